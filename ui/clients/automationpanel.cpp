// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clients/automationpanel.h"

#include "ui/automation/automationsheets.h"
#include "ui/automation/automationwords.h"
#include "ui/base/relativetime.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/tableview.h"

#include <QHeaderView>
#include <QMenu>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace occ::ui {

static constexpr int kMostRows = 8; ///< More are scrolled.

AutomationPanel::AutomationPanel(Shell& shell, QWidget* parent)
    : QWidget(parent)
    , m_shell(shell)
    , m_read(
          shell.desk(), this,
          [this] {
              return [run = m_onboarding, client = m_client](Workspace& workspace) {
                  return readAnswers(workspace, run, client);
              };
          },
          [this](const Answers& read) { showAnswers(read); },
          [this](const Error& error) { m_words->setText(error.message + u' ' + error.hint); })
{
    setObjectName(u"client.automations"_s);
    layOut();
    connect(&shell.desk(), &Desk::changed, this, [this](const store::ChangeSet& changes) {
        // What is about the onboarding itself comes with the page's own reading.
        if (isVisible() && m_onboarding > 0 && changes.touches("automation"_L1))
            m_read.refresh();
    });
}

void AutomationPanel::layOut()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    auto* card = new Card(this);
    column->addWidget(card);
    m_header = new SectionHeader(tr("Automations"), card);
    m_meeting = new Button(tr("Plan kickoff…"), u"client.meeting"_s, Button::Look::Flat);
    m_meetingMenu = new QMenu(m_meeting);
    m_meetingMenu->setObjectName(u"client.meetingMenu"_s);
    connect(m_meetingMenu, &QMenu::aboutToShow, this, [this] { fillMeetingMenu(m_meetingMenu); });
    m_pause = new Button(tr("Pause…"), u"client.pauseAutomations"_s, Button::Look::Flat);
    m_header->addControl(m_meeting);
    m_header->addControl(m_pause);
    card->column()->addWidget(m_header);
    m_words = new TextLabel({}, Type::Body, true, card);
    m_words->setObjectName(u"client.automationWords"_s);
    card->column()->addWidget(m_words);
    m_which = new ChipBar(u"client.automationChips"_s, tr("Which automations"), card);
    m_which->addChip(u"fired"_s, tr("Fired"));
    m_which->addChip(u"ahead"_s, tr("Ahead"));
    m_which->addChip(u"not"_s, tr("Do not fire"));
    m_which->setCurrent(u"ahead"_s);
    card->column()->addWidget(m_which);
    m_table = new TableView(u"client.answers"_s, tr("Automations for this client"), card);
    m_table->setModel(&m_model);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    card->column()->addWidget(m_table);
    connect(m_which, &ChipBar::currentChanged, this, &AutomationPanel::applyFilter);
    connect(m_meeting, &QAbstractButton::clicked, this, &AutomationPanel::meeting);
    connect(m_pause, &QAbstractButton::clicked, this, &AutomationPanel::pauseOrResume);
    connect(m_table, &QAbstractItemView::activated, this, &AutomationPanel::openCurrent);
}

Result<AutomationPanel::Answers> AutomationPanel::readAnswers(Workspace& workspace, qint64 onboarding,
                                                              qint64 client)
{
    Answers read;
    read.onboarding = onboarding;
    auto answers = workspace.automations().explain(onboarding);
    if (!answers)
        return Failure(answers.error());
    auto meetings = plannedMeetings(workspace.session(), onboarding);
    if (!meetings)
        return Failure(meetings.error());
    const auto pauses = workspace.automations().pauses();
    if (!pauses)
        return Failure(pauses.error());
    read.answers = std::move(*answers);
    read.meetings = std::move(*meetings);
    for (const AutomationPause& pause : *pauses) {
        if (pause.clientId == client)
            read.paused = pause;
    }
    return read;
}

void AutomationPanel::show(const ClientData& read)
{
    setVisible(read.detail.has_value());
    if (!read.detail)
        return;
    const bool other = m_onboarding != read.detail->row.id;
    m_client = read.client.id;
    m_onboarding = read.detail->row.id;
    m_name = read.client.name;
    if (other) {
        m_answers = {};
        applyFilter();
    }
    m_read.refresh();
}

static QString chipOf(const AutomationAnswer& answer)
{
    if (answer.firing)
        return u"fired"_s;
    return answer.verdict == u"not" ? u"not"_s : u"ahead"_s;
}

