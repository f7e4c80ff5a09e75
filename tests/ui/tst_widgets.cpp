// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testmain.h"
#include "ui/base/relativetime.h"
#include "ui/gallery/gallery.h"
#include "ui/style/icons.h"
#include "ui/style/theme.h"
#include "ui/style/tokens.h"
#include "ui/widgets/bars.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/field.h"
#include "ui/widgets/scorecontrol.h"
#include "ui/widgets/splitter.h"
#include "ui/widgets/stepper.h"
#include "ui/widgets/timeline.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QApplication>
#include <QLineEdit>
#include <QPalette>
#include <QSettings>
#include <QSignalSpy>
#include <QStyle>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace occ;
using namespace occ::ui;

/// The components by themselves: mouse, keys, words, contrast.
class TestWidgets final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<Theme>(Theme::Choice::Light); }
    void relativeTimesReadAsPeopleSayThem();
    void aMovedBorderStaysWhereItWasLeft();
    void textContrastIsEnough();
    void nothingMoves();
    void iconsAreFoundAndTinted();
    void scoreControlTakesMouseAndKeys();
    void scoreControlIsAValueToAssistiveTechnology();
    void chipsSwitchByMouseAndArrows();
    void undoBarOffersAndGoes();
    void fieldShowsItsError();
    void stepperTellsWhichStep();
    void timelineModelIsSound();
    void galleryShowsBothThemes();

private:
    std::unique_ptr<Theme> m_theme;
};

void TestWidgets::aMovedBorderStaysWhereItWasLeft()
{
    QTemporaryDir folder;
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, folder.path());
    QSettings().clear();
    const auto make = [] {
        auto split = std::make_unique<Splitter>(u"test.split"_s, Qt::Horizontal);
        split->addWidget(new QWidget);
        split->addWidget(new QWidget);
        split->resize(800, 300);
        split->setSizes({400, 400});
        return split;
    };
    auto first = make();
    first->show();
    const QPoint border = first->handle(1)->rect().center();
    QTest::mousePress(first->handle(1), Qt::LeftButton, {}, border);
    QTest::mouseMove(first->handle(1), border - QPoint(200, 0));
    QTest::mouseRelease(first->handle(1), Qt::LeftButton, {}, border - QPoint(200, 0));
    const QList<int> left = first->sizes();
    QVERIFY2(left.first() < 300, qPrintable(QString::number(left.first())));
    auto second = make();
    second->show();
    QCOMPARE(second->sizes(), left);
}

void TestWidgets::relativeTimesReadAsPeopleSayThem()
{
    const QTimeZone zone = QTimeZone::utc();
    const Instant now = *parseIso(u"2026-11-22T09:02:00Z"_s);
    QCOMPARE(dueWords(now + 7 * kHour - 2 * kMinute, now, zone), u"today 16:00"_s);
    QCOMPARE(dueWords(now + kDay, now, zone), u"tomorrow 09:02"_s);
    QCOMPARE(dueWords(now + 3 * kDay, now, zone), u"in 3 days"_s);
    QCOMPARE(dueWords(now + 12 * kDay, now, zone), u"4 Dec"_s);
    QCOMPARE(dueWords(now - 2 * kHour, now, zone), u"2 h late"_s);
    QCOMPARE(dueWords(now - kDay, now, zone), u"1 day late"_s);
    QCOMPARE(dueWords(now - 4 * kDay - kHour, now, zone), u"4 days late"_s);
    QCOMPARE(dueWords(kNever, now, zone), QString());
    QCOMPARE(agoWords(now - 20 * kHour, now, zone), u"20 h ago"_s);
    QCOMPARE(agoWords(now - 30 * kSecond, now, zone), u"just now"_s);
    QCOMPARE(agoWords(now - 6 * kDay, now, zone), u"6 days ago"_s);
    QCOMPARE(stampWords(now - 17 * kHour, now, zone), u"yesterday 16:02"_s);
    QCOMPARE(stampWords(now - 3 * kDay, now, zone), u"19 Nov 09:02"_s);
    QCOMPARE(exactWords(now, zone), u"Sunday, 22 November 2026, 09:02 UTC"_s);
}

