// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/callflow/simulatorpanel.h"

#include "ui/base/desk.h"
#include "ui/callflow/flowdocument.h"
#include "ui/callflow/flowwords.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/labels.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLocale>
#include <QScrollBar>
#include <QTextBrowser>
#include <QTimeEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace occ::ui {

static constexpr int kDayMinutes = 1440;
static constexpr int kHalfHour = 30;

SimulatorPanel::SimulatorPanel(Desk& desk, FlowDocument& document, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_document(document)
{
    setObjectName(u"callflow.simulator"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(10);
    column->addWidget(makeMoment());
    column->addWidget(makePeople());
    column->addWidget(makeKeys());
    m_transcript = new QTextBrowser(this);
    m_transcript->setObjectName(u"sim.transcript"_s);
    m_transcript->setAccessibleName(tr("What the caller hears"));
    m_transcript->setOpenLinks(false);
    m_transcript->setTabChangesFocus(true);
    connect(m_transcript, &QTextBrowser::anchorClicked, this,
            [this](const QUrl& link) { m_document.select(link.path()); });
    column->addWidget(m_transcript, 1);
    connect(&document, &FlowDocument::changed, this, [this] {
        if (m_running)
            run();
    });
    chooseMoment(u"open"_s);
    tell();
}

QWidget* SimulatorPanel::makeMoment()
{
    auto* part = new QWidget(this);
    auto* column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    m_moment = new ChipBar(u"sim.moment"_s, tr("When somebody calls"), part);
    m_moment->addChip(u"open"_s, tr("Open"));
    m_moment->addChip(u"closed"_s, tr("Closed"));
    m_moment->addChip(u"holiday"_s, tr("Holiday"));
    m_moment->setCurrent(u"open"_s);
    connect(m_moment, &ChipBar::currentChanged, this, &SimulatorPanel::chooseMoment);
    column->addWidget(m_moment);
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    m_day = new QComboBox(part);
    m_day->setObjectName(u"sim.day"_s);
    m_day->setAccessibleName(tr("Day of the call"));
    for (int day = 1; day <= 7; ++day)
        m_day->addItem(QLocale().dayName(day));
    m_time = new QTimeEdit(part);
    m_time->setObjectName(u"sim.time"_s);
    m_time->setAccessibleName(tr("Time of the call"));
    m_time->setDisplayFormat(u"HH:mm"_s);
    row->addWidget(m_day, 1);
    row->addWidget(m_time);
    column->addLayout(row);
    connect(m_day, &QComboBox::activated, this, [this] { run(); });
    connect(m_time, &QTimeEdit::timeChanged, this, [this] { run(); });
    return part;
}

QWidget* SimulatorPanel::makePeople()
{
    auto* part = new QWidget(this);
    auto* column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    m_answered = new QCheckBox(tr("People answer"), part);
    m_answered->setObjectName(u"sim.answered"_s);
    m_answered->setChecked(true);
    m_full = new QCheckBox(tr("Queues are full"), part);
    m_full->setObjectName(u"sim.full"_s);
    for (QCheckBox* box : {m_answered, m_full}) {
        connect(box, &QCheckBox::toggled, this, [this] { run(); });
        column->addWidget(box);
    }
    auto* row = new QHBoxLayout;
    m_call = new Button(tr("Call"), u"sim.call"_s, Button::Look::Primary, part);
    m_call->setIconName(u"call-start"_s);
    m_all = new Button(tr("Walk everything"), u"sim.all"_s, Button::Look::Plain, part);
    m_all->setToolTip(tr("Every key at every kind of moment, answered and not"));
    row->addWidget(m_call);
    row->addWidget(m_all);
    row->addStretch();
    column->addLayout(row);
    connect(m_call, &QAbstractButton::clicked, this, [this] { m_running ? stop() : start(); });
    connect(m_all, &QAbstractButton::clicked, this, &SimulatorPanel::walkAll);
    return part;
}

QWidget* SimulatorPanel::makeKeys()
{
    auto* part = new QWidget(this);
    auto* column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    m_asks = new TextLabel({}, Type::LabelStrong, false, part);
    column->addWidget(m_asks);
    m_keyRow = new QWidget(part);
    m_keyRow->setObjectName(u"sim.keys"_s);
    new FlowLayout(m_keyRow, 6);
    column->addWidget(m_keyRow);
    return part;
}

callflow::Situation SimulatorPanel::situation() const
{
    callflow::Situation now;
    now.minuteOfWeek =
        m_day->currentIndex() * kDayMinutes + m_time->time().hour() * 60 + m_time->time().minute();
    now.holiday = m_moment->current() == u"holiday";
    now.keys = m_keys;
    now.answered = m_answered->isChecked();
    now.queueFull = m_full->isChecked();
    return now;
}

/// A moment at which the flow's first opening hours are as asked.
void SimulatorPanel::chooseMoment(const QString& chip)
{
    int minute = 10 * 60;
    for (const callflow::Step& step : m_document.flow().steps) {
        if (step.type != callflow::StepType::Hours)
            continue;
        const bool wanted = chip != u"closed";
        for (int i = 0; i < 7 * kDayMinutes / kHalfHour; ++i) {
            const int at = (minute + i * kHalfHour) % (7 * kDayMinutes);
            if (callflow::isOpen(step, at, false) == wanted) {
                minute = at;
                break;
            }
        }
        break;
    }
    const QSignalBlocker quiet(m_time);
    m_day->setCurrentIndex(minute / kDayMinutes);
    m_time->setTime(QTime(minute % kDayMinutes / 60, minute % 60));
    run();
}

void SimulatorPanel::start()
{
    m_keys.clear();
    m_running = true;
    run();
    m_transcript->verticalScrollBar()->setValue(0);
}

void SimulatorPanel::stop()
{
    m_running = false;
    m_keys.clear();
    m_walk = {};
    tell();
    showKeys();
    Q_EMIT traceChanged();
}

void SimulatorPanel::press(const QString& key)
{
    m_keys.append(key);
    run();
}

void SimulatorPanel::run()
{
    if (!m_running)
        return;
    m_walk = callflow::simulate(m_document.flow(), situation());
    tell();
    showKeys();
    Q_EMIT traceChanged();
}

qsizetype SimulatorPanel::known() const
{
    qsizetype menus = 0;
    for (qsizetype i = 0; i < m_walk.passages.size(); ++i) {
        const callflow::Step* step = m_document.flow().find(m_walk.passages.at(i).step);
        if (step && step->type == callflow::StepType::Menu && ++menus > m_keys.size())
            return i;
    }
    return m_walk.passages.size();
}

FlowTrace SimulatorPanel::trace() const
{
    FlowTrace trace;
    if (!m_running)
        return trace;
    const qsizetype count = known();
    for (qsizetype i = 0; i < count; ++i)
        trace.turns.append({m_walk.passages.at(i).step, m_walk.passages.at(i).port});
    trace.running = count < m_walk.passages.size();
    if (trace.running)
        trace.turns.append({m_walk.passages.at(count).step, {}});
    return trace;
}

/// The keys the menu offers where the call waits.
void SimulatorPanel::showKeys()
{
    QLayout* row = m_keyRow->layout();
    const bool hadFocus = m_keyRow->isAncestorOf(focusWidget());
    while (QLayoutItem* item = row->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // It may be the one that was clicked.
        delete item;
    }
    const qsizetype at = known();
    const bool waits = m_running && at < m_walk.passages.size();
    m_call->setText(m_running ? tr("Hang up") : tr("Call"));
    m_call->setIconName(m_running ? u"call-stop"_s : u"call-start"_s);
    m_call->updateGeometry();
    m_keyRow->parentWidget()->setVisible(waits);
    m_asks->setVisible(waits);
    m_keyRow->setVisible(waits);
    if (!waits)
        return;
    const callflow::Step* step = m_document.flow().find(m_walk.passages.at(at).step);
    m_asks->setText(tr("“%1” waits for a key").arg(stepTitle(*step)));
    const auto add = [&](const QString& key, const QString& words, const QString& name) {
        auto* button = new Button(words, u"sim.key."_s + name, Button::Look::Plain, m_keyRow);
        if (!key.isEmpty())
            button->setKeyHint(key);
        connect(button, &QAbstractButton::clicked, this, [this, key] { press(key); });
        row->addWidget(button);
        button->show();
        return button;
    };
    QList<Button*> all;
    for (const callflow::Option& option : step->options)
        all << add(option.digit, option.label, option.digit);
    all << add({}, tr("Wait"), u"wait"_s);
    if (hadFocus)
        all.first()->setFocus();
}

void SimulatorPanel::tell()
{
    const Tokens& t = tokensOf(this);
    const auto paragraph = [](const QString& words, const QColor& color, bool strong = false) {
        return u"<p style='margin:2px 0; color:%1; font-weight:%2'>%3</p>"_s.arg(
            color.name(), strong ? u"600"_s : u"400"_s, words);
    };
    QString html;
    if (!m_running) {
        m_transcript->setHtml(paragraph(
            tr("Choose a moment and call. The way of the call lights up on the canvas.").toHtmlEscaped(),
            t.muted));
        return;
    }
    html += paragraph(callflow::momentWords(situation()).toHtmlEscaped(), t.muted);
    const qsizetype count = known();
    const bool waits = count < m_walk.passages.size();
    qint64 seconds = 0;
    for (qsizetype i = 0; i < count + (waits ? 1 : 0); ++i) {
        const callflow::Passage& passage = m_walk.passages.at(i);
        const callflow::Step* step = m_document.flow().find(passage.step);
        html +=
            u"<p style='margin:10px 0 0 0'><a style='color:%1; font-weight:600; text-decoration:none' href='%2'>%3</a></p>"_s
                .arg(t.accent.name(), passage.step.toHtmlEscaped(),
                     u"%1 · %2"_s.arg(i + 1).arg((step ? stepTitle(*step) : passage.step).toHtmlEscaped()));
        if (!passage.heard.isEmpty())
            html += paragraph(tr("“%1”").arg(passage.heard.toHtmlEscaped()), t.text);
        if (i < count) {
            html += paragraph(passage.event.toHtmlEscaped(), t.muted);
            seconds += passage.seconds;
        }
    }
    if (waits) {
        html += paragraph(tr("Which key?"), t.accent, true);
    } else {
        const bool bad =
            m_walk.ending == callflow::Ending::DeadEnd || m_walk.ending == callflow::Ending::Loop;
        html += paragraph(tr("%1 after about %2", "how a call ended, and how long it took")
                              .arg(callflow::words(m_walk.ending), secondsWords(seconds))
                              .toHtmlEscaped(),
                          bad ? t.red : t.green, true);
    }
    m_transcript->setHtml(html);
    m_transcript->verticalScrollBar()->setValue(m_transcript->verticalScrollBar()->maximum());
}

void SimulatorPanel::walkAll()
{
    stop();
    m_all->setEnabled(false);
    m_desk
        .read([flow = m_document.flow()](Workspace&) -> Result<callflow::Simulation> {
            return callflow::simulateAll(flow);
        })
        .then(this, [this](const Result<callflow::Simulation>& all) {
            m_all->setEnabled(true);
            if (all)
                showAll(*all);
        });
}

void SimulatorPanel::showAll(const callflow::Simulation& all)
{
    const Tokens& t = tokensOf(this);
    int reached = 0;
    QStringList missed;
    for (const callflow::Step& step : m_document.flow().steps) {
        if (all.coverage.value(step.key) > 0)
            ++reached;
        else
            missed << u"<a style='color:%1' href='%2'>%3</a>"_s.arg(t.red.name(), step.key.toHtmlEscaped(),
                                                                    stepTitle(step).toHtmlEscaped());
    }
    QString html = u"<p style='font-weight:600; color:%1'>%2</p>"_s.arg(
        (missed.isEmpty() ? t.green : t.red).name(),
        tr("%1 of %2 steps are reached").arg(reached).arg(m_document.flow().steps.size()));
    html += u"<p>%1</p>"_s.arg(
        tr("%1 different calls at %2 kinds of moments.").arg(all.walks.size()).arg(all.moments));
    if (!all.complete)
        html += u"<p>%1</p>"_s.arg(tr("There are more; these are the first."));
    html += u"<table cellpadding='3'>"_s;
    for (auto it = all.endings.cbegin(); it != all.endings.cend(); ++it)
        html += u"<tr><td align='right'><b>%1</b></td><td>%2</td></tr>"_s.arg(it.value())
                    .arg(callflow::words(it.key()).toHtmlEscaped());
    html += u"</table>"_s;
    if (!missed.isEmpty())
        html += u"<p>%1<br>%2</p>"_s.arg(tr("Nobody gets to:"), missed.join(u"<br>"_s));
    for (const callflow::Finding& finding : all.findings)
        html += u"<p style='color:%1'>%2</p>"_s.arg(t.red.name(), finding.message.toHtmlEscaped());
    m_transcript->setHtml(html);
}

} // namespace occ::ui
