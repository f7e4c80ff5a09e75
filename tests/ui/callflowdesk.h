// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/fixture.h"
#include "ui/callflow/callflowview.h"
#include "ui/callflow/flowdata.h"
#include "ui/callflow/floweditor.h"
#include "ui/callflow/flowwords.h"
#include "ui/callflow/picklist.h"

#include <QLineEdit>

/// The call-flow designer as a person has it before them; shared by its tests.
namespace occ::tests {

using namespace Qt::StringLiterals;
using callflow::StepType;

/// The page on a client that has nothing stored: it shows the industry's template.
struct Designer
{
    explicit Designer(const char* industry = "healthcare", QSize size = {1440, 900})
        : f(QStringLiteral("ines.falkenrath@onboarding.example"), size)
    {
        auto other = f.elsewhere();
        const auto clients = other->clients().list();
        for (const auto& row : *clients) {
            if (row.client.industry == QLatin1StringView(industry))
                client = row.client.id;
        }
        if (client == 0)
            qFatal("no client of that industry");
        open();
    }
    void open()
    {
        page = f.go(ui::kCallFlowPage, QVariant::fromValue(ui::CallFlowLink{client}));
        editor = page->findChild<ui::FlowEditor*>();
        view = &editor->canvas();
        document = &editor->document();
        view->setFocus();
    }
    [[nodiscard]] const callflow::Step& step(const QString& key) const
    {
        const callflow::Step* found = document->flow().find(key);
        if (!found)
            qFatal("no step %s", qPrintable(key));
        return *found;
    }
    [[nodiscard]] const ui::FlowBox& box(const QString& key) const
    {
        return view->drawing().boxes().at(view->drawing().indexOf(key));
    }
    void click(const QString& key) const
    {
        document->select(key);
        QTest::mouseClick(view, Qt::LeftButton, {}, view->placeOf(key).center());
    }
    void drag(const QPoint& from, const QPoint& to) const
    {
        QTest::mousePress(view, Qt::LeftButton, {}, from);
        QTest::mouseMove(view, (from + to) / 2);
        QTest::mouseMove(view, to);
        QTest::mouseRelease(view, Qt::LeftButton, {}, to);
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const
    {
        QTest::keyClick(view, key, modifiers);
    }
    /// Chooses from a list that opened.
    void pick(const char* list, const QString& typed) const
    {
        auto* open = f.find<ui::PickList>(list);
        QTRY_VERIFY(open->isVisible());
        auto* edit = open->findChild<QLineEdit*>();
        QTest::keyClicks(edit, typed);
        QTest::keyClick(edit, Qt::Key_Return);
        QTRY_VERIFY(!open->isVisible());
    }

    Fixture f;
    qint64 client = 0;
    ui::Page* page = nullptr;
    ui::FlowEditor* editor = nullptr;
    ui::CallFlowView* view = nullptr;
    ui::FlowDocument* document = nullptr;
};

inline void verifyApart(const ui::FlowDrawing& drawing)
{
    const auto& boxes = drawing.boxes();
    for (int i = 0; i < boxes.size(); ++i) {
        for (int k = i + 1; k < boxes.size(); ++k)
            QVERIFY2(!boxes.at(i).place.intersects(boxes.at(k).place),
                     qPrintable(boxes.at(i).key + u" covers "_s + boxes.at(k).key));
    }
}

/// A long flow: menus with three choices each, which lead on to dials and the next menu.
inline callflow::CallFlow longFlow(int steps)
{
    callflow::CallFlow flow;
    flow.title = u"Long"_s;
    flow.industry = u"general"_s;
    flow.languages = QStringList{u"en"_s};
    for (int i = 0; i < steps; ++i) {
        const auto type = i == steps - 1 ? StepType::Hangup : i % 4 == 0 ? StepType::Menu : StepType::Dial;
        callflow::Step step = callflow::makeStep(type, u"s%1"_s.arg(i));
        step.title = u"Step number %1"_s.arg(i);
        step.target = u"phone_%1"_s.arg(i);
        const auto at = [steps](int k) { return u"s%1"_s.arg(qMin(k, steps - 1)); };
        if (type == StepType::Menu) {
            for (int k = 1; k <= 3; ++k)
                step.options.append({QString::number(k), u"Choice %1"_s.arg(k), at(i + k), {}});
            step.fallback = at(i + 4);
        } else {
            step.next = at((i / 4 + 1) * 4);
        }
        flow.steps.append(step);
    }
    flow.start = u"s0"_s;
    return flow;
}

} // namespace occ::tests
