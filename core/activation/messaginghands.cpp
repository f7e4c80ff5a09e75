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

constexpr Millis kShowsUp = kMinute;
constexpr Millis kReviewPoll = kHour;

bool needsNone(const Task& task)
{
    return !isTollFree(task.run.e164);
}

Outcome notNeeded(const Task& task)
{
    return Outcome::done(
        Words::tr("%1 is not toll-free: the carriers verify nothing here.").arg(task.run.e164));
}

Outcome profile(const Task& task)
{
    const QString name = nameOutside(task.run);
    const auto owned = task.outside.ownedNumber(task.run.e164);
    if (!owned)
        return Outcome::trouble(owned.error(), task.now);
    if (!*owned)
        return Outcome::wait(task.now + kMinute, Words::tr("The number is not in the account yet."));
    auto found = task.outside.findProfile(name);
    if (!found)
        return Outcome::trouble(found.error(), task.now);
    QString id = *found ? (*found)->id : QString();
    if (id.isEmpty()) {
        telnyx::MessagingProfile wanted;
        wanted.name = name;
        if (!task.run.publicUrl.isEmpty())
            wanted.webhookUrl = task.run.publicUrl + u"/webhooks/telnyx"_s;
        const auto made = task.outside.createProfile(wanted);
        if (!made)
            return Outcome::trouble(made.error(), task.now);
        id = made->id;
    }
    if ((*owned)->messagingProfileId != id) {
        const auto assigned = task.outside.assignProfile((*owned)->id, id);
        if (!assigned)
            return Outcome::trouble(assigned.error(), task.now);
    }
    return Outcome::done(Words::tr("Messaging profile %1.").arg(id), {{u"profile_id"_s, id}});
}

Outcome unprofile(const Task& task)
{
    const auto owned = task.outside.ownedNumber(task.run.e164);
    if (!owned)
        return Outcome::trouble(owned.error(), task.now);
    if (*owned && !(*owned)->messagingProfileId.isEmpty() &&
        (*owned)->messagingProfileId == task.run.fact(u"profile_id"_s)) {
        const auto assigned = task.outside.assignProfile((*owned)->id, {});
        if (!assigned)
            return Outcome::trouble(assigned.error(), task.now);
    }
    return Outcome::done(Words::tr("The number has no messaging profile."));
}

VerificationNews newsOf(const telnyx::Verification& verification, bool submitted)
{
    return {verification.id, verification.status, verification.reason, submitted};
}

Outcome fillIn(const QString& what)
{
    return Outcome::person(what, u"verification"_s);
}

/// What the carriers want of us, with what they said.
Outcome correct(const telnyx::Verification& verification)
{
    Outcome outcome = fillIn(verification.reason.isEmpty()
                                 ? Words::tr("The request was sent back. Correct it and send it again.")
                                 : Words::tr("The request was sent back: %1. Correct it and send it again.")
                                       .arg(verification.reason));
    outcome.news = newsOf(verification, false);
    return outcome;
}

/// What a person corrected after it was sent back goes out again; an approved one never does.
Outcome sendAgain(const telnyx::Verification& there, const Task& task)
{
    if (task.remembered(u"resend"_s) == 0)
        return correct(there);
    const auto sent =
        task.outside.resubmitVerification(there.id, requestFrom(task.verification->form, task.run.e164));
    if (!sent)
        return Outcome::trouble(sent.error(), task.now);
    Outcome outcome = Outcome::wait(task.now + kReviewPoll, Words::tr("Sent again; the review begins anew."));
    outcome.news = newsOf(*sent, true);
    outcome.forget = QStringList{u"resend"_s};
    return outcome;
}

Outcome submit(const Task& task)
{
    if (needsNone(task))
        return notNeeded(task);
    const auto found = task.outside.findVerification(task.run.e164);
    if (!found)
        return Outcome::trouble(found.error(), task.now);
    if (*found) {
        const telnyx::Verification& there = **found;
        const bool mine = task.remembered(u"sent_at"_s) > 0;
        Outcome outcome = Outcome::done(
            there.isVerified() ? Words::tr("%1 is verified already; nothing was sent.").arg(task.run.e164)
                               : Words::tr("Sent as %1.").arg(there.id));
        outcome.news = newsOf(there, mine && !there.isVerified());
        return outcome;
    }
    if (!task.verification || task.verification->form.isEmpty())
        return fillIn(Words::tr("Fill in the verification request and send it."));
    if (task.remembered(u"cleared"_s) == 0)
        return fillIn(Words::tr("Look through the verification request and send it."));
    const Instant sentAt = task.remembered(u"sent_at"_s);
    if (sentAt > 0 && task.now < sentAt + kShowsUp)
        return Outcome::wait(sentAt + kShowsUp, Words::tr("Looking whether the request arrived."));
    const telnyx::VerificationRequest request = requestFrom(task.verification->form, task.run.e164);
    const QList<Error> faults = telnyx::faultsOf(request);
    if (!faults.isEmpty())
        return fillIn(faults.first().message + u' ' + faults.first().hint);
    task.remember({{u"sent_at"_s, task.now}});
    const auto sent = task.outside.submitVerification(request);
    if (!sent)
        return Outcome::trouble(sent.error(), task.now);
    Outcome outcome = Outcome::done(Words::tr("Sent as %1.").arg(sent->id));
    outcome.news = newsOf(*sent, true);
    return outcome;
}

Outcome decide(const Task& task)
{
    if (needsNone(task))
        return notNeeded(task);
    const auto found = task.outside.findVerification(task.run.e164);
    if (!found)
        return Outcome::trouble(found.error(), task.now);
    if (!*found)
        return Outcome::stop(refused(Words::tr("Telnyx does not know the verification request."),
                                     Words::tr("Look into it at Telnyx, then try again."), u"verification"_s)
                                 .value());
    const telnyx::Verification& there = **found;
    if (there.isVerified()) {
        Outcome outcome = Outcome::done(Words::tr("%1 is verified for text messages.").arg(task.run.e164));
        outcome.news = newsOf(there, false);
        outcome.messagingVerified = true;
        return outcome;
    }
    if (there.isRejected() || there.waitsForUs())
        return sendAgain(there, task);
    Outcome outcome = Outcome::wait(task.now + kReviewPoll, there.status);
    outcome.news = newsOf(there, false);
    return outcome;
}

Outcome tell(const QString& event, const QString& words)
{
    Outcome outcome = Outcome::done(words);
    outcome.event = event;
    return outcome;
}

} // namespace

void addMessagingHands(Hands& hands)
{
    hands.insert(u"messaging-profile"_s, {profile, unprofile});
    hands.insert(u"messaging-verification"_s, {submit, {}});
    hands.insert(u"messaging-decision"_s, {decide, {}});
}

void addNotices(Hands& hands)
{
    hands.insert(
        u"notification-dispatch"_s,
        {[](const Task&) { return tell(u"activation-initiated"_s, Words::tr("Handed to the automations.")); },
         {}});
    hands.insert(
        u"client-notification"_s,
        {[](const Task&) { return tell(u"go-live-achieved"_s, Words::tr("Handed to the automations.")); },
         {}});
}

} // namespace occ::activation
