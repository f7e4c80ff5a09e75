// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/demo.h"

using namespace Qt::StringLiterals;

namespace occ::tests {

namespace {

template <typename T> T must(Result<T> result)
{
    if (!result)
        qFatal("demo data: %s", qPrintable(result.error().oneLine()));
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

/// One client of the demo: how far it is and what is wrong.
struct Story
{
    QString name;
    QString industry;
    QString owner;
    int signedDaysAgo;
    int itemsDone;
    QString trouble; ///< reply, survey, critical, major, paused or nothing.
};

QList<Story> stories()
{
    const QString maria = u"maria.rossi@acme.test"_s;
    const QString jonas = u"jonas.stein@acme.test"_s;
    const QString ana = u"ana.lopez@acme.test"_s;
    const QString tom = u"tom.keller@acme.test"_s;
    return {{u"Lakeview Dental Group"_s, u"healthcare"_s, maria, 3, 8, u"reply"_s},
            {u"Northline Freight"_s, u"fleet"_s, jonas, 11, 12, {}},
            {u"Harbor Legal LLP"_s, u"legal"_s, ana, 7, 13, u"survey"_s},
            {u"Prairie Ambulance"_s, u"healthcare"_s, tom, 1, 2, u"critical"_s},
            {u"Blue Mesa Logistics"_s, u"fleet"_s, maria, 10, 15, u"waiting"_s},
            {u"Cedar Family Practice"_s, u"healthcare"_s, tom, 2, 7, {}},
            {u"Atlas Courier"_s, u"fleet"_s, ana, 14, 18, {}},
            {u"Orchard Pediatrics"_s, u"healthcare"_s, jonas, 24, 21, {}},
            {u"Summit Tax Advisors"_s, u"general"_s, ana, 5, 11, {}},
            {u"Keystone Movers"_s, u"fleet"_s, maria, 12, 17, {}},
            {u"Juniper Wellness"_s, u"healthcare"_s, jonas, 1, 6, {}},
            {u"Riverton Law"_s, u"legal"_s, tom, 26, 22, {}},
            {u"Bayside Imaging"_s, u"healthcare"_s, maria, 4, 11, u"major"_s},
            {u"Copper Trail Transit"_s, u"fleet"_s, jonas, 0, 5, {}},
            {u"Willow Home Care"_s, u"healthcare"_s, ana, 9, 16, u"paused"_s},
            {u"Stonebridge Advisory Partners of the Pacific Northwest"_s, u"general"_s, maria, 3, 9, {}}};
}

void addTeam(Workspace& workspace)
{
    const NewPerson people[] = {
        {u"Ada Lindqvist"_s, u"ada.lindqvist@acme.test"_s, u"manager"_s, 0, {}},
        {u"Eva Novak"_s, u"eva.novak@acme.test"_s, u"executive"_s, 0, {}},
        {u"Maria Rossi"_s, u"maria.rossi@acme.test"_s, u"specialist"_s, 12, u"ada.lindqvist@acme.test"_s},
        {u"Jonas Stein"_s, u"jonas.stein@acme.test"_s, u"specialist"_s, 12, u"ada.lindqvist@acme.test"_s},
        {u"Ana Lopez"_s, u"ana.lopez@acme.test"_s, u"specialist"_s, 10, u"ada.lindqvist@acme.test"_s},
        {u"Tom Keller"_s, u"tom.keller@acme.test"_s, u"sales_rep"_s, 8, u"ada.lindqvist@acme.test"_s}};
    for (const NewPerson& person : people)
        (void)must(workspace.people().add(person));
}

void log(Workspace& workspace, qint64 onboarding, const QString& channel, const QString& summary, bool inbound,
         bool expects)
{
    Interaction contact;
    contact.onboardingId = onboarding;
    contact.channel = channel;
    contact.summary = summary;
    contact.inbound = inbound;
    contact.expectsReply = expects;
    (void)must(workspace.onboardings().logInteraction(contact));
}

void trouble(Workspace& workspace, SetClock& clock, qint64 id, const Story& story)
{
    OnboardingService& service = workspace.onboardings();
    const Instant now = demoNow();
    if (story.trouble == u"reply") {
        clock.set(now - 52 * kHour);
        log(workspace, id, u"email"_s, u"Discovery questionnaire"_s, false, true);
    } else if (story.trouble == u"waiting") {
        clock.set(now - 31 * kHour);
        log(workspace, id, u"phone"_s, u"Access to the dispatch board"_s, false, true);
    } else if (story.trouble == u"survey") {
        clock.set(now - 5 * kHour);
        (void)must(service.recordSurvey(id, u"csat"_s, 5, {}, u"Training was too short for the night team."_s));
    } else if (story.trouble == u"critical" || story.trouble == u"major") {
        clock.set(now - 26 * kHour);
        (void)must(service.openBlocker(id, story.trouble, u"missing-access"_s,
                                       u"Missing admin access to the phone system"_s));
    } else if (story.trouble == u"paused") {
        clock.set(now - 2 * kDay);
        must(service.pause(id, u"The client moves offices until December."_s));
    }
}

void run(Workspace& workspace, SetClock& clock, const Story& story)
{
    OnboardingService& service = workspace.onboardings();
    const Instant signedAt = demoNow() - story.signedDaysAgo * kDay - 3 * kHour;
    clock.set(signedAt);
    Client client;
    client.name = story.name;
    client.industry = story.industry;
    client.email = u"office@%1.example"_s.arg(story.name.section(u' ', 0, 0).toLower());
    client.phone = u"+1 208 555 01%1"_s.arg(story.name.size() % 90 + 10);
    const Client added = must(workspace.clients().add(client));
    Contact person;
    person.clientId = added.id;
    person.name = u"Robin Hale"_s;
    person.role = u"primary"_s;
    person.title = u"Operations manager"_s;
    person.email = u"robin.hale@%1.example"_s.arg(story.name.section(u' ', 0, 0).toLower());
    (void)must(workspace.clients().addContact(person));
    StartRequest request;
    request.clientId = added.id;
    request.ownerId = must(workspace.people().byEmail(story.owner)).id;
    request.contractAt = signedAt;
    const qint64 id = must(service.start(request));
    must(service.setGoal(id, u"Every urgent call reaches a person within 20 seconds, day or night, by 15 December."_s));
    must(service.setGoLive(id, demoNow() + 12 * kDay));
    QList<qint64> items;
    for (const Milestone& milestone : must(service.show(id)).milestones) {
        for (const Item& item : milestone.items)
            items.append(item.id);
    }
    const int done = qMin<int>(story.itemsDone, int(items.size()));
    for (int i = 0; i < done; ++i) {
        clock.set(signedAt + (demoNow() - signedAt) * (i + 1) / (done + 2));
        must(service.itemsDone({items.at(i)}, i % 5 == 1 ? u"https://portal.example/proof"_s : QString()));
    }
    clock.set(demoNow() - (6 + story.name.size() % 20) * kHour);
    if (story.trouble != u"reply" && story.trouble != u"waiting")
        log(workspace, id, u"phone"_s, u"Walked through the next steps with Robin"_s, true, false);
    trouble(workspace, clock, id, story);
}

void addDeals(Workspace& workspace, int count)
{
    const QStringList stages = dealStages();
    const QStringList names{u"Blue Mesa Logistics"_s, u"Evergreen Clinics"_s,   u"Pioneer Trucking"_s,
                            u"Hollis & Grant"_s,      u"Silver Creek Dental"_s, u"Bright Path Schools"_s};
    const QStringList plans{u"Starter"_s, u"Professional"_s, u"Enterprise"_s};
    const qint64 prices[] = {9900, 29900, 79900};
    for (int i = 0; i < count; ++i) {
        Deal deal;
        deal.key = QString::number(1000 + i);
        deal.name = u"%1 – %2"_s.arg(names.at(i % 6), plans.at(i % 3));
        deal.stage = stages.at(i % stages.size());
        deal.amountMinor = prices[i % 3] * (1 + i % 4);
        deal.currency = u"USD"_s;
        deal.owner = i % 2 ? u"Tom Keller"_s : u"Maria Rossi"_s;
        deal.product = plans.at(i % 3);
        deal.engageDate = QDate(2026, 9, 1).addDays(i % 70);
        if (deal.stage == u"won" || deal.stage == u"lost")
            deal.closeDate = QDate(2026, 11, 1).addDays(i % 20);
        else
            deal.closeDate = QDate(2026, 12, 1).addDays(i % 25);
        const Deal added = must(workspace.deals().add(deal));
        if (i % 5 == 1)
            (void)must(workspace.deals().setScore(
                added.id, {{u"budget"_s, 4}, {u"timeline"_s, 5}, {u"technical"_s, 3}, {u"impact"_s, 4}, {u"authority"_s, 2}},
                {{u"budget"_s, u"Has 300–400 a month approved"_s}, {u"timeline"_s, u"Contract with old carrier ends 15 Dec"_s}}));
    }
}

} // namespace

Instant demoNow()
{
    return *parseIso(u"2026-11-22T09:02:00Z"_s);
}

void makeDemo(const QString& file, int deals)
{
    const auto clock = std::make_shared<SetClock>(demoNow() - 40 * kDay);
    OpenOptions options;
    options.address = file;
    options.clock = clock;
    const std::unique_ptr<Workspace> workspace = must(Workspace::create(options));
    addTeam(*workspace);
    for (const Story& story : stories())
        run(*workspace, *clock, story);
    clock->set(demoNow() - 3 * kDay);
    addDeals(*workspace, deals);
    clock->set(demoNow());
    (void)must(workspace->alerts().tick());
}

OpenOptions demoOptions(const QString& file)
{
    OpenOptions options;
    options.address = file;
    options.clock = std::make_shared<SetClock>(demoNow());
    options.actorEmail = u"maria.rossi@acme.test"_s;
    return options;
}

} // namespace occ::tests
