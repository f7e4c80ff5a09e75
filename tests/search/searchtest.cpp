// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/engines.h"
#include "tests/support/testmain.h"
#include "tests/workspace/rig.h"

#include <QFile>

using namespace Qt::Literals::StringLiterals;
using namespace occ;
using namespace occ::test;

/// Finding things by their words and names: always as the workspace is now, on both engines.
class SearchTest final : public QObject
{
    Q_OBJECT

    static QStringList found(Workspace& workspace, const QString& text, const QList<SearchKind>& kinds = {},
                             int limit = 20)
    {
        QStringList lines;
        for (const SearchHit& hit : must(workspace.search().find({text, kinds, limit})))
            lines << u"%1 %2"_s.arg(toText(hit.kind), hit.title);
        return lines;
    }
    static QStringList named(Workspace& workspace, const QString& typed)
    {
        QStringList lines;
        for (const SearchHit& hit : must(workspace.search().names(typed, 5)))
            lines << u"%1 %2"_s.arg(toText(hit.kind), hit.title);
        return lines;
    }
    static void indexAll(Workspace& workspace, int rows = 4000)
    {
        while (must(workspace.search().catchUp(rows))) {
        }
    }
    /// The same answer before and after indexing.
    static void check(Workspace& workspace, const QString& text, const QStringList& expected)
    {
        QCOMPARE(found(workspace, text), expected);
        indexAll(workspace);
        QCOMPARE(found(workspace, text), expected);
    }
    static void import(Workspace& workspace, const Rig& rig, import::ImportKind kind, const QByteArray& csv)
    {
        const QString name = rig.file(u"rows.csv"_s);
        QFile file(name);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(csv);
        file.close();
        const auto seen = must(import::inspect(name, kind));
        (void)must(workspace.imports().run({name, seen.mapping, false, {}, {}}));
    }

private Q_SLOTS:
    void everyKind_data() { addEngines(); }
    void everyKind()
    {
        OCC_FETCH_ENGINE();
        Rig rig(engine);
        Workspace& workspace = rig.workspace();
        const qint64 id = rig.start(u"Northline Freight"_s);
        Client client = must(workspace.clients().find(u"Northline Freight"_s));
        client.notes = u"Prefers Zürich time; calls the fleet \"wagons\"."_s;
        client.phone = u"+1 (208) 279-2555"_s;
        OCC_OK(workspace.clients().change(client));
        (void)must(workspace.clients().addContact(
            {0, client.id, u"Zoë Quill"_s, u"zoe@northline.example"_s, {}, u"Yardmaster"_s, u"primary"_s}));
        const qint64 item = rig.item(id, 0, 0);
        OCC_OK(rig.onboardings().itemBlocked(item, u"waiting for the turntable"_s));
        Interaction contact;
        contact.onboardingId = id;
        contact.clientId = client.id;
        contact.at = rig.now();
        contact.channel = u"email"_s;
        contact.summary = u"Sent the depot list"_s;
        (void)must(rig.onboardings().logInteraction(contact));
        check(workspace, u"zurich wag"_s, {u"client Northline Freight"_s});
        check(workspace, u"2082792555"_s, {u"client Northline Freight"_s});
        check(workspace, u"yardm"_s, {u"contact Zoë Quill"_s});
        check(workspace, u"TURNTABLE"_s, {u"item "_s + rig.show(id).milestones[0].items[0].title});
        check(workspace, u"depot sent"_s, {u"interaction Sent the depot list"_s});
        check(workspace, rig.people.specialist.name, {u"person "_s + rig.people.specialist.name});
        check(workspace, u"depot turntable"_s, {});
        check(workspace, u"– –"_s, {});
        const SearchHit hit = must(workspace.search().find({u"turntable"_s, {}, 20})).first();
        QCOMPARE(hit.snippet, u"waiting for the turntable"_s);
        QCOMPARE(hit.snippetMarks, (QList<search::Stretch>{{16, 9}}));
        QCOMPARE(hit.client, u"Northline Freight"_s);
        QCOMPARE(hit.onboardingId, id);
    }

    void followsChangesUndoAndRedo_data() { addEngines(); }
    void followsChangesUndoAndRedo()
    {
        OCC_FETCH_ENGINE();
        Rig rig(engine);
        Workspace& workspace = rig.workspace();
        const qint64 id = rig.client(u"Alder Clinic"_s);
        check(workspace, u"alder"_s, {u"client Alder Clinic"_s});
        QCOMPARE(named(workspace, u"aldr"_s), QStringList{u"client Alder Clinic"_s});
        Client client = must(workspace.clients().byId(id));
        client.name = u"Birch Clinic"_s;
        OCC_OK(workspace.clients().change(client));
        check(workspace, u"alder"_s, {});
        check(workspace, u"birch"_s, {u"client Birch Clinic"_s});
        QCOMPARE(named(workspace, u"birch"_s), QStringList{u"client Birch Clinic"_s});
        OCC_OK(workspace.undo());
        check(workspace, u"birch"_s, {});
        check(workspace, u"alder"_s, {u"client Alder Clinic"_s});
        QCOMPARE(named(workspace, u"alder"_s), QStringList{u"client Alder Clinic"_s});
        OCC_OK(workspace.undo());
        check(workspace, u"clinic"_s, {});
        QCOMPARE(named(workspace, u"clinic"_s), QStringList());
        OCC_OK(workspace.redo());
        check(workspace, u"clinic"_s, {u"client Alder Clinic"_s});
        QCOMPARE(named(workspace, u"clinic"_s), QStringList{u"client Alder Clinic"_s});
        QCOMPARE(must(workspace.verify()).problems, QStringList());
    }

