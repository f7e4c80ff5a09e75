# Where everything goes on a Debian system; `./dev package` packs it.
if(TARGET occ)
  install(TARGETS occ RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
endif()
if(TARGET onboarding-command-center)
  install(TARGETS onboarding-command-center RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
endif()
install(DIRECTORY resources/ DESTINATION ${CMAKE_INSTALL_DATADIR}/onboarding-command-center
        PATTERN "migrations" EXCLUDE)

install(FILES packaging/onboarding-command-center.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
install(FILES packaging/onboarding-command-center.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo
        RENAME app.onboarding.CommandCenter.metainfo.xml)
install(FILES packaging/onboarding-command-center-mime.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/mime/packages
        RENAME onboarding-command-center.xml)
install(FILES packaging/icons/onboarding-command-center.svg
        DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps)
install(FILES packaging/icons/onboarding-command-center-symbolic.svg
        DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/symbolic/apps)
install(FILES packaging/systemd/occ-serve.service DESTINATION lib/systemd/user)
install(FILES packaging/debian/copyright DESTINATION ${CMAKE_INSTALL_DOCDIR})

# Debian wants these compressed, and the same bytes from the same source (gzip -n).
function(occ_install_compressed source name destination)
  set(packed ${PROJECT_BINARY_DIR}/packaging/${name}.gz)
  file(MAKE_DIRECTORY ${PROJECT_BINARY_DIR}/packaging)
  set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${source})
  execute_process(COMMAND gzip -9nc ${PROJECT_SOURCE_DIR}/${source} OUTPUT_FILE ${packed} COMMAND_ERROR_IS_FATAL ANY)
  install(FILES ${packed} DESTINATION ${destination})
endfunction()
occ_install_compressed(packaging/man/onboarding-command-center.1 onboarding-command-center.1
                       ${CMAKE_INSTALL_MANDIR}/man1)
occ_install_compressed(CHANGELOG.md changelog ${CMAKE_INSTALL_DOCDIR})
occ_install_compressed(packaging/debian/changelog changelog.Debian ${CMAKE_INSTALL_DOCDIR})

# What occ knows about itself: its manual page and what the shells complete.
if(TARGET occ)
  set(made ${PROJECT_BINARY_DIR}/packaging)
  install(CODE "
    set(ENV{QT_QPA_PLATFORM} offscreen)
    set(ENV{LC_ALL} C.UTF-8)
    execute_process(COMMAND \"$<TARGET_FILE:occ>\" completion bash OUTPUT_FILE \"${made}/occ.bash\" COMMAND_ERROR_IS_FATAL ANY)
    execute_process(COMMAND \"$<TARGET_FILE:occ>\" completion zsh OUTPUT_FILE \"${made}/_occ\" COMMAND_ERROR_IS_FATAL ANY)
    execute_process(COMMAND \"${PROJECT_SOURCE_DIR}/packaging/man/make-occ-1.sh\" \"$<TARGET_FILE:occ>\"
                    \"${PROJECT_SOURCE_DIR}/packaging/man/occ.1.in\"
                    COMMAND gzip -9nc OUTPUT_FILE \"${made}/occ.1.gz\" COMMAND_ERROR_IS_FATAL ANY)")
  install(FILES ${made}/occ.bash DESTINATION ${CMAKE_INSTALL_DATADIR}/bash-completion/completions RENAME occ)
  install(FILES ${made}/_occ DESTINATION ${CMAKE_INSTALL_DATADIR}/zsh/vendor-completions)
  install(FILES ${made}/occ.1.gz DESTINATION ${CMAKE_INSTALL_MANDIR}/man1)
endif()

include(${CMAKE_CURRENT_LIST_DIR}/package.cmake)
