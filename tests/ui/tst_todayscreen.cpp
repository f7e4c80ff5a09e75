// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/fixture.h"
#include "ui/people/loadview.h"
#include "ui/today/todayview.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/states.h"

#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QMenu>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;
using namespace occ;
using namespace occ::tests;
using Group = TodayEntry::Group;
using Kind = TodayEntry::Kind;

/// The morning on the Today page: once by keyboard, once by mouse.
class TestTodayScreen final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isTheFirstPageAndSaysWhatTheServiceSays();
    void theMorningByKeyboard();
    void theMorningByMouse();
    void walkingShowsEachClientsSituation();
    void anItemAloneIsHandedOver();
    void everybodysDay();
    void nothingToDoIsSaidPleasantly();
    void whatComesUpShowsByItself();
};

namespace {

constexpr auto kDana = "dana.whitlock@onboarding.example";

/// As a desktop does when a dialog has closed: the window has the keyboard again.
void backIn(Fixture& f)
{
    f.window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&f.window()));
}

ui::TodayList* list(Fixture& f)
{
    return f.find<ui::TodayList>("today.list");
}

/// Stands on the first entry that is wanted, by keyboard.
template <typename Wanted> TodayEntry walkTo(Fixture& f, Wanted wanted)
{
    auto* view = list(f);
    QTest::keyClick(view, Qt::Key_Home);
    for (int i = 0; i < view->model()->rowCount(); ++i) {
        if (wanted(*view->currentEntry()))
            return *view->currentEntry();
        QTest::keyClick(view, Qt::Key_J);
    }
    qFatal("no such entry");
}

TodayEntry standOnUnseenFlag(Fixture& f)
{
    return walkTo(f, [](const TodayEntry& e) { return e.kind == Kind::Alert && e.alert.state == u"open"; });
}

/// An item that is done without proof.
TodayEntry standOnItem(Fixture& f)
{
    return walkTo(f, [](const TodayEntry& e) {
        return e.kind == Kind::Item && e.item.evidenceKind != u"link" && e.item.evidenceKind != u"file";
    });
}

Item itemNow(Fixture& f, const TodayEntry& entry)
{
    const auto detail = f.elsewhere()->onboardings().show(entry.onboardingId);
    for (const Milestone& milestone : detail->milestones) {
        for (const Item& item : milestone.items) {
            if (item.id == entry.item.id)
                return item;
        }
    }
    return {};
}

} // namespace

void TestTodayScreen::isTheFirstPageAndSaysWhatTheServiceSays()
{
    Fixture f{QLatin1StringView(kDana)};
    QCOMPARE(f.window().registry().pages.constFirst().id, u"today"_s);
    f.go("today");
    auto* view = list(f);
    const auto today = f.elsewhere()->today().view({f.desk().info().actorId});
    QVERIFY(today && today->all() > 5);
    QCOMPARE(view->model()->rowCount(), today->entries.size());
    const QString first = view->model()->index(0, 0).data(Qt::AccessibleTextRole).toString();
    QVERIFY2(first.startsWith(u"Red flags, "_s + today->entries.constFirst().client), qPrintable(first));
    QVERIFY(first.contains(why(today->entries.constFirst(), demoNow())));
    QCOMPARE(f.find<QLabel>("today.why")->text(), why(today->entries.constFirst(), demoNow()));
    f.keepPicture(f.window(), u"today"_s);
    // The badge counts what needs somebody now; promises can wait.
    QTRY_COMPARE(f.find<QAbstractButton>("rail.today")->accessibleName(),
                 u"Today, %1"_s.arg(today->all() - today->count(Group::Promise)));
}

