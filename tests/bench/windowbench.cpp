// SPDX-License-Identifier: GPL-3.0-or-later
// Measures the real window on 10,000 onboardings: how soon it shows, scrolls and changes screens. Start-up is
// measured on whole processes, from before each is started until the frame is painted: the dashboard with its
// figures and rows in words against one that shows an empty window. Both are this program, so both load the
// same libraries.
#include "app/desktop/features.h"
#include "tests/bench/designer.h"
#include "tests/bench/measure.h"
#include "tests/bench/portfolio.h"
#include "ui/onboarding/dashboardmodel.h"
#include "ui/shell/mainwindow.h"
#include "ui/style/paint.h"
#include "ui/style/theme.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QFile>
#include <QLocale>
#include <QMainWindow>
#include <QProcess>
#include <QScrollBar>
#include <QSettings>
#include <QTemporaryDir>
#include <QTextStream>

using namespace occ;
using namespace occ::bench;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kOnboardings = 10'000;
constexpr int kStarts = 9;
constexpr int kScrolls = 400;
constexpr double kFrameMs = 1000.0 / 60;

/// The moment the portfolio is looked at: the same in the process that makes it and in those that show it.
Instant lookedAt()
{
    return *parseIso(u"2026-03-16T14:00:00Z"_s);
}

/// Calls back once, at the first paint of a widget that `ready` accepts.
class FirstPaint final : public QObject
{
public:
    FirstPaint(std::function<bool(QWidget*)> ready, std::function<void()> then)
        : m_ready(std::move(ready))
        , m_then(std::move(then))
    {
        qApp->installEventFilter(this);
    }

    bool eventFilter(QObject* object, QEvent* event) override
    {
        auto* widget = event->type() == QEvent::Paint ? qobject_cast<QWidget*>(object) : nullptr;
        if (widget && m_then && m_ready(widget)) {
            // After the paint itself, which is still to come.
            QMetaObject::invokeMethod(this, std::exchange(m_then, {}), Qt::QueuedConnection);
        }
        return false;
    }

private:
    std::function<bool(QWidget*)> m_ready;
    std::function<void()> m_then;
};

/// The list a page is about, when it has rows.
QAbstractItemView* filledView(const QWidget* page)
{
    QAbstractItemView* best = nullptr;
    for (QAbstractItemView* view : page->findChildren<QAbstractItemView*>()) {
        const auto rows = [](const QAbstractItemView* of) {
            return of->model() ? of->model()->rowCount() : 0;
        };
        if (view->isVisible() && rows(view) > (best ? rows(best) : 0))
            best = view;
    }
    return best;
}

double residentMegabytes()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray& line : status.readAll().split('\n')) {
        if (line.startsWith("VmRSS:"))
            return line.mid(6).simplified().split(' ').value(0).toDouble() / 1024;
    }
    return 0;
}

void say(const QString& words)
{
    QTextStream(stdout) << words << '\n';
}

int showEmpty()
{
    QMainWindow window;
    window.resize(1280, 800);
    const FirstPaint painted([&](QWidget* widget) { return widget == &window; },
                             [] {
                                 say(u"painted"_s);
                                 QCoreApplication::quit();
                             });
    window.show();
    return QApplication::exec();
}

/// The program's window on a workspace, in the order main() does it.
class Program
{
public:
    explicit Program(const QString& file)
        : m_theme(ui::Theme::Choice::Light)
        , m_desk({file, std::make_shared<SetClock>(lookedAt()), {}, {}})
    {}

    void start(const QString& page, const std::function<void()>& then)
    {
        m_desk.open().then(&m_desk, [this, page, then](const Status& status) {
            must(status);
            m_window = std::make_unique<ui::MainWindow>(app::allFeatures(false), m_desk, m_theme);
            m_window->resize(1280, 800);
            m_window->open(page);
            m_window->show();
            then();
        });
    }

    [[nodiscard]] ui::MainWindow& window() { return *m_window; }

    /// Runs the event loop until a page shows rows and nothing more is asked.
    void settle()
    {
        int calm = 0;
        while (calm < 20) {
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents | QEventLoop::AllEvents, 5);
            calm = m_desk.isIdle() ? calm + 1 : 0;
        }
    }

private:
    ui::Theme m_theme;
    ui::Desk m_desk;
    std::unique_ptr<ui::MainWindow> m_window;
};

/// Ends the program unless everything a person looks for was painted: the figure of all onboardings, and of
/// each row in sight who it is and why it stands there.
void requireTexts(const QAbstractItemView& table, const QSet<QString>& painted)
{
    const QStringList figures{u"Dashboard"_s, QLocale().toString(kOnboardings)};
    for (const QString& words : figures) {
        if (!painted.contains(words))
            qFatal("the dashboard was painted without \"%s\"", qPrintable(words));
    }
    const int last = table.indexAt(QPoint(1, table.viewport()->height() - 1)).row();
    if (last < 8)
        qFatal("the dashboard was painted with %d rows in sight", last + 1);
    for (int row = 0; row <= last; ++row) {
        for (const int column : {ui::DashboardModel::Client, ui::DashboardModel::Why}) {
            const QString words = table.model()->index(row, column).data().toString();
            if (words.isEmpty() || !painted.contains(words))
                qFatal("row %d was painted without \"%s\"", row, qPrintable(words));
        }
    }
}

