// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QMap>
#include <QUrlQuery>

/// Inside tests/fakes only: what TelnyxFake knows and does, without the network.
namespace occ::test {

struct TelnyxRequest
{
    QString method;
    QString path; ///< Below the base, decoded: "/number_orders"
    QUrlQuery query;
    QJsonObject json;
    QUrlQuery form;

    [[nodiscard]] QString value(const QString& name) const;
};

struct TelnyxReply
{
    int status = 200;
    QJsonObject body;
};

/// How long things take in the fake's world.
struct TelnyxTimings
{
    Millis searchLasts = 10 * kMinute; ///< How long a searched number can be ordered.
    Millis hold = 30 * kMinute;
    int extensions = 2;          ///< How often a hold can be extended.
    Millis order = 30 * kSecond; ///< From ordered to success.
    Millis activation = kMinute; ///< From there to active.
    Millis ringing = 5 * kSecond;
    Millis talking = 10 * kSecond;
    Millis callShows = 0; ///< How late a new call stands in lists.
    Millis orderShows = 0;
};

class TelnyxWorld final
{
public:
    explicit TelnyxWorld(const Clock& clock)
        : m_clock(clock)
    {}

    [[nodiscard]] TelnyxReply answer(const TelnyxRequest& request);

    struct Stocked
    {
        bool sold = false;       ///< To somebody else.
        Instant heldByOther = 0; ///< Until then.
        Instant searchedAt = kNever;
        bool quickship = true;
    };
    struct Held
    {
        QString id, number, reference;
        Instant createdAt = 0, expiresAt = 0;
        int extended = 0;
    };
    struct Ordered
    {
        QString id, reference, connection, profile, subOrder;
        QStringList numbers;
        Instant createdAt = 0;
        bool fails = false, cancelled = false;
    };
    struct Owned
    {
        QString id, orderId;
        QJsonObject settings; ///< connection_id, messaging_profile_id, tags, …
    };
    struct Called
    {
        QString id, from, to, application, outcome;
        Instant at = 0;
        bool ended = false;
        Instant endedAt = 0;
        Millis rings = -1; ///< Its own time to the answer; that of the timings when below 0.
        QString cause{};   ///< Why it was hung up; by its outcome when empty.
    };

    TelnyxTimings timings;
    QMap<QString, Stocked> stock;
    QList<Held> holds;
    QList<Ordered> orders;
    QMap<QString, Owned> owned; ///< By number.
    QList<QJsonObject> applications, profiles, verifications, deliveries;
    QList<Called> calls;
    qint64 balanceCents = 10'000;
    qint64 priceCents = 100;
    bool nextOrderFails = false;
    bool callsNameThemselves = false;
    QString callOutcome = QStringLiteral("completed");
    QString account = QStringLiteral("0a1b2c3d-fake-account");

private:
    using Handler = TelnyxReply (TelnyxWorld::*)(const TelnyxRequest&, const QString& id);

    [[nodiscard]] Instant now() const { return m_clock.now(); }
    [[nodiscard]] QString uuid(const QString& kind);
    [[nodiscard]] QString decimal();

    TelnyxReply search(const TelnyxRequest& request, const QString& id);
    TelnyxReply hold(const TelnyxRequest& request, const QString& id);
    TelnyxReply lookAtHold(const TelnyxRequest& request, const QString& id);
    TelnyxReply listHolds(const TelnyxRequest& request, const QString& id);
    TelnyxReply extend(const TelnyxRequest& request, const QString& id);
    TelnyxReply order(const TelnyxRequest& request, const QString& id);
    TelnyxReply lookAtOrder(const TelnyxRequest& request, const QString& id);
    TelnyxReply listOrders(const TelnyxRequest& request, const QString& id);
    TelnyxReply cancelSubOrder(const TelnyxRequest& request, const QString& id);

    TelnyxReply listOwned(const TelnyxRequest& request, const QString& id);
    TelnyxReply verifyOwnership(const TelnyxRequest& request, const QString& id);
    TelnyxReply changeNumber(const TelnyxRequest& request, const QString& id);
    TelnyxReply changeVoice(const TelnyxRequest& request, const QString& id);
    TelnyxReply changeMessaging(const TelnyxRequest& request, const QString& id);

    TelnyxReply makeApplication(const TelnyxRequest& request, const QString& id);
    TelnyxReply changeApplication(const TelnyxRequest& request, const QString& id);
    TelnyxReply listApplications(const TelnyxRequest& request, const QString& id);
    TelnyxReply makeProfile(const TelnyxRequest& request, const QString& id);
    TelnyxReply listProfiles(const TelnyxRequest& request, const QString& id);

    TelnyxReply submit(const TelnyxRequest& request, const QString& id);
    TelnyxReply resubmit(const TelnyxRequest& request, const QString& id);
    TelnyxReply lookAtVerification(const TelnyxRequest& request, const QString& id);
    TelnyxReply listVerifications(const TelnyxRequest& request, const QString& id);

    TelnyxReply placeCall(const TelnyxRequest& request, const QString& id);
    TelnyxReply lookAtCall(const TelnyxRequest& request, const QString& id);
    TelnyxReply listCalls(const TelnyxRequest& request, const QString& id);
    TelnyxReply endCall(const TelnyxRequest& request, const QString& id);
    TelnyxReply callEvents(const TelnyxRequest& request, const QString& id);
    TelnyxReply detailRecords(const TelnyxRequest& request, const QString& id);
    TelnyxReply listDeliveries(const TelnyxRequest& request, const QString& id);
    TelnyxReply balance(const TelnyxRequest& request, const QString& id);

    /// Why the number cannot be held or ordered; nothing when it can.
    [[nodiscard]] std::optional<TelnyxReply> unavailable(const QString& number) const;
    [[nodiscard]] bool isHeldByUs(const QString& number) const;
    [[nodiscard]] QString statusOf(const Ordered& order) const;
    [[nodiscard]] QString statusOf(const Called& call) const;
    [[nodiscard]] QJsonObject json(const Held& hold) const;
    [[nodiscard]] QJsonObject json(const Ordered& order) const;
    [[nodiscard]] QJsonObject json(const Called& call) const;
    [[nodiscard]] QJsonObject ownedJson(const QString& number) const;
    [[nodiscard]] QString numberOf(const QString& id) const;

    const Clock& m_clock;
    qint64 m_made = 0;
};

[[nodiscard]] TelnyxReply telnyxError(int status, const QString& code, const QString& title,
                                      const QString& pointer = {});
[[nodiscard]] TelnyxReply telnyxData(const QJsonObject& data, int status = 200);
/// One page of a list, as the query asks for it.
[[nodiscard]] TelnyxReply telnyxPage(const TelnyxRequest& request, const QJsonArray& all);
/// 422 and 10004 for the first of the names that is missing; nothing when all are there.
[[nodiscard]] std::optional<TelnyxReply> telnyxMissing(const QJsonObject& json, const QStringList& names);

} // namespace occ::test
