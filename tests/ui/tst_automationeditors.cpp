// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/automations.h"
#include "ui/automation/automationmodel.h"
#include "ui/automation/clientchoice.h"
#include "ui/widgets/field.h"
#include "ui/widgets/labels.h"

#include <QSpinBox>

using namespace Qt::StringLiterals;
using namespace occ;
using namespace occ::tests;

/// Automations and their texts edited with mouse and keys.
class TestAutomationEditors final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNewOneIsMadeWithErrorsAtTheFields();
    void anEditIsANewVersionAndUndone();
    void thePreviewFollowsTheForm();
    void aTextIsCheckedWhileTyped();
    void aTestGoesToOneself();
};

namespace {

const QString kDay2 = u"day-2-check-in"_s;

int versionOf(Fixture& f, const QString& key)
{
    const QList<AutomationRow> rows = f.elsewhere()->automations().list().value();
    for (const AutomationRow& row : rows) {
        if (row.automation.key == key)
            return row.version;
    }
    return 0;
}

} // namespace

void TestAutomationEditors::aNewOneIsMadeWithErrorsAtTheFields()
{
    Fixture f;
    f.go("automations");
    click(f, "automations.new");
    QCOMPARE(f.window().currentPage(), u"automation"_s);
    auto* title = f.find<QLineEdit>("title");
    QTRY_VERIFY(title->hasFocus());
    click(f, "automation.save");
    QVERIFY(!f.find<ui::Field>("field.key")->error().isEmpty() ||
            !f.find<ui::Field>("field.title")->error().isEmpty());
    QTest::keyClicks(title, u"Day 2 check-in"_s);
    QCOMPARE(f.find<QLineEdit>("key")->text(), kDay2);
    title->setFocus();
    QTest::keyClick(title, Qt::Key_S, Qt::ControlModifier);
    f.settle();
    QVERIFY(!f.find<ui::Field>("field.key")->error().isEmpty()); // There is one of that key.
    title->setFocus();
    QTest::keyClicks(title, u" again"_s);
    choose(f.find<QComboBox>("automation.action"), int(automation::Action::Type::CreateTask));
    QTest::keyClicks(f.find<QLineEdit>("automation.text"), u"Call them"_s);
    f.find<QSpinBox>("automation.amount")->setValue(5);
    QTest::keyClick(title, Qt::Key_S, Qt::ControlModifier);
    f.settle();
    const automation::Automation made = stored(f, u"day-2-check-in-again"_s);
    QCOMPARE(made.action.text, u"Call them"_s);
    QCOMPARE(made.trigger.offset.amount, 5);
    QVERIFY(!f.find<QLineEdit>("key")->isEnabled());
    f.keepPicture(f.window(), u"automation-new"_s);
}

void TestAutomationEditors::anEditIsANewVersionAndUndone()
{
    Fixture f;
    f.go("automations");
    const int before = versionOf(f, kDay2);
    auto* table = f.find<ui::TableView>("automations.table");
    clickRow(table, rowSaying(table, ui::AutomationModel::Title, stored(f, kDay2).title));
    QTest::keyClick(table, Qt::Key_Return);
    f.settle();
    QCOMPARE(f.window().currentPage(), u"automation"_s);
    auto* title = f.find<QLineEdit>("title");
    QTRY_COMPARE(title->text(), stored(f, kDay2).title);
    QVERIFY(!f.find<QAbstractButton>("automation.save")->isEnabled());
    f.keepPicture(f.window(), u"automation"_s);
    QTest::keyClicks(title, u" now"_s);
    QVERIFY(f.find<QAbstractButton>("automation.save")->isEnabled());
    click(f, "automation.save");
    QCOMPARE(versionOf(f, kDay2), before + 1);
    QVERIFY(stored(f, kDay2).title.endsWith(u" now"_s));
    undo(f);
    QCOMPARE(versionOf(f, kDay2), before);
    QTRY_VERIFY(!title->text().endsWith(u" now"_s));
}

