// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/onboarding/boardview.h"

namespace occ::ui {

class Button;

/// One swim lane of the board: a list of cards per milestone, side by side, under the lane's name. The only
/// lane of a board without lanes has no name and fills the page.
class BoardLane final : public QWidget
{
    Q_OBJECT
public:
    /// What the cards of a lane have in common.
    struct Subject
    {
        QString key; ///< The owner's name or the industry; empty without lanes, or for nobody.
        QString title;
        std::optional<qint64> ownerId;
        bool isWhole = false; ///< The board has no lanes.
    };

    /// `columns` are milestones' keys and titles in order.
    BoardLane(const Subject& subject, const QList<std::pair<QString, QString>>& columns,
              QWidget* parent = nullptr);

    [[nodiscard]] const Subject& subject() const { return m_subject; }
    [[nodiscard]] const QList<BoardView*>& columns() const { return m_columns; }
    /// Hands each column its cards, by milestone key.
    void show(const QHash<QString, QList<BoardCard>>& cards, Instant now, const QTimeZone& zone);
    void setColumnVisible(int column, bool visible);
    /// The column an onboarding's card is in; -1 when it is not in this lane.
    [[nodiscard]] int columnOf(qint64 onboarding) const;
    [[nodiscard]] bool isEmpty() const { return m_cards == 0; }
    [[nodiscard]] bool isFolded() const { return m_strip->isHidden(); }

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void showHead();
    /// As high as its tallest column, up to what still leaves the next lane in sight.
    void fit();

    Subject m_subject;
    Button* m_head = nullptr;
    QWidget* m_strip;
    QList<BoardView*> m_columns;
    qsizetype m_cards = 0;
};

} // namespace occ::ui
