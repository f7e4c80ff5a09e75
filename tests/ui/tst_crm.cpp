// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/ways.h"
#include "tests/sync/memorycrm.h"
#include "tests/ui/fixture.h"
#include "ui/crm/conflictmodel.h"
#include "ui/crm/crmwords.h"
#include "ui/crm/logmodel.h"
#include "ui/crm/mappingmodel.h"
#include "ui/onboarding/links.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/tableview.h"

#include <QComboBox>
#include <QDialog>
#include <QLabel>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace occ;
using namespace occ::tests;

/// The sync with a CRM in the real window, by mouse and by keyboard; the CRM is one in memory.
class TestCrm final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void theConnectionIsShown();
    void withoutAConnectionTheOffersAreShown();
    void itIsPausedAndResumedByKeyboard();
    void aRoundIsRunByMouse();
    void anOutageIsSaid();
    void aConflictIsDecidedByMouseAndTakenBack();
    void aDoubtfulPairSaysWhatTellsItApart();
    void severalAreDecidedByKeyboard();
    void theLogIsFilteredAndTriedAgain();
    void aClientHasItsOwnLog();
    void aMappingIsChangedSavedAndTakenBack();
    void aMappingThatBlocksIsRefused();
    void aPreviewIsDecidedAndConfirmed();

private:
    std::shared_ptr<SetClock> m_clock;
    std::unique_ptr<test::MemoryCrm> m_crm;
};

/// Every connection reaches the CRM in memory.
void TestCrm::init()
{
    m_clock = std::make_shared<SetClock>(demoNow());
    m_crm = std::make_unique<test::MemoryCrm>(*m_clock);
    m_crm->account = u"4417023"_s; // That of the sample.
    sync::Ways ways;
    ways.remote = [this](const sync::Connection&) -> Result<std::unique_ptr<sync::Remote>> {
        return m_crm->remote();
    };
    sync::setWays(std::move(ways));
}

void TestCrm::cleanup()
{
    sync::setWays({});
}

static QString cell(const QAbstractItemView* table, int row, int column)
{
    return table->model()->index(row, column).data().toString();
}

static int rowWith(const QAbstractItemView* table, int column, const QString& words)
{
    for (int row = 0; row < table->model()->rowCount(); ++row) {
        if (cell(table, row, column).contains(words))
            return row;
    }
    return -1;
}

static QVariant link()
{
    return QVariant::fromValue(ui::CrmLink{u"hubspot"_s});
}

static sync::ConnectionStatus statusOf(Fixture& f, const QString& name = u"hubspot"_s)
{
    const auto status = f.elsewhere()->sync().status(name);
    return status ? *status : sync::ConnectionStatus();
}

static void click(Fixture& f, const char* name)
{
    auto* button = f.find<QAbstractButton>(name);
    QVERIFY(button->isVisible());
    QVERIFY(button->isEnabled());
    QTest::mouseClick(button, Qt::LeftButton);
    f.settle();
}

void TestCrm::theConnectionIsShown()
{
    Fixture f;
    f.go("crm");
    const sync::ConnectionStatus status = statusOf(f);
    QCOMPARE(status.connection.state, u"on"_s);
    QCOMPARE(status.conflicts, 3);
    QCOMPARE(status.failed, 1);
    QVERIFY(f.find<QLabel>("crm.words")->text().contains(u"Last round 5 h ago"));
    QVERIFY(f.find<QAbstractButton>("crm.sync")->isEnabled());
    Fixture::keepPicture(f.window(), u"crm"_s);
    click(f, "crm.conflicts");
    QCOMPARE(f.find<ui::TableView>("conflicts.table")->model()->rowCount(), 3);
}

void TestCrm::withoutAConnectionTheOffersAreShown()
{
    Fixture f;
    f.go("crm");
    click(f, "crm.disconnect");
    QTest::mouseClick(f.find<QAbstractButton>("disconnectCrmSheet.submit"), Qt::LeftButton);
    f.settle();
    QTRY_VERIFY(f.find<QAbstractButton>("crm.offer.hubspot")->isVisible());
    QVERIFY(f.find<QAbstractButton>("crm.offer.salesforce")->isVisible());
    QVERIFY(f.find<QAbstractButton>("crm.offer.tryton")->isVisible());
    Fixture::keepPicture(f.window(), u"crm-offers"_s);
    // Without a key nothing is made, and the field says so.
    QTest::keyClick(f.find<QAbstractButton>("crm.offer.hubspot"), Qt::Key_Space);
    f.settle();
    QTest::mouseClick(f.find<QAbstractButton>("connectCrmSheet.submit"), Qt::LeftButton);
    f.settle();
    QVERIFY(!f.find<QLabel>("field.key.error")->text().isEmpty());
    QVERIFY(f.elsewhere()->sync().list()->isEmpty());
}

