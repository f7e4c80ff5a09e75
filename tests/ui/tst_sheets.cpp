// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/fixture.h"
#include "ui/alerts/resolvesheet.h"
#include "ui/onboarding/sheets.h"
#include "ui/people/assignsheet.h"
#include "ui/people/personsheet.h"
#include "ui/sales/salessheets.h"
#include "ui/widgets/field.h"

#include <QDialog>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace occ;
using namespace occ::tests;

/// Every small window: its fields have names, it fits a small screen, it is refused politely and loses
/// nothing. With OCC_SCREENS set to a folder, a picture of each is kept there.
class TestSheets final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everySheetIsWhole_data();
    void everySheetIsWhole();
    void theFirstFieldHasTheKeyboard();
};

using Open = std::function<void(ui::Shell&, const OnboardingDetail&, const Deal&)>;
Q_DECLARE_METATYPE(Open)

void TestSheets::everySheetIsWhole_data()
{
    QTest::addColumn<Open>("open");
    using S = ui::Shell;
    using D = OnboardingDetail;
    const auto row = [](const char* name, Open open) { QTest::newRow(name) << open; };
    row("startSheet", [](S& s, const D&, const Deal&) { ui::openStartSheet(s); });
    row("clientSheet", [](S& s, const D&, const Deal&) { ui::openClientSheet(s); });
    row("contactSheet", [](S& s, const D& d, const Deal&) {
        ui::openContactSheet(s, d.row.clientId, d.row.id, d.row.client);
    });
    row("blockerSheet",
        [](S& s, const D& d, const Deal&) { ui::openBlockerSheet(s, d.row.id, d.row.client); });
    row("surveySheet", [](S& s, const D& d, const Deal&) { ui::openSurveySheet(s, d.row.id, d.row.client); });
    row("evidenceSheet",
        [](S& s, const D& d, const Deal&) { ui::openEvidenceSheet(s, d.milestones.first().items.first()); });
    row("blockItemSheet",
        [](S& s, const D& d, const Deal&) { ui::openBlockItemSheet(s, d.milestones.first().items.first()); });
    row("skipItemSheet",
        [](S& s, const D& d, const Deal&) { ui::openSkipItemSheet(s, d.milestones.first().items.first()); });
    row("goalSheet", [](S& s, const D& d, const Deal&) { ui::openGoalSheet(s, d.row.id, d.goal); });
    row("goLiveSheet", [](S& s, const D& d, const Deal&) { ui::openGoLiveSheet(s, d.row.id, d.goLiveAt); });
    row("moveMilestoneSheet",
        [](S& s, const D& d, const Deal&) { ui::openMoveMilestoneSheet(s, d.milestones.last()); });
    row("stateSheet",
        [](S& s, const D& d, const Deal&) { ui::openStateSheet(s, d.row.id, d.row.client, u"pause"_s); });
    row("personSheet",
        [](S& s, const D& d, const Deal&) { ui::openPersonOfClientSheet(s, d.row.clientId, d.row.client); });
    row("resolveSheet", [](S& s, const D& d, const Deal&) {
        Alert alert;
        alert.client = d.row.client;
        alert.reasonText = u"No reply for 52 h"_s;
        ui::openResolveSheet(s, alert);
    });
    row("assignSheet", [](S& s, const D& d, const Deal&) {
        ui::openAssignSheet(s, {d.row.id}, d.milestones.first().items.first());
    });
    row("newPersonSheet", [](S& s, const D&, const Deal&) { ui::openNewPersonSheet(s); });
    row("editPersonSheet", [](S& s, const D& d, const Deal&) { ui::openPersonSheet(s, *d.row.ownerId); });
    row("dealSheet", [](S& s, const D&, const Deal&) { ui::openDealSheet(s); });
    row("loseSheet", [](S& s, const D&, const Deal& deal) { ui::openLoseSheet(s, deal); });
    row("handoffSheet", [](S& s, const D&, const Deal& deal) { ui::openHandoffSheet(s, deal); });
}

void TestSheets::everySheetIsWhole()
{
    QFETCH(Open, open);
    Fixture f;
    auto other = f.elsewhere();
    const auto rows = other->onboardings().list();
    const auto detail = other->onboardings().show(rows->constFirst().id);
    const auto deals = other->deals().list();
    open(f.window(), *detail, deals->constFirst());
    f.settle();
    auto* sheet = f.find<QDialog>(QTest::currentDataTag());
    QTRY_VERIFY(sheet->isVisible());
    QVERIFY(!sheet->windowTitle().isEmpty());
    QVERIFY2(sheet->height() <= 620 && sheet->width() <= 1000, qPrintable(QString::number(sheet->height())));
    const QList<ui::Field*> fields = sheet->findChildren<ui::Field*>();
    QVERIFY(!fields.isEmpty());
    for (const ui::Field* field : fields)
        QVERIFY2(!field->editor()->accessibleName().isEmpty(), qPrintable(field->id()));
    Fixture::keepPicture(*sheet, sheet->objectName());
    QTest::keyClick(sheet, Qt::Key_Escape);
    QVERIFY(!sheet->isVisible());
}

void TestSheets::theFirstFieldHasTheKeyboard()
{
    Fixture f;
    ui::openClientSheet(f.window());
    auto* sheet = f.find<QDialog>("clientSheet");
    QVERIFY(QTest::qWaitForWindowActive(sheet));
    auto* name = sheet->findChild<QLineEdit*>(u"name"_s);
    QTRY_VERIFY(name->hasFocus());
    QTest::keyClick(name, Qt::Key_Return); // Refused: no name. It stays open and says so.
    f.settle();
    QVERIFY(sheet->isVisible());
    QVERIFY(!sheet->findChild<ui::Field*>(u"field.name"_s)->error().isEmpty());
    QTest::keyClicks(name, u"Quiet Harbour Ltd"_s);
    QTest::keyClick(name, Qt::Key_Return);
    f.settle();
    QVERIFY(f.elsewhere()->clients().find(u"quiet harbour"_s));
}

OCC_TEST(TestSheets)
#include "tst_sheets.moc"
