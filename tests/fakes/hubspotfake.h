// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/fakes/hubspotworld.h"

namespace occ::test {

/// A HubSpot of its own on this computer, in a thread of its own, that remembers: records with properties as
/// strings, pages, a search whose index lags behind and that ends after 10,000 results, batches whose rows
/// fail one by one (207), associations, owners, pipelines, properties, merged and archived records, limits,
/// scopes, OAuth. Both families of paths answer. Time is the clock's. Link occ_test_crm.
///
///     HubspotFake hubspot(clock);
///     hubspot.fill(u"companies"_s, 10'000);
///     hubspot.change([](HubspotWorld& world) { world.searchLag = 10 * kSecond; });
class HubspotFake final : public CrmServer
{
public:
    explicit HubspotFake(const Clock& clock);

    /// The service key.
    [[nodiscard]] QByteArray key() const { return QByteArrayLiteral("pat-na1-0123456789"); }
    /// Reads or changes everything it knows, in its own thread.
    void change(const std::function<void(HubspotWorld&)>& work) const;
    /// Makes that many records, a second apart and all of them before now; contacts and deals belong to
    /// companies when there are some. Their ids.
    QStringList fill(const QString& type, int count);
    /// A copy of a record; its id is empty when there is none.
    [[nodiscard]] CrmRecord record(const QString& type, const QString& id) const;
    [[nodiscard]] int size(const QString& type) const;
};

} // namespace occ::test
