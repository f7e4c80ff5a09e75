// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/telephony/holdkeeper.h"

#include "core/telephony/dialling.h"

#include <QCoreApplication>

#include <algorithm>

namespace occ {

using namespace Qt::Literals::StringLiterals;
using What = HoldStep::What;

namespace {

/// The texts of this file.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(telephony)
};

} // namespace

QCoro::Task<Result<HoldReport>> HoldKeeper::run()
{
    HoldReport report;
    const auto holds = m_numbers.openHolds();
    if (!holds)
        co_return Failure(holds.error());
    QHash<qint64, HoldTries> kept;
    for (const NumberHold& hold : *holds) {
        const auto step = co_await keep(hold.id, &report);
        if (!step)
            co_return Failure(step.error());
        report.nextLook = std::min(report.nextLook, step->lookAt);
        if (const auto tries = m_tries.constFind(hold.id); tries != m_tries.cend())
            kept.insert(hold.id, *tries);
    }
    m_tries = kept;
    co_return report;
}

QCoro::Task<Result<HoldStep>> HoldKeeper::keep(qint64 holdId, HoldReport* report)
{
    // A warning, an extension and a look can come due together; more is a fault of the plan.
    constexpr int kMostSteps = 6;
    for (int i = 0; i < kMostSteps; ++i) {
        const auto hold = m_numbers.hold(holdId);
        if (!hold)
            co_return Failure(hold.error());
        HoldStep step = planHold(*hold, m_tries.value(holdId), m_clock.now(), m_policy);
        if (step.what == What::Wait)
            co_return step;
        const bool outside =
            step.what == What::Look || step.what == What::Extend || step.what == What::Reserve;
        if (outside && !m_desk) {
            if (!report->troubles.contains(Words::tr("Holds cannot be kept: Telnyx is not set up.")))
                report->troubles << Words::tr("Holds cannot be kept: Telnyx is not set up.");
            co_return HoldStep{What::Wait, std::min(hold->expiresAt, m_clock.now() + m_policy.longestRetry)};
        }
        const Status done = co_await act(*hold, step, report);
        // Somebody ended it meanwhile, or wrote at the same time: what they wrote counts.
        if (!done && done.error().grade != Grade::Conflict)
            co_return Failure(done.error());
    }
    co_return HoldStep{What::Wait, m_clock.now() + m_policy.firstRetry};
}

QCoro::Task<Status> HoldKeeper::act(NumberHold hold, HoldStep step, HoldReport* report)
{
    switch (step.what) {
    case What::Wait:
        break;
    case What::Warn: {
        ++report->warned;
        co_return m_numbers.warnHold(hold.id);
    }
    case What::LetGo: {
        const Status ended = m_numbers.expireHold(hold.id);
        if (ended)
            report->letGo << hold;
        co_return ended;
    }
    case What::Look:
        co_return co_await look(hold, report);
    case What::Extend:
        co_return co_await extend(hold, report);
    case What::Reserve:
        co_return co_await reserveAgain(hold, report);
    }
    co_return Status();
}

/// A search for one number.
static NumberSearch exactly(const QString& e164)
{
    constexpr qsizetype kAfterAreaCode = 5; // "+1" and three digits
    NumberSearch same;
    same.tollFree = isTollFree(e164);
    same.areaCode = areaCode(e164);
    same.startsWith = same.areaCode.isEmpty() ? e164.mid(1) : e164.mid(kAfterAreaCode);
    return same;
}

static Reservation reservationOf(const NumberHold& hold)
{
    return {hold.reservationId, hold.e164, hold.providerExpiresAt.value_or(hold.reservedAt)};
}

QCoro::Task<Status> HoldKeeper::look(NumberHold hold, HoldReport* report)
{
    ++report->looked;
    const auto seen = co_await m_desk->look(reservationOf(hold));
    if (!seen && seen.error().trouble == DeskTrouble::Gone)
        co_return co_await reserveAgain(hold, report);
    if (!seen)
        co_return failed(hold, seen.error(), report);
    answered(hold);
    if (seen->expiresAt != hold.providerExpiresAt)
        co_return m_numbers.extendHold(hold.id, seen->expiresAt, false);
    co_return hold.trouble.isEmpty() ? Status() : m_numbers.noteTrouble(hold.id, {});
}

QCoro::Task<Status> HoldKeeper::extend(NumberHold hold, HoldReport* report)
{
    // Extensions are few. An earlier answer may have been lost, or another window may have asked: look first.
    const auto seen = co_await m_desk->look(reservationOf(hold));
    if (seen && seen->expiresAt > hold.providerExpiresAt.value_or(0)) {
        answered(hold);
        co_return m_numbers.extendHold(hold.id, seen->expiresAt, true);
    }
    const auto longer = co_await m_desk->extend(reservationOf(hold));
    if (longer) {
        answered(hold);
        ++report->extended;
        co_return m_numbers.extendHold(hold.id, longer->expiresAt, true);
    }
    switch (longer.error().trouble) {
    case DeskTrouble::Limit:
        answered(hold);
        co_return m_numbers.noteExhausted(hold.id);
    case DeskTrouble::Gone:
        co_return co_await reserveAgain(hold, report);
    default:
        co_return failed(hold, longer.error(), report);
    }
}

