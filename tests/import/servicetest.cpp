// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/journal.h"
#include "tests/support/engines.h"
#include "tests/support/expect.h"
#include "tests/support/testmain.h"
#include "tests/support/workspaces.h"

#include <QFile>

using namespace Qt::Literals::StringLiterals;
using namespace occ;
using namespace occ::test;

namespace {

/// A workspace and files to import into it.
class Desk
{
public:
    explicit Desk(const QString& engine)
        : workspace(engine)
    {}

    QString write(const QString& name, const QByteArray& bytes)
    {
        QFile file(workspace.file(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("%s cannot be written", qPrintable(name));
        return file.fileName();
    }

    /// What the file is read with, every question answered.
    ImportRequest request(import::ImportKind kind, const QString& name, const QByteArray& bytes)
    {
        ImportRequest request;
        request.file = write(name, bytes);
        import::Inspection found = must(import::inspect(request.file, kind));
        if (const Status answered = found.answered(); !answered)
            qFatal("%s", qPrintable(answered.error().oneLine()));
        request.mapping = found.mapping;
        return request;
    }

    ImportReport run(import::ImportKind kind, const QByteArray& bytes)
    {
        return must(workspace->imports().run(request(kind, u"table.csv"_s, bytes)));
    }

    qint64 head() { return store::journalHead(workspace->session().database); }

    TestWorkspace workspace;
};

const QByteArray kDeals = "Deal ID,Deal,Account,Stage,Value\n"
                          "D1,Lines,Northline,Closed Won,1200.50\n"
                          "D2,Hotline,Harbor,Proposal,900\n"
                          "D3,Broken,Harbor,somewhere else entirely,1\n";

QByteArray manyDeals(int count)
{
    QByteArray bytes = "Deal ID,Deal,Account,Stage\n";
    for (int i = 0; i < count; ++i)
        bytes += "D" + QByteArray::number(i) + ",Deal,Client " + QByteArray::number(i % 50) + ",Proposal\n";
    return bytes;
}

} // namespace

/// The import as a whole: all of a file's good rows in one entry, or nothing.
class ImportServiceTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneUndoTakesAllOfItBack_data() { addEngines(); }
    void oneUndoTakesAllOfItBack();
    void aDryRunChangesNothing_data() { addEngines(); }
    void aDryRunChangesNothing();
    void cancelLeavesNothing_data() { addEngines(); }
    void cancelLeavesNothing();
    void rejectedRowsCanBeCorrected_data() { addEngines(); }
    void rejectedRowsCanBeCorrected();
    void keepsNoMoreRejectedRowsThanAsked_data() { addEngines(); }
    void keepsNoMoreRejectedRowsThanAsked();
    void aBrokenFileChangesNothing_data() { addEngines(); }
    void aBrokenFileChangesNothing();
    void oneRecordTwiceInAFile_data() { addEngines(); }
    void oneRecordTwiceInAFile();
    void contacts_data() { addEngines(); }
    void contacts();
    void interactions_data() { addEngines(); }
    void interactions();
    void duplicatesStandSideBySide_data() { addEngines(); }
    void duplicatesStandSideBySide();
    void mappingsAreKept_data() { addEngines(); }
    void mappingsAreKept();
};

/// A request whose stage words are told, so that the last of kDeals is rejected by the reader.
static ImportRequest dealRequest(Desk& desk)
{
    ImportRequest request;
    request.file = desk.write(u"deals.csv"_s, kDeals);
    request.mapping = must(import::inspect(request.file, import::ImportKind::Deals)).mapping;
    return request;
}

void ImportServiceTest::oneUndoTakesAllOfItBack()
{
    OCC_FETCH_ENGINE();
    Desk desk(engine);
    const qint64 before = desk.head();
    const auto report = desk.workspace->imports().run(dealRequest(desk));
    OCC_OK(report);
    QCOMPARE(report->read, 3);
    QCOMPARE(report->created, 2);
    QCOMPARE(report->clientsCreated, 2);
    QCOMPARE(report->rejectedRows, 1);
    QCOMPARE(report->journalNumber, before + 1);
    QCOMPARE(desk.head(), before + 1);
    const auto deals = must(desk.workspace->deals().list());
    QCOMPARE(deals.size(), 2);
    const auto entry = must(desk.workspace->nextUndo());
    QVERIFY(entry && entry->summary == u"2 deals imported from deals.csv");

    OCC_OK(desk.workspace->undo());
    QCOMPARE(must(desk.workspace->deals().list()).size(), 0);
    QCOMPARE(must(desk.workspace->clients().list()).size(), 0);
    OCC_OK(desk.workspace->redo());
    QCOMPARE(must(desk.workspace->deals().list()).size(), 2);
    QCOMPARE(must(desk.workspace->clients().list()).size(), 2);

    const auto again = must(desk.workspace->imports().run(dealRequest(desk)));
    QCOMPARE(again.created, 0);
    QCOMPARE(again.unchanged, 2);
    QCOMPARE(again.journalNumber, 0);
}

void ImportServiceTest::aDryRunChangesNothing()
{
    OCC_FETCH_ENGINE();
    Desk desk(engine);
    const qint64 before = desk.head();
    ImportRequest request = dealRequest(desk);
    request.dryRun = true;
    request.rejectedFile = desk.workspace.file(u"rejected.csv"_s);
    const auto report = must(desk.workspace->imports().run(request));
    QVERIFY(report.dryRun);
    QCOMPARE(report.created, 2);
    QCOMPARE(report.rejected.size(), 1);
    QVERIFY(QFile::exists(request.rejectedFile)); // That is what one asks a dry run for.
    QCOMPARE(desk.head(), before);
    QCOMPARE(must(desk.workspace->deals().list()).size(), 0);
    QCOMPARE(must(desk.workspace->clients().list()).size(), 0);
}

void ImportServiceTest::cancelLeavesNothing()
{
    OCC_FETCH_ENGINE();
    Desk desk(engine);
    const qint64 before = desk.head();
    ImportRequest request = desk.request(import::ImportKind::Deals, u"many.csv"_s, manyDeals(5000));
    request.rejectedFile = desk.workspace.file(u"rejected.csv"_s);
    qint64 seen = 0;
    qint64 whole = 0;
    request.progress = [&](qint64 rows, qint64 bytes, qint64 total) {
        seen = rows;
        whole = total;
        return rows < 2000 && bytes <= total;
    };
    OCC_FAILED(desk.workspace->imports().run(request), Refused, u"cancelled"_s);
    QVERIFY2(seen >= 2000 && seen < 5000, qPrintable(QString::number(seen)));
    QCOMPARE(whole, QFileInfo(request.file).size());
    QCOMPARE(desk.head(), before);
    QCOMPARE(must(desk.workspace->deals().list()).size(), 0);
    QCOMPARE(must(desk.workspace->clients().list()).size(), 0);
    QVERIFY(!QFile::exists(request.rejectedFile));
    request.progress = {};
    QCOMPARE(must(desk.workspace->imports().run(request)).created, 5000); // Nothing stands in the way.
}

void ImportServiceTest::rejectedRowsCanBeCorrected()
{
    OCC_FETCH_ENGINE();
    Desk desk(engine);
    ImportRequest request = dealRequest(desk);
    request.rejectedFile = desk.workspace.file(u"rejected.csv"_s);
    OCC_OK(desk.workspace->imports().run(request));
    QFile file(request.rejectedFile);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QByteArray bytes = file.readAll();
    QVERIFY2(bytes.startsWith("Deal ID,Deal,Account,Stage,Value,reason\nD3,"), bytes.constData());
    QVERIFY2(bytes.contains("is not a stage"), bytes.constData());
    bytes.replace("somewhere else entirely", "Proposal");
    const ImportReport corrected = desk.run(import::ImportKind::Deals, bytes);
    QCOMPARE(corrected.created, 1);
    QCOMPARE(corrected.rejectedRows, 0);
    QCOMPARE(must(desk.workspace->deals().list()).size(), 3);
}

void ImportServiceTest::keepsNoMoreRejectedRowsThanAsked()
{
    OCC_FETCH_ENGINE();
    Desk desk(engine);
    QByteArray bytes = "Name,E-mail\n";
    for (int i = 0; i < 40; ++i)
        bytes += "Client " + QByteArray::number(i) + ",no address\n";
    ImportRequest request = desk.request(import::ImportKind::Clients, u"bad.csv"_s, bytes);
    request.keptRejected = 7;
    request.rejectedFile = desk.workspace.file(u"rejected.csv"_s);
    const ImportReport report = must(desk.workspace->imports().run(request));
    QCOMPARE(report.rejected.size(), 7);
    QCOMPARE(report.rejectedRows, 40);
    QFile file(request.rejectedFile);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll().count('\n'), 41); // All of them are in the file, and the header.
}

