// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gallery/gallerycanvas.h"

#include "ui/callflow/callflowview.h"
#include "ui/callflow/flowdocument.h"
#include "ui/widgets/card.h"

#include <QCoreApplication>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace occ::ui {

namespace {
struct Canvas
{
    Q_DECLARE_TR_FUNCTIONS(occ::ui::Gallery)
};
} // namespace

QWidget* makeCanvasCard()
{
    callflow::CallFlow flow;
    flow.start = u"hours"_s;
    flow.languages = QStringList{u"en"_s};
    for (const auto type : {callflow::StepType::Hours, callflow::StepType::Menu, callflow::StepType::Dial,
                            callflow::StepType::Voicemail})
        flow.steps << callflow::makeStep(type, callflow::stepTypes().at(int(type)));
    flow.steps[0].open = u"menu"_s;
    flow.steps[0].closed = u"voicemail"_s;
    flow.steps[1].options = {{u"1"_s, Canvas::tr("Appointments"), u"dial"_s, {}},
                             {u"2"_s, Canvas::tr("Leads nowhere yet"), {}, {}}};
    auto* card = new Card;
    card->column()->addWidget(new SectionHeader(Canvas::tr("Canvas of call flows")));
    auto* document = new FlowDocument(card);
    document->load(flow);
    auto* view = new CallFlowView(*document, card);
    view->setObjectName(u"g.canvas"_s);
    view->setAccessibleName(Canvas::tr("Canvas of call flows"));
    view->setReadOnly(true);
    view->setFixedHeight(260);
    card->column()->addWidget(view);
    return card;
}

} // namespace occ::ui
