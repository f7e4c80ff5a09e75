// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/callflow/check.h"
#include "core/workspace/workspace.h"

namespace occ::ui {

/// What the editor page shows: the call flow of this client.
struct CallFlowLink
{
    qint64 client = 0;

    bool operator==(const CallFlowLink&) const = default;
};

inline constexpr auto kCallFlowPage = "callflow";

/// One stored version of a client's flow.
struct FlowVersion
{
    int number = 0;
    Instant at = 0;
    QString author;
    bool live = false; ///< Calls run on it.
};

/// Everything editor and client page show of a client's call flow, read at once.
struct FlowFile
{
    qint64 client = 0;
    QString clientName;
    QString industry;
    int version = 0; ///< 0: none is stored yet.
    callflow::CallFlow flow;
    QList<FlowVersion> versions;         ///< Newest first.
    QList<callflow::CallFlow> templates; ///< The industry's own first.
    callflow::CheckContext context;
};

[[nodiscard]] Result<FlowFile> readFlowFile(Workspace& workspace, qint64 client);
/// One stored version.
[[nodiscard]] Result<callflow::CallFlow> readFlowVersion(Workspace& workspace, qint64 client, int version);
/// Stores a new version that follows `basedOn`; gives its number. A conflict when somebody else stored one
/// meanwhile.
[[nodiscard]] Result<int> storeFlow(Workspace& workspace, qint64 client, const callflow::CallFlow& flow,
                                    int basedOn);

} // namespace occ::ui

Q_DECLARE_METATYPE(occ::ui::CallFlowLink)
