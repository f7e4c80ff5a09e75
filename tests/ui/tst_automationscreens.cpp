// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/automations.h"
#include "ui/automation/automationmodel.h"
#include "ui/automation/clientchoice.h"
#include "ui/automation/firingmodel.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/field.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/roles.h"

#include <QCompleter>
#include <QDateEdit>

using namespace Qt::StringLiterals;
using namespace occ;
using namespace occ::tests;

/// The automations, their log and what is ahead, with mouse and keys.
class TestAutomationScreens final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachSaysWhatItDoes();
    void switchedOffAndOnAgain();
    void pausedWithAReasonUntilAMoment();
    void everythingStopsAndGoesOn();
    void commandsReachFromThePalette();
    void failedOnesAreSeenAndSentAgain();
    void waitingOnesAreCancelled();
    void theLogIsFiltered();
    void theDryRunSaysWhatComesAndWritesNothing();
};

namespace {

const QString kDay2 = u"day-2-check-in"_s;

ui::TableView* table(Fixture& f)
{
    return f.find<ui::TableView>("automations.table");
}

int rowOf(Fixture& f, const QString& key)
{
    return rowSaying(table(f), ui::AutomationModel::Title, stored(f, key).title);
}

QString cell(Fixture& f, const QString& key, int column)
{
    return table(f)->model()->index(rowOf(f, key), column).data().toString();
}

} // namespace

void TestAutomationScreens::eachSaysWhatItDoes()
{
    Fixture f;
    f.go("automations");
    const auto rows = f.elsewhere()->automations().list().value();
    QVERIFY(rows.size() > 10);
    QCOMPARE(table(f)->model()->rowCount(), rows.size());
    for (const AutomationRow& row : rows) {
        QCOMPARE(cell(f, row.automation.key, ui::AutomationModel::Trigger), row.trigger);
        QVERIFY(!cell(f, row.automation.key, ui::AutomationModel::State).isEmpty());
    }
    QVERIFY(f.find<ui::MessageBar>("automations.noMail")->isVisible());
    f.keepPicture(f.window(), u"automations"_s);
    click(f, "automations.settings");
    QCOMPARE(f.window().currentPage(), u"settings"_s);
    QTRY_VERIFY(f.find<QLineEdit>("channels.email.host")->hasFocus());
}

void TestAutomationScreens::switchedOffAndOnAgain()
{
    Fixture f;
    f.go("automations");
    clickRow(table(f), rowOf(f, kDay2));
    click(f, "automations.toggle");
    QVERIFY(!stored(f, kDay2).enabled);
    QTRY_COMPARE(cell(f, kDay2, ui::AutomationModel::State), u"Off"_s);
    undo(f);
    QVERIFY(stored(f, kDay2).enabled);
    table(f)->setFocus();
    QTest::keyClick(table(f), Qt::Key_Space);
    f.settle();
    QVERIFY(!stored(f, kDay2).enabled);
    QTRY_COMPARE(f.find<QAbstractButton>("automations.toggle")->text(), u"Switch on"_s);
    QTest::keyClick(table(f), Qt::Key_Space);
    f.settle();
    QVERIFY(stored(f, kDay2).enabled);
}

void TestAutomationScreens::pausedWithAReasonUntilAMoment()
{
    Fixture f;
    f.go("automations");
    clickRow(table(f), rowOf(f, kDay2));
    QTest::keyClick(table(f), Qt::Key_P);
    QDialog* pause = sheet(f, "pauseAutomationSheet");
    QTest::keyClicks(pause->findChild<QPlainTextEdit*>(u"reason"_s), u"new questionnaire"_s);
    choose(pause->findChild<QComboBox*>(u"end"_s), u"at"_s);
    auto* until = pause->findChild<QDateTimeEdit*>(u"until"_s);
    const QDateTime later = until->dateTime();
    until->setDateTime(later.addDays(-30));
    submit(f, "pauseAutomationSheet");
    QVERIFY(!pause->findChild<ui::Field*>(u"field.until"_s)->error().isEmpty());
    until->setDateTime(later);
    submit(f, "pauseAutomationSheet");
    const auto pauses = f.elsewhere()->automations().pauses().value();
    QCOMPARE(pauses.size(), 1);
    QCOMPARE(pauses.first().automation, kDay2);
    QCOMPARE(pauses.first().reason, u"new questionnaire"_s);
    QVERIFY(pauses.first().until.has_value());
    QTRY_COMPARE(cell(f, kDay2, ui::AutomationModel::State), u"Paused"_s);
    backIn(f);
    QCOMPARE(f.find<QAbstractButton>("automations.pause")->text(), u"Resume"_s);
    click(f, "automations.pause");
    QVERIFY(f.elsewhere()->automations().pauses().value().isEmpty());
    QTRY_COMPARE(cell(f, kDay2, ui::AutomationModel::State), u"On"_s);
}