QCoro::Task<Status> HoldKeeper::reserveAgain(NumberHold hold, HoldReport* report)
{
    // Telnyx reserves only what a search has just found.
    const auto found = co_await m_desk->search(exactly(hold.e164));
    if (!found && found.error().trouble != DeskTrouble::Gone)
        co_return failed(hold, found.error(), report);
    const bool there = found && std::ranges::any_of(*found, [&](const FoundNumber& one) {
                           return one.e164 == hold.e164 && one.reservable;
                       });
    if (!there)
        co_return co_await lose(hold, Words::tr("Telnyx does not offer it any more."), report);
    const auto again = co_await m_desk->reserve(hold.e164);
    if (again) {
        answered(hold);
        ++report->extended;
        co_return m_numbers.renewHold(hold.id, *again);
    }
    if (again.error().trouble == DeskTrouble::Gone)
        co_return co_await lose(hold, again.error().error.message, report);
    co_return failed(hold, again.error(), report);
}

QCoro::Task<QList<FoundNumber>> HoldKeeper::alternatives(QString e164)
{
    constexpr int kAsked = 40;
    NumberSearch near;
    near.tollFree = isTollFree(e164);
    near.areaCode = areaCode(e164);
    near.endsWith = e164.right(4);
    near.limit = kAsked;
    QList<FoundNumber> found;
    if (auto same = co_await m_desk->search(near))
        found += *same;
    near.endsWith.clear();
    near.startsWith = e164.mid(5, 3);
    if (auto same = co_await m_desk->search(near))
        found += *same;
    near.startsWith.clear();
    if (found.size() < 5) {
        if (auto any = co_await m_desk->search(near))
            found += *any;
    }
    if (found.isEmpty()) {
        near.areaCode.clear();
        if (auto any = co_await m_desk->search(near))
            found += *any;
    }
    // Our own stock is there when the other side has nothing, or does not say.
    if (const auto own = m_numbers.list({{NumberState::Available}, {}, {}, {}, {}}); own && found.isEmpty()) {
        for (const PhoneNumber& one : *own)
            found << FoundNumber{one.e164, one.cost, one.features, true, true};
    }
    co_return nearestNumbers(e164, found);
}

QCoro::Task<Status> HoldKeeper::lose(NumberHold hold, QString why, HoldReport* report)
{
    const QList<FoundNumber> near = co_await alternatives(hold.e164);
    const Status lost = m_numbers.loseHold(hold.id, why, near);
    if (lost) {
        if (const auto after = m_numbers.hold(hold.id))
            report->lost << *after;
    }
    co_return lost;
}

Status HoldKeeper::failed(const NumberHold& hold, const DeskError& error, HoldReport* report)
{
    HoldTries& tries = m_tries[hold.id];
    tries.failedAt = m_clock.now();
    ++tries.failures;
    const QString words = error.error.message;
    if (!report->troubles.contains(words))
        report->troubles << words;
    // Said once, not with every try.
    return hold.trouble == words ? Status() : m_numbers.noteTrouble(hold.id, words);
}

void HoldKeeper::answered(const NumberHold& hold)
{
    m_tries[hold.id] = {m_clock.now(), {}, 0};
}

QCoro::Task<Result<NumberHold>> HoldKeeper::reserve(HoldRequest request)
{
    const auto known = m_numbers.find(request.number);
    if (known && isOwnStock(*known)) // nobody else's to take
        co_return m_numbers.reserve(request);
    const auto e164 = known ? Result<QString>(known->e164) : toE164(request.number);
    if (!e164)
        co_return Failure(known.error());
    if (!m_desk) {
        if (!known)
            co_return Failure(known.error());
        co_return refused(
            Words::tr("%1 can be held only at Telnyx, which is not set up.").arg(nationalForm(*e164)),
            Words::tr("Enter the Telnyx key in the settings, or choose a number of the pool."), u"number"_s);
    }
    request.mode = m_desk->mode();
    const auto found = co_await m_desk->search(exactly(*e164));
    if (!found)
        co_return Failure(found.error().error);
    const auto there = std::ranges::find(*found, *e164, &FoundNumber::e164);
    if (there == found->end()) {
        co_return refused(Words::tr("%1 is not for sale.").arg(nationalForm(*e164)),
                          Words::tr("Search for free ones: occ number search"), u"number"_s);
    }
    request.found = *there;
    if (const auto ready = m_numbers.checkReserve(request); !ready)
        co_return Failure(ready.error());
    const auto promise = co_await m_desk->reserve(*e164);
    if (!promise)
        co_return Failure(promise.error().error);
    request.reservation = *promise;
    co_return m_numbers.reserve(request);
}

} // namespace occ
