// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clients/clientpanels.h"

#include "ui/base/relativetime.h"
#include "ui/onboarding/sheets.h"
#include "ui/onboarding/words.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace occ::ui {

/// A card that fills a panel.
static Card* cardIn(QWidget* panel)
{
    auto* column = new QVBoxLayout(panel);
    column->setContentsMargins(0, 0, 0, 0);
    auto* card = new Card(panel);
    column->addWidget(card);
    return card;
}

static QVBoxLayout* freshRows(Card* card, QWidget*& rows)
{
    delete rows;
    rows = new QWidget(card);
    card->column()->addWidget(rows);
    auto* column = new QVBoxLayout(rows);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kUnit);
    return column;
}

BlockerPanel::BlockerPanel(Shell& shell, QWidget* parent)
    : QWidget(parent)
    , m_shell(shell)
    , m_card(cardIn(this))
{
    setObjectName(u"client.blockers"_s);
    m_card->column()->addWidget(new SectionHeader(tr("Blockers"), m_card));
    hide();
}

void BlockerPanel::show(const ClientData& read)
{
    QList<Blocker> open;
    QString shown;
    for (const Blocker& blocker : read.detail ? read.detail->blockers : QList<Blocker>()) {
        if (blocker.resolvedAt)
            continue;
        open.append(blocker);
        shown += u"%1 %2 %3;"_s.arg(blocker.id).arg(blocker.summary, blocker.severity);
    }
    setVisible(!open.isEmpty());
    if (shown == m_shown)
        return;
    m_shown = shown;
    QVBoxLayout* column = freshRows(m_card, m_rows);
    for (const Blocker& blocker : open) {
        auto* row = new QHBoxLayout;
        row->addWidget(
            new PillLabel({severityWords(blocker.severity), severityTone(blocker.severity),
                           blocker.severity == u"critical" ? paint::Mark::Dot : paint::Mark::Diamond}),
            0, Qt::AlignTop);
        auto* words = new QVBoxLayout;
        words->setSpacing(0);
        words->addWidget(new TextLabel(blocker.summary));
        words->addWidget(
            new TextLabel(tr("%1 · %2 · opened %3 by %4")
                              .arg(categoryWords(blocker.category), blocker.owner,
                                   stampWords(blocker.openedAt, m_shell.desk().now(), m_shell.desk().zone()),
                                   blocker.openedBy),
                          Type::Label, true));
        row->addLayout(words, 1);
        auto* resolve = new Button(tr("Resolved…"), u"client.blocker.%1"_s.arg(blocker.id));
        resolve->setAccessibleDescription(blocker.summary);
        connect(resolve, &QAbstractButton::clicked, this,
                [this, blocker] { openResolveBlockerSheet(m_shell, blocker); });
        row->addWidget(resolve, 0, Qt::AlignTop);
        column->addLayout(row);
    }
}

GoalPanel::GoalPanel(Shell& shell, QWidget* parent)
    : QWidget(parent)
    , m_shell(shell)
    , m_goal(new TextLabel)
    , m_target(new TextLabel({}, Type::Label, true))
{
    Card* card = cardIn(this);
    auto* header = new SectionHeader(tr("One big goal"), card);
    auto* target = new Button(tr("Go-live…"), u"client.goLive"_s, Button::Look::Flat);
    auto* edit = new Button(tr("Edit…"), u"client.goal"_s, Button::Look::Flat);
    header->addControl(target);
    header->addControl(edit);
    card->column()->addWidget(header);
    card->column()->addWidget(m_goal);
    card->column()->addWidget(m_target);
    connect(edit, &QAbstractButton::clicked, this, [this] {
        if (m_data.detail)
            openGoalSheet(m_shell, m_data.detail->row.id, m_data.detail->goal);
    });
    connect(target, &QAbstractButton::clicked, this, [this] {
        if (m_data.detail)
            openGoLiveSheet(m_shell, m_data.detail->row.id, m_data.detail->goLiveAt);
    });
}

void GoalPanel::show(const ClientData& read)
{
    m_data = read;
    setVisible(read.detail.has_value());
    if (!read.detail)
        return;
    m_goal->setText(read.detail->goal.isEmpty()
                        ? tr("Not written yet. One sentence the client would say, with a date.")
                        : read.detail->goal);
    const Desk& desk = m_shell.desk();
    m_target->setText(read.detail->goLiveAt
                          ? tr("Go-live target: %1").arg(exactWords(*read.detail->goLiveAt, desk.zone()))
                          : tr("No go-live target yet."));
}

