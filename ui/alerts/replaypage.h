// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/alerts/replayservice.h"
#include "ui/shell/page.h"
#include "ui/widgets/cellsmodel.h"

#include <QTimer>

#include <atomic>

QT_BEGIN_NAMESPACE
class QSpinBox;
class QStackedLayout;
class QVBoxLayout;
QT_END_NAMESPACE

namespace occ::ui {

class Button;
class ChipBar;
class EmptyState;
class PageHeader;
class ProgressLine;
class TableView;
class TextLabel;

inline constexpr auto kReplayPage = "thresholds";

/// The last weeks once more, with other thresholds: what would have turned red, and how much sooner or later.
/// Plays again by itself after each change.
class ReplayPage final : public Page
{
    Q_OBJECT
public:
    explicit ReplayPage(Shell& shell);
    ~ReplayPage() override;
    Q_DISABLE_COPY_MOVE(ReplayPage)
    void open(const QVariant& what) override;
    void reload() override { play(); }
    void takeFocus() override;

private:
    /// What the reading thread and this one tell each other while it plays.
    struct Course
    {
        std::atomic_int done = 0;
        std::atomic_int all = 0;
        std::atomic_bool cancelled = false;
    };

    void layOut();
    QWidget* makeKnobs();
    QWidget* makeTables();
    QWidget* makeProgress();
    void showKnobs(const QList<ReplayKnob>& knobs);
    void addKnob(const ReplayKnob& knob);
    void reset();
    [[nodiscard]] ReplayRequest wanted() const;
    void play();
    void stop();
    void showCourse();
    void ended(const Result<ReplayReport>& report);
    void showReport();
    void showEmpty();
    void showDoubts();
    void openClient(int row);

    QList<ReplayKnob> m_knobs;
    QHash<QString, QSpinBox*> m_boxes;
    ReplayReport m_report;
    std::shared_ptr<Course> m_course; ///< While it plays.
    bool m_again = false;             ///< Asked for while it played.
    QTimer m_pause;                   ///< Between a change and playing.
    QTimer m_watch;                   ///< Looks how far it is.
    CellsModel m_sums;
    CellsModel m_cases;
    PageHeader* m_header;
    ChipBar* m_span = nullptr;
    QVBoxLayout* m_knobColumn = nullptr;
    Button* m_reset = nullptr;
    TableView* m_sumTable = nullptr;
    TableView* m_caseTable = nullptr;
    QStackedLayout* m_stack = nullptr;
    EmptyState* m_empty = nullptr;
    TextLabel* m_doubts = nullptr;
    QWidget* m_progressBar = nullptr;
    ProgressLine* m_progress = nullptr;
};

/// The sums by rule, and what differs, as tables.
[[nodiscard]] CellsModel::Table sumTable(const ReplayReport& report);
[[nodiscard]] CellsModel::Table caseTable(const ReplayReport& report, Instant now, const QTimeZone& zone);
/// A threshold with its unit: "48 h", "below 7".
[[nodiscard]] QString thresholdWords(ReplayUnit unit, int value);

} // namespace occ::ui
