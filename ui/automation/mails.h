// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/automation/mailsorting.h"
#include "core/workspace/workspace.h"

namespace occ::ui {

/// What people decide about mail that came in, in the thread of that workspace.
[[nodiscard]] inline automation::MailSorting mailSorting(Workspace& workspace)
{
    return {workspace.session(), workspace.playbooks(), workspace.people(),
            workspace.automations().follower()};
}

} // namespace occ::ui