void TestCrm::itIsPausedAndResumedByKeyboard()
{
    Fixture f;
    f.go("crm")->takeFocus();
    auto* sync = f.find<QAbstractButton>("crm.sync");
    QVERIFY(sync->hasFocus());
    QTest::keyClick(sync, Qt::Key_P);
    f.settle();
    QTRY_COMPARE(statusOf(f).connection.state, u"paused"_s);
    QTRY_VERIFY(!sync->isEnabled());
    click(f, "crm.pause");
    QTRY_COMPARE(statusOf(f).connection.state, u"on"_s);
}

void TestCrm::aRoundIsRunByMouse()
{
    Fixture f;
    f.go("crm");
    const Instant before = statusOf(f).connection.lastAt;
    click(f, "crm.sync");
    QTRY_VERIFY(statusOf(f).connection.lastAt > before);
    QVERIFY(m_crm->calls(u"changes company"_s) > 0);
    QTRY_VERIFY(f.find<QLabel>("crm.words")->text().contains(u"just now"));
}

void TestCrm::anOutageIsSaid()
{
    m_crm->trouble = [](const test::MemoryCrm::Call&) -> std::optional<sync::Fault> {
        return sync::faultOf(sync::Cause::SignIn, u"HubSpot"_s);
    };
    Fixture f;
    f.go("crm");
    click(f, "crm.sync");
    QTRY_COMPARE(statusOf(f).connection.state, u"sign-in"_s);
    QTRY_VERIFY(f.find<QAbstractButton>("crm.cure")->isVisible());
    QCOMPARE(statusOf(f).conflicts, 3);
    Fixture::keepPicture(f.window(), u"crm-signin"_s);
}

void TestCrm::aConflictIsDecidedByMouseAndTakenBack()
{
    Fixture f;
    f.go("crm-conflicts", link());
    auto* table = f.find<ui::TableView>("conflicts.table");
    const int row = rowWith(table, ui::ConflictModel::About, u"Phone"_s);
    QVERIFY(row >= 0);
    clickRow(table, row);
    f.settle();
    QCOMPARE(f.find<QLabel>("conflict.theirs")->text(), u"+1 303 555 0188"_s);
    QVERIFY(f.find<QLabel>("conflict.theirs.who")->text().contains(u"Rita Okonjo"));
    QVERIFY(!f.find<QAbstractButton>("conflict.same.choose")->isVisible());
    Fixture::keepPicture(f.window(), u"crm-conflicts"_s);
    click(f, "conflict.theirs.choose");
    QTRY_COMPARE(table->model()->rowCount(), 2);
    QCOMPARE(statusOf(f).conflicts, 2);
    f.desk().undo();
    f.settle();
    QTRY_COMPARE(table->model()->rowCount(), 3);
    QCOMPARE(statusOf(f).conflicts, 3);
}

void TestCrm::aDoubtfulPairSaysWhatTellsItApart()
{
    Fixture f;
    f.go("crm-conflicts", link());
    auto* table = f.find<ui::TableView>("conflicts.table");
    const int row = rowWith(table, ui::ConflictModel::Record, u"Marlowe"_s);
    QVERIFY(row >= 0);
    clickRow(table, row);
    f.settle();
    const QString ours = f.find<QLabel>("conflict.ours.more")->text();
    const QString theirs = f.find<QLabel>("conflict.theirs.more")->text();
    QVERIFY2(ours.contains(u"Website: ") && theirs.contains(u"Website: "), qPrintable(ours + theirs));
    QVERIFY(ours != theirs);
    QVERIFY(!f.find<QLabel>("conflict.theirs")->text().contains(u'\n'));
}