void TestAutomationScreens::everythingStopsAndGoesOn()
{
    Fixture f;
    f.go("automations");
    auto* banner = f.find<ui::MessageBar>("automations.stopped");
    QVERIFY(!banner->isVisible());
    click(f, "automations.stop");
    QCOMPARE(f.elsewhere()->automations().pauses().value().constFirst().scope, u"all"_s);
    QTRY_VERIFY(banner->isVisible());
    QVERIFY2(banner->text().contains(u"Ines Falkenrath"_s), qPrintable(banner->text()));
    QCOMPARE(f.find<QAbstractButton>("automations.stop")->text(), u"Let them run again"_s);
    f.keepPicture(f.window(), u"automations-stopped"_s);
    click(f, "automations.goOn");
    QVERIFY(f.elsewhere()->automations().pauses().value().isEmpty());
    QTRY_VERIFY(!banner->isVisible());
    // By keyboard, and taken back by undo.
    auto* stop = f.find<QAbstractButton>("automations.stop");
    stop->setFocus();
    QTest::keyClick(stop, Qt::Key_Space);
    f.settle();
    QTRY_VERIFY(banner->isVisible());
    undo(f);
    QVERIFY(f.elsewhere()->automations().pauses().value().isEmpty());
    QTRY_VERIFY(!banner->isVisible());
}

void TestAutomationScreens::commandsReachFromThePalette()
{
    Fixture f;
    const auto run = [&](const QString& id) {
        for (const ui::CommandEntry& command : f.window().registry().commands) {
            if (command.id == id) {
                command.run(f.window());
                f.settle();
                return true;
            }
        }
        return false;
    };
    QVERIFY(run(u"automation-log"_s));
    QCOMPARE(f.window().currentPage(), u"automations"_s);
    QVERIFY(f.find<ui::TableView>("automations.log")->parentWidget()->isVisible());
    QVERIFY(run(u"what-will-fire"_s));
    QTRY_VERIFY(f.find<ui::TableView>("automations.ahead")->isVisible());
    QVERIFY(run(u"new-automation"_s));
    QCOMPARE(f.window().currentPage(), u"automation"_s);
    QVERIFY(run(u"stop-automations"_s));
    QCOMPARE(f.elsewhere()->automations().pauses().value().size(), 1);
    QVERIFY(run(u"resume-automations"_s));
    QVERIFY(f.elsewhere()->automations().pauses().value().isEmpty());
}

