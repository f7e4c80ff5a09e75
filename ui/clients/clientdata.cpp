// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clients/clientdata.h"

#include "ui/base/relativetime.h"
#include "ui/onboarding/words.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace occ::ui {

namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(occ::ui::ClientWords)
};

constexpr int kHistory = 300;
} // namespace

static void readOnboarding(Workspace& workspace, qint64 id, ClientData& data)
{
    data.detail = orThrow(workspace.onboardings().show(id));
    data.interactions = orThrow(workspace.onboardings().interactions(id));
    data.history = orThrow(workspace.history("onboarding"_L1, id, kHistory));
    for (const Alert& alert : orThrow(workspace.alerts().list({}, id)))
        (alert.state == u"resolved" ? data.past : data.alerts).append(alert);
    data.ahead = orThrow(workspace.alerts().ahead(id));
    const auto book = workspace.playbooks().find(data.detail->row.playbook, data.detail->row.playbookVersion);
    data.playbookTitle = book ? book->playbook.title : plainWords(data.detail->row.playbook);
}

Result<ClientData> readClient(Workspace& workspace, const ClientLink& link)
{
    return reading([&] {
        ClientData data;
        data.client = orThrow(workspace.clients().byId(link.client));
        data.contacts = orThrow(workspace.clients().contacts(link.client));
        data.onboardings = orThrow(workspace.onboardings().ofClient(link.client));
        qint64 shown = 0;
        for (const OnboardingRow& row : data.onboardings) {
            if (shown == 0 || row.id == link.onboarding)
                shown = row.id;
        }
        if (shown != 0)
            readOnboarding(workspace, shown, data);
        return data;
    });
}

QString levelWords(const QString& level, const QString& person)
{
    const QString who = level == u"specialist" ? Words::tr("The specialist")
                        : level == u"lead"     ? Words::tr("The team lead")
                                               : Words::tr("The executive");
    return person.isEmpty() ? who : Words::tr("%1 (%2)", "a role and a person").arg(who, person);
}

static TimelineEntry contactEntry(const Interaction& contact, Instant now, const QTimeZone& zone)
{
    TimelineEntry entry;
    entry.id = -contact.id;
    entry.what = contact.summary.isEmpty() ? channelWords(contact.channel) : contact.summary;
    QStringList words{stampWords(contact.at, now, zone), channelWords(contact.channel),
                      contact.inbound ? Words::tr("inbound") : Words::tr("outbound")};
    if (contact.expectsReply)
        words.append(Words::tr("reply expected"));
    if (!contact.person.isEmpty())
        words.append(contact.person);
    entry.when = words.join(u" · "_s);
    entry.exact = exactWords(contact.at, zone);
    entry.tone = contact.inbound ? Tone::Green : Tone::Accent;
    return entry;
}

static TimelineEntry changeEntry(const store::Entry& change, Instant now, const QTimeZone& zone)
{
    TimelineEntry entry;
    entry.id = change.kind == u"command" && !change.undone ? change.number : 0;
    entry.what = change.summary;
    QStringList words{stampWords(change.at, now, zone)};
    words.append(change.author);
    if (change.undone)
        words.append(Words::tr("taken back"));
    entry.when = words.join(u" · "_s);
    entry.exact = exactWords(change.at, zone);
    entry.tone = change.undone ? Tone::Neutral : Tone::Accent;
    return entry;
}

using Past = QList<std::pair<Instant, TimelineEntry>>;

/// When the alert opened, whom it told, how it ended.
static void addAlert(const Alert& alert, Instant now, const QTimeZone& zone, Past& past)
{
    const auto add = [&](Instant at, const QString& what, const QString& how, Tone tone) {
        TimelineEntry entry;
        entry.what = what;
        entry.when = stampWords(at, now, zone) + u" · "_s + how;
        entry.exact = exactWords(at, zone);
        entry.tone = tone;
        past.append({at, entry});
    };
    const QString rule = Words::tr("rule %1").arg(alert.rule);
    add(alert.openedAt, Words::tr("Alert: %1").arg(wording(alert.reason, alert.openedAt)), rule, Tone::Red);
    for (const AlertStep& step : alert.steps) {
        if (step.at != alert.openedAt)
            add(step.at, Words::tr("%1 told, unresolved").arg(levelWords(step.level, step.person)), rule,
                Tone::Red);
    }
    if (alert.clearedAt)
        add(*alert.clearedAt, Words::tr("Over by itself: %1").arg(wording(alert.reason, *alert.clearedAt)),
            rule, Tone::Green);
}

static void addAhead(const ClientData& data, Instant now, const QTimeZone& zone,
                     QList<TimelineEntry>& entries)
{
    for (const Alert& alert : data.alerts) {
        if (!alert.nextAt)
            continue;
        TimelineEntry entry;
        entry.what =
            Words::tr("%1 is told if nothing changes").arg(levelWords(alert.nextLevel, alert.nextPerson));
        entry.when = stampWords(*alert.nextAt, now, zone) + u" · "_s + alert.reasonText;
        entry.exact = exactWords(*alert.nextAt, zone);
        entry.future = true;
        entries.append(entry);
    }
}

QList<TimelineEntry> timelineOf(const ClientData& data, Story story, Instant now, const QTimeZone& zone)
{
    Past past;
    if (story != Story::Changes) {
        for (const Interaction& contact : data.interactions)
            past.append({contact.at, contactEntry(contact, now, zone)});
    }
    if (story != Story::Contacts) {
        for (const Alert& alert : data.alerts + data.past)
            addAlert(alert, now, zone, past);
        for (const store::Entry& change : data.history) {
            if (change.kind == u"scheduler")
                continue; // The alerts tell it better.
            if (story == Story::Changes || change.command != u"interaction.log" || change.undone)
                past.append({change.at, changeEntry(change, now, zone)});
        }
    }
    std::stable_sort(past.begin(), past.end(),
                     [](const auto& a, const auto& b) { return a.first > b.first; });
    QList<TimelineEntry> entries;
    if (story == Story::All)
        addAhead(data, now, zone, entries);
    for (const auto& [at, entry] : past)
        entries.append(entry);
    return entries;
}

QString aheadWords(const ClientData& data, Instant now)
{
    const Alert* nearest = nullptr;
    for (const Alert& alert : data.alerts) {
        if (alert.nextAt && (!nearest || *alert.nextAt < *nearest->nextAt))
            nearest = &alert;
    }
    if (nearest) {
        return Words::tr("%1 is told in %2 if nothing changes.")
            .arg(levelWords(nearest->nextLevel, nearest->nextPerson),
                 inWords(qMax<Millis>(0, *nearest->nextAt - now)));
    }
    if (data.detail && data.detail->row.health != Health::Red && !data.ahead.isEmpty()) {
        const AlertAhead& ahead = data.ahead.constFirst();
        return Words::tr("Turns red in %1 if nothing happens: %2.")
            .arg(inWords(ahead.at - now), wording(ahead.reason, ahead.at));
    }
    return {};
}

} // namespace occ::ui
