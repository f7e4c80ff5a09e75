// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/callflowdesk.h"
#include "ui/callflow/simulatorpanel.h"
#include "ui/callflow/texmlpanel.h"
#include "ui/widgets/bars.h"
#include "ui/widgets/buttons.h"

#include <QAccessible>
#include <QClipboard>
#include <QPlainTextEdit>
#include <QTextBrowser>

#include <ctime>

using namespace occ;
using namespace occ::tests;

/// What is beside the canvas, and how the canvas behaves: simulator, TeXML, reading aloud, order and speed.
class TestCallFlowTools final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void triesACallOut();
    void walksEverything();
    void showsAndReadsTexml();
    void isReadAloud();
    void arrangesWithoutCovering();
    void dragsWithinAFrameAtTwoHundred();
    void whatLiesStillLooksAsPainted();
    void looksGood();
};

void TestCallFlowTools::triesACallOut()
{
    Designer d;
    QTest::mouseClick(d.f.find<ui::ChipBar>("callflow.tabs")->chip(u"try"_s), Qt::LeftButton);
    auto* panel = d.f.find<ui::SimulatorPanel>("callflow.simulator");
    const auto* heard = d.f.find<QTextBrowser>("sim.transcript");
    QTest::mouseClick(d.f.find<QAbstractButton>("sim.call"), Qt::LeftButton);
    QVERIFY(panel->isRunning());
    // It waits at the menu.
    QVERIFY(panel->trace().running);
    QCOMPARE(panel->trace().turns.constLast().step, u"menu"_s);
    QVERIFY(heard->toPlainText().contains(u"Thank you for calling"));
    QTest::mouseClick(d.f.find<QAbstractButton>("sim.key.1"), Qt::LeftButton);
    QVERIFY(!panel->trace().running);
    QCOMPARE(panel->trace().turns.constLast().step, u"emergency"_s);
    Fixture::keepPicture(d.f.window(), u"callflow-call"_s);
    // Nobody answers: it goes on to the voicemail.
    QTest::mouseClick(d.f.find<QAbstractButton>("sim.answered"), Qt::LeftButton, {}, QPoint(8, 8));
    QTRY_VERIFY(heard->toPlainText().contains(u"Urgent voicemail"));
    QStringList way;
    for (const auto& turn : panel->trace().turns)
        way << turn.step;
    QVERIFY(way.contains(u"emergency-backup"_s) && way.contains(u"urgent-voicemail"_s));
    // Closed: another way from the start.
    QTest::mouseClick(d.f.find<ui::ChipBar>("sim.moment")->chip(u"closed"_s), Qt::LeftButton);
    QCOMPARE(panel->trace().turns.first().port, u"closed"_s);
    // Leaving the tab puts the light out.
    QTest::mouseClick(d.f.find<ui::ChipBar>("callflow.tabs")->chip(u"step"_s), Qt::LeftButton);
    QVERIFY(!panel->isRunning());
    QVERIFY(panel->trace().turns.isEmpty());
}

void TestCallFlowTools::walksEverything()
{
    Designer d;
    d.editor->showTab(u"try"_s);
    QTest::mouseClick(d.f.find<QAbstractButton>("sim.all"), Qt::LeftButton);
    const auto* heard = d.f.find<QTextBrowser>("sim.transcript");
    const auto steps = d.document->flow().steps.size();
    QTRY_VERIFY(heard->toPlainText().contains(u"%1 of %1 steps are reached"_s.arg(steps)));
    d.document->addStep(StepType::Queue);
    QTest::mouseClick(d.f.find<QAbstractButton>("sim.all"), Qt::LeftButton);
    QTRY_VERIFY(heard->toPlainText().contains(u"%1 of %2 steps are reached"_s.arg(steps).arg(steps + 1)));
}

