// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/fixture.h"
#include "ui/onboarding/links.h"
#include "ui/sales/dealmodel.h"
#include "ui/sales/scorecardpanel.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/roles.h"
#include "ui/widgets/scorecontrol.h"
#include "ui/widgets/tableview.h"

#include <QAbstractButton>
#include <QElapsedTimer>
#include <QLineEdit>

using namespace Qt::StringLiterals;
using namespace occ;
using namespace occ::tests;

/// Pipeline and scorecard.
class TestSalesScreens final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pipelineFiltersByStageAndWords();
    void pipelineMovesADealByKey();
    void thousandsOfDealsStayQuick();
    void scorecardCountsWhileOneTypes();
    void scorecardIsSavedByItself();
    void scorecardIsSavedWhenThePageIsLeft();
    void scorecardShowsAChangeFromElsewhereButKeepsWhatIsTyped();
    void previousAndNextWalkTheList();
    void bestChangeReachesTheThreshold();
    void refusedSaveIsTold();

private:
    static qint64 openDeal(Fixture& f);
};

static const QString kSeller = u"caleb.stroud@onboarding.example"_s;

qint64 TestSalesScreens::openDeal(Fixture& f)
{
    auto other = f.elsewhere();
    Deal deal;
    deal.name = u"Blue Mesa: driver line"_s;
    deal.amountMinor = 29900;
    const auto added = other->deals().add(deal);
    if (!added)
        qFatal("%s", qPrintable(added.error().oneLine()));
    ui::DealLink link;
    link.deal = added->id;
    f.go("deal", QVariant::fromValue(link));
    return added->id;
}

void TestSalesScreens::pipelineFiltersByStageAndWords()
{
    Fixture f(kSeller);
    f.go("pipeline");
    auto* table = f.find<ui::TableView>("pipeline.table");
    const int open = table->model()->rowCount();
    QTest::mouseClick(f.find<QAbstractButton>("pipeline.stage.proposal"), Qt::LeftButton);
    const int proposals = table->model()->rowCount();
    QVERIFY(proposals > 0 && proposals < open);
    for (int i = 0; i < proposals; ++i)
        QCOMPARE(table->model()->index(i, 2).data().toString(), u"Proposal"_s);
    QTest::mouseClick(f.find<QAbstractButton>("pipeline.views.all"), Qt::LeftButton);
    QVERIFY(table->model()->rowCount() > open);
    QTest::keyClick(&f.window(), Qt::Key_F, Qt::ControlModifier);
    auto* search = f.find<QLineEdit>("pipeline.search");
    QTRY_VERIFY(search->hasFocus());
    QTest::keyClicks(search, u"corvane"_s);
    QCOMPARE(table->model()->rowCount(), 1);
    QTest::keyClick(search, Qt::Key_Return);
    QTest::keyClick(table, Qt::Key_Return);
    f.settle();
    QCOMPARE(f.window().currentPage(), u"deal"_s);
}

void TestSalesScreens::pipelineMovesADealByKey()
{
    Fixture f(kSeller);
    f.go("pipeline");
    auto* table = f.find<ui::TableView>("pipeline.table");
    QTest::mouseClick(f.find<QAbstractButton>("pipeline.stage.inquiry"), Qt::LeftButton);
    clickRow(table, 0);
    const qint64 id = table->model()->index(0, 0).data(ui::IdRole).toLongLong();
    QTest::keyClick(table, Qt::Key_Right, Qt::ControlModifier);
    f.settle();
    QCOMPARE(f.elsewhere()->deals().byId(id)->stage, u"qualification"_s);
}

void TestSalesScreens::thousandsOfDealsStayQuick()
{
    ui::DealModel model;
    ui::DealFilter filter(&model);
    QList<Deal> deals;
    for (int i = 0; i < 8800; ++i) {
        Deal deal;
        deal.id = i + 1;
        deal.name = u"Deal number %1"_s.arg(i);
        deal.client = u"Client %1"_s.arg(i % 900);
        deal.stage = dealStages().at(i % 6);
        deal.amountMinor = (i * 7919) % 100000;
        deals.append(deal);
    }
    ui::TableView table(u"deals"_s, u"Deals"_s);
    table.setModel(&filter);
    table.setSortingEnabled(true);
    table.resize(1000, 600);
    table.show();
    model.setRows(deals);
    QElapsedTimer clock;
    clock.start();
    filter.setText(u"client 77"_s);
    filter.setText({});
    table.sortByColumn(ui::DealModel::Amount, Qt::DescendingOrder);
    deals[17].stage = u"won"_s;
    model.setRows(deals);
    table.grab();
    QVERIFY2(clock.elapsed() < 1500, qPrintable(QString::number(clock.elapsed()))); // five steps, wide margin
    QCOMPARE(filter.rowCount(), 8799);
}

