// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/demodirector.h"

#include <algorithm>

namespace occ::demo {

using namespace Qt::Literals::StringLiterals;

static QString text(const char* utf8)
{
    return QString::fromUtf8(utf8);
}

void Director::play()
{
    addTeam();
    // This team starts onboardings and trainings by hand: the stories say when.
    for (const QString& key : {u"deal-won"_s, u"education-sequence"_s})
        orThrow(m_workspace.automations().setEnabled(key, false));
    // Automations came to this team today: what was due in the stories before was done by people.
    {
        store::Transaction tx(m_workspace.session().database, m_workspace.session().author(), m_clock.now(),
                              u"automation.since"_s, store::EntryKind::Scheduler);
        m_workspace.automations().definitions().begin(tx, m_now);
        tx.commit();
    }
    introduceTeam();
    addClients();
    planDeals();
    int place = 0;
    for (const Story& story : stories())
        planStory(story, place++);
    for (Instant moment = m_now - kHistory; moment < m_now; moment += 8 * kHour)
        at(moment, [this] { orThrow(m_workspace.alerts().tick()); });
    planRoutines();
    planCompliance();
    planSystems();
    planNumbers();
    planService();
    planCrm();
    run();
    m_clock.set(m_now);
    as({});
    addMeasurements();
    orThrow(m_workspace.alerts().tick());
}

void Director::at(Instant moment, Act act)
{
    if (moment <= m_now)
        m_plan.emplace(std::max(moment, m_clock.now()), std::move(act));
}

void Director::run()
{
    while (!m_plan.empty()) {
        const auto next = m_plan.begin();
        const Act act = std::move(next->second);
        m_clock.set(next->first);
        m_plan.erase(next);
        as({});
        act();
    }
}

void Director::as(const QString& email)
{
    std::optional<Person> person;
    for (const Person& one : std::as_const(m_people)) {
        if (one.email == email)
            person = one;
    }
    m_workspace.session().actor.person = person;
}

void Director::asOwner(const Story& story)
{
    const qint64 id = m_specialists.at(story.owner);
    for (const Person& one : std::as_const(m_people)) {
        if (one.id == id)
            m_workspace.session().actor.person = one;
    }
}

Instant Director::day(int daysAgo, int place) const
{
    const QTimeZone zone = m_workspace.session().calendar.zone();
    const QDate date = toLocal(m_now, zone).date().addDays(-daysAgo);
    const QTime time(9 + place % 8, (place * 17) % 60);
    return std::min(fromLocalForward(date, time, zone), m_now - kHour - place * kMinute);
}

void Director::addTeam()
{
    for (const Member& member : team()) {
        const Person added = orThrow(m_workspace.people().add(
            {text(member.name), text(member.email), text(member.role), member.capacity, text(member.lead)}));
        m_people << added;
        if (added.role == Role::Specialist)
            m_specialists << added.id;
    }
}

/// What the team's letters say of it, so that every preview shows a whole letter.
void Director::introduceTeam()
{
    AutomationService& automations = m_workspace.automations();
    QMap<QString, QString> texts = orThrow(automations.profile());
    for (auto it = texts.begin(); it != texts.end(); ++it) {
        if (it.key().endsWith(u"_url"_s))
            it.value() = u"https://desk.onboarding.example/"_s + it.key().chopped(4).replace(u'_', u'-');
    }
    texts.insert(u"company_name"_s, u"Brightway Onboarding"_s);
    texts.insert(u"specialist_phone"_s, u"+1 312 555 0142"_s);
    texts.insert(u"support_email"_s, u"support@onboarding.example"_s);
    texts.insert(u"support_phone"_s, u"+1 312 555 0143"_s);
    texts.insert(u"support_hours"_s, u"Monday to Friday, 8:00 to 18:00"_s);
    texts.insert(u"training_title"_s, u"Essentials training"_s);
    texts.insert(u"training_hours"_s, u"2"_s);
    texts.insert(u"meeting_link"_s, u"https://meet.onboarding.example/brightway"_s);
    texts.insert(u"language"_s, u"en"_s);
    orThrow(automations.setProfile(texts));
}

void Director::addClients()
{
    int place = 0;
    for (const Company& company : companies()) {
        Client client;
        client.name = text(company.name);
        client.industry = text(company.industry);
        client.timezone = text(company.zone);
        client.email = u"hello@"_s + text(company.domain);
        client.website = u"https://www."_s + text(company.domain);
        client.phone = u"+1 312 555 0%1"_s.arg(100 + place++);
        client.employees = company.employees;
        const qint64 id = orThrow(m_workspace.clients().add(client)).id;
        m_clients << id;
        const QString name = text(company.contact);
        const QString mailbox = QString(name).remove(u"Dr. "_s).toLower().replace(u' ', u'.') + u'@';
        orThrow(m_workspace.clients().addContact(
            {0, id, name, mailbox + text(company.domain), client.phone, text(company.title), u"primary"_s}));
        if (company.employees >= 100) {
            orThrow(m_workspace.clients().addContact({0, id, u"IT service desk"_s,
                                                      u"it@"_s + text(company.domain), client.phone,
                                                      u"Technical contact"_s, u"technical"_s}));
        }
    }
}

void Director::planDeals()
{
    int place = 0;
    for (const Offer& offer : offers())
        planOffer(offer, place++);
}

void Director::planOffer(const Offer& offer, int place)
{
    const QString seller =
        text(place % 2 == 0 ? "caleb.stroud@onboarding.example" : "yuki.tanabe@onboarding.example");
    const Instant first = day(offer.daysAgo, place);
    at(first, [=, this] {
        as(seller);
        Deal deal;
        deal.name = text(offer.name);
        deal.amountMinor = qint64(offer.amount) * 100;
        deal.ownerId = m_workspace.session().actor.id();
        deal.engageDate = toLocal(m_clock.now(), m_workspace.session().calendar.zone()).date();
        deal.closeDate = deal.engageDate.addDays(45);
        deal.product = text(offer.amount < 2000    ? "Starter"
                            : offer.amount < 6000  ? "Professional"
                            : offer.amount < 20000 ? "Enterprise"
                                                   : "Custom");
        if (offer.client >= 0)
            deal.clientId = m_clients.at(offer.client);
        const qint64 id = orThrow(m_workspace.deals().add(deal)).id;
        const auto steps = dealStages().indexOf(text(offer.stage));
        const bool lost = steps == dealStages().size() - 1;
        const auto last = lost ? 3 : steps;
        const Millis pace = (m_now - m_clock.now()) / (last + 2);
        for (qsizetype step = 1; step <= last; ++step) {
            at(m_clock.now() + step * pace, [=, this] {
                as(seller);
                if (step == 1)
                    score(id, text(offer.points));
                if (dealStages().at(step) == "won"_L1)
                    orThrow(m_workspace.deals().win(id));
                else
                    orThrow(m_workspace.deals().moveToStage({id}, dealStages().at(step)));
            });
        }
        if (lost) {
            at(m_clock.now() + (last + 1) * pace, [=, this] {
                as(seller);
                orThrow(m_workspace.deals().lose(id, u"Chose a provider they already had"_s));
            });
        }
    });
}

void Director::score(qint64 deal, const QString& points)
{
    static const QStringList criteria = {u"budget"_s, u"timeline"_s, u"technical"_s, u"impact"_s,
                                         u"authority"_s};
    const QStringList given = points.split(u',');
    QMap<QString, std::optional<int>> scores;
    for (qsizetype i = 0; i < std::min(given.size(), criteria.size()); ++i) {
        if (given.at(i) != "-"_L1)
            scores[criteria.at(i)] = given.at(i).toInt();
    }
    if (!scores.isEmpty())
        orThrow(m_workspace.deals().setScore(deal, scores, {{u"budget"_s, u"Said so in the first call."_s}}));
}

} // namespace occ::demo
