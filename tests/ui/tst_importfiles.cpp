// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/wizard.h"
#include "ui/widgets/bars.h"

#include <QDirIterator>
#include <QFileDialog>
#include <QFileInfo>
#include <QLineEdit>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace occ;
using namespace occ::tests;

/// The import wizard and the files of the world: broken ones, odd ones, a whole pipeline.
class TestImportFiles final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rejectedRowsAreSaved();
    void brokenFilesSayWhy_data();
    void brokenFilesSayWhy();
    void aBigFileNeitherFreezesNorFillsMemory();
    void theTortureFilesNeverStopIt();
    void salesPipeline();
};

void TestImportFiles::rejectedRowsAreSaved()
{
    Fixture f;
    Wizard wizard(f);
    const QString file = writeTable(u"rejects.csv"_s, "Name,Email\nGood,a@b.test\nBad,nothing\n");
    wizard.open(file, u"clients"_s, 2);
    wizard.clickNext();
    QTRY_VERIFY(wizard.next()->isEnabled());
    auto* table = f.find<ui::TableView>("import.reviewTable");
    QCOMPARE(table->model()->rowCount(), 1); // Rejected rows come first where there are any.
    QCOMPARE(table->model()->index(0, 0).data().toString(), u"3"_s);
    QTest::mouseClick(f.find<ui::Button>("import.saveRejected"), Qt::LeftButton);
    auto* chooser = f.find<QFileDialog>("import.rejectedChooser");
    QTRY_VERIFY(chooser->isVisible());
    auto* name = chooser->findChild<QLineEdit*>(u"fileNameEdit"_s);
    QCOMPARE(name->text(), u"rejects-rejected.csv"_s);
    QTest::keyClick(name, Qt::Key_Return);
    auto* message = f.find<ui::MessageBar>("import.checkMessage");
    QTRY_VERIFY(message->isVisible());
    QFile saved(QFileInfo(file).dir().filePath(u"rejects-rejected.csv"_s));
    QVERIFY(saved.open(QIODevice::ReadOnly));
    const QByteArray bytes = saved.readAll();
    QVERIFY2(bytes.startsWith("Name,Email,reason\nBad,nothing,"), bytes.constData());
    QVERIFY(!f.elsewhere()->clients().find(u"Good"_s)); // Saving them imports nothing.
}

void TestImportFiles::brokenFilesSayWhy_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("says");
    QTest::addColumn<QString>("fault"); // What stands in the line shown.
    QTest::newRow("empty") << QByteArray() << u"The file is empty."_s << QString();
    QTest::newRow("blank") << QByteArray("\n\n  \n") << u"no row with anything"_s << QString();
    QTest::newRow("nul") << QByteArray("Name,Email\nA,b@c\nB\0,d@e\n", 24) << u"NUL byte"_s << u"B␀,d@e"_s;
    QTest::newRow("half-written") << QByteArray("Name,Email\nA,b@c\nB,\"d@e\nC,f@g\n")
                                  << u"Unterminated quote"_s << u"B,\"d@e"_s;
    QTest::newRow("duplicate headers")
        << QByteArray("Name,Email,name\nA,b@c,D\n") << u"Name"_s << u"Name,Email,name"_s;
    QTest::newRow("workbook") << QByteArray("PK\x03\x04\x14\x00\x06\x00xl/workbook.xml", 24) << u"not CSV"_s
                              << QString();
    QTest::newRow("side by side")
        << QByteArray("Table,Field,,Table,Field,,Table,Field\nA,x,,B,y,,C,z\nA,q,,B,r,,C,s\n") << u"side"_s
        << QString();
}

void TestImportFiles::brokenFilesSayWhy()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, says);
    QFETCH(QString, fault);
    Fixture f;
    Wizard wizard(f);
    const QString file = writeTable(QLatin1StringView(QTest::currentDataTag()) + u".csv"_s, bytes);
    wizard.open(file);
    QCOMPARE(wizard.page->step(), 0);
    QVERIFY(!wizard.next()->isEnabled());
    auto* error = f.find<ui::MessageBar>("import.fileError");
    QTRY_VERIFY(error->isVisible());
    QVERIFY2(error->text().contains(says, Qt::CaseInsensitive), qPrintable(error->text()));
    Fixture::keepPicture(f.window(), u"import-error-"_s + QLatin1StringView(QTest::currentDataTag()));
    if (!fault.isEmpty())
        QCOMPARE(f.find<QLabel>("import.faultLine")->text(), fault);
    // Corrected in its own program and read again, it goes on.
    writeTable(QFileInfo(file).fileName(), "Name,Email\nA,b@c.test\n");
    QTest::mouseClick(f.find<ui::Button>("import.again"), Qt::LeftButton);
    wizard.settle();
    QVERIFY(!error->isVisible());
    QVERIFY(wizard.next()->isEnabled());
}

