// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sales/dealservice.h"

#include <QTimer>
#include <QWidget>

QT_BEGIN_NAMESPACE
class QGridLayout;
class QLineEdit;
QT_END_NAMESPACE

namespace occ::ui {

class ElidedLabel;
class ScoreControl;

/// The criteria of a scorecard: a score and an evidence note each. Tells what changed a moment after it did,
/// and at once when the cursor leaves a field, so that nothing typed is lost.
class ScorecardPanel final : public QWidget
{
    Q_OBJECT
public:
    explicit ScorecardPanel(QWidget* parent = nullptr);

    void setScorecard(const playbook::Scorecard& card);
    /// Shows stored scores; what is being edited here and not saved yet stays.
    void setScore(const DealScore& score);
    /// Empties everything for another deal. Call flush() before.
    void clear();
    /// Hands out what is not saved yet, now.
    void flush();
    [[nodiscard]] bool hasUnsaved() const { return !m_dirtyPoints.isEmpty() || !m_dirtyNotes.isEmpty(); }
    /// The scores as they stand on the screen.
    [[nodiscard]] QMap<QString, int> points() const;
    void takeFocus();

Q_SIGNALS:
    /// The total on the screen changed.
    void edited();
    void saveRequested(const QMap<QString, std::optional<int>>& points, const QMap<QString, QString>& notes);
    /// The keyboard is at this criterion.
    void criterionEntered(const QString& key);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Row
    {
        QString key;
        int weight = 0;
        ScoreControl* score = nullptr;
        QLineEdit* note = nullptr;
        ElidedLabel* points = nullptr;
    };

    void addRow(const playbook::Criterion& criterion, QGridLayout* grid);
    void showPoints(const Row& row);
    void stepRow(const QObject* from, int by);

    QList<Row> m_rows;
    QWidget* m_table = nullptr;
    playbook::Scorecard m_card;
    QMap<QString, std::optional<int>> m_dirtyPoints;
    QMap<QString, QString> m_dirtyNotes;
    QTimer m_pause;
    bool m_loading = false;
};

/// The total as a bar with a marker at the threshold.
class ScoreBar final : public QWidget
{
    Q_OBJECT
public:
    explicit ScoreBar(QWidget* parent = nullptr);
    void setTotal(int hundredths, int threshold, bool qualified);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int m_hundredths = 0;
    int m_threshold = 70;
    bool m_qualified = false;
};

/// The one change of a score that does most: reaches the threshold, or adds most points. Empty when none can.
[[nodiscard]] QString bestChange(const playbook::Scorecard& card, const QMap<QString, int>& points);

} // namespace occ::ui
