// SPDX-License-Identifier: GPL-3.0-or-later
// What people do with numbers.
#include "core/telephony/numberservice.h"

#include "core/telephony/dialling.h"
#include "core/telephony/numbercommand.h"

namespace occ {

using numbers::Words;

QList<qint64> NumberService::onboardingsOf(const PhoneNumber& number)
{
    QList<qint64> ids;
    if (number.onboardingId)
        ids << *number.onboardingId;
    if (number.hold && !ids.contains(number.hold->onboardingId))
        ids << number.hold->onboardingId;
    return ids;
}

Status NumberService::check(const NewNumber& wanted)
{
    static const QStringList industries{u""_s, u"healthcare"_s, u"legal"_s, u"fleet"_s, u"general"_s};
    if (!numberPools().contains(wanted.pool)) {
        return refused(Words::tr("\"%1\" is no pool.").arg(wanted.pool.left(60)),
                       Words::tr("Use one of: %1.").arg(numberPools().join(u", "_s)), u"pool"_s);
    }
    if (!industries.contains(wanted.industry)) {
        return refused(Words::tr("\"%1\" is no industry.").arg(wanted.industry.left(60)),
                       Words::tr("Use one of: %1.").arg(industries.mid(1).join(u", "_s)), u"industry"_s);
    }
    if (wanted.cost.monthlyMinor.value_or(0) < 0 || wanted.cost.upfrontMinor.value_or(0) < 0)
        return refused(Words::tr("A cost cannot be negative."), {}, u"monthly_cost"_s);
    return {};
}

qint64 NumberService::insert(store::Transaction& tx, const PhoneNumber& number)
{
    return tx.insert("phone_number"_L1, {{"e164"_L1, number.e164},
                                         {"pool"_L1, number.pool},
                                         {"industry"_L1, store::toSql(number.industry)},
                                         {"state"_L1, toText(number.state)},
                                         {"state_at"_L1, tx.now()},
                                         {"client_id"_L1, store::toSql(number.clientId)},
                                         {"onboarding_id"_L1, store::toSql(number.onboardingId)},
                                         {"provider_id"_L1, store::toSql(number.providerId)},
                                         {"order_id"_L1, store::toSql(number.orderId)},
                                         {"mode"_L1, store::toSql(number.mode)},
                                         {"features"_L1, store::toSql(number.features.join(u' '))},
                                         {"monthly_minor"_L1, store::toSql(number.cost.monthlyMinor)},
                                         {"upfront_minor"_L1, store::toSql(number.cost.upfrontMinor)},
                                         {"currency"_L1, store::toSql(number.cost.currency)},
                                         {"note"_L1, store::toSql(number.note)}});
}

Result<PhoneNumber> NumberService::add(const NewNumber& wanted)
{
    return writing(m_session, Permission::RunOnboardings, u"number.add"_s, [&](store::Transaction& tx) {
        PhoneNumber number;
        number.e164 = orThrow(toE164(wanted.number));
        orThrow(check(wanted));
        if (!load(u"where n.e164 = ?"_s, {number.e164}).isEmpty()) {
            raise(refused(Words::tr("%1 is in the inventory already.").arg(nationalForm(number.e164)), {},
                          u"number"_s));
        }
        number.pool = wanted.pool;
        number.industry = wanted.industry;
        number.cost = wanted.cost;
        number.features = wanted.features;
        number.note = wanted.note.simplified();
        number.mode = wanted.mode;
        number.id = insert(tx, number);
        number.stateAt = tx.now();
        tx.about("number"_L1, number.id);
        tx.setSummary(Words::tr("%1 added to the inventory").arg(nationalForm(number.e164)));
        return number;
    });
}

/// The number a request means, if it can be held for its onboarding.
PhoneNumber NumberService::reservable(const HoldRequest& request)
{
    const Run run = runningOnboarding(request.onboardingId);
    QList<PhoneNumber> known;
    if (const auto listed = find(request.number)) {
        known << *listed;
    } else if (!request.found) {
        raise(Failure(listed.error()));
    }
    if (known.isEmpty()) {
        PhoneNumber fresh;
        fresh.e164 = orThrow(toE164(request.found->e164));
        fresh.pool = u"custom"_s;
        fresh.cost = request.found->cost;
        fresh.features = request.found->features;
        fresh.mode = request.mode;
        return fresh;
    }
    PhoneNumber number = known.first();
    if (number.hold) {
        raise(refused(
            Words::tr("%1 is held for %2 already.").arg(nationalForm(number.e164), number.hold->client),
            Words::tr("Release it first, or choose another number."), u"number"_s));
    }
    // One that was given back is to be had again when a search has found it.
    if (!(number.state == NumberState::Released && request.found))
        orThrow(checkNumberMove(nationalForm(number.e164), number.state, NumberState::Reserved));
    if (number.clientId && *number.clientId != run.clientId) {
        raise(refused(Words::tr("%1 belongs to %2.").arg(nationalForm(number.e164), number.client),
                      Words::tr("Take it away from them first, or choose another number."), u"number"_s));
    }
    if (request.found) {
        number.cost = request.found->cost;
        number.features = request.found->features;
    }
    return number;
}

Result<PhoneNumber> NumberService::checkReserve(const HoldRequest& request)
{
    return reading([&] {
        m_session.require(Permission::RunOnboardings);
        return reservable(request);
    });
}

Result<NumberHold> NumberService::reserve(const HoldRequest& request)
{
    return command(u"number.reserve"_s, {request.onboardingId}, [&](store::Transaction& tx) {
        PhoneNumber number = reservable(request);
        const Run run = runningOnboarding(request.onboardingId);
        const auto document = orThrow(orThrow(m_playbooks.library())->get(u"number-pool"_s, u"toll-free"_s));
        const Millis length = document.root->textOf(u"hold_hours").toInt() * kHour;
        number.state = NumberState::Reserved;
        number.clientId = run.clientId;
        number.onboardingId = run.id;
        if (number.id == 0) {
            number.id = insert(tx, number);
        } else {
            tx.update("phone_number"_L1, number.id,
                      {{"state"_L1, toText(number.state)},
                       {"state_at"_L1, tx.now()},
                       {"client_id"_L1, run.clientId},
                       {"onboarding_id"_L1, run.id},
                       {"features"_L1, store::toSql(number.features.join(u' '))},
                       {"monthly_minor"_L1, store::toSql(number.cost.monthlyMinor)},
                       {"upfront_minor"_L1, store::toSql(number.cost.upfrontMinor)},
                       {"currency"_L1, store::toSql(number.cost.currency)}});
        }
        const auto& promise = request.reservation;
        const qint64 hold =
            tx.insert("number_hold"_L1,
                      {{"onboarding_id"_L1, run.id},
                       {"e164"_L1, number.e164},
                       {"reserved_at"_L1, tx.now()},
                       {"expires_at"_L1, tx.now() + length},
                       {"outcome"_L1, u""_s},
                       {"number_id"_L1, number.id},
                       {"reservation_id"_L1, promise ? store::toSql(promise->id) : store::toSql(QString())},
                       {"provider_expires_at"_L1, promise ? QVariant(promise->expiresAt) : QVariant()}});
        about(tx, number.id, run.clientId, {run.id});
        tx.setSummary(
            Words::tr("%1 held for %2 for %3").arg(nationalForm(number.e164), run.client, inWords(length)));
        return loadHolds(u"where h.id = ?"_s, {hold}).first();
    });
}

void NumberService::endHold(store::Transaction& tx, const NumberHold& hold, const QString& outcome,
                            const store::Fields& more)
{
    store::Fields fields{{"ended_at"_L1, tx.now()}, {"outcome"_L1, outcome}};
    fields.insert(fields.end(), more.begin(), more.end());
    tx.update("number_hold"_L1, hold.id, fields);
}

/// Writes a state that was checked; a number that is free again belongs to nobody.
void NumberService::moveTo(store::Transaction& tx, const PhoneNumber& number, NumberState state)
{
    store::Fields fields{{"state"_L1, toText(state)}, {"state_at"_L1, tx.now()}};
    if (state == NumberState::Available || state == NumberState::Released) {
        fields.emplace_back("client_id"_L1, QVariant());
        fields.emplace_back("onboarding_id"_L1, QVariant());
    }
    tx.update("phone_number"_L1, number.id, fields);
    about(tx, number.id, number.clientId, onboardingsOf(number));
}

Status NumberService::approve(qint64 numberId)
{
    return setState(numberId, NumberState::Approved);
}

Status NumberService::setState(qint64 numberId, NumberState state)
{
    return reading([&] {
        const QList<qint64> onboardings = onboardingsOf(mustFind(numberId));
        orThrow(command(u"number."_s + toText(state), onboardings, [&](store::Transaction& tx) {
            const PhoneNumber number = mustFind(numberId);
            const QString name = nationalForm(number.e164);
            if (state == NumberState::Reserved) {
                raise(refused(Words::tr("%1 is reserved for an onboarding.").arg(name),
                              Words::tr("Say for which: occ number reserve NUMBER --onboarding ID"),
                              u"state"_s));
            }
            orThrow(checkNumberMove(name, number.state, state));
            if (number.hold && state != NumberState::Approved)
                endHold(tx, *number.hold,
                        state == NumberState::Available ? u"released"_s : QString(toText(state)));
            moveTo(tx, number, state);
            tx.setSummary(number.client.isEmpty() || state == NumberState::Available
                              ? Words::tr("%1 is %2").arg(name, toText(state))
                              : Words::tr("%1 of %2 is %3").arg(name, number.client, toText(state)));
        }));
    });
}

Status NumberService::release(qint64 numberId)
{
    return reading([&] {
        const PhoneNumber number = mustFind(numberId);
        const bool held = number.state == NumberState::Reserved || number.state == NumberState::Approved;
        if (number.state == NumberState::Available) {
            raise(refused(Words::tr("%1 is free already.").arg(nationalForm(number.e164)), {}, u"number"_s));
        }
        orThrow(setState(numberId, held ? NumberState::Available : NumberState::Released));
    });
}

Status NumberService::assign(qint64 numberId, qint64 onboardingId)
{
    return reading([&] {
        QList<qint64> touched = onboardingsOf(mustFind(numberId));
        if (!touched.contains(onboardingId))
            touched << onboardingId;
        orThrow(command(u"number.assign"_s, touched, [&](store::Transaction& tx) {
            const PhoneNumber number = mustFind(numberId);
            const QString name = nationalForm(number.e164);
            const Run run = runningOnboarding(onboardingId);
            if (number.state == NumberState::Active || number.state == NumberState::Released) {
                raise(refused(Words::tr("%1 is %2 and stays where it is.").arg(name, toText(number.state)),
                              Words::tr("Choose another number."), u"number"_s));
            }
            if (number.clientId && *number.clientId != run.clientId) {
                raise(refused(Words::tr("%1 belongs to %2.").arg(name, number.client),
                              Words::tr("Take it away from them first, or choose another number."),
                              u"number"_s));
            }
            if (number.onboardingId == run.id)
                raise(refused(Words::tr("%1 has %2 already.").arg(run.client, name), {}, u"number"_s));
            tx.update("phone_number"_L1, number.id,
                      {{"client_id"_L1, run.clientId}, {"onboarding_id"_L1, run.id}});
            if (number.hold)
                tx.update("number_hold"_L1, number.hold->id, {{"onboarding_id"_L1, run.id}});
            about(tx, number.id, run.clientId, touched);
            tx.setSummary(Words::tr("%1 assigned to %2").arg(name, run.client));
        }));
    });
}

Status NumberService::unassign(qint64 numberId)
{
    return reading([&] {
        const PhoneNumber number = mustFind(numberId);
        const QString name = nationalForm(number.e164);
        if (!number.clientId)
            raise(refused(Words::tr("%1 belongs to nobody.").arg(name), {}, u"number"_s));
        if (number.state != NumberState::Available) {
            raise(refused(Words::tr("%1 is %2 for %3.").arg(name, toText(number.state), number.client),
                          Words::tr("Release it instead."), u"number"_s));
        }
        orThrow(command(u"number.unassign"_s, onboardingsOf(number), [&](store::Transaction& tx) {
            tx.update("phone_number"_L1, number.id,
                      {{"client_id"_L1, QVariant()}, {"onboarding_id"_L1, QVariant()}});
            about(tx, number.id, number.clientId, onboardingsOf(number));
            tx.setSummary(Words::tr("%1 taken away from %2").arg(name, number.client));
        }));
    });
}

Status NumberService::setIds(qint64 numberId, const NumberIds& ids)
{
    return reading([&] {
        orThrow(command(u"number.ids"_s, {}, [&](store::Transaction& tx) {
            const PhoneNumber number = mustFind(numberId);
            if (tx.update("phone_number"_L1, number.id,
                          {{"provider_id"_L1, store::toSql(ids.providerId)},
                           {"order_id"_L1, store::toSql(ids.orderId)}}))
                about(tx, number.id, number.clientId, onboardingsOf(number));
            tx.setSummary(Words::tr("%1 linked with its order").arg(nationalForm(number.e164)));
        }));
    });
}

} // namespace occ