void TestCallFlowTools::showsAndReadsTexml()
{
    Designer d;
    d.editor->showTab(u"texml"_s);
    auto* panel = d.f.find<ui::TexmlPanel>("callflow.texml");
    const auto* text = d.f.find<QPlainTextEdit>("texml.text");
    QVERIFY(text->toPlainText().contains(u"<Response>"));
    QVERIFY(text->isReadOnly());
    QTest::mouseClick(d.f.find<QAbstractButton>("texml.copy"), Qt::LeftButton);
    QCOMPARE(QApplication::clipboard()->text(), text->toPlainText());
    QTemporaryDir folder;
    const auto saved = panel->saveTo(folder.path());
    QVERIFY(saved && *saved > int(d.document->flow().steps.size()));
    const auto before = d.document->flow();
    QStringList files;
    for (const callflow::TexmlDocument& document :
         callflow::toTexml(before, callflow::UrlScheme{u"https://example.com/texml"_s}))
        files << folder.filePath(document.name + u".xml"_s);
    d.document->removeStep(u"voicemail"_s);
    panel->importFiles(files);
    QVERIFY2(d.document->flow().find(u"voicemail"_s),
             qPrintable(d.f.find<ui::MessageBar>("texml.message")->text()));
    QCOMPARE(d.document->flow().steps.size(), before.steps.size());
    QCOMPARE(d.document->flow().start, before.start);
    for (const callflow::Step& step : before.steps)
        QVERIFY2(d.document->flow().find(step.key), qPrintable(step.key));
}

void TestCallFlowTools::isReadAloud()
{
    Designer d;
    QAccessibleInterface* canvas = QAccessible::queryAccessibleInterface(d.view);
    QVERIFY(canvas);
    QCOMPARE(canvas->role(), QAccessible::List);
    int exits = 0;
    for (const callflow::Step& step : d.document->flow().steps)
        exits += int(callflow::exits(step).size());
    QCOMPARE(canvas->childCount(), int(d.document->flow().steps.size()) + exits);
    d.document->select(u"menu"_s, u"digit:2"_s);
    int boxes = 0;
    bool found = false;
    for (int i = 0; i < canvas->childCount(); ++i) {
        QAccessibleInterface* part = canvas->child(i);
        QVERIFY(part && part->isValid());
        QVERIFY(!part->text(QAccessible::Name).isEmpty());
        QCOMPARE(canvas->indexOfChild(part), i);
        boxes += part->role() == QAccessible::ListItem ? 1 : 0;
        if (part->state().selected) {
            found = true;
            QCOMPARE(part->role(), QAccessible::Link);
            QCOMPARE(part->text(QAccessible::Name),
                     u"Key 2, Appointment Scheduling, goes to Appointment scheduling"_s);
        }
    }
    QCOMPARE(boxes, int(d.document->flow().steps.size()));
    QVERIFY(found);
    QVERIFY(canvas->focusChild() && canvas->focusChild()->state().focused);
}

void TestCallFlowTools::arrangesWithoutCovering()
{
    for (const int count : {1, 2, 60, 200}) {
        ui::FlowDrawing drawing;
        const auto flow = longFlow(count);
        drawing.setBoxes(ui::flowBoxes(flow, {}), flow.start);
        verifyApart(drawing);
        // The same flow stands the same each time.
        ui::FlowDrawing again;
        again.setBoxes(ui::flowBoxes(flow, {}), flow.start);
        for (int i = 0; i < count; ++i)
            QCOMPARE(again.boxes().at(i).place, drawing.boxes().at(i).place);
    }
    // A circle, a step nobody reaches, and an arrow to itself.
    auto flow = longFlow(8);
    flow.steps[5].next = u"s0"_s;
    flow.steps[6].next = u"s6"_s;
    flow.steps.append(callflow::makeStep(StepType::Dial, u"alone"_s));
    ui::FlowDrawing drawing;
    drawing.setBoxes(ui::flowBoxes(flow, {}), flow.start);
    verifyApart(drawing);
    QCOMPARE(drawing.boxes().at(drawing.indexOf(u"s0"_s)).place.left(), 0.0);
}

