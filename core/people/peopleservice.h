// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/session.h"

#include <functional>

namespace occ {

/// A person to add.
struct NewPerson
{
    QString name;
    QString email;
    QString role; ///< A Role's name.
    int capacity = 0;
    QString leadEmail; ///< Empty when no one in particular.
};

/// What to change of a person; what is not given stays.
struct PersonChange
{
    std::optional<QString> name;
    std::optional<QString> email;
    std::optional<QString> role; ///< A Role's name.
    std::optional<int> capacity;
    std::optional<QString> leadEmail; ///< Empty: no one in particular.
    std::optional<bool> active;
};

/// The team.
class PeopleService final
{
public:
    explicit PeopleService(Session& session)
        : m_session(session)
    {}

    /// Refuses an empty name, a malformed or taken e-mail, an unknown role, a negative capacity.
    [[nodiscard]] Result<Person> add(const NewPerson& wanted);
    /// One journal entry with everything that changes; none when nothing does. Refuses what add() refuses, an
    /// unknown person, and a person as their own lead; the error names the field.
    [[nodiscard]] Result<Person> edit(qint64 id, const PersonChange& change);
    /// Away: gets nothing new and no escalation as one of a role, keeps what is theirs until it is given to
    /// others.
    [[nodiscard]] Result<Person> deactivate(qint64 id);
    [[nodiscard]] Result<Person> activate(qint64 id);
    /// `before` runs ahead of each change of the team, so that what became due until then still goes to those
    /// who were there. May throw Thrown.
    void setBeforeChange(std::function<void()> before) { m_before = std::move(before); }
    [[nodiscard]] Result<QList<Person>> list();
    /// By e-mail, any case. Refuses an unknown one.
    [[nodiscard]] Result<Person> byEmail(const QString& email);
    /// By id, e-mail or full name; empty when nobody matches, refused when several do.
    [[nodiscard]] Result<std::optional<Person>> find(const QString& text);
    [[nodiscard]] Result<Person> byId(qint64 id);

    /// Who is told at an escalation level about an onboarding of `ownerId`: the owner; their lead, else the
    /// first manager; the first executive. Who is away is passed over, but for the owner. Empty when the team
    /// has nobody for it. Throws Thrown.
    [[nodiscard]] std::optional<qint64> forLevel(const QString& level, std::optional<qint64> ownerId);

private:
    /// The permission, then `before`.
    [[nodiscard]] Status prepare();

    Session& m_session;
    std::function<void()> m_before;
};

} // namespace occ