PeoplePanel::PeoplePanel(Shell& shell, QWidget* parent)
    : QWidget(parent)
    , m_shell(shell)
    , m_card(cardIn(this))
{
    auto* header = new SectionHeader(tr("People at the client"), m_card);
    auto* add = new Button(tr("Add…"), u"client.addPerson"_s, Button::Look::Flat);
    header->addControl(add);
    m_card->column()->addWidget(header);
    connect(add, &QAbstractButton::clicked, this,
            [this] { openPersonOfClientSheet(m_shell, m_client, m_name); });
}

void PeoplePanel::show(const ClientData& read)
{
    m_client = read.client.id;
    m_name = read.client.name;
    QString shown = read.client.email + read.client.phone;
    for (const Contact& contact : read.contacts)
        shown += contact.name + contact.email + contact.phone + contact.title;
    for (const SurveyResponse& answer : read.detail ? read.detail->surveys : QList<SurveyResponse>())
        shown += QString::number(answer.id);
    if (shown != m_shown || !m_rows)
        fill(read);
    m_shown = shown;
}

void PeoplePanel::fill(const ClientData& read)
{
    QVBoxLayout* column = freshRows(m_card, m_rows);
    const auto addRow = [&](QWidget* sign, const QString& what, const QString& how) {
        auto* row = new QHBoxLayout;
        row->setSpacing(10);
        row->addWidget(sign, 0, Qt::AlignTop);
        auto* words = new QVBoxLayout;
        words->setSpacing(0);
        words->addWidget(new TextLabel(what));
        if (!how.isEmpty())
            words->addWidget(new TextLabel(how, Type::Label, true));
        row->addLayout(words, 1);
        column->addLayout(row);
    };
    const auto joined = [](QStringList parts) {
        parts.removeAll(QString());
        return parts.join(u" · "_s);
    };
    for (const Contact& contact : read.contacts) {
        addRow(new Avatar(contact.name), joined({contact.name, contact.title}),
               joined({contactRoleWords(contact.role), contact.email, contact.phone}));
    }
    if (read.contacts.isEmpty())
        column->addWidget(
            new TextLabel(tr("Nobody yet. Add the person who answers for the client."), Type::Body, true));
    const Desk& desk = m_shell.desk();
    for (const SurveyResponse& answer : read.detail ? read.detail->surveys : QList<SurveyResponse>()) {
        const bool low = answer.kind == u"csat" ? answer.score < 6 : answer.score < 7;
        auto* score = new PillLabel({tr("%1 of 10").arg(answer.score), low ? Tone::Red : Tone::Green,
                                     low ? paint::Mark::Dot : paint::Mark::Check});
        addRow(score, answer.kind == u"csat" ? tr("Satisfaction") : tr("Would recommend (NPS)"),
               joined({stampWords(answer.at, desk.now(), desk.zone()), answer.comment}));
    }
}

StoryPanel::StoryPanel(Shell& shell, QWidget* parent)
    : QWidget(parent)
    , m_shell(shell)
    , m_chips(new ChipBar(u"client.story"_s, tr("What the timeline tells")))
    , m_view(new TimelineView(u"client.timeline"_s, tr("Timeline")))
    , m_back(new Button(tr("Take this back"), u"client.takeBack"_s))
{
    Card* card = cardIn(this);
    card->column()->addWidget(new SectionHeader(tr("Timeline"), card));
    m_chips->addChip(QString::number(int(Story::All)), tr("All"));
    m_chips->addChip(QString::number(int(Story::Contacts)), tr("Contacts"));
    m_chips->addChip(QString::number(int(Story::Changes)), tr("Changes"));
    card->column()->addWidget(m_chips);
    m_view->setModel(&m_model);
    card->column()->addWidget(m_view, 1);
    m_back->hide();
    card->column()->addWidget(m_back, 0, Qt::AlignRight);
    connect(m_chips, &ChipBar::currentChanged, this, &StoryPanel::refill);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex& index) {
                m_back->setVisible(index.data(TimelineModel::EntryIdRole).toLongLong() > 0);
            });
    connect(m_back, &QAbstractButton::clicked, this, &StoryPanel::takeBack);
}

void StoryPanel::show(const ClientData& read)
{
    m_data = read;
    refill();
}

void StoryPanel::refill()
{
    const Desk& desk = m_shell.desk();
    m_model.setEntries(timelineOf(m_data, Story(m_chips->current().toInt()), desk.now(), desk.zone()));
}

void StoryPanel::takeBack()
{
    const qint64 entry = m_view->currentIndex().data(TimelineModel::EntryIdRole).toLongLong();
    m_shell.desk()
        .write([entry](Workspace& workspace) { return workspace.undoEntry(entry); })
        .then(this, [this](const Result<store::Entry>& done) {
            if (done)
                m_shell.say(done->summary);
            else
                m_shell.fail(done.error());
        });
}

} // namespace occ::ui
