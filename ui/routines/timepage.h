// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/rowmodel.h"
#include "ui/shell/page.h"
#include "ui/widgets/cellsmodel.h"

QT_BEGIN_NAMESPACE
class QStackedLayout;
QT_END_NAMESPACE

namespace occ::ui {

class Button;
class ChipBar;
class EmptyState;
class PageHeader;
class TableView;

/// Time entries of a span.
class TimeModel final : public RowModel<TimeEntry>
{
    Q_OBJECT
public:
    enum Column { Day, Span, Length, Client, Activity, Note, Person, Columns };

    using RowModel::RowModel;
    [[nodiscard]] qint64 idOf(const TimeEntry& entry) const override { return entry.id; }
    void setMoment(Instant now, const QTimeZone& zone);
    int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : Columns; }
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    [[nodiscard]] QString words(const TimeEntry& entry, int column) const;

    Instant m_now = 0;
    QTimeZone m_zone = QTimeZone::utc();
};

/// What a span adds up to: entries, and sums by client or person.
struct TimeData
{
    QList<TimeEntry> entries;
    QList<TimeSum> sums;
    Millis all = 0;
};

/// Time entries of today or a week, one's own or the team's, and what they add up to.
class TimePage final : public Page
{
    Q_OBJECT
public:
    explicit TimePage(Shell& shell);
    void open(const QVariant& what) override;
    void reload() override { m_live.refresh(); }
    void takeFocus() override;
    QVariant subject() const override;

private:
    void layOut();
    QWidget* makeTables();
    void makeKeys();
    [[nodiscard]] std::function<Result<TimeData>(Workspace&)> question() const;
    void show(const TimeData& read);
    void edit();
    void remove();
    [[nodiscard]] const TimeEntry* current() const;

    Live<TimeData> m_live;
    TimeModel m_model;
    CellsModel m_sumModel;
    PageHeader* m_header;
    ChipBar* m_spans = nullptr;
    ChipBar* m_whose = nullptr;
    TableView* m_table = nullptr;
    TableView* m_sums = nullptr;
    QStackedLayout* m_stack = nullptr;
    EmptyState* m_empty = nullptr;
    Button* m_edit = nullptr;
    Button* m_remove = nullptr;
    Button* m_clock = nullptr;
    bool m_wantsFocus = false; ///< The page was gone to before there was anything to stand on.
};

} // namespace occ::ui
