// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/callflow/flowdocument.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QScrollArea;
class QStackedWidget;
QT_END_NAMESPACE

namespace occ::ui {

class Button;
class CallFlowView;
class ChipBar;
class Desk;
class FindingList;
class PickList;
class SimulatorPanel;
class StepForm;
class StepPalette;
class TexmlPanel;

/// Palette, canvas, findings, and beside them the step's form, the simulator and the TeXML: everything to
/// edit one call flow but where it is stored.
class FlowEditor final : public QWidget
{
    Q_OBJECT
public:
    explicit FlowEditor(Desk& desk, QWidget* parent = nullptr);

    [[nodiscard]] FlowDocument& document() { return m_document; }
    [[nodiscard]] CallFlowView& canvas() const { return *m_view; }
    void nextFinding();
    /// "step", "try" or "texml".
    void showTab(const QString& id);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeCanvas();
    QWidget* makeSide();
    QWidget* makeBar();
    void connectParts();
    void addStep(callflow::StepType type);
    void pickType(const QString& step, const QString& port, std::optional<QPointF> at);
    void pickTarget(const QString& step, const QString& port);
    /// Where a new step goes in when only a step is selected: its first way out that leads nowhere, else its
    /// first.
    [[nodiscard]] QString portFor(const QString& step, const QString& port) const;
    /// Where a list opens: beside what is selected.
    [[nodiscard]] QPoint besideSelected() const;

    Desk& m_desk;
    FlowDocument m_document;
    CallFlowView* m_view = nullptr;
    StepPalette* m_palette = nullptr;
    QScrollArea* m_scroll = nullptr;
    FindingList* m_findings = nullptr;
    StepForm* m_form = nullptr;
    SimulatorPanel* m_simulator = nullptr;
    TexmlPanel* m_texml = nullptr;
    ChipBar* m_tabs = nullptr;
    QStackedWidget* m_pages = nullptr;
    Button* m_zoom = nullptr;
    PickList* m_types = nullptr;
    PickList* m_targets = nullptr;
};

} // namespace occ::ui
