// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/pace.h"
#include "core/sync/syncservice.h"
#include "tests/fakes/hubspotfake.h"
#include "tests/fakes/salesforcefake.h"
#include "tests/workspace/rig.h"

namespace occ::test {

/// What both CRMs have: tickets are a helpdesk's.
[[nodiscard]] inline QList<sync::Kind> crmKinds()
{
    return {sync::Kind::Company, sync::Kind::Contact, sync::Kind::Deal};
}

/// A workspace connected to both CRMs of the tests over the network, as "hubspot" and "salesforce". What the
/// connectors would wait for passes at once by setting the clock on.
class CrmRig final : public Rig
{
public:
    /// Another address than the fakes' own, by the service's name.
    using By = std::function<QUrl(const QString& service, const QUrl& base)>;
    explicit CrmRig(const QString& engine, const By& by = {});

    [[nodiscard]] sync::SyncService& sync() { return workspace().sync(); }
    /// A round of one of the two; ends the test program when it does not come through.
    sync::Tally round(const QString& name);
    /// Lines of its log, for messages of checks.
    [[nodiscard]] QString said(const QString& name, const QString& what);

    /// The server of one of the two.
    [[nodiscard]] CrmServer& server(const QString& name);
    /// The CRM's own word for a kind: "companies", "Account".
    [[nodiscard]] static QString typeOf(const QString& name, sync::Kind kind);
    [[nodiscard]] int size(const QString& name, sync::Kind kind) const;
    /// Requests that wrote records of that kind.
    [[nodiscard]] int writes(const QString& name, sync::Kind kind) const;
    [[nodiscard]] static int batchOf(const QString& name)
    {
        return name == QLatin1StringView("hubspot") ? 100 : 200;
    }

    HubspotFake hubspot;
    SalesforceFake salesforce;

private:
    [[nodiscard]] sync::Pace::Options paceOptions(sync::Pace::Options options);
    [[nodiscard]] Result<std::unique_ptr<sync::Remote>> remote(const QString& name);

    sync::Pace m_hubspotPace;
    sync::Pace m_salesforcePace;
    QUrl m_hubspotBase;
    QUrl m_salesforceBase;
};

} // namespace occ::test
