// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/onboarding/settledcommand.h"
#include "core/telephony/numberservice.h"

#include <QCoreApplication>

/// Inside core/telephony only: how NumberService writes.
namespace occ {

using namespace Qt::Literals::StringLiterals;

namespace numbers {
/// The texts of the inventory.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(telephony)
};
} // namespace numbers

/// Names what an entry about a number belongs to.
inline void about(store::Transaction& tx, qint64 number, std::optional<qint64> client,
                  const QList<qint64>& onboardings)
{
    tx.about(QLatin1StringView("number"), number);
    if (client)
        tx.about(QLatin1StringView("client"), *client);
    for (const qint64 onboarding : onboardings)
        tx.about(QLatin1StringView("onboarding"), onboarding);
}

template <typename Write>
auto NumberService::command(const QString& name, const QList<qint64>& onboardings, Write write)
    -> Result<decltype(write(std::declval<store::Transaction&>()))>
{
    return settledCommand(m_session, m_settler, name, onboardings, std::move(write));
}

template <typename Write> Status NumberService::step(const QString& name, qint64 holdId, Write write)
{
    return reading([&] {
        const qint64 onboarding = mustFindOpen(holdId).onboardingId;
        m_settler.settleBefore({onboarding}, m_session.now());
        store::Transaction tx(m_session.database, {{}, numbers::Words::tr("Automatic")}, m_session.now(),
                              name, store::EntryKind::Scheduler);
        // Read again: somebody may have ended it while we waited for our turn to write.
        const NumberHold hold = mustFindOpen(holdId);
        write(tx, hold);
        if (!tx.hasChanges())
            return;
        tx.about("onboarding"_L1, onboarding);
        if (hold.numberId > 0)
            tx.about("number"_L1, hold.numberId);
        m_settler.refresh(tx, {onboarding});
        tx.commit();
    });
}

} // namespace occ
