// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/monitoring/monitoringservice.h"
#include "ui/monitoring/monitormodel.h"
#include "ui/shell/page.h"

QT_BEGIN_NAMESPACE
class QStackedLayout;
QT_END_NAMESPACE

namespace occ::ui {

class ChipBar;
class EmptyState;
class MonitorDetail;
class PageHeader;
class TableView;

/// What numbers in service do. Opened with a number's id.
class MonitorPage final : public Page
{
    Q_OBJECT
public:
    explicit MonitorPage(Shell& shell);
    void open(const QVariant& what) override;
    void reload() override;
    void takeFocus() override;
    QVariant subject() const override;

private:
    QWidget* makeTable();
    void makeHeader();
    void addKeys();
    void show(const QList<MonitoredRow>& rows);
    void applyFilter();
    void readDetail();
    void changeLimit(const QString& threshold);
    void changeTests();
    void openClient();
    [[nodiscard]] const MonitoredRow* current() const;

    Live<QList<MonitoredRow>> m_rows;
    Live<NumberReport> m_report;
    MonitorModel m_model;
    QList<MonitoredRow> m_all;
    qint64 m_wanted = 0;
    PageHeader* m_header;
    ChipBar* m_which = nullptr;
    TableView* m_table = nullptr;
    QStackedLayout* m_stack = nullptr;
    EmptyState* m_empty = nullptr;
    MonitorDetail* m_detail = nullptr;
};

} // namespace occ::ui
