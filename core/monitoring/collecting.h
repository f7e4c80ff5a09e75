// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/monitoring/monitoring.h"
#include "core/store/database.h"

#include <QSet>

namespace occ {

/// What one look at a number brought.
struct Collected
{
    QList<monitoring::SeenCall> calls;
    QList<monitoring::SeenDelivery> deliveries;
    std::optional<bool> active; ///< Whether Telnyx has the number as active; nothing when it did not say.
    qint64 asks = 0;            ///< Answered questions, and how long they took together.
    Millis askMs = 0;
    std::optional<Instant> collectedTo; ///< Everything up to then is in now; nothing when the look failed.
    QString trouble;
};

/// What one round of collecting came to.
struct CollectReport
{
    int numbers = 0; ///< Those that were asked about.
    qint64 calls = 0;
    qint64 deliveries = 0;
    QStringList troubles;
};

/// Rows of what is collected. They stay out of the journal: nobody undoes what the network did. All of one
/// look is one transaction, so that being cut off leaves all of it or nothing; the same again changes
/// nothing.
class Collecting final
{
public:
    explicit Collecting(store::Database& database)
        : m_database(database)
    {}

    /// Writes one look. Has to be called within a transaction. Throws Thrown.
    void take(qint64 numberId, const Collected& collected, Instant now);
    /// Puts what is settled into hours and forgets its calls. Within a transaction.
    void settle(Instant now);
    /// A moment that is kept under a name; 0 when there is none.
    [[nodiscard]] Instant moment(const QString& name);
    void setMoment(const QString& name, Instant at);

private:
    void takeCall(qint64 numberId, const monitoring::SeenCall& seen, QSet<Instant>& touched);
    void takeDelivery(qint64 numberId, const monitoring::SeenDelivery& seen, QSet<Instant>& touched);
    void count(qint64 numberId, Instant bucket);
    void look(qint64 numberId, const Collected& collected, Instant now);

    store::Database& m_database;
};

} // namespace occ
