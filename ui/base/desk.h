// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/deskworker.h"
#include "ui/base/reply.h"

#include <QJsonObject>
#include <QThread>
#include <QTimer>

#include <atomic>

namespace occ::ui {

namespace detail {
template <typename T> struct IsResult : std::false_type
{};
template <typename T> struct IsResult<Result<T>> : std::true_type
{};
} // namespace detail

/// Where the window works: two threads, each with a workspace of its own. Reading never waits for writing,
/// the GUI thread for neither. Functions handed in run in those threads and must not touch widgets.
class Desk final : public QObject
{
    Q_OBJECT
public:
    /// What is known about the workspace once it is open.
    struct Info
    {
        QString name;    ///< "acme-team.occ"
        QString address; ///< The whole of it, without a password.
        QString actor;   ///< Who acts, by name; empty for the local user.
        QString role;    ///< The actor's role by name; empty for the local user.
        std::optional<qint64> actorId;
        QTimeZone zone = QTimeZone::utc(); ///< The team's.
    };
    /// Whether a successful write shows the undo bar.
    enum class Announce : bool { No, Yes };

    explicit Desk(OpenOptions options, QObject* parent = nullptr);
    /// Finishes what was handed in to write, then closes.
    ~Desk() override;
    Q_DISABLE_COPY_MOVE(Desk)

    /// Opens the end that reads, which is what a window needs to show something; the other end opens next.
    /// The first thing to do.
    [[nodiscard]] Reply<Status> open();
    [[nodiscard]] const Info& info() const { return m_info; }
    [[nodiscard]] Instant now() const { return m_clock->now(); }
    [[nodiscard]] const QTimeZone& zone() const { return m_info.zone; }

    /// Runs `function(Workspace&)` in the reading thread. It gives a Result<…>.
    template <typename Function>
    auto read(Function function) -> Reply<std::invoke_result_t<Function, Workspace&>>
    {
        ++m_reading;
        return post(
            m_reader, std::move(function), [](auto&, auto&) {},
            [this] {
                if (--m_reading == 0)
                    startLater();
            });
    }

    /// Like read(), for what nobody waits for: it gives way to everything read().
    template <typename Function>
    auto readLater(Function function) -> Reply<std::invoke_result_t<Function, Workspace&>>
    {
        using Value = std::invoke_result_t<Function, Workspace&>;
        const Reply<Value> reply;
        later([this, reply, function = std::move(function)] {
            read(function).then(this, [reply](Value value) { reply.deliver(std::move(value)); });
        });
        return reply;
    }

    /// Runs `function(Workspace&)` in the writing thread. It gives a Result<…>. What it wrote is announced as
    /// the journal entry it made.
    template <typename Function>
    auto write(Function function, Announce announce = Announce::Yes)
        -> Reply<std::invoke_result_t<Function, Workspace&>>
    {
        begin();
        return post(
            m_writer,
            [this, function = std::move(function)](Workspace& workspace) mutable {
                knowOwn(workspace);
                return function(workspace);
            },
            [this, announce](Workspace& workspace, auto& result) {
                settle(workspace, result.has_value() ? std::nullopt : std::optional(result.error()),
                       announce);
            },
            [] {});
    }

