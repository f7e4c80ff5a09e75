// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/automations.h"
#include "ui/automation/clientchoice.h"
#include "ui/automation/mailmodel.h"
#include "ui/automation/mails.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/field.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/states.h"

#include <QCheckBox>
#include <QCompleter>

using namespace Qt::StringLiterals;
using namespace occ;
using namespace occ::tests;
using automation::MailRow;

/// Mail nobody could be found for, with mouse and keys.
class TestAutomationMail final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysThatNothingWaits();
    void listsWhatWaits();
    void assignedToTheLikeliest();
    void assignedByKeysToAnother();
    void refusesWithoutAClient();
    void ignoredAndForgotten();
    void setAsideAndAssignedAfterAll();
    void todaySaysSo();
};

namespace {

/// A mail from somebody nobody knows.
void receive(Fixture& f, const QString& from, const QString& subject, const QString& name = {},
             const QString& text = u"Hello,\nplease call me back."_s)
{
    static int count = 0;
    messaging::InboundMail mail;
    mail.messageId = u"m%1@elsewhere.example"_s.arg(++count);
    mail.from = {name, from};
    mail.date = f.clock().now() - kHour + count * kMinute;
    mail.subject = subject;
    mail.text = text;
    const auto taken = f.elsewhere()->automations().inbound().take(mail, u"desk.example"_s);
    QVERIFY(taken.has_value());
}

QList<MailRow> mails(Fixture& f, const QString& state)
{
    return ui::mailSorting(*f.elsewhere()).list(state).value();
}

ui::TableView* table(Fixture& f)
{
    return f.find<ui::TableView>("automations.mail");
}

void choosePart(Fixture& f, const QString& state)
{
    QTest::mouseClick(f.find<ui::ChipBar>("automations.mailStates")->chip(state), Qt::LeftButton);
    f.settle();
}

/// What of a client came in.
int answers(Fixture& f, qint64 onboarding)
{
    int count = 0;
    const QList<Interaction> contacts = f.elsewhere()->onboardings().interactions(onboarding).value();
    for (const Interaction& contact : contacts)
        count += contact.inbound ? 1 : 0;
    return count;
}

} // namespace

void TestAutomationMail::saysThatNothingWaits()
{
    Fixture f;
    f.go("automations", u"mail"_s);
    QVERIFY(!table(f)->isVisible());
    const auto said = [&](const QString& words) {
        for (const auto* label : f.window().findChildren<ui::TextLabel*>()) {
            if (label->isVisible() && label->text() == words)
                return true;
        }
        return false;
    };
    QTRY_VERIFY(said(u"No mail waits"_s));
    choosePart(f, u"senders"_s);
    QTRY_VERIFY(said(u"No sender is remembered"_s));
    QVERIFY(!f.find<ui::TableView>("automations.senders")->isVisible());
    choosePart(f, u"ignored"_s);
    QTRY_VERIFY(said(u"Nothing was set aside"_s));
}

void TestAutomationMail::listsWhatWaits()
{
    Fixture f;
    receive(f, u"nora@else.example"_s, u"Our numbers"_s, u"Nora Else"_s);
    receive(f, u"bo@other.example"_s, {}, {}, u"\n  \nQuestion about the port\nThanks"_s);
    f.go("automations", u"mail"_s);
    QTRY_COMPARE(table(f)->model()->rowCount(), 2);
    const auto cell = [&](int row, int column) {
        return table(f)->model()->index(row, column).data().toString();
    };
    QCOMPARE(cell(0, ui::MailModel::State), u"Waiting"_s);
    QCOMPARE(cell(0, ui::MailModel::From), u"bo@other.example"_s);
    QCOMPARE(cell(0, ui::MailModel::Subject), u"No subject"_s);
    QCOMPARE(cell(0, ui::MailModel::Text), u"Question about the port"_s);
    QCOMPARE(cell(1, ui::MailModel::From), u"Nora Else"_s);
    clickRow(table(f), 1);
    f.settle();
    QCOMPARE(f.find<QPlainTextEdit>("mail.body")->toPlainText(), u"Hello,\nplease call me back."_s);
    QVERIFY(f.find<ui::TextLabel>("mail.facts")->text().contains(u"Nora Else <nora@else.example>"_s));
    QTRY_VERIFY(f.find<ui::TextLabel>("mail.guess")->isVisible());
    // The tab says how many.
    const auto* parts = f.find<ui::ChipBar>("automations.parts");
    QTRY_VERIFY2(parts->chip(u"mail"_s)->accessibleName().contains(u'2'),
                 qPrintable(parts->chip(u"mail"_s)->accessibleName()));
    f.keepPicture(f.window(), u"automations-mail"_s);
}

