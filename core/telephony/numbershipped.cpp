// SPDX-License-Identifier: GPL-3.0-or-later
// The pool the program comes with.
#include "core/telephony/numbercommand.h"

#include <QJsonArray>
#include <QJsonObject>

namespace occ {

using numbers::Words;

Status NumberService::storeShipped()
{
    return reading([&] {
        const auto library = orThrow(m_playbooks.library());
        const auto document = orThrow(library->get(u"number-pool"_s, u"toll-free"_s));
        QSet<QString> known;
        {
            auto rows = m_session.database.query(u"select e164 from phone_number"_s);
            while (rows.next())
                known.insert(rows.text(0));
        }
        QList<PhoneNumber> missing;
        for (const QJsonValue& value : library->toJson(document)[u"numbers"_s].toArray()) {
            const QJsonObject entry = value.toObject();
            PhoneNumber number;
            number.e164 = entry[u"e164"_s].toString();
            number.pool = entry[u"pool"_s].toString();
            number.industry = entry[u"industry"_s].toString();
            number.note = entry[u"note"_s].toString();
            number.features = {u"voice"_s, u"sms"_s};
            if (!known.contains(number.e164))
                missing << number;
        }
        if (missing.isEmpty())
            return;
        store::Transaction tx(m_session.database, {{}, Words::tr("Automatic")}, m_session.now(),
                              u"number.shipped"_s, store::EntryKind::Scheduler);
        for (const PhoneNumber& number : std::as_const(missing))
            tx.about("number"_L1, insert(tx, number));
        tx.setSummary(Words::tr("Shipped numbers added"));
        tx.commit();
    });
}

} // namespace occ
