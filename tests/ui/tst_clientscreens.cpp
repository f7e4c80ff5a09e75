// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/fixture.h"
#include "ui/clients/itemlist.h"
#include "ui/onboarding/boardview.h"
#include "ui/onboarding/links.h"
#include "ui/widgets/bars.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/field.h"
#include "ui/widgets/roles.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/textarea.h"
#include "ui/widgets/timeline.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QDragEnterEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace occ;
using namespace occ::tests;
using occ::ui::ClientLink;

/// Client page and alerts, each driven through its main job with mouse and keys.
class TestClientScreens final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void clientItemIsTickedAndUndone();
    void clientItemWantsItsEvidence();
    void clientContactIsLoggedByKey();
    void clientBlockerErrorStandsAtTheField();
    void clientBannerSaysWhyAndWhatNext();
    void clientFlagIsResolvedInPlace();
    void resolvedBlockerEndsTheRedAtOnce();
    void clientStepShowsItsItems();
    void clientChangeIsTakenBackFromTheTimeline();
    void newOnboardingStartsForANewClient();

private:
    static ClientLink linkTo(Fixture& f, const QString& client);
};

ClientLink TestClientScreens::linkTo(Fixture& f, const QString& client)
{
    const auto rows = f.elsewhere()->onboardings().list({{}, {}, {}, {}, client});
    ClientLink link;
    link.client = rows->constFirst().clientId;
    link.onboarding = rows->constFirst().id;
    return link;
}

void TestClientScreens::clientItemIsTickedAndUndone()
{
    Fixture f;
    const ClientLink link = linkTo(f, u"Northline Freight"_s);
    f.go("client", QVariant::fromValue(link));
    auto* list = f.find<ui::ItemList>("client.items");
    QCOMPARE(list->model()->rowCount(), 5);
    int plain = 0; // An open item that is ticked without a proof.
    while (list->items()->row(plain).state != u"open" || list->items()->row(plain).evidenceKind == u"link" ||
           list->items()->row(plain).evidenceKind == u"file")
        ++plain;
    const QModelIndex row = list->model()->index(plain, 0);
    const Item before = list->items()->row(plain);
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {},
                      ui::ItemDelegate::checkRect(list->visualRect(row)).center());
    f.settle();
    QCOMPARE(list->items()->row(plain).state, u"done"_s);
    auto* bar = f.find<ui::UndoBar>("undoBar");
    QVERIFY2(bar->accessibleDescription().contains(before.title), qPrintable(bar->accessibleDescription()));
    QTest::mouseClick(f.find<QAbstractButton>("undoBar.undo"), Qt::LeftButton);
    f.settle();
    QCOMPARE(list->items()->row(plain).state, u"open"_s);
    list->setFocus();
    list->setCurrentIndex(row);
    QTest::keyClick(list, Qt::Key_Space);
    f.settle();
    QCOMPARE(list->items()->row(plain).state, u"done"_s);
    QTest::keyClick(list, Qt::Key_N);
    auto* sheet = f.find<QDialog>("skipItemSheet");
    QTest::keyClicks(sheet->findChild<ui::TextArea*>(), u"They have their own"_s);
    QTest::mouseClick(sheet->findChild<QAbstractButton*>(u"skipItemSheet.submit"_s), Qt::LeftButton);
    f.settle();
    QCOMPARE(list->items()->row(plain).state, u"not-applicable"_s);
}

void TestClientScreens::clientItemWantsItsEvidence()
{
    Fixture f;
    const ClientLink link = linkTo(f, u"Northline Freight"_s);
    f.go("client", QVariant::fromValue(link));
    auto* list = f.find<ui::ItemList>("client.items");
    int wanting = -1;
    const QList<QAbstractButton*> steps =
        f.window().findChildren<QAbstractButton*>(QRegularExpression(u"^client\\.steps\\.\\d$"_s));
    for (QAbstractButton* step : steps) {
        QTest::mouseClick(step, Qt::LeftButton);
        for (int i = 0; i < list->model()->rowCount() && wanting < 0; ++i) {
            const Item& item = list->items()->row(i);
            if (item.evidenceKind == u"link" && item.state == u"open")
                wanting = i;
        }
        if (wanting >= 0)
            break;
    }
    QVERIFY(wanting >= 0);
    list->setFocus();
    list->setCurrentIndex(list->model()->index(wanting, 0));
    QTest::keyClick(list, Qt::Key_Space);
    auto* sheet = f.find<QDialog>("evidenceSheet");
    QTest::keyClicks(sheet->findChild<ui::TextArea*>(), u"https://portal.example/roi"_s);
    QTest::keyClick(sheet->findChild<ui::TextArea*>(), Qt::Key_Return, Qt::ControlModifier);
    f.settle();
    QCOMPARE(list->items()->row(wanting).state, u"done"_s);
    QCOMPARE(list->items()->row(wanting).evidence, u"https://portal.example/roi"_s);
}

