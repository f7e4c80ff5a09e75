// SPDX-License-Identifier: GPL-3.0-or-later
// The desktop program: reads its options, opens the workspace, shows the window. Wiring only.
#include "app/desktop/launcher.h"
#include "core/base/language.h"
#include "ui/settings/lookpanel.h"
#include "ui/style/theme.h"

#include <QApplication>
#include <QDir>
#include <QSettings>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace occ;

static int exitCode(const Error& error)
{
    return error.grade == Grade::Refused || error.grade == Grade::Conflict ? 1 : 3;
}

static int run(QApplication& application)
{
    const Result<app::Options> options = app::readOptions(QCoreApplication::arguments());
    if (!options) {
        std::fputs(qPrintable(options.error().oneLine() + u'\n'), stderr);
        return 2;
    }
    const bool rendering = !options->renderFolder.isEmpty();
    if (rendering) // Pictures are the same whatever this user has set.
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope,
                           QDir::temp().filePath(u"occ-render-%1"_s.arg(QCoreApplication::applicationPid())));
    const QString chosen =
        !options->theme.isEmpty() ? options->theme : QSettings().value(u"view/theme"_s).toString();
    ui::Theme theme(ui::Theme::fromName(chosen));
    app::Launcher launcher(*options, theme);
    QObject::connect(&launcher, &app::Launcher::failed, &application,
                     [](const Error& error) { QCoreApplication::exit(exitCode(error)); });
    // In the loop, so that ending the program from here works.
    QMetaObject::invokeMethod(&launcher, &app::Launcher::start, Qt::QueuedConnection);
    return QApplication::exec();
}

int main(int argc, char** argv)
{
    const bool display = qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY");
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) {
        if (app::worksWithoutDisplay(argc, argv)) {
            qputenv("QT_QPA_PLATFORM", "offscreen");
        } else if (!display) {
            std::fputs(
                "There is no display to open a window on. Set DISPLAY or WAYLAND_DISPLAY, use `occ` for "
                "work without a window, or --render-screens DIR for pictures.\n",
                stderr);
            return 3;
        }
    }
    QCoreApplication::setApplicationName(u"onboarding-command-center"_s);
    QCoreApplication::setOrganizationName(u"onboarding-command-center"_s);
    if (!app::worksWithoutDisplay(argc, argv))
        ui::applyTextSize(); // Qt reads the factor once, while the application is made.
    QApplication application(argc, argv);
    speak(app::languageFor(QCoreApplication::arguments()));
    QCoreApplication::setApplicationVersion(QLatin1StringView(OCC_VERSION));
    QApplication::setApplicationDisplayName(QCoreApplication::translate("app", "Onboarding Command Center"));
    return run(application);
}
