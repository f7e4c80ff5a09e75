// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/automation/firingdetail.h"

#include "ui/automation/lettertext.h"
#include "ui/base/relativetime.h"
#include "ui/onboarding/links.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/labels.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace occ::ui {

FiringDetail::FiringDetail(Shell& shell, QWidget* parent)
    : QWidget(parent)
    , m_shell(shell)
{
    setMinimumWidth(260);
    layOut();
    show({}, 0, 0);
}

void FiringDetail::layOut()
{
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto* card = new Card(this);
    outer->addWidget(card);
    m_story = new QWidget(card);
    auto* column = new QVBoxLayout(m_story);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kUnit);
    m_title = new SectionHeader({}, m_story);
    m_state = new PillLabel({}, m_story);
    m_title->addControl(m_state);
    column->addWidget(m_title);
    m_why = new TextLabel({}, Type::Body, false, m_story);
    m_why->setObjectName(u"firing.why"_s);
    m_error = new TextLabel({}, Type::Body, false, m_story);
    m_error->setObjectName(u"firing.error"_s);
    m_error->setTone(Tone::Red);
    m_facts = new TextLabel({}, Type::Label, true, m_story);
    m_subject = new TextLabel({}, Type::BodyStrong, false, m_story);
    m_body = new LetterText(u"firing.body"_s, tr("Text"), 60, m_story);
    for (QWidget* widget :
         std::initializer_list<QWidget*>{m_why, m_error, m_facts, new Rule(m_story), m_subject})
        column->addWidget(widget);
    column->addWidget(m_body, 1);
    column->addStretch(); // Where the text would be, when there is none.
    card->column()->addWidget(m_story, 1);
    card->column()->addWidget(makeButtons());
}

QWidget* FiringDetail::makeButtons()
{
    auto* bar = new QWidget(this);
    auto* flow = new FlowLayout(bar);
    m_client = new Button(tr("Open client"), u"firing.client"_s, Button::Look::Plain, bar);
    m_client->setKeyHint(tr("Enter"));
    m_cancel = new Button(tr("Cancel"), u"firing.cancel"_s, Button::Look::Plain, bar);
    m_cancel->setKeyHint(tr("Del"));
    m_again = new Button(tr("Send again"), u"firing.again"_s, Button::Look::Primary, bar);
    m_again->setKeyHint(u"R"_s);
    for (Button* button : {m_client, m_cancel, m_again})
        flow->addWidget(button);
    connect(m_client, &QAbstractButton::clicked, this, &FiringDetail::openClient);
    connect(m_cancel, &QAbstractButton::clicked, this, &FiringDetail::cancelRequested);
    connect(m_again, &QAbstractButton::clicked, this, &FiringDetail::againRequested);
    return bar;
}

QString FiringDetail::facts(const FiringRow& row) const
{
    const Instant now = m_shell.desk().now();
    const QTimeZone& zone = m_shell.desk().zone();
    QStringList lines;
    lines << tr("%1 · due %2").arg(actionTypeWords(row.action), stampWords(row.dueAt, now, zone));
    if (!row.recipient.isEmpty())
        lines << tr("To %1").arg(row.recipient);
    if (row.endedAt)
        lines << tr("Ended %1").arg(exactWords(*row.endedAt, zone));
    if (row.attempts > 0)
        lines << tr("%n attempt(s)", nullptr, row.attempts);
    if (row.nextAttempt)
        lines << tr("Next attempt %1").arg(stampWords(qMax(*row.nextAttempt, now), now, zone));
    if (row.mayHaveArrived)
        lines << tr("It may have arrived twice under the same Message-ID: an attempt was cut off.");
    return lines.join(u'\n');
}

void FiringDetail::show(const std::optional<FiringRow>& firing, int again, int waiting)
{
    m_firing = firing;
    m_story->setVisible(firing.has_value());
    m_client->setVisible(firing && firing->clientId);
    m_again->setVisible(again > 0);
    m_cancel->setVisible(waiting > 0);
    m_again->setText(again > 1 ? tr("Send %n again", nullptr, again) : tr("Send again"));
    m_cancel->setText(waiting > 1 ? tr("Cancel %n", nullptr, waiting) : tr("Cancel"));
    if (!firing)
        return;
    m_title->setTitle(firing->title);
    m_state->setPill(firingPill(*firing));
    m_why->setText(firing->why);
    const bool failed = firing->state == u"failed";
    m_error->setText(firing->error);
    m_error->setVisible(!firing->error.isEmpty() && firing->error != firing->why);
    m_error->setTone(failed ? Tone::Red : Tone::Amber);
    m_facts->setText(facts(*firing));
    m_subject->setText(firing->subject);
    m_subject->setVisible(!firing->subject.isEmpty());
    m_body->setText(firing->body);
    m_body->setVisible(!firing->body.isEmpty());
}

void FiringDetail::openClient()
{
    if (m_firing && m_firing->clientId)
        m_shell.open(QLatin1StringView(kClientPage),
                     linkToClient(*m_firing->clientId, m_firing->onboardingId));
}

} // namespace occ::ui
