// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/automation/firingmodel.h"
#include "ui/shell/page.h"

QT_BEGIN_NAMESPACE
class QMenu;
class QStackedLayout;
QT_END_NAMESPACE

namespace occ::ui {

class Button;
class Card;
class Chip;
class ChipBar;
class ClientChoice;
class EmptyState;
class FiringDetail;
class TableView;

/// Every firing with what became of it and why, newest first; the selected one beside it.
class FiringLog final : public QWidget
{
    Q_OBJECT
public:
    explicit FiringLog(Shell& shell, QWidget* parent = nullptr);
    void refresh() { m_rows.refresh(); }
    /// The automations the filter offers, by key.
    void setAutomations(const QList<std::pair<QString, QString>>& keysAndTitles);
    /// Shows what is asked for only; empty: all.
    void filter(const QString& automation, const QString& state);
    void takeFocus();

private:
    void layOut();
    QWidget* makeFilters();
    QWidget* makeTable();
    void makeKeys();
    void fillAutomations(QMenu* menu);
    void fillTimes(QMenu* menu);
    void fillMenu(QMenu* menu);
    void showFilters();
    void show(QList<FiringRow> rows);
    void showDetail();
    void sendAgain();
    void cancel();
    [[nodiscard]] FiringFilter wanted() const;
    [[nodiscard]] QList<qint64> selected(const QStringList& states) const;

    Shell& m_shell;
    Live<QList<FiringRow>> m_rows;
    FiringModel m_model;
    QList<std::pair<QString, QString>> m_automations;
    QString m_automation;
    int m_days = 30; ///< How far back; 0: from the beginning.
    ChipBar* m_states = nullptr;
    Chip* m_automationChip = nullptr;
    Chip* m_timeChip = nullptr;
    Chip* m_failedFirst = nullptr;
    ClientChoice* m_client = nullptr;
    QStackedLayout* m_stack = nullptr;
    TableView* m_table = nullptr;
    EmptyState* m_empty = nullptr;
    FiringDetail* m_detail = nullptr;
};

} // namespace occ::ui
