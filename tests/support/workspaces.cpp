// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/workspaces.h"

#include "tests/support/expect.h"

namespace occ::test {

TestWorkspace::TestWorkspace(const QString& engine, Instant now)
    : Place(engine)
    , m_clock(std::make_shared<SetClock>(now))
    , m_workspace(must(Workspace::create({text(), m_clock, {}, {}})))
{}

std::unique_ptr<Workspace> TestWorkspace::open(const QString& actorEmail) const
{
    return must(Workspace::open({text(), m_clock, actorEmail, {}}));
}

} // namespace occ::test