void TestClientScreens::clientContactIsLoggedByKey()
{
    Fixture f;
    const ClientLink link = linkTo(f, u"Northline Freight"_s);
    ui::Page* page = f.go("client", QVariant::fromValue(link));
    page->setFocus();
    QTest::keyClick(f.window().focusWidget(), Qt::Key_L);
    auto* sheet = f.find<QDialog>("contactSheet");
    QTRY_VERIFY(sheet->isVisible());
    QTest::keyClicks(sheet->findChild<ui::TextArea*>(u"summary"_s), u"Asked for the admin login"_s);
    sheet->findChild<QCheckBox*>()->setChecked(true);
    QTest::mouseClick(sheet->findChild<QAbstractButton*>(u"contactSheet.submit"_s), Qt::LeftButton);
    f.settle();
    const auto contacts = f.elsewhere()->onboardings().interactions(link.onboarding);
    QVERIFY(contacts);
    const auto logged = std::find_if(contacts->begin(), contacts->end(), [](const Interaction& contact) {
        return contact.summary == u"Asked for the admin login";
    });
    QVERIFY(logged != contacts->end());
    QVERIFY(logged->expectsReply && !logged->inbound);
    QCOMPARE(logged->at, demoNow() - demoNow() % kMinute);
    auto* timeline = f.find<ui::TimelineView>("client.timeline");
    bool told = false;
    for (int i = 0; i < timeline->model()->rowCount(); ++i)
        told = told || timeline->model()->index(i, 0).data().toString() == u"Asked for the admin login";
    QVERIFY(told);
}

void TestClientScreens::clientBlockerErrorStandsAtTheField()
{
    Fixture f;
    const ClientLink link = linkTo(f, u"Northline Freight"_s);
    f.go("client", QVariant::fromValue(link));
    QTest::mouseClick(f.find<QAbstractButton>("client.blocker"), Qt::LeftButton);
    auto* sheet = f.find<QDialog>("blockerSheet");
    auto* submit = sheet->findChild<QAbstractButton*>(u"blockerSheet.submit"_s);
    auto* severity = sheet->findChild<QComboBox*>(u"severity"_s);
    severity->setCurrentIndex(severity->findData(u"critical"_s));
    QTest::mouseClick(submit, Qt::LeftButton);
    f.settle();
    auto* field = sheet->findChild<ui::Field*>(u"field.summary"_s);
    QVERIFY2(!field->error().isEmpty(), "the refusal stands at the field");
    QVERIFY(field->editor()->hasFocus());
    QTest::keyClicks(field->editor(), u"No VPN account"_s);
    QCOMPARE(severity->currentData().toString(), u"critical"_s);
    QTest::mouseClick(submit, Qt::LeftButton);
    f.settle();
    const auto detail = f.elsewhere()->onboardings().show(link.onboarding);
    QCOMPARE(detail->blockers.size(), 1);
    QVERIFY(f.find<QWidget>("client.blockers")->isVisible());
}

void TestClientScreens::clientBannerSaysWhyAndWhatNext()
{
    Fixture f;
    f.go("client", QVariant::fromValue(linkTo(f, u"Northline Freight"_s)));
    auto* banner = f.find<ui::MessageBar>("client.why");
    QVERIFY(banner->isVisible());
    QVERIFY2(banner->text().contains(u"is told in"), qPrintable(banner->text()));
    QTest::mouseClick(f.find<QAbstractButton>("client.resolve"), Qt::LeftButton);
    auto* sheet = f.find<QDialog>("resolveSheet");
    QTRY_VERIFY(sheet->isVisible());
    QTest::keyClick(sheet, Qt::Key_Escape);
    QCOMPARE(f.window().currentPage(), u"client"_s);
}

void TestClientScreens::clientFlagIsResolvedInPlace()
{
    Fixture f;
    const ClientLink link = linkTo(f, u"Northline Freight"_s);
    f.go("client", QVariant::fromValue(link));
    const auto flags = [&](const QString& state) {
        QList<qint64> found;
        const auto alerts = f.elsewhere()->alerts().list({state}, link.onboarding);
        for (const Alert& alert : alerts.value_or(QList<Alert>()))
            found.append(alert.id);
        return found;
    };
    const QList<qint64> open = flags(u"open"_s);
    QVERIFY(!open.isEmpty());
    QTest::keyClick(f.find<ui::ItemList>("client.items"), Qt::Key_A);
    f.settle();
    QCOMPARE(flags(u"acknowledged"_s), open);
    QVERIFY(!f.find<QAbstractButton>("client.acknowledge")->isVisible());
    QTest::keyClick(f.find<ui::ItemList>("client.items"), Qt::Key_R);
    auto* sheet = f.find<QDialog>("resolveSheet");
    QTRY_VERIFY(sheet->isVisible());
    QTest::keyClicks(sheet->findChild<ui::TextArea*>(u"root-cause"_s), u"The dispatcher changed"_s);
    QTest::keyClicks(sheet->findChild<ui::TextArea*>(u"resolution"_s), u"Trained the new one"_s);
    QTest::mouseClick(sheet->findChild<QAbstractButton*>(u"resolveSheet.submit"_s), Qt::LeftButton);
    f.settle();
    QVERIFY(open.contains(flags(u"resolved"_s).value(0)));
    QCOMPARE(f.window().currentPage(), u"client"_s);
}

