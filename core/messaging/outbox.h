// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/messaging/channel.h"
#include "core/store/transaction.h"

namespace occ::messaging {

/// A letter in the outbox.
struct Posted
{
    qint64 id = 0;
    Letter letter;
    std::optional<qint64> onboardingId;
    std::optional<qint64> clientId; ///< Only of letters to the client.
    bool expectsReply = false;
    QString state; ///< waiting, sent, failed or cancelled.
    Instant createdAt = 0;
    std::optional<Instant> sentAt;
    QString answer;
    QString error; ///< Why it is still here, in words.
    bool mayHaveArrived =
        false; ///< An attempt was cut off, so it may have come twice under the same Message-ID.
    int attempts = 0;
    Instant nextAt = 0;
};

/// The letters that are to go out (DESIGN "How a change travels"): written in the transaction that decides on
/// them, delivered afterwards by one worker at a time. The functions throw Thrown.
class Outbox final
{
public:
    explicit Outbox(store::Database& database)
        : m_database(database)
    {}

    /// A letter to post, with what it is about.
    struct Draft
    {
        Letter letter;
        std::optional<qint64> onboardingId;
        std::optional<qint64> clientId;
        bool expectsReply = false;
    };
    /// Puts letters into the outbox; gives the first id, the others follow.
    static qint64 post(store::Transaction& transaction, const std::vector<Draft>& drafts);

    /// Takes the next letters whose moment has come for this worker alone, until `leaseUntil`; the oldest
    /// first.
    [[nodiscard]] QList<Posted> claim(Instant now, Instant leaseUntil, const QList<Medium>& media, int most);
    /// Notes that an attempt begins now. What is noted and never ended was cut off.
    void beginAttempt(qint64 id, Instant now);
    /// Ends an attempt that is to be repeated.
    void putOff(qint64 id, Instant nextAt, const QString& error, bool mayHaveArrived);
    /// Gives a claimed letter back untouched.
    void release(const QList<qint64>& ids);
    /// Ends a letter: sent, failed or cancelled.
    static void end(store::Transaction& transaction, qint64 id, const QString& state, const QString& answer,
                    const QString& error, bool mayHaveArrived);
    /// Lets a failed letter try again from the beginning.
    static void again(store::Transaction& transaction, qint64 id);
    /// Cancels what waits about an onboarding; for one that is taken back.
    static void cancelAbout(store::Transaction& transaction, qint64 firstOnboarding, qint64 lastOnboarding);

    [[nodiscard]] QList<Posted> list(const QString& where, const QVariantList& values);
    /// When the next letter wants to be tried; kNever when none waits.
    [[nodiscard]] Instant nextAt();

private:
    store::Database& m_database;
};

} // namespace occ::messaging
