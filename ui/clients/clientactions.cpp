// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done on a client page.
#include "ui/activation/activationfeature.h"
#include "ui/alerts/resolvesheet.h"
#include "ui/base/relativetime.h"
#include "ui/clients/clientpage.h"
#include "ui/clients/contactcards.h"
#include "ui/clients/itemlist.h"
#include "ui/onboarding/sheets.h"
#include "ui/style/icons.h"

#include <QMenu>

using namespace Qt::StringLiterals;

namespace occ::ui {

void ClientPage::write(std::function<Status(OnboardingService&)> command)
{
    desk()
        .write([command](Workspace& workspace) { return command(workspace.onboardings()); })
        .then(this, [this](const Status& status) {
            if (!status)
                shell().fail(status.error());
        });
}

void ClientPage::toggle(const Item& item)
{
    const bool settled = item.state == u"done" || item.state == u"not-applicable";
    const bool proof = item.evidenceKind == u"link" || item.evidenceKind == u"file";
    if (!settled && proof && item.evidence.isEmpty()) {
        openEvidenceSheet(shell(), item);
        return;
    }
    write([id = item.id, settled](OnboardingService& service) {
        return settled ? service.itemsUndone({id}) : service.itemsDone({id});
    });
}

void ClientPage::popUpPeople(const QPoint& at, const std::function<void(std::optional<qint64>)>& chosen)
{
    desk()
        .read([](Workspace& workspace) { return workspace.people().list(); })
        .then(this, [this, at, chosen](const Result<QList<Person>>& people) {
            auto* menu = new QMenu(this);
            menu->setObjectName(u"client.peopleMenu"_s);
            menu->setAttribute(Qt::WA_DeleteOnClose);
            connect(menu->addAction(tr("Nobody")), &QAction::triggered, this, [chosen] { chosen({}); });
            menu->addSeparator();
            for (const Person& person : people.value_or(QList<Person>())) {
                if (person.active)
                    connect(menu->addAction(person.name), &QAction::triggered, this,
                            [chosen, id = person.id] { chosen(id); });
            }
            menu->popup(at);
        });
}

void ClientPage::assign(const Item& item, const QPoint& at)
{
    popUpPeople(at, [this, id = item.id](std::optional<qint64> person) {
        write([id, person](OnboardingService& service) { return service.itemAssigned(id, person); });
    });
}

void ClientPage::nextStep()
{
    if (!m_data.detail)
        return;
    if (!m_data.detail->row.milestoneId) {
        openStateSheet(shell(), runId(), m_data.client.name, u"hand-off"_s);
        return;
    }
    m_shownMilestone = 0;
    showSteps();
    m_items->goToNextOpen();
}

void ClientPage::walk(int by)
{
    const auto at = m_link.among.indexOf(runId()) + by;
    if (at < 0 || at >= m_link.among.size())
        return;
    const qint64 next = m_link.among.at(at);
    desk()
        .read([next](Workspace& workspace) { return workspace.onboardings().rows({next}); })
        .then(this, [this](const Result<QList<OnboardingRow>>& rows) {
            if (!rows || rows->isEmpty())
                return;
            ClientLink link = m_link;
            link.client = rows->constFirst().clientId;
            link.onboarding = rows->constFirst().id;
            open(QVariant::fromValue(link));
        });
}

void ClientPage::logContact()
{
    openContactSheet(shell(), m_data.client.id, runId(), m_data.client.name);
}

void ClientPage::openBlocker()
{
    if (runId() != 0)
        openBlockerSheet(shell(), runId(), m_data.client.name);
}

void ClientPage::resolveAlert()
{
    if (!m_data.alerts.isEmpty())
        openResolveSheet(shell(), m_data.alerts.constFirst());
}

void ClientPage::acknowledgeAlert()
{
    QList<qint64> open;
    for (const Alert& alert : m_data.alerts) {
        if (alert.state == u"open")
            open.append(alert.id);
    }
    if (open.isEmpty())
        return;
    desk()
        .write([open](Workspace& workspace) -> Status {
            for (const qint64 id : open) {
                if (Status done = workspace.alerts().acknowledge(id); !done)
                    return done;
            }
            return {};
        })
        .then(this, [this](const Status& status) {
            if (!status)
                shell().fail(status.error());
        });
}

void ClientPage::fillRuns(QMenu* menu)
{
    for (const OnboardingRow& row : m_data.onboardings) {
        const QString day = dateWords(row.contractAt, desk().now(), desk().zone());
        QAction* action = menu->addAction(
            tr("%1, signed %2 (%3 of %4)").arg(row.playbook, day).arg(row.done).arg(row.total));
        action->setCheckable(true);
        action->setChecked(row.id == runId());
        connect(action, &QAction::triggered, this, [this, id = row.id] {
            ClientLink link = m_link;
            link.onboarding = id;
            shell().open(QLatin1StringView(kClientPage), QVariant::fromValue(link));
        });
    }
}

void ClientPage::fillMore(QMenu* menu)
{
    menu->clear();
    const auto add = [this, menu](const QString& iconName, const QString& text, auto function) {
        QAction* action = menu->addAction(icon(iconName), text);
        connect(action, &QAction::triggered, this, function);
        return action;
    };
    const auto state = [this](const QString& command) {
        return [this, command] { openStateSheet(shell(), runId(), m_data.client.name, command); };
    };
    const bool running = m_data.detail.has_value();
    const bool paused = running && m_data.detail->row.state == u"paused";
    const bool active = running && m_data.detail->row.state == u"active";
    add(u"call-start"_s, tr("Activation"), [this] {
        ClientLink link = m_link;
        link.onboarding = runId();
        shell().open(QString::fromLatin1(kActivationPage), QVariant::fromValue(link));
    })->setEnabled(running);
    add(u"starred"_s, tr("Survey answer…"), [this] {
        openSurveySheet(shell(), runId(), m_data.client.name);
    })->setEnabled(running);
    add(u"avatar-default"_s, tr("Owner…"), [this] {
        popUpPeople(QCursor::pos(), [this](std::optional<qint64> person) {
            write(
                [id = runId(), person](OnboardingService& service) { return service.assign({id}, person); });
        });
    })->setEnabled(running);
    add(u"contact-new"_s, tr("Contacts from vCards…"),
        [this] { chooseContactCards(shell(), m_data.client.id, m_data.client.name); });
    add(u"media-playback-start"_s, tr("Start another onboarding…"),
        [this] { openStartSheet(shell(), m_data.client.name); });
    menu->addSeparator();
    add(u"media-playback-pause"_s, tr("Pause…"), state(u"pause"_s))->setEnabled(active);
    add(u"media-playback-start"_s, tr("Go on"), [this] {
        write([id = runId()](OnboardingService& service) { return service.resume(id); });
    })->setEnabled(paused);
    add(u"emblem-ok"_s, tr("Hand off…"), state(u"hand-off"_s))->setEnabled(active);
    add(u"process-stop"_s, tr("Cancel onboarding…"), state(u"cancel"_s))->setEnabled(active || paused);
}

const Milestone* ClientPage::milestone() const
{
    const int at = m_steps->current();
    return m_data.detail && at >= 0 && at < m_data.detail->milestones.size()
               ? &m_data.detail->milestones.at(at)
               : nullptr;
}

} // namespace occ::ui
