// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/onboarding/planview.h"
#include "ui/shell/page.h"

QT_BEGIN_NAMESPACE
class QStackedLayout;
QT_END_NAMESPACE

namespace occ::ui {

class BoardSelection;
class ChipBar;
class PageHeader;

/// The onboardings of one playbook over time: a row each, its milestones on a day axis. Moving a milestone
/// shows what follows, asks why, and does it.
class TimelinePage final : public Page
{
    Q_OBJECT
public:
    explicit TimelinePage(Shell& shell);

    void open(const QVariant& what) override;
    void reload() override;
    void takeFocus() override;
    void leave() override { m_view->stopProposing(); }

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void layOut();
    QWidget* makeLegend();
    void setZoom(PlanView::Zoom zoom);
    void show(const QList<TimelineRow>& rows);
    void showRows();
    void showNote();
    void follow(const store::ChangeSet& changes);
    void preview(qint64 milestone, Instant to);
    void askMove(const TimelineMark& mark, Instant to);
    void openRow(qint64 onboarding);

    PlanModel m_model;
    Live<QList<TimelineRow>> m_rows;
    Live<MovePlan> m_preview;
    PageHeader* m_header;
    BoardSelection* m_selection;
    ChipBar* m_zoom = nullptr;
    PlanView* m_view = nullptr;
    QWidget* m_signs = nullptr; ///< What the marks mean.
    QWidget* m_keys = nullptr;
    QStackedLayout* m_stack = nullptr;
    QList<TimelineRow> m_all;
    QString m_words;    ///< How many there are and how many are late.
    qint64 m_asked = 0; ///< The milestone the preview is about; 0: none is on its way.
    Instant m_to = 0;
};

} // namespace occ::ui
