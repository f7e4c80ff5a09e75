// SPDX-License-Identifier: GPL-3.0-or-later
// The desktop program: reads its options, opens the workspace, shows the window. Wiring only.
#include "app/desktop/crash.h"
#include "app/desktop/features.h"
#include "app/desktop/instance.h"
#include "app/desktop/options.h"
#include "app/desktop/rendering.h"
#include "app/desktop/tray.h"
#include "app/desktop/windows.h"
#include "ui/style/icons.h"
#include "ui/style/theme.h"

#include <QApplication>
#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QMessageBox>
#include <QSettings>
#include <QStandardPaths>
#include <QTimer>
#include <QUrl>

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

/// Tells quietly that the program failed last time, and shows the report when somebody wants to see it.
static void offerCrashReport(ui::MainWindow& window)
{
    const QStringList reports = app::CrashReport::takeNew(app::CrashReport::usualFolder());
    if (reports.isEmpty())
        return;
    const QString file = reports.first();
    window.offer(QCoreApplication::translate("app", "The program ended unexpectedly"),
                 QCoreApplication::translate("app",
                                             "What you had saved is there; what was half typed comes back "
                                             "where you typed it."),
                 QCoreApplication::translate("app", "Show report"),
                 [file] { QDesktopServices::openUrl(QUrl::fromLocalFile(file)); });
}

namespace {

/// What runs while there is a window, in the order it is taken down again.
struct Running
{
    Running(const app::Options& options, ui::Desk& desk, ui::Theme& theme)
        : windows(app::allFeatures(options.gallery), desk, theme)
        , watch(desk)
        , tray(windows, watch)
    {}

    app::Windows windows;
    ui::NoticeWatch watch;
    app::Tray tray;
};

} // namespace

static std::unique_ptr<ui::MainWindow> render(const app::Options& options, ui::Desk& desk, ui::Theme& theme)
{
    auto window = std::make_unique<ui::MainWindow>(app::allFeatures(options.gallery), desk, theme);
    window->resize(options.size);
    window->show();
    auto* rendering = new app::Rendering(*window, options.renderFolder, window.get());
    rendering->start();
    return window;
}

static std::unique_ptr<Running> showWindow(const app::Options& options, ui::Desk& desk, ui::Theme& theme)
{
    auto running = std::make_unique<Running>(options, desk, theme);
    QSettings().setValue(u"workspace/last"_s, desk.info().address);
    const QString last = QSettings().value(u"window/page"_s).toString();
    ui::MainWindow* window = running->windows.open(!options.page.isEmpty() ? options.page : last);
    QObject::connect(window, &ui::MainWindow::pageChanged, &app::CrashReport::setPage);
    app::CrashReport::setPage(window->currentPage());
    if (!options.show.isEmpty())
        running->windows.show(options.show);
    offerCrashReport(*window);
    return running;
}

static OpenOptions openOptions(const app::Options& options, const QString& workspace)
{
    OpenOptions open;
    open.address = workspace;
    open.actorEmail = options.actor;
    if (options.now)
        open.clock = std::make_shared<SetClock>(*options.now);
    return open;
}

/// Pictures need no other program's leave.
static int runRendering(QApplication& application, const app::Options& options, const QString& workspace,
                        ui::Theme& theme)
{
    ui::Desk desk(openOptions(options, workspace));
    std::unique_ptr<ui::MainWindow> window;
    desk.open().then(&application, [&](const Status& status) {
        if (status)
            window = render(options, desk, theme);
        else
            giveUp(status.error());
    });
    return application.exec();
}

static int runWindows(QApplication& application, const app::Options& options, const QString& workspace,
                      ui::Theme& theme)
{
    app::Instance instance(workspace, app::Instance::sessionFolder());
    std::unique_ptr<ui::Desk> desk;
    std::unique_ptr<Running> running;
    QObject::connect(&instance, &app::Instance::first, &application, [&] {
        app::CrashReport::install(app::CrashReport::usualFolder());
        desk = std::make_unique<ui::Desk>(openOptions(options, workspace));
        desk->open().then(&application, [&](const Status& status) {
            if (status)
                running = showWindow(options, *desk, theme);
            else
                giveUp(status.error());
        });
    });
    QObject::connect(&instance, &app::Instance::handedOver, &application, [] { QCoreApplication::exit(0); });
    QObject::connect(&instance, &app::Instance::stuck, &application, [&] {
        giveUp(environmentFailed(
                   QCoreApplication::translate("app", "%1 is open already, and that program does not answer.")
                       .arg(workspace),
                   QCoreApplication::translate("app", "End it, then start again."))
                   .value());
    });
    QObject::connect(&instance, &app::Instance::asked, &application, [&](const QString& wanted) {
        if (running)
            running->windows.show(wanted);
    });
    QTimer::singleShot(0, &instance,
                       [&] { instance.start(options.show.isEmpty() ? options.page : options.show); });
    const int code = application.exec();
    running.reset(); // before the desk they work on
    return code;
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
    const Result<QString> workspace = chooseWorkspace(*options);
    if (!workspace) {
        std::fputs(qPrintable(workspace.error().oneLine() + u'\n'), stderr);
        return exitCode(workspace.error());
    }
    return rendering ? runRendering(application, *options, *workspace, theme)
                     : runWindows(application, *options, *workspace, theme);
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
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"onboarding-command-center"_s);
    QCoreApplication::setOrganizationName(u"onboarding-command-center"_s);
    QCoreApplication::setApplicationVersion(QLatin1StringView(OCC_VERSION));
    QApplication::setApplicationDisplayName(QCoreApplication::translate("app", "Onboarding Command Center"));
    return run(application);
}
