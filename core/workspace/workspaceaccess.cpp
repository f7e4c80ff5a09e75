// SPDX-License-Identifier: GPL-3.0-or-later
// What a workspace hands out.
#include "core/workspace/workspaceparts.h"

namespace occ {

PeopleService& Workspace::people()
{
    return m_parts->people;
}
ViewService& Workspace::views()
{
    return m_parts->views;
}
ClientService& Workspace::clients()
{
    return m_parts->clients;
}
PlaybookService& Workspace::playbooks()
{
    return m_parts->playbooks;
}
OnboardingService& Workspace::onboardings()
{
    return m_parts->onboardings;
}
AlertService& Workspace::alerts()
{
    return m_parts->alerts;
}
TodayService& Workspace::today()
{
    return m_parts->today;
}
ReviewService& Workspace::reviews()
{
    return m_parts->reviews;
}
RequestService& Workspace::requests()
{
    return m_parts->requests;
}
RoutineService& Workspace::routines()
{
    return m_parts->routines;
}
TimeService& Workspace::time()
{
    return m_parts->time;
}
AutomationService& Workspace::automations()
{
    return m_parts->automations;
}
ComplianceService& Workspace::compliance()
{
    return m_parts->compliance;
}
IntegrationService& Workspace::integrations()
{
    return m_parts->integrations;
}
DealService& Workspace::deals()
{
    return m_parts->deals;
}
ImportService& Workspace::imports()
{
    return m_parts->imports;
}
SearchService& Workspace::search()
{
    return m_parts->search;
}
CallFlowService& Workspace::callFlows()
{
    return m_parts->callFlows;
}
NumberService& Workspace::numbers()
{
    return m_parts->numbers;
}
MonitoringService& Workspace::monitoring()
{
    return m_parts->monitoring;
}
TokenService& Workspace::tokens()
{
    return m_parts->tokens;
}
WebhookIntake& Workspace::webhooks()
{
    return m_parts->webhooks;
}
ActivationService& Workspace::activations()
{
    return m_parts->activations;
}
sync::SyncService& Workspace::sync()
{
    return m_parts->sync;
}
Session& Workspace::session()
{
    return m_parts->session;
}
const store::Address& Workspace::address() const
{
    return m_parts->database->address();
}
Instant Workspace::now() const
{
    return m_parts->clock->now();
}
store::ChangeFeed& Workspace::feed()
{
    return m_parts->feed;
}

} // namespace occ
