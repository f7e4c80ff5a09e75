// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/startsheets.h"

#include "core/store/address.h"
#include "ui/start/recent.h"
#include "ui/start/workspacemaker.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/field.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace occ::ui {

namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(occ::ui::StartSheets)
};
} // namespace

static constexpr auto kWhere = "where"_L1;

/// A name in the user's folder that nothing has yet.
static QString freeName()
{
    const QDir folder(workspaceFolder());
    QString file = folder.filePath(u"workspace.occ"_s);
    for (int number = 2; QFileInfo::exists(file); ++number)
        file = folder.filePath(u"workspace-%1.occ"_s.arg(number));
    return file;
}

/// The field "Where" with a button that shows the files.
static QLineEdit* addWhere(Sheet* sheet, const QString& label, const QString& text, bool save)
{
    auto* edit = new QLineEdit(text);
    sheet->addField(kWhere, label, edit);
    auto* row = new QHBoxLayout;
    auto* browse = new Button(Words::tr("Choose a file…"), u"where.browse"_s, Button::Look::Flat, sheet);
    row->addWidget(browse);
    row->addStretch();
    sheet->body()->addLayout(row);
    QObject::connect(browse, &QAbstractButton::clicked, edit, [edit, save] {
        auto* dialog = new QFileDialog(edit, Words::tr("Workspace"));
        dialog->setObjectName(u"where.chooser"_s);
        dialog->setAcceptMode(save ? QFileDialog::AcceptSave : QFileDialog::AcceptOpen);
        dialog->setFileMode(save ? QFileDialog::AnyFile : QFileDialog::ExistingFile);
        dialog->setNameFilters({Words::tr("Workspaces (*.occ)"), Words::tr("All files (*)")});
        dialog->setDefaultSuffix(u"occ"_s);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        QObject::connect(dialog, &QFileDialog::fileSelected, edit, &QLineEdit::setText);
        dialog->open();
    });
    return edit;
}

Sheet* openNewWorkspaceSheet(WorkspaceMaker& maker, const QString& title, QWidget* parent)
{
    auto* sheet = new Sheet(u"newWorkspaceSheet"_s, title, Words::tr("Create"), parent);
    sheet->setNote(
        Words::tr("A workspace is one file. It comes with the playbooks; everything in it is yours."));
    QLineEdit* where = addWhere(sheet, Words::tr("Where"), freeName(), true);
    QObject::connect(sheet, &Sheet::submitted, &maker, [&maker, where, sheet] {
        const QString file = where->text().trimmed();
        if (file.isEmpty())
            sheet->showError(refused(Words::tr("The workspace needs a place."),
                                     Words::tr("Give the name of a file."), kWhere)
                                 .value());
        else
            maker.make(file, WorkspaceMaker::Content::Empty);
    });
    QObject::connect(&maker, &WorkspaceMaker::failed, sheet, [sheet](Error error) {
        error.field = kWhere;
        sheet->showError(error);
    });
    QObject::connect(&maker, &WorkspaceMaker::made, sheet, &QDialog::accept);
    sheet->open();
    return sheet;
}

Sheet* openExistingSheet(QWidget* parent)
{
    auto* sheet =
        new Sheet(u"openWorkspaceSheet"_s, Words::tr("Open a workspace"), Words::tr("Open"), parent);
    sheet->setNote(Words::tr("A file ending in .occ, or the address of the database your team shares: "
                             "postgresql://user@server/database."));
    QLineEdit* where = addWhere(sheet, Words::tr("File or address"), {}, false);
    QObject::connect(sheet, &Sheet::submitted, sheet, [sheet, where] {
        auto address = store::Address::parse(where->text().trimmed());
        if (address) {
            sheet->accept();
            return;
        }
        address.error().field = kWhere;
        sheet->showError(address.error());
    });
    sheet->open();
    return sheet;
}

QString addressOf(const Sheet* sheet)
{
    return sheet->findChild<QLineEdit*>(kWhere)->text().trimmed();
}

} // namespace occ::ui
