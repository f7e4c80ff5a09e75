// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/session.h"

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

/// The team.
class PeopleService final
{
public:
    explicit PeopleService(Session& session)
        : m_session(session)
    {}

    /// Refuses an empty name, a malformed or taken e-mail, an unknown role, a negative capacity.
    [[nodiscard]] Result<Person> add(const NewPerson& wanted);
    [[nodiscard]] Result<QList<Person>> list();
    /// By e-mail, any case. Refuses an unknown one.
    [[nodiscard]] Result<Person> byEmail(const QString& email);
    /// By id, e-mail or full name; empty when nobody matches, refused when several do.
    [[nodiscard]] Result<std::optional<Person>> find(const QString& text);
    [[nodiscard]] Result<Person> byId(qint64 id);

    /// Who is told at an escalation level about an onboarding of `ownerId`: the owner; their lead, else the
    /// first manager; the first executive. Empty when the team has nobody for it. Throws Thrown.
    [[nodiscard]] std::optional<qint64> forLevel(const QString& level, std::optional<qint64> ownerId);

private:
    Session& m_session;
};

} // namespace occ
