// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/callflow/flowdata.h"

using namespace Qt::StringLiterals;

namespace occ::ui {

static QStringList idsOf(const content::ContentLibrary& library, const QString& kind)
{
    QStringList ids;
    for (const content::Document& document : library.list(kind))
        ids << document.id;
    return ids;
}

/// Names of numbers and teams the shipped flows use: what is offered to choose from.
static Status readContent(Workspace& workspace, FlowFile& file)
{
    const auto library = workspace.playbooks().library();
    if (!library)
        return Failure(library.error());
    file.context.calendars = idsOf(**library, u"calendar"_s);
    file.context.forms = idsOf(**library, u"form"_s);
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
    return file;
}

Result<callflow::CallFlow> readFlowVersion(Workspace&, qint64, int)
{
    return internalFault(u"not there yet"_s);
}

Result<int> storeFlow(Workspace&, qint64, const callflow::CallFlow&, int)
{
    return internalFault(u"not there yet"_s);
}

} // namespace occ::ui
