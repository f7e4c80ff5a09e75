// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/event.h"

namespace occ::store {

using namespace Qt::Literals::StringLiterals;

qint64 raiseEvent(Transaction& transaction, const Event& event)
{
    const qint64 id = transaction.insert("event"_L1, {{"name"_L1, event.name},
                                                      {"onboarding_id"_L1, toSql(event.onboardingId)},
                                                      {"client_id"_L1, toSql(event.clientId)},
                                                      {"subject_kind"_L1, event.subjectKind},
                                                      {"subject_id"_L1, event.subjectId},
                                                      {"at"_L1, event.at},
                                                      {"detail"_L1, event.detail}});
    // Whether it was looked at is no history, so it stays out of the journal.
    if (!event.onboardingId)
        transaction.database().query(u"insert into event_pending (event_id) values (?)"_s, id);
    return id;
}

} // namespace occ::store
