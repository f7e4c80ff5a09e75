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

/// The first version of all is the template as it is shipped, so that one can see later what was changed.
static Result<int> storeFirst(Workspace& workspace, qint64 client, callflow::CallFlow flow)
{
    NewCallFlow wanted;
    wanted.clientId = client;
    wanted.from = flow.industry;
    auto begun = workspace.callFlows().create(wanted);
    if (!begun)
        return Failure(begun.error());
    flow.id = begun->flow.id;
    if (flow == begun->flow)
        return begun->row.version;
    const auto stored = workspace.callFlows().save(client, flow, begun->row.version);
    if (!stored)
        return Failure(stored.error());
    return stored->row.version;
}

Result<int> storeFlow(Workspace& workspace, qint64 client, const callflow::CallFlow& flow, int basedOn)
{
    if (basedOn == 0)
        return storeFirst(workspace, client, flow);
    const auto stored = workspace.callFlows().save(client, flow, basedOn);
    if (!stored)
        return Failure(stored.error());
    return stored->row.version;
}

} // namespace occ::ui
