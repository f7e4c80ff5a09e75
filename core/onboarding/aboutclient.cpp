// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/onboarding/aboutclient.h"

namespace occ {

using namespace Qt::Literals::StringLiterals;

void aboutClient(store::Transaction& transaction, qint64 clientId)
{
    transaction.about("client"_L1, clientId);
    QList<qint64> onboardings;
    {
        auto row = transaction.database().query(u"select id from onboarding where client_id = ?"_s, clientId);
        while (row.next())
            onboardings += row.integer(0);
    }
    for (const qint64 onboarding : std::as_const(onboardings))
        transaction.about("onboarding"_L1, onboarding);
}

} // namespace occ