static qreal luminance(const QColor& color)
{
    const auto channel = [](qreal c) {
        return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * channel(color.redF()) + 0.7152 * channel(color.greenF()) +
           0.0722 * channel(color.blueF());
}

static qreal contrast(const QColor& a, const QColor& b)
{
    const qreal la = luminance(a);
    const qreal lb = luminance(b);
    return (qMax(la, lb) + 0.05) / (qMin(la, lb) + 0.05);
}

void TestWidgets::textContrastIsEnough()
{
    for (const Tokens* t : {&lightTokens(), &darkTokens()}) {
        // A row or a card is on one of these: plain, under the pointer, selected.
        for (const QColor& ground : {t->background, t->surface, t->hover, t->accentFill}) {
            QVERIFY(contrast(t->text, ground) > 7);
            QVERIFY(contrast(t->muted, ground) > 4.5);
            for (const Tone tone : {Tone::Accent, Tone::Red, Tone::Amber, Tone::Green}) {
                const qreal seen = contrast(toneColors(*t, tone).ink, ground);
                QVERIFY2(
                    seen > 4.5,
                    qPrintable(
                        u"%1 on %2: %3"_s.arg(toneColors(*t, tone).ink.name(), ground.name()).arg(seen)));
            }
        }
        const QPalette palette = paletteFrom(*t);
        QVERIFY(contrast(palette.color(QPalette::ToolTipText), palette.color(QPalette::ToolTipBase)) > 7);
        QVERIFY(contrast(palette.color(QPalette::PlaceholderText), palette.color(QPalette::Base)) > 4.5);
        for (const Tone tone : {Tone::Neutral, Tone::Accent, Tone::Red, Tone::Amber, Tone::Green}) {
            const ToneColors colors = toneColors(*t, tone);
            QVERIFY2(contrast(colors.ink, colors.fill) > 4.5, qPrintable(QString::number(int(tone))));
        }
        QVERIFY(contrast(t->onAccent, t->accent) > 4.5);
    }
}

/// Motion is reduced for everybody: what does not move cannot make anybody sick.
void TestWidgets::nothingMoves()
{
    QCOMPARE(QApplication::style()->styleHint(QStyle::SH_Widget_Animation_Duration), 0);
    for (const auto effect :
         {Qt::UI_AnimateMenu, Qt::UI_FadeMenu, Qt::UI_AnimateCombo, Qt::UI_AnimateTooltip})
        QVERIFY(!QApplication::isEffectEnabled(effect));
}

void TestWidgets::iconsAreFoundAndTinted()
{
    QVERIFY(!iconFile(u"edit-find"_s).isEmpty());
    const QImage image = icon(u"edit-find"_s).pixmap(16, 16).toImage();
    int inked = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor pixel = image.pixelColor(x, y);
            if (pixel.alpha() == 255) {
                ++inked;
                QCOMPARE(pixel.rgb(), lightTokens().text.rgb());
            }
        }
    }
    QVERIFY(inked > 20);
}

void TestWidgets::scoreControlTakesMouseAndKeys()
{
    ScoreControl control(u"budget"_s, u"Budget Alignment"_s);
    control.resize(control.sizeHint());
    control.show();
    control.setFocus();
    QSignalSpy scored(&control, &ScoreControl::scored);
    QTest::mouseClick(&control, Qt::LeftButton, {}, QPoint(3 * 55 + 20, 16));
    QCOMPARE(control.score(), 4);
    QTest::keyClick(&control, Qt::Key_2);
    QCOMPARE(control.score(), 2);
    QTest::keyClick(&control, Qt::Key_Right);
    QCOMPARE(control.score(), 3);
    QTest::keyClick(&control, Qt::Key_Left);
    QTest::keyClick(&control, Qt::Key_Left);
    QTest::keyClick(&control, Qt::Key_Left);
    QCOMPARE(control.score(), 1);
    QTest::keyClick(&control, Qt::Key_6);
    QCOMPARE(control.score(), 1);
    QTest::keyClick(&control, Qt::Key_Backspace);
    QCOMPARE(control.score(), 0);
    QCOMPARE(scored.count(), 6);
    control.setScore(5);
    QCOMPARE(scored.count(), 6);
    QWheelEvent wheel({10, 10}, {10, 10}, {}, {0, 120}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase,
                      false);
    QCoreApplication::sendEvent(&control, &wheel);
    QCOMPARE(control.score(), 5);
}

