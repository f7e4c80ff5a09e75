// SPDX-License-Identifier: GPL-3.0-or-later
// What the inventory holds.
#include "core/telephony/dialling.h"
#include "core/telephony/holdjson.h"
#include "core/telephony/numbercommand.h"

#include <QJsonDocument>

#include <algorithm>

namespace occ {

using numbers::Words;

static std::optional<Instant> moment(const store::Query& row, int column)
{
    return row.maybe(column);
}

QList<NumberHold> NumberService::loadHolds(const QString& rest, const QVariantList& values)
{
    auto row = m_session.database.runWith(
        u"select h.id, coalesce(h.number_id, 0), h.e164, h.onboarding_id, o.owner_id, c.name, h.reserved_at, "
        "h.expires_at, h.ended_at, h.outcome, h.reservation_id, h.provider_expires_at, h.extensions, "
        "h.renewals, h.exhausted, h.checked_at, h.warned_at, h.trouble, h.alternatives from number_hold h "
        "join onboarding o on o.id = h.onboarding_id join client c on c.id = o.client_id "_s +
            rest,
        values);
    QList<NumberHold> holds;
    while (row.next()) {
        NumberHold hold;
        hold.id = row.integer(0);
        hold.numberId = row.integer(1);
        hold.e164 = row.text(2);
        hold.onboardingId = row.integer(3);
        hold.ownerId = row.maybe(4);
        hold.client = row.text(5);
        hold.reservedAt = row.integer(6);
        hold.expiresAt = row.integer(7);
        hold.endedAt = moment(row, 8);
        hold.outcome = row.text(9);
        hold.reservationId = row.text(10);
        hold.providerExpiresAt = moment(row, 11);
        hold.extensions = int(row.integer(12));
        hold.renewals = int(row.integer(13));
        hold.exhausted = row.boolean(14);
        hold.checkedAt = moment(row, 15);
        hold.warnedAt = moment(row, 16);
        hold.trouble = row.text(17);
        hold.alternatives = foundFromJson(QJsonDocument::fromJson(row.text(18).toUtf8()).array());
        holds << hold;
    }
    return holds;
}

QList<PhoneNumber> NumberService::load(const QString& rest, const QVariantList& values)
{
    QList<PhoneNumber> found;
    QHash<qint64, qsizetype> places;
    {
        auto row = m_session.database.runWith(
            u"select n.id, n.e164, n.pool, n.industry, n.state, n.state_at, n.client_id, c.name, "
            "n.onboarding_id, n.provider_id, n.order_id, n.mode, n.features, n.monthly_minor, "
            "n.upfront_minor, n.currency, n.note from phone_number n left join client c on c.id = n.client_id "_s +
                rest,
            values);
        while (row.next()) {
            PhoneNumber number;
            number.id = row.integer(0);
            number.e164 = row.text(1);
            number.pool = row.text(2);
            number.industry = row.text(3);
            number.state = orThrow(numberStateFromText(row.text(4)));
            number.stateAt = row.integer(5);
            number.clientId = row.maybe(6);
            number.client = row.text(7);
            number.onboardingId = row.maybe(8);
            number.providerId = row.text(9);
            number.orderId = row.text(10);
            number.mode = row.text(11);
            number.features = row.text(12).split(u' ', Qt::SkipEmptyParts);
            number.cost = {row.maybe(13), row.maybe(14), row.text(15)};
            number.note = row.text(16);
            places.insert(number.id, found.size());
            found << number;
        }
    }
    if (found.isEmpty())
        return found;
    for (const NumberHold& hold : loadHolds(u"where h.ended_at is null and h.number_id is not null"_s)) {
        if (const auto place = places.constFind(hold.numberId); place != places.cend())
            found[*place].hold = hold;
    }
    return found;
}

static QString marks(qsizetype count)
{
    return QStringList(count, u"?"_s).join(u',');
}

Result<QList<PhoneNumber>> NumberService::list(const NumberFilter& filter)
{
    return reading([&] {
        const store::ReadScope scope(m_session.database);
        QStringList where{u"1 = 1"_s};
        QVariantList values;
        if (!filter.states.isEmpty()) {
            where << u"n.state in (%1)"_s.arg(marks(filter.states.size()));
            for (const NumberState state : filter.states)
                values << toText(state);
        }
        if (!filter.pools.isEmpty()) {
            where << u"n.pool in (%1)"_s.arg(marks(filter.pools.size()));
            for (const QString& pool : filter.pools)
                values << pool;
        }
        const auto keep = [&](const QString& column, const std::optional<qint64>& id) {
            if (id) {
                where << column + u" = ?"_s;
                values << *id;
            }
        };
        keep(u"n.client_id"_s, filter.clientId);
        keep(u"n.onboarding_id"_s, filter.onboardingId);
        QList<PhoneNumber> found = load(
            u"where %1 order by case n.pool when 'primary' then 0 when 'custom' then 1 else 2 end, n.e164"_s
                .arg(where.join(u" and "_s)),
            values);
        const QString text = filter.text.trimmed();
        if (!text.isEmpty()) {
            QString digits;
            std::ranges::copy_if(text, std::back_inserter(digits), [](QChar c) { return c.isDigit(); });
            found.removeIf([&](const PhoneNumber& one) {
                return !(!digits.isEmpty() && one.e164.contains(digits)) &&
                       !one.client.contains(text, Qt::CaseInsensitive) &&
                       !one.note.contains(text, Qt::CaseInsensitive);
            });
        }
        return found;
    });
}

PhoneNumber NumberService::mustFind(qint64 id)
{
    const QList<PhoneNumber> found = load(u"where n.id = ?"_s, {id});
    if (found.isEmpty())
        raise(refused(Words::tr("There is no number %1 in the inventory.").arg(id),
                      Words::tr("See them with: occ number list"), u"number"_s));
    return found.first();
}

Result<PhoneNumber> NumberService::byId(qint64 id)
{
    return reading([&] { return mustFind(id); });
}

Result<PhoneNumber> NumberService::find(const QString& idOrNumber)
{
    return reading([&] {
        constexpr qsizetype kLongestId = 6; // a phone number that can be dialled has more digits
        bool isId = false;
        const qint64 id = idOrNumber.trimmed().toLongLong(&isId);
        if (isId && idOrNumber.trimmed().size() <= kLongestId && id > 0)
            return mustFind(id);
        const QString e164 = orThrow(toE164(idOrNumber));
        const QList<PhoneNumber> found = load(u"where n.e164 = ?"_s, {e164});
        if (found.isEmpty())
            raise(refused(Words::tr("%1 is not in the inventory.").arg(nationalForm(e164)),
                          Words::tr("Reserve it for an onboarding, or import it: occ import numbers FILE"),
                          u"number"_s));
        return found.first();
    });
}

Result<QList<NumberHold>> NumberService::openHolds(std::optional<qint64> onboardingId)
{
    return reading([&] {
        const QString end = u" order by h.expires_at, h.id"_s;
        return onboardingId
                   ? loadHolds(u"where h.ended_at is null and h.onboarding_id = ?"_s + end, {*onboardingId})
                   : loadHolds(u"where h.ended_at is null"_s + end);
    });
}

Result<NumberHold> NumberService::hold(qint64 id)
{
    return reading([&] {
        const QList<NumberHold> found = loadHolds(u"where h.id = ?"_s, {id});
        if (found.isEmpty())
            raise(refused(Words::tr("There is no hold %1.").arg(id), {}, u"hold"_s));
        return found.first();
    });
}

Result<QList<NumberHold>> NumberService::holdsOf(const QString& e164)
{
    return reading(
        [&] { return loadHolds(u"where h.e164 = ? order by h.reserved_at desc, h.id desc"_s, {e164}); });
}

NumberHold NumberService::mustFindOpen(qint64 holdId)
{
    const NumberHold found = orThrow(hold(holdId));
    if (!found.isOpen())
        raise(conflict(Words::tr("The hold on %1 has ended meanwhile.").arg(nationalForm(found.e164))));
    return found;
}

NumberService::Run NumberService::runningOnboarding(qint64 id)
{
    auto row = m_session.database.query(
        u"select o.client_id, c.name, o.state from onboarding o join client c on c.id = o.client_id where o.id = ?"_s,
        id);
    if (!row.next())
        raise(refused(Words::tr("There is no onboarding %1.").arg(id),
                      Words::tr("See them with: occ onboarding list"), u"onboarding"_s));
    if (row.text(2) != "active"_L1 && row.text(2) != "paused"_L1) {
        raise(refused(Words::tr("The onboarding of %1 is over (%2).").arg(row.text(1), row.text(2)),
                      Words::tr("Choose one that runs."), u"onboarding"_s));
    }
    return {id, row.integer(0), row.text(1)};
}

} // namespace occ
