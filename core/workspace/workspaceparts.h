// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/alerts/alertengine.h"
#include "core/monitoring/monitoringservice.h"
#include "core/sync/ways.h"
#include "core/telephony/numberservice.h"
#include "core/workspace/webhookhandlers.h"
#include "core/workspace/workspace.h"

namespace occ {

/// Everything a workspace owns, in the order it is built.
struct Workspace::Parts
{
    Parts(std::unique_ptr<store::Database> opened, std::shared_ptr<const Clock> injected,
          std::shared_ptr<const content::ContentSource> source, playbook::Scorecard card)
        : database(std::move(opened))
        , clock(std::move(injected))
        , content(std::move(source))
        , scorecard(std::move(card))
        , session{*database, *clock, BusinessCalendar(), {}}
        , people(session)
        , views(session)
        , clients(session)
        , playbooks(session, content)
        , engine(session, playbooks, people)
        , onboardings(session, playbooks, engine)
        , alerts(session, engine)
        , today(session, alerts, engine)
        , reviews(session, onboardings)
        , routines(session, playbooks)
        , time(session)
        , automations(session, playbooks, engine, people, onboardings, alerts, today)
        , compliance(session, playbooks)
        , integrations(session, playbooks)
        , deals(session, onboardings, scorecard)
        , imports(session, engine)
        , search(session)
        , callFlows(session, content)
        , numbers(session, playbooks, engine)
        , monitoring(session, playbooks, numbers, engine)
        , tokens(session)
        , webhooks(session)
        , activations(session, playbooks, onboardings)
        , requests(session, playbooks, engine)
        , sync(session, playbooks, clients, deals, onboardings, requests)
        , feed(*database)
    {
        engine.setFollower(&automations.follower());
        activations.setGate([this](qint64 onboarding) -> Result<QStringList> {
            const auto open = compliance.openMandatory(onboarding);
            if (!open)
                return Failure(open.error());
            QStringList titles;
            for (const ControlRow& row : *open)
                titles << row.control.title;
            return titles;
        });
        sync.setRemotes(sync::remotesOf(*clock));
        requests.setKeeper([this](qint64 request) { return sync.keepsState(request); });
        addWebhookHandlers(webhooks, activations, onboardings);
        people.setBeforeChange([this] { engine.settleAllBefore(session.now()); });
    }

    std::unique_ptr<store::Database> database;
    std::shared_ptr<const Clock> clock;
    std::shared_ptr<const content::ContentSource> content;
    playbook::Scorecard scorecard;
    Session session;
    PeopleService people;
    ViewService views;
    ClientService clients;
    PlaybookService playbooks;
    AlertEngine engine;
    OnboardingService onboardings;
    AlertService alerts;
    TodayService today;
    ReviewService reviews;
    RoutineService routines;
    TimeService time;
    AutomationService automations;
    ComplianceService compliance;
    IntegrationService integrations;
    DealService deals;
    ImportService imports;
    SearchService search;
    CallFlowService callFlows;
    NumberService numbers;
    MonitoringService monitoring;
    TokenService tokens;
    WebhookIntake webhooks;
    ActivationService activations;
    RequestService requests;
    sync::SyncService sync;
    store::ChangeFeed feed;
};

} // namespace occ
