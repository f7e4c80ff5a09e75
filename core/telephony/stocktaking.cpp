// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/telephony/stocktaking.h"

#include "core/messaging/channels.h"
#include "core/people/joining.h"
#include "core/telephony/dialling.h"
#include "core/telnyx/access.h"
#include "core/telnyx/client.h"
#include "core/telnyx/outside.h"

#include <QCoreApplication>

namespace occ {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(telephony)
};

/// Whether the inventory says that this number was bought there.
bool isBought(const PhoneNumber& number, const QString& mode)
{
    if (number.mode != mode || number.state == NumberState::Released)
        return false;
    return !number.providerId.isEmpty() || number.state == NumberState::Configured ||
           number.state == NumberState::Tested || number.state == NumberState::Active;
}

} // namespace

StockTaking compareStock(const QList<PhoneNumber>& inventory, const QList<OwnedThere>& owned,
                         const QString& mode)
{
    StockTaking found;
    QHash<QString, QString> there;
    for (const OwnedThere& one : owned)
        there.insert(one.e164, one.providerId);
    found.read = int(there.size());
    QSet<QString> here;
    for (const PhoneNumber& number : inventory) {
        here.insert(number.e164);
        const auto known = there.constFind(number.e164);
        if (known == there.constEnd()) {
            if (isBought(number, mode))
                found.missing << number;
        } else if (!known->isEmpty() && *known != number.providerId &&
                   (number.mode == mode || number.mode.isEmpty())) {
            found.unnamed << number;
        }
    }
    for (const OwnedThere& one : owned) {
        if (!here.contains(one.e164)) {
            here.insert(one.e164);
            found.fresh << one;
        }
    }
    return found;
}

Result<QList<OwnedThere>> ownedAtTelnyx(const telnyx::Settings& telnyx, const Clock& clock)
{
    auto access = telnyx::optionsFor(telnyx, *messaging::userSecrets());
    if (!access)
        return Failure(access.error());
    const telnyx::Client client(std::move(*access), clock);
    using Owned = telnyx::Outcome<telnyx::Page<telnyx::OwnedNumber>>;
    const auto owned = telnyx::runOutside<Owned>([&] { return client.ownedNumbers(); });
    if (!owned)
        return Failure(owned.error());
    if (!owned->whole)
        return environmentFailed(
            Words::tr("Telnyx's list of our numbers was longer than can be read at once."),
            Words::tr("Nothing was changed; import them from Telnyx's own export."));
    QList<OwnedThere> numbers;
    for (const telnyx::OwnedNumber& one : owned->items) {
        if (one.isActive() && !one.number.isEmpty())
            numbers.append({one.number, one.id});
    }
    return numbers;
}

Result<StockTaking> takeStock(Session& session, NumberService& numbers, const QList<OwnedThere>& owned,
                              const QString& mode, bool dry)
{
    const auto inventory = numbers.list();
    if (!inventory)
        return Failure(inventory.error());
    StockTaking found = compareStock(*inventory, owned, mode);
    if (dry || (found.fresh.isEmpty() && found.unnamed.isEmpty()))
        return found;
    return writing(session, Permission::RunOnboardings, u"number.stock"_s, [&](store::Transaction& tx) {
        const Joining joining(session, tx);
        QHash<QString, QString> there;
        for (const OwnedThere& one : owned)
            there.insert(one.e164, one.providerId);
        for (const PhoneNumber& number : std::as_const(found.unnamed))
            orThrow(numbers.setIds(number.id, {there.value(number.e164), number.orderId}));
        for (const OwnedThere& one : std::as_const(found.fresh)) {
            NewNumber wanted;
            wanted.number = one.e164;
            wanted.mode = mode;
            wanted.note = Words::tr("Found in the Telnyx account");
            const PhoneNumber added = orThrow(numbers.add(wanted));
            orThrow(numbers.setIds(added.id, {one.providerId, {}}));
        }
        tx.setSummary(Words::tr("Inventory held against Telnyx: %n number(s) taken in", nullptr,
                                int(found.fresh.size())));
        return found;
    });
}

} // namespace occ
