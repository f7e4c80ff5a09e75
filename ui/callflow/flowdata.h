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
    bool live = false; ///< It went to the telephone company.
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
/// One stored version of the client's flow with that id.
[[nodiscard]] Result<callflow::CallFlow> readFlowVersion(Workspace& workspace, qint64 client,
                                                         const QString& id, int version);
/// Stores a new version that follows `basedOn` as one entry of the journal; gives its number. A conflict when
/// somebody else stored one meanwhile. With `basedOn` 0 the shipped template becomes version 1 first.
[[nodiscard]] Result<int> storeFlow(Workspace& workspace, qint64 client, const callflow::CallFlow& flow,
                                    int basedOn);

} // namespace occ::ui

Q_DECLARE_METATYPE(occ::ui::CallFlowLink)
