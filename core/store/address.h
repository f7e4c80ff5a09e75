// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QUrl>

namespace occ::store {

enum class Engine : quint8 { Sqlite, Postgresql };

/// Where a workspace lives: a file, or `postgresql://[user[:password]@]host[:port]/database[?schema=name]`.
/// A host that starts with `/` (percent-encoded) or the query `host=/dir` names a socket directory.
struct Address
{
    Engine engine = Engine::Sqlite;
    QString path; ///< SQLite: absolute file path.
    QUrl url;     ///< PostgreSQL.

    /// Reads what stands after `--workspace`. Refuses an empty text and an unknown scheme.
    [[nodiscard]] static Result<Address> parse(const QString& text);
    /// For people: the file path, or the URL without its password.
    [[nodiscard]] QString shown() const;
    /// Short name for a window title: file name or database name.
    [[nodiscard]] QString name() const;
};

} // namespace occ::store
