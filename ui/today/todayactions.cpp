// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done on the Today page.
#include "ui/alerts/resolvesheet.h"
#include "ui/onboarding/sheets.h"
#include "ui/people/assignsheet.h"
#include "ui/today/todaypage.h"
#include "ui/today/todayview.h"
#include "ui/widgets/bars.h"
#include "ui/widgets/buttons.h"

using namespace Qt::StringLiterals;

namespace occ::ui {

void TodayPage::act(TodayAction action)
{
    const TodayEntry* standing = m_list->currentEntry();
    if (!standing || !canDo(action, *standing))
        return;
    const TodayEntry entry = *standing;
    switch (action) {
    case TodayAction::Done:
        done(entry);
        break;
    case TodayAction::Replied:
        openContactSheet(shell(), entry.clientId, entry.onboardingId, entry.client, true);
        break;
    case TodayAction::Acknowledge:
        acknowledge(entry.subjectId);
        break;
    case TodayAction::Resolve:
        openResolveSheet(shell(), entry.alert);
        break;
    case TodayAction::Contact:
        openContactSheet(shell(), entry.clientId, entry.onboardingId, entry.client);
        break;
    case TodayAction::Block:
        openBlockItemSheet(shell(), entry.item);
        break;
    case TodayAction::Skip:
        openSkipItemSheet(shell(), entry.item);
        break;
    case TodayAction::Assign:
        openAssignSheet(shell(), {entry.onboardingId},
                        entry.kind == TodayEntry::Kind::Item ? std::optional(entry.item) : std::nullopt);
        break;
    case TodayAction::OpenClient:
        openClient(entry);
        break;
    }
}

void TodayPage::makeMailBar()
{
    m_mailBar = new MessageBar(u"today.mails"_s, this);
    auto* sort = new Button(tr("Say whose they are…"), u"today.sortMails"_s, Button::Look::Plain, m_mailBar);
    m_mailBar->addAction(sort);
    m_mailBar->hide();
    connect(sort, &QAbstractButton::clicked, this, [this] { shell().open(u"automations"_s, u"mail"_s); });
}

/// A mail nobody could be found for may be the answer somebody waits for.
void TodayPage::showMails(int waiting)
{
    if (waiting == 0) {
        m_mailBar->hide();
        return;
    }
    m_mailBar->say(Tone::Amber, tr("%n mail(s) wait", nullptr, waiting),
                   tr("No client could be found for them; one may be an answer you wait for."));
}

/// The nearest thing to done for what one stands on.
void TodayPage::space()
{
    const TodayEntry* entry = m_list->currentEntry();
    if (!entry)
        return;
    for (const TodayAction action : {TodayAction::Done, TodayAction::Replied, TodayAction::Acknowledge,
                                     TodayAction::Resolve, TodayAction::OpenClient}) {
        if (canDo(action, *entry)) {
            act(action);
            return;
        }
    }
}

void TodayPage::done(const TodayEntry& entry)
{
    const bool proof = entry.item.evidenceKind == u"link" || entry.item.evidenceKind == u"file";
    if (proof && entry.item.evidence.isEmpty()) {
        openEvidenceSheet(shell(), entry.item);
        return;
    }
    desk()
        .write([id = entry.item.id](Workspace& workspace) { return workspace.onboardings().itemsDone({id}); })
        .then(this, [this](const Status& status) {
            if (!status)
                shell().fail(status.error());
        });
}

void TodayPage::acknowledge(qint64 alert)
{
    desk()
        .write([alert](Workspace& workspace) { return workspace.alerts().acknowledge(alert); })
        .then(this, [this](const Status& status) {
            if (!status)
                shell().fail(status.error());
        });
}

void TodayPage::openClient(const TodayEntry& entry)
{
    ClientLink link;
    link.client = entry.clientId;
    link.onboarding = entry.onboardingId;
    for (const TodayEntry& other : m_model.rows()) {
        if (!link.among.contains(other.onboardingId))
            link.among.append(other.onboardingId);
    }
    shell().open(QLatin1StringView(kClientPage), QVariant::fromValue(link));
}

} // namespace occ::ui
