// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/samplepeople.h"

#include "tests/support/expect.h"

namespace occ::test {

using namespace Qt::Literals::StringLiterals;

SamplePeople addSamplePeople(PeopleService& service)
{
    SamplePeople people;
    people.administrator = must(service.add({u"Ada Admin"_s, u"ada@occ.test"_s, u"administrator"_s, 0, {}}));
    people.manager = must(service.add({u"Max Manager"_s, u"max@occ.test"_s, u"manager"_s, 0, {}}));
    people.specialist =
        must(service.add({u"Sam Specialist"_s, u"sam@occ.test"_s, u"specialist"_s, 12, u"max@occ.test"_s}));
    people.salesRep = must(service.add({u"Sue Sales"_s, u"sue@occ.test"_s, u"sales_rep"_s, 0, {}}));
    people.executive = must(service.add({u"Eve Executive"_s, u"eve@occ.test"_s, u"executive"_s, 0, {}}));
    return people;
}

} // namespace occ::test
