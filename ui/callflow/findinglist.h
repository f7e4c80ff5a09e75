// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/cellsmodel.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QHBoxLayout;
QT_END_NAMESPACE

namespace occ::ui {

class FlowDocument;
class PillLabel;
class TableView;
class TextLabel;

/// What is wrong with the flow, one line each: Enter or a click goes to the step.
class FindingList final : public QWidget
{
    Q_OBJECT
public:
    explicit FindingList(FlowDocument& document, QWidget* parent = nullptr);
    /// Goes to the finding after the one last gone to.
    void next();
    /// At the right end of its first line.
    void addControl(QWidget* control);

Q_SIGNALS:
    /// The step of a finding was gone to.
    void opened();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void show();
    void open(int row);

    FlowDocument& m_document;
    CellsModel m_model;
    QHBoxLayout* m_head;
    PillLabel* m_pill;
    TextLabel* m_note;
    TableView* m_table;
    int m_last = -1;
};

} // namespace occ::ui