/// Bytes of memory this process uses now.
static qint64 residentBytes()
{
    QFile file(u"/proc/self/statm"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll().split(' ').value(1).toLongLong() * 4096 : 0;
}

void TestImportFiles::aBigFileNeitherFreezesNorFillsMemory()
{
    QByteArray rows;
    for (int i = 0; i < 10000; ++i)
        rows += "N" + QByteArray::number(i) + ",A deal with a longer name,Client,Proposal,2026-03-01\n";
    const QString big = writeTable(u"big.csv"_s, "Deal ID,Deal,Account,Stage,Close date\n");
    {
        QFile file(big);
        QVERIFY(file.open(QIODevice::Append));
        while (file.size() < 96LL * 1024 * 1024)
            QVERIFY(file.write(rows) == rows.size());
    }
    Fixture f;
    Wizard wizard(f);
    QTimer beat;
    int beats = 0;
    QObject::connect(&beat, &QTimer::timeout, this, [&beats] { ++beats; });
    beat.start(10);
    const qint64 before = residentBytes();
    f.window().open(u"import"_s, QVariant::fromValue(ui::ImportLink{big, u"deals"_s, 1}));
    QCOMPARE(wizard.state(), u"Reading the file"_s); // At once, and the window goes on living.
    QTRY_VERIFY_WITH_TIMEOUT(f.find<QWidget>("import.reading")->isVisible() && beats > 5, 10000);
    QTRY_VERIFY_WITH_TIMEOUT(wizard.next()->isEnabled(), 60000);
    QCOMPARE(wizard.page->step(), 1);
    const qint64 grown = (residentBytes() - before) / (1024 * 1024);
    QVERIFY2(grown < 48, qPrintable(u"%1 MB more for a file of 96 MB"_s.arg(grown)));
    // What is no longer wanted is given up at once.
    f.window().open(u"import"_s, QVariant::fromValue(ui::ImportLink{big, u"deals"_s, 0}));
    f.window().open(u"import"_s, QVariant::fromValue(ui::ImportLink{writeTable(u"small.csv"_s, "Name\nA\n"),
                                                                    u"clients"_s, 0}));
    QTRY_VERIFY_WITH_TIMEOUT(wizard.next()->isEnabled(), 2000);
    QVERIFY(f.find<QAbstractButton>("import.kind.clients")->isChecked());
}

void TestImportFiles::theTortureFilesNeverStopIt()
{
    const QDir folder(qEnvironmentVariable("OCC_SHARED") + u"/data/csv-torture"_s);
    if (!folder.exists())
        QSKIP("the shared data folder is missing: set OCC_SHARED");
    Fixture f;
    Wizard wizard(f);
    QDirIterator files(folder.path(), {u"*.csv"_s, u"*.tsv"_s}, QDir::Files, QDirIterator::Subdirectories);
    int read = 0;
    int refused = 0;
    while (files.hasNext()) {
        wizard.open(files.next());
        if (wizard.next()->isEnabled()) {
            wizard.clickNext();
            QCOMPARE(wizard.page->step(), 1);
            QVERIFY(f.find<QComboBox>("import.separator")->currentIndex() >= 0);
            ++read;
        } else { // Refused with a reason, at the place it speaks of.
            auto* error = f.find<ui::MessageBar>("import.fileError");
            QVERIFY2(error->isVisible() && !error->text().isEmpty(), qPrintable(files.filePath()));
            ++refused;
        }
    }
    QVERIFY2(read > 50 && refused > 3, qPrintable(u"%1 read, %2 refused"_s.arg(read).arg(refused)));
}

void TestImportFiles::salesPipeline()
{
    const QString folder = qEnvironmentVariable("OCC_SHARED") + u"/data/crm-sales-opportunities/"_s;
    if (!QFile::exists(folder))
        QSKIP("the shared data folder is missing: set OCC_SHARED");
    Fixture f;
    Wizard wizard(f);
    wizard.open(folder + u"sales_pipeline.csv"_s, {}, 1);
    QCOMPARE(wizard.page->step(), 1);
    Fixture::keepPicture(f.window(), u"import-pipeline"_s);
    wizard.clickNext();
    wizard.clickNext();
    QTRY_VERIFY_WITH_TIMEOUT(wizard.next()->isEnabled(), 20000);
    QCOMPARE(wizard.next()->text(), u"Import 8,800 rows"_s);
    const auto before = f.elsewhere()->deals().list()->size();
    wizard.clickNext();
    QTRY_VERIFY_WITH_TIMEOUT(f.find<QLabel>("import.result")->isVisible(), 20000);
    QCOMPARE(f.elsewhere()->deals().list()->size(), before + 8800);
    QTest::mouseClick(f.find<ui::Button>("import.undo"), Qt::LeftButton);
    f.settle();
    QCOMPARE(f.elsewhere()->deals().list()->size(), before);
}

OCC_TEST(TestImportFiles)
#include "tst_importfiles.moc"