void ImportServiceTest::aBrokenFileChangesNothing()
{
    OCC_FETCH_ENGINE();
    Desk desk(engine);
    const qint64 before = desk.head();
    ImportRequest request = dealRequest(desk);
    QFile file(request.file);
    QVERIFY(file.open(QIODevice::Append));
    file.write("D4,\"never closed,Harbor,Proposal,1\n");
    file.close();
    const auto report = desk.workspace->imports().run(request);
    QVERIFY(!report);
    QCOMPARE(report.error().file, request.file);
    QCOMPARE(report.error().line, 5);
    QCOMPARE(desk.head(), before);
    QCOMPARE(must(desk.workspace->deals().list()).size(), 0);
    QVERIFY(QFile::remove(request.file));
    OCC_FAILED(desk.workspace->imports().run(request), Environment, u"cannot be read"_s);
}

void ImportServiceTest::oneRecordTwiceInAFile()
{
    OCC_FETCH_ENGINE();
    Desk desk(engine);
    const ImportReport report = desk.run(import::ImportKind::Deals, "Deal ID,Deal,Stage,Value\n"
                                                                    "D1,Lines,Won,5\nD1,Lines,Won,5\n"
                                                                    "D1,Lines,Won,\nD1,Lines,Lost,5\n");
    QCOMPARE(report.created, 1);
    QCOMPARE(report.unchanged, 2); // The same again, and one that leaves the amount out.
    QCOMPARE(report.rejected.size(), 1);
    QCOMPARE(report.rejected[0].row, 5);
    QCOMPARE(report.rejected[0].field, u"stage"_s);
    QVERIFY2(report.rejected[0].reason.contains(u"Row 2 of this file"),
             qPrintable(report.rejected[0].reason));
    const ImportReport changed =
        desk.run(import::ImportKind::Deals, "Deal ID,Deal,Stage,Value\nD1,Lines,Lost,5\nD1,Lines,Won,5\n");
    QCOMPARE(changed.updated, 1);
    QCOMPARE(changed.rejected.size(), 1);
    QVERIFY(changed.rejected[0].reason.contains(u"Row 2 of this file"));
}

