// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/fixture.h"
#include "ui/shell/hitlist.h"
#include "ui/shell/shortcuts.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/tableview.h"

#include <QAction>
#include <QKeySequenceEdit>
#include <QLineEdit>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace occ;
using namespace occ::tests;

/// Ctrl+K, the search page and the keys: getting anywhere without a mouse.
class TestPalette final : public QObject
{
    Q_OBJECT

    static QLineEdit* start(Fixture& f)
    {
        QTest::keyClick(&f.window(), Qt::Key_K, Qt::ControlModifier);
        f.settle();
        return f.find<QLineEdit>("switcher.edit");
    }
    static QString sectionOf(const ui::HitList* list)
    {
        const ui::Hit* hit = list->current();
        return hit ? hit->section : QString();
    }

private Q_SLOTS:
    void findsWithLettersLeftOut();
    void opensEveryKind_data();
    void opensEveryKind();
    void rememberedFirst();
    void screensAndActionsWithTheirKeys();
    void walksOverTitles();
    void everythingGoesToTheSearchPage();
    void searchPageFiltersAndFollows();
    void searchPageByMouse();
    void shortcutsAreChangedAndStay();
    void aTakenKeyIsNamed();
};

void TestPalette::findsWithLettersLeftOut()
{
    Fixture f;
    f.go("dashboard");
    QLineEdit* edit = start(f);
    auto* list = f.find<ui::HitList>("switcher.list");
    QAbstractItemModelTester tester(list->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QTest::keyClicks(edit, u"nlfrt"_s);
    QTRY_COMPARE(list->currentIndex().data().toString(), u"Northline Freight"_s);
    f.keepPicture(f.window(), u"palette"_s);
    QTest::keyClick(edit, Qt::Key_Return);
    QTRY_VERIFY(f.window().windowTitle().startsWith(u"Northline Freight"));
}

void TestPalette::opensEveryKind_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("page");
    QTest::newRow("client") << int(SearchKind::Client) << u"client"_s;
    QTest::newRow("onboarding") << int(SearchKind::Onboarding) << u"client"_s;
    QTest::newRow("deal") << int(SearchKind::Deal) << u"deal"_s;
    QTest::newRow("contact") << int(SearchKind::Contact) << u"client"_s;
    QTest::newRow("item") << int(SearchKind::Item) << u"client"_s;
    QTest::newRow("interaction") << int(SearchKind::Interaction) << u"client"_s;
    QTest::newRow("person") << int(SearchKind::Person) << u"team"_s;
}

void TestPalette::opensEveryKind()
{
    QFETCH(int, kind);
    QFETCH(QString, page);
    Fixture f;
    f.go("dashboard");
    // Something of the kind there is, typed as it is called.
    auto other = f.elsewhere();
    QString title;
    for (qint64 id = 1; id < 500 && title.isEmpty(); ++id) {
        const auto hits = other->search().these({{SearchKind(kind), id}});
        QVERIFY(hits);
        if (!hits->isEmpty())
            title = hits->first().title;
    }
    if (title.isEmpty())
        QSKIP("the sample workspace has none of this kind");
    QLineEdit* edit = start(f);
    QTest::keyClicks(edit, title);
    f.settle();
    auto* list = f.find<ui::HitList>("switcher.list");
    const QString section = f.window().registry().foundEntry(SearchKind(kind))->section;
    for (int step = 0; step < 60 && sectionOf(list) != section; ++step)
        QTest::keyClick(edit, Qt::Key_Down);
    QCOMPARE(sectionOf(list), section);
    QTest::keyClick(edit, Qt::Key_Return);
    QTRY_COMPARE(f.window().currentPage(), page);
}