void TestTodayScreen::theMorningByKeyboard()
{
    Fixture f{QLatin1StringView(kDana)};
    f.go("today");
    auto* view = list(f);
    QVERIFY(view->hasFocus());
    // A red flag is seen, then resolved; the next one is stood on without going anywhere.
    const TodayEntry flag = standOnUnseenFlag(f);
    QTest::keyClick(view, Qt::Key_A);
    f.settle();
    QCOMPARE(f.elsewhere()->alerts().byId(flag.subjectId)->state, u"acknowledged"_s);
    QCOMPARE(view->currentEntry()->subjectId, flag.subjectId);
    QTest::keyClick(view, Qt::Key_R);
    auto* resolve = f.find<QDialog>("resolveSheet");
    QVERIFY(QTest::qWaitForWindowActive(resolve));
    auto* cause = resolve->findChild<QPlainTextEdit*>(u"root-cause"_s);
    QTRY_VERIFY(cause->hasFocus());
    QTest::keyClicks(cause, u"The dispatcher changed"_s);
    QTest::keyClick(cause, Qt::Key_Tab);
    auto* resolution = resolve->findChild<QPlainTextEdit*>(u"resolution"_s);
    QVERIFY(resolution->hasFocus());
    QTest::keyClicks(resolution, u"Trained the new one"_s);
    QTest::keyClick(resolution, Qt::Key_Return, Qt::ControlModifier);
    f.settle();
    QCOMPARE(f.elsewhere()->alerts().byId(flag.subjectId)->state, u"resolved"_s);
    QTRY_VERIFY(view->currentEntry() && view->currentEntry()->subjectId != flag.subjectId);
    backIn(f);
    QVERIFY(view->hasFocus());
    // An item is done with the space bar, and undone.
    const TodayEntry item = standOnItem(f);
    const int place = view->currentIndex().row();
    QTest::keyClick(view, Qt::Key_Space);
    f.settle();
    QCOMPARE(itemNow(f, item).state, u"done"_s);
    QVERIFY(view->currentEntry()->subjectId != item.subjectId);
    QVERIFY(qAbs(view->currentIndex().row() - place) <= 1);
    QTest::keyClick(view, Qt::Key_Z, Qt::ControlModifier);
    f.settle();
    QCOMPARE(itemNow(f, item).state, u"open"_s);
    // A contact is logged from where one stands.
    QTest::keyClick(view, Qt::Key_L);
    auto* contact = f.find<QDialog>("contactSheet");
    QVERIFY(QTest::qWaitForWindowActive(contact));
    auto* summary = contact->findChild<QPlainTextEdit*>(u"summary"_s);
    const TodayEntry about = *view->currentEntry();
    QTest::keyClicks(summary, u"Called about access"_s);
    QTest::keyClick(summary, Qt::Key_Return, Qt::ControlModifier);
    f.settle();
    QCOMPARE(f.elsewhere()->onboardings().interactions(about.onboardingId)->constFirst().summary,
             u"Called about access"_s);
    backIn(f);
    // Enter opens the client, Alt+Left comes back to the same place.
    QTest::keyClick(view, Qt::Key_Return);
    f.settle();
    QCOMPARE(f.window().currentPage(), u"client"_s);
    QTest::keyClick(&f.window(), Qt::Key_Left, Qt::AltModifier);
    f.settle();
    QCOMPARE(f.window().currentPage(), u"today"_s);
    QCOMPARE(view->currentEntry()->subjectId, about.subjectId);
}

void TestTodayScreen::theMorningByMouse()
{
    Fixture f{QLatin1StringView(kDana)};
    f.go("today");
    auto* view = list(f);
    auto* groups = f.find<ui::ChipBar>("today.groups");
    const auto today = f.elsewhere()->today().view({f.desk().info().actorId});
    QTest::mouseClick(groups->chip(toText(Group::Overdue)), Qt::LeftButton);
    QCOMPARE(view->model()->rowCount(), today->count(Group::Overdue));
    const TodayEntry item = standOnItem(f);
    clickRow(view, view->currentIndex().row());
    auto* done = f.find<QAbstractButton>("today.done");
    QVERIFY(done->isVisible());
    QVERIFY(!f.find<QAbstractButton>("today.resolve")->isVisible());
    QTest::mouseClick(done, Qt::LeftButton);
    f.settle();
    QCOMPARE(itemNow(f, item).state, u"done"_s);
    QCOMPARE(view->model()->rowCount(), today->count(Group::Overdue) - 1);
    QTest::mouseClick(groups->chip(u"all"_s), Qt::LeftButton);
    const TodayEntry flag = standOnUnseenFlag(f);
    clickRow(view, view->currentIndex().row());
    auto* acknowledge = f.find<QAbstractButton>("today.acknowledge");
    QVERIFY(acknowledge->isVisible());
    QTest::mouseClick(acknowledge, Qt::LeftButton);
    f.settle();
    QCOMPARE(f.elsewhere()->alerts().byId(flag.subjectId)->state, u"acknowledged"_s);
    QTest::mouseClick(f.find<QAbstractButton>("today.assign"), Qt::LeftButton);
    f.settle();
    auto* sheet = f.find<QDialog>("assignSheet");
    QTRY_VERIFY(sheet->isVisible());
    auto* people = sheet->findChild<ui::LoadView*>(u"assign.people"_s);
    for (int i = 0; i < people->model()->rowCount(); ++i) {
        if (people->model()->index(i, 0).data().toString() == u"Noor Haddad")
            clickRow(people, i);
    }
    QTest::mouseClick(sheet->findChild<QAbstractButton*>(u"assignSheet.submit"_s), Qt::LeftButton);
    f.settle();
    QCOMPARE(f.elsewhere()->onboardings().rows({flag.onboardingId})->constFirst().owner, u"Noor Haddad"_s);
    for (int i = 0; i < view->model()->rowCount(); ++i)
        QVERIFY(!view->model()->index(i, 0).data().toString().startsWith(flag.client) ||
                flag.alert.steps.size() > 1);
    QTest::mouseClick(f.find<QAbstractButton>("undoBar.undo"), Qt::LeftButton);
    f.settle();
    QCOMPARE(f.elsewhere()->onboardings().rows({flag.onboardingId})->constFirst().owner, u"Dana Whitlock"_s);
}

