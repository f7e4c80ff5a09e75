// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/onboarding/boardlane.h"
#include "ui/shell/page.h"

QT_BEGIN_NAMESPACE
class QHBoxLayout;
class QMenu;
class QScrollArea;
class QStackedLayout;
class QVBoxLayout;
QT_END_NAMESPACE

namespace occ::ui {

class BoardSelection;
class Chip;
class ElidedLabel;
class EmptyState;
class PageHeader;

/// A column per milestone of one playbook, a card per client; in lanes by owner or industry when asked for.
class BoardPage final : public Page
{
    Q_OBJECT
public:
    enum class Lanes : quint8 { None, Owner, Industry };

    explicit BoardPage(Shell& shell);

    void open(const QVariant& what) override;
    void reload() override;
    void takeFocus() override;

private:
    /// The name above a column and how many cards are in it.
    struct Head
    {
        QWidget* box;
        ElidedLabel* count;
    };

    void layOut();
    QWidget* makeBoard();
    [[nodiscard]] static QString wordsFor(Lanes lanes);
    void makeLanesChip();
    void setLanes(Lanes lanes);
    void show(const QList<BoardCard>& cards);
    void distribute();
    [[nodiscard]] BoardLane::Subject subjectOf(const OnboardingRow& row) const;
    [[nodiscard]] QList<std::pair<QString, QString>> columns() const;
    void rebuild(const QList<BoardLane::Subject>& subjects);
    Head makeHead(const QString& title);
    void connectColumn(BoardLane* lane, BoardView* view);
    void showCounts();
    void followCard();

    /// Where a card is: its lane and column; no lane when it is not shown.
    [[nodiscard]] std::pair<BoardLane*, int> placeOf(qint64 onboarding) const;
    void stand(BoardView* view, int row);
    void walkColumns(BoardLane* lane, BoardView* from, int by);
    void walkLanes(BoardLane* from, BoardView* view, int by);
    void step(qint64 onboarding, int by);
    void stepLane(qint64 onboarding, int by);
    void moveTo(qint64 onboarding, const QString& key);
    void give(qint64 onboarding, const BoardLane* lane);
    void toggle(const Item& item);
    void openCard(qint64 onboarding);
    void report(const Status& status);

    Live<QList<BoardCard>> m_board;
    PageHeader* m_header;
    BoardSelection* m_selection;
    Chip* m_lanesChip = nullptr;
    QStackedLayout* m_stack = nullptr;
    QScrollArea* m_wide = nullptr; ///< Scrolls heads and lanes sideways together.
    QScrollArea* m_high = nullptr; ///< Scrolls the lanes.
    QHBoxLayout* m_headsRow = nullptr;
    QVBoxLayout* m_lanesColumn = nullptr;
    QList<BoardCard> m_cards;
    QList<Head> m_heads;
    QList<BoardLane*> m_shown;
    QStringList m_built; ///< Which columns and lanes there are; other ones have to be made anew.
    Lanes m_lanes = Lanes::None;
    qint64 m_follow = 0; ///< The card that keeps the focus when it changes its column.
};

} // namespace occ::ui
