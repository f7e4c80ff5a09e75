// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/callflowdesk.h"
#include "ui/callflow/stepform.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/field.h"
#include "ui/widgets/labels.h"

#include <QComboBox>
#include <QMenu>
#include <QMimeData>

using namespace occ;
using namespace occ::tests;

/// Editing a call flow, by mouse and by keyboard.
class TestCallFlow final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void startsFromTheTemplate();
    void editsByMouse();
    void editsByKeyboard();
    void breaksAndMends();
    void formChangesTheStep();
    void menuKeysInTheForm();
    void aKeyChoosesTheLanguage();
    void namesGetNumbers();
    void dropsFromThePalette();
    void theFirstSaveIsOneChange();
    void savesAndOpensAgain();
};

void TestCallFlow::startsFromTheTemplate()
{
    Designer d;
    QCOMPARE(d.document->flow().industry, u"healthcare"_s);
    QCOMPARE(d.view->drawing().boxes().size(), d.document->flow().steps.size());
    QVERIFY(d.view->drawing().boxes().size() > 8);
    verifyApart(d.view->drawing());
    // Every way out has its arrow, and the caller comes in at the start.
    int exits = 0;
    for (const callflow::Step& step : d.document->flow().steps) {
        for (const callflow::Exit& exit : callflow::exits(step))
            exits += exit.target.isEmpty() ? 0 : 1;
    }
    QCOMPARE(d.view->drawing().arrows().size(), exits);
    QCOMPARE(d.view->drawing().boxes().at(d.view->drawing().startBox()).key, d.document->flow().start);
    // From left to right: nothing that can be reached stands left of the start.
    for (const ui::FlowBox& box : d.view->drawing().boxes())
        QVERIFY(box.place.left() >= d.box(d.document->flow().start).place.left());
    QVERIFY(d.box(u"menu"_s).ports.first().badge == u"1");
    QVERIFY(!d.box(u"menu"_s).note.isEmpty());
}

