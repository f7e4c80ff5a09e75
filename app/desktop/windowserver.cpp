// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/windowserver.h"

#include "app/serving/service.h"

#include <atomic>

namespace occ::app {

using namespace Qt::Literals::StringLiterals;

/// The thread's end of it: opens the workspace, listens, counts, and lets everything go in the right thread.
/// What it has to tell it posts to its owner, who waits for the thread before it goes.
class WindowServer::Room final : public QObject
{
public:
    Room(WindowServer& owner, const OpenOptions& options, const ui::ServerWish& wish)
        : m_owner(owner)
        , m_options(options)
        , m_wish(wish)
    {}

    void begin()
    {
        const Result<QString> address = listen();
        ui::ServerState state;
        if (address) {
            state.kind = ui::ServerState::Kind::On;
            state.address = *address;
            state.since = m_options.clock->now();
        } else {
            state.kind = ui::ServerState::Kind::Failed;
            state.error = address.error();
        }
        QMetaObject::invokeMethod(&m_owner, [&owner = m_owner, state] { owner.show(state); });
        if (!address)
            close();
    }

    void end()
    {
        if (!m_service)
            return; // It never was, and the thread is ending.
        connect(m_service.get(), &serving::Service::ended, this, &Room::close, Qt::QueuedConnection);
        m_service->end();
    }

private:
    /// What belongs to the thread goes in it.
    void close()
    {
        m_service.reset();
        m_workspace.reset();
        thread()->quit();
    }

    [[nodiscard]] Result<QString> listen()
    {
        const auto where = server::Listen::parse(m_wish.listen);
        if (!where)
            return Failure(where.error());
        auto opened = Workspace::open(m_options);
        if (!opened)
            return Failure(opened.error());
        m_workspace = std::move(*opened);
        m_service = std::make_unique<serving::Service>(*m_workspace, m_options, serving::Work{false, false});
        connect(m_service.get(), &serving::Service::answered, this, &Room::count);
        return m_service->listen(*where, m_wish.others);
    }

    /// However many come in, the window hears of them once each time it listens.
    void count()
    {
        m_requests = m_service->requests();
        if (m_telling.exchange(true))
            return;
        QMetaObject::invokeMethod(&m_owner, [this, &owner = m_owner] {
            if (owner.m_room.get() != this)
                return;
            m_telling = false;
            ui::ServerState state = owner.state();
            state.requests = m_requests;
            owner.show(state);
        });
    }

    WindowServer& m_owner;
    OpenOptions m_options;
    ui::ServerWish m_wish;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<serving::Service> m_service;
    std::atomic<qint64> m_requests = 0;
    std::atomic_bool m_telling = false;
};

WindowServer::WindowServer(OpenOptions options, const QString& workspace, qint64 person)
    : m_options(std::move(options))
    , m_workspace(workspace)
    , m_person(person)
{
    m_wish = ui::ServerWish::load(workspace, person);
    m_thread.setObjectName(u"occ server"_s);
    connect(&m_thread, &QThread::finished, this, [this] {
        m_room.reset();
        if (m_again)
            follow();
    });
    follow();
}

WindowServer::~WindowServer()
{
    m_thread.disconnect(this);
    if (m_room)
        QMetaObject::invokeMethod(m_room.get(), [room = m_room.get()] { room->end(); });
    m_thread.wait();
}

Status WindowServer::apply(const ui::ServerWish& wish)
{
    if (const Status fit = wish.check(); !fit)
        return fit;
    ui::ServerWish other = m_wish;
    other.publicUrl = wish.publicUrl;
    const bool same = other == wish && m_state.kind != ui::ServerState::Kind::Failed;
    m_wish = wish;
    m_wish.save(m_workspace, m_person);
    if (same)
        Q_EMIT changed();
    else
        follow();
    return {};
}

void WindowServer::follow()
{
    m_again = m_room != nullptr;
    if (m_again) {
        QMetaObject::invokeMethod(m_room.get(), [room = m_room.get()] { room->end(); });
        return;
    }
    if (m_wish.on)
        start();
    else
        show({});
}

void WindowServer::start()
{
    ui::ServerState state;
    state.kind = ui::ServerState::Kind::Starting;
    show(state);
    m_room = std::make_unique<Room>(*this, m_options, m_wish);
    m_room->moveToThread(&m_thread);
    m_thread.start();
    QMetaObject::invokeMethod(m_room.get(), [room = m_room.get()] { room->begin(); });
}

void WindowServer::show(const ui::ServerState& state)
{
    m_state = state;
    Q_EMIT changed();
}

} // namespace occ::app
