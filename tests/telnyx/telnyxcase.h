// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/telnyx/client.h"
#include "core/telnyx/outside.h"
#include "tests/support/expect.h"

#include <QMutex>

namespace occ::test {

const QString kTollFree = QStringLiteral("+18335550100");
const QString kDesk = QStringLiteral("+13125550142");

/// A complete request that passes every check.
[[nodiscard]] telnyx::VerificationRequest goodVerification(const QString& number = kTollFree);

/// Counts the waits of a client instead of waiting.
class Waits final
{
public:
    void countFor(telnyx::Client::Options& options);
    [[nodiscard]] QList<Millis> taken() const;
    void forget();

private:
    mutable QMutex m_mutex;
    QList<Millis> m_taken;
};

/// Runs a call of a client to its end: outcome(client.balance()).
template <typename Call> [[nodiscard]] auto outcome(Call call)
{
    using Answer = typename decltype(call())::value_type;
    return telnyx::runOutside<Answer>(std::function<QCoro::Task<Answer>()>(call));
}

[[nodiscard]] QString describe(const telnyx::Fault& fault);

} // namespace occ::test

/// The outcome of an expression in coroutine calls: OCC_ASK(client.balance()).
#define OCC_ASK(call) occ::test::outcome([&] { return (call); })

/// The outcome holds a value; its fault is printed when it does not.
#define OCC_DONE(outcome)                                                                                    \
    do {                                                                                                     \
        const auto& occOutcome = (outcome);                                                                  \
        QVERIFY2(bool(occOutcome), occOutcome ? "" : qPrintable(occ::test::describe(occOutcome.error())));   \
    } while (false)

/// The outcome is a fault of that cause.
#define OCC_FAULT(outcome, expected)                                                                         \
    do {                                                                                                     \
        const auto& occOutcome = (outcome);                                                                  \
        QVERIFY2(!occOutcome, "it went through");                                                            \
        QVERIFY2(occOutcome.error().cause == occ::telnyx::Cause::expected,                                   \
                 qPrintable(occ::test::describe(occOutcome.error())));                                       \
        QVERIFY2(!occOutcome.error().message.isEmpty() && !occOutcome.error().hint.isEmpty(),                \
                 qPrintable(occ::test::describe(occOutcome.error())));                                       \
    } while (false)