void TestWidgets::scoreControlIsAValueToAssistiveTechnology()
{
    ScoreControl control(u"budget"_s, u"Budget Alignment"_s);
    QAccessibleInterface* face = QAccessible::queryAccessibleInterface(&control);
    QVERIFY(face);
    QCOMPARE(face->text(QAccessible::Name), u"Budget Alignment"_s);
    QVERIFY(face->valueInterface());
    face->valueInterface()->setCurrentValue(3);
    QCOMPARE(control.score(), 3);
    QCOMPARE(face->text(QAccessible::Description), u"3 of 5"_s);
}

void TestWidgets::chipsSwitchByMouseAndArrows()
{
    ChipBar bar(u"views"_s, u"Views"_s);
    bar.addChip(u"mine"_s, u"My clients"_s);
    bar.addChip(u"all"_s, u"All"_s)->setCount(64);
    QSignalSpy changed(&bar, &ChipBar::currentChanged);
    bar.show();
    QVERIFY(QTest::qWaitForWindowActive(&bar));
    QCOMPARE(bar.current(), u"mine"_s);
    QTest::mouseClick(bar.chip(u"all"_s), Qt::LeftButton);
    QCOMPARE(bar.current(), u"all"_s);
    QCOMPARE(changed.takeFirst().first().toString(), u"all"_s);
    bar.chip(u"all"_s)->setFocus();
    QTest::keyClick(bar.chip(u"all"_s), Qt::Key_Left);
    QCOMPARE(bar.current(), u"mine"_s);
    bar.setCurrent(u"all"_s);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(bar.chip(u"all"_s)->accessibleName(), u"All 64"_s);
}

void TestWidgets::undoBarOffersAndGoes()
{
    QWidget page;
    page.resize(800, 600);
    UndoBar bar(&page);
    page.show();
    QSignalSpy undo(&bar, &UndoBar::undoRequested);
    bar.say(u"“First use case implemented” done for Northline Freight"_s);
    QVERIFY(bar.isVisible());
    QVERIFY(page.rect().contains(bar.geometry()));
    auto* button = bar.findChild<QAbstractButton*>(u"undoBar.undo"_s);
    QVERIFY(button && button->isVisible());
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(undo.count(), 1);
    QVERIFY(!bar.isVisible());
}

void TestWidgets::fieldShowsItsError()
{
    auto* edit = new QLineEdit;
    Field field(u"resolution"_s, u"Resolution"_s, edit);
    field.show();
    Error error;
    error.message = u"Say what was done."_s;
    error.field = u"resolution"_s;
    QVERIFY(showAtField({&field}, error));
    QCOMPARE(field.error(), u"Say what was done."_s);
    QCOMPARE(edit->accessibleDescription(), u"Say what was done."_s);
    error.field = u"other"_s;
    QVERIFY(!showAtField({&field}, error));
    clearErrors({&field});
    QCOMPARE(field.error(), QString());
}

void TestWidgets::stepperTellsWhichStep()
{
    Stepper stepper(u"steps"_s);
    stepper.setSteps(
        {{u"Day 1"_s, {}, Stepper::State::Done}, {u"Day 3"_s, u"2 h late"_s, Stepper::State::Late}});
    stepper.resize(400, 66);
    stepper.show();
    QSignalSpy changed(&stepper, &Stepper::currentChanged);
    QTest::mouseClick(stepper.findChild<QAbstractButton*>(u"steps.1"_s), Qt::LeftButton);
    QCOMPARE(stepper.current(), 1);
    QCOMPARE(changed.count(), 1);
}

void TestWidgets::timelineModelIsSound()
{
    TimelineModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setEntries({{1, u"a"_s, u"b"_s, {}, Tone::Red, false}, {2, u"c"_s, {}, {}, Tone::Accent, true}});
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.index(0).data(Qt::AccessibleTextRole).toString(), u"a, b"_s);
    model.setEntries({});
    QCOMPARE(model.rowCount(), 0);
}

void TestWidgets::galleryShowsBothThemes()
{
    const QString folder = qEnvironmentVariable("OCC_SCREENS");
    for (const auto choice : {Theme::Choice::Light, Theme::Choice::Dark}) {
        m_theme->setChoice(choice);
        std::unique_ptr<QWidget> page(makeGallery(nullptr));
        page->resize(1280, 1320);
        page->show();
        QTest::qWait(20);
        const QImage image = page->grab().toImage();
        QVERIFY(!image.isNull());
        if (!folder.isEmpty())
            image.save(folder + u"/gallery-"_s + Theme::name(choice) + u".png"_s);
    }
}

OCC_TEST(TestWidgets)
#include "tst_widgets.moc"