int showDashboard(const QString& file)
{
    Program program(file);
    QSet<QString> texts;
    ui::paint::watchTexts([&texts](const QString& text, bool) { texts.insert(text); });
    const QAbstractItemView* table = nullptr;
    const FirstPaint painted(
        [&](QWidget* widget) {
            auto* view = qobject_cast<QAbstractItemView*>(widget->parentWidget());
            const bool filled = view && view->viewport() == widget &&
                                view->objectName() == "dashboard.table"_L1 && view->model()->rowCount() > 0;
            table = filled ? view : table;
            return filled;
        },
        [&] {
            say(u"painted"_s);
            requireTexts(*table, texts);
            program.settle();
            if (table->model()->rowCount() != kOnboardings)
                qFatal("the dashboard shows %d rows", table->model()->rowCount());
            say(QString::number(residentMegabytes()));
            QCoreApplication::quit();
        });
    program.start(u"dashboard"_s, [] {});
    const int code = QApplication::exec();
    ui::paint::watchTexts({});
    return code;
}

struct Start
{
    double milliseconds = 0;
    double megabytes = 0; ///< Once everything is read.
};

Start start(const QStringList& words)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    QElapsedTimer timer;
    timer.start();
    process.start(QCoreApplication::applicationFilePath(), words);
    while (!process.canReadLine()) {
        if (!process.waitForReadyRead(60'000))
            qFatal("a started program showed nothing");
    }
    const double milliseconds = seconds(timer) * 1e3;
    process.readLine();
    if (!process.waitForFinished() || process.exitStatus() != QProcess::NormalExit)
        qFatal("a started program showed something else");
    return {milliseconds, process.readLine().trimmed().toDouble()};
}

void measureStart(const QString& file)
{
    std::vector<double> empty;
    std::vector<double> dashboard;
    double memory = 0;
    for (int i = 0; i < kStarts; ++i) {
        empty.push_back(start({u"--empty"_s}).milliseconds);
        const Start shown = start({u"--dashboard"_s, file});
        dashboard.push_back(shown.milliseconds);
        memory = std::max(memory, shown.megabytes);
    }
    const double plain = median(empty);
    report(u"first dashboard painted"_s, median(dashboard), 1.5 * plain + 50, u"ms"_s,
           u"an empty window takes %1 ms"_s.arg(plain, 0, 'f', 0));
    report(u"memory with the dashboard"_s, memory, 200, u"MB"_s);
}

/// Each step of scrolling through the whole list is one frame: moved, laid out and painted.
void measureScrolling(const QString& page, QAbstractItemView* view)
{
    QScrollBar* bar = view->verticalScrollBar();
    std::vector<double> frames;
    QElapsedTimer timer;
    for (int i = 0; i <= kScrolls; ++i) {
        timer.start();
        bar->setValue(bar->minimum() + int(qint64(bar->maximum() - bar->minimum()) * i / kScrolls));
        view->viewport()->repaint();
        frames.push_back(seconds(timer) * 1e3);
    }
    report(u"scroll "_s + page, quantile(frames, 0.99), kFrameMs, u"ms"_s,
           u"%1 rows; median %2 ms"_s.arg(view->model()->rowCount()).arg(median(frames), 0, 'f', 1));
}

void measureSwitching(Program& program)
{
    std::vector<double> switches;
    QString slowest;
    double most = 0;
    for (int round = 0; round < 3; ++round) {
        for (const ui::PageEntry& entry : program.window().registry().pages) {
            if (entry.sample)
                continue;
            QElapsedTimer timer;
            timer.start();
            program.window().open(entry.id);
            program.window().repaint();
            const double took = seconds(timer) * 1e3;
            switches.push_back(took);
            if (took > most) {
                most = took;
                slowest = entry.id;
            }
            program.settle();
        }
    }
    report(u"switch screens, slowest"_s, most, 50, u"ms"_s,
           u"%1; median %2 ms"_s.arg(slowest).arg(median(switches), 0, 'f', 1));
}

void measureDesigner()
{
    const DesignerFrames frames = designerFrames();
    report(u"drag of a step in a call flow of 200"_s, frames.step * 1e3, kFrameMs, u"ms"_s,
           u"99 % of frames"_s);
    report(u"drag of the canvas of 200 steps"_s, frames.canvas * 1e3, kFrameMs, u"ms"_s, u"99 % of frames"_s);
}

int measureAll(const QString& folder)
{
    const QString file = folder + u"/window.occ"_s;
    {
        const auto clock = std::make_shared<SetClock>(lookedAt());
        const auto workspace = makePortfolio(file, {kOnboardings, {}, false}, clock);
    }
    measureStart(file);
    Program program(file);
    bool open = false;
    program.start(u"dashboard"_s, [&] { open = true; });
    while (!open)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    for (const auto* page : {"dashboard", "board", "timeline", "clients", "alerts"}) {
        program.window().open(QLatin1StringView(page));
        program.settle();
        if (QAbstractItemView* view = filledView(program.window().page(QLatin1StringView(page))))
            measureScrolling(QLatin1StringView(page), view);
    }
    measureSwitching(program);
    measureDesigner();
    return anyFailed() ? 1 : 0;
}

} // namespace

int main(int argc, char** argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QTemporaryDir folder;
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, folder.path());
    const QStringList words = QCoreApplication::arguments();
    if (words.contains(u"--empty"_s))
        return showEmpty();
    if (words.contains(u"--dashboard"_s))
        return showDashboard(words.last());
    if (words.contains(u"--designer"_s)) {
        measureDesigner();
        return anyFailed() ? 1 : 0;
    }
    return measureAll(folder.path());
}