void TestPalette::rememberedFirst()
{
    Fixture f;
    f.go("dashboard");
    QLineEdit* edit = start(f);
    QTest::keyClicks(edit, u"northline"_s);
    auto* list = f.find<ui::HitList>("switcher.list");
    QTRY_COMPARE(list->currentIndex().data().toString(), u"Northline Freight"_s);
    QTest::keyClick(edit, Qt::Key_Return);
    edit = start(f);
    QTest::keyClicks(edit, u"pipeline"_s);
    QTest::keyClick(edit, Qt::Key_Return);
    QTRY_COMPARE(f.window().currentPage(), u"pipeline"_s);
    edit = start(f);
    QTRY_COMPARE(list->hits().index(0).data().toString(), u"Recent"_s);
    QCOMPARE(list->hits().index(1).data().toString(), u"Pipeline"_s);
    QTRY_COMPARE(list->hits().index(2).data().toString(), u"Northline Freight"_s);
    f.keepPicture(f.window(), u"palette-recent"_s);
    QTest::keyClick(edit, Qt::Key_Escape);
    QVERIFY(!edit->isVisible());
}

void TestPalette::screensAndActionsWithTheirKeys()
{
    Fixture f;
    f.go("dashboard");
    QLineEdit* edit = start(f);
    auto* list = f.find<ui::HitList>("switcher.list");
    QTest::keyClicks(edit, u"dark"_s);
    QCOMPARE(list->currentIndex().data().toString(), u"Dark"_s);
    QTest::keyClick(edit, Qt::Key_Return);
    QTRY_VERIFY(f.window().palette().color(QPalette::WindowText).lightness() > 128);
    f.find<QAction>("action.theme.light")->trigger();
    edit = start(f);
    QTest::keyClicks(edit, u"start onb"_s);
    QCOMPARE(list->currentIndex().data(ui::HitModel::NoteRole).toString(), u"Ctrl+Shift+O"_s);
}

void TestPalette::walksOverTitles()
{
    Fixture f;
    f.go("dashboard");
    QLineEdit* edit = start(f);
    auto* list = f.find<ui::HitList>("switcher.list");
    int hits = 0;
    for (int row = -1; list->currentIndex().row() != row; ++hits) {
        row = list->currentIndex().row();
        QVERIFY(list->current());
        QTest::keyClick(edit, Qt::Key_Down);
    }
    QCOMPARE(hits, list->hits().hitCount());
    for (int i = 0; i < hits; ++i)
        QTest::keyClick(edit, Qt::Key_Up);
    QCOMPARE(list->currentIndex().row(), 1);
}