void ImportServiceTest::contacts()
{
    OCC_FETCH_ENGINE();
    Desk desk(engine);
    const QByteArray people = "Full name,Company,Email,Phone,Job title\n"
                              "Ann Ångström,Northline,ann@north.test,555 0101,CEO\n"
                              "Bo Li,Northline,bo@north.test,,Driver\n"
                              "Nobody,,nobody@nowhere.test,,\n";
    const ImportReport first = desk.run(import::ImportKind::Contacts, people);
    QCOMPARE(first.created, 2);
    QCOMPARE(first.clientsCreated, 1);
    QCOMPARE(first.rejected.size(), 1);
    QCOMPARE(first.rejected.constFirst().row, 4);
    QCOMPARE(first.rejected.constFirst().field, u"client"_s);
    const qint64 client = must(desk.workspace->clients().find(u"northline"_s)).id;
    const auto known = must(desk.workspace->clients().contacts(client));
    QCOMPARE(known.size(), 2);
    QCOMPARE(known[0].name, u"Ann Ångström"_s);
    QCOMPARE(known[0].title, u"CEO"_s);

    const ImportReport second =
        desk.run(import::ImportKind::Contacts, "Full name,Company,Email,Job title\n"
                                               "Ann Ångström,Northline,ANN@north.test,Chair\n"
                                               "Bo Li,Northline,bo@north.test,Driver\n");
    QCOMPARE(second.updated, 1);
    QCOMPARE(second.unchanged, 1);
    const auto changed = must(desk.workspace->clients().contacts(client));
    QCOMPARE(changed[0].title, u"Chair"_s);
    QCOMPARE(changed[0].phone, u"555 0101"_s); // What the file does not say stays.
    OCC_OK(desk.workspace->undo());
    QCOMPARE(must(desk.workspace->clients().contacts(client))[0].title, u"CEO"_s);
    OCC_OK(desk.workspace->undo());
    QCOMPARE(must(desk.workspace->clients().list()).size(), 0);
}

