// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sales/salesfeature.h"

#include "ui/sales/dealpage.h"
#include "ui/sales/pipelinepage.h"
#include "ui/sales/salessheets.h"
#include "ui/shell/registry.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace occ::ui {

namespace {
struct Feature
{
    Q_DECLARE_TR_FUNCTIONS(occ::ui::SalesFeature)
};
} // namespace

/// A deal that is scored, for pictures.
static Result<QVariant> sample(Workspace& workspace)
{
    const auto deals = workspace.deals().list();
    if (!deals)
        return Failure(deals.error());
    DealLink link;
    for (const Deal& deal : *deals) {
        if (deal.stage == u"won" || deal.stage == u"lost")
            continue;
        link.among.append(deal.id);
        if (link.deal == 0 || (deal.totalHundredths && deal.qualified))
            link.deal = deal.id;
    }
    if (link.deal == 0)
        return refused(Feature::tr("There is no deal."));
    return QVariant::fromValue(link);
}

static void addFound(Registry& registry)
{
    const auto what = [](const SearchHit& hit) {
        DealLink link;
        link.deal = hit.dealId;
        return QVariant::fromValue(link);
    };
    const QString page = QString::fromLatin1(kDealPage);
    registry.found.append({SearchKind::Deal, Feature::tr("Deals"), u"emblem-documents"_s, page, what});
    registry.found.append(
        {SearchKind::Note, Feature::tr("Scorecard notes"), u"accessories-text-editor"_s, page, what});
}

static void addPages(Registry& registry)
{
    PageEntry pipeline;
    pipeline.id = u"pipeline"_s;
    pipeline.title = Feature::tr("Pipeline");
    pipeline.icon = u"view-sort-descending"_s;
    pipeline.make = [](Shell& shell) { return new PipelinePage(shell); };
    registry.pages.append(pipeline);
    PageEntry deal;
    deal.id = QString::fromLatin1(kDealPage);
    deal.title = Feature::tr("Deal");
    deal.place = PageEntry::Place::Hidden;
    deal.belongsTo = pipeline.id;
    deal.make = [](Shell& shell) { return new DealPage(shell); };
    deal.sample = sample;
    registry.pages.append(deal);
}

void registerSales(Registry& registry)
{
    addPages(registry);
    addFound(registry);
    CommandEntry add;
    add.id = u"new-deal"_s;
    add.title = Feature::tr("New deal…");
    add.icon = u"document-new"_s;
    add.key = QKeySequence(u"Ctrl+Shift+D"_s);
    add.inNewMenu = true;
    add.run = [](Shell& shell) { openDealSheet(shell); };
    registry.commands.append(add);
    const QString pipeline = Feature::tr("Pipeline");
    const QString deal = Feature::tr("Scorecard");
    registry.keys +=
        QList<KeyEntry>{{pipeline, Feature::tr("Enter"), Feature::tr("Open the deal")},
                        {pipeline, u"Ctrl ← →"_s, Feature::tr("Move the deal to the stage beside")},
                        {pipeline, u"Ctrl F"_s, Feature::tr("Filter by words")},
                        {deal, u"1–5"_s, Feature::tr("Score the criterion")},
                        {deal, Feature::tr("Backspace"), Feature::tr("Take the score away")},
                        {deal, u"↑ ↓"_s, Feature::tr("Walk the criteria")},
                        {deal, u"Alt ↑ ↓"_s, Feature::tr("Previous and next deal of the list")}};
}

} // namespace occ::ui