void TestClientScreens::resolvedBlockerEndsTheRedAtOnce()
{
    Fixture f;
    const ClientLink link = linkTo(f, u"Delacroix Business Law"_s);
    f.go("client", QVariant::fromValue(link));
    const auto health = [&] { return f.elsewhere()->onboardings().rows({link.onboarding})->first().health; };
    QVERIFY(health() != Health::Red);
    const auto blocker = std::make_shared<qint64>(0);
    f.desk().write([link, blocker](Workspace& workspace) -> Status {
        const auto opened = workspace.onboardings().openBlocker(link.onboarding, u"critical"_s,
                                                                u"technical"_s, u"No login"_s);
        *blocker = opened.value_or(0);
        return opened ? Status() : Failure(opened.error());
    });
    f.settle();
    QCOMPARE(health(), Health::Red);
    auto* banner = f.find<ui::MessageBar>("client.why");
    QVERIFY2(banner->text().contains(u"is told in"), qPrintable(banner->text()));
    f.desk().write([blocker](Workspace& workspace) {
        return workspace.onboardings().resolveBlocker(*blocker, u"Got one"_s);
    });
    f.settle();
    QVERIFY(health() != Health::Red);
    QVERIFY2(!banner->text().contains(u"is told in"), qPrintable(banner->text()));
    QTest::keyClick(&f.window(), Qt::Key_Z, Qt::ControlModifier);
    f.settle();
    QCOMPARE(health(), Health::Red);
}

void TestClientScreens::clientStepShowsItsItems()
{
    Fixture f;
    f.go("client", QVariant::fromValue(linkTo(f, u"Northline Freight"_s)));
    auto* list = f.find<ui::ItemList>("client.items");
    QTest::mouseClick(f.find<QAbstractButton>("client.steps.0"), Qt::LeftButton);
    QCOMPARE(list->model()->index(0, 0).data().toString(), u"Welcome email sent"_s);
    QTest::mouseClick(f.find<QAbstractButton>("client.nextStep"), Qt::LeftButton);
    QVERIFY(list->hasFocus());
    QVERIFY(list->model()->index(0, 0).data().toString() != u"Welcome email sent");
}

void TestClientScreens::clientChangeIsTakenBackFromTheTimeline()
{
    Fixture f;
    const ClientLink link = linkTo(f, u"Northline Freight"_s);
    f.go("client", QVariant::fromValue(link));
    f.desk().write([id = link.onboarding](Workspace& workspace) {
        return workspace.onboardings().setGoal(id, u"Calls reach a driver in 20 seconds"_s);
    });
    f.settle();
    auto* view = f.find<ui::TimelineView>("client.timeline");
    int at = -1;
    for (int i = 0; i < view->model()->rowCount() && at < 0; ++i) {
        if (view->model()->index(i, 0).data().toString().contains(u"goal"))
            at = i;
    }
    QVERIFY(at >= 0);
    clickRow(view, at);
    auto* back = f.find<QAbstractButton>("client.takeBack");
    QVERIFY(back->isVisible());
    QTest::mouseClick(back, Qt::LeftButton);
    f.settle();
    QVERIFY(f.elsewhere()->onboardings().show(link.onboarding)->goal.isEmpty());
}

void TestClientScreens::newOnboardingStartsForANewClient()
{
    Fixture f;
    f.go("dashboard");
    QTest::mouseClick(f.find<QAbstractButton>("dashboard.start"), Qt::LeftButton);
    f.settle();
    auto* sheet = f.find<QDialog>("startSheet");
    auto* submit = sheet->findChild<QAbstractButton*>(u"startSheet.submit"_s);
    QTest::mouseClick(submit, Qt::LeftButton);
    f.settle();
    QVERIFY(!sheet->findChild<ui::Field*>(u"field.client"_s)->error().isEmpty());
    QTest::keyClicks(sheet->findChild<QLineEdit*>(u"client"_s), u"Zebra Movers"_s);
    QTest::mouseClick(submit, Qt::LeftButton);
    f.settle();
    QTRY_COMPARE(f.window().currentPage(), u"client"_s);
    QTRY_VERIFY(f.window().windowTitle().startsWith(u"Zebra Movers"));
    QCOMPARE(f.find<ui::ItemList>("client.items")->model()->rowCount(), 5);
}

OCC_TEST(TestClientScreens)
#include "tst_clientscreens.moc"