void ImportServiceTest::interactions()
{
    OCC_FETCH_ENGINE();
    Desk desk(engine);
    Client client;
    client.name = u"Northline"_s;
    client.industry = u"fleet"_s;
    const qint64 id = must(desk.workspace->clients().add(client)).id;
    StartRequest start;
    start.clientId = id;
    start.playbook = u"command-center"_s;
    const qint64 run = must(desk.workspace->onboardings().start(start));
    const QByteArray log = "Company,Timestamp,Direction,Channel,Subject,Expects reply\n"
                           "Northline,2026-02-27T09:30:00Z,outgoing,email,Welcome,yes\n"
                           "northline,2026-02-28T10:00:00+01:00,received,phone,Called back,\n"
                           "Nobody Ltd,2026-02-27T09:30:00Z,sent,email,Hello,no\n"
                           "Northline,2026-12-24T00:00:00Z,sent,email,From the future,no\n";
    const ImportReport report = desk.run(import::ImportKind::Interactions, log);
    QCOMPARE(report.read, 4);
    QCOMPARE(report.created, 2);
    QCOMPARE(report.rejected.size(), 2);
    QCOMPARE(report.rejected[0].field, u"client"_s);
    QCOMPARE(report.rejected[1].field, u"at"_s);
    QVERIFY(report.rejected[1].reason.contains(u"in the future"));
    const auto told = must(desk.workspace->onboardings().interactions(run));
    QCOMPARE(told.size(), 2);
    QCOMPARE(std::count_if(told.begin(), told.end(), [](const Interaction& one) { return one.expectsReply; }),
             1);
    const ImportReport again = desk.run(import::ImportKind::Interactions, log);
    QCOMPARE(again.created, 0);
    QCOMPARE(again.unchanged, 2);
    QCOMPARE(again.journalNumber, 0);
    OCC_OK(desk.workspace->undo());
    QCOMPARE(must(desk.workspace->onboardings().interactions(run)).size(), 0);
}

void ImportServiceTest::duplicatesStandSideBySide()
{
    OCC_FETCH_ENGINE();
    Desk desk(engine);
    Client client;
    client.name = u"Northline Freight"_s;
    client.industry = u"fleet"_s;
    client.email = u"hello@north.test"_s;
    client.phone = u"+1 208 279 2555"_s;
    (void)must(desk.workspace->clients().add(client));
    const QByteArray table = "Name,Email,Phone,Address\n"
                             "North Line Ltd Cargo,HELLO@north.test,,1 Quay\n"
                             "Freighters,,(208) 279-2555,\n"
                             "Harbor,desk@harbor.test,,\n"
                             "Harbour Clinic,desk@harbor.test,,\n";
    ImportRequest request = desk.request(import::ImportKind::Clients, u"clients.csv"_s, table);
    request.dryRun = true;
    const ImportReport dry = must(desk.workspace->imports().run(request));
    QCOMPARE(dry.created, 4);
    QCOMPARE(dry.duplicates.size(), 3);
    QCOMPARE(dry.duplicates[0].file.name, u"North Line Ltd Cargo"_s);
    QCOMPARE(dry.duplicates[0].file.address, u"1 Quay"_s);
    QCOMPARE(dry.duplicates[0].there.name, u"Northline Freight"_s);
    QCOMPARE(dry.duplicates[0].there.industry, u"fleet"_s);
    QCOMPARE(dry.duplicates[0].there.row, 0);
    QCOMPARE(dry.duplicates[1].there.phone, u"+1 208 279 2555"_s);
    QCOMPARE(dry.duplicates[2].there.row, 4); // Another row of the same file.

    request.dryRun = false;
    request.leaveOut = {dry.duplicates[0].row, dry.duplicates[1].row};
    const ImportReport report = must(desk.workspace->imports().run(request));
    QCOMPARE(report.leftOut, 2);
    QCOMPARE(report.created, 2);
    QCOMPARE(must(desk.workspace->clients().list()).size(), 3);
}

void ImportServiceTest::mappingsAreKept()
{
    OCC_FETCH_ENGINE();
    Desk desk(engine);
    import::Mapping mapping = dealRequest(desk).mapping;
    mapping.stages.insert(u"Engaging"_s, u"negotiation"_s);
    ImportService& service = desk.workspace->imports();
    OCC_FAILED(service.saveMapping(u" "_s, mapping), Refused, u"needs a name"_s);
    OCC_OK(service.saveMapping(u"crm"_s, mapping));
    QCOMPARE(must(service.mappings(import::ImportKind::Deals)), QStringList{u"crm"_s});
    QCOMPARE(must(service.mappings(import::ImportKind::Clients)), QStringList());
    QVERIFY(must(service.mapping(import::ImportKind::Deals, u"crm"_s)) == mapping);
    mapping.stages.insert(u"Engaging"_s, u"proposal"_s);
    OCC_OK(service.saveMapping(u"crm"_s, mapping));
    QCOMPARE(must(service.mapping(import::ImportKind::Deals, u"crm"_s)).stages.value(u"Engaging"_s),
             u"proposal"_s);
    OCC_FAILED(service.mapping(import::ImportKind::Deals, u"other"_s), Refused, u"There are: crm."_s);
}

OCC_TEST(ImportServiceTest)
#include "servicetest.moc"
