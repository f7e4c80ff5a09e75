// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/call.h"
#include "app/cli/commandgroups.h"
#include "app/cli/lookup.h"
#include "app/cli/shapes.h"
#include "app/cli/words.h"

#include <algorithm>
#include <limits>

namespace occ::cli {

using namespace Qt::Literals::StringLiterals;

static qint64 onboardingOption(const Call& call)
{
    return wholeNumber(call.text(u"onboarding"_s), u"onboarding"_s);
}

/// The one of a list that has this id. Throws when the service wrote it and does not show it.
template <typename Thing> static Thing withId(const QList<Thing>& things, qint64 id)
{
    const auto found =
        std::find_if(things.cbegin(), things.cend(), [id](const Thing& one) { return one.id == id; });
    if (found == things.cend())
        raise(internalFault(Words::tr("What was just written (%1) cannot be found.").arg(id)));
    return *found;
}

static Answer openBlocker(Call& call)
{
    OnboardingService& onboardings = call.workspace().onboardings();
    const auto owner = call.person(u"owner"_s);
    const qint64 onboarding = onboardingOption(call);
    const qint64 id = orThrow(onboardings.openBlocker(onboarding, call.text(u"severity"_s),
                                                      call.text(u"category"_s), call.text(u"summary"_s),
                                                      owner ? std::optional(owner->id) : std::nullopt));
    const auto blocker = withId(orThrow(onboardings.show(onboarding)).blockers, id);
    return thing(toJson(blocker), Words::tr("Blocker %1 is open: %2").arg(id).arg(blocker.summary));
}

static Answer resolveBlocker(Call& call)
{
    Workspace& workspace = call.workspace();
    const ChangedSince changed(workspace);
    orThrow(workspace.onboardings().resolveBlocker(call.id(), call.text(u"resolution"_s)));
    const auto onboardings = changed.ids("onboarding"_L1);
    for (const qint64 onboarding : onboardings) {
        const auto blockers = orThrow(workspace.onboardings().show(onboarding)).blockers;
        for (const Blocker& blocker : blockers) {
            if (blocker.id == call.id())
                return thing(toJson(blocker),
                             Words::tr("Blocker %1 is resolved: %2").arg(blocker.id).arg(blocker.summary));
        }
    }
    return thing({{u"id"_s, call.id()}, {u"unchanged"_s, true}},
                 Words::tr("That was so already; nothing changed."));
}

static Answer listBlockers(Call& call)
{
    auto blockers = orThrow(call.workspace().onboardings().show(onboardingOption(call))).blockers;
    if (!call.has(u"all"_s))
        blockers.removeIf([](const Blocker& blocker) { return blocker.resolvedAt.has_value(); });
    return listing(arrayJson(blockers),
                   {{u"id"_s, Words::tr("ID"), Column::Kind::Number},
                    {u"severity"_s, Words::tr("Severity")},
                    {u"category"_s, Words::tr("Category")},
                    {u"summary"_s, Words::tr("Summary")},
                    {u"opened_at"_s, Words::tr("Opened"), Column::Kind::Time},
                    {u"resolved_at"_s, Words::tr("Resolved"), Column::Kind::Time},
                    {u"owner"_s, Words::tr("Owner")}},
                   Words::tr("Nothing blocks this onboarding."));
}

static Answer logInteraction(Call& call)
{
    OnboardingService& onboardings = call.workspace().onboardings();
    const QString direction = call.text(u"direction"_s);
    if (direction != "in"_L1 && direction != "out"_L1)
        raise(refused(Words::tr("\"%1\" is not a direction.").arg(direction.left(60)),
                      Words::tr("Use in for what the client sent and out for what we sent."),
                      u"direction"_s));
    Interaction interaction;
    interaction.onboardingId = onboardingOption(call);
    interaction.clientId = onboardingRow(call.workspace(), *interaction.onboardingId).clientId;
    interaction.at = call.moment(u"at"_s).value_or(0);
    interaction.inbound = direction == "in"_L1;
    interaction.channel = call.text(u"channel"_s);
    interaction.summary = call.text(u"summary"_s);
    interaction.expectsReply = call.has(u"expects-reply"_s);
    interaction.person = call.text(u"person"_s);
    const qint64 id = orThrow(onboardings.logInteraction(interaction));
    const auto logged = withId(
        orThrow(onboardings.interactions(*interaction.onboardingId, std::numeric_limits<int>::max())), id);
    return thing(toJson(logged), Words::tr("Contact %1 is logged.").arg(id));
}

static Answer listInteractions(Call& call)
{
    const qint64 onboarding = onboardingOption(call);
    (void)onboardingRow(call.workspace(), onboarding);
    const qint64 limit = std::clamp<qint64>(call.number(u"limit"_s).value_or(500), 1, 1000000);
    return listing(arrayJson(orThrow(call.workspace().onboardings().interactions(onboarding, int(limit)))),
                   {{u"id"_s, Words::tr("ID"), Column::Kind::Number},
                    {u"at"_s, Words::tr("When"), Column::Kind::Time},
                    {u"direction"_s, Words::tr("Direction")},
                    {u"channel"_s, Words::tr("Channel")},
                    {u"summary"_s, Words::tr("Summary")},
                    {u"expects_reply"_s, Words::tr("Reply expected")},
                    {u"person"_s, Words::tr("With")}},
                   Words::tr("No contact is logged yet. Log one with: occ interaction log"));
}

static Answer recordSurvey(Call& call)
{
    OnboardingService& onboardings = call.workspace().onboardings();
    const qint64 onboarding = onboardingOption(call);
    const qint64 score = *call.number(u"score"_s);
    const int bounded =
        int(std::clamp<qint64>(score, -1, 1000)); // What is far off the scale is refused the same.
    const qint64 id = orThrow(onboardings.recordSurvey(onboarding, call.text(u"kind"_s), bounded,
                                                       call.moment(u"at"_s), call.text(u"comment"_s)));
    const auto response = withId(orThrow(onboardings.show(onboarding)).surveys, id);
    return thing(toJson(response),
                 Words::tr("%1 of %2 is recorded.").arg(response.kind.toUpper()).arg(response.score));
}

static QList<Command> blockerTable(const Option& onboarding)
{
    const QStringList severities = {u"critical"_s, u"major"_s, u"minor"_s};
    const QStringList categories = {u"missing-access"_s, u"technical"_s, u"client"_s, u"internal"_s};
    return {
        {u"blocker"_s,
         u"open"_s,
         Words::tr("Say what stands in the way of an onboarding."),
         {},
         {onboarding,
          {u"severity"_s, u"SEVERITY"_s, Words::tr("How bad it is."), severities, true},
          {u"category"_s, u"CATEGORY"_s, Words::tr("What kind it is."), categories, true},
          {u"summary"_s, u"TEXT"_s, Words::tr("What it is, in a sentence."), {}, true},
          {u"owner"_s, u"EMAIL"_s, Words::tr("Who works on it.")}},
         openBlocker},
        {u"blocker"_s,
         u"resolve"_s,
         Words::tr("Say that a blocker is gone."),
         {{u"ID"_s, Words::tr("The blocker's number.")}},
         {{u"resolution"_s, u"TEXT"_s, Words::tr("How it was solved.")}},
         resolveBlocker},
        {u"blocker"_s,
         u"list"_s,
         Words::tr("List what blocks an onboarding."),
         {},
         {onboarding, {u"all"_s, {}, Words::tr("Resolved ones, too.")}},
         listBlockers},
    };
}

QList<Command> contactCommands()
{
    const Option onboarding{u"onboarding"_s, u"ID"_s, Words::tr("The onboarding's number."), {}, true};
    const Option at{u"at"_s, u"ISO"_s, Words::tr("When it was; now when not given.")};
    const QStringList channels = {u"email"_s, u"phone"_s, u"video"_s,   u"sms"_s,    u"whatsapp"_s,
                                  u"slack"_s, u"teams"_s, u"meeting"_s, u"portal"_s, u"other"_s};
    return blockerTable(onboarding) +
           QList<Command>{
               {u"interaction"_s,
                u"log"_s,
                Words::tr("Log a contact with a client."),
                {},
                {onboarding,
                 {u"direction"_s, u"in|out"_s, Words::tr("Who wrote or called."), {u"in"_s, u"out"_s}, true},
                 {u"channel"_s, u"CHANNEL"_s, Words::tr("How."), channels, true},
                 {u"expects-reply"_s, {}, Words::tr("The client is to answer.")},
                 {u"summary"_s, u"TEXT"_s, Words::tr("What it was about.")},
                 {u"person"_s, u"NAME"_s, Words::tr("With whom.")},
                 at},
                logInteraction},
               {u"interaction"_s,
                u"list"_s,
                Words::tr("List the contacts of an onboarding, newest first."),
                {},
                {onboarding, {u"limit"_s, u"N"_s, Words::tr("At most so many; 500 when not given.")}},
                listInteractions},
               {u"survey"_s,
                u"record"_s,
                Words::tr("Record a client's answer to a survey."),
                {},
                {onboarding,
                 {u"kind"_s,
                  u"csat|nps"_s,
                  Words::tr("Satisfaction (1-10) or recommendation (0-10)."),
                  {u"csat"_s, u"nps"_s},
                  true},
                 {u"score"_s, u"N"_s, Words::tr("The score given."), {}, true},
                 {u"comment"_s, u"TEXT"_s, Words::tr("What the client wrote.")},
                 at},
                recordSurvey},
           };
}

} // namespace occ::cli
