// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/routines/reviewdata.h"
#include "ui/routines/steplist.h"
#include "ui/shell/page.h"

QT_BEGIN_NAMESPACE
class QScrollArea;
class QStackedLayout;
QT_END_NAMESPACE

namespace occ::ui {

class Button;
class ChipBar;
class ElidedLabel;
class EmptyState;
class PageHeader;
class ProgressLine;
class StepPanel;

/// Morning review, end-of-day wrap-up, and the week's reviews, step by step. Opened with a routine's id
/// ("weekly.friday"), or with nothing: the one that is due.
class RoutinesPage final : public Page
{
    Q_OBJECT
public:
    explicit RoutinesPage(Shell& shell);
    void open(const QVariant& what) override;
    void reload() override;
    void takeFocus() override;
    void leave() override;
    QString heading() const override;
    QVariant subject() const override;

private:
    void layOut();
    QWidget* makeSteps();
    QWidget* makeFoot();
    void makeKeys();
    void orderTabs();
    void showList(const QList<RoutineRow>& rows);
    void show(const RoutineView& view);
    void showStep(int step);
    void refreshContent();
    void showHead();
    void showFoot();
    void showFinish();
    void choose(const QString& routine);
    void setDone(int step, bool done, bool andNext);
    void toggle(int step);
    void doneAndNext();
    void walk(int by);
    [[nodiscard]] int firstOpen() const;
    [[nodiscard]] bool hasSteps() const { return !m_view.steps.isEmpty(); }

    QString m_routine;
    QString m_shown; ///< Routine and step that stand beside the list.
    Live<QList<RoutineRow>> m_list;
    Live<RoutineView> m_live;
    Live<ReviewContent> m_content;
    RoutineView m_view;
    StepModel m_model;
    AutomationService::Touches m_touches;
    PageHeader* m_header;
    ChipBar* m_chips = nullptr;
    StepList* m_steps = nullptr;
    StepPanel* m_panel = nullptr;
    QScrollArea* m_scroll = nullptr;
    QStackedLayout* m_stack = nullptr;
    EmptyState* m_finish = nullptr;
    Button* m_time = nullptr;
    Button* m_today = nullptr;
    Button* m_over = nullptr;
    ProgressLine* m_progress = nullptr;
    ElidedLabel* m_state = nullptr;
    Button* m_previous = nullptr;
    Button* m_next = nullptr;
    bool m_wantsFocus = false; ///< The page was gone to before there was anything to stand on.
    bool m_fresh = true;       ///< The routine was just chosen: stand on what is open.
    bool m_advance = false;    ///< A tick is being written; go on when it is.
};

} // namespace occ::ui
