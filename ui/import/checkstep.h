// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/import/importflow.h"
#include "ui/import/importtask.h"
#include "ui/widgets/cellsmodel.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QStackedLayout;
QT_END_NAMESPACE

namespace occ::ui {

class Button;
class ChipBar;
class EmptyState;
class KpiTile;
class MessageBar;
class ProgressLine;
class TableView;
class TextLabel;

/// The fourth step: what the import would do, counted without doing it; duplicates side by side; rows that
/// cannot be taken, with a way to save them.
class CheckStep final : public QWidget
{
    Q_OBJECT
public:
    CheckStep(Desk& desk, ImportFlow& flow, QWidget* parent = nullptr);
    /// Counts anew: the mapping may have changed.
    void start();
    void cancel() { m_task.cancel(); }
    void takeFocus();
    [[nodiscard]] const std::optional<ImportReport>& report() const { return m_report; }
    /// Rows that would be written as it is decided now.
    [[nodiscard]] qint64 taken() const;

Q_SIGNALS:
    /// Counting came to an end, or a decision changed what would be written.
    void changed();

private:
    QWidget* makeResult();
    void show(const ImportReport& report);
    void showTable();
    void toggle(const QModelIndex& index);
    void saveRejected();
    [[nodiscard]] ImportRequest request() const;

    Desk& m_desk;
    ImportFlow& m_flow;
    ImportTask m_task;
    ImportTask m_saving;
    CellsModel m_model;
    std::optional<ImportReport> m_report;
    QString m_savedTo;
    MessageBar* m_message;
    QStackedLayout* m_stack;
    TextLabel* m_counted;
    ProgressLine* m_progress;
    QList<KpiTile*> m_tiles;
    ChipBar* m_chips = nullptr;
    Button* m_save = nullptr;
    TextLabel* m_hint = nullptr;
    QStackedLayout* m_tables = nullptr;
    EmptyState* m_nothing = nullptr;
    TableView* m_table = nullptr;
};

} // namespace occ::ui
