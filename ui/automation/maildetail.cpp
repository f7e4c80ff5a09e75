// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/automation/maildetail.h"

#include "ui/automation/lettertext.h"
#include "ui/automation/mailmodel.h"
#include "ui/base/relativetime.h"
#include "ui/onboarding/links.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/labels.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace occ::ui {

using automation::MailRow;
using automation::MailSuggestion;

MailDetail::MailDetail(Shell& shell, QWidget* parent)
    : QWidget(parent)
    , m_shell(shell)
    , m_guesses(
          shell.desk(), this,
          [this] {
              return [mail = m_mail ? m_mail->id : 0](Workspace& workspace) {
                  return mailSorting(workspace).suggestions(mail, 1);
              };
          },
          [this](const QList<MailSuggestion>& guesses) { showGuess(guesses); })
{
    setMinimumWidth(260);
    layOut();
    show({});
}

void MailDetail::layOut()
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
    m_facts = new TextLabel({}, Type::Label, true, m_story);
    m_facts->setObjectName(u"mail.facts"_s);
    m_facts->setTextFormat(Qt::PlainText); // "<address>" is no mark-up.
    m_guess = new TextLabel({}, Type::Body, false, m_story);
    m_guess->setObjectName(u"mail.guess"_s);
    m_guess->setTextFormat(Qt::PlainText);
    m_body = new LetterText(u"mail.body"_s, tr("Text"), 60, m_story);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_title, m_facts, m_guess, new Rule(m_story)})
        column->addWidget(widget);
    column->addWidget(m_body, 1);
    card->column()->addWidget(m_story, 1);
    card->column()->addWidget(makeButtons());
}

QWidget* MailDetail::makeButtons()
{
    auto* bar = new QWidget(this);
    auto* flow = new FlowLayout(bar);
    m_client = new Button(tr("Open client"), u"mail.client"_s, Button::Look::Plain, bar);
    m_client->setKeyHint(tr("Enter"));
    m_aside = new Button(tr("Not a client's"), u"mail.aside"_s, Button::Look::Plain, bar);
    m_aside->setKeyHint(u"N"_s);
    m_aside->setToolTip(tr("Sets this mail aside; the next one from there waits again"));
    m_ignore = new Button(tr("Ignore this sender"), u"mail.ignore"_s, Button::Look::Plain, bar);
    m_ignore->setKeyHint(u"I"_s);
    m_ignore->setToolTip(tr("Sets aside what came and what will come from this address"));
    m_assign = new Button(tr("Assign to…"), u"mail.assign"_s, Button::Look::Primary, bar);
    m_assign->setKeyHint(u"A"_s);
    for (Button* button : {m_client, m_assign, m_aside, m_ignore})
        flow->addWidget(button);
    connect(m_client, &QAbstractButton::clicked, this, &MailDetail::openClient);
    connect(m_aside, &QAbstractButton::clicked, this, &MailDetail::asideRequested);
    connect(m_ignore, &QAbstractButton::clicked, this, &MailDetail::ignoreRequested);
    connect(m_assign, &QAbstractButton::clicked, this, &MailDetail::assignRequested);
    return bar;
}

void MailDetail::show(const std::optional<MailRow>& mail)
{
    const bool other = !mail || !m_mail || mail->id != m_mail->id;
    m_mail = mail;
    m_story->setVisible(mail.has_value());
    const bool waits = mail && mail->state == u"unmatched";
    m_client->setVisible(mail && mail->clientId);
    m_assign->setVisible(mail && mail->state != u"matched");
    m_aside->setVisible(waits);
    m_ignore->setVisible(waits);
    if (other || !waits)
        m_guess->hide();
    if (!mail)
        return;
    m_title->setTitle(mail->subject.isEmpty() ? tr("No subject") : mail->subject);
    m_state->setPill(mailPill(*mail));
    QString facts = tr("From %1, %2").arg(senderWords(*mail), exactWords(mail->at, m_shell.desk().zone()));
    if (!mail->client.isEmpty())
        facts += u'\n' + tr("A contact of %1").arg(mail->client);
    m_facts->setText(facts);
    m_body->setText(mail->body.isEmpty() ? tr("There is no text in it.") : mail->body);
    if (waits)
        m_guesses.refresh();
}

void MailDetail::showGuess(const QList<MailSuggestion>& guesses)
{
    if (!m_mail || m_mail->state != u"unmatched")
        return;
    m_guess->setText(guesses.isEmpty()
                         ? tr("Nothing in it says which client it is.")
                         : tr("May be %1: %2.").arg(guesses.first().client, guesses.first().why));
    m_guess->show();
}

void MailDetail::openClient()
{
    if (m_mail && m_mail->clientId)
        m_shell.open(QLatin1StringView(kClientPage), linkToClient(*m_mail->clientId, m_mail->onboardingId));
}

} // namespace occ::ui