void TestAutomationScreens::failedOnesAreSeenAndSentAgain()
{
    Fixture f;
    emptyProfile(f);
    passDays(f, 4);
    const auto failed = firings(f, u"failed"_s);
    QVERIFY(failed.size() > 1);
    f.go("automations", u"log"_s);
    auto* log = f.find<ui::TableView>("automations.log");
    click(f, "automations.failedFirst");
    QCOMPARE(log->model()->index(0, ui::FiringModel::State).data().toString(), u"Failed"_s);
    clickRow(log, 0, ui::FiringModel::Client);
    QVERIFY(!f.find<ui::TextLabel>("firing.why")->text().isEmpty());
    f.settle();
    f.keepPicture(f.window(), u"automations-log"_s);
    fillProfile(f);
    QTest::mouseClick(f.find<ui::ChipBar>("automations.states")->chip(u"failed"_s), Qt::LeftButton);
    f.settle();
    QCOMPARE(log->model()->rowCount(), failed.size());
    // One that only wanted the company's name.
    const int row = rowSaying(log, ui::FiringModel::Automation, u"Day 4 training reminder"_s);
    QVERIFY(row >= 0);
    const qint64 first = log->model()->index(row, 0).data(ui::IdRole).toLongLong();
    clickRow(log, row, ui::FiringModel::Client);
    click(f, "firing.again");
    QCOMPARE(f.elsewhere()->automations().firing(first)->state, u"scheduled"_s);
    QTRY_COMPARE(log->model()->rowCount(), failed.size() - 1);
    // The others at once, by keyboard.
    log->setFocus();
    QTest::keyClick(log, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(log, Qt::Key_R);
    f.settle();
    QVERIFY(firings(f, u"failed"_s).size() < failed.size() - 1);
}

void TestAutomationScreens::waitingOnesAreCancelled()
{
    Fixture f;
    fillProfile(f);
    passDays(f, 4); // No mail server: letters wait.
    const auto waiting = firings(f, u"scheduled"_s);
    QVERIFY(waiting.size() > 1);
    f.go("automations", u"log"_s);
    auto* log = f.find<ui::TableView>("automations.log");
    QTest::mouseClick(f.find<ui::ChipBar>("automations.states")->chip(u"scheduled"_s), Qt::LeftButton);
    f.settle();
    QCOMPARE(log->model()->rowCount(), waiting.size());
    clickRow(log, 0, ui::FiringModel::Client);
    const qint64 first = log->model()->index(0, 0).data(ui::IdRole).toLongLong();
    QCOMPARE(f.find<QPlainTextEdit>("firing.body")->toPlainText(),
             f.elsewhere()->automations().firing(first)->body);
    QTest::keyClick(log, Qt::Key_Delete);
    f.settle();
    QCOMPARE(f.elsewhere()->automations().firing(first)->state, u"cancelled"_s);
    QTRY_COMPARE(log->model()->rowCount(), waiting.size() - 1);
    undo(f);
    QCOMPARE(f.elsewhere()->automations().firing(first)->state, u"scheduled"_s);
    QTRY_COMPARE(log->model()->rowCount(), waiting.size());
    clickRow(log, 0, ui::FiringModel::Client);
    click(f, "firing.cancel");
    QTRY_COMPARE(log->model()->rowCount(), waiting.size() - 1);
}

void TestAutomationScreens::theLogIsFiltered()
{
    Fixture f;
    fillProfile(f);
    passDays(f, 6);
    f.go("automations");
    clickRow(table(f), rowOf(f, kDay2));
    click(f, "automations.showLog");
    auto* log = f.find<ui::TableView>("automations.log");
    QTRY_VERIFY(log->hasFocus() || log->model()->rowCount() == 0);
    FiringFilter filter;
    filter.automation = kDay2;
    filter.from = f.clock().now() - 30 * kDay;
    QCOMPARE(log->model()->rowCount(), f.elsewhere()->automations().firings(filter)->size());
    f.go("automations", u"log"_s);
    auto* client = f.find<ui::ClientChoice>("automations.logClient");
    const OnboardingRow one = running(f);
    client->setFocus();
    client->lineEdit()->selectAll();
    QTest::keyClicks(client->lineEdit(), one.client);
    QTest::keyClick(client->completer()->popup(), Qt::Key_Down);
    QTest::keyClick(client->completer()->popup(), Qt::Key_Return);
    f.settle();
    QCOMPARE(client->onboarding(), std::optional(one.id));
    filter.onboardingId = one.id;
    QCOMPARE(log->model()->rowCount(), f.elsewhere()->automations().firings(filter)->size());
}

void TestAutomationScreens::theDryRunSaysWhatComesAndWritesNothing()
{
    Fixture f;
    fillProfile(f);
    f.go("today"); // What is due at the start has fired.
    const auto head = f.elsewhere()->recentEntries(1)->constFirst().number;
    f.go("automations", u"ahead"_s);
    auto* ahead = f.find<ui::TableView>("automations.ahead");
    auto* until = f.find<QDateEdit>("automations.until");
    QCOMPARE(until->date().dayOfWeek(), int(Qt::Friday));
    const auto count = [&](std::optional<qint64> client) {
        const Instant end = fromLocalForward(until->date(), QTime(23, 59, 59), f.desk().zone());
        return f.elsewhere()->automations().upcoming(end, client)->size();
    };
    const auto shown = [&] {
        const auto* model = qobject_cast<const ui::AheadModel*>(ahead->model());
        qsizetype firings = 0;
        for (int row = 0; row < model->rowCount(); ++row)
            firings += model->isHeading(row) ? 0 : 1;
        return firings;
    };
    QVERIFY(count({}) > 0);
    QTRY_COMPARE(shown(), count({}));
    f.keepPicture(f.window(), u"automations-ahead"_s);
    until->setFocus();
    QTest::keyClick(until, Qt::Key_Up); // A section of the date, one further.
    f.settle();
    QTRY_COMPARE(shown(), count({}));
    const OnboardingRow one = running(f);
    f.find<ui::ClientChoice>("automations.aheadClient")->choose(one.id);
    f.settle();
    QTRY_COMPARE(shown(), count(one.id));
    QCOMPARE(f.elsewhere()->recentEntries(1)->constFirst().number, head);
}

OCC_TEST(TestAutomationScreens)
#include "tst_automationscreens.moc"
