// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/designer.h"

#include "tests/bench/measure.h"
#include "tests/callflow/flowmaker.h"
#include "ui/callflow/callflowview.h"
#include "ui/callflow/flowdocument.h"

#include <QApplication>
#include <QMouseEvent>
#include <QWindow>

namespace occ::bench {

static void send(ui::CallFlowView& view, QEvent::Type type, const QPoint& at)
{
    const bool move = type == QEvent::MouseMove;
    const bool down = type != QEvent::MouseButtonRelease;
    QMouseEvent event(type, QPointF(at), QPointF(view.mapToGlobal(at)), move ? Qt::NoButton : Qt::LeftButton,
                      down ? Qt::LeftButton : Qt::NoButton, Qt::NoModifier);
    QApplication::sendEvent(&view, &event);
}

/// Presses at a place and pulls from there.
static double pull(ui::CallFlowView& view, const QPoint& from)
{
    constexpr int kFrames = 200;
    view.repaint();
    send(view, QEvent::MouseButtonPress, from);
    std::vector<double> frames;
    for (int frame = 1; frame <= kFrames; ++frame) {
        QElapsedTimer timer;
        timer.start();
        send(view, QEvent::MouseMove, from + QPoint(2 * frame, frame));
        view.repaint();
        frames.push_back(seconds(timer));
    }
    send(view, QEvent::MouseButtonRelease, from + QPoint(2 * kFrames, kFrames));
    return quantile(frames, 0.99);
}

DesignerFrames designerFrames()
{
    const callflow::CallFlow flow = test::FlowMaker(11).make(230);
    if (flow.steps.size() < 200)
        qFatal("the flow has only %d steps", int(flow.steps.size()));
    ui::FlowDocument document;
    document.load(flow);
    ui::CallFlowView view(document);
    view.resize(1280, 800);
    view.show();
    // A window that is not on the screen yet paints nothing.
    while (!view.windowHandle()->isExposed())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    view.fit();
    DesignerFrames frames;
    frames.step = pull(view, view.placeOf(flow.start).center());
    if (document.flow() == flow)
        qFatal("nothing was dragged");
    const QPointF corner = view.toFlow({});
    frames.canvas = pull(view, QPoint(4, 4));
    if (view.toFlow({}) == corner)
        qFatal("the canvas did not move");
    return frames;
}

} // namespace occ::bench
