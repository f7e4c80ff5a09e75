# The Debian package.
set(CMAKE_SKIP_INSTALL_ALL_DEPENDENCY ON) # Packing needs the two programs, not every test.

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME ${PROJECT_NAME})
set(CPACK_PACKAGE_VERSION ${PROJECT_VERSION})
set(CPACK_PACKAGE_CONTACT "Onboarding Command Center authors <authors@onboarding-command-center.invalid>"
    CACHE STRING "Who answers for the package")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "client onboarding desk, from signed contract to handoff")
set(CPACK_PACKAGE_DESCRIPTION
"Onboarding Command Center takes new clients through playbooks of milestones
and checklist items. It works out what is due when, in the client's time
zone and the team's working days, says in words why a client needs
attention, and climbs an escalation ladder when nothing happens.
.
This package holds the desktop program and occ, the same program for the
command line and for scheduled runs. A workspace is a single file, or a
PostgreSQL database that a team shares.")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_SET_DESTDIR OFF)
set(CPACK_STRIP_FILES ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)

set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_RELEASE 1)
set(CPACK_DEBIAN_PACKAGE_SECTION utils)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
# What is loaded while running, and so is not seen in the programs: Qt's plugins and its own texts (standard
# buttons, menus of fields), the typeface, icons, time zones, whom to trust on the net.
set(CPACK_DEBIAN_PACKAGE_DEPENDS
    "libqt6svg6, libqt6sql6-sqlite, fonts-inter, adwaita-icon-theme, tzdata, qt6-translations-l10n, ca-certificates")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "libqt6sql6-psql, libsecret-1-0")
include(CPack)
