// SPDX-License-Identifier: GPL-3.0-or-later
// The desktop program: reads its options, opens the workspace, shows the window. Wiring only.
#include "app/desktop/features.h"
#include "app/desktop/options.h"
#include "app/desktop/rendering.h"
#include "core/base/language.h"
#include "ui/settings/lookpanel.h"
#include "ui/shell/mainwindow.h"
#include "ui/style/icons.h"
#include "ui/style/theme.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QMessageBox>
#include <QSettings>
#include <QStandardPaths>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace occ;

static int exitCode(const Error& error)
{
    return error.grade == Grade::Refused || error.grade == Grade::Conflict ? 1 : 3;
}

/// Tells why there is no window, and ends the program: always on stderr, and in a dialog where one can be
/// seen.
static void giveUp(const Error& error)
{
    std::fputs(qPrintable(error.oneLine() + u'\n'), stderr);
    const int code = exitCode(error);
    if (QGuiApplication::platformName() == u"offscreen") {
        QCoreApplication::exit(code);
        return;
    }
    auto* box = new QMessageBox(QMessageBox::Warning, QCoreApplication::applicationName(), error.message);
    box->setInformativeText(error.hint);
    box->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(box, &QDialog::finished, qApp, [code] { QCoreApplication::exit(code); });
    box->open();
}

/// The workspace that was asked for, the last one, or a new one in the user's own folder.
static Result<QString> chooseWorkspace(const app::Options& options)
{
    if (!options.workspace.isEmpty())
        return options.workspace;
    const QString last = QSettings().value(u"workspace/last"_s).toString();
    if (last.contains(u"://") || (!last.isEmpty() && QFileInfo::exists(last)))
        return last;
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation));
    const QString file = folder.filePath(u"workspace.occ"_s);
    if (QFileInfo::exists(file))
        return file;
    if (!folder.mkpath(u"."_s)) {
        return environmentFailed(
            QCoreApplication::translate("app", "Cannot make the folder %1.").arg(folder.path()),
            QCoreApplication::translate("app", "Name a workspace with --workspace FILE."));
    }
    OpenOptions create;
    create.address = file;
    const auto made = Workspace::create(create);
    if (!made)
        return Failure(made.error());
    return file;
}

static std::unique_ptr<ui::MainWindow> showWindow(const app::Options& options, ui::Desk& desk,
                                                  ui::Theme& theme)
{
    auto window = std::make_unique<ui::MainWindow>(app::allFeatures(options.gallery), desk, theme);
    if (!options.renderFolder.isEmpty()) {
        window->resize(options.size);
        window->show();
        auto* rendering = new app::Rendering(*window, options.renderFolder, window.get());
        rendering->start();
        return window;
    }
    QSettings().setValue(u"workspace/last"_s, desk.info().address);
    const QString last = QSettings().value(u"window/page"_s).toString();
    const QString wanted = !options.page.isEmpty() ? options.page : last;
    window->show();
    window->open(window->registry().page(wanted) ? wanted : window->registry().pages.constFirst().id);
    return window;
}

static int run(QApplication& application)
{
    const Result<app::Options> options = app::readOptions(QCoreApplication::arguments());
    if (!options) {
        std::fputs(qPrintable(options.error().oneLine() + u'\n'), stderr);
        return 2;
    }
    if (!options->renderFolder.isEmpty()) // Pictures are the same whatever this user has set.
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope,
                           QDir::temp().filePath(u"occ-render-%1"_s.arg(QCoreApplication::applicationPid())));
    const QString chosen =
        !options->theme.isEmpty() ? options->theme : QSettings().value(u"view/theme"_s).toString();
    ui::Theme theme(ui::Theme::fromName(chosen));
    const Result<QString> workspace = chooseWorkspace(*options);
    if (!workspace) {
        std::fputs(qPrintable(workspace.error().oneLine() + u'\n'), stderr);
        return exitCode(workspace.error());
    }
    OpenOptions open;
    open.address = *workspace;
    open.actorEmail = options->actor;
    if (options->now)
        open.clock = std::make_shared<SetClock>(*options->now);
    ui::Desk desk(open);
    std::unique_ptr<ui::MainWindow> window;
    desk.open().then(&application, [&](const Status& status) {
        if (status)
            window = showWindow(*options, desk, theme);
        else
            giveUp(status.error());
    });
    return application.exec();
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
