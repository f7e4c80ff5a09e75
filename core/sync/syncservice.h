// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/session.h"
#include "core/sync/engine.h"

#include <memory>

namespace occ {
class ClientService;
class DealService;
class OnboardingService;
class PlaybookService;
class RequestService;
} // namespace occ

/// What the window and `occ` need of the sync with CRMs.
namespace occ::sync {

/// A CRM we are connected to.
struct Connection
{
    qint64 id = 0;
    QString name;          ///< Unique; what people call it and `occ` takes: "hubspot".
    QString connector;     ///< Capabilities::key.
    QString address;       ///< Another base address than the connector's own; empty: that.
    QString account;       ///< Bound to at the first round; another one is refused.
    QString state;         ///< "new" (no round was confirmed yet), "on", "paused" or "sign-in".
    int everyMinutes = 15; ///< 0: only when asked.
    Instant nextAt = kNever;
    Instant lastAt = 0; ///< When the last round ended; 0: never.
    QString lastWords;  ///< How it ended, in a sentence.
    QString workspace; ///< Whose it is: begins our external ids and the names of its secrets, "occ-1a2b3c4d".
};

/// Where a connection stands.
struct ConnectionStatus
{
    Connection connection;
    int linked = 0;
    int waiting = 0;   ///< Of ours, not sent yet.
    int failed = 0;    ///< Need somebody.
    int conflicts = 0; ///< Undecided.
    bool running = false;
};

/// Something a person has to decide.
struct Conflict
{
    enum class About : quint8 {
        Field,        ///< Both changed a field.
        Same,         ///< Are these two the same?
        DeletedThere, ///< The record is gone in the CRM and ours is not.
        DeletedHere,  ///< Ours is gone (taken back) and theirs is not.
        MergedThere,  ///< Two of theirs became one, and both were linked to different ones of ours.
    };
    qint64 id = 0;
    About about = About::Field;
    Kind kind = Kind::Company;
    qint64 ourId = 0;
    QString name;
    QString remoteId;
    QString field; ///< Our name of it; empty unless about a field.
    QString label;
    QString agreed; ///< In words, as each side shows it.
    QString ours;
    QString theirs;
    QString oursBy;
    Instant oursAt = 0;
    QString theirsBy;
    Instant theirsAt = 0;
    Instant openedAt = 0;
    QStringList choices; ///< What decide() takes for it.
};

/// One line of the log, for people.
struct LogLine
{
    qint64 id = 0;
    Instant at = 0;
    QString what; ///< "came", "went", "linked", "waits", "failed", "asks", "decided", "round".
    std::optional<Kind> kind;
    qint64 ourId = 0;
    QString remoteId;
    QString name;
    QString text; ///< A sentence; field by field what became what.
    QString cure; ///< What to do; empty when nothing is.
    QUrl url;     ///< Where it is seen in the CRM.
};
/// Something that has not gone through yet.
struct Waiting
{
    enum class What : quint8 {
        Send,  ///< Of ours, to the CRM.
        Take,  ///< Of theirs, from the CRM.
        Start, ///< The onboarding of a deal that was won there.
    };
    What what = What::Send;
    Kind kind = Kind::Company;
    qint64 ourId = 0;
    QString remoteId;
    QString name;
    QString state;      ///< "waiting", "sent" (nobody knows whether it arrived) or "failed" (needs somebody).
    Instant since = 0;  ///< 0: not known.
    Instant nextAt = 0; ///< When it is tried again; 0: with the next round.
    int attempts = 0;
    QString why;
    QString cure;
    QUrl url; ///< Where it is seen in the CRM.
};
struct LogFilter
{
    QString what; ///< Empty: all.
    std::optional<Kind> kind;
    qint64 ourId = 0;  ///< With `kind`: of that record alone.
    qint64 before = 0; ///< Lines older than that id; 0: from the newest.
    int limit = 200;
};

/// Where a request that was handed over stands.
struct Ticket
{
    enum class State : quint8 {
        Waiting, ///< Not there yet; `why` says so where something is in its way.
        There,
        Failed, ///< The helpdesk does not take it, or a change of it; needs somebody.
        Gone,   ///< Deleted there.
    };
    qint64 connectionId = 0;
    QString connection; ///< Its name.
    QString connector;
    QString remoteId; ///< Empty: not there yet.
    State state = State::Waiting;
    QString why;
    QString cure;
    int commentsWaiting = 0;
    QUrl url; ///< Where it is seen in the helpdesk.
};

/// Makes the Remote of a connection; blocks while the keychain is asked.
using MakeRemote = std::function<Result<std::unique_ptr<Remote>>(const Connection&)>;

/// Connections, their mappings, rounds, conflicts and log. Reading calls do not touch the network. round(),
/// preview() and check() do and block: for working threads, outside of transactions.
class SyncService final
{
public:
    SyncService(Session& session, PlaybookService& content, ClientService& clients, DealService& deals,
                OnboardingService& onboardings, RequestService& requests);
    ~SyncService();
    Q_DISABLE_COPY_MOVE(SyncService)

