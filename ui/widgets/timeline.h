// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/tokens.h"

#include <QAbstractListModel>
#include <QListView>
#include <QStyledItemDelegate>

namespace occ::ui {

/// One thing that happened, or that will.
struct TimelineEntry
{
    qint64 id = 0;
    QString what;
    QString when;  ///< "today 08:00 · rule milestone-delayed".
    QString exact; ///< On hover.
    Tone tone = Tone::Accent;
    bool future = false;

    bool operator==(const TimelineEntry&) const = default;
};

/// Entries as they are handed in; the newest or first stands where the caller put it.
class TimelineModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role : int { WhenRole = Qt::UserRole + 1, EntryToneRole, FutureRole, EntryIdRole };

    using QAbstractListModel::QAbstractListModel;
    void setEntries(QList<TimelineEntry> entries);
    [[nodiscard]] const QList<TimelineEntry>& entries() const { return m_entries; }
    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    QList<TimelineEntry> m_entries;
};

/// A dot, what happened, and a muted line that says when and how. Both wrap, so nothing is cut.
class TimelineDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

/// A list of what happened.
class TimelineView final : public QListView
{
    Q_OBJECT
public:
    explicit TimelineView(const QString& name, const QString& label, QWidget* parent = nullptr);
    /// Two entries; it is given what is left.
    QSize sizeHint() const override { return {256, 110}; }

protected:
    void resizeEvent(QResizeEvent* event) override;
};

} // namespace occ::ui
