// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/telephony/numberdetail.h"

#include "core/telephony/dialling.h"
#include "ui/base/relativetime.h"
#include "ui/telephony/numbermodel.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/labels.h"

#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace occ::ui {

NumberDetail::NumberDetail(QWidget* parent)
    : QWidget(parent)
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(16);
    auto* facts = new Card(this);
    m_title = new SectionHeader({}, facts);
    m_state = new PillLabel({}, facts);
    m_title->addControl(m_state);
    m_client = new Button(tr("Open client"), u"numbers.client"_s, Button::Look::Plain, facts);
    m_client->setKeyHint(tr("Enter"));
    m_title->addControl(m_client);
    connect(m_client, &QAbstractButton::clicked, this, &NumberDetail::clientAsked);
    m_facts = new TextLabel({}, Type::Body, false, facts);
    m_facts->setObjectName(u"numbers.facts"_s);
    m_trouble = new TextLabel({}, Type::Body, false, facts);
    m_trouble->setTone(Tone::Red);
    facts->column()->addWidget(m_title);
    facts->column()->addWidget(makeFacts(facts), 1);
    facts->column()->addWidget(makeButtons(facts));
    auto* story = new Card(this);
    story->column()->addWidget(new SectionHeader(tr("Holds"), story));
    auto* view = new TimelineView(u"numbers.holds"_s, tr("Holds on this number"), story);
    view->setModel(&m_story);
    story->column()->addWidget(view, 1);
    row->addWidget(facts, 3);
    row->addWidget(story, 2);
}

/// In a low window the facts are scrolled, and the buttons stay.
QWidget* NumberDetail::makeFacts(QWidget* parent)
{
    auto* scroll = new QScrollArea(parent);
    scroll->setObjectName(u"numbers.factsScroll"_s);
    scroll->setAccessibleName(tr("What is known of the number"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidgetResizable(true);
    scroll->setMinimumHeight(32);
    auto* inner = new QWidget;
    auto* column = new QVBoxLayout(inner);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_facts);
    column->addWidget(m_trouble);
    column->addStretch(1);
    scroll->setWidget(inner);
    inner->setAutoFillBackground(false); // The card shows through; setWidget() switches it on.
    scroll->viewport()->setAutoFillBackground(false);
    return scroll;
}

QWidget* NumberDetail::makeButtons(QWidget* parent)
{
    auto* box = new QWidget(parent);
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    const auto add = [&](const QString& text, const QString& name, const QString& key, Button::Look look,
                         void (NumberDetail::*asked)()) {
        auto* button = new Button(text, name, look, box);
        button->setKeyHint(key);
        row->addWidget(button);
        connect(button, &QAbstractButton::clicked, this, asked);
        return button;
    };
    m_reserve =
        add(tr("Reserve…"), u"numbers.reserve"_s, u"R"_s, Button::Look::Primary, &NumberDetail::reserveAsked);
    m_approve = add(tr("Client approved"), u"numbers.approve"_s, u"A"_s, Button::Look::Primary,
                    &NumberDetail::approveAsked);
    m_give = add(tr("Give to a client…"), u"numbers.give"_s, u"G"_s, Button::Look::Plain,
                 &NumberDetail::giveAsked);
    m_release =
        add(tr("Release"), u"numbers.release"_s, u"X"_s, Button::Look::Plain, &NumberDetail::releaseAsked);
    m_watch = add(tr("Monitoring"), u"numbers.monitoring"_s, u"M"_s, Button::Look::Plain,
                  &NumberDetail::monitoringAsked);
    row->addStretch();
    return box;
}

/// What is known of a number, a line for each.
static QString factsOf(const PhoneNumber& number, Instant now, const QTimeZone& zone)
{
    QStringList lines;
    lines << NumberDetail::tr("%1 · %2 · %3 pool")
                 .arg(number.e164,
                      isTollFree(number.e164) ? NumberDetail::tr("toll-free") : NumberDetail::tr("local"),
                      numberPoolTitle(number.pool).toLower());
    if (!number.client.isEmpty())
        lines << NumberDetail::tr("For %1").arg(number.client);
    else if (!number.industry.isEmpty())
        lines << NumberDetail::tr("Kept for: %1").arg(numberIndustryWords(number.industry));
    if (number.hold) {
        lines << NumberDetail::tr("Held until %1, %2")
                     .arg(stampWords(number.hold->expiresAt, now, zone), holdWords(*number.hold, now));
    }
    if (const QString cost = numberCostWords(number.cost); !cost.isEmpty())
        lines << cost;
    if (!number.features.isEmpty())
        lines << NumberDetail::tr("Can do: %1").arg(number.features.join(u", "_s));
    if (!number.note.isEmpty())
        lines << number.note;
    return lines.join(u'\n');
}

void NumberDetail::show(const PhoneNumber& number, Instant now, const QTimeZone& zone)
{
    m_title->setTitle(nationalForm(number.e164));
    m_state->setPill(numberPill(number.state));
    m_facts->setText(factsOf(number, now, zone));
    const QString trouble = number.hold ? number.hold->trouble : QString();
    m_trouble->setVisible(!trouble.isEmpty());
    m_trouble->setText(tr("The hold is not confirmed: %1").arg(trouble));
    m_client->setVisible(number.clientId.has_value());
    m_reserve->setVisible(number.state == NumberState::Available);
    m_approve->setVisible(number.state == NumberState::Reserved);
    m_release->setVisible(number.state != NumberState::Available && number.state != NumberState::Released);
    m_watch->setVisible(number.state == NumberState::Active);
    const bool free = number.state == NumberState::Available;
    m_give->setVisible(free);
    m_give->setText(number.clientId ? tr("Take away from the client") : tr("Give to a client…"));
    m_give->updateGeometry();
}

void NumberDetail::showHolds(const QList<NumberHold>& holds, Instant now, const QTimeZone& zone)
{
    QList<TimelineEntry> entries;
    for (const NumberHold& hold : holds) {
        const Instant at = hold.endedAt.value_or(hold.reservedAt);
        QString what = tr("Held for %1").arg(hold.client);
        Tone tone = Tone::Accent;
        if (hold.outcome == u"lost") {
            QStringList near;
            for (const FoundNumber& one : hold.alternatives)
                near << nationalForm(one.e164);
            what = tr("Lost for %1").arg(hold.client);
            if (!near.isEmpty())
                what += u". "_s + tr("Nearest free: %1").arg(near.join(u", "_s));
            tone = Tone::Red;
        } else if (hold.outcome == u"expired") {
            what = tr("Let go after 24 hours, was held for %1").arg(hold.client);
            tone = Tone::Amber;
        } else if (hold.outcome == u"ordered") {
            what = tr("Ordered for %1").arg(hold.client);
            tone = Tone::Green;
        } else if (!hold.outcome.isEmpty()) {
            what = tr("Released, was held for %1").arg(hold.client);
            tone = Tone::Neutral;
        }
        entries.append({hold.id, what, stampWords(at, now, zone), exactWords(at, zone), tone, false});
    }
    m_story.setEntries(entries);
}

} // namespace occ::ui
