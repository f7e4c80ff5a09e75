// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/activation/hands.h"

#include <QCoreApplication>

#include <algorithm>

namespace occ::activation {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The texts of this file.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(activation)
};

/// How long an order may take to show up in lists after its answer was lost.
constexpr Millis kShowsUp = kMinute;
constexpr Millis kPoll = kMinute;

Error taken(const QString& number)
{
    return refused(Words::tr("%1 is no longer to be had.").arg(number),
                   Words::tr("Choose another number; the run goes on from here."), u"number"_s)
        .value();
}

Outcome alreadyOurs(const telnyx::OwnedNumber& owned)
{
    return Outcome::done(Words::tr("%1 is in the account already (%2).").arg(owned.number, owned.status),
                         {{u"number_id"_s, owned.id}});
}

/// The search Telnyx wants before a number may be held or ordered.
telnyx::Search searchFor(const QString& number)
{
    telnyx::Search what;
    what.features = {u"voice"_s};
    what.withoutHeld = false;
    what.reservable = false;
    if (number.startsWith(u"+1"_s) && number.size() == 12) {
        what.prefix = number.mid(2, 3);
        what.endsWith = number.mid(5);
        const QStringList tollFree{u"800"_s, u"833"_s, u"844"_s, u"855"_s, u"866"_s, u"877"_s, u"888"_s};
        if (!tollFree.contains(what.prefix))
            what.type = u"local"_s;
    } else {
        what.endsWith = number.right(7);
    }
    return what;
}

Outcome heldOrPending(const telnyx::Hold& hold, Instant now)
{
    const QJsonObject facts{{u"hold_id"_s, hold.id}, {u"hold_until"_s, hold.expiresAt}};
    if (hold.isHeld(now))
        return Outcome::done(Words::tr("%1 is held until %2.").arg(hold.number, toIso(hold.expiresAt)),
                             facts);
    if (hold.hasFailed())
        return Outcome::stop(taken(hold.number));
    return Outcome::wait(now + kPoll / 2, Words::tr("Telnyx has not confirmed the hold yet."));
}

Outcome reserve(const Task& task)
{
    const QString& number = task.run.e164;
    const auto owned = task.outside.ownedNumber(number);
    if (!owned)
        return Outcome::trouble(owned.error(), task.now);
    if (*owned)
        return alreadyOurs(**owned);
    const auto found = task.outside.findReservation(number);
    if (!found)
        return Outcome::trouble(found.error(), task.now);
    if (*found && (*found)->isHeld(task.now))
        return heldOrPending(**found, task.now);
    const auto offers = task.outside.search(searchFor(number));
    if (!offers)
        return Outcome::trouble(offers.error(), task.now);
    const bool offered = std::ranges::any_of(
        offers->items, [&](const telnyx::Offer& offer) { return offer.number == number; });
    if (!offered)
        return Outcome::stop(taken(number));
    const auto hold = task.outside.reserve(number, task.run.reference);
    if (!hold)
        return Outcome::trouble(hold.error(), task.now);
    return heldOrPending(*hold, task.now);
}

Outcome howOrdered(const telnyx::Order& order, const Task& task)
{
    const QJsonObject facts{{u"order_id"_s, order.id}, {u"order_reference"_s, order.customerReference}};
    if (order.hasSucceeded())
        return Outcome::done(Words::tr("Ordered under %1 (order %2).").arg(order.customerReference, order.id),
                             facts);
    if (order.hasFailed()) {
        return Outcome::stop(
            refused(Words::tr("Telnyx rejected the order for %1 (%2).").arg(task.run.e164, order.status),
                    Words::tr("Choose another number, or try again to order it anew."), u"number"_s)
                .value());
    }
    Outcome outcome = Outcome::wait(
        task.now + kPoll, order.requirementsMet ? Words::tr("Telnyx works on the order.")
                                                : Words::tr("Telnyx wants papers for the order: see its "
                                                            "requirements at Telnyx."));
    outcome.facts = facts;
    return outcome;
}

Outcome order(const Task& task)
{
    const QString reference = orderReference(task.run, task.step);
    const auto found = task.outside.findOrder(reference);
    if (!found)
        return Outcome::trouble(found.error(), task.now);
    if (*found)
        return howOrdered(**found, task);
    const auto owned = task.outside.ownedNumber(task.run.e164);
    if (!owned)
        return Outcome::trouble(owned.error(), task.now);
    if (*owned)
        return alreadyOurs(**owned);
    const Instant sent = task.remembered(u"sent_at"_s);
    if (sent > 0 && task.now < sent + kShowsUp)
        return Outcome::wait(sent + kShowsUp, Words::tr("Looking whether the order arrived."));
    task.remember({{u"reference"_s, reference}, {u"sent_at"_s, task.now}});
    telnyx::OrderRequest request;
    request.numbers = {task.run.e164};
    request.customerReference = reference;
    auto made = task.outside.order(request);
    if (!made && made.error().cause == telnyx::Cause::SearchFirst) {
        const auto offers = task.outside.search(searchFor(task.run.e164));
        if (!offers)
            return Outcome::trouble(offers.error(), task.now);
        made = task.outside.order(request);
    }
    if (!made) {
        if (made.error().cause == telnyx::Cause::Taken)
            return Outcome::stop(taken(task.run.e164));
        return Outcome::trouble(made.error(), task.now);
    }
    return howOrdered(*made, task);
}

