// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/activation/hands.h"

#include <QCoreApplication>

namespace occ::activation {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The texts of this file.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(activation)
};

constexpr Millis kCallShowsUp = 2 * kMinute;
constexpr Millis kCallPoll = 15 * kSecond;

QString voiceUrl(const Run& run)
{
    return run.publicUrl + u"/texml/"_s + run.reference;
}

telnyx::TexmlApplication wantedFor(const Run& run)
{
    telnyx::TexmlApplication wanted;
    wanted.name = nameOutside(run);
    wanted.voiceUrl = voiceUrl(run);
    wanted.fallbackUrl = run.publicUrl + u"/texml/"_s + run.reference + u"/fallback"_s;
    wanted.statusCallback = run.publicUrl + u"/webhooks/telnyx"_s;
    wanted.tags = {run.reference};
    return wanted;
}

bool isAsWanted(const telnyx::TexmlApplication& there, const telnyx::TexmlApplication& wanted)
{
    return there.voiceUrl == wanted.voiceUrl && there.fallbackUrl == wanted.fallbackUrl &&
           there.statusCallback == wanted.statusCallback && there.active == wanted.active;
}

/// The run's application as it should be: found, made or mended.
Outside::Outcome<telnyx::TexmlApplication> ensureApplication(const Task& task)
{
    telnyx::TexmlApplication wanted = wantedFor(task.run);
    auto found = task.outside.findApplication(wanted.name);
    if (!found)
        return tl::unexpected(found.error());
    if (!*found)
        return task.outside.createApplication(wanted);
    if (isAsWanted(**found, wanted))
        return **found;
    wanted.id = (*found)->id;
    return task.outside.updateApplication(wanted);
}

/// The run's application, or how the step ends without one.
tl::expected<telnyx::TexmlApplication, Outcome> applicationOf(const Task& task)
{
    if (task.run.publicUrl.isEmpty()) {
        return tl::unexpected(Outcome::person(
            Words::tr("Enter the https address under which Telnyx reaches this program."), u"public-url"_s));
    }
    const auto application = ensureApplication(task);
    if (!application)
        return tl::unexpected(Outcome::trouble(application.error(), task.now));
    return *application;
}

Outcome configure(const Task& task)
{
    const auto application = applicationOf(task);
    if (!application)
        return application.error();
    QJsonObject facts{{u"application_id"_s, application->id}};
    const auto owned = task.outside.ownedNumber(task.run.e164);
    if (!owned)
        return Outcome::trouble(owned.error(), task.now);
    // A number that is in service elsewhere stays there until go-live.
    if (*owned && (*owned)->connectionId.isEmpty()) {
        telnyx::NumberChange change;
        change.connectionId = application->id;
        const auto changed = task.outside.updateNumber((*owned)->id, change);
        if (!changed)
            return Outcome::trouble(changed.error(), task.now);
        facts.insert(u"former_connection"_s, QString());
    }
    return Outcome::done(application->voiceUrl, facts);
}

Outcome unconfigure(const Task& task)
{
    const auto owned = task.outside.ownedNumber(task.run.e164);
    if (!owned)
        return Outcome::trouble(owned.error(), task.now);
    const QString application = task.run.fact(u"application_id"_s);
    if (*owned && !application.isEmpty() && (*owned)->connectionId == application) {
        telnyx::NumberChange change;
        change.connectionId = task.run.fact(u"former_connection"_s);
        const auto changed = task.outside.updateNumber((*owned)->id, change);
        if (!changed)
            return Outcome::trouble(changed.error(), task.now);
    }
    return Outcome::done(Words::tr("The number has its former connection back."));
}

Outcome deploy(const Task& task)
{
    const auto application = applicationOf(task);
    if (!application)
        return application.error();
    return Outcome::done(application->voiceUrl, {{u"application_id"_s, application->id}});
}

/// The youngest call placed for this step, if it shows up.
const telnyx::Call* callSince(const telnyx::Page<telnyx::Call>& page, Instant placed)
{
    const telnyx::Call* youngest = nullptr;
    for (const telnyx::Call& call : page.items) {
        // The other side's clock may be a little behind ours.
        const bool ours = call.createdAt == 0 || call.createdAt >= placed - 10 * kSecond;
        if (ours && (youngest == nullptr || call.createdAt > youngest->createdAt))
            youngest = &call;
    }
    return youngest;
}

Outcome howItWent(const telnyx::Call& call, const Task& task)
{
    if (!call.isOver())
        return Outcome::wait(task.now + kCallPoll, Words::tr("The test call is under way."));
    if (call.wentThrough())
        return Outcome::done(
            Words::tr("Test call %1 from %2: answered, %3 s.")
                .arg(call.id.isEmpty() ? u"–"_s : call.id, task.run.testFrom, QString::number(call.seconds)));
    Outcome outcome = Outcome::stop(
        environmentFailed(Words::tr("The test call ended with “%1”.").arg(call.status),
                          Words::tr("Check the call flow and the number's connection, then try again."))
            .value());
    outcome.again = true;
    outcome.forget = QStringList{u"placed_at"_s};
    return outcome;
}

Outcome testCall(const Task& task)
{
    if (task.run.testFrom.isEmpty()) {
        return Outcome::person(Words::tr("Enter a number of the account that test calls come from."),
                               u"test-from"_s);
    }
    const Instant placed = task.remembered(u"placed_at"_s);
    if (placed > 0) {
        const auto calls = task.outside.calls(task.run.testFrom, task.run.e164);
        if (!calls)
            return Outcome::trouble(calls.error(), task.now);
        if (const telnyx::Call* call = callSince(*calls, placed))
            return howItWent(*call, task);
        if (task.now < placed + kCallShowsUp)
            return Outcome::wait(task.now + kCallPoll, Words::tr("The test call does not show up yet."));
    }
    telnyx::TestCall wanted;
    wanted.applicationId = task.run.fact(u"application_id"_s);
    wanted.from = task.run.testFrom;
    wanted.to = task.run.e164;
    wanted.texml = u"<Response><Pause length=\"2\"/><Hangup/></Response>"_s;
    task.remember({{u"placed_at"_s, task.now}});
    const auto call = task.outside.placeTestCall(wanted);
    if (!call)
        return Outcome::trouble(call.error(), task.now);
    return howItWent(*call, task);
}

} // namespace

QString nameOutside(const Run& run)
{
    return u"Onboarding "_s + run.reference;
}

void addVoiceHands(Hands& hands)
{
    hands.insert(u"webhook-configuration"_s, {configure, unconfigure});
    hands.insert(u"call-flow-testing"_s, {testCall, {}});
    hands.insert(u"production-deployment"_s, {deploy, {}});
    hands.insert(u"live-testing"_s, {testCall, {}});
}

} // namespace occ::activation
