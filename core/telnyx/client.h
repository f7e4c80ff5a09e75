// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/telnyx/fault.h"
#include "core/telnyx/types.h"
#include "core/telnyx/verification.h"

#include <QCoroTask>

#include <QUrl>

#include <functional>
#include <memory>

namespace occ::telnyx {

class Exchange;

/// Telnyx's API v2, as far as a number's way into service needs it. Every call is a coroutine for a thread
/// with an event loop (runOutside() of core/telnyx/outside.h has one for callers without); nothing blocks,
/// and nothing may be awaited inside a store's transaction. The client and its clock outlive the calls.
///
/// Reading and changing calls are repeated by themselves (twice at most, never longer than the patience)
/// after a lost connection, 408, 409, 429 and 5xx, waiting as long as Telnyx asks. Calls that make something
/// (hold, extend, order, application, profile, verification, test call) are repeated only when nothing can
/// have happened; after a lost answer they look whether it happened. Where even that cannot tell, the fault
/// says Done::Maybe: ask again later by the find… call, not by the making one.
class Client final
{
public:
    struct Options
    {
        QUrl base;      ///< With the version part: https://api.telnyx.com/v2
        QByteArray key; ///< Never in errors, evidence or logs.
        Mode mode = Mode::Sandbox;
        QString account;                        ///< The account's user id; only calls need it.
        Millis deadline = 60 * kSecond;         ///< For one attempt.
        Millis patience = 2 * kMinute;          ///< The longest single wait before a repetition.
        qint64 longestAnswer = qint64(4) << 20; ///< Bytes.
        /// How waiting is done; a timer when empty. Tests count the waits instead.
        std::function<QCoro::Task<>(Millis)> pause;
        /// Chance for the waits' spread, from 0 to below 1; the system's when empty.
        std::function<double()> chance;
    };

    Client(Options options, const Clock& clock);
    ~Client();
    Q_DISABLE_COPY_MOVE(Client)

    [[nodiscard]] Mode mode() const;

    // Numbers to be had, holds and orders.
    [[nodiscard]] QCoro::Task<Outcome<Page<Offer>>> search(Search what) const;
    /// Holds a number (30 minutes today: see Hold::expiresAt). `customerReference` finds it again.
    [[nodiscard]] QCoro::Task<Outcome<Hold>> reserve(QString number, QString customerReference = {}) const;
    [[nodiscard]] QCoro::Task<Outcome<Hold>> reservation(QString id) const;
    /// The youngest of our holds on that number; none is no fault.
    [[nodiscard]] QCoro::Task<Outcome<std::optional<Hold>>> findReservation(QString number) const;
    [[nodiscard]] QCoro::Task<Outcome<Hold>> extendReservation(QString id) const;
    /// Buys, once for each customer reference: an order with the reference is looked for first and given back
    /// as it is (evidence.found). A failed order is tried again under a new reference.
    [[nodiscard]] QCoro::Task<Outcome<Order>> order(OrderRequest request) const;
    [[nodiscard]] QCoro::Task<Outcome<Order>> numberOrder(QString id) const;
    /// The youngest order with exactly that reference; none is no fault.
    [[nodiscard]] QCoro::Task<Outcome<std::optional<Order>>> findOrder(QString customerReference) const;
    /// Only while the order is pending.
    [[nodiscard]] QCoro::Task<Outcome<Evidence>> cancelSubOrder(QString subOrderId) const;

    // Our numbers.
    [[nodiscard]] QCoro::Task<Outcome<Page<OwnedNumber>>> ownedNumbers() const;
    /// The number in our inventory; none is no fault.
    [[nodiscard]] QCoro::Task<Outcome<std::optional<OwnedNumber>>> ownedNumber(QString number) const;
    /// The inventory's id of a number, the shortest way; none is no fault.
    [[nodiscard]] QCoro::Task<Outcome<std::optional<QString>>> numberId(QString number) const;
    [[nodiscard]] QCoro::Task<Outcome<OwnedNumber>> updateNumber(QString id, NumberChange change) const;
    [[nodiscard]] QCoro::Task<Outcome<Evidence>> updateVoice(QString id, VoiceChange change) const;
    /// An empty profile takes the number out of its profile.
    [[nodiscard]] QCoro::Task<Outcome<NumberMessaging>> assignMessagingProfile(QString numberId,
                                                                               QString profileId) const;

    // What numbers do.
    [[nodiscard]] QCoro::Task<Outcome<TexmlApplication>>
    createTexmlApplication(TexmlApplication wanted) const;
    /// Changes the application `wanted.id`.
    [[nodiscard]] QCoro::Task<Outcome<TexmlApplication>>
    updateTexmlApplication(TexmlApplication wanted) const;
    [[nodiscard]] QCoro::Task<Outcome<std::optional<TexmlApplication>>>
    findTexmlApplication(QString name) const;
    [[nodiscard]] QCoro::Task<Outcome<MessagingProfile>>
    createMessagingProfile(MessagingProfile wanted) const;
    [[nodiscard]] QCoro::Task<Outcome<std::optional<MessagingProfile>>>
    findMessagingProfile(QString name) const;

    // Toll-free verification.
    /// Submits once: one that is under way or through for the first number is given back (evidence.found).
    [[nodiscard]] QCoro::Task<Outcome<Verification>> submitVerification(VerificationRequest request) const;
    /// Sends the whole request again, changed.
    [[nodiscard]] QCoro::Task<Outcome<Verification>> resubmitVerification(QString id,
                                                                          VerificationRequest request) const;
    [[nodiscard]] QCoro::Task<Outcome<Verification>> verification(QString id) const;
    /// The youngest one for that number; none is no fault.
    [[nodiscard]] QCoro::Task<Outcome<std::optional<Verification>>> findVerification(QString number) const;

    // Test calls.
    [[nodiscard]] QCoro::Task<Outcome<Call>> placeTestCall(TestCall wanted) const;
    [[nodiscard]] QCoro::Task<Outcome<Call>> call(QString id) const;
    /// Calls between the two, the youngest first; a call shows up some seconds after it was placed.
    [[nodiscard]] QCoro::Task<Outcome<Page<Call>>> calls(QString from, QString to) const;
    [[nodiscard]] QCoro::Task<Outcome<Call>> endCall(QString id) const;

    // What happened.
    [[nodiscard]] QCoro::Task<Outcome<Balance>> balance() const;
    [[nodiscard]] QCoro::Task<Outcome<Page<CallEvent>>> callEvents(CallEventFilter filter) const;
    [[nodiscard]] QCoro::Task<Outcome<Page<DetailRecord>>> detailRecords(DetailFilter filter) const;
    [[nodiscard]] QCoro::Task<Outcome<Page<WebhookDelivery>>> webhookDeliveries(WebhookFilter filter) const;

private:
    std::unique_ptr<const Exchange> m_exchange;
};

} // namespace occ::telnyx
