// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/call.h"
#include "app/cli/commandgroups.h"
#include "app/cli/lookup.h"
#include "app/cli/shapes.h"
#include "app/cli/words.h"

namespace occ::cli {

using namespace Qt::Literals::StringLiterals;

static AutomationService& automations(Call& call)
{
    orThrow(call.workspace().automations().storeShipped());
    return call.workspace().automations();
}

static Answer list(Call& call)
{
    return listing(arrayJson(orThrow(automations(call).list())),
                   {{u"key"_s, Words::tr("Key")},
                    {u"when"_s, Words::tr("When")},
                    {u"condition_words"_s, Words::tr("Condition")},
                    {u"does"_s, Words::tr("Does")},
                    {u"enabled"_s, Words::tr("On")},
                    {u"paused"_s, Words::tr("Paused")},
                    {u"sent"_s, Words::tr("Sent, 30 days"), Column::Kind::Number},
                    {u"failed"_s, Words::tr("Failed"), Column::Kind::Number}},
                   Words::tr("There are no automations."));
}

static QList<Column> firingColumns()
{
    return {{u"send_at"_s, Words::tr("When"), Column::Kind::Time},
            {u"client"_s, Words::tr("Client")},
            {u"automation"_s, Words::tr("Automation")},
            {u"state"_s, Words::tr("State")},
            {u"recipient"_s, Words::tr("To")},
            {u"why"_s, Words::tr("Why")}};
}

/// The onboarding an option names, checked.
static std::optional<qint64> onboardingOf(Call& call)
{
    const auto id = call.number(u"onboarding"_s);
    if (id)
        (void)onboardingRow(call.workspace(), *id);
    return id;
}

static Answer log(Call& call)
{
    FiringFilter filter;
    filter.states = call.texts(u"state"_s);
    filter.onboardingId = onboardingOf(call);
    filter.automation = call.text(u"automation"_s);
    filter.limit = int(call.number(u"limit"_s).value_or(200));
    auto columns = firingColumns();
    columns.prepend({u"id"_s, Words::tr("ID"), Column::Kind::Number});
    return listing(arrayJson(orThrow(automations(call).firings(filter))), columns,
                   Words::tr("Nothing has fired so far."));
}

static Answer preview(Call& call)
{
    AutomationService& service = automations(call);
    const auto onboarding = onboardingOf(call);
    if (const QString key = call.positional(0); !key.isEmpty()) {
        if (!onboarding)
            throw UsageError{Words::tr("For which onboarding is not said."),
                             Words::tr("Give --onboarding ID.")};
        const LetterPreview letter = orThrow(service.preview(orThrow(service.find(key)), *onboarding));
        if (!letter.faults.isEmpty())
            throw Thrown(letter.faults.first());
        return thing({{u"automation"_s, key},
                      {u"recipient"_s, letter.recipient},
                      {u"subject"_s, letter.subject},
                      {u"body"_s, letter.body}},
                     Words::tr("To: %1").arg(letter.recipient) + u'\n' +
                         Words::tr("Subject: %1").arg(letter.subject) + u"\n\n"_s + letter.body);
    }
    const Instant until = call.moment(u"until"_s).value_or(call.workspace().now() + 7 * kDay);
    return listing(arrayJson(orThrow(service.upcoming(until, onboarding))), firingColumns(),
                   Words::tr("Nothing will fire until then."));
}

static Answer explain(Call& call)
{
    const qint64 onboarding = call.id();
    (void)onboardingRow(call.workspace(), onboarding);
    return listing(arrayJson(orThrow(automations(call).explain(onboarding))),
                   {{u"automation"_s, Words::tr("Automation")},
                    {u"verdict"_s, Words::tr("Verdict")},
                    {u"at"_s, Words::tr("When"), Column::Kind::Time},
                    {u"why"_s, Words::tr("Why")}},
                   Words::tr("There are no automations."));
}

/// What --client, a key or --all names: one of them, exactly.
struct Scope
{
    QString automation;
    std::optional<qint64> clientId;
    QString words;
};

static Scope scopeOf(Call& call)
{
    Scope scope;
    const QString client = call.text(u"client"_s);
    scope.automation = call.positional(0);
    if (int(!client.isEmpty()) + int(!scope.automation.isEmpty()) + int(call.has(u"all"_s)) != 1)
        throw UsageError{Words::tr("What to pause or resume is not said."),
                         Words::tr("Give an automation's key, --client NAME or --all.")};
    if (!client.isEmpty()) {
        const Client found = call.client(client);
        scope.clientId = found.id;
        scope.words = found.name;
    } else {
        scope.words = scope.automation.isEmpty() ? Words::tr("everything") : scope.automation;
    }
    return scope;
}

static Answer pause(Call& call)
{
    AutomationService& service = automations(call);
    const Scope scope = scopeOf(call);
    orThrow(service.pause(scope.automation, scope.clientId, call.text(u"reason"_s), call.moment(u"until"_s)));
    return thing({{u"paused"_s, scope.words}}, Words::tr("Paused: %1.").arg(scope.words));
}

static Answer resume(Call& call)
{
    AutomationService& service = automations(call);
    const Scope scope = scopeOf(call);
    orThrow(service.resume(scope.automation, scope.clientId));
    return thing({{u"resumed"_s, scope.words}}, Words::tr("Runs again: %1.").arg(scope.words));
}

static Answer setEnabled(Call& call, bool enabled)
{
    orThrow(automations(call).setEnabled(call.positional(0), enabled));
    return thing({{u"automation"_s, call.positional(0)}, {u"enabled"_s, enabled}},
                 (enabled ? Words::tr("%1 is on.") : Words::tr("%1 is off.")).arg(call.positional(0)));
}

static Answer enable(Call& call)
{
    return setEnabled(call, true);
}

static Answer disable(Call& call)
{
    return setEnabled(call, false);
}

static Answer again(Call& call)
{
    const QList<qint64> ids = call.ids();
    orThrow(automations(call).sendAgain(ids));
    return thing({{u"again"_s, ids.size()}}, Words::tr("%1 messages go out again.").arg(ids.size()));
}

static Answer cancel(Call& call)
{
    const QList<qint64> ids = call.ids();
    orThrow(automations(call).cancel(ids));
    return thing({{u"cancelled"_s, ids.size()}}, Words::tr("%1 messages are cancelled.").arg(ids.size()));
}

static Answer event(Call& call)
{
    const qint64 onboarding = call.id(1);
    orThrow(automations(call).reportEvent(call.positional(0), onboarding));
    return thing({{u"event"_s, call.positional(0)}, {u"onboarding"_s, onboarding}}, Words::tr("Noted."));
}

static QJsonObject profileJson(const QMap<QString, QString>& texts)
{
    QJsonObject object;
    for (auto it = texts.begin(); it != texts.end(); ++it)
        object.insert(it.key(), textJson(it.value()));
    return object;
}

static Answer profile(Call& call)
{
    AutomationService& service = automations(call);
    QMap<QString, QString> texts = orThrow(service.profile());
    for (const QString& given : call.texts(u"set"_s)) {
        const qsizetype sign = given.indexOf(u'=');
        if (sign < 1)
            throw UsageError{Words::tr("“%1” is not NAME=TEXT.").arg(given),
                             Words::tr("Give --set company_name=Acme.")};
        texts.insert(given.left(sign).trimmed(), given.mid(sign + 1));
    }
    if (!call.texts(u"set"_s).isEmpty())
        orThrow(service.setProfile(texts));
    QString words;
    for (auto it = texts.begin(); it != texts.end(); ++it)
        words +=
            it.key().leftJustified(20) + (it.value().isEmpty() ? Words::tr("(not set)") : it.value()) + u'\n';
    return thing(profileJson(texts), words);
}

static Answer planMeeting(Call& call)
{
    const auto at = call.moment(u"at"_s);
    if (!at)
        throw UsageError{Words::tr("When the meeting is, is not said."), Words::tr("Give --at ISO-8601.")};
    const qint64 id = orThrow(automations(call).planMeeting(call.id(), u"kickoff"_s, *at,
                                                            call.number(u"minutes"_s).value_or(60) * kMinute,
                                                            call.text(u"place"_s)));
    return thing({{u"id"_s, id}},
                 Words::tr("Meeting %1 is planned; the invite goes out with the next tick.").arg(id));
}

static Answer moveMeeting(Call& call)
{
    const auto at = call.moment(u"at"_s);
    if (!at)
        throw UsageError{Words::tr("When the meeting is, is not said."), Words::tr("Give --at ISO-8601.")};
    orThrow(automations(call).moveMeeting(call.id(), *at, call.text(u"place"_s)));
    return thing({{u"id"_s, call.id()}}, Words::tr("Moved; who was invited gets the update."));
}

static Answer cancelMeeting(Call& call)
{
    orThrow(automations(call).cancelMeeting(call.id()));
    return thing({{u"id"_s, call.id()}}, Words::tr("Cancelled; who was invited is told."));
}

static QList<Command> meetingCommands()
{
    const Positional meeting{u"ID"_s, Words::tr("The meeting's number.")};
    const Option at{u"at"_s, u"TIME"_s, Words::tr("When it begins; needed.")};
    const Option place{u"place"_s, u"TEXT"_s, Words::tr("Where: a link or a room.")};
    return {
        {u"meeting"_s,
         u"plan"_s,
         Words::tr("Plan the kickoff with a client; the invite goes out by itself."),
         {{u"ONBOARDING"_s, Words::tr("The onboarding's number.")}},
         {at, place, {u"minutes"_s, u"N"_s, Words::tr("How long it lasts (60).")}},
         planMeeting},
        {u"meeting"_s, u"move"_s, Words::tr("Move a meeting."), {meeting}, {at, place}, moveMeeting},
        {u"meeting"_s, u"cancel"_s, Words::tr("Cancel a meeting."), {meeting}, {}, cancelMeeting},
    };
}

QList<Command> automationCommands()
{
    const QString group = u"automation"_s;
    const Positional key{u"KEY"_s, Words::tr("The automation's key.")};
    const Positional maybeKey{u"KEY"_s, Words::tr("The automation's key."), {}, false};
    const Positional ids{u"ID"_s, Words::tr("The firings' numbers."), {}, true, true};
    const Option onboarding{u"onboarding"_s, u"ID"_s, Words::tr("Only this onboarding's.")};
    const Option client{u"client"_s, u"CLIENT"_s, Words::tr("All that goes to this client.")};
    const Option all{u"all"_s, {}, Words::tr("Everything.")};
    return QList<Command>{
               {group,
                u"list"_s,
                Words::tr("List the automations: when they fire, what they do, how they fare."),
                {},
                {},
                list},
               {group,
                u"log"_s,
                Words::tr("List what fired, newest first, with state and reason."),
                {},
                {{u"state"_s,
                  u"STATE"_s,
                  Words::tr("Only those in this state."),
                  {u"scheduled"_s, u"sent"_s, u"failed"_s, u"skipped"_s, u"cancelled"_s},
                  false,
                  true},
                 onboarding,
                 {u"automation"_s, u"KEY"_s, Words::tr("Only this automation's.")},
                 {u"limit"_s, u"N"_s, Words::tr("At most so many (200).")}},
                log},
               {group,
                u"preview"_s,
                Words::tr("Show what will fire, without doing it; with a KEY, the text it would send."),
                {maybeKey},
                {onboarding, {u"until"_s, u"TIME"_s, Words::tr("Up to then (seven days from now).")}},
                preview},
               {group,
                u"explain"_s,
                Words::tr("Say for every automation why it did or did not fire for an onboarding."),
                {{u"ONBOARDING"_s, Words::tr("The onboarding's number.")}},
                {},
                explain},
               {group,
                u"pause"_s,
                Words::tr("Hold an automation, a client's, or everything."),
                {maybeKey},
                {client,
                 all,
                 {u"reason"_s, u"TEXT"_s, Words::tr("Why.")},
                 {u"until"_s, u"TIME"_s, Words::tr("Ends by itself then.")}},
                pause},
               {group, u"resume"_s, Words::tr("End a pause."), {maybeKey}, {client, all}, resume},
               {group, u"enable"_s, Words::tr("Switch an automation on."), {key}, {}, enable},
               {group, u"disable"_s, Words::tr("Switch an automation off."), {key}, {}, disable},
               {group,
                u"again"_s,
                Words::tr("Send what failed or was skipped again, with the text made anew."),
                {ids},
                {},
                again},
               {group, u"cancel"_s, Words::tr("Take back what has not gone out yet."), {ids}, {}, cancel},
               {group,
                u"event"_s,
                Words::tr("Say that something with a name happened to an onboarding."),
                {{u"NAME"_s, Words::tr("The event."), automation::knownEvents()},
                 {u"ONBOARDING"_s, Words::tr("The onboarding's number.")}},
                {},
                event},
               {group,
                u"profile"_s,
                Words::tr("Show or set the texts every message may use."),
                {},
                {{u"set"_s, u"NAME=TEXT"_s, Words::tr("Set one; may be given again."), {}, false, true}},
                profile},
           } +
           meetingCommands();
}

} // namespace occ::cli
