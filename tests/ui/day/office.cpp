// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/day/office.h"

#include "app/desktop/features.h"
#include "tests/ui/demo.h"
#include "ui/style/theme.h"

#include <QApplication>
#include <QDeadlineTimer>
#include <QSettings>
#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace occ::tests {

static ui::Theme& theme()
{
    static ui::Theme only(ui::Theme::Choice::Light);
    return only;
}

/// The workspace as it was left on Sunday evening; made once per program and copied for each day.
static QString sundayEvening(Instant evening)
{
    static QTemporaryDir folder;
    const QString file = folder.filePath(u"sunday.occ"_s);
    if (!QFile::exists(file)) {
        OpenOptions options;
        options.address = file;
        if (const Status made = createDemo(options, evening); !made)
            throw Stuck(made.error().oneLine());
    }
    return file;
}

bool waitUntil(const std::function<bool()>& done)
{
    static constexpr int kMostMs = 5000;
    QDeadlineTimer deadline(kMostMs);
    QTimer alarm; // Wakes the loop should nothing else do.
    alarm.start(kMostMs / 10);
    while (!done() && !deadline.hasExpired())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    return done();
}

Seat::Seat(const OpenOptions& options, const QString& email)
{
    OpenOptions mine = options;
    mine.actorEmail = email;
    m_desk = std::make_unique<ui::Desk>(mine);
    bool ready = false;
    m_desk->open().then(m_desk.get(), [&ready](const Status& status) {
        if (!status)
            qFatal("%s", qPrintable(status.error().oneLine()));
        ready = true;
    });
    if (!waitUntil([&ready] { return ready; }))
        throw Stuck(u"the workspace does not open"_s);
    m_windows = std::make_unique<app::Windows>(app::allFeatures(false), *m_desk, theme());
    ui::MainWindow* window = m_windows->open({});
    window->resize(1280, 800);
    if (!QTest::qWaitForWindowActive(window))
        throw Stuck(u"the window does not become active"_s);
    settle();
}

/// What was written has told the reading thread to look before it was answered; so a question asked after the
/// answer comes back after the news. Nothing is left when nothing else was asked meanwhile.
void Seat::settle() const
{
    for (bool quiet = false; !quiet;) {
        if (!waitUntil([this] { return m_desk->isIdle(); }))
            throw Stuck(u"the desk does not come to rest"_s);
        bool answered = false;
        m_desk->read([](Workspace&) { return Status(); }).then(m_desk.get(), [&](const Status&) {
            answered = true;
        });
        if (!waitUntil([&answered] { return answered; }))
            throw Stuck(u"the desk does not answer"_s);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCoreApplication::processEvents();
        quiet = m_desk->isIdle();
    }
    wake();
}

void Seat::wake() const
{
    if (QApplication::activePopupWidget())
        return;
    QWidget* modal = QApplication::activeModalWidget();
    QWidget* wanted = modal ? modal : &window();
    if (QApplication::activeWindow() == wanted)
        return;
    wanted->activateWindow();
    if (!QTest::qWaitForWindowActive(wanted))
        throw Stuck(u"%1 does not become active"_s.arg(wanted->objectName()));
}

void Seat::minute() const
{
    Q_EMIT m_desk->minutePassed();
    m_desk->tick();
    settle();
}

Office::Office()
    : m_clock(std::make_shared<SetClock>(0))
    , m_evening(demoNow() + 9 * kHour)
{
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder.path());
    QSettings().clear();
    qputenv("XDG_DATA_HOME", QFile::encodeName(m_folder.path())); // drafts
    const QString file = m_folder.filePath(u"team.occ"_s);
    QFile::copy(sundayEvening(m_evening), file);
    m_options.address = file;
    m_options.clock = m_clock;
    m_clock->set(m_evening);
    m_zone = elsewhere()->session().calendar.zone();
    setTime(9);
}

std::unique_ptr<Seat> Office::sit(const QString& email) const
{
    return std::make_unique<Seat>(m_options, email);
}

Instant Office::time(int hour, int minute, int days) const
{
    const QDate monday = toLocal(m_evening, m_zone).date().addDays(1);
    return fromLocalForward(monday.addDays(days), QTime(hour, minute), m_zone);
}

void Office::setTime(int hour, int minute, int days)
{
    m_clock->set(time(hour, minute, days));
}

std::unique_ptr<Workspace> Office::elsewhere(const QString& email) const
{
    OpenOptions options = m_options;
    options.actorEmail = email;
    return sure(Workspace::open(options));
}

void Office::keepPicture(const QString& name)
{
    const QString folder = qEnvironmentVariable("OCC_SCREENS");
    QWidget* seen = QApplication::activePopupWidget()   ? QApplication::activePopupWidget()
                    : QApplication::activeModalWidget() ? QApplication::activeModalWidget()
                                                        : QApplication::activeWindow();
    if (folder.isEmpty() || !seen)
        return;
    if (!seen->grab().save(folder + u'/' + name + u".png"_s))
        qWarning("the picture %s was not kept", qPrintable(name));
}

} // namespace occ::tests
