// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/mapping.h"
#include "tests/ui/fixture.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QDialog>

using namespace Qt::StringLiterals;
using namespace occ;
using namespace occ::tests;

/// What a CRM sets off is chosen in the window.
class TestCrmTriggers final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theTriggersAreChosenByKeyboard();
};

void TestCrmTriggers::theTriggersAreChosenByKeyboard()
{
    Fixture f;
    const auto triggers = [&] {
        const auto mapping = f.elsewhere()->sync().mapping(u"hubspot"_s);
        return mapping ? mapping->triggers : sync::Triggers();
    };
    QVERIFY(triggers().wonStarts);
    f.go("crm")->takeFocus();
    QTest::keyClick(f.find<QAbstractButton>("crm.sync"), Qt::Key_T);
    f.settle();
    auto* sheet = f.find<QDialog>("crmTriggerSheet");
    QTRY_VERIFY(sheet->isVisible());
    Fixture::keepPicture(*sheet, u"crm-sheet-triggers"_s);
    auto* won = f.find<QComboBox>("won");
    QVERIFY(won->hasFocus());
    QTest::keyClick(won, Qt::Key_Down);
    QVERIFY(!f.find<QComboBox>("playbook")->isEnabled());
    QTest::keyClick(won, Qt::Key_Tab);
    auto* activity = f.find<QComboBox>("activity");
    QVERIFY(activity->hasFocus());
    QTest::keyClick(activity, Qt::Key_Down);
    QTest::keyClick(activity, Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(!triggers().wonStarts);
    QCOMPARE(triggers().activity, sync::Triggers::Activity::Notes);
    QTRY_VERIFY(!f.window().findChild<QDialog*>(u"crmTriggerSheet"_s));
    f.settle();
    // Taken back like any other change.
    f.window().activateWindow(); // The sheet had it.
    QVERIFY(QTest::qWaitForWindowActive(&f.window()));
    QTest::keyClick(&f.window(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY(triggers().wonStarts);
    QCOMPARE(triggers().activity, sync::Triggers::Activity::None);
}

OCC_TEST(TestCrmTriggers)
#include "tst_crmtriggers.moc"