void TestPalette::everythingGoesToTheSearchPage()
{
    Fixture f;
    f.go("dashboard");
    QLineEdit* edit = start(f);
    QTest::keyClicks(edit, u"northline"_s);
    QTest::keyClick(edit, Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(f.window().currentPage(), u"search"_s);
    QCOMPARE(f.find<QLineEdit>("search.edit")->text(), u"northline"_s);
    QTRY_VERIFY(f.find<ui::HitList>("search.list")->hits().hitCount() > 0);
}

void TestPalette::searchPageFiltersAndFollows()
{
    Fixture f;
    f.go("search");
    auto* edit = f.find<QLineEdit>("search.edit");
    auto* list = f.find<ui::HitList>("search.list");
    QVERIFY(edit->hasFocus());
    QTest::keyClicks(edit, u"qzebra"_s);
    f.settle();
    QCOMPARE(list->hits().hitCount(), 0);
    // Somebody else writes the word somewhere.
    auto other = f.elsewhere();
    Client client = *other->clients().find(u"Northline Freight"_s);
    client.notes = u"Their mascot is a Qzebra."_s;
    QVERIFY(other->clients().change(client));
    QTRY_COMPARE_WITH_TIMEOUT(list->hits().hitCount(), 1, 1000);
    QCOMPARE(list->current()->detail, client.notes);
    f.keepPicture(f.window(), u"search"_s);
    QTest::keyClick(edit, Qt::Key_Down);
    QVERIFY(list->hasFocus());
    QTest::keyClick(list, Qt::Key_Return);
    QTRY_VERIFY(f.window().windowTitle().startsWith(u"Northline Freight"));
}

void TestPalette::searchPageByMouse()
{
    Fixture f;
    f.go("search", u"north"_s);
    auto* list = f.find<ui::HitList>("search.list");
    auto* chips = f.find<ui::ChipBar>("search.kinds");
    const int all = list->hits().hitCount();
    QTest::mouseClick(chips->chip(u"client"_s), Qt::LeftButton);
    QVERIFY(list->hits().hitCount() < all);
    QCOMPARE(sectionOf(list), f.window().registry().foundEntry(SearchKind::Client)->section);
    clickRow(list, 1);
    QTRY_COMPARE(f.window().currentPage(), u"client"_s);
}

void TestPalette::shortcutsAreChangedAndStay()
{
    Fixture f;
    f.go("settings");
    QTest::mouseClick(f.find<QAbstractButton>("settings.keyboard"), Qt::LeftButton);
    QCOMPARE(f.window().currentPage(), u"keyboard"_s);
    f.go("keyboard");
    f.keepPicture(f.window(), u"keyboard"_s);
    QTest::keyClicks(f.find<QLineEdit>("keyboard.filter"), u"read again"_s);
    auto* table = f.find<ui::TableView>("keyboard.table");
    QCOMPARE(table->model()->index(0, 0).data().toString(), u"Read again"_s);
    clickRow(table, 0);
    auto* key = f.find<QKeySequenceEdit>("keyboard.key");
    key->setKeySequence(QKeySequence(u"F9"_s));
    QTest::mouseClick(f.find<QAbstractButton>("keyboard.use"), Qt::LeftButton);
    auto* action = f.find<QAction>("action.reload");
    QCOMPARE(action->shortcut(), QKeySequence(u"F9"_s));
    QCOMPARE(table->model()->index(0, 1).data().toString(), u"F9"_s);
    QSignalSpy ticked(&f.desk(), &ui::Desk::ticked);
    QTest::keyClick(&f.window(), Qt::Key_F9);
    QTRY_VERIFY(!ticked.isEmpty());
    // A new start has it, too.
    ui::MainWindow again(app::allFeatures(false), f.desk(), Fixture::theme());
    QCOMPARE(again.findChild<QAction*>(u"action.reload"_s)->shortcut(), QKeySequence(u"F9"_s));
    QTest::mouseClick(f.find<QAbstractButton>("keyboard.reset"), Qt::LeftButton);
    QCOMPARE(action->shortcut(), QKeySequence(Qt::Key_F5));
}

void TestPalette::aTakenKeyIsNamed()
{
    Fixture f;
    f.go("keyboard");
    auto& keys = f.window().shortcuts();
    QVERIFY(!ui::Shortcuts::whyNot(QKeySequence(u"L"_s)).isEmpty());
    QVERIFY(ui::Shortcuts::whyNot(QKeySequence(u"Ctrl+L"_s)).isEmpty());
    QTest::keyClicks(f.find<QLineEdit>("keyboard.filter"), u"read again"_s);
    clickRow(f.find<ui::TableView>("keyboard.table"), 0);
    auto* key = f.find<QKeySequenceEdit>("keyboard.key");
    auto* use = f.find<ui::Button>("keyboard.use");
    const QString use1 = use->text();
    key->setKeySequence(QKeySequence(u"Ctrl+K"_s));
    QVERIFY(use->isEnabled());
    QVERIFY(use->text() != use1);
    QTest::mouseClick(use, Qt::LeftButton);
    QCOMPARE(keys.keys(u"reload"_s), QList<QKeySequence>{QKeySequence(u"Ctrl+K"_s)});
    QVERIFY(keys.keys(u"search"_s).isEmpty());
    QVERIFY(!keys.owner(QKeySequence(Qt::Key_F5), {}));
    QTest::mouseClick(f.find<QAbstractButton>("keyboard.resetAll"), Qt::LeftButton);
    QCOMPARE(keys.keys(u"search"_s), QList<QKeySequence>{QKeySequence(u"Ctrl+K"_s)});
    key->setKeySequence(QKeySequence(u"L"_s));
    QVERIFY(!use->isEnabled());
}

OCC_TEST(TestPalette)
#include "tst_palette.moc"
