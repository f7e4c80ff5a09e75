// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/routines/timeclock.h"

#include "ui/routines/routinewords.h"
#include "ui/routines/timesheets.h"
#include "ui/style/icons.h"
#include "ui/style/paint.h"

#include <QMenu>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace occ::ui {

TimeClock::TimeClock(Shell& shell)
    : m_shell(shell)
    , m_live(
          shell.desk(), this, [] { return [](Workspace& workspace) { return workspace.time().running(); }; },
          [this](const std::optional<RunningTime>& running) { show(running); })
    , m_menu(new QMenu(this))
{
    setObjectName(u"topbar.clock"_s);
    m_menu->setObjectName(u"topbar.clockMenu"_s);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(this, &QAbstractButton::clicked, this, &TimeClock::openMenu);
    connect(&shell.desk(), &Desk::changed, this, [this](const store::ChangeSet& changes) {
        if (changes.touches("time"_L1))
            m_live.refresh();
    });
    connect(&shell.desk(), &Desk::minutePassed, this, [this] {
        if (m_running)
            m_live.refresh();
    });
    say();
    m_live.refresh();
}

QString TimeClock::subject() const
{
    return m_running->entry.client.isEmpty() ? activityWords(m_running->entry.activity)
                                             : m_running->entry.client;
}

QString TimeClock::shown() const
{
    return m_running ? clockWords(m_running->entry.length(m_shell.desk().now())) : QString();
}

void TimeClock::show(const std::optional<RunningTime>& running)
{
    m_running = running;
    say();
}

void TimeClock::say()
{
    const QString words = !m_running ? tr("The clock does not run")
                          : m_running->forgotten
                              ? tr("The clock for %1 has been running for %2. Was it forgotten?")
                                    .arg(subject(), inWords(m_running->entry.length(m_shell.desk().now())))
                              : tr("The clock runs for %1: %2")
                                    .arg(subject(), inWords(m_running->entry.length(m_shell.desk().now())));
    setText(words);
    setAccessibleName(words);
    setToolTip(words);
    setFixedSize(sizeHint());
    update();
}

QSize TimeClock::sizeHint() const
{
    const int words =
        m_running ? QFontMetrics(ui::font(Type::LabelStrong)).horizontalAdvance(shown()) + 8 : 0;
    return {36 + words, 32};
}

void TimeClock::fill()
{
    m_menu->clear();
    const auto add = [this](const QString& words, const QString& name, const std::function<void()>& run) {
        QAction* action = m_menu->addAction(words);
        action->setObjectName(name);
        connect(action, &QAction::triggered, this, run);
    };
    if (m_running)
        add(tr("Stop the clock for %1").arg(QString(subject()).replace(u"&"_s, u"&&"_s)), u"clock.stop"_s,
            [this] { stopClock(m_shell); });
    const ClientLink link = clientInView(m_shell);
    if (link.client > 0 && (!m_running || m_running->entry.clientId != link.client))
        add(m_running ? tr("Move it to the client in view") : tr("Start for the client in view"),
            u"clock.start"_s, [this, link] { startClock(m_shell, link); });
    add(tr("Start for…"), u"clock.choose"_s, [this] { openTimeStartSheet(m_shell); });
    m_menu->addSeparator();
    add(tr("Add time…"), u"clock.add"_s, [this] { openTimeEntrySheet(m_shell, {}); });
    add(tr("All time entries"), u"clock.page"_s, [this] { m_shell.open(u"time"_s); });
}

void TimeClock::openMenu()
{
    fill();
    m_menu->popup(mapToGlobal(QPoint(0, height() + 2)));
    m_menu->setActiveAction(m_menu->actions().constFirst());
}

void TimeClock::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Tokens& t = tokensOf(this);
    const bool focus = hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange);
    const Tone tone = m_running && m_running->forgotten ? Tone::Amber : Tone::Accent;
    const ToneColors colors = toneColors(t, tone);
    if (m_running || underMouse() || focus)
        paint::box(painter, rect().adjusted(0, 3, 0, -3), m_running ? colors.fill : t.hover,
                   focus ? t.accent : QColor(), kRadiusControl, 2);
    const QColor ink = m_running ? colors.ink : t.muted;
    paintIcon(painter, u"preferences-system-time"_s, QRectF(10, (height() - kIcon) / 2.0, kIcon, kIcon), ink);
    if (m_running)
        paint::text(painter, QRectF(32, 0, width() - 32, height()), shown(), ui::font(Type::LabelStrong),
                    ink);
}

} // namespace occ::ui
