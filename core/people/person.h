// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QList>

#include <optional>

namespace occ {

/// What a person does in the team (SPEC, "Who uses it"); stored by its name.
enum class Role : quint8 { Specialist, SalesRep, Manager, Executive, Administrator };

[[nodiscard]] QString toText(Role role);
/// Refuses an unknown role, listing the known ones.
[[nodiscard]] Result<Role> roleFromText(const QString& text);

/// What somebody may be allowed to do.
enum class Permission : quint8 {
    EditClients,    ///< Clients and their contacts; sales meets them first.
    RunOnboardings, ///< Onboardings, items, blockers, interactions, surveys.
    HandleAlerts,   ///< Acknowledge and resolve.
    Sell,           ///< Deals and scorecards, and starting onboardings from won deals.
    Import,         ///< Import and its undo.
    ManagePeople,
    ManageContent, ///< Playbooks.
};

[[nodiscard]] bool may(Role role, Permission permission);

/// A member of the team.
struct Person
{
    qint64 id = 0;
    QString name;
    QString email; ///< Unique, lower case.
    Role role = Role::Specialist;
    int capacity = 0; ///< Active onboardings the person can carry; 0 when not set.
    std::optional<qint64>
        leadId; ///< Who gets this person's second escalation step; any manager when not set.
    bool active = true;
};

/// Who acts. Without a person it is the local user, who may do everything on a file of their own.
struct Actor
{
    std::optional<Person> person;

    [[nodiscard]] std::optional<qint64> id() const
    {
        return person ? std::optional(person->id) : std::nullopt;
    }
    [[nodiscard]] QString name() const;
    [[nodiscard]] bool may(Permission permission) const;
};

/// "M. R." from "Maria Rossi": for small avatars.
[[nodiscard]] QString initials(const QString& name);

} // namespace occ
