// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"
#include "core/base/result.h"

#include <QObject>

#include <optional>

namespace occ::ui {

/// What this person wants of the server in their window; kept on this machine, for each workspace and person.
struct ServerWish
{
    bool on = false;
    QString listen = QStringLiteral("127.0.0.1:8765"); ///< "address:port"
    bool others = false; ///< Also at an address that other machines reach, where nothing is encrypted.
    QString publicUrl;   ///< https address under which the outside reaches it; empty when it does not.

    bool operator==(const ServerWish&) const = default;
    /// Refuses an address that is none and a public address that is not https; the field names it.
    [[nodiscard]] Status check() const;
    /// Whether `listen` is an address of this machine alone.
    [[nodiscard]] bool isLocal() const;
    /// As it is kept for a workspace (its address) and a person (their number; 0: nobody in particular).
    [[nodiscard]] static ServerWish load(const QString& workspace, qint64 person);
    void save(const QString& workspace, qint64 person) const;
};

/// How it is with the server.
struct ServerState
{
    enum class Kind : quint8 { Off, Starting, On, Failed };
    Kind kind = Kind::Off;
    QString address;            ///< "http://127.0.0.1:8765"
    Instant since = 0;          ///< On since then.
    std::optional<Error> error; ///< Why it is not, when it failed.
    qint64 requests = 0;        ///< Since it is on.
};

/// The server inside the window, for those who show it. The program has one while a workspace is shown; it
/// knows what serves, the window does not.
class ServerControl : public QObject
{
    Q_OBJECT
public:
    ServerControl();
    ~ServerControl() override;
    Q_DISABLE_COPY_MOVE(ServerControl)

    /// The program's; null where nothing is served: pictures, another day.
    [[nodiscard]] static ServerControl* current();

    [[nodiscard]] const ServerWish& wish() const { return m_wish; }
    [[nodiscard]] const ServerState& state() const { return m_state; }
    /// Keeps the wish and does as it says. Refuses what check() refuses; whether it could listen is told by
    /// changed().
    [[nodiscard]] virtual Status apply(const ServerWish& wish) = 0;

Q_SIGNALS:
    /// The state is another.
    void changed();

protected:
    ServerWish m_wish;
    ServerState m_state;
};

} // namespace occ::ui
