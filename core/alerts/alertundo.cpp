// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/alerts/alertengine.h"

#include <algorithm>

/// What becomes of alerts when a change is taken back.
namespace occ {

using namespace Qt::Literals::StringLiterals;
using rules::AlertFact;
using rules::Condition;
using rules::Snapshot;

/// Removes the rows of `table` that a condition with these values names, each in the journal.
static void removeAll(store::Transaction& tx, QLatin1StringView table, const QString& condition,
                      const QVariantList& values)
{
    QList<qint64> ids;
    {
        auto rows = tx.database().runWith(u"select id from %1 where "_s.arg(table) + condition, values);
        while (rows.next())
            ids << rows.integer(0);
    }
    for (const qint64 id : std::as_const(ids))
        tx.remove(table, id);
}

void AlertEngine::beforeRemoval(store::Transaction& transaction, QLatin1StringView table, qint64 first,
                                qint64 last)
{
    if (table != "onboarding"_L1)
        return;
    // An alert somebody has written a root cause for stays, and with it the onboarding.
    const QString untouched =
        u"select id from alert where onboarding_id between ? and ? and root_cause = ''"_s;
    removeAll(transaction, "inbox_message"_L1, u"alert_id in ("_s + untouched + u')', {first, last});
    removeAll(transaction, "alert_step"_L1, u"alert_id in ("_s + untouched + u')', {first, last});
    removeAll(transaction, "alert"_L1, u"onboarding_id between ? and ? and root_cause = ''"_s, {first, last});
}

/// Whether people did anything else about an onboarding since an entry.
static bool wasTouchedSince(store::Database& database, qint64 onboarding, qint64 entry)
{
    auto row = database.query(
        u"select 1 from journal_subject s join journal j on j.number = s.journal_number where s.kind = "
        u"'onboarding' and s.first_id <= ? and s.last_id >= ? and j.number > ? and j.kind <> 'scheduler' "
        u"limit 1"_s,
        onboarding, onboarding, entry);
    return row.next();
}

/// Open as it was opened: nobody acknowledged it, and nobody was told later than at once.
static bool isUntouched(store::Database& database, const AlertFact& alert)
{
    auto row = database.query(u"select 1 from alert a where a.id = ? and a.state = 'open' and "
                              u"a.acknowledged_at is null and a.root_cause = '' and not exists (select 1 "
                              u"from alert_step s where s.alert_id = a.id and s.at > a.opened_at)"_s,
                              alert.id);
    return row.next();
}

void AlertEngine::forgetOpened(store::Transaction& transaction, const QList<qint64>& onboardings,
                               const store::Entry& entry)
{
    if (onboardings.isEmpty())
        return;
    store::Database& database = transaction.database();
    for (const Snapshot& snapshot : m_loader.load(Selection::of(onboardings))) {
        if (wasTouchedSince(database, snapshot.onboardingId, entry.number))
            continue;
        const std::vector<Condition> conditions = rules::conditions(snapshot);
        for (const AlertFact& alert : snapshot.alerts) {
            const bool holds = std::ranges::any_of(conditions, [&](const Condition& condition) {
                return rules::sustains(condition, alert, transaction.now());
            });
            if (holds || alert.openedAt < entry.at || !isUntouched(database, alert))
                continue;
            removeAll(transaction, "inbox_message"_L1, u"alert_id = ?"_s, {alert.id});
            removeAll(transaction, "alert_step"_L1, u"alert_id = ?"_s, {alert.id});
            transaction.remove("alert"_L1, alert.id);
            transaction.about("alert"_L1, alert.id);
            database.query(u"delete from alert_event where alert_id = ?"_s, alert.id);
        }
    }
}

} // namespace occ
