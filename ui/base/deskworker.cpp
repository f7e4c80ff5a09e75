// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/deskworker.h"

namespace occ::ui {

DeskWorker::DeskWorker(OpenOptions options)
    : m_options(std::move(options))
{}

DeskWorker::~DeskWorker() = default;

Result<Workspace*> DeskWorker::workspace()
{
    if (!m_workspace) {
        Result<std::unique_ptr<Workspace>> opened = Workspace::open(m_options);
        if (!opened)
            return Failure(std::move(opened.error()));
        m_workspace = std::move(*opened);
    }
    return m_workspace.get();
}

void DeskWorker::follow()
{
    if (!m_workspace)
        return;
    store::ChangeFeed& feed = m_workspace->feed();
    connect(&feed, &store::ChangeFeed::changed, this, &DeskWorker::changed);
    connect(&feed, &store::ChangeFeed::lost, this, &DeskWorker::lost);
    feed.start();
}

void DeskWorker::look()
{
    if (m_workspace)
        m_workspace->feed().poll();
}

} // namespace occ::ui
