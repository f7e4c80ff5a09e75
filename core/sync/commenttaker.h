// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/context.h"

/// Inside core/sync only: what is said in the helpdesk about tickets of ours comes in.
namespace occ::sync {

class CommentTaker final
{
public:
    explicit CommentTaker(Context& context)
        : m_context(context)
    {}

    /// Reads the comments of every ticket that changed since they were read.
    void take();

private:
    void takeOf(const Link& ticket);

    Context& m_context;
};

} // namespace occ::sync