void TestCallFlowTools::dragsWithinAFrameAtTwoHundred()
{
    ui::FlowDocument document;
    document.load(longFlow(200));
    ui::CallFlowView view(document);
    view.resize(1280, 800);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    view.fit();
    QTest::keyClick(&view, Qt::Key_Plus);
    const QPoint from = view.placeOf(u"s100"_s).center();
    QTest::mousePress(&view, Qt::LeftButton, {}, from);
    // The processor's time, for other programs' work is not ours.
    QList<double> frames;
    for (int i = 0; i < 60; ++i) {
        const std::clock_t begin = std::clock();
        QTest::mouseMove(&view, from + QPoint(20 + i, i));
        view.repaint();
        frames.append(1000.0 * double(std::clock() - begin) / CLOCKS_PER_SEC);
    }
    QTest::mouseRelease(&view, Qt::LeftButton, {}, from + QPoint(80, 60));
    QVERIFY(document.flow().find(u"s100"_s)->position.has_value());
    std::sort(frames.begin(), frames.end());
    qInfo("a frame: median %.1f ms, 95th percentile %.1f ms", frames.at(30), frames.at(57));
    QVERIFY(frames.at(57) < 16.7);
}

/// The canvas shows a picture of what did not change: it has to be what painting would show.
void TestCallFlowTools::whatLiesStillLooksAsPainted()
{
    Designer d;
    const auto move = [&d](const QPoint& at) {
        QTest::mouseMove(d.view, at);
        d.view->repaint();
    };
    const auto verifySame = [&d] {
        const QImage kept = d.view->grab().toImage();
        const QSize size = d.view->size();
        d.view->resize(size + QSize(1, 0)); // Another size is painted from nothing.
        static_cast<void>(d.view->grab());
        d.view->resize(size);
        const QImage anew = d.view->grab().toImage();
        QCOMPARE(kept, anew);
    };
    d.view->setZoom(1.3);
    const QPoint ground(5, 5);
    for (const QPoint by : {QPoint(37, 0), QPoint(-90, 61), QPoint(0, -140), QPoint(333, 17)}) {
        const QPointF was = d.view->toFlow({});
        QTest::mousePress(d.view, Qt::LeftButton, {}, ground);
        move(ground + by / 2);
        move(ground + by);
        verifySame();
        QTest::mouseRelease(d.view, Qt::LeftButton, {}, ground + by);
        QVERIFY(d.view->toFlow({}) != was);
    }
    d.view->fit();
    const QPoint box = d.view->placeOf(u"menu"_s).center();
    for (const QPoint at : {box, ground, d.view->placeOf(u"voicemail"_s).center()}) {
        move(at);
        verifySame();
    }
    // While a step is dragged the others keep their looks, and its arrows follow.
    QTest::mousePress(d.view, Qt::LeftButton, {}, box);
    move(box + QPoint(60, 44));
    const QImage dragged = d.view->grab().toImage();
    move(box + QPoint(-80, 90));
    QVERIFY(d.view->grab().toImage() != dragged);
    verifySame();
    move(box + QPoint(60, 44));
    QCOMPARE(d.view->grab().toImage(), dragged);
    QTest::mouseRelease(d.view, Qt::LeftButton, {}, box + QPoint(60, 44));
    verifySame();
}

void TestCallFlowTools::looksGood()
{
    if (qEnvironmentVariableIsEmpty("OCC_SCREENS"))
        QSKIP("no pictures are asked for");
    for (const QSize size : {QSize(1280, 800), QSize(1024, 640), QSize(2560, 1440)}) {
        Designer d("healthcare", size);
        for (const bool dark : {false, true}) {
            Fixture::theme().setChoice(dark ? ui::Theme::Choice::Dark : ui::Theme::Choice::Light);
            d.document->select(u"menu"_s);
            d.f.settle();
            const QString name = u"callflow-%1-%2"_s.arg(size.width()).arg(dark ? u"dark" : u"light");
            Fixture::keepPicture(d.f.window(), name);
            d.view->fit();
            d.editor->showTab(u"try"_s);
            QTest::mouseClick(d.f.find<QAbstractButton>("sim.call"), Qt::LeftButton);
            d.f.settle();
            Fixture::keepPicture(d.f.window(), name + u"-try"_s);
            d.editor->showTab(u"step"_s);
            d.view->goHome();
        }
        Fixture::theme().setChoice(ui::Theme::Choice::Light);
    }
}

OCC_TEST(TestCallFlowTools)
#include "tst_callflowtools.moc"
