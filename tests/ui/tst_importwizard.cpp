// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/wizard.h"
#include "ui/widgets/bars.h"
#include "ui/widgets/dropzone.h"
#include "ui/widgets/field.h"

#include <QDropEvent>
#include <QFileDialog>
#include <QLineEdit>
#include <QMimeData>

using namespace Qt::StringLiterals;
using namespace occ;
using namespace occ::tests;

/// The import of a table in the real window, by mouse and by keyboard.
class TestImportWizard final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void byMouse();
    void byKeyboard();
    void aFileIsDropped();
    void openQuestionsShowEachReading();
    void columnsAreMappedAndKept();
    void faultsStandInTheirCell();
    void duplicatesSideBySide();
    void cancelLeavesNothing();
};

namespace {

const QByteArray kDeals = "Deal,Account,Stage,Value,Close date\n"
                          "Import lines,Northline Freight,Closed Won,1200.50,2026-11-30\n"
                          "Import hotline,Quiet Harbour,Proposal,900,2026-12-24\n";

} // namespace

void TestImportWizard::byMouse()
{
    Fixture f;
    Wizard wizard(f);
    QTest::mouseClick(f.find<ui::Button>("import.drop.choose"), Qt::LeftButton);
    auto* chooser = f.find<QFileDialog>("import.chooser");
    QTRY_VERIFY(chooser->isVisible());
    chooser->selectFile(writeTable(u"deals.csv"_s, kDeals));
    QTest::keyClick(chooser->findChild<QLineEdit*>(u"fileNameEdit"_s), Qt::Key_Return);
    wizard.settle();
    QVERIFY(f.find<ui::Chip>("import.kind.deals")->isChecked()); // Guessed from the columns.
    f.keepPicture(f.window(), u"import-1-file"_s);
    wizard.clickNext();
    QCOMPARE(wizard.page->step(), 1);
    QCOMPARE(wizard.model("import.raw")->rowCount(), 2);
    f.keepPicture(f.window(), u"import-2-format"_s);
    wizard.clickNext();
    QCOMPARE(wizard.page->step(), 2);
    auto* preview = wizard.model("import.preview");
    QCOMPARE(preview->rowCount(), 2);
    QVERIFY(Wizard::rowOf(preview, 1, u"Import hotline"_s) == 1);
    f.keepPicture(f.window(), u"import-3-columns"_s);
    wizard.clickNext();
    QCOMPARE(wizard.page->step(), 3);
    QTRY_VERIFY(wizard.next()->isEnabled());
    QVERIFY2(wizard.next()->text().contains(u"2"), qPrintable(wizard.next()->text()));
    QVERIFY(f.find<QAbstractButton>("import.tile.created")->accessibleName().endsWith(u": 2"));
    f.keepPicture(f.window(), u"import-4-check"_s);
    auto other = f.elsewhere();
    const auto before = other->deals().list()->size();
    QCOMPARE(other->deals().list()->size(), before); // The check changed nothing.
    wizard.clickNext();
    QTRY_VERIFY(f.find<QLabel>("import.result")->isVisible());
    QCOMPARE(f.find<QLabel>("import.result")->text(), u"2 rows imported"_s);
    f.keepPicture(f.window(), u"import-5-done"_s);
    QCOMPARE(other->deals().list()->size(), before + 2);
    QVERIFY(other->clients().find(u"quiet harbour"_s));
    QTest::mouseClick(f.find<ui::Button>("import.undo"), Qt::LeftButton);
    f.settle();
    QCOMPARE(other->deals().list()->size(), before);
    QVERIFY(!other->clients().find(u"quiet harbour"_s));
    QVERIFY(!f.find<ui::Button>("import.undo")->isVisible());
    QTest::mouseClick(f.find<ui::Button>("import.another"), Qt::LeftButton);
    QCOMPARE(wizard.page->step(), 0);
}

