// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/people/session.h"
#include "core/store/database.h"

#include <QTemporaryDir>

#include <memory>

namespace occ::test {

/// Monday 2026-03-02, 12:00 UTC: when a test's clock starts.
inline constexpr Instant kStart = 1772452800000;

/// An address nobody else uses: a file in a folder that goes away with this, or a new PostgreSQL schema.
class Place
{
public:
    explicit Place(const QString& engine);

    [[nodiscard]] const QString& text() const { return m_text; }
    [[nodiscard]] store::Address address() const;
    [[nodiscard]] bool isSqlite() const { return m_engine == QLatin1StringView("sqlite"); }
    /// A path in a folder that goes away with this, on either engine.
    [[nodiscard]] QString file(const QString& name) const { return m_folder.filePath(name); }

private:
    QString m_engine;
    QTemporaryDir m_folder;
    QString m_text;
};

/// A fresh store with the newest schema, a clock that stands still and the local user as actor.
class Store : public Place
{
public:
    explicit Store(const QString& engine);

    [[nodiscard]] store::Database& database() { return *m_database; }
    [[nodiscard]] Session& session() { return m_session; }
    /// From now on this person acts; the local user when empty.
    void actAs(const std::optional<Person>& person) { m_session.actor.person = person; }
    /// One more connection to the same store.
    [[nodiscard]] std::unique_ptr<store::Database> connect() const;
    /// The first column of the first row of a query, as text.
    [[nodiscard]] QString value(const QString& sql);

    SetClock clock{kStart};

private:
    std::unique_ptr<store::Database> m_database;
    Session m_session;
};

} // namespace occ::test