    /// Takes the actor's last change back, or does it again.
    void undo();
    void redo();
    [[nodiscard]] const std::optional<store::Entry>& nextUndo() const { return m_nextUndo; }
    [[nodiscard]] const std::optional<store::Entry>& nextRedo() const { return m_nextRedo; }
    /// True when nothing that was asked is unanswered.
    [[nodiscard]] bool isIdle() const { return m_unanswered == 0 && m_later.isEmpty(); }
    /// Writes handed in and not finished.
    [[nodiscard]] int pending() const { return m_pending; }
    /// The next moment alerts or automations are due; kNever when nothing will be.
    [[nodiscard]] Instant nextLook() const { return m_nextLook; }
    /// Evaluates red flags now and fires automations; also happens by itself. Red flags are looked at after
    /// each write, too.
    void tick();
    /// Sends what waits and reads what came in, in the thread it is called in.
    using Courier =
        std::function<Result<automation::DeliveryReport>(Workspace&, const std::atomic_bool& closing)>;
    /// From now on letters come and go, once a minute; without it they wait. Call before open().
    void setCourier(Courier courier) { m_carry = std::move(courier); }
    /// What somebody waits for after a change, done in the courier's thread without waiting for its minute.
    struct Errand
    {
        std::function<bool(const store::ChangeSet&)>
            concerns; ///< Whether that change gives it something to do.
        /// Gives what stood in the way, in words.
        std::function<QStringList(Workspace&, const std::atomic_bool& closing)> run;
    };
    /// From now on it is run after such changes, wherever they were made. Needs a courier; call before
    /// open().
    void setErrand(Errand errand) { m_errand = std::move(errand); }

Q_SIGNALS:
    /// Somebody, here or elsewhere, changed these things: read them again.
    void changed(const occ::store::ChangeSet& changes);
    /// A change made here; its summary is for the undo bar.
    void announced(const occ::store::Entry& entry);
    void undoChanged();
    void pendingChanged(int pending);
    /// A write was refused or failed; the asker is told too.
    void writeFailed(const occ::Error& error);
    /// The store stopped answering (true) or answers again.
    void lost(bool isLost, const QString& message);
    /// Time went on: relative times have to be said anew. At least once a minute.
    void minutePassed();
    void ticked();
    /// A round of deliveries is over; its troubles are those there are now.
    void delivered(const occ::automation::DeliveryReport& report);

private:
    /// `after` runs in the worker's thread, `answered` in this one, after the answer was handed on.
    template <typename Function, typename After, typename Answered>
    auto post(DeskWorker* worker, Function function, After after, Answered answered)
        -> Reply<std::invoke_result_t<Function, Workspace&>>
    {
        using Value = std::invoke_result_t<Function, Workspace&>;
        static_assert(detail::IsResult<Value>::value, "functions handed to a Desk give a Result");
        const Reply<Value> reply;
        ++m_unanswered;
        auto shared = std::make_shared<Function>(std::move(function));
        QMetaObject::invokeMethod(worker, [this, worker, reply, shared, after, answered] {
            Result<Workspace*> workspace = worker->workspace();
            auto value = std::make_shared<Value>(workspace ? (*shared)(**workspace)
                                                           : Value(Failure(workspace.error())));
            if (workspace)
                after(**workspace, *value);
            QMetaObject::invokeMethod(this, [this, reply, value, answered] {
                --m_unanswered;
                reply.deliver(std::move(*value));
                answered();
            });
        });
        return reply;
    }

    /// Does something once nothing is read any more.
    void later(std::function<void()> job);
    void startLater();
    void begin();
    /// In the writing thread, after each write: who is to know what happened.
    void settle(Workspace& workspace, const std::optional<Error>& error, Announce announce);
    void finished(const std::optional<Error>& error, const std::optional<store::Entry>& entry,
                  Announce announce);
    void opened(const Info& info);
    void openWriter();
    /// In the writing thread, before its first write: from here on, what is newer is its own.
    void knowOwn(Workspace& workspace);
    void readUndo();
    void plan(Instant next);
    /// Evaluates red flags, and with `automations` fires those. What a write brings about fires with the
    /// minute, so that it can be taken back before anybody outside has heard of it.
    void evaluate(bool automations);
    void deliver();
    void runErrand();
    /// Takes what was written into the search's index, piece by piece between other writes.
    void index();

    std::shared_ptr<const Clock> m_clock;
    OpenOptions m_options;
    QThread m_writerThread;
    QThread m_readerThread;
    DeskWorker* m_writer = nullptr;
    DeskWorker* m_reader = nullptr;
    Info m_info;
    std::optional<store::Entry> m_nextUndo;
    std::optional<store::Entry> m_nextRedo;
    Instant m_nextLook = kNever;
    QTimer m_minute;
    QTimer m_due;
    std::optional<qint64> m_lastOwn; ///< Number of the newest entry of ours; used in the writing thread only.
    int m_pending = 0;
    QList<std::function<void()>> m_later;
    int m_reading = 0; ///< Asked by read() and not answered.
    int m_unanswered = 0;
    Courier m_carry;
    QThread m_courierThread;
    DeskWorker* m_courier = nullptr; ///< Only where letters are delivered.
    std::shared_ptr<std::atomic_bool> m_closing = std::make_shared<std::atomic_bool>(false);
    Errand m_errand;
    bool m_delivering = false;
    bool m_onErrand = false;
    bool m_errandAgain = false; ///< Something changed while it was under way.
    QStringList m_troubles;     ///< Of the courier's last round.
    bool m_ticking = false;
    bool m_tickAgain = false; ///< Asked for while one was under way.
    bool m_fireAgain = false;
    bool m_indexing = false;
};

} // namespace occ::ui