void TestAutomationEditors::thePreviewFollowsTheForm()
{
    Fixture f;
    const OnboardingRow one = running(f);
    emptyProfile(f);
    f.go("automation", kDay2);
    f.find<ui::ClientChoice>("automation.client")->choose(one.id);
    f.settle();
    auto* fault = f.find<ui::TextLabel>("automation.fault");
    QTRY_VERIFY(fault->isVisible()); // The company has no name yet.
    QVERIFY2(fault->text().contains(u"company_name"_s), qPrintable(fault->text()));
    fillProfile(f);
    f.window().page(u"automation"_s)->reload();
    f.settle();
    auto* body = f.find<QPlainTextEdit>("automation.previewBody");
    const auto letter = f.elsewhere()->automations().preview(stored(f, kDay2), one.id);
    QVERIFY(letter->faults.isEmpty());
    QTRY_COMPARE(body->toPlainText(), letter->body);
    QVERIFY(!fault->isVisible());
    const QString before = body->toPlainText();
    choose(f.find<QComboBox>("automation.message"), u"day-4-training-reminder"_s);
    QTRY_VERIFY(body->toPlainText() != before);
    click(f, "automation.startOver");
    QTRY_COMPARE(body->toPlainText(), before);
    QVERIFY(!f.find<ui::TextLabel>("automation.nextWords")->text().isEmpty());
}

void TestAutomationEditors::aTextIsCheckedWhileTyped()
{
    Fixture f;
    fillProfile(f);
    f.go("message-text", kDay2);
    auto* body = f.find<QPlainTextEdit>("message.body");
    auto* field = f.find<ui::Field>("field.message.body");
    auto* values = f.find<ui::TableView>("message.values");
    QTRY_VERIFY(values->model()->rowCount() > 5);
    QTRY_VERIFY(!f.find<QPlainTextEdit>("message.previewBody")->toPlainText().isEmpty());
    f.keepPicture(f.window(), u"message-text"_s);
    body->setFocus();
    body->moveCursor(QTextCursor::End);
    QTest::keyClicks(body, u"{{#open"_s);
    QTRY_VERIFY(!field->error().isEmpty());
    click(f, "message.save");
    QVERIFY(!field->error().isEmpty());
    click(f, "message.startOver");
    QTRY_VERIFY(field->error().isEmpty());
    body->setFocus();
    body->moveCursor(QTextCursor::End);
    QTest::keyClicks(body, u"{{nobody_knows}}"_s);
    QTRY_VERIFY(field->error().contains(u"nobody_knows"_s));
    click(f, "message.startOver");
    QTRY_VERIFY(field->error().isEmpty());
    body->setFocus();
    body->moveCursor(QTextCursor::End);
    const int row = rowSaying(values, 0, u"client_name"_s);
    QVERIFY(row >= 0);
    values->setFocus();
    values->goTo(row);
    QTest::keyClick(values, Qt::Key_Return);
    QVERIFY(body->toPlainText().contains(u"{{client_name}}"_s));
    QVERIFY(body->hasFocus());
    QTest::keyClick(body, Qt::Key_S, Qt::ControlModifier);
    f.settle();
    const auto messages = f.elsewhere()->automations().messages().value();
    const auto saved =
        std::find_if(messages.begin(), messages.end(), [](const auto& m) { return m.id == kDay2; });
    QVERIFY(saved->body.contains(u"{{client_name}}"_s));
    QVERIFY(!f.find<QAbstractButton>("message.save")->isEnabled());
}

void TestAutomationEditors::aTestGoesToOneself()
{
    Fixture f;
    fillProfile(f);
    f.go("message-text", kDay2);
    QTRY_VERIFY(f.find<QAbstractButton>("message.test")->isEnabled());
    click(f, "message.test");
    QDialog* test = sheet(f, "sendTestSheet");
    auto* address = test->findChild<QLineEdit*>(u"address"_s);
    QTRY_COMPARE(address->text(), u"ines.falkenrath@onboarding.example"_s);
    address->setText(u"nobody"_s);
    submit(f, "sendTestSheet");
    QVERIFY(!test->findChild<ui::Field*>(u"field.address"_s)->error().isEmpty());
    address->setText(u"me@onboarding.example"_s);
    QTest::keyClick(address, Qt::Key_Return);
    f.settle();
    QTRY_VERIFY(!f.window().findChild<QDialog*>(u"sendTestSheet"_s));
}

OCC_TEST(TestAutomationEditors)
#include "tst_automationeditors.moc"
