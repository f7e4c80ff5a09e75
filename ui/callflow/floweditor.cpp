// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/callflow/floweditor.h"

#include "ui/callflow/callflowview.h"
#include "ui/callflow/findinglist.h"
#include "ui/callflow/flowwords.h"
#include "ui/callflow/picklist.h"
#include "ui/callflow/simulatorpanel.h"
#include "ui/callflow/stepform.h"
#include "ui/callflow/steppalette.h"
#include "ui/callflow/texmlpanel.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/splitter.h"

#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <cmath>

using namespace Qt::StringLiterals;

namespace occ::ui {

static constexpr int kRoomy = 1180; ///< From this width on the palette has words.

FlowEditor::FlowEditor(Desk& desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
{
    auto* split = new Splitter(u"callflow.split"_s, Qt::Horizontal, this);
    split->setHandleWidth(12);
    split->addWidget(makeCanvas());
    split->addWidget(makeSide());
    split->setStretchFactor(0, 1);
    split->setStretchFactor(1, 0);
    split->setSizes({720, 340});
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(split);
    m_types = new PickList(u"callflow.types"_s, tr("What comes next?"), this);
    m_targets = new PickList(u"callflow.targets"_s, tr("Where does it lead?"), this);
    connectParts();
}

QWidget* FlowEditor::makeCanvas()
{
    auto* card = new Card(nullptr, 1);
    card->setMinimumWidth(320);
    card->column()->setContentsMargins(1, 1, 1, 1);
    auto* all = new QWidget(card);
    auto* row = new QHBoxLayout(all);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    // A low window scrolls the palette instead of growing.
    m_scroll = new QScrollArea(all);
    m_scroll->setObjectName(u"callflow.paletteScroll"_s);
    m_scroll->setAccessibleName(tr("Steps to add"));
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_palette = new StepPalette;
    m_scroll->setWidget(m_palette);
    m_palette->setAutoFillBackground(false); // setWidget() switches it on.
    row->addWidget(m_scroll);
    auto* right = new QWidget(all);
    auto* column = new QVBoxLayout(right);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_view = new CallFlowView(m_document, right);
    column->addWidget(m_view, 1);
    column->addWidget(new Rule(right));
    m_findings = new FindingList(m_document, right);
    m_findings->addControl(makeBar());
    column->addWidget(m_findings);
    row->addWidget(right, 1);
    card->column()->addWidget(all, 1);
    return card;
}

/// Zoom and order of the canvas.
QWidget* FlowEditor::makeBar()
{
    auto* bar = new QWidget;
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2);
    const auto add = [&](const QString& words, const QString& icon, const QString& name, const QString& tip,
                         auto function) {
        auto* button = new Button(words, name, Button::Look::Flat, bar);
        if (!icon.isEmpty())
            button->setIconName(icon);
        button->setAccessibleName(tip);
        button->setToolTip(tip);
        connect(button, &QAbstractButton::clicked, this, function);
        row->addWidget(button);
        return button;
    };
    add({}, u"zoom-out"_s, u"callflow.zoomOut"_s, tr("Smaller (−)"),
        [this] { m_view->setZoom(m_view->zoom() / 1.25); });
    m_zoom = add(u"100 %"_s, {}, u"callflow.zoomReset"_s, tr("Full size"), [this] { m_view->setZoom(1); });
    add({}, u"zoom-in"_s, u"callflow.zoomIn"_s, tr("Larger (+)"),
        [this] { m_view->setZoom(m_view->zoom() * 1.25); });
    add({}, u"zoom-fit-best"_s, u"callflow.fit"_s, tr("Show everything (F)"), [this] { m_view->fit(); });
    add({}, u"view-app-grid"_s, u"callflow.tidy"_s, tr("Tidy up: arrange all steps again"), [this] {
        m_document.tidy();
        m_view->goHome();
    });
    return bar;
}

QWidget* FlowEditor::makeSide()
{
    auto* card = new Card(nullptr, 1);
    card->setMinimumWidth(300);
    card->column()->setContentsMargins(1, 1, 1, 1);
    card->column()->setSpacing(0);
    auto* head = new QWidget(card);
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(12, 10, 12, 10);
    m_tabs = new ChipBar(u"callflow.tabs"_s, tr("Beside the canvas"), head);
    m_tabs->addChip(u"step"_s, tr("Step"));
    m_tabs->addChip(u"try"_s, tr("Try it"));
    m_tabs->addChip(u"texml"_s, tr("TeXML"));
    m_tabs->setCurrent(u"step"_s);
    row->addWidget(m_tabs);
    row->addStretch();
    card->column()->addWidget(head);
    card->column()->addWidget(new Rule(card));
    m_pages = new QStackedWidget(card);
    m_form = new StepForm(m_document, m_pages);
    m_simulator = new SimulatorPanel(m_desk, m_document, m_pages);
    m_texml = new TexmlPanel(m_document, m_pages);
    for (QWidget* page : std::initializer_list<QWidget*>{m_form, m_simulator, m_texml})
        m_pages->addWidget(page);
    card->column()->addWidget(m_pages, 1);
    connect(m_tabs, &ChipBar::currentChanged, this, &FlowEditor::showTab);
    return card;
}

void FlowEditor::connectParts()
{
    connect(m_palette, &StepPalette::chosen, this, &FlowEditor::addStep);
    connect(m_view, &CallFlowView::typeRequested, this, &FlowEditor::pickType);
    connect(m_view, &CallFlowView::targetRequested, this, &FlowEditor::pickTarget);
    connect(m_view, &CallFlowView::editRequested, this, [this] {
        showTab(u"step"_s);
        m_form->takeFocus();
    });
    connect(m_view, &CallFlowView::zoomChanged, this, [this] {
        m_zoom->setText(tr("%1 %").arg(std::lround(m_view->zoom() * 100)));
        m_zoom->updateGeometry();
    });
    connect(m_findings, &FindingList::opened, this, [this] {
        showTab(u"step"_s);
        m_view->setFocus();
    });
    connect(m_simulator, &SimulatorPanel::traceChanged, this,
            [this] { m_view->setTrace(m_simulator->trace()); });
}

void FlowEditor::showTab(const QString& id)
{
    m_tabs->setCurrent(id);
    m_pages->setCurrentIndex(id == u"texml" ? 2 : id == u"try" ? 1 : 0);
    if (id != u"try" && m_simulator->isRunning())
        m_simulator->stop(); // Its light would hide what is edited.
}

void FlowEditor::nextFinding()
{
    m_findings->next();
}

void FlowEditor::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_palette->setSmall(width() < kRoomy);
    m_scroll->setFixedWidth(m_palette->sizeHint().width());
}

