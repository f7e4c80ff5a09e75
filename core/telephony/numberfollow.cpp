// SPDX-License-Identifier: GPL-3.0-or-later
// What activations make of numbers.
#include "core/telephony/dialling.h"
#include "core/telephony/numbercommand.h"

namespace occ {

using namespace Qt::Literals::StringLiterals;
using numbers::Words;

Status NumberService::follow(const NumberProgress& progress)
{
    return reading([&] {
        m_settler.settleBefore({progress.onboardingId}, m_session.now());
        store::Transaction tx(m_session.database, {{}, Words::tr("Automatic")}, m_session.now(),
                              u"number.follow"_s, store::EntryKind::Scheduler);
        const Run run = runningOnboarding(progress.onboardingId);
        const QList<PhoneNumber> known = load(u"where n.e164 = ?"_s, {progress.e164});
        PhoneNumber number;
        if (!known.isEmpty()) {
            number = known.first();
        } else {
            number.e164 = progress.e164;
            number.pool = u"custom"_s;
            number.mode = progress.mode;
            number.id = insert(tx, number);
        }
        if (number.hold)
            endHold(tx, *number.hold, u"ordered"_s);
        store::Fields fields{{"client_id"_L1, run.clientId}, {"onboarding_id"_L1, run.id}};
        if (number.state != progress.state) {
            fields.emplace_back("state"_L1, toText(progress.state));
            fields.emplace_back("state_at"_L1, tx.now());
        }
        if (!progress.providerId.isEmpty())
            fields.emplace_back("provider_id"_L1, progress.providerId);
        if (!progress.orderId.isEmpty())
            fields.emplace_back("order_id"_L1, progress.orderId);
        tx.update("phone_number"_L1, number.id, fields);
        if (!tx.hasChanges())
            return;
        about(tx, number.id, run.clientId, {run.id});
        tx.setSummary(
            Words::tr("%1 of %2 is %3").arg(nationalForm(number.e164), run.client, toText(progress.state)));
        m_settler.refresh(tx, {run.id});
        tx.commit();
    });
}

} // namespace occ