void TestCrm::severalAreDecidedByKeyboard()
{
    Fixture f;
    f.go("crm-conflicts", link());
    auto* about = f.find<ui::ChipBar>("conflicts.about");
    QTest::mouseClick(about->chip(u"fields"_s), Qt::LeftButton);
    f.settle();
    auto* table = f.find<ui::TableView>("conflicts.table");
    QCOMPARE(table->model()->rowCount(), 2);
    table->setFocus();
    QTest::keyClick(table, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(table, Qt::Key_S); // No answer to what is chosen.
    f.settle();
    QCOMPARE(table->model()->rowCount(), 2);
    QTest::keyClick(table, Qt::Key_O);
    f.settle();
    QTRY_COMPARE(table->model()->rowCount(), 0);
    QCOMPARE(statusOf(f).conflicts, 1);
}

void TestCrm::theLogIsFilteredAndTriedAgain()
{
    Fixture f;
    f.go("crm-log", link());
    auto* table = f.find<ui::TableView>("crmlog.table");
    const int all = table->model()->rowCount();
    QVERIFY(all > 5);
    auto* chips = f.find<ui::ChipBar>("crmlog.what");
    QTest::mouseClick(chips->chip(u"failed"_s), Qt::LeftButton);
    f.settle();
    QTRY_COMPARE(table->model()->rowCount(), 1);
    QVERIFY(cell(table, 0, ui::CrmLogModel::Words).contains(u"number of employees"));
    QVERIFY(!f.find<QLabel>("crmlog.cure")->text().isEmpty());
    Fixture::keepPicture(f.window(), u"crm-log"_s);
    QCOMPARE(statusOf(f).failed, 1);
    table->setFocus();
    QTest::keyClick(table, Qt::Key_T);
    f.settle();
    QTRY_COMPARE(statusOf(f).failed, 0);
    QCOMPARE(statusOf(f).waiting, 1);
    // What waits now has a list of its own, which the card's figure opens.
    f.go("crm");
    QTest::mouseClick(f.find<QAbstractButton>("crm.waiting"), Qt::LeftButton);
    f.settle();
    QTRY_COMPARE(chips->current(), u"waiting"_s);
    QTRY_COMPARE(table->model()->rowCount(), 1);
    QCOMPARE(cell(table, 0, ui::CrmLogModel::What), u"Waits"_s);
    QVERIFY(!cell(table, 0, ui::CrmLogModel::Words).isEmpty());
    Fixture::keepPicture(f.window(), u"crm-waiting"_s);
    QTest::mouseClick(chips->chip(u"all"_s), Qt::LeftButton);
    f.settle();
    QTRY_COMPARE(table->model()->rowCount(), all);
}

void TestCrm::aClientHasItsOwnLog()
{
    Fixture f;
    const auto client = f.elsewhere()->clients().find(u"Summit Ridge Dental"_s);
    QVERIFY(client);
    ui::ClientLink what;
    what.client = client->id;
    what.tab = u"crm"_s;
    f.go("client", QVariant::fromValue(what));
    auto* table = f.find<ui::TableView>("clientcrm.table");
    QTRY_VERIFY(table->model()->rowCount() > 0);
    for (int row = 0; row < table->model()->rowCount(); ++row)
        QCOMPARE(cell(table, row, ui::CrmLogModel::Record), u"Summit Ridge Dental"_s);
}

void TestCrm::aMappingIsChangedSavedAndTakenBack()
{
    Fixture f;
    f.go("crm-mapping", link());
    auto* table = f.find<ui::TableView>("mapping.table");
    const int row = rowWith(table, ui::MappingModel::Ours, u"Phone"_s);
    clickRow(table, row);
    f.settle();
    auto* save = f.find<QAbstractButton>("mapping.save");
    QVERIFY(!save->isEnabled());
    auto* direction = f.find<QComboBox>("mapping.direction");
    direction->setFocus();
    QTest::keyClick(direction, Qt::Key_Down); // From both ways to in.
    QTRY_VERIFY(save->isEnabled());
    Fixture::keepPicture(f.window(), u"crm-mapping"_s);
    click(f, "mapping.save");
    const auto directionNow = [&] {
        const auto mapping = f.elsewhere()->sync().mapping(u"hubspot"_s);
        return mapping->object(sync::Kind::Company)->field(u"phone"_s)->direction;
    };
    QTRY_COMPARE(directionNow(), sync::Direction::In);
    f.desk().undo();
    f.settle();
    QTRY_COMPARE(directionNow(), sync::Direction::Both);
}

void TestCrm::aMappingThatBlocksIsRefused()
{
    Fixture f;
    f.go("crm-mapping", link());
    auto* table = f.find<ui::TableView>("mapping.table");
    clickRow(table, rowWith(table, ui::MappingModel::Ours, u"Name"_s));
    f.settle();
    // A name that goes out only: nothing could be made here any more.
    auto* direction = f.find<QComboBox>("mapping.direction");
    direction->setFocus();
    QTest::keyClick(direction, Qt::Key_Down);
    QTest::keyClick(direction, Qt::Key_Down);
    f.settle();
    const int row = rowWith(table, ui::MappingModel::Ours, u"Name"_s);
    QTRY_COMPARE(cell(table, row, ui::MappingModel::Finding), u"Blocks"_s);
    const auto before = f.elsewhere()->sync().mapping(u"hubspot"_s);
    QTest::mouseClick(f.find<QAbstractButton>("mapping.save"), Qt::LeftButton);
    f.settle();
    QVERIFY(f.find<QWidget>("mapping.message")->isVisible());
    QVERIFY(*before == *f.elsewhere()->sync().mapping(u"hubspot"_s));
}

void TestCrm::aPreviewIsDecidedAndConfirmed()
{
    m_crm->account = u"portal-2"_s;
    Fixture f;
    QVERIFY(f.elsewhere()->sync().connect(u"second"_s, u"hubspot"_s));
    m_crm->add(sync::Kind::Company,
               {{u"name"_s, u"Cedar Valley Clinic"_s}, {u"domain"_s, u"elsewhere.example"_s}});
    m_crm->add(sync::Kind::Company,
               {{u"name"_s, u"Northwind Bakery"_s}, {u"domain"_s, u"northwindbakery.example"_s}});
    f.go("crm-preview", QVariant::fromValue(ui::CrmLink{u"second"_s}));
    auto* table = f.find<ui::TableView>("preview.table");
    auto* lists = f.find<ui::ChipBar>("preview.lists");
    QTRY_COMPARE(lists->current(), u"doubtful"_s);
    QCOMPARE(table->model()->rowCount(), 1);
    // Looking has written nothing on either side.
    QCOMPARE(m_crm->living(sync::Kind::Company).size(), 2);
    QVERIFY(!f.elsewhere()->clients().find(u"Northwind Bakery"_s));
    Fixture::keepPicture(f.window(), u"crm-preview"_s);
    table->setFocus();
    QTest::keyClick(table, Qt::Key_S);
    f.settle();
    QTRY_COMPARE(table->model()->rowCount(), 0);
    click(f, "preview.confirm");
    QTRY_COMPARE_WITH_TIMEOUT(statusOf(f, u"second"_s).connection.state, u"on"_s, 30000);
    QVERIFY(f.elsewhere()->clients().find(u"Northwind Bakery"_s));
    const int cedars = int(std::ranges::count_if(m_crm->living(sync::Kind::Company), [](const auto& one) {
        return one.values.value("name"_L1).toString() == u"Cedar Valley Clinic"_s;
    }));
    QCOMPARE(cedars, 1);
    f.settle();

    // A deal that has been won since would start its onboarding: the dry run says so.
    const QString bakery = m_crm->idOf(sync::Kind::Company, u"Northwind Bakery"_s);
    const QString deal = m_crm->add(
        sync::Kind::Deal,
        {{u"dealname"_s, u"Two ovens"_s}, {u"dealstage"_s, u"s1"_s}, {u"pipeline"_s, u"default"_s}}, bakery);
    QVERIFY(f.elsewhere()->sync().round(u"second"_s, false));
    m_crm->edit(sync::Kind::Deal, deal, {{u"dealstage"_s, u"yes"_s}});
    f.go("crm-preview", QVariant::fromValue(ui::CrmLink{u"second"_s}));
    QTRY_VERIFY_WITH_TIMEOUT(f.find<QAbstractButton>("preview.confirm")->isEnabled(), 30000);
    QTest::mouseClick(lists->chip(u"starts"_s), Qt::LeftButton);
    QCOMPARE(table->model()->rowCount(), 1);
    QCOMPARE(cell(table, 0, 0), u"Two ovens"_s);
    QVERIFY(cell(table, 0, 2).contains(u"onboarding starts"_s));
    Fixture::keepPicture(f.window(), u"crm-preview-starts"_s);
}

OCC_TEST(TestCrm)
#include "tst_crm.moc"
