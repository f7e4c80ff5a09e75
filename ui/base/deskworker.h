// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/workspace.h"

#include <QObject>

namespace occ::ui {

/// One end of a Desk: a workspace of its own, opened and used only in the thread this object lives in.
class DeskWorker final : public QObject
{
    Q_OBJECT
public:
    explicit DeskWorker(OpenOptions options);
    ~DeskWorker() override;

    /// The workspace; opened by the first call. Fails every time when it cannot be opened.
    [[nodiscard]] Result<Workspace*> workspace();
    /// Starts to tell about changes anybody made.
    void follow();
    /// Looks for changes now.
    void look();

Q_SIGNALS:
    void changed(const occ::store::ChangeSet& changes);
    void lost(bool isLost, const QString& message);

private:
    OpenOptions m_options;
    std::unique_ptr<Workspace> m_workspace;
};

} // namespace occ::ui