QString FlowEditor::portFor(const QString& step, const QString& port) const
{
    const callflow::Step* from = m_document.flow().find(step);
    if (!from || !port.isEmpty())
        return port;
    const QList<callflow::Exit> exits = callflow::exits(*from);
    for (const callflow::Exit& exit : exits) {
        if (exit.target.isEmpty())
            return exit.port;
    }
    return exits.isEmpty() ? QString() : exits.first().port;
}

void FlowEditor::addStep(callflow::StepType type)
{
    m_document.addStep(type, m_document.step(), portFor(m_document.step(), m_document.port()));
    m_view->setFocus();
}

QPoint FlowEditor::besideSelected() const
{
    const QRect box = m_view->placeOf(m_document.step());
    return m_view->mapToGlobal(box.isNull() ? m_view->rect().center() : QPoint(box.right() + 12, box.top()));
}

void FlowEditor::pickType(const QString& step, const QString& port, std::optional<QPointF> at)
{
    QList<Hit> hits;
    for (int i = 0; i < callflow::stepTypes().size(); ++i) {
        const auto type = callflow::StepType(i);
        Hit hit{callflow::words(type), {}, stepIcon(type), {}, {}};
        hit.key = callflow::stepTypes().at(i);
        hit.detail = stepPurpose(type);
        hit.section = tr("Steps");
        hits.append(hit);
    }
    const QPoint where = at ? m_view->mapToGlobal(m_view->toWidget(*at).toPoint()) : besideSelected();
    m_types->start(hits, where, [this, step, port, at](const QString& name) {
        std::optional<QPointF> place;
        if (at)
            place = QPointF(std::round(at->x() / kUnit) * kUnit, std::round(at->y() / kUnit) * kUnit);
        const auto type = callflow::StepType(callflow::stepTypes().indexOf(name));
        m_document.addStep(type, step, portFor(step, port), place);
        m_view->setFocus();
    });
}

void FlowEditor::pickTarget(const QString& step, const QString& port)
{
    QList<Hit> hits;
    for (const callflow::Step& to : m_document.flow().steps) {
        Hit hit{stepTitle(to), callflow::words(to.type), stepIcon(to.type), {}, {}};
        hit.key = to.key;
        hit.detail = stepNote(to);
        hit.section = tr("Steps");
        hits.append(hit);
    }
    m_targets->start(hits, besideSelected(), [this, step, port](const QString& key) {
        m_document.connectStep(step, port, key);
        m_document.select(step, port);
        m_view->setFocus();
    });
}

} // namespace occ::ui
