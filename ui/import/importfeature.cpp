// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/importfeature.h"

#include "ui/import/importlink.h"
#include "ui/import/importpage.h"
#include "ui/shell/registry.h"

#include <QCoreApplication>
#include <QDir>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace occ::ui {

namespace {
struct Feature
{
    Q_DECLARE_TR_FUNCTIONS(occ::ui::ImportFeature)
};
} // namespace

/// A table to show the page with: invented, with a date nobody can read and a stage with a name of its own.
static Result<QVariant> sample(Workspace&)
{
    const QString name = QDir::temp().filePath(u"occ-sample-deals.csv"_s);
    QSaveFile file(name);
    const bool written =
        file.open(QIODevice::WriteOnly) &&
        file.write("Deal,Account,Stage,Value,Sales rep,Created,Close date\n"
                   "Fleet lines,Northline Freight,Proposal,\"12,400.00\",Maya Ruiz,2026-09-14,2026-12-18\n"
                   "Clinic hotline,Harbor Clinic,Closed Won,8900,Maya Ruiz,2026-08-03,2026-10-02\n"
                   "Intake numbers,Alder & Finch LLP,Negotiation,4250.50,Ken Osei,2026-10-20,2026-11-30\n"
                   "Night line,Bluebird Courier,Needs assessment,3100,Ken Osei,soon,2026-12-30\n"
                   "Claims desk,Summit Mutual,Qualification,15000,Maya Ruiz,2026-11-02,2027-01-29\n"
                   "Recall line,Verde Foods,Inquiry,,Ken Osei,2026-11-16,\n") > 0 &&
        file.commit();
    if (!written)
        return environmentFailed(Feature::tr("The sample table cannot be written."), {}, file.errorString());
    return QVariant::fromValue(ImportLink{name, u"deals"_s, 2});
}

void registerImport(Registry& registry)
{
    PageEntry page;
    page.id = QString::fromLatin1(kImportPage);
    page.title = Feature::tr("Import");
    page.icon = u"document-open"_s;
    page.place = PageEntry::Place::Foot;
    page.make = [](Shell& shell) { return new ImportPage(shell); };
    page.sample = sample;
    registry.pages.append(page);
    CommandEntry command;
    command.id = u"import"_s;
    command.title = Feature::tr("Import a file…");
    command.icon = u"document-open"_s;
    command.key = QKeySequence(u"Ctrl+Shift+I"_s);
    command.inNewMenu = true;
    command.run = [](Shell& shell) { shell.open(QString::fromLatin1(kImportPage)); };
    registry.commands.append(command);
    registry.keys += QList<KeyEntry>{
        {page.title, u"Ctrl ↵"_s, Feature::tr("Next step")},
        {page.title, u"Esc"_s, Feature::tr("Step back")},
        {page.title, Feature::tr("Space"), Feature::tr("Import a duplicate, or leave it out")}};
}

} // namespace occ::ui
