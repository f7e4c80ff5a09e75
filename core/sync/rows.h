// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/transaction.h"
#include "core/sync/merge.h"
#include "core/sync/syncservice.h"

#include <QJsonObject>
#include <QSet>

/// Inside core/sync only: what the sync keeps of itself. These rows stay out of the journal, but for
/// connections and decisions. Everything throws Thrown; what writes runs within a transaction.
namespace occ::sync {

/// How a record of the CRM hangs together with one of ours.
struct Link
{
    enum class State : quint8 {
        Linked,
        Waiting,   ///< Theirs alone: could not be put to one of ours yet; `note` says why.
        Doubtful,  ///< Somebody has to say whether it is one of ours.
        GoneThere, ///< Deleted in the CRM.
        GoneHere,  ///< Taken back here.
        Apart,     ///< Somebody decided that they go their own ways.
    };
    qint64 id = 0;
    Kind kind = Kind::Company;
    std::optional<qint64> ourId;
    QString remoteId;
    QString version;
    Instant remoteAt = 0;
    QMap<QString, Agreed> agreed; ///< By our field.
    State state = State::Waiting;
    QString note;
    int attempts = 0;
    Instant nextAt = 0;
};

/// One of ours that has something to send.
struct Queued
{
    enum class State : quint8 {
        Waiting,
        Sent,   ///< On its way; after a crash nobody knows whether it arrived.
        Failed, ///< Needs somebody, or a change of the record.
    };
    qint64 id = 0;
    Kind kind = Kind::Company;
    qint64 ourId = 0;
    State state = State::Waiting;
    int attempts = 0;
    Instant nextAt = 0;
    QString error;
    QString cure;
    QJsonObject intent; ///< What was sent: field → [ours, theirs].
};

[[nodiscard]] QJsonObject agreedToJson(const QMap<QString, Agreed>& agreed);
[[nodiscard]] QMap<QString, Agreed> agreedFromJson(const QJsonObject& json);

/// The rows of one connection.
class Rows final
{
public:
    Rows(store::Database& database, qint64 connection)
        : m_db(database)
        , m_connection(connection)
    {}

    [[nodiscard]] qint64 connection() const { return m_connection; }

    // Links.
    [[nodiscard]] std::optional<Link> linkOfRemote(Kind kind, const QString& remoteId);
    /// The one that counts: linked before gone before apart.
    [[nodiscard]] std::optional<Link> linkOfOurs(Kind kind, qint64 ourId);
    [[nodiscard]] QList<Link> links(Kind kind, Link::State state, int limit = -1);
    /// Links that wait and are due again.
    [[nodiscard]] QList<Link> dueLinks(Kind kind, Instant now, int limit);
    void save(Link& link); ///< Gives a new one its id.
    void remove(const Link& link);
    /// Linked ones whose counterpart here is gone.
    [[nodiscard]] QList<Link> orphans(Kind kind);
    void hurryLinks(Kind kind); ///< Whatever waits is due now.

    // The queue.
    [[nodiscard]] std::optional<Queued> queued(Kind kind, qint64 ourId);
    /// The oldest that may go now.
    [[nodiscard]] QList<Queued> dueQueue(Kind kind, Instant now, int limit);
    [[nodiscard]] QList<Queued> sent(Kind kind);
    /// Puts one of ours in, once; what failed gets another chance.
    void enqueue(Kind kind, qint64 ourId, Instant now);
    void save(const Queued& queued);
    void dequeue(Kind kind, qint64 ourId);
    void hurryWaiting(Kind kind); ///< Whatever waits of a kind may go now.
    void hurryQueue(std::optional<Kind> kind, qint64 ourId);

    // Deals that were won in the CRM and whose onboarding has to be started.
    struct Won
    {
        qint64 deal = 0;
        int attempts = 0;
        QString error;
    };
    /// The oldest first.
    [[nodiscard]] QList<Won> dueWon(Instant now);
    void addWon(qint64 deal, Instant now);
    /// Another try later.
    void postpone(const Won& won, Instant nextAt, const QString& cure);
    void doneWon(qint64 deal);
    void forgetWon();

    // Contacts that are kept in the CRM.
    /// From here on: journal entries after `journal`, contacts of about `at` or later.
    void watchActivities(qint64 journal, Instant at);
    /// Those logged since then that have not gone; nothing when the journal is where it was the last time.
    [[nodiscard]] QList<qint64> newActivities(qint64 journal, Instant now);
    [[nodiscard]] bool knowsActivity(qint64 interaction);
    void forgetActivities();

    // Comments on requests that were handed over.
    /// Ours that have not gone, the oldest first.
    [[nodiscard]] QList<qint64> newComments();
    /// Whether an older one on the same request is still on its way.
    [[nodiscard]] bool hasOlderComment(qint64 request, qint64 comment);

    // Places to go on from.
    [[nodiscard]] QString cursor(Kind kind, const QString& what);
    void setCursor(Kind kind, const QString& what, const QString& place);
    [[nodiscard]] qint64 journalNumber();
    void setJournalNumber(qint64 number);

    // Conflicts. `vals` holds agreed, ours, theirs and theirs_as_ours, and each in words.
    struct Open
    {
        Conflict::About about = Conflict::About::Field;
        Kind kind = Kind::Company;
        qint64 ourId = 0;
        QString name;
        QString remoteId;
        QString field;
        QJsonObject vals;
        QString oursBy;
        Instant oursAt = 0;
        QString theirsBy;
        Instant theirsAt = 0;
    };
    /// Opens it, or brings an open one up to date; true when it is new.
    bool open(const Open& conflict, Instant now);
    void close(Conflict::About about, Kind kind, qint64 ourId, const QString& remoteId, const QString& field,
               Instant now);
    struct Decided
    {
        qint64 id = 0;
        Open conflict;
        QString choice;
        QString by;
    };
    [[nodiscard]] QList<Decided> decided();
    void closeById(qint64 id, Instant now);
    /// Our fields of a record that wait for a decision.
    [[nodiscard]] QSet<QString> openFields(Kind kind, qint64 ourId);

    void log(Instant now, const QString& what, std::optional<Kind> kind, qint64 ourId,
             const QString& remoteId, const QString& name, const QString& text, const QString& cure = {});

private:
    [[nodiscard]] QString activityPlace();
    [[nodiscard]] QList<Link> readLinks(const QString& rest, const QVariantList& values);
    [[nodiscard]] QList<Queued> readQueue(const QString& rest, const QVariantList& values);
    [[nodiscard]] qint64 nextId(const QString& table);

    store::Database& m_db;
    qint64 m_connection;
};

[[nodiscard]] QString toText(Link::State state);
[[nodiscard]] QString toText(Queued::State state);
[[nodiscard]] QString toText(Conflict::About about);
[[nodiscard]] Conflict::About aboutFromText(const QString& text);

} // namespace occ::sync
