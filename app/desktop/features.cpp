// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/features.h"

#include "ui/activation/activationfeature.h"
#include "ui/alerts/alertsfeature.h"
#include "ui/automation/automationfeature.h"
#include "ui/callflow/callflowfeature.h"
#include "ui/clients/clientsfeature.h"
#include "ui/compliance/compliancefeature.h"
#include "ui/crm/crmfeature.h"
#include "ui/gallery/galleryfeature.h"
#include "ui/import/importfeature.h"
#include "ui/integrations/integrationsfeature.h"
#include "ui/monitoring/monitorfeature.h"
#include "ui/notices/noticesfeature.h"
#include "ui/onboarding/onboardingfeature.h"
#include "ui/people/peoplefeature.h"
#include "ui/playbook/playbookfeature.h"
#include "ui/requests/requestsfeature.h"
#include "ui/routines/routinesfeature.h"
#include "ui/sales/salesfeature.h"
#include "ui/search/searchfeature.h"
#include "ui/settings/settingsfeature.h"
#include "ui/telephony/numbersfeature.h"
#include "ui/today/todayfeature.h"

namespace occ::app {

ui::Registry allFeatures(bool withGallery)
{
    ui::Registry registry;
    ui::registerToday(registry);
    ui::registerRoutines(registry);
    ui::registerOnboarding(registry);
    ui::registerAlerts(registry);
    ui::registerClients(registry);
    ui::registerCallFlows(registry);
    ui::registerRequests(registry);
    ui::registerCompliance(registry);
    ui::registerIntegrations(registry);
    ui::registerActivation(registry);
    ui::registerSales(registry);
    ui::registerNumbers(registry);
    ui::registerMonitoring(registry);
    ui::registerCrm(registry);
    ui::registerAutomations(registry);
    ui::registerImport(registry);
    ui::registerPeople(registry);
    ui::registerPlaybooks(registry);
    ui::registerSearch(registry);
    ui::registerNotices(registry);
    ui::registerSettings(registry);
    if (withGallery)
        ui::registerGallery(registry);
    return registry;
}

} // namespace occ::app
