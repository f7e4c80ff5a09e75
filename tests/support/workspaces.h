// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/workspace.h"
#include "tests/support/store.h"

namespace occ::test {

/// A fresh workspace with the shipped playbooks at an address of its own, and a clock that stands still.
class TestWorkspace final : public Place
{
public:
    explicit TestWorkspace(const QString& engine, Instant now = kStart);

    [[nodiscard]] Workspace& operator*() { return *m_workspace; }
    [[nodiscard]] Workspace* operator->() { return m_workspace.get(); }
    [[nodiscard]] SetClock& clock() { return *m_clock; }
    /// The same workspace opened once more, as another window or process has it, with the same clock.
    [[nodiscard]] std::unique_ptr<Workspace> open(const QString& actorEmail = {}) const;

private:
    std::shared_ptr<SetClock> m_clock;
    std::unique_ptr<Workspace> m_workspace;
};

} // namespace occ::test
