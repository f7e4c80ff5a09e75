// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/session.h"

#include <QCoreApplication>

namespace occ {

void Session::require(Permission permission) const
{
    if (actor.may(permission))
        return;
    QStringList roles;
    for (const Role role :
         {Role::Specialist, Role::SalesRep, Role::Manager, Role::Executive, Role::Administrator}) {
        if (may(role, permission))
            roles << toText(role);
    }
    raise(refused(QCoreApplication::translate("people", "%1 (%2) may not do this.")
                      .arg(actor.name(), actor.person ? toText(actor.person->role) : QString()),
                  QCoreApplication::translate("people", "It needs the role %1.")
                      .arg(roles.join(QCoreApplication::translate("people", " or ")))));
}

} // namespace occ
