// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/onboarding/boardview.h"
#include "ui/shell/page.h"

QT_BEGIN_NAMESPACE
class QHBoxLayout;
class QMenu;
class QScrollArea;
class QStackedLayout;
QT_END_NAMESPACE

namespace occ::ui {

class Chip;
class ElidedLabel;
class EmptyState;
class PageHeader;

/// A column per milestone of one playbook, a card per client.
class BoardPage final : public Page
{
    Q_OBJECT
public:
    explicit BoardPage(Shell& shell);

    void open(const QVariant& what) override;
    void reload() override;
    void takeFocus() override;

private:
    struct Playbook
    {
        QString id;
        QString title;
        QList<std::pair<QString, QString>> milestones; ///< Key and title, in order.
        bool operator==(const Playbook&) const = default;
    };
    struct Column
    {
        BoardModel* model;
        BoardView* view;
        ElidedLabel* count;
    };

    void layOut();
    Chip* makeMenuChip(const QString& name, void (BoardPage::*fill)(QMenu*));
    void fillPlaybookMenu(QMenu* menu);
    void fillOwnerMenu(QMenu* menu);
    void readPlaybooks();
    void choose(const QString& playbook);
    void rebuild(const Playbook& playbook);
    QWidget* makeColumn(const QString& key, const QString& title);
    void connectColumn(BoardView* view);
    void show(const QList<BoardCard>& cards);
    void distribute();
    void step(qint64 onboarding, int by);
    void moveTo(qint64 onboarding, const QString& key);
    void toggle(const Item& item);
    void openCard(qint64 onboarding);
    void focusColumn(BoardView* from, int by);
    [[nodiscard]] int columnOf(qint64 onboarding) const;

    Live<QList<BoardCard>> m_board;
    PageHeader* m_header;
    Chip* m_playbookChip = nullptr;
    Chip* m_ownerChip = nullptr;
    QStackedLayout* m_stack = nullptr;
    EmptyState* m_empty = nullptr;
    QScrollArea* m_scroll = nullptr;
    QHBoxLayout* m_columnsRow = nullptr;
    QList<Playbook> m_playbooks;
    QString m_playbook;
    QString m_owner;
    QList<BoardCard> m_cards;
    QList<Column> m_columns;
    qint64 m_follow = 0; ///< The card that keeps the focus when it changes its column.
};

} // namespace occ::ui