    void followsImports_data() { addEngines(); }
    void followsImports()
    {
        OCC_FETCH_ENGINE();
        Rig rig(engine);
        Workspace& workspace = rig.workspace();
        QByteArray clients("name,industry\n");
        for (int i = 0; i < 300; ++i)
            clients += "Client " + QByteArray::number(1000 + i) + " Company,general\n";
        import(workspace, rig, import::ImportKind::Clients, clients);
        QByteArray contacts("client,at,direction,channel,summary\n");
        for (int i = 0; i < 900; ++i) {
            contacts += "Client " + QByteArray::number(1000 + i % 300) +
                        " Company,2026-02-01T10:00:00Z,in,email,"
                        "Message " +
                        QByteArray::number(5000 + i) + (i == 17 ? " heron" : " about the next step") + "\n";
        }
        import(workspace, rig, import::ImportKind::Interactions, contacts);
        // Few letters that many have, a rare one among them, and one of many that begin alike.
        QCOMPARE(found(workspace, u"message"_s, {}, 7).size(), 7);
        check(workspace, u"heron"_s, {u"interaction Message 5017 heron"_s});
        check(workspace, u"message 5899"_s, {u"interaction Message 5899 about the next step"_s});
        check(workspace, u"1042"_s, {u"client Client 1042 Company"_s});
        QCOMPARE(found(workspace, u"compan"_s, {SearchKind::Client}, 50).size(), 50);
        QCOMPARE(named(workspace, u"c1299"_s), QStringList{u"client Client 1299 Company"_s});
        OCC_OK(workspace.undo());
        check(workspace, u"heron"_s, {});
        QCOMPARE(found(workspace, u"message"_s), QStringList());
        OCC_OK(workspace.redo());
        check(workspace, u"heron"_s, {u"interaction Message 5017 heron"_s});
    }

    /// A rare word that begins like a common one is found, however much the common one offers first.
    void rareAmongCommon_data() { addEngines(); }
    void rareAmongCommon()
    {
        OCC_FETCH_ENGINE();
        Rig rig(engine);
        QByteArray clients("name,industry,notes\n");
        for (int i = 0; i < 700; ++i) {
            clients += "Client " + QByteArray::number(i) + ",general," +
                       (i == 3 ? "documentation" : "documents ready") + "\n";
        }
        import(rig.workspace(), rig, import::ImportKind::Clients, clients);
        check(rig.workspace(), u"documenta"_s, {u"client Client 3"_s});
    }

    void indexingGoesInPieces_data() { addEngines(); }
    void indexingGoesInPieces()
    {
        OCC_FETCH_ENGINE();
        Rig rig(engine);
        Workspace& workspace = rig.workspace();
        indexAll(workspace);
        const qint64 entries = rig.journalRows();
        for (int i = 0; i < 5; ++i)
            rig.client(u"Piece %1"_s.arg(i));
        int pieces = 1;
        while (must(workspace.search().catchUp(2)))
            ++pieces;
        QCOMPARE(pieces, 3);
        QCOMPARE(rig.journalRows(), entries + 5);
        QCOMPARE(rig.value(u"select count(*) from word_pending"_s), u"0"_s);
        QCOMPARE(found(workspace, u"piece"_s).size(), 5);
    }

    /// A change that touches no words costs the index nothing.
    void onlyWordsAreIndexed_data() { addEngines(); }
    void onlyWordsAreIndexed()
    {
        OCC_FETCH_ENGINE();
        Rig rig(engine);
        const qint64 id = rig.start();
        indexAll(rig.workspace());
        OCC_OK(rig.onboardings().itemsDone({rig.item(id, 0, 0)}));
        QCOMPARE(rig.value(u"select count(*) from word_pending"_s), u"0"_s);
    }

    void seesOthersChanges_data() { addEngines(); }
    void seesOthersChanges()
    {
        OCC_FETCH_ENGINE();
        Rig rig(engine);
        const auto other = must(rig.openAnother());
        QCOMPARE(named(*other, u"cedar"_s), QStringList());
        rig.client(u"Cedar Transit"_s);
        QCOMPARE(named(*other, u"cedar"_s), QStringList{u"client Cedar Transit"_s});
        QCOMPARE(found(*other, u"cedar"_s), QStringList{u"client Cedar Transit"_s});
        indexAll(*other);
        QCOMPARE(found(rig.workspace(), u"cedar"_s), QStringList{u"client Cedar Transit"_s});
    }

    void namesBringTheirOnboardings_data() { addEngines(); }
    void namesBringTheirOnboardings()
    {
        OCC_FETCH_ENGINE();
        Rig rig(engine);
        rig.start(u"Northline Freight"_s);
        QCOMPARE(named(rig.workspace(), u"nf"_s),
                 (QStringList{u"client Northline Freight"_s, u"onboarding Northline Freight"_s}));
        const auto hits = must(rig.workspace().search().these({{SearchKind::Person, rig.people.specialist.id},
                                                               {SearchKind::Client, 1},
                                                               {SearchKind::Deal, 99}}));
        QCOMPARE(hits.size(), 2);
        QCOMPARE(hits.first().title, rig.people.specialist.name);
    }

    /// A workspace from before there was a search is found through as soon as it is open.
    void anOlderWorkspace()
    {
        const Place place(u"sqlite"_s);
        QVERIFY(QFile::copy(QStringLiteral(OCC_V1_FIXTURE), place.text()));
        QVERIFY(QFile(place.text()).setPermissions(QFile::ReadOwner | QFile::WriteOwner));
        const auto workspace = must(Workspace::open({place.text(), {}, {}, {}}));
        check(*workspace, u"northl"_s, {u"client Northline Freight"_s});
    }
};

OCC_TEST(SearchTest)
#include "searchtest.moc"