void TestImportWizard::byKeyboard()
{
    Fixture f;
    f.go("dashboard");
    QTest::keyClick(&f.window(), Qt::Key_I, Qt::ControlModifier | Qt::ShiftModifier);
    f.settle();
    QCOMPARE(f.window().currentPage(), u"import"_s);
    auto* choose = f.find<ui::Button>("import.drop.choose");
    QTRY_VERIFY(choose->hasFocus());
    QTest::keyClick(choose, Qt::Key_Space);
    auto* chooser = f.find<QFileDialog>("import.chooser");
    QTRY_VERIFY(chooser->isVisible());
    auto* name = chooser->findChild<QLineEdit*>(u"fileNameEdit"_s);
    name->setText(writeTable(u"keys.csv"_s, kDeals)); // Pasted: typing would open the list of files over it.
    QTest::keyClick(name, Qt::Key_Return);
    auto* page = qobject_cast<ui::ImportPage*>(f.window().page(u"import"_s));
    auto* next = f.find<ui::Button>("import.next");
    QTRY_VERIFY(next->isEnabled());
    f.window().activateWindow(); // As the desktop does when a dialog goes.
    QVERIFY(QTest::qWaitForWindowActive(&f.window()));
    for (int step = 1; step <= 3; ++step) {
        QTRY_VERIFY(next->isEnabled());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
        f.settle();
        QCOMPARE(page->step(), step);
    }
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape); // One step back, and on again.
    QCOMPARE(page->step(), 2);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    f.settle();
    QTRY_VERIFY(next->isEnabled());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(f.find<QLabel>("import.result")->isVisible());
    QVERIFY(f.elsewhere()->clients().find(u"quiet harbour"_s));
    QTRY_VERIFY(f.find<ui::Button>("import.go")->hasFocus());
    QTest::keyClick(&f.window(), Qt::Key_Z, Qt::ControlModifier);
    f.settle();
    QVERIFY(!f.elsewhere()->clients().find(u"quiet harbour"_s));
}