void TestSalesScreens::scorecardCountsWhileOneTypes()
{
    Fixture f(kSeller);
    openDeal(f);
    auto* total = f.find<ui::TextLabel>("deal.total");
    auto* verdict = f.find<ui::PillLabel>("deal.verdict");
    QCOMPARE(total->text(), u"–"_s);
    const std::pair<const char*, Qt::Key> scores[] = {{"score.budget", Qt::Key_4},
                                                      {"score.timeline", Qt::Key_5},
                                                      {"score.technical", Qt::Key_3},
                                                      {"score.impact", Qt::Key_4},
                                                      {"score.authority", Qt::Key_2}};
    f.find<ui::ScoreControl>("score.budget")->setFocus();
    for (const auto& [name, key] : scores) {
        QCOMPARE(f.window().focusWidget()->objectName(), QLatin1StringView(name));
        QTest::keyClick(f.window().focusWidget(), key);
        QTest::keyClick(f.window().focusWidget(), Qt::Key_Down);
    }
    QCOMPARE(total->text(), u"74"_s);
    QVERIFY2(verdict->text().startsWith(u"Qualified"), qPrintable(verdict->text()));
    f.find<ui::ScoreControl>("score.budget")->setFocus();
    QTest::keyClick(f.window().focusWidget(), Qt::Key_2);
    QCOMPARE(total->text(), u"64"_s);
    QVERIFY(verdict->text().startsWith(u"Below 70"));
}

void TestSalesScreens::scorecardIsSavedByItself()
{
    Fixture f(kSeller);
    const qint64 id = openDeal(f);
    auto other = f.elsewhere();
    QTest::mouseClick(f.find<ui::ScoreControl>("score.impact"), Qt::LeftButton, {}, QPoint(4 * 55 + 10, 16));
    QTRY_COMPARE_WITH_TIMEOUT(other->deals().score(id)->lines.value(u"impact"_s).points.value_or(0), 5, 1000);
    auto* note = f.find<QLineEdit>("note.impact");
    note->setFocus();
    QTest::keyClicks(note, u"Lost two clients to missed calls"_s);
    QTRY_COMPARE_WITH_TIMEOUT(other->deals().score(id)->lines.value(u"impact"_s).note,
                              u"Lost two clients to missed calls"_s, 1000);
    QCOMPARE(note->text(), u"Lost two clients to missed calls"_s);
}

void TestSalesScreens::scorecardIsSavedWhenThePageIsLeft()
{
    Fixture f(kSeller);
    const qint64 id = openDeal(f);
    auto* note = f.find<QLineEdit>("note.budget");
    note->setFocus();
    QTest::keyClicks(note, u"Has 300 a month"_s);
    f.window().open(u"dashboard"_s);
    f.settle();
    QCOMPARE(f.elsewhere()->deals().score(id)->lines.value(u"budget"_s).note, u"Has 300 a month"_s);
}

void TestSalesScreens::scorecardShowsAChangeFromElsewhereButKeepsWhatIsTyped()
{
    Fixture f(kSeller);
    const qint64 id = openDeal(f);
    auto other = f.elsewhere();
    auto* note = f.find<QLineEdit>("note.budget");
    note->setFocus();
    QVERIFY(other->deals().setScore(id, {{u"timeline"_s, 3}}, {{u"timeline"_s, u"Contract ends in June"_s}}));
    for (int i = 0; i < 8; ++i) {
        QTest::keyClicks(note, u"ab"_s);
        QTest::qWait(60);
    }
    QTRY_COMPARE(f.find<ui::ScoreControl>("score.timeline")->score(), 3);
    QCOMPARE(note->text(), u"ab"_s.repeated(8));
    QTRY_COMPARE(other->deals().score(id)->lines.value(u"budget"_s).note, u"ab"_s.repeated(8));
}

void TestSalesScreens::previousAndNextWalkTheList()
{
    Fixture f(kSeller);
    f.go("pipeline");
    auto* table = f.find<ui::TableView>("pipeline.table");
    const QString second = table->model()->index(1, 0).data().toString();
    clickRow(table, 0);
    QTest::keyClick(table, Qt::Key_Return);
    f.settle();
    QVERIFY(!f.find<QAbstractButton>("deal.previous")->isEnabled());
    QTest::mouseClick(f.find<QAbstractButton>("deal.next"), Qt::LeftButton);
    f.settle();
    QVERIFY(f.window().windowTitle().startsWith(second));
}

void TestSalesScreens::bestChangeReachesTheThreshold()
{
    Fixture f(kSeller);
    const playbook::Scorecard card = f.elsewhere()->deals().scorecard();
    const QMap<QString, int> nearly{
        {u"budget"_s, 3}, {u"timeline"_s, 4}, {u"technical"_s, 3}, {u"impact"_s, 4}, {u"authority"_s, 2}};
    const QString words = ui::bestChange(card, nearly);
    QVERIFY2(words.contains(u"qualifies"), qPrintable(words));
    QCOMPARE(ui::bestChange(card, {{u"budget"_s, 5},
                                   {u"timeline"_s, 5},
                                   {u"technical"_s, 5},
                                   {u"impact"_s, 5},
                                   {u"authority"_s, 5}}),
             QString());
}

void TestSalesScreens::refusedSaveIsTold()
{
    Fixture f(u"dana.whitlock@onboarding.example"_s); // A specialist may not sell.
    f.go("pipeline");
    auto* table = f.find<ui::TableView>("pipeline.table");
    clickRow(table, 0);
    QTest::keyClick(table, Qt::Key_Return);
    f.settle();
    QTest::keyClick(f.find<ui::ScoreControl>("score.budget"), Qt::Key_1);
    f.settle();
    QTRY_COMPARE(f.find<ui::ElidedLabel>("deal.saved")->text(), u"Not saved"_s);
    QVERIFY(f.find<QWidget>("shell.message")->isVisible());
}

OCC_TEST(TestSalesScreens)
#include "tst_salesscreens.moc"
