// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/desk.h"

#include <utility>

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace occ::ui {

static constexpr int kMinuteMs = int(kMinute);
/// As many rows as a person does not notice when a save has to wait for them.
static constexpr int kIndexedAtOnce = 1500;
/// A due moment further away than this is looked at again then; timers do not reach further.
static constexpr Millis kFurthest = kHour;

/// A thread's heap grows page by page, a system call each; ten thousand rows are thousands of them.
static void growHeapsInSteps()
{
#ifdef __GLIBC__
    static constexpr int kStep = 1 << 20;
    mallopt(M_TOP_PAD, kStep);
#endif
}

Desk::Desk(OpenOptions options, QObject* parent)
    : QObject(parent)
    , m_clock(options.clock ? options.clock : std::make_shared<const SystemClock>())
{
    growHeapsInSteps();
    options.clock = m_clock;
    m_options = options;
    m_writer = new DeskWorker(options);
    m_reader = new DeskWorker(options);
    m_writer->moveToThread(&m_writerThread);
    m_reader->moveToThread(&m_readerThread);
    for (auto [thread, worker] :
         {std::pair(&m_writerThread, m_writer), std::pair(&m_readerThread, m_reader)}) {
        connect(thread, &QThread::finished, worker, &QObject::deleteLater);
        thread->start();
    }
    m_writerThread.setObjectName(QStringLiteral("occ writer"));
    m_readerThread.setObjectName(QStringLiteral("occ reader"));
    connect(m_reader, &DeskWorker::changed, this, &Desk::changed);
    connect(m_reader, &DeskWorker::lost, this, &Desk::lost);
    connect(this, &Desk::changed, this, &Desk::readUndo);
    connect(this, &Desk::changed, this, &Desk::index);
    connect(this, &Desk::changed, this, [this](const store::ChangeSet& changes) {
        if (m_errand.run && m_errand.concerns(changes))
            runErrand();
    });
    m_minute.setInterval(kMinuteMs);
    connect(&m_minute, &QTimer::timeout, this, &Desk::minutePassed);
    connect(&m_minute, &QTimer::timeout, this, &Desk::tick);
    m_due.setSingleShot(true);
    connect(&m_due, &QTimer::timeout, this, &Desk::tick);
}

Desk::~Desk()
{
    m_closing->store(true);
    // The last thing in each queue ends its thread, so that everything handed in before is done. The writer
    // tells the reader what it wrote, so it ends first.
    for (auto [worker, thread] :
         {std::pair(m_courier, &m_courierThread), std::pair(m_writer, &m_writerThread),
          std::pair(m_reader, &m_readerThread)}) {
        if (!worker)
            continue;
        QMetaObject::invokeMethod(worker, [] { QThread::currentThread()->quit(); });
        thread->wait();
    }
}

static Result<Desk::Info> describe(Workspace& workspace)
{
    Desk::Info info;
    info.name = workspace.address().name();
    info.address = workspace.address().shown();
    const Session& session = workspace.session();
    if (session.actor.person) {
        info.actor = session.actor.person->name;
        info.role = toText(session.actor.person->role);
        info.actorId = session.actor.person->id;
    }
    info.zone = session.calendar.zone();
    return info;
}

Reply<Status> Desk::open()
{
    const Reply<Status> reply;
    // One end after the other: an older workspace is migrated once, by the first.
    read(describe).then(this, [this, reply](const Result<Info>& info) {
        if (!info) {
            reply.deliver(Failure(info.error()));
            return;
        }
        opened(*info);
        reply.deliver(Status());
    });
    return reply;
}

void Desk::knowOwn(Workspace& workspace)
{
    if (m_lastOwn)
        return;
    const auto last = workspace.nextUndo();
    m_lastOwn = last && *last ? (*last)->number : 0;
}

void Desk::openWriter()
{
    post(
        m_writer, [](Workspace& workspace) { return workspace.nextUndo(); },
        [this](Workspace& workspace, auto&) { knowOwn(workspace); }, [] {})
        .then(this, [this](const Result<std::optional<store::Entry>>& last) {
            if (!last)
                Q_EMIT writeFailed(last.error());
        });
}

void Desk::opened(const Info& info)
{
    m_info = info;
    if (m_carry && !m_courier) {
        m_courier = new DeskWorker(m_options);
        m_courier->moveToThread(&m_courierThread);
        connect(&m_courierThread, &QThread::finished, m_courier, &QObject::deleteLater);
        m_courierThread.setObjectName(QStringLiteral("occ courier"));
        m_courierThread.start();
    }
    QMetaObject::invokeMethod(m_reader, &DeskWorker::follow);
    m_minute.start();
    // The other end opens once there is something to see: it would take the processor from it.
    later([this] {
        openWriter();
        tick();
    });
    readUndo();
    index();
}

void Desk::later(std::function<void()> job)
{
    m_later.append(std::move(job));
    // Not at once: who asks now may go on to ask something that does not wait.
    QMetaObject::invokeMethod(this, &Desk::startLater, Qt::QueuedConnection);
}

void Desk::startLater()
{
    while (m_reading == 0 && !m_later.isEmpty())
        m_later.takeFirst()();
}

void Desk::begin()
{
    ++m_pending;
    Q_EMIT pendingChanged(m_pending);
}

void Desk::settle(Workspace& workspace, const std::optional<Error>& error, Announce announce)
{
    std::optional<store::Entry> entry;
    if (const auto last = workspace.nextUndo(); !error && last && *last && (*last)->number > m_lastOwn) {
        m_lastOwn = (*last)->number;
        entry = **last;
    }
    QMetaObject::invokeMethod(m_reader, &DeskWorker::look);
    QMetaObject::invokeMethod(this, [this, error, entry, announce] { finished(error, entry, announce); });
}

void Desk::finished(const std::optional<Error>& error, const std::optional<store::Entry>& entry,
                    Announce announce)
{
    --m_pending;
    Q_EMIT pendingChanged(m_pending);
    if (error)
        Q_EMIT writeFailed(*error);
    else if (entry && announce == Announce::Yes)
        Q_EMIT announced(*entry);
    // What was written may end a red flag, or raise one: nobody waits a minute to see it.
    if (!error)
        evaluate(false);
}

void Desk::undo()
{
    write([](Workspace& workspace) { return workspace.undo(); }, Announce::No)
        .then(this, [this](const Result<store::Entry>& entry) {
            if (entry)
                Q_EMIT announced(*entry);
        });
}

void Desk::redo()
{
    write([](Workspace& workspace) { return workspace.redo(); }, Announce::No)
        .then(this, [this](const Result<store::Entry>& entry) {
            if (entry)
                Q_EMIT announced(*entry);
        });
}

void Desk::readUndo()
{
    using Both = std::pair<std::optional<store::Entry>, std::optional<store::Entry>>;
    readLater([](Workspace& workspace) -> Result<Both> {
        auto undoable = workspace.nextUndo();
        auto redoable = workspace.nextRedo();
        if (!undoable)
            return Failure(undoable.error());
        if (!redoable)
            return Failure(redoable.error());
        return Both(*undoable, *redoable);
    }).then(this, [this](const Result<Both>& both) {
        if (!both)
            return;
        m_nextUndo = both->first;
        m_nextRedo = both->second;
        Q_EMIT undoChanged();
    });
}

void Desk::tick()
{
    evaluate(true);
}

void Desk::evaluate(bool automations)
{
    if (m_ticking) {
        m_tickAgain = true;
        m_fireAgain = m_fireAgain || automations;
        return;
    }
    m_ticking = true;
    post(
        m_writer,
        [automations](Workspace& workspace) -> Result<Instant> {
            if (const auto report = workspace.alerts().tick(); !report)
                return Failure(report.error());
            if (automations) {
                if (const auto fired = workspace.automations().tick(); !fired)
                    return Failure(fired.error());
            }
            const auto alerts = workspace.alerts().nextLook();
            const auto firing = workspace.automations().nextLook();
            return !alerts ? alerts : !firing ? firing : std::min(*alerts, *firing);
        },
        [this](auto&, auto&) { QMetaObject::invokeMethod(m_reader, &DeskWorker::look); }, [] {})
        .then(this, [this, automations](const Result<Instant>& next) {
            m_ticking = false;
            if (next)
                plan(*next);
            Q_EMIT ticked();
            if (automations)
                deliver();
            if (std::exchange(m_tickAgain, false))
                evaluate(std::exchange(m_fireAgain, false));
        });
}

void Desk::deliver()
{
    if (!m_courier || m_delivering)
        return;
    m_delivering = true;
    post(
        m_courier,
        [carry = m_carry, closing = m_closing](Workspace& workspace) { return carry(workspace, *closing); },
        [this](auto&, auto&) { QMetaObject::invokeMethod(m_reader, &DeskWorker::look); }, [] {})
        .then(this, [this](const Result<automation::DeliveryReport>& report) {
            m_delivering = false;
            if (!report)
                return;
            m_troubles = report->troubles;
            Q_EMIT delivered(*report);
        });
}

void Desk::runErrand()
{
    if (!m_courier)
        return;
    m_errandAgain = std::exchange(m_onErrand, true);
    if (m_errandAgain)
        return;
    post(
        m_courier,
        [run = m_errand.run, closing = m_closing](Workspace& workspace) -> Result<QStringList> {
            return run(workspace, *closing);
        },
        [this](auto&, auto&) { QMetaObject::invokeMethod(m_reader, &DeskWorker::look); }, [] {})
        .then(this, [this](const Result<QStringList>& troubles) {
            m_onErrand = false;
            if (troubles && !troubles->isEmpty()) {
                automation::DeliveryReport report;
                report.troubles = m_troubles + *troubles;
                report.troubles.removeDuplicates();
                Q_EMIT delivered(report);
            }
            if (std::exchange(m_errandAgain, false))
                runErrand();
        });
}

void Desk::index()
{
    if (m_indexing)
        return;
    m_indexing = true;
    later([this] {
        post(
            m_writer, [](Workspace& workspace) { return workspace.search().catchUp(kIndexedAtOnce); },
            [](auto&, auto&) {}, [] {})
            .then(this, [this](const Result<bool>& more) {
                m_indexing = false;
                if (more && *more)
                    index();
            });
    });
}

void Desk::plan(Instant next)
{
    m_nextLook = next;
    if (next == kNever)
        return;
    // A clock that stands still (--now) would make a due moment due again at once.
    m_due.start(int(qBound<Millis>(kSecond, next - now(), kFurthest)));
}

} // namespace occ::ui
