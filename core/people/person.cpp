// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/person.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <array>

namespace occ {

using namespace Qt::Literals::StringLiterals;

static constexpr std::array<std::pair<Role, QLatin1StringView>, 5> kRoles = {{
    {Role::Specialist, "specialist"_L1},
    {Role::SalesRep, "sales_rep"_L1},
    {Role::Manager, "manager"_L1},
    {Role::Executive, "executive"_L1},
    {Role::Administrator, "administrator"_L1},
}};

QString toText(Role role)
{
    return kRoles[size_t(role)].second;
}

Result<Role> roleFromText(const QString& text)
{
    for (const auto& [role, name] : kRoles) {
        if (name == text)
            return role;
    }
    return refused(QCoreApplication::translate("people", "\"%1\" is not a role.").arg(text),
                   QCoreApplication::translate(
                       "people", "Use specialist, sales_rep, manager, executive or administrator."),
                   u"role"_s);
}

bool may(Role role, Permission permission)
{
    switch (role) {
    case Role::Administrator:
        return true;
    case Role::Manager:
        return true;
    case Role::Specialist:
        return permission == Permission::EditClients || permission == Permission::RunOnboardings ||
               permission == Permission::HandleAlerts || permission == Permission::Import;
    case Role::SalesRep:
        return permission == Permission::EditClients || permission == Permission::Sell ||
               permission == Permission::Import;
    case Role::Executive:
        return permission == Permission::HandleAlerts;
    }
    return false;
}

QString Actor::name() const
{
    return person ? person->name : QCoreApplication::translate("people", "Local user");
}

bool Actor::may(Permission permission) const
{
    return !person || occ::may(person->role, permission);
}

QString initials(const QString& name)
{
    static const QRegularExpression space(u"\\s+"_s);
    const QStringList words = name.split(space, Qt::SkipEmptyParts);
    if (words.isEmpty())
        return {};
    QString letters = words.first().left(1);
    if (words.size() > 1)
        letters += words.last().left(1);
    return letters.toUpper();
}

} // namespace occ