void TestAutomationMail::assignedToTheLikeliest()
{
    Fixture f;
    const OnboardingRow one = running(f);
    receive(f, u"somebody@else.example"_s, u"First"_s, {}, u"It is about %1."_s.arg(one.client));
    receive(f, u"somebody@else.example"_s, u"Second"_s, {}, u"And again %1."_s.arg(one.client));
    const int before = answers(f, one.id);
    f.go("automations", u"mail"_s);
    QTRY_COMPARE(table(f)->model()->rowCount(), 2);
    clickRow(table(f), 0);
    f.settle();
    QTRY_VERIFY2(f.find<ui::TextLabel>("mail.guess")->text().contains(one.client),
                 qPrintable(f.find<ui::TextLabel>("mail.guess")->text()));
    click(f, "mail.assign");
    auto* opened = sheet(f, "assignMailSheet");
    auto* guesses = opened->findChild<ui::TableView*>(u"assignMail.guesses"_s);
    QTRY_VERIFY(guesses->model()->rowCount() > 0);
    QCOMPARE(guesses->model()->index(0, 0).data().toString(), one.client);
    QTRY_COMPARE(opened->findChild<ui::ClientChoice*>(u"assignMail.client"_s)->onboarding(),
                 std::optional(one.id));
    QVERIFY(opened->findChild<QCheckBox*>(u"assignMail.always"_s)->isChecked());
    f.keepPicture(*opened, u"automations-mail-assign"_s);
    submit(f, "assignMailSheet");
    QTRY_VERIFY(mails(f, u"unmatched"_s).isEmpty());
    QCOMPARE(answers(f, one.id), before + 2);
    backIn(f);
    choosePart(f, u"senders"_s);
    auto* senders = f.find<ui::TableView>("automations.senders");
    QTRY_COMPARE(senders->model()->rowCount(), 1);
    QCOMPARE(senders->model()->index(0, ui::SenderModel::Client).data().toString(), one.client);
    f.keepPicture(f.window(), u"automations-mail-senders"_s);
    undo(f);
    QTRY_COMPARE(mails(f, u"unmatched"_s).size(), 2);
    QCOMPARE(answers(f, one.id), before);
    QTRY_COMPARE(senders->model()->rowCount(), 0);
}

void TestAutomationMail::assignedByKeysToAnother()
{
    Fixture f;
    const OnboardingRow one = running(f);
    receive(f, u"somebody@else.example"_s, u"First"_s);
    receive(f, u"somebody@else.example"_s, u"Second"_s);
    f.go("automations", u"mail"_s);
    QTRY_COMPARE(table(f)->model()->rowCount(), 2);
    table(f)->setFocus();
    QTest::keyClick(table(f), Qt::Key_A);
    auto* opened = sheet(f, "assignMailSheet");
    f.settle();
    auto* client = opened->findChild<ui::ClientChoice*>(u"assignMail.client"_s);
    client->setFocus();
    client->lineEdit()->selectAll();
    QTest::keyClicks(client->lineEdit(), one.client);
    QTest::keyClick(client->completer()->popup(), Qt::Key_Down);
    QTest::keyClick(client->completer()->popup(), Qt::Key_Return);
    QCOMPARE(client->onboarding(), std::optional(one.id));
    auto* always = opened->findChild<QCheckBox*>(u"assignMail.always"_s);
    always->setFocus();
    QTest::keyClick(always, Qt::Key_Space);
    QTest::keyClick(opened, Qt::Key_Return, Qt::ControlModifier);
    f.settle();
    QTRY_COMPARE(mails(f, u"unmatched"_s).size(), 1);
    QVERIFY(ui::mailSorting(*f.elsewhere()).senders()->isEmpty());
    backIn(f);
    choosePart(f, u"matched"_s);
    QTRY_COMPARE(table(f)->model()->rowCount(), 1);
    table(f)->setFocus();
    QTest::keyClick(table(f), Qt::Key_Return);
    f.settle();
    QCOMPARE(f.window().currentPage(), u"client"_s);
}