/// A number that was bought stays; whether it is given up is for people to decide.
Outcome unorder(const Task& task)
{
    const auto found = task.outside.findOrder(orderReference(task.run, task.step));
    if (!found)
        return Outcome::trouble(found.error(), task.now);
    if (!*found || (*found)->hasFailed())
        return Outcome::done(Words::tr("Nothing was ordered."));
    return Outcome::done(Words::tr("%1 stays in the account until somebody releases it.").arg(task.run.e164));
}

Outcome validate(const Task& task)
{
    const auto owned = task.outside.ownedNumber(task.run.e164);
    if (!owned)
        return Outcome::trouble(owned.error(), task.now);
    if (!*owned)
        return Outcome::wait(task.now + kPoll, Words::tr("The number is not in the account yet."));
    const telnyx::OwnedNumber& number = **owned;
    if (number.isActive())
        return Outcome::done(Words::tr("%1 is active at Telnyx.").arg(number.number),
                             {{u"number_id"_s, number.id}});
    const QStringList lost{u"purchase-failed"_s, u"deleted"_s, u"port-failed"_s, u"ported-out"_s};
    if (lost.contains(number.status)) {
        return Outcome::stop(
            refused(Words::tr("Telnyx says of %1: %2.").arg(number.number, number.status),
                    Words::tr("Look into it at Telnyx, then try again or choose another number."),
                    u"number"_s)
                .value());
    }
    return Outcome::wait(task.now + kPoll, Words::tr("Telnyx says of the number: %1.").arg(number.status));
}

/// Calls of the number go to the run's application from here on.
Outcome activate(const Task& task)
{
    const auto owned = task.outside.ownedNumber(task.run.e164);
    if (!owned)
        return Outcome::trouble(owned.error(), task.now);
    if (!*owned || !(*owned)->isActive())
        return Outcome::stop(refused(Words::tr("%1 is not active at Telnyx any more.").arg(task.run.e164),
                                     Words::tr("Look into it at Telnyx, then try again."), u"number"_s)
                                 .value());
    const QString application = task.run.fact(u"application_id"_s);
    const QString former = (*owned)->connectionId;
    QJsonObject facts;
    if (!application.isEmpty() && former != application) {
        if (!task.run.facts.contains(u"former_connection"_s)) {
            facts.insert(u"former_connection"_s, former);
            task.remember({{u"former_connection"_s, former}});
        }
        telnyx::NumberChange change;
        change.connectionId = application;
        const auto changed = task.outside.updateNumber((*owned)->id, change);
        if (!changed)
            return Outcome::trouble(changed.error(), task.now);
    }
    Outcome outcome = Outcome::done(Words::tr("%1 is live for voice.").arg(task.run.e164), facts);
    outcome.voiceLive = true;
    return outcome;
}

Outcome deactivate(const Task& task)
{
    const auto owned = task.outside.ownedNumber(task.run.e164);
    if (!owned)
        return Outcome::trouble(owned.error(), task.now);
    const QString former = task.step.intent.contains(u"former_connection"_s)
                               ? task.step.intent.value(u"former_connection"_s).toString()
                               : task.run.fact(u"former_connection"_s);
    if (*owned && (*owned)->connectionId != former) {
        telnyx::NumberChange change;
        change.connectionId = former;
        const auto changed = task.outside.updateNumber((*owned)->id, change);
        if (!changed)
            return Outcome::trouble(changed.error(), task.now);
    }
    return Outcome::done(former.isEmpty() ? Words::tr("The number leads nowhere.")
                                          : Words::tr("The number has its former connection back."));
}

} // namespace

QString orderReference(const Run& run, const Step& step)
{
    const int round = step.intent.value(u"round"_s).toInt();
    const QString reference = run.reference + u'-' + run.e164.mid(1);
    return round > 0 ? reference + u"-r%1"_s.arg(round) : reference;
}

void addNumberHands(Hands& hands)
{
    hands.insert(u"number-reservation"_s, {reserve, {}});
    hands.insert(u"number-order"_s, {order, unorder});
    hands.insert(u"number-validation"_s, {validate, {}});
    hands.insert(u"number-activation"_s, {activate, deactivate});
}

} // namespace occ::activation
