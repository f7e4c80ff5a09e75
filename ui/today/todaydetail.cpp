// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/todaydetail.h"

#include "ui/base/relativetime.h"
#include "ui/onboarding/words.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/labels.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace occ::ui {

using Kind = TodayEntry::Kind;

bool canDo(TodayAction action, const TodayEntry& entry)
{
    switch (action) {
    case TodayAction::Done:
    case TodayAction::Skip:
        return entry.kind == Kind::Item;
    case TodayAction::Block:
        return entry.kind == Kind::Item && entry.item.state != u"blocked";
    case TodayAction::Replied:
        return entry.kind == Kind::Reply;
    case TodayAction::Acknowledge:
        return entry.kind == Kind::Alert && entry.alert.state == u"open";
    case TodayAction::Resolve:
        return entry.kind == Kind::Alert;
    case TodayAction::Contact:
    case TodayAction::Assign:
    case TodayAction::OpenClient:
        return true;
    }
    return false;
}

TodayDetail::TodayDetail(QWidget* parent)
    : QWidget(parent)
    , m_group(nullptr)
    , m_title(nullptr)
    , m_why(nullptr)
    , m_facts(nullptr)
    , m_client(nullptr)
    , m_health(nullptr)
    , m_situation(nullptr)
{
    setObjectName(u"today.detail"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(makeEntryCard());
    column->addWidget(makeClientCard(), 1);
}

Card* TodayDetail::makeEntryCard()
{
    auto* card = new Card(this);
    auto* top = new QHBoxLayout;
    m_group = new PillLabel({}, card);
    top->addWidget(m_group);
    top->addStretch();
    const auto walker = [&](const QString& iconName, const QString& name, const QString& words,
                            const QString& key, int by) {
        auto* button = new Button({}, name, Button::Look::Flat, card);
        button->setIconName(iconName);
        button->setAccessibleName(words);
        button->setToolTip(tr("%1 (%2)", "what a button does and its key").arg(words, key));
        connect(button, &QAbstractButton::clicked, this, [this, by] { Q_EMIT walkRequested(by); });
        top->addWidget(button);
    };
    walker(u"go-up"_s, u"today.previous"_s, tr("Previous"), u"K"_s, -1);
    walker(u"go-down"_s, u"today.next"_s, tr("Next"), u"J"_s, 1);
    card->column()->addLayout(top);
    m_title = new TextLabel({}, Type::Section, false, card);
    m_title->setObjectName(u"today.title"_s);
    m_why = new TextLabel({}, Type::Body, false, card);
    m_why->setObjectName(u"today.why"_s);
    m_facts = new TextLabel({}, Type::Label, true, card);
    for (TextLabel* label : {m_title, m_why, m_facts})
        card->column()->addWidget(label);
    auto* row = new QWidget(card);
    auto* flow = new FlowLayout(row);
    const struct
    {
        TodayAction action;
        QString name, words, key;
        bool primary;
    } buttons[] = {{TodayAction::Done, u"done"_s, tr("Done"), tr("Space"), true},
                   {TodayAction::Replied, u"replied"_s, tr("They replied…"), tr("Space"), true},
                   {TodayAction::Resolve, u"resolve"_s, tr("Resolve…"), u"R"_s, true},
                   {TodayAction::Acknowledge, u"acknowledge"_s, tr("Acknowledge"), u"A"_s, false},
                   {TodayAction::Contact, u"contact"_s, tr("Log contact…"), u"L"_s, false},
                   {TodayAction::Block, u"block"_s, tr("Blocked…"), u"X"_s, false},
                   {TodayAction::Skip, u"skip"_s, tr("Not applicable…"), u"N"_s, false},
                   {TodayAction::Assign, u"assign"_s, tr("Reassign…"), u"E"_s, false},
                   {TodayAction::OpenClient, u"client"_s, tr("Open client"), tr("Enter"), false}};
    for (const auto& wanted : buttons) {
        auto* button = new Button(wanted.words, u"today."_s + wanted.name,
                                  wanted.primary ? Button::Look::Primary : Button::Look::Plain, row);
        button->setKeyHint(wanted.key);
        connect(button, &QAbstractButton::clicked, this,
                [this, action = wanted.action] { Q_EMIT actionRequested(action); });
        flow->addWidget(button);
        m_buttons.insert(wanted.action, button);
    }
    card->column()->addWidget(row);
    return card;
}

Card* TodayDetail::makeClientCard()
{
    auto* card = new Card(this);
    m_client = new SectionHeader({}, card);
    m_health = new PillLabel({}, card);
    m_client->addControl(m_health);
    card->column()->addWidget(m_client);
    m_situation = new TextLabel({}, Type::Body, true, card);
    m_situation->setObjectName(u"today.situation"_s);
    card->column()->addWidget(m_situation);
    auto* story = new TimelineView(u"today.story"_s, tr("What happened at this client"), card);
    story->setModel(&m_story);
    card->column()->addWidget(story, 1);
    return card;
}

/// The group, said of one.
static QString kindWords(const TodayEntry& entry)
{
    switch (entry.group) {
    case TodayEntry::Group::RedFlag:
        return entry.alert.state == u"cleared" ? TodayDetail::tr("Root cause missing")
                                               : TodayDetail::tr("Red flag");
    case TodayEntry::Group::Overdue:
        return TodayDetail::tr("Overdue");
    case TodayEntry::Group::DueToday:
        return TodayDetail::tr("Due today");
    case TodayEntry::Group::ReplyAwaited:
        return TodayDetail::tr("Reply awaited");
    case TodayEntry::Group::Promise:
        return TodayDetail::tr("Promised");
    }
    return {};
}

/// Evidence wanted, how it was asked, whose turn it is, and the exact moment.
static QString factsOf(const TodayEntry& entry, const QTimeZone& zone)
{
    QStringList facts;
    if (entry.kind == Kind::Alert)
        facts.append(TodayDetail::tr("since %1").arg(exactWords(entry.at, zone)));
    else if (entry.kind == Kind::Reply)
        facts.append(
            TodayDetail::tr("asked by %1, %2").arg(channelWords(entry.channel), exactWords(entry.at, zone)));
    else
        facts.append(TodayDetail::tr("due %1").arg(exactWords(entry.at, zone)));
    if (entry.item.evidenceKind == u"link" || entry.item.evidenceKind == u"file")
        facts.append(TodayDetail::tr("wants proof"));
    facts.append(entry.owner.isEmpty() ? TodayDetail::tr("no owner") : entry.owner);
    return facts.join(u" · "_s);
}

void TodayDetail::setEntry(const TodayEntry& entry, const TodayModel& model, Instant, const QTimeZone& zone)
{
    const Tone tone = toneOf(entry);
    m_group->setPill({kindWords(entry), tone,
                      tone == Tone::Red     ? paint::Mark::Dot
                      : tone == Tone::Amber ? paint::Mark::Diamond
                      : tone == Tone::Green ? paint::Mark::Check
                                            : paint::Mark::None});
    m_title->setText(model.title(entry));
    m_why->setText(model.whyWords(entry));
    m_why->setTone(tone == Tone::Accent ? Tone::Neutral : tone);
    m_facts->setText(factsOf(entry, zone));
    for (auto it = m_buttons.cbegin(); it != m_buttons.cend(); ++it)
        it.value()->setVisible(canDo(it.key(), entry));
    m_buttons.value(TodayAction::Resolve)
        ->setText(entry.alert.state == u"cleared" ? tr("Root cause…") : tr("Resolve…"));
    m_client->setTitle(entry.client);
    if (entry.onboardingId == m_onboarding)
        return;
    m_onboarding = entry.onboardingId;
    m_client->setNote({});
    m_health->hide();
    m_situation->setText({});
    m_story.setEntries({});
}

void TodayDetail::setClient(const ClientData& client, Instant now, const QTimeZone& zone)
{
    if (!client.detail || client.detail->row.id != m_onboarding)
        return; // The answer about somebody one has walked past.
    const OnboardingRow& row = client.detail->row;
    m_client->setNote(client.playbookTitle);
    m_health->setPill(statePill(row));
    m_health->show();
    QStringList words{whyWords(row, now)};
    const QString progress =
        row.milestone.isEmpty()
            ? tr("%1 of %2 items done").arg(row.done).arg(row.total)
            : tr("%1, %2 of %3 items done").arg(row.milestone).arg(row.done).arg(row.total);
    words.append(progress);
    words.append(row.lastContact ? tr("last contact %1").arg(agoWords(*row.lastContact, now, zone))
                                 : tr("no contact yet"));
    if (!client.contacts.isEmpty())
        words.append(client.contacts.constFirst().phone.isEmpty()
                         ? client.contacts.constFirst().name
                         : tr("%1, %2", "a contact's name and phone number")
                               .arg(client.contacts.constFirst().name, client.contacts.constFirst().phone));
    m_situation->setText(words.join(u" · "_s));
    m_story.setEntries(timelineOf(client, Story::All, now, zone));
}

} // namespace occ::ui