void TestImportWizard::aFileIsDropped()
{
    Fixture f;
    Wizard wizard(f);
    auto* zone = f.find<ui::DropZone>("import.drop");
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(writeTable(u"dropped.csv"_s, kDeals))});
    const QPoint at = zone->rect().center();
    QDragEnterEvent enter(at, Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(zone, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(at, Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(zone, &drop);
    wizard.settle();
    QVERIFY(wizard.next()->isEnabled());
    QMimeData words;
    words.setText(u"no file"_s);
    QDragEnterEvent other(at, Qt::CopyAction, &words, Qt::LeftButton, {});
    other.ignore();
    QApplication::sendEvent(zone, &other);
    QVERIFY(!other.isAccepted());
}

void TestImportWizard::openQuestionsShowEachReading()
{
    Fixture f;
    Wizard wizard(f);
    wizard.open(
        writeTable(u"dates.csv"_s, "Deal,Stage,Close date\nA,Won,01/02/2017\nB,Thinking,03/04/2017\n"));
    wizard.clickNext();
    QVERIFY(!wizard.next()->isEnabled());
    QCOMPARE(wizard.state(), u"2 questions are open."_s);
    auto* card = f.find<QWidget>("question.date_order");
    QStringList shown;
    for (const QLabel* label : card->findChildren<QLabel*>())
        shown += label->text();
    QVERIFY2(shown.contains(u"1 February 2017"_s) && shown.contains(u"2 January 2017"_s),
             qPrintable(shown.join(u'|')));
    f.keepPicture(f.window(), u"import-2-questions"_s);
    QTest::mouseClick(f.find<ui::Chip>("import.question.date_order.dmy"), Qt::LeftButton);
    QTRY_COMPARE(wizard.state(), u"One question is open."_s);
    wizard.settle();
    auto* stage = f.find<ui::Chip>("import.question.stage:Thinking.negotiation");
    stage->setFocus();
    QTest::keyClick(stage, Qt::Key_Space); // The keyboard answers, too.
    QTRY_VERIFY(wizard.next()->isEnabled());
    wizard.clickNext();
    auto* preview = wizard.model("import.preview");
    QVERIFY(Wizard::rowOf(preview, 3, u"1 Feb 2017"_s) == 0);
    QCOMPARE(preview->index(1, 2).data().toString(), u"Negotiation"_s);
    // What was answered is to be seen, and can be changed.
    QTest::mouseClick(f.find<ui::Button>("import.back"), Qt::LeftButton);
    auto* order = f.find<QComboBox>("import.date_order");
    QCOMPARE(order->currentData().toString(), u"dmy"_s);
    wizard.choose("import.date_order", u"Month, day, year"_s);
    QVERIFY(Wizard::rowOf(preview, 3, u"2 Jan 2017"_s) == 0);
}

void TestImportWizard::columnsAreMappedAndKept()
{
    Fixture f;
    Wizard wizard(f);
    const QString file = writeTable(u"odd.csv"_s, "Firma,Ort,Mail\nNebel GmbH,Kiel,info@nebel.test\n");
    wizard.open(file, u"clients"_s, 2);
    QCOMPARE(wizard.page->step(), 2);
    QVERIFY(!wizard.next()->isEnabled());
    auto* name = f.find<QComboBox>("import.column.name");
    QVERIFY(name->property("invalid").toBool());
    QTRY_VERIFY(name->hasFocus());
    wizard.choose("import.column.name", u"Firma"_s);
    wizard.choose("import.column.address", u"Ort"_s);
    QVERIFY(!name->property("invalid").toBool());
    QVERIFY(wizard.next()->isEnabled());
    QVERIFY(Wizard::rowOf(wizard.model("import.preview"), 1, u"Nebel GmbH"_s) == 0);
    QTest::mouseClick(f.find<ui::Button>("import.saveMapping"), Qt::LeftButton);
    auto* sheet = f.find<QDialog>("mappingSheet");
    QVERIFY(QTest::qWaitForWindowActive(sheet));
    auto* edit = sheet->findChild<QLineEdit*>(u"save-mapping"_s);
    QTest::keyClick(edit, Qt::Key_Return);
    f.settle();
    QVERIFY(!sheet->findChild<ui::Field*>(u"field.save-mapping"_s)->error().isEmpty());
    QTest::keyClicks(edit, u"Kiel list"_s);
    QTest::keyClick(edit, Qt::Key_Return);
    f.settle();

    wizard.open(file, u"clients"_s, 2); // The same shape again: unmapped, until the mapping is used.
    QVERIFY(!wizard.next()->isEnabled());
    wizard.choose("import.saved", u"Kiel list"_s);
    QVERIFY(wizard.next()->isEnabled());
    QCOMPARE(f.find<QComboBox>("import.column.address")->currentText(), u"Ort"_s);
    // A mapping that does not fit says so and offers the way out.
    wizard.open(writeTable(u"other.csv"_s, "Name,Industry\nA,legal\n"), u"clients"_s, 2);
    wizard.choose("import.saved", u"Kiel list"_s);
    auto* error = f.find<ui::MessageBar>("import.columnError");
    QTRY_VERIFY(error->isVisible());
    QVERIFY2(error->text().contains(u"There is no column"), qPrintable(error->text()));
    QTest::mouseClick(f.find<ui::Button>("import.suggest"), Qt::LeftButton);
    wizard.settle();
    QVERIFY(!error->isVisible());
    QVERIFY(wizard.next()->isEnabled());
}

void TestImportWizard::faultsStandInTheirCell()
{
    Fixture f;
    Wizard wizard(f);
    wizard.open(writeTable(u"faults.csv"_s,
                           "Deal,Account,Stage,Value,Close date\n"
                           "A,X,Won,12,2026-11-31\nB,X,Won,many,2026-11-30\nC,X,Won,5,2026-11-30\n"),
                u"deals"_s, 2);
    auto* preview = wizard.model("import.preview");
    QCOMPARE(preview->rowCount(), 3);
    const int last = preview->columnCount() - 1;
    QVERIFY(!preview->index(0, last).data().toString().isEmpty());
    QVERIFY(preview->index(2, last).data().toString().isEmpty());
    const QModelIndex amount = preview->index(1, 4);
    QCOMPARE(amount.data().toString(), u"many"_s);
    QVERIFY(!amount.data(Qt::ToolTipRole).toString().isEmpty());
    QVERIFY(amount.data(Qt::AccessibleTextRole).toString().contains(u"many"));
    f.keepPicture(f.window(), u"import-3-faults"_s);
}

void TestImportWizard::duplicatesSideBySide()
{
    Fixture f;
    {
        auto other = f.elsewhere();
        auto client = *other->clients().find(u"Northline Freight"_s);
        client.email = u"hello@northline.test"_s;
        QVERIFY(other->clients().change(client));
    }
    Wizard wizard(f);
    wizard.open(writeTable(u"duplicates.csv"_s, "Name,Email\nNorth Line Logistics,hello@northline.test\n"
                                                "Somebody Else,else@else.test\n"),
                u"clients"_s, 2);
    wizard.clickNext();
    QTRY_VERIFY(wizard.next()->isEnabled());
    QCOMPARE(wizard.next()->text(), u"Import 2 rows"_s);
    QTest::mouseClick(f.find<ui::Chip>("import.review.duplicates"), Qt::LeftButton);
    auto* table = f.find<ui::TableView>("import.reviewTable");
    QCOMPARE(table->model()->rowCount(), 1);
    QCOMPARE(table->model()->index(0, 1).data().toString(), u"North Line Logistics"_s);
    QCOMPARE(table->model()->index(0, 2).data().toString(), u"Northline Freight"_s);
    f.keepPicture(f.window(), u"import-4-duplicates"_s);
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Space);
    QCOMPARE(table->model()->index(0, 7).data().toString(), u"Leave out"_s);
    QCOMPARE(wizard.next()->text(), u"Import 1 row"_s);
    clickRow(table, 0, 7); // And back by mouse, and out again.
    QCOMPARE(table->model()->index(0, 7).data().toString(), u"Import"_s);
    clickRow(table, 0, 7);
    wizard.clickNext();
    QTRY_VERIFY(f.find<QLabel>("import.result")->isVisible());
    QVERIFY(f.elsewhere()->clients().find(u"Somebody Else"_s));
    QVERIFY(!f.elsewhere()->clients().find(u"North Line Logistics"_s));
}

void TestImportWizard::cancelLeavesNothing()
{
    Fixture f;
    Wizard wizard(f);
    QByteArray bytes = "Deal ID,Deal,Account,Stage\n";
    for (int i = 0; i < 200000; ++i)
        bytes += "N" + QByteArray::number(i) + ",Deal,Cancelled " + QByteArray::number(i % 9) + ",Proposal\n";
    wizard.open(writeTable(u"many.csv"_s, bytes), u"deals"_s, 2);
    wizard.clickNext();
    QTRY_VERIFY_WITH_TIMEOUT(wizard.next()->isEnabled(), 30000);
    const auto before = f.elsewhere()->deals().list()->size();
    QTest::mouseClick(wizard.next(), Qt::LeftButton);
    auto* cancel = f.find<ui::Button>("import.cancel");
    QTRY_VERIFY(cancel->isVisible());
    QTest::mouseClick(cancel, Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(wizard.page->step(), 3, 30000);
    f.settle();
    QCOMPARE(f.elsewhere()->deals().list()->size(), before);
    QVERIFY(!f.elsewhere()->clients().find(u"Cancelled 1"_s));
}

OCC_TEST(TestImportWizard)
#include "tst_importwizard.moc"
