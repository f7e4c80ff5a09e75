// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/hubspot.h"
#include "tests/fakes/hubspotfake.h"

#include <QTest>

namespace occ::test {

/// 2026-11-02 09:15:30 UTC
inline constexpr Instant kStart = 1'793'610'930'000;

/// A HubSpot of the tests, and the connector that speaks to it. Waits pass at once by setting the clock on.
class HubspotCase final
{
public:
    HubspotCase();
    /// By way of another address than the fake's own.
    explicit HubspotCase(const std::function<QUrl(const QUrl& base)>& by);

    SetClock clock{kStart};
    HubspotFake fake{clock};
    QByteArray key = fake.key();
    QUrl base = fake.base();
    int renewals = 0;
    Millis waited = 0;
    sync::Pace pace;
    sync::HubSpot crm;

    /// Every page of changes from the cursor on; moves the cursor. At most `most` pages.
    [[nodiscard]] QList<sync::Record> all(sync::Kind kind, QString& cursor, const QStringList& fields,
                                          int most = 500);
    /// The same for what is gone.
    [[nodiscard]] QList<sync::Record> gone(sync::Kind kind, QString& cursor);
    /// The last fault of all() or gone().
    std::optional<sync::Fault> fault;
    int pages = 0; ///< Of the last all() or gone().

    /// Names the cause and the words of a fault, for messages of checks.
    [[nodiscard]] static QString words(const sync::Fault& fault);

private:
    [[nodiscard]] sync::Pace::Options paceOptions();
    [[nodiscard]] sync::HubSpot::Options options();
    [[nodiscard]] QList<sync::Record> follow(const std::function<sync::Outcome<sync::Page>()>& ask,
                                             QString& cursor, int most);
};

/// A row that makes a record.
[[nodiscard]] sync::Row fresh(const QString& externalId, const QJsonObject& values);
/// A row that changes one.
[[nodiscard]] sync::Row changed(const QString& id, const QJsonObject& values);

} // namespace occ::test

/// The value of an Outcome; ends the test with the fault's words.
#define OCC_GOT(name, call)                                                                                  \
    const auto name = (call);                                                                                \
    QVERIFY2(name.has_value(), name ? "" : qPrintable(occ::test::HubspotCase::words(name.error())))