    /// Where Remotes come from; tests put in their own.
    void setRemotes(MakeRemote make);

    /// What connect() would make, or why it would not; no connection is made. For those who let somebody sign
    /// in first.
    [[nodiscard]] Result<Connection> newConnection(const QString& name, const QString& connector);
    [[nodiscard]] Result<Connection> connect(const QString& name, const QString& connector,
                                             const QString& address = {});
    /// Ends the connection; records stay on both sides, links are forgotten.
    [[nodiscard]] Status disconnect(const QString& name);
    [[nodiscard]] Result<QList<ConnectionStatus>> list();
    [[nodiscard]] Result<ConnectionStatus> status(const QString& name);
    [[nodiscard]] Status pause(const QString& name);
    [[nodiscard]] Status resume(const QString& name);
    /// 0 minutes: only when asked.
    [[nodiscard]] Status schedule(const QString& name, int everyMinutes);
    /// Connections whose next round is due.
    [[nodiscard]] Result<QList<Connection>> due();

    [[nodiscard]] Result<Mapping> mapping(const QString& name);
    /// Refuses what check() says blocks, as far as that can be told without the CRM.
    [[nodiscard]] Status setMapping(const QString& name, const Mapping& mapping);
    /// Chooses what happens besides keeping records alike; they are part of mapping(). Contacts are kept in
    /// the CRM from the moment that is chosen on. Refuses a playbook that is not there.
    [[nodiscard]] Status setTriggers(const QString& name, const Triggers& triggers);
    /// Looks at the mapping with the CRM's own fields, owners and stages; `book` gets them for the screen.
    [[nodiscard]] Result<QList<Finding>> check(const QString& name, RemoteBook* book = nullptr);

    /// A dry run: at any time, and before the first round.
    [[nodiscard]] Result<Preview> preview(const QString& name, const Watch& watch = {});
    /// What a person says of doubtful pairs: the same (linked) or not (each gets its counterpart).
    [[nodiscard]] Status decidePairs(const QString& name, const QList<Pair>& pairs, bool same);
    /// One round. The first one of a connection needs `confirmed`, after the preview was seen. Refused while
    /// paused or while another process runs one.
    [[nodiscard]] Result<RoundEnd> round(const QString& name, bool confirmed = false,
                                         const Watch& watch = {});

    [[nodiscard]] Result<QList<Conflict>> conflicts(const QString& name);
    /// `choice`: "ours", "theirs" for fields; "same", "different"; "keep", "again", "remove" for deletions.
    /// All or nothing, in one journal entry; carried out by the next round. Refuses a conflict that is gone.
    [[nodiscard]] Status decide(const QList<qint64>& conflicts, const QString& choice);
    [[nodiscard]] Result<QList<LogLine>> log(const QString& name, const LogFilter& filter = {});
    /// What has not gone through yet, and why; the oldest first.
    [[nodiscard]] Result<QList<Waiting>> waiting(const QString& name);
    /// The tickets of requests, by request; those that nobody was handed are not in it.
    [[nodiscard]] Result<QHash<qint64, Ticket>> tickets(const QList<qint64>& requests);
    /// Whether the ticket's status is what counts: it is there, and the mapping lets none of ours out.
    [[nodiscard]] bool keepsState(qint64 request);
    /// The names of connections that take requests.
    [[nodiscard]] Result<QStringList> helpdesks();
    /// Tries failed records again with the next round; all of them when `kind` is empty.
    [[nodiscard]] Status retry(const QString& name, std::optional<Kind> kind = {}, qint64 ourId = 0);

private:
    class Private;
    std::unique_ptr<Private> m_d;
};

} // namespace occ::sync
