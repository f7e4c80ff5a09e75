// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/automations.h"
#include "ui/automation/automationmodel.h"
#include "ui/automation/clientchoice.h"
#include "ui/widgets/labels.h"

using namespace Qt::StringLiterals;
using namespace occ;
using namespace occ::tests;

/// Every shipped automation in turn: found, switched off and on, paused and resumed, opened and its letter
/// looked at, once by mouse and once by keys.
class TestAutomationsEach final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void byMouse() { work(true); }
    void byKeys() { work(false); }

private:
    struct Hand;
    static void work(bool mouse);
};

namespace {

ui::TableView* table(Fixture& f)
{
    return f.find<ui::TableView>("automations.table");
}

/// Stands on a row by the mouse, or walks there.
void standOn(Fixture& f, bool mouse, int row)
{
    if (mouse) {
        clickRow(table(f), row);
    } else {
        table(f)->setFocus();
        QTest::keyClick(table(f), Qt::Key_Home, Qt::ControlModifier);
        for (int i = 0; i < row; ++i)
            QTest::keyClick(table(f), Qt::Key_Down);
    }
    QCOMPARE(table(f)->currentIndex().row(), row);
}

/// Presses a button, or the key that does the same in the list.
void act(Fixture& f, bool mouse, const char* button, Qt::Key key)
{
    if (mouse)
        click(f, button);
    else
        QTest::keyClick(table(f), key);
    f.settle();
}

void switchOffAndOn(Fixture& f, bool mouse, const QString& key)
{
    const bool before = stored(f, key).enabled;
    act(f, mouse, "automations.toggle", Qt::Key_Space);
    QCOMPARE(stored(f, key).enabled, !before);
    act(f, mouse, "automations.toggle", Qt::Key_Space);
    QCOMPARE(stored(f, key).enabled, before);
}

void pauseAndResume(Fixture& f, bool mouse, const QString& key)
{
    act(f, mouse, "automations.pause", Qt::Key_P);
    QDialog* pause = sheet(f, "pauseAutomationSheet");
    auto* reason = pause->findChild<QPlainTextEdit*>(u"reason"_s);
    if (mouse)
        QTest::mouseClick(reason->viewport(), Qt::LeftButton);
    QTest::keyClicks(reason, u"not this week"_s);
    if (mouse) {
        submit(f, "pauseAutomationSheet");
    } else {
        QTest::keyClick(reason, Qt::Key_Return, Qt::ControlModifier);
        f.settle();
    }
    const auto pauses = f.elsewhere()->automations().pauses().value();
    QCOMPARE(pauses.size(), 1);
    QCOMPARE(pauses.first().automation, key);
    QCOMPARE(pauses.first().reason, u"not this week"_s);
    backIn(f);
    if (!mouse)
        table(f)->setFocus();
    QTRY_COMPARE(f.find<QAbstractButton>("automations.pause")->text(), u"Resume"_s);
    act(f, mouse, "automations.pause", Qt::Key_P);
    QVERIFY(f.elsewhere()->automations().pauses().value().isEmpty());
    QTRY_COMPARE(f.find<QAbstractButton>("automations.pause")->text(), u"Pause…"_s);
}

/// The editor shows this one; what it sends is what it would send, or why it cannot.
void look(Fixture& f, bool mouse, const automation::Automation& one, qint64 onboarding)
{
    act(f, mouse, "automations.edit", Qt::Key_Return);
    QTRY_COMPARE(f.window().currentPage(), u"automation"_s);
    QTRY_COMPARE(f.window().page(u"automation"_s)->findChild<QLineEdit*>(u"title"_s)->text(), one.title);
    if (one.action.sends()) {
        f.find<ui::ClientChoice>("automation.client")->choose(onboarding);
        f.settle();
        const auto letter = f.elsewhere()->automations().preview(one, onboarding);
        QVERIFY(letter.has_value());
        auto* fault = f.find<ui::TextLabel>("automation.fault");
        if (letter->faults.isEmpty())
            QTRY_COMPARE(f.find<QPlainTextEdit>("automation.previewBody")->toPlainText(), letter->body);
        else
            QTRY_VERIFY(fault->isVisible() && fault->text().contains(letter->faults.first().message));
    }
    if (mouse)
        click(f, "automation.back");
    else
        QTest::keyClick(f.window().focusWidget(), Qt::Key_Escape);
    f.settle();
    QTRY_COMPARE(f.window().currentPage(), u"automations"_s);
}

} // namespace

void TestAutomationsEach::work(bool mouse)
{
    Fixture f;
    fillProfile(f);
    const OnboardingRow client = running(f);
    f.go("automations");
    const auto all = f.elsewhere()->automations().list().value();
    QVERIFY(all.size() >= 30);
    int letters = 0;
    for (const AutomationRow& row : all) {
        const automation::Automation& one = row.automation;
        const int at = rowSaying(table(f), ui::AutomationModel::Title, one.title);
        QVERIFY2(at >= 0, qPrintable(one.key));
        standOn(f, mouse, at);
        switchOffAndOn(f, mouse, one.key);
        pauseAndResume(f, mouse, one.key);
        look(f, mouse, one, client.id);
        letters += one.action.sends() ? 1 : 0;
        if (QTest::currentTestFailed())
            qFatal("at %s", qPrintable(one.key));
    }
    QVERIFY(letters >= 20);
}

OCC_TEST(TestAutomationsEach)

#include "tst_automationseach.moc"
