// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/telnyx/client.h"
#include "tests/fakes/telnyxworld.h"

#include <QThread>

namespace occ::test {

/// A Telnyx of its own on this computer, in a thread of its own, that remembers: numbers must be searched for
/// before they are held or ordered (85000), can be taken (85001) or held (85006) by others, holds last 30
/// minutes and can be extended twice (85008), orders cost money (20100), are pending and then done, numbers
/// become active, calls ring and end, verifications wait until setVerification(). Time is the clock's:
/// advance it and ask again. Link occ_test_telnyx.
///
///     TelnyxFake telnyx(clock);
///     telnyx.stock({u"+18335550100"_s});
///     telnyx::Client client(telnyx.options(), clock);
class TelnyxFake final
{
public:
    explicit TelnyxFake(const Clock& clock);
    ~TelnyxFake();
    Q_DISABLE_COPY_MOVE(TelnyxFake)

    /// With the version part, as the setting wants it.
    [[nodiscard]] QUrl base() const;
    [[nodiscard]] QByteArray key() const { return QByteArrayLiteral("KEY_fake_0123456789"); }
    [[nodiscard]] QString account() const;
    /// For a client of this fake that counts its waits instead of waiting.
    [[nodiscard]] telnyx::Client::Options options() const;

    /// Numbers that can be had.
    void stock(const QStringList& numbers);
    /// Reads or changes everything it knows, in its own thread: timings, balance, outcomes, lists.
    void change(const std::function<void(TelnyxWorld&)>& change);
    /// Somebody else buys the number, or holds it until then.
    void sellElsewhere(const QString& number);
    void holdElsewhere(const QString& number, Instant until);
    /// The number is ours and active, without an order.
    void own(const QString& number);
    /// What the carriers say about the newest verification of that number.
    void setVerification(const QString& number, const QString& status, const QString& reason = {});
    /// From now on the key is worth nothing (401, 10009).
    void revokeKey();

    enum class Trouble : quint8 {
        Answer,     ///< Answers with `status` and does nothing.
        DropBefore, ///< Breaks the connection and does nothing.
        DropAfter,  ///< Does it, then breaks the connection without an answer.
        FailAfter,  ///< Does it, then answers with `status`.
        Silence,    ///< Takes the request, does nothing and never answers.
    };
    /// The next `times` requests whose "METHOD /path" contains `match` meet that trouble. Troubles wait in
    /// line.
    void trouble(const QString& match, Trouble kind, int status = 500, int times = 1,
                 const QByteArray& headers = {});
    /// Whatever trouble still waits is over.
    void calm();
    /// The next matching request is answered with Telnyx's error of that code.
    void refuse(const QString& match, int status, const QString& code);

    /// "POST /number_orders" of every request that came, whatever became of it.
    [[nodiscard]] QStringList requests() const;
    /// How many of them begin with that.
    [[nodiscard]] int count(const QString& methodAndPath) const;
    /// What was really done: orders that were made, calls that were placed, …
    [[nodiscard]] int ordersMade() const;
    [[nodiscard]] int callsMade() const;
    [[nodiscard]] int verificationsMade() const;
    [[nodiscard]] int holdsMade() const;
    [[nodiscard]] QStringList owned() const;

private:
    class Desk;

    [[nodiscard]] int measured(const std::function<qsizetype(const TelnyxWorld&)>& of) const;

    QThread m_thread;
    Desk* m_desk; ///< Lives in the thread.
    quint16 m_port = 0;
};

} // namespace occ::test
