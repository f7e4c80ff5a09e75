// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/demodirector.h"

#include <QHash>

#include <algorithm>

namespace occ::demo {

using namespace Qt::Literals::StringLiterals;

/// The story whose number is being brought into service: a day into the 48 hours.
static constexpr int kActivated = 5;

static QString text(const char* utf8)
{
    return QString::fromUtf8(utf8);
}

void Director::planStory(const Story& story, int place)
{
    // A deal is won before nine, so that the contract's moment, nine o'clock, has come when it starts.
    at(day(story.daysAgo, story.fromDeal ? 0 : place), [=, this, &story] { start(story, place); });
    if (story.fromDeal)
        at(day(story.daysAgo + 12, place), [=, this, &story] { (void)dealOf(story, place); });
}

qint64 Director::dealOf(const Story& story, int place)
{
    const QString key = u"W-%1"_s.arg(place + 1, 3, 10, QChar(u'0'));
    const auto known = m_workspace.deals().find(key);
    if (known)
        return known->id;
    as(text(place % 2 == 0 ? "caleb.stroud@onboarding.example" : "yuki.tanabe@onboarding.example"));
    Deal deal;
    deal.key = key;
    deal.name = text(companies()[size_t(story.client)].name) + u": main number"_s;
    deal.clientId = m_clients.at(story.client);
    deal.stage = u"negotiation"_s;
    deal.amountMinor = companies()[size_t(story.client)].employees > 100 ? 958800 : 358800;
    deal.product = *deal.amountMinor > 400000 ? u"Enterprise"_s : u"Professional"_s;
    deal.ownerId = m_workspace.session().actor.id();
    deal.engageDate = toLocal(m_clock.now(), m_workspace.session().calendar.zone()).date().addDays(-20);
    const qint64 id = orThrow(m_workspace.deals().add(deal)).id;
    score(id, u"4,%1,4,5,%2"_s.arg(3 + place % 3).arg(3 + (place + 1) % 3));
    return id;
}

void Director::start(const Story& story, int place)
{
    qint64 id = 0;
    const qint64 owner = m_specialists.at(story.owner);
    if (story.fromDeal) {
        const qint64 deal = dealOf(story, place);
        orThrow(m_workspace.deals().win(deal));
        as(u"ines.falkenrath@onboarding.example"_s);
        id = orThrow(m_workspace.deals().startFromDeal(deal, text(story.playbook), owner));
    } else {
        asOwner(story);
        StartRequest request;
        request.clientId = m_clients.at(story.client);
        request.playbook = text(story.playbook);
        request.ownerId = owner;
        request.contractAt = m_clock.now();
        id = orThrow(m_workspace.onboardings().start(request));
    }
    planItems(story, id, place);
    planContacts(story, id, place);
    planTwist(story, id);
    planEnd(story, id);
    if (place == kActivated)
        planActivation(story, id);
}

/// How long ago an onboarding left the active ones; 0 for those that are still active.
static Millis endedAgo(const Story& story)
{
    switch (story.twist) {
    case Twist::Paused:
        return 4 * kDay;
    case Twist::Cancelled:
        return 9 * kDay;
    case Twist::HandedOff:
        return (story.daysAgo - 33) * kDay;
    default:
        return 0;
    }
}

/// When the story's owner stops ticking.
static Instant haltOf(const Story& story, Instant now)
{
    return now - std::max(story.haltHours * kHour, endedAgo(story) + kHour);
}

void Director::planItems(const Story& story, qint64 id, int place)
{
    const auto detail = orThrow(m_workspace.onboardings().show(id));
    const Instant contract = detail.row.contractAt;
    QHash<QString, Instant> done;
    int index = place;
    for (const Milestone& milestone : detail.milestones) {
        for (const Item& item : milestone.items) {
            ++index;
            // Somewhat before it is due: up to a third of the time there is, but no more than a day and a
            // half.
            const Millis room = std::clamp<Millis>((item.dueAt - contract) / 3, 0, 36 * kHour);
            Instant moment = item.dueAt - room * ((index * 37) % 100 + 4) / 104 - 5 * kMinute;
            moment = std::max(moment, contract + 6 * kMinute + (index - place) * kMinute);
            for (const QString& before : item.dependsOn)
                moment = std::max(moment, done.value(before) + 10 * kMinute);
            done.insert(item.key, moment);
            if (moment <= haltOf(story, m_now))
                at(moment, [=, this, &story] { tickItem(story, item); });
        }
    }
}

void Director::tickItem(const Story& story, const Item& item)
{
    asOwner(story);
    const QString domain = text(companies()[size_t(story.client)].domain);
    const QString evidence = item.evidenceKind == "link"_L1 ? u"https://portal."_s + domain + u'/' + item.key
                             : item.evidenceKind == "file"_L1 ? QString(item.key + u".pdf"_s)
                             : item.evidenceKind == "note"_L1
                                 ? u"Agreed with "_s + text(companies()[size_t(story.client)].contact)
                                 : QString();
    orThrow(m_workspace.onboardings().itemsDone({item.id}, evidence));
}

void Director::contact(const Story& story, qint64 id, Instant moment, bool inbound, const QString& channel,
                       const QString& summary, bool expectsReply)
{
    at(moment, [=, this, &story] {
        asOwner(story);
        Interaction one;
        one.onboardingId = id;
        one.inbound = inbound;
        one.channel = channel;
        one.summary = summary;
        one.expectsReply = expectsReply;
        one.person = text(companies()[size_t(story.client)].contact);
        orThrow(m_workspace.onboardings().logInteraction(one));
    });
}

void Director::planContacts(const Story& story, qint64 id, int place)
{
    const Instant start = m_clock.now();
    contact(story, id, start + 30 * kMinute, false, u"email"_s, u"Welcome, and how the first week goes"_s,
            true);
    contact(story, id, start + 5 * kHour, true, u"email"_s, u"Thanks; forwarded to the team"_s);
    const QStringList channels = {u"video"_s, u"phone"_s, u"email"_s};
    const QStringList topics = {u"Discovery call"_s, u"Progress and open questions"_s,
                                u"Training follow-up"_s, u"Results so far"_s, u"Next steps agreed"_s};
    // What is asked right before the end of the story would be an answer to its twist.
    const Instant last = std::min(haltOf(story, m_now), m_now - 7 * kDay / 2) - 4 * kHour;
    int number = 0;
    for (Instant moment = start + 2 * kDay; moment < last; moment += (2 + (place + number) % 3) * kDay) {
        const QString& topic = topics.at(number % topics.size());
        contact(story, id, moment, false, channels.at((place + number) % 3), topic, number % 2 == 0);
        contact(story, id, moment + 3 * kHour, true, u"email"_s, u"Re: "_s + topic);
        ++number;
    }
    if (story.twist == Twist::None && story.haltHours == 0)
        contact(story, id, m_now - (2 + place) * kHour, true, u"email"_s, u"All good from our side"_s);
    if (story.daysAgo >= 9 && story.twist != Twist::Unhappy)
        survey(story, id, start + 8 * kDay, u"csat"_s, 7 + place % 4, u"The first week went well."_s);
}

void Director::survey(const Story& story, qint64 id, Instant moment, const QString& kind, int score,
                      const QString& comment)
{
    at(moment, [=, this, &story] {
        asOwner(story);
        orThrow(m_workspace.onboardings().recordSurvey(id, kind, score, {}, comment));
    });
}

qint64 Director::alertOf(qint64 onboarding, QLatin1StringView rule)
{
    orThrow(m_workspace.alerts().tick());
    const auto alerts = orThrow(m_workspace.alerts().list({}, onboarding));
    const auto found = std::ranges::find(alerts, QString(rule), &Alert::rule);
    return found == alerts.end() ? 0 : found->id;
}

void Director::planSilence(const Story& story, qint64 id, Millis ago, const QString& question)
{
    contact(story, id, m_now - ago, false, u"email"_s, question, true);
}

void Director::planBlocker(const Story& story, qint64 id)
{
    const bool major = story.twist == Twist::Hampered;
    const Millis ago = story.twist == Twist::Unblocked ? 6 * kDay : major ? 14 * kHour : 31 * kHour;
    at(m_now - ago, [=, this, &story] {
        asOwner(story);
        const qint64 blocker = orThrow(m_workspace.onboardings().openBlocker(
            id, major ? u"major"_s : u"critical"_s, major ? u"technical"_s : u"missing-access"_s,
            major ? u"Call recordings are cut off after two minutes"_s
                  : u"No administrator access to the CRM"_s));
        if (story.twist == Twist::Acknowledged) {
            at(m_now - 27 * kHour, [=, this, &story] {
                asOwner(story);
                orThrow(m_workspace.alerts().acknowledge(alertOf(id, "critical-blocker"_L1)));
            });
        }
        if (story.twist != Twist::Unblocked)
            return;
        at(m_now - 5 * kDay, [=, this, &story] {
            asOwner(story);
            orThrow(
                m_workspace.onboardings().resolveBlocker(blocker, u"The client's IT created an account"_s));
        });
        at(m_now - 5 * kDay + 2 * kHour, [=, this, &story] {
            asOwner(story);
            orThrow(m_workspace.alerts().resolve(
                alertOf(id, "critical-blocker"_L1), u"Access was not asked for before the kickoff"_s,
                u"Account created; access is now part of the kickoff agenda"_s));
        });
    });
}

void Director::planTwist(const Story& story, qint64 id)
{
    switch (story.twist) {
    case Twist::Awaiting:
        return planSilence(story, id, 29 * kHour, u"Which training date suits your team?"_s);
    case Twist::Silent:
        return planSilence(story, id, (story.client % 2 == 0 ? 63 : 84) * kHour,
                           u"Brand assets and access still missing"_s);
    case Twist::Answered:
        planSilence(story, id, 6 * kDay, u"Please confirm the roadmap"_s);
        return contact(story, id, m_now - 2 * kDay, true, u"phone"_s,
                       u"Was travelling; the roadmap is fine"_s);
    case Twist::Unhappy:
        return survey(story, id, m_now - 20 * kHour, u"csat"_s, 4,
                      u"We expected the menu to be live by now."_s);
    case Twist::Detractor:
        return survey(story, id, m_now - 50 * kHour, u"nps"_s, 5, u"Too many different people to talk to."_s);
    case Twist::Blocked:
    case Twist::Acknowledged:
    case Twist::Unblocked:
    case Twist::Hampered:
        return planBlocker(story, id);
    case Twist::None:
    case Twist::Paused:
    case Twist::HandedOff:
    case Twist::Cancelled:
        return;
    }
}

void Director::planEnd(const Story& story, qint64 id)
{
    OnboardingService& onboardings = m_workspace.onboardings();
    if (story.twist == Twist::Paused) {
        at(m_now - endedAgo(story), [=, this, &story, &onboardings] {
            asOwner(story);
            orThrow(onboardings.pause(id, u"The client moves offices and asked for two weeks"_s));
        });
    }
    if (story.twist == Twist::Cancelled) {
        at(m_now - endedAgo(story), [=, this, &story, &onboardings] {
            asOwner(story);
            orThrow(onboardings.cancel(id, u"The client was bought and keeps its parent's system"_s));
        });
    }
    if (story.twist == Twist::HandedOff) {
        at(m_now - endedAgo(story), [=, this, &story, &onboardings] {
            asOwner(story);
            orThrow(
                onboardings.handOff(id, u"Account management has the notes and the next review's date"_s));
        });
    }
}

} // namespace occ::demo
