// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/callflow/flowdata.h"

#include "core/callflow/callflowservice.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace occ::ui {

/// What is shipped: the flows to begin with, and what the checker judges by.
static Status readContent(Workspace& workspace, FlowFile& file)
{
    const auto library = workspace.playbooks().library();
    if (!library)
        return Failure(library.error());
    file.context = checkContext(**library, file.industry);
    for (const content::Document& document : (*library)->list(u"callflow"_s)) {
        const auto flow = callflow::fromJson((*library)->toJson(document));
        if (!flow)
            return Failure(flow.error());
        if (flow->industry == file.industry)
            file.templates.prepend(*flow);
        else
            file.templates.append(*flow);
    }
    return {};
}

/// The flow that was worked on last, and its versions.
static Status readStored(Workspace& workspace, FlowFile& file)
{
    const auto flows = workspace.callFlows().list(file.client);
    if (!flows)
        return Failure(flows.error());
    const auto newest =
        std::max_element(flows->cbegin(), flows->cend(), [](const CallFlowRow& a, const CallFlowRow& b) {
            return a.createdAt < b.createdAt;
        });
    if (newest == flows->cend())
        return {};
    const auto stored = workspace.callFlows().load(newest->id);
    if (!stored)
        return Failure(stored.error());
    const auto versions = workspace.callFlows().versions(file.client, newest->callflow);
    if (!versions)
        return Failure(versions.error());
    file.version = newest->version;
    file.flow = stored->flow;
    for (const CallFlowRow& row : *versions)
        file.versions.append({row.version, row.createdAt, row.createdBy, row.deployedAt.has_value()});
    return {};
}

Result<FlowFile> readFlowFile(Workspace& workspace, qint64 client)
{
    const auto found = workspace.clients().find(QString::number(client));
    if (!found)
        return Failure(found.error());
    FlowFile file;
    file.client = client;
    file.clientName = found->name;
    file.industry = found->industry;
    if (const Status content = readContent(workspace, file); !content)
        return Failure(content.error());
    if (const Status stored = readStored(workspace, file); !stored)
        return Failure(stored.error());
    return file;
}

Result<callflow::CallFlow> readFlowVersion(Workspace& workspace, qint64 client, const QString& id,
                                           int version)
{
    const auto stored = workspace.callFlows().find(client, id, version);
    if (!stored)
        return Failure(stored.error());
    return stored->flow;
}

Result<int> storeFlow(Workspace& workspace, qint64 client, const callflow::CallFlow& flow, int basedOn)
{
    NewCallFlow first;
    first.clientId = client;
    first.from = flow.industry;
    first.edited = flow;
    const auto stored = basedOn == 0 ? workspace.callFlows().create(first)
                                     : workspace.callFlows().save(client, flow, basedOn);
    if (!stored)
        return Failure(stored.error());
    return stored->row.version;
}

} // namespace occ::ui