void TestCallFlow::editsByMouse()
{
    Designer d;
    d.view->fit();
    const auto before = d.document->flow();
    // A box is dragged; it stays on the grid of 8.
    const QPointF was = d.box(u"menu"_s).place.topLeft();
    const QPoint at = d.view->placeOf(u"menu"_s).center();
    d.drag(at, at + QPoint(61, 47));
    QVERIFY(d.box(u"menu"_s).place.topLeft() != was);
    QCOMPARE(std::fmod(d.box(u"menu"_s).place.left(), 8.0), 0.0);
    QVERIFY(d.step(u"menu"_s).position.has_value());
    QCOMPARE(d.document->step(), u"menu"_s);
    // An arrow is drawn from a port to another box.
    const QPoint port = d.view->placeOf(u"menu"_s, u"digit:2"_s);
    d.drag(port, d.view->placeOf(u"voicemail"_s).center());
    QCOMPARE(d.step(u"menu"_s).options.at(1).next, u"voicemail"_s);
    QCOMPARE(d.document->port(), u"digit:2"_s);
    // A click on a type adds it into the selected way out.
    QTest::mouseClick(d.f.find<QAbstractButton>("callflow.add.greeting"), Qt::LeftButton);
    const QString added = d.document->step();
    QCOMPARE(d.step(added).type, StepType::Greeting);
    QCOMPARE(d.step(u"menu"_s).options.at(1).next, added);
    QCOMPARE(d.step(added).next, u"voicemail"_s);
    // Renamed in place by a double click on its title.
    d.view->fit();
    const QRect box = d.view->placeOf(added);
    QTest::mouseDClick(d.view, Qt::LeftButton, {}, QPoint(box.center().x(), box.top() + 6));
    auto* rename = d.f.find<QLineEdit>("callflow.rename");
    QTest::keyClicks(rename, u"Please hold"_s);
    QTest::keyClick(rename, Qt::Key_Return);
    QCOMPARE(d.step(added).title, u"Please hold"_s);
    QTRY_VERIFY(d.view->hasFocus());
    // An arrow let go over the ground asks for a new step there.
    const QPoint ground(d.view->width() - 30, d.view->height() - 12);
    d.drag(d.view->placeOf(u"menu"_s, u"fallback"_s), ground);
    d.pick("callflow.types", u"Hangs up"_s.left(4));
    QCOMPARE(d.step(d.step(u"menu"_s).fallback).type, StepType::Hangup);
    // All of it is undone, step by step, and done again.
    const auto after = d.document->flow();
    while (d.document->history().canUndo() && d.document->flow() != before)
        d.key(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(d.document->flow() == before);
    while (d.document->history().canRedo())
        d.key(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(d.document->flow() == after);
}

void TestCallFlow::editsByKeyboard()
{
    Designer d;
    // From the start along the ways of a call.
    d.key(Qt::Key_Home);
    QCOMPARE(d.document->step(), u"open-hours"_s);
    d.key(Qt::Key_Right);
    QCOMPARE(d.document->port(), u"open"_s);
    d.key(Qt::Key_Down);
    QCOMPARE(d.document->port(), u"closed"_s);
    d.key(Qt::Key_Right);
    QCOMPARE(d.document->step(), u"after-hours"_s);
    d.key(Qt::Key_Left);
    QCOMPARE(d.document->step(), u"open-hours"_s);
    QCOMPARE(d.document->port(), u"closed"_s);
    // Insert puts a step into that way.
    d.key(Qt::Key_Insert);
    d.pick("callflow.types", u"Says something"_s);
    const QString added = d.document->step();
    QCOMPARE(d.step(u"open-hours"_s).closed, added);
    QCOMPARE(d.step(added).next, u"after-hours"_s);
    QTRY_VERIFY(d.view->hasFocus());
    // F2 renames, C connects, Shift and arrows move.
    d.key(Qt::Key_F2);
    auto* rename = d.f.find<QLineEdit>("callflow.rename");
    QTest::keyClicks(rename, u"We are closed"_s);
    QTest::keyClick(rename, Qt::Key_Return);
    QCOMPARE(d.step(added).title, u"We are closed"_s);
    QTRY_VERIFY(d.view->hasFocus());
    d.key(Qt::Key_C);
    d.pick("callflow.targets", u"Practice voicemail"_s);
    QCOMPARE(d.step(added).next, u"voicemail"_s);
    d.document->select(added);
    d.view->setFocus();
    const QPointF was = d.box(added).place.topLeft();
    d.key(Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(d.box(added).place.topLeft(), was + QPointF(0, 8));
    // Delete on the way out disconnects, on the step takes it out.
    d.key(Qt::Key_Right);
    d.key(Qt::Key_Delete);
    QVERIFY(d.step(added).next.isEmpty());
    d.key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(d.step(added).next, u"voicemail"_s);
    d.document->select(added);
    d.key(Qt::Key_Delete);
    QVERIFY(!d.document->flow().find(added));
    QCOMPARE(d.step(u"open-hours"_s).closed, u"voicemail"_s);
    // Tab reads box by box; Escape leaves them, and Tab then leaves the canvas.
    d.key(Qt::Key_Home);
    const QString first = d.document->step();
    d.key(Qt::Key_Tab);
    QVERIFY(d.document->step() != first);
    QVERIFY(d.view->hasFocus());
    d.key(Qt::Key_Escape);
    QVERIFY(d.document->step().isEmpty());
    d.key(Qt::Key_Tab);
    QVERIFY(!d.view->hasFocus());
    // Enter goes to the form.
    d.view->setFocus();
    d.document->select(u"menu"_s);
    d.key(Qt::Key_Return);
    QTRY_COMPARE(d.f.window().focusWidget(), d.f.find<QLineEdit>("step.title"));
    // Zoom.
    d.view->setFocus();
    const qreal zoom = d.view->zoom();
    d.key(Qt::Key_Plus);
    QVERIFY(d.view->zoom() > zoom);
    d.key(Qt::Key_F);
    QVERIFY(d.view->rect().contains(d.view->placeOf(u"goodbye"_s)));
    QVERIFY(d.view->rect().contains(d.view->placeOf(u"open-hours"_s)));
}

void TestCallFlow::breaksAndMends()
{
    Designer d;
    const auto before = d.document->findings().size();
    d.document->select(u"menu"_s, u"digit:3"_s);
    d.key(Qt::Key_Delete);
    QTRY_VERIFY(d.document->findings().size() > before);
    QTRY_VERIFY(!d.box(u"menu"_s).findings.isEmpty());
    QCOMPARE(d.box(u"menu"_s).finding, ui::Tone::Red);
    const auto* pill = d.f.find<ui::PillLabel>("callflow.findingsPill");
    QVERIFY2(pill->text().contains(u"problem"), qPrintable(pill->text()));
    // Its line leads there.
    auto* list = d.f.find<QAbstractItemView>("callflow.findings");
    int row = -1;
    for (int i = 0; i < d.document->findings().size(); ++i) {
        if (d.document->findings().at(i).step == u"menu")
            row = i;
    }
    QVERIFY(row >= 0);
    d.document->select({});
    clickRow(list, row, 2);
    QCOMPARE(d.document->step(), u"menu"_s);
    d.f.settle();
    Fixture::keepPicture(d.f.window(), u"callflow-finding"_s);
    // Beside the field, too.
    const auto* form = d.f.find<ui::StepForm>("callflow.form");
    QVERIFY(!form->field(u"options"_s)->error().isEmpty());
    // Mended by leading it somewhere.
    d.document->connectStep(u"menu"_s, u"digit:3"_s, u"billing"_s);
    QTRY_COMPARE(d.document->findings().size(), before);
    QTRY_VERIFY(d.box(u"menu"_s).findings.isEmpty());
    QVERIFY(form->field(u"options"_s)->error().isEmpty());
}

void TestCallFlow::formChangesTheStep()
{
    Designer d;
    d.document->select(u"scheduling"_s);
    auto* title = d.f.find<QLineEdit>("step.title");
    title->setFocus();
    title->selectAll();
    const int steps = d.document->history().index();
    QTest::keyClicks(title, u"Book a visit"_s);
    QCOMPARE(d.step(u"scheduling"_s).title, u"Book a visit"_s);
    QCOMPARE(d.box(u"scheduling"_s).title, u"Book a visit"_s);
    // The letters of a word are undone at once, also from within the field.
    QCOMPARE(d.document->history().index(), steps + 1);
    QTest::keyClick(title, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(d.step(u"scheduling"_s).title, u"Appointment scheduling"_s);
    QCOMPARE(title->text(), u"Appointment scheduling"_s);
    // Where it goes on is chosen by title.
    auto* next = d.f.find<QComboBox>("step.next");
    next->setCurrentIndex(next->findText(d.step(u"front-desk"_s).title));
    Q_EMIT next->activated(next->currentIndex());
    QCOMPARE(d.step(u"scheduling"_s).next, u"front-desk"_s);
}

void TestCallFlow::menuKeysInTheForm()
{
    Designer d;
    d.document->select(u"menu"_s);
    const auto count = d.step(u"menu"_s).options.size();
    QTest::mouseClick(d.f.find<QAbstractButton>("step.addOption"), Qt::LeftButton);
    QCOMPARE(d.step(u"menu"_s).options.size(), count + 1);
    QCOMPARE(d.step(u"menu"_s).options.last().digit, u"6"_s);
    auto* label = d.f.find<QLineEdit>(qPrintable(u"step.option%1.label"_s.arg(count)));
    QTRY_COMPARE(d.f.window().focusWidget(), label);
    QTest::keyClicks(label, u"Pharmacy"_s);
    QCOMPARE(d.step(u"menu"_s).options.last().label, u"Pharmacy"_s);
    // Its port leads nowhere yet; the checker says so.
    QTRY_VERIFY(!d.box(u"menu"_s).findings.isEmpty());
    QTest::mouseClick(d.f.find<QAbstractButton>(qPrintable(u"step.option%1.remove"_s.arg(count))),
                      Qt::LeftButton);
    QCOMPARE(d.step(u"menu"_s).options.size(), count);
}

void TestCallFlow::aKeyChoosesTheLanguage()
{
    Designer d;
    d.document->edit(u"One language"_s, [](callflow::CallFlow& flow) { flow.languages = {u"en"_s}; });
    d.document->select(u"menu"_s);
    auto* language = d.f.find<QComboBox>("step.option0.language");
    // Where only one language is spoken there is nothing to choose.
    QVERIFY(!language->isVisible());
    d.document->edit(u"Two languages"_s, [](callflow::CallFlow& flow) {
        flow.languages = {u"en"_s, u"es"_s};
    });
    QTRY_VERIFY(language->isVisible());
    QCOMPARE(language->currentText(), u"Language as before"_s);
    language->setFocus();
    QTest::keyClick(language, Qt::Key_End);
    QCOMPARE(language->currentText(), u"Speaks Spanish"_s);
    QCOMPARE(d.step(u"menu"_s).options.first().language, u"es"_s);
    Fixture::keepPicture(d.f.window(), u"callflow-language"_s);
    d.document->history().undo();
    QCOMPARE(d.step(u"menu"_s).options.first().language, QString());
    QTRY_COMPARE(language->currentText(), u"Language as before"_s);
}

void TestCallFlow::namesGetNumbers()
{
    Designer d;
    d.document->select({});
    auto* form = d.page->findChild<ui::StepForm*>();
    ui::Field* field = form->field(u"numbers.on_call_phone"_s);
    QVERIFY(field);
    auto* editor = qobject_cast<QLineEdit*>(field->editor());
    editor->setFocus();
    QTest::keyClicks(editor, u"no number"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    QVERIFY(!field->error().isEmpty());
    QVERIFY(!d.document->flow().numbers.contains(u"on_call_phone"_s));
    editor->selectAll();
    QTest::keyClicks(editor, u"(208) 555-0123"_s);
    QTest::keyClick(editor, Qt::Key_Tab);
    QCOMPARE(d.document->flow().numbers.value(u"on_call_phone"_s), u"+12085550123"_s);
    QVERIFY(field->error().isEmpty());
    QCOMPARE(editor->text(), u"+12085550123"_s);
    QVERIFY(!callflow::openNames(d.document->flow()).contains(u"on_call_phone"_s));
    d.document->history().undo();
    QVERIFY(d.document->flow().numbers.isEmpty());
    QCOMPARE(editor->text(), QString());
}

void TestCallFlow::dropsFromThePalette()
{
    Designer d;
    d.view->fit();
    const auto count = d.document->flow().steps.size();
    QMimeData data;
    data.setData(QLatin1StringView(ui::CallFlowView::kTypeMime), "voicemail");
    const QPoint ground(d.view->width() - 30, d.view->height() - 12);
    QDragEnterEvent enter(ground, Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(d.view, &enter);
    QVERIFY(enter.isAccepted());
    QDragMoveEvent over(ground, Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(d.view, &over);
    QDropEvent drop(ground, Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(d.view, &drop);
    QCOMPARE(d.document->flow().steps.size(), count + 1);
    QCOMPARE(d.step(d.document->step()).type, StepType::Voicemail);
    QVERIFY(d.view->placeOf(d.document->step()).adjusted(-9, -9, 9, 9).contains(ground));
}

void TestCallFlow::theFirstSaveIsOneChange()
{
    Designer d;
    auto other = d.f.elsewhere();
    const auto entries = [&] { return other->history("client"_L1, d.client, 100).value().size(); };
    const auto before = entries();
    d.document->renameStep(u"menu"_s, u"Our menu"_s);
    QTest::keyClick(d.view, Qt::Key_S, Qt::ControlModifier);
    d.f.settle();
    QCOMPARE(entries(), before + 1);
    QCOMPARE(ui::readFlowFile(*other, d.client)->version, 2);
    // So it is taken back as one.
    d.f.desk().undo();
    d.f.settle();
    QCOMPARE(ui::readFlowFile(*other, d.client)->version, 0);
}

void TestCallFlow::savesAndOpensAgain()
{
    Designer d;
    d.document->renameStep(u"menu"_s, u"Our menu"_s);
    QTest::keyClick(d.view, Qt::Key_S, Qt::ControlModifier);
    d.f.settle();
    QVERIFY(!d.document->isEdited());
    QVERIFY(!d.document->history().canUndo());
    QVERIFY(!d.f.find<QAbstractButton>("callflow.save")->isEnabled());
    auto other = d.f.elsewhere();
    const auto stored = ui::readFlowFile(*other, d.client);
    QVERIFY(stored);
    // The shipped template is version 1, so that one can see what was changed.
    QCOMPARE(stored->version, 2);
    QCOMPARE(stored->flow.find(u"menu"_s)->title, u"Our menu"_s);
    // A second version; the first one can be had again.
    d.document->renameStep(u"menu"_s, u"Second menu"_s);
    QTest::mouseClick(d.f.find<QAbstractButton>("callflow.save"), Qt::LeftButton);
    d.f.settle();
    QCOMPARE(ui::readFlowFile(*d.f.elsewhere(), d.client)->version, 3);
    QTest::mouseClick(d.f.find<ui::Chip>("callflow.versions"), Qt::LeftButton);
    auto* menu = d.f.find<ui::Chip>("callflow.versions")->findChild<QMenu*>();
    QTRY_COMPARE(menu->actions().size(), 3);
    menu->actions().at(1)->trigger();
    menu->close();
    d.f.settle();
    QCOMPARE(d.step(u"menu"_s).title, u"Our menu"_s);
    QVERIFY(d.document->isEdited());
    // Half done it stays, also when one goes elsewhere.
    d.f.go("clients");
    d.open();
    QCOMPARE(d.step(u"menu"_s).title, u"Our menu"_s);
}

OCC_TEST(TestCallFlow)
#include "tst_callflow.moc"