void TestTodayScreen::walkingShowsEachClientsSituation()
{
    Fixture f{QLatin1StringView(kDana)};
    f.go("today");
    auto* view = list(f);
    QSet<QString> titles;
    for (int i = 0; i < 5; ++i) {
        f.settle();
        const TodayEntry* entry = view->currentEntry();
        titles.insert(entry->client + f.find<QLabel>("today.title")->text());
        QVERIFY(!f.find<QLabel>("today.situation")->text().isEmpty());
        QVERIFY(f.find<QAbstractItemView>("today.story")->model()->rowCount() > 0);
        QTest::keyClick(view, i % 2 == 0 ? Qt::Key_J : Qt::Key_Down);
    }
    QVERIFY(titles.size() >= 4);
    QCOMPARE(view->currentIndex().row(), 5);
    QTest::mouseClick(f.find<QAbstractButton>("today.previous"), Qt::LeftButton);
    QTest::keyClick(view, Qt::Key_K);
    QCOMPARE(view->currentIndex().row(), 3);
}

void TestTodayScreen::anItemAloneIsHandedOver()
{
    Fixture f{QLatin1StringView(kDana)};
    f.go("today");
    const TodayEntry item = standOnItem(f);
    QTest::keyClick(list(f), Qt::Key_E);
    f.settle();
    auto* sheet = f.find<QDialog>("assignSheet");
    QTRY_VERIFY(sheet->isVisible());
    auto* part = sheet->findChild<QComboBox*>(u"part"_s);
    part->setCurrentIndex(1);
    auto* people = sheet->findChild<ui::LoadView*>(u"assign.people"_s);
    people->setFocus();
    QTest::keyClicks(people, u"Priya"_s);
    f.keepPicture(*sheet, u"assign-item"_s);
    QTest::keyClick(people, Qt::Key_Return);
    f.settle();
    QCOMPARE(itemNow(f, item).assignee, u"Priya Raghunath"_s);
    QCOMPARE(f.elsewhere()->onboardings().rows({item.onboardingId})->constFirst().owner, u"Dana Whitlock"_s);
    QVERIFY(list(f)->currentEntry()->subjectId != item.subjectId);
}

void TestTodayScreen::everybodysDay()
{
    Fixture f{QLatin1StringView(kDana)};
    f.go("today");
    auto* view = list(f);
    const int mine = view->model()->rowCount();
    QTest::mouseClick(f.find<QAbstractButton>("today.who"), Qt::LeftButton);
    auto* menu = f.find<QMenu>("today.whoMenu");
    QTRY_VERIFY(menu->isVisible());
    QCOMPARE(menu->actions().constFirst()->text(), u"Everybody"_s);
    QTest::keyClick(menu, Qt::Key_Down);
    QTest::keyClick(menu, Qt::Key_Return);
    f.settle();
    QTRY_VERIFY(view->model()->rowCount() > mine);
    const QString first = view->model()->index(0, 0).data(Qt::AccessibleTextRole).toString();
    QVERIFY2(first.endsWith(u", "_s + view->currentEntry()->owner), qPrintable(first));
    f.keepPicture(f.window(), u"today-everybody"_s);
}

void TestTodayScreen::nothingToDoIsSaidPleasantly()
{
    Fixture f(u"helena.brandt@onboarding.example"_s);
    f.go("today");
    QCOMPARE(list(f)->model()->rowCount(), 0);
    auto* empty = f.window().page(u"today"_s)->findChild<ui::EmptyState*>();
    QTRY_VERIFY(empty->isVisible());
    QStringList words;
    for (const QLabel* label : empty->findChildren<QLabel*>())
        words.append(label->text());
    QVERIFY2(words.contains(u"Nothing needs you now"_s), qPrintable(words.join(u'|')));
    f.keepPicture(f.window(), u"today-empty"_s);
    QTest::mouseClick(f.find<QAbstractButton>("today.everybody"), Qt::LeftButton);
    f.settle();
    QVERIFY(list(f)->isVisible() && list(f)->model()->rowCount() > 20);
    QVERIFY(list(f)->hasFocus());
}

void TestTodayScreen::whatComesUpShowsByItself()
{
    Fixture f(u"helena.brandt@onboarding.example"_s);
    f.go("today");
    QCOMPARE(list(f)->model()->rowCount(), 0);
    auto other = f.elsewhere();
    const auto rows = other->onboardings().list();
    QVERIFY(other->onboardings().assign({rows->constFirst().id}, f.desk().info().actorId));
    QTRY_VERIFY(list(f)->isVisible() && list(f)->model()->rowCount() > 0);
}

OCC_TEST(TestTodayScreen)
#include "tst_todayscreen.moc"
