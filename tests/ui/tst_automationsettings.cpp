// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/automation/plannedmeetings.h"
#include "tests/ui/automations.h"
#include "ui/onboarding/links.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/field.h"
#include "ui/widgets/labels.h"

#include <QMenu>
#include <QSpinBox>
#include <QTimeEdit>

using namespace Qt::StringLiterals;
using namespace occ;
using namespace occ::tests;

/// What the page of a client says of automations, and the settings of messages.
class TestAutomationSettings final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theClientsPageSaysWhy();
    void oneClientIsPaused();
    void aKickoffIsPlannedMovedAndCancelled();
    void quietHoursAreSaved();
    void textsInEveryMessageAreFilledIn();
    void theMailServerIsSetUp();
    void aSpecialistMayNotChangeThem();

private:
    static OnboardingRow openClient(Fixture& f);
};

OnboardingRow TestAutomationSettings::openClient(Fixture& f)
{
    const OnboardingRow row = running(f);
    ui::ClientLink link;
    link.client = row.clientId;
    link.onboarding = row.id;
    f.go("client", QVariant::fromValue(link));
    return row;
}

void TestAutomationSettings::theClientsPageSaysWhy()
{
    Fixture f;
    fillProfile(f);
    passDays(f, 5);
    const OnboardingRow row = openClient(f);
    const auto answers = f.elsewhere()->automations().explain(row.id).value();
    auto* table = f.find<ui::TableView>("client.answers");
    auto* chips = f.find<ui::ChipBar>("client.automationChips");
    qsizetype shown = 0;
    for (const QString& chip : {u"fired"_s, u"ahead"_s, u"not"_s}) {
        QTest::mouseClick(chips->chip(chip), Qt::LeftButton);
        f.settle();
        shown += table->model()->rowCount();
        for (int i = 0; i < table->model()->rowCount(); ++i)
            QVERIFY(!table->model()->index(i, 3).data().toString().isEmpty());
    }
    QVERIFY(!answers.isEmpty());
    QCOMPARE(shown, answers.size());
    f.keepPicture(f.window(), u"client-automations"_s);
    QVERIFY(table->model()->rowCount() > 0);
    table->setFocus();
    table->ensureRow();
    QTest::keyClick(table, Qt::Key_Return);
    f.settle();
    QCOMPARE(f.window().currentPage(), u"automation"_s);
}

void TestAutomationSettings::oneClientIsPaused()
{
    Fixture f;
    const OnboardingRow row = openClient(f);
    click(f, "client.pauseAutomations");
    QDialog* pause = sheet(f, "pauseAutomationSheet");
    QTest::keyClicks(pause->findChild<QPlainTextEdit*>(u"reason"_s), u"they asked for quiet"_s);
    submit(f, "pauseAutomationSheet");
    const auto pauses = f.elsewhere()->automations().pauses().value();
    QCOMPARE(pauses.size(), 1);
    QCOMPARE(pauses.first().clientId, std::optional(row.clientId));
    auto* words = f.find<ui::TextLabel>("client.automationWords");
    QTRY_VERIFY(words->text().contains(u"they asked for quiet"_s));
    backIn(f);
    auto* button = f.find<QAbstractButton>("client.pauseAutomations");
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Space);
    f.settle();
    QVERIFY(f.elsewhere()->automations().pauses().value().isEmpty());
    QTRY_VERIFY(!words->isVisible());
}

void TestAutomationSettings::aKickoffIsPlannedMovedAndCancelled()
{
    Fixture f;
    const OnboardingRow row = openClient(f);
    const auto meetings = [&] { return plannedMeetings(f.elsewhere()->session(), row.id).value(); };
    const auto before = meetings().size();
    click(f, "client.meeting");
    QDialog* plan = sheet(f, "planMeetingSheet");
    auto* at = plan->findChild<QDateTimeEdit*>(u"at"_s);
    const QDateTime wanted = at->dateTime();
    at->setDateTime(wanted.addDays(-40));
    submit(f, "planMeetingSheet");
    QVERIFY(!plan->findChild<ui::Field*>(u"field.at"_s)->error().isEmpty());
    at->setDateTime(wanted);
    QTest::keyClicks(plan->findChild<QLineEdit*>(u"place"_s), u"https://meet.example/1"_s);
    submit(f, "planMeetingSheet");
    QCOMPARE(meetings().size(), before + 1);
    QCOMPARE(meetings().constLast().place, u"https://meet.example/1"_s);
    auto* words = f.find<ui::TextLabel>("client.automationWords");
    QTRY_VERIFY(words->text().contains(u"https://meet.example/1"_s));
    backIn(f);
    const auto choose = [&](int down) {
        click(f, "client.meeting");
        auto* menu = f.find<QMenu>("client.meetingMenu");
        QTRY_VERIFY(menu->isVisible());
        for (int i = 0; i <= down; ++i)
            QTest::keyClick(menu, Qt::Key_Down);
        QTest::keyClick(menu, Qt::Key_Return);
        f.settle();
    };
    choose(0);
    QDialog* move = sheet(f, "moveMeetingSheet");
    auto* to = move->findChild<QDateTimeEdit*>(u"at"_s);
    to->setDateTime(wanted.addDays(2));
    submit(f, "moveMeetingSheet");
    QCOMPARE(toLocal(meetings().constLast().startsAt, f.desk().zone()).date(), wanted.date().addDays(2));
    backIn(f);
    choose(1);
    QCOMPARE(meetings().size(), before);
    undo(f);
    QCOMPARE(meetings().size(), before + 1);
}

