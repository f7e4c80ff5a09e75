// SPDX-License-Identifier: GPL-3.0-or-later
// What MainWindow does with data on its way out: tables to files and the clipboard, pages to paper.
#include "ui/shell/mainwindow.h"
#include "ui/style/icons.h"
#include "ui/widgets/printout.h"
#include "ui/widgets/tabletransfer.h"

#include <QAction>
#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QFutureWatcher>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLocale>
#include <QMenu>
#include <QMimeData>
#include <QPrintDialog>
#include <QPrinter>
#include <QStackedWidget>
#include <QTableView>
#include <QtConcurrent>

using namespace Qt::StringLiterals;

namespace occ::ui {

void MainWindow::addFileMenu(QMenu* menu)
{
    menu->setObjectName(u"menu.file"_s);
    const auto add = [this, menu](const QString& id, const QString& text, const QString& iconName,
                                  const QKeySequence& key, auto function) {
        QAction* action = addKeyAction(id, text, {key});
        action->setIcon(icon(iconName));
        action->setProperty("iconName", iconName);
        connect(action, &QAction::triggered, this, function);
        menu->addAction(action);
        return action;
    };
    add(u"openWorkspace"_s, tr("&Open another workspace…"), u"document-open"_s, QKeySequence(u"Ctrl+O"_s),
        [this] { Q_EMIT startPageRequested(); });
    menu->addSeparator();
    QAction* copy = add(u"copyTable"_s, tr("&Copy the table"), u"edit-copy"_s, {}, [this] { copyTable(); });
    QAction* save = add(u"exportTable"_s, tr("&Export table…"), u"document-save-as"_s,
                        QKeySequence(u"Ctrl+Shift+E"_s), [this] { exportTable(); });
    connect(menu, &QMenu::aboutToShow, this, [this, copy, save] {
        const bool any = currentTable() != nullptr;
        copy->setEnabled(any);
        save->setEnabled(any);
    });
    menu->addSeparator();
    add(u"print"_s, tr("&Print…"), u"document-print"_s, QKeySequence(u"Ctrl+P"_s), [this] { printPage(); });
}

QTableView* MainWindow::currentTable() const
{
    if (auto* focused = qobject_cast<QTableView*>(focusWidget()); focused && focused->isVisible())
        return focused;
    for (auto* table : m_stack->currentWidget()->findChildren<QTableView*>()) {
        if (table->isVisible() && table->model() && table->model()->rowCount() > 0)
            return table;
    }
    return nullptr;
}

void MainWindow::copyTable()
{
    const QTableView* table = currentTable();
    if (!table)
        return;
    const TableText text = tableText(*table, false);
    QGuiApplication::clipboard()->setMimeData(mimeDataOf(text));
    say(tr("%n rows copied", nullptr, int(text.rows.size())));
}

void MainWindow::exportTable()
{
    QTableView* table = currentTable();
    if (!table) {
        say(tr("There is no table here to export."));
        return;
    }
    auto* dialog = new QFileDialog(this, tr("Export the table"));
    dialog->setObjectName(u"export.chooser"_s);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"csv"_s);
    dialog->setNameFilters({tr("Comma-separated values (*.csv)"), tr("All files (*)")});
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->selectFile(table->accessibleName() + u".csv"_s);
    connect(dialog, &QFileDialog::fileSelected, table, [this, table](const QString& file) {
        // The words are taken here, where the model lives; the file is written elsewhere.
        auto text = std::make_shared<TableText>(tableText(*table, false));
        auto* watcher = new QFutureWatcher<std::shared_ptr<Status>>(this);
        connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, text, file] {
            watcher->deleteLater();
            if (const Status& status = *watcher->result())
                say(tr("%n rows written to %1", nullptr, int(text->rows.size())).arg(file));
            else
                fail(status.error());
        });
        watcher->setFuture(
            QtConcurrent::run([text, file] { return std::make_shared<Status>(writeCsv(*text, file)); }));
    });
    dialog->open();
}

void MainWindow::printPage()
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(windowTitle());
    auto* dialog = new QPrintDialog(printer.get(), this);
    dialog->setObjectName(u"print.dialog"_s);
    dialog->setWindowTitle(tr("Print"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QObject::destroyed, this, [printer] {}); // It must outlive the dialog.
    connect(dialog, qOverload<QPrinter*>(&QPrintDialog::accepted), this, [this](QPrinter* chosen) {
        const PageEntry* entry = m_registry.page(m_current);
        const Page* page = m_pages.value(m_current);
        PrintHead head;
        head.title = page && !page->heading().isEmpty() ? page->heading() : entry ? entry->title : QString();
        head.workspace = m_desk.info().name;
        head.date = QLocale().toString(toLocal(m_desk.now(), m_desk.zone()), QLocale::LongFormat);
        const QTableView* table = currentTable();
        const Result<int> pages =
            table ? printTable(*table, *chosen, head) : printWidget(*m_stack->currentWidget(), *chosen, head);
        if (pages)
            say(tr("%n pages printed", nullptr, *pages));
        else
            fail(pages.error());
    });
    dialog->open();
}

} // namespace occ::ui
