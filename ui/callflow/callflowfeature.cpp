// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/callflow/callflowfeature.h"

#include "ui/callflow/floweditorpage.h"
#include "ui/shell/registry.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace occ::ui {

namespace {
struct Feature
{
    Q_DECLARE_TR_FUNCTIONS(occ::ui::CallFlowFeature)
};
} // namespace

/// The first client of the workspace.
static Result<QVariant> anyClient(Workspace& workspace)
{
    const auto clients = workspace.clients().list();
    if (!clients)
        return Failure(clients.error());
    if (clients->isEmpty())
        return refused(Feature::tr("There is no client yet."));
    return QVariant::fromValue(CallFlowLink{clients->first().client.id});
}

void registerCallFlows(Registry& registry)
{
    PageEntry editor;
    editor.id = QLatin1StringView(kCallFlowPage);
    editor.title = Feature::tr("Call flow");
    editor.icon = u"call-start"_s;
    editor.place = PageEntry::Place::Hidden;
    editor.belongsTo = u"clients"_s;
    editor.make = [](Shell& shell) { return new FlowEditorPage(shell); };
    editor.sample = anyClient;
    registry.pages.append(editor);
    const QString where = editor.title;
    registry.keys += QList<KeyEntry>{
        {where, u"← → ↑ ↓"_s, Feature::tr("Walk along the ways of a call")},
        {where, Feature::tr("Tab"), Feature::tr("Next step; after Esc, out of the canvas")},
        {where, Feature::tr("Enter  F2"), Feature::tr("Edit the step, rename it")},
        {where, Feature::tr("Ins  Del"), Feature::tr("Add a step after it, delete it or its way out")},
        {where, u"C"_s, Feature::tr("Connect the way out to a step")},
        {where, Feature::tr("Shift ← → ↑ ↓"), Feature::tr("Move the step")},
        {where, u"+  −  F"_s, Feature::tr("Larger, smaller, show everything")},
        {where, u"F8"_s, Feature::tr("Next problem")},
        {where, Feature::tr("Ctrl S"), Feature::tr("Save as a new version")}};
}

} // namespace occ::ui