void TestAutomationSettings::quietHoursAreSaved()
{
    Fixture f;
    f.go("settings");
    auto* from = f.find<QTimeEdit>("quiet_from");
    QCOMPARE(from->time(), f.elsewhere()->automations().calm()->quietFrom);
    auto* letters = f.find<QSpinBox>("letters_per_client");
    from->setTime(QTime(20, 30));
    letters->setFocus();
    letters->selectAll();
    QTest::keyClicks(letters, u"5"_s);
    click(f, "calm.save");
    const automation::Calm calm = *f.elsewhere()->automations().calm();
    QCOMPARE(calm.quietFrom, QTime(20, 30));
    QCOMPARE(calm.lettersPerClient, 5);
    QTRY_VERIFY(!f.find<QAbstractButton>("calm.save")->isEnabled());
    undo(f);
    QCOMPARE(f.elsewhere()->automations().calm()->lettersPerClient, automation::Calm().lettersPerClient);
    QTRY_COMPARE(letters->value(), automation::Calm().lettersPerClient);
}

void TestAutomationSettings::textsInEveryMessageAreFilledIn()
{
    Fixture f;
    emptyProfile(f);
    f.go("settings");
    auto* name = f.find<QLineEdit>("profile.company_name");
    name->setFocus();
    QTest::keyClicks(name, u"Brightway"_s);
    click(f, "profile.save");
    QCOMPARE(f.elsewhere()->automations().profile()->value(u"company_name"_s), u"Brightway"_s);
    undo(f);
    QTRY_VERIFY(f.find<QLineEdit>("profile.company_name")->text().isEmpty());
}

void TestAutomationSettings::theMailServerIsSetUp()
{
    Fixture f;
    f.go("settings", u"channels"_s);
    auto* host = f.find<QLineEdit>("channels.email.host");
    QTRY_VERIFY(host->hasFocus());
    QTest::keyClicks(host, u"smtp.brightway.example"_s);
    choose(f.find<QComboBox>("channels.email.security"), u"tls"_s);
    QCOMPARE(f.find<QSpinBox>("channels.email.port")->value(), 465);
    click(f, "channels.save");
    QVERIFY(!f.find<ui::Field>("field.channels.email.sender")->error().isEmpty());
    auto* sender = f.find<QLineEdit>("channels.email.sender");
    QVERIFY(sender->hasFocus());
    QTest::keyClicks(sender, u"team@brightway.example"_s);
    f.keepPicture(f.window(), u"settings-channels"_s);
    click(f, "channels.save");
    const QJsonObject email = f.elsewhere()->automations().channels()->value(u"email"_s).toObject();
    QCOMPARE(email.value(u"host"_s).toString(), u"smtp.brightway.example"_s);
    QCOMPARE(email.value(u"port"_s).toInt(), 465);
    QCOMPARE(email.value(u"security"_s).toString(), u"tls"_s);
    QCOMPARE(email.value(u"sender"_s).toString(), u"team@brightway.example"_s);
    QVERIFY(!f.elsewhere()->automations().channels()->contains(u"imap"_s));
    // Slack is another form of the same card.
    QTest::mouseClick(f.find<ui::ChipBar>("channels.which")->chip(u"slack"_s), Qt::LeftButton);
    auto* channel = f.find<QLineEdit>("channels.slack.channel");
    QVERIFY(channel->isVisible());
    QTest::keyClicks(channel, u"#onboarding"_s);
    click(f, "channels.save");
    QCOMPARE(
        f.elsewhere()->automations().channels()->value(u"slack"_s).toObject().value(u"channel"_s).toString(),
        u"#onboarding"_s);
    f.go("automations");
    QTRY_VERIFY(!f.find<ui::MessageBar>("automations.noMail")->isVisible());
}

void TestAutomationSettings::aSpecialistMayNotChangeThem()
{
    Fixture f(u"dana.whitlock@onboarding.example"_s);
    f.go("settings");
    f.find<QSpinBox>("letters_per_client")->setValue(9);
    click(f, "calm.save");
    QCOMPARE(f.elsewhere()->automations().calm()->lettersPerClient, automation::Calm().lettersPerClient);
    QCOMPARE(f.find<QSpinBox>("letters_per_client")->value(), 9); // What was typed stays.
    QTRY_VERIFY(f.find<QAbstractButton>("calm.save")->isEnabled());
}

OCC_TEST(TestAutomationSettings)
#include "tst_automationsettings.moc"
