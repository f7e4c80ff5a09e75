// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/onboarding/onboarding.h"
#include "ui/base/rowmodel.h"

#include <QListView>
#include <QStyledItemDelegate>

namespace occ::ui {

/// The items of one milestone.
class ItemModel final : public RowModel<Item>
{
    Q_OBJECT
public:
    enum Role { MetaRole = Qt::UserRole + 100, MetaToneRole, SectionRole };

    using RowModel::RowModel;
    [[nodiscard]] qint64 idOf(const Item& item) const override { return item.id; }
    void setMoment(Instant now, const QTimeZone& zone);
    int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : 1; }
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

Q_SIGNALS:
    /// A person, or assistive technology, asked for the item to be ticked or opened again.
    void toggleRequested(const occ::Item& item);

private:
    [[nodiscard]] QString metaWords(const Item& item) const;
    [[nodiscard]] QString tip(const Item& item) const;
    [[nodiscard]] QString sectionAbove(int row) const;

    Instant m_now = 0;
    QTimeZone m_zone = QTimeZone::utc();
};

class ItemDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    /// The list itself toggles; the base class would do it a second time.
    bool editorEvent(QEvent*, QAbstractItemModel*, const QStyleOptionViewItem&, const QModelIndex&) override
    {
        return false;
    }
    [[nodiscard]] static QRect checkRect(const QRect& row);
    [[nodiscard]] static QRect moreRect(const QRect& row);
};

/// The items with their check boxes; as high as they are, so that the page scrolls and not the list.
/// Space ticks, E gives evidence, F2 edits, N not applicable, X blocked; the menu has all of it.
class ItemList final : public QListView
{
    Q_OBJECT
public:
    explicit ItemList(QWidget* parent = nullptr);
    [[nodiscard]] ItemModel* items() const { return m_model; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {240, sizeHint().height()}; }
    /// Puts the keyboard on the first open item.
    void goToNextOpen();

Q_SIGNALS:
    void toggled(const occ::Item& item);
    void evidenceRequested(const occ::Item& item);
    void skipRequested(const occ::Item& item);
    void blockRequested(const occ::Item& item);
    void reopenRequested(const occ::Item& item);
    void editRequested(const occ::Item& item);
    void assignRequested(const occ::Item& item, const QPoint& at);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;

private:
    void openMenu(const QModelIndex& index, const QPoint& at);

    ItemModel* m_model;
};

} // namespace occ::ui
