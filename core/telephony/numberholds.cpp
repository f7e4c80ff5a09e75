// SPDX-License-Identifier: GPL-3.0-or-later
// What becomes of holds while time goes on.
#include "core/store/event.h"
#include "core/telephony/dialling.h"
#include "core/telephony/holdjson.h"
#include "core/telephony/numbercommand.h"

#include <QJsonDocument>

namespace occ {

using numbers::Words;

/// Something automations act on, about a hold.
static void raise(store::Transaction& tx, const QString& name, const NumberHold& hold, const QString& detail)
{
    store::Event event;
    event.name = name;
    event.onboardingId = hold.onboardingId;
    event.subjectKind = u"hold"_s;
    event.subjectId = hold.id;
    event.at = tx.now();
    event.detail = detail;
    {
        auto row = tx.database().query(u"select client_id from onboarding where id = ?"_s, hold.onboardingId);
        if (row.next())
            event.clientId = row.maybe(0);
    }
    store::raiseEvent(tx, event);
}

Status NumberService::extendHold(qint64 holdId, Instant providerExpiresAt, bool extended)
{
    return step(u"hold.extended"_s, holdId, [&](store::Transaction& tx, const NumberHold& hold) {
        tx.update("number_hold"_L1, hold.id,
                  {{"provider_expires_at"_L1, providerExpiresAt},
                   {"extensions"_L1, qint64(hold.extensions + (extended ? 1 : 0))},
                   {"checked_at"_L1, tx.now()},
                   {"trouble"_L1, u""_s}});
        tx.setSummary(Words::tr("Hold on %1 extended").arg(nationalForm(hold.e164)));
    });
}

Status NumberService::noteExhausted(qint64 holdId)
{
    return step(u"hold.exhausted"_s, holdId, [&](store::Transaction& tx, const NumberHold& hold) {
        tx.update("number_hold"_L1, hold.id,
                  {{"exhausted"_L1, qint64(1)}, {"checked_at"_L1, tx.now()}, {"trouble"_L1, u""_s}});
        tx.setSummary(Words::tr("Hold on %1 cannot be extended any further").arg(nationalForm(hold.e164)));
    });
}

Status NumberService::renewHold(qint64 holdId, const Reservation& reservation)
{
    return step(u"hold.renewed"_s, holdId, [&](store::Transaction& tx, const NumberHold& hold) {
        tx.update("number_hold"_L1, hold.id,
                  {{"reservation_id"_L1, reservation.id},
                   {"provider_expires_at"_L1, reservation.expiresAt},
                   {"extensions"_L1, qint64(0)},
                   {"renewals"_L1, qint64(hold.renewals + 1)},
                   {"exhausted"_L1, qint64(0)},
                   {"checked_at"_L1, tx.now()},
                   {"trouble"_L1, u""_s}});
        tx.setSummary(Words::tr("%1 reserved again").arg(nationalForm(hold.e164)));
    });
}

Status NumberService::noteTrouble(qint64 holdId, const QString& trouble)
{
    return step(u"hold.trouble"_s, holdId, [&](store::Transaction& tx, const NumberHold& hold) {
        tx.update("number_hold"_L1, hold.id, {{"trouble"_L1, store::toSql(trouble)}});
        tx.setSummary(trouble.isEmpty()
                          ? Words::tr("Hold on %1 is looked after again").arg(nationalForm(hold.e164))
                          : Words::tr("Hold on %1: %2").arg(nationalForm(hold.e164), trouble));
    });
}

Status NumberService::warnHold(qint64 holdId)
{
    return step(u"hold.expiring"_s, holdId, [&](store::Transaction& tx, const NumberHold& hold) {
        if (hold.warnedAt)
            return;
        tx.update("number_hold"_L1, hold.id, {{"warned_at"_L1, tx.now()}});
        const QString words = Words::tr("The hold on %1 ends in %2")
                                  .arg(nationalForm(hold.e164), inWords(hold.expiresAt - tx.now()));
        raise(tx, u"hold-expiring"_s, hold, words);
        tx.setSummary(words);
    });
}

Status NumberService::loseHold(qint64 holdId, const QString& why, const QList<FoundNumber>& alternatives)
{
    return step(u"hold.lost"_s, holdId, [&](store::Transaction& tx, const NumberHold& hold) {
        const QString found =
            QString::fromUtf8(QJsonDocument(foundToJson(alternatives)).toJson(QJsonDocument::Compact));
        endHold(tx, hold, u"lost"_s,
                {{"trouble"_L1, store::toSql(why)}, {"alternatives"_L1, found}, {"checked_at"_L1, tx.now()}});
        // Somebody else has it: it is no number of ours any more.
        if (hold.numberId > 0)
            moveTo(tx, mustFind(hold.numberId), NumberState::Released);
        raise(tx, u"hold-lost"_s, hold, why);
        tx.setSummary(Words::tr("The hold on %1 for %2 is lost").arg(nationalForm(hold.e164), hold.client));
    });
}

Status NumberService::expireHold(qint64 holdId)
{
    return step(u"hold.expired"_s, holdId, [&](store::Transaction& tx, const NumberHold& hold) {
        endHold(tx, hold, u"expired"_s);
        if (hold.numberId > 0)
            moveTo(tx, mustFind(hold.numberId), NumberState::Available);
        tx.setSummary(Words::tr("%1 is no longer held for %2").arg(nationalForm(hold.e164), hold.client));
    });
}

} // namespace occ