void AutomationPanel::showAnswers(const Answers& read)
{
    if (read.onboarding != m_onboarding)
        return; // The answer to an older question.
    m_answers = read;
    // What fired last stands first; what comes next, too.
    std::stable_sort(m_answers.answers.begin(), m_answers.answers.end(),
                     [](const AutomationAnswer& a, const AutomationAnswer& b) {
                         const Instant left = a.at.value_or(kNever);
                         const Instant right = b.at.value_or(kNever);
                         return a.firing && b.firing ? left > right : left < right;
                     });
    m_pause->setText(read.paused ? tr("Resume") : tr("Pause…"));
    m_pause->updateGeometry();
    showMeeting();
    applyFilter();
}

void AutomationPanel::applyFilter()
{
    const Instant now = m_shell.desk().now();
    const QTimeZone& zone = m_shell.desk().zone();
    QHash<QString, int> counts;
    m_listed.clear();
    CellsModel::Table table;
    table.headers = {tr("Automation"), tr("State"), tr("When"), tr("Why")};
    for (const AutomationAnswer& answer : std::as_const(m_answers.answers)) {
        const QString chip = chipOf(answer);
        ++counts[chip];
        if (chip != m_which->current())
            continue;
        m_listed.append(answer);
        const paint::Pill pill = verdictPill(answer.verdict);
        Cell title;
        title.text = answer.title;
        title.strong = true;
        title.tip = answer.trigger;
        Cell state;
        state.text = pill.word;
        state.tone = pill.tone;
        state.mark = pill.mark;
        Cell when;
        when.text = answer.at ? stampWords(*answer.at, now, zone) : answer.trigger;
        when.tip = answer.at ? exactWords(*answer.at, zone) : QString();
        when.muted = !answer.at;
        Cell why;
        why.text = answer.why;
        table.rows.append({title, state, when, why});
    }
    for (const QString& chip : {u"fired"_s, u"ahead"_s, u"not"_s})
        m_which->chip(chip)->setCount(counts.value(chip));
    const auto rows = table.rows.size();
    m_model.setTable(std::move(table));
    m_table->setColumnWidths({-4, 126, -3, -5});
    m_table->setVisible(rows > 0);
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height() +
                            int(qMin<qsizetype>(rows, kMostRows)) * kRowHeight + 4);
}

const PlannedMeeting* AutomationPanel::nextMeeting() const
{
    for (const PlannedMeeting& meeting : m_answers.meetings) {
        if (meeting.startsAt > m_shell.desk().now())
            return &meeting;
    }
    return nullptr;
}

void AutomationPanel::showMeeting()
{
    const Instant now = m_shell.desk().now();
    const QTimeZone& zone = m_shell.desk().zone();
    QStringList words;
    if (m_answers.paused)
        words << tr("Paused for this client %1.").arg(pauseWords(*m_answers.paused, now, zone));
    const PlannedMeeting* next = nextMeeting();
    if (next) {
        const QString when = stampWords(next->startsAt, now, zone);
        words << (next->place.isEmpty() ? tr("%1: %2.").arg(next->title, when)
                                        : tr("%1: %2, %3.").arg(next->title, when, next->place));
    }
    m_words->setText(words.join(u' '));
    m_words->setVisible(!words.isEmpty());
    m_meeting->setText(next ? tr("Kickoff…") : tr("Plan kickoff…"));
    m_meeting->updateGeometry();
}

void AutomationPanel::meeting()
{
    if (nextMeeting())
        m_meetingMenu->popup(m_meeting->mapToGlobal(QPoint(0, m_meeting->height() + 2)));
    else
        openPlanMeetingSheet(m_shell, m_onboarding, m_name);
}

void AutomationPanel::fillMeetingMenu(QMenu* menu)
{
    menu->clear();
    const PlannedMeeting* next = nextMeeting();
    if (!next)
        return;
    menu->addAction(tr("Move…"), this, [this, planned = *next] {
        openMoveMeetingSheet(m_shell, planned.id, planned.title, planned.startsAt, planned.place);
    });
    menu->addAction(tr("Cancel the meeting"), this, [this, id = next->id] {
        steer(m_shell, this, [id](AutomationService& automations) { return automations.cancelMeeting(id); });
    });
}

void AutomationPanel::pauseOrResume()
{
    if (!m_answers.paused) {
        openPauseAutomationSheet(m_shell, u""_s, m_client, m_name);
        return;
    }
    steer(m_shell, this,
          [client = m_client](AutomationService& automations) { return automations.resume(u""_s, client); });
}

void AutomationPanel::openCurrent()
{
    const QModelIndex index = m_table->currentIndex();
    if (index.isValid() && index.row() < m_listed.size())
        m_shell.open(QLatin1StringView(kAutomationPage), m_listed.at(index.row()).automation);
}

} // namespace occ::ui
