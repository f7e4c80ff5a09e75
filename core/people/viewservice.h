// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/session.h"

namespace occ {

/// How somebody likes to look at a list: filters, columns, grouping and order under a name. What is in
/// `definition` is the list's own business.
struct SavedView
{
    qint64 id = 0;
    QString page; ///< Whose list: "dashboard".
    QString name;
    QString definition; ///< JSON.

    bool operator==(const SavedView&) const = default;
};

/// Everybody's own saved views. Each change is one entry and can be undone.
class ViewService final
{
public:
    explicit ViewService(Session& session)
        : m_session(session)
    {}

    /// The actor's views of a page, by name.
    [[nodiscard]] Result<QList<SavedView>> list(const QString& page);
    /// Keeps a view under its name; one of that name (any case) is replaced. Refuses an empty name or one of
    /// more than 60 characters. Gives its id.
    [[nodiscard]] Result<qint64> save(const SavedView& view);
    [[nodiscard]] Status remove(qint64 id);

private:
    /// Each person has their own, the local user, too.
    [[nodiscard]] bool isMine(const store::Query& row, int column) const;

    Session& m_session;
};

} // namespace occ
