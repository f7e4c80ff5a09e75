// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/csvreader.h"
#include "tests/ui/fixture.h"
#include "ui/onboarding/links.h"
#include "ui/widgets/bars.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/printout.h"
#include "ui/widgets/roles.h"
#include "ui/widgets/tabletransfer.h"
#include "ui/widgets/tableview.h"

#include <QClipboard>
#include <QDialog>
#include <QDropEvent>
#include <QFileDialog>
#include <QHeaderView>
#include <QLineEdit>
#include <QMimeData>
#include <QPdfWriter>
#include <QPrintDialog>
#include <QPrinter>
#include <QStandardItemModel>

using namespace Qt::StringLiterals;
using namespace occ;
using namespace occ::tests;
using occ::ui::ClientLink;

/// Data on its way out of the window, and contacts on their way in.
class TestDataOut final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSelectionIsCopied();
    void copiedCellsAreSafeAndWhole();
    void aTableIsExported();
    void exportToAnImpossiblePlace();
    void aLongTableIsPrintedOverPages();
    void aPageIsPrintedOnLightGround();
    void printAsksWhere();
    void vCardsDroppedOnAClientBecomeContacts();
    void aBrokenVCardSaysWhy();
    void aTableDroppedOnAClientIsImported();

private:
    QTemporaryDir m_folder;

    QString write(const QString& name, const QByteArray& bytes) const
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("%s cannot be written", qPrintable(name));
        return file.fileName();
    }
    static QByteArray read(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static void drop(QWidget* on, const QStringList& files)
    {
        QMimeData data;
        QList<QUrl> urls;
        for (const QString& file : files)
            urls += QUrl::fromLocalFile(file);
        data.setUrls(urls);
        const QPoint at = on->rect().center();
        QDragEnterEvent enter(at, Qt::CopyAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(on, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent dropped(at, Qt::CopyAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(on, &dropped);
    }
    static ClientLink someClient(Fixture& f)
    {
        ClientLink link;
        link.client = f.elsewhere()->clients().find(u"Northline Freight"_s)->id;
        return link;
    }
};

void TestDataOut::aSelectionIsCopied()
{
    Fixture f;
    f.go("clients");
    auto* table = f.find<ui::TableView>("clients.table");
    clickRow(table, 0);
    QTest::keyClick(table, Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(table, Qt::Key_Down, Qt::ShiftModifier);
    QGuiApplication::clipboard()->clear();
    QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
    const QMimeData* data = QGuiApplication::clipboard()->mimeData();
    const QStringList lines = data->text().split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 4); // The header and three rows.
    QVERIFY2(lines.at(0).startsWith(u"Client\tIndustry\tOnboardings"), qPrintable(lines.at(0)));
    QVERIFY(lines.at(1).startsWith(table->model()->index(0, 0).data().toString() + u'\t'));
    for (const QString& line : lines)
        QVERIFY2(!line.contains(u"–\t"), qPrintable(line)); // Nothing is a number again.
    QCOMPARE(data->html().count(u"<tr>"), 4);
    QTest::keyClick(table, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text().count(u'\n'), table->model()->rowCount() + 1);
}

void TestDataOut::copiedCellsAreSafeAndWhole()
{
    ui::TableView table(u"t"_s, u"Table"_s);
    QStandardItemModel model(0, 4);
    model.setHorizontalHeaderLabels({u"A"_s, u"B"_s, u"C"_s, u"Hidden"_s});
    auto* dash = new QStandardItem(u"–"_s);
    dash->setData(0, ui::SortRole);
    model.appendRow({new QStandardItem(u"=HYPERLINK(1)"_s), new QStandardItem(u"two\nlines\t\"x\""_s), dash,
                     new QStandardItem(u"no"_s)});
    model.appendRow({new QStandardItem(u"-12.50"_s), new QStandardItem(u"a<b & c"_s),
                     new QStandardItem(u"–"_s), new QStandardItem(u"no"_s)});
    table.setModel(&model);
    table.hideColumn(3);
    table.horizontalHeader()->moveSection(1, 0); // As the person sees it.
    const ui::TableText text = ui::tableText(table, false);
    QCOMPARE(text.headers, QStringList({u"B"_s, u"A"_s, u"C"_s}));
    QCOMPARE(text.rows.at(1).at(2), QString());
    const QString tsv = ui::toTsv(text);
    QVERIFY2(tsv.contains(u"\"two\nlines\t\"\"x\"\"\"\t'=HYPERLINK(1)\t0\n"), qPrintable(tsv));
    QVERIFY2(tsv.contains(u"a<b & c\t-12.50\t\n"), qPrintable(tsv));
    const QString html = ui::toHtml(text);
    QVERIFY(html.contains(u"a&lt;b &amp; c") && html.contains(u"two<br>lines"));
}

void TestDataOut::aTableIsExported()
{
    Fixture f;
    f.go("dashboard");
    QTest::keyClick(&f.window(), Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
    auto* chooser = f.find<QFileDialog>("export.chooser");
    QTRY_VERIFY(chooser->isVisible());
    const QString path = m_folder.filePath(u"export.csv"_s);
    auto* name = chooser->findChild<QLineEdit*>(u"fileNameEdit"_s);
    name->setText(path); // Pasted: typing would open the dialog's list of files over it.
    QTest::keyClick(name, Qt::Key_Return);
    QTRY_VERIFY(QFile::exists(path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    import::CsvReader reader(&file);
    QVERIFY(reader.next() == import::CsvReader::Step::Record);
    auto* table = f.find<ui::TableView>("dashboard.table");
    QVERIFY(reader.cells().contains(table->model()->headerData(1, Qt::Horizontal).toString()));
    int rows = 0;
    while (reader.next() == import::CsvReader::Step::Record)
        ++rows;
    QCOMPARE(rows, table->model()->rowCount());
    QVERIFY(read(path).startsWith("\xEF\xBB\xBF"));
}

void TestDataOut::exportToAnImpossiblePlace()
{
    const Status status = ui::writeCsv({{u"A"_s}, {{u"1"_s}}}, m_folder.filePath(u"no/such/folder/a.csv"_s));
    QVERIFY(!status);
    QVERIFY(status.error().message.contains(u"cannot be written"));
    QVERIFY(!status.error().hint.isEmpty());
}

static int pagesOf(const QByteArray& pdf)
{
    return int(pdf.count("/Type /Page\n"));
}

void TestDataOut::aLongTableIsPrintedOverPages()
{
    ui::TableView table(u"t"_s, u"Table"_s);
    QStandardItemModel model(300, 5);
    for (int row = 0; row < 300; ++row) {
        for (int column = 0; column < 5; ++column)
            model.setItem(row, column, new QStandardItem(u"Row %1, a few words of text"_s.arg(row)));
    }
    table.setModel(&model);
    table.resize(900, 400);
    const QString path = m_folder.filePath(u"table.pdf"_s);
    {
        QPdfWriter writer(path);
        const auto pages = ui::printTable(table, writer, {u"Clients"_s, u"team.occ"_s, u"today"_s});
        QVERIFY(pages);
        QVERIFY2(*pages > 4 && *pages < 20, qPrintable(QString::number(*pages)));
        writer.newPage(); // Printing left the writer usable.
    }
    const QByteArray pdf = read(path);
    QVERIFY(pdf.startsWith("%PDF"));
    QVERIFY2(pagesOf(pdf) > 4, qPrintable(QString::number(pagesOf(pdf))));
}

void TestDataOut::aPageIsPrintedOnLightGround()
{
    Fixture f;
    Fixture::theme().setChoice(ui::Theme::Choice::Dark);
    ui::Page* page = f.go("board");
    const QString path = m_folder.filePath(u"page.pdf"_s);
    QPdfWriter writer(path);
    const QPalette before = page->palette();
    const auto pages = ui::printWidget(*page, writer, {u"Board"_s, u"team.occ"_s, u"today"_s});
    QVERIFY(pages && *pages >= 1);
    QCOMPARE(page->palette().color(QPalette::Window),
             before.color(QPalette::Window)); // The screen stays dark.
    Fixture::theme().setChoice(ui::Theme::Choice::Light);
    QVERIFY(read(path).startsWith("%PDF"));
}

void TestDataOut::printAsksWhere()
{
    Fixture f;
    f.go("dashboard");
    QTest::keyClick(&f.window(), Qt::Key_P, Qt::ControlModifier);
    auto* dialog = f.find<QPrintDialog>("print.dialog");
    QTRY_VERIFY(dialog->isVisible());
    const QString path = m_folder.filePath(u"dashboard.pdf"_s);
    dialog->printer()->setOutputFormat(QPrinter::PdfFormat);
    dialog->printer()->setOutputFileName(path);
    Q_EMIT dialog->accepted(dialog->printer()); // As its Print button does.
    f.settle();
    QVERIFY(read(path).startsWith("%PDF"));
    QVERIFY(f.find<ui::UndoBar>("undoBar")->accessibleDescription().contains(u"printed"));
    dialog->reject();
}

void TestDataOut::vCardsDroppedOnAClientBecomeContacts()
{
    Fixture f;
    const ClientLink link = someClient(f);
    ui::Page* page = f.go("client", QVariant::fromValue(link));
    auto other = f.elsewhere();
    const auto before = other->clients().contacts(link.client)->size();
    drop(page,
         {write(u"people.vcf"_s, "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Ann Ångström\r\n"
                                 "EMAIL:ann@north.test\r\nTITLE:Head of\r\n  Operations\r\nEND:VCARD\r\n"
                                 "BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Bo Li\r\nTEL;VALUE=uri:tel:+1-208\r\n"
                                 "END:VCARD\r\nBEGIN:VCARD\r\nVERSION:3.0\r\nEND:VCARD\r\n")});
    f.settle();
    auto* sheet = f.find<QDialog>("cardsSheet");
    QVERIFY(QTest::qWaitForWindowActive(sheet));
    auto* table = sheet->findChild<ui::TableView*>(u"cards.table"_s);
    QCOMPARE(table->model()->rowCount(), 2);
    QCOMPARE(table->model()->index(0, 1).data().toString(), u"Ann Ångström"_s);
    QCOMPARE(table->model()->index(0, 4).data().toString(), u"Head of Operations"_s);
    Fixture::keepPicture(*sheet, u"cardsSheet"_s);
    QCOMPARE(other->clients().contacts(link.client)->size(), before); // Only a preview.
    QTRY_VERIFY(table->hasFocus());
    QTest::keyClick(table, Qt::Key_Down);
    QTest::keyClick(table, Qt::Key_Space);
    QCOMPARE(table->model()->index(1, 0).data().toString(), u"Leave out"_s);
    QTest::keyClick(table, Qt::Key_Space);
    QCOMPARE(table->model()->index(1, 0).data().toString(), u"Add"_s);
    QTest::mouseClick(sheet->findChild<QAbstractButton*>(u"cardsSheet.submit"_s), Qt::LeftButton);
    f.settle();
    QCOMPARE(other->clients().contacts(link.client)->size(), before + 2);
    // Dropped again, they are known and left out.
    drop(page, {m_folder.filePath(u"people.vcf"_s)});
    f.settle();
    auto* again = f.find<QDialog>("cardsSheet");
    table = again->findChild<ui::TableView*>(u"cards.table"_s);
    QCOMPARE(table->model()->index(0, 0).data().toString(), u"Leave out"_s);
    QCOMPARE(table->model()->index(0, 5).data().toString(), u"already there"_s);
    QTest::keyClick(again, Qt::Key_Escape);
    f.window().activateWindow(); // As the desktop does when a dialog goes.
    QVERIFY(QTest::qWaitForWindowActive(&f.window()));
    QTest::keyClick(&f.window(), Qt::Key_Z, Qt::ControlModifier); // One undo for both.
    f.settle();
    QCOMPARE(other->clients().contacts(link.client)->size(), before);
}

void TestDataOut::aBrokenVCardSaysWhy()
{
    Fixture f;
    ui::Page* page = f.go("client", QVariant::fromValue(someClient(f)));
    drop(page, {write(u"broken.vcf"_s, "this is no card\n")});
    f.settle();
    auto* message = f.find<ui::MessageBar>("shell.message");
    QTRY_VERIFY(message->isVisible());
    QVERIFY2(message->accessibleDescription().contains(u"no vCard file"),
             qPrintable(message->accessibleDescription()));
    drop(page, {write(u"photo.png"_s, "x")});
    QTRY_VERIFY(message->accessibleDescription().contains(u"photo.png"));
}

void TestDataOut::aTableDroppedOnAClientIsImported()
{
    Fixture f;
    ui::Page* page = f.go("client", QVariant::fromValue(someClient(f)));
    drop(page, {write(u"people.csv"_s, "Full name,Company,Email\nA B,Northline Freight,a@b.test\n")});
    f.settle();
    QCOMPARE(f.window().currentPage(), u"import"_s);
    auto* next = f.find<ui::Button>("import.next");
    QTRY_VERIFY(next->isEnabled());
}

OCC_TEST(TestDataOut)
#include "tst_dataout.moc"
