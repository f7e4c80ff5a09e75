// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/fakes/salesforceworld.h"

namespace occ::test {

/// A Salesforce of its own on this computer, in a thread of its own, that remembers: SOQL in batches, records
/// by id and by external id, collections whose rows fail one by one in an answer of 200, deleted and merged
/// records, a daily limit told as 403, sessions that end, refresh tokens that rotate, assertions of servers.
/// Time is the clock's, counted in whole seconds as Salesforce does. Link occ_test_crm.
///
///     SalesforceFake salesforce(clock);
///     salesforce.fill(u"Account"_s, 10'000);
class SalesforceFake final : public CrmServer
{
public:
    explicit SalesforceFake(const Clock& clock);

    /// An access token that does not end.
    [[nodiscard]] QByteArray key() const { return QByteArrayLiteral("00D000000000001!session"); }
    /// Reads or changes everything it knows, in its own thread.
    void change(const std::function<void(SalesforceWorld&)>& work) const;
    /// Makes that many records, a second apart and all of them before now; contacts and opportunities belong
    /// to accounts when there are some. Their ids.
    QStringList fill(const QString& type, int count);
    /// A copy of a record; its id is empty when there is none.
    [[nodiscard]] CrmRecord record(const QString& type, const QString& id) const;
    [[nodiscard]] int size(const QString& type) const;
};

} // namespace occ::test