void TestAutomationMail::refusesWithoutAClient()
{
    Fixture f;
    receive(f, u"somebody@else.example"_s, u"Hm"_s, {}, u"?"_s);
    f.go("automations", u"mail"_s);
    QTRY_COMPARE(table(f)->model()->rowCount(), 1);
    click(f, "mail.assign");
    auto* opened = sheet(f, "assignMailSheet");
    submit(f, "assignMailSheet");
    QTRY_VERIFY(!opened->findChild<ui::Field*>(u"field.onboarding"_s)->error().isEmpty());
    QCOMPARE(mails(f, u"unmatched"_s).size(), 1);
    QTest::keyClick(opened, Qt::Key_Escape);
}

void TestAutomationMail::ignoredAndForgotten()
{
    Fixture f;
    receive(f, u"ads@shop.example"_s, u"Buy"_s);
    receive(f, u"ads@shop.example"_s, u"Buy more"_s);
    receive(f, u"nora@else.example"_s, u"Our numbers"_s);
    f.go("automations", u"mail"_s);
    QTRY_COMPARE(table(f)->model()->rowCount(), 3);
    clickRow(table(f), rowSaying(table(f), ui::MailModel::Subject, u"Buy"_s));
    QTest::keyClick(table(f), Qt::Key_I);
    f.settle();
    QTRY_COMPARE(table(f)->model()->rowCount(), 1);
    QCOMPARE(mails(f, u"ignored"_s).size(), 2);
    undo(f);
    QTRY_COMPARE(table(f)->model()->rowCount(), 3);
    clickRow(table(f), rowSaying(table(f), ui::MailModel::Subject, u"Buy"_s));
    click(f, "mail.ignore");
    QTRY_COMPARE(table(f)->model()->rowCount(), 1);
    choosePart(f, u"senders"_s);
    auto* senders = f.find<ui::TableView>("automations.senders");
    QTRY_COMPARE(senders->model()->rowCount(), 1);
    QCOMPARE(senders->model()->index(0, ui::SenderModel::What).data().toString(), u"Ignored"_s);
    senders->setFocus();
    QTest::keyClick(senders, Qt::Key_Delete);
    f.settle();
    QVERIFY(ui::mailSorting(*f.elsewhere()).senders()->isEmpty());
    undo(f);
    QTRY_COMPARE(senders->model()->rowCount(), 1);
    click(f, "mail.forget");
    QVERIFY(ui::mailSorting(*f.elsewhere()).senders()->isEmpty());
}

void TestAutomationMail::setAsideAndAssignedAfterAll()
{
    Fixture f;
    receive(f, u"somebody@else.example"_s, u"Hm"_s);
    f.go("automations", u"mail"_s);
    QTRY_COMPARE(table(f)->model()->rowCount(), 1);
    table(f)->setFocus();
    QTest::keyClick(table(f), Qt::Key_N);
    f.settle();
    QCOMPARE(mails(f, u"ignored"_s).size(), 1);
    QVERIFY(ui::mailSorting(*f.elsewhere()).senders()->isEmpty());
    undo(f);
    QTRY_COMPARE(mails(f, u"unmatched"_s).size(), 1);
    QTRY_VERIFY(table(f)->isVisible());
    click(f, "mail.aside");
    QCOMPARE(mails(f, u"ignored"_s).size(), 1);
    choosePart(f, u"ignored"_s);
    QTRY_COMPARE(table(f)->model()->rowCount(), 1);
    QVERIFY(!f.find<QAbstractButton>("mail.aside")->isVisible());
    QVERIFY(f.find<QAbstractButton>("mail.assign")->isVisible());
}

void TestAutomationMail::todaySaysSo()
{
    Fixture f;
    f.go("today");
    auto* bar = f.find<ui::MessageBar>("today.mails");
    QVERIFY(!bar->isVisible());
    receive(f, u"somebody@else.example"_s, u"Hm"_s);
    f.desk().tick();
    f.go("today");
    QTRY_VERIFY(bar->isVisible());
    f.keepPicture(f.window(), u"today-mail"_s);
    click(f, "today.sortMails");
    QCOMPARE(f.window().currentPage(), u"automations"_s);
    QTRY_VERIFY(table(f)->isVisible());
    QTRY_COMPARE(table(f)->model()->rowCount(), 1);
    click(f, "mail.aside");
    f.go("today");
    QTRY_VERIFY(!bar->isVisible());
}

OCC_TEST(TestAutomationMail)
#include "tst_automationmail.moc"
