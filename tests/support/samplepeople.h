// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/peopleservice.h"

namespace occ::test {

/// A team with one person for each role.
struct SamplePeople
{
    Person administrator; ///< Ada Admin, ada@occ.test
    Person manager;       ///< Max Manager, max@occ.test
    Person specialist;    ///< Sam Specialist, sam@occ.test; Max is their lead.
    Person salesRep;      ///< Sue Sales, sue@occ.test
    Person executive;     ///< Eve Executive, eve@occ.test

    [[nodiscard]] QList<Person> all() const
    {
        return {administrator, manager, specialist, salesRep, executive};
    }
};

/// Adds them through the service, as the local user.
[[nodiscard]] SamplePeople addSamplePeople(PeopleService& service);

} // namespace occ::test
