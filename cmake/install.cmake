#install(TARGETS occ onboarding-command-center RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
install(DIRECTORY resources/ DESTINATION ${CMAKE_INSTALL_DATADIR}/onboarding-command-center
        PATTERN "migrations" EXCLUDE)
