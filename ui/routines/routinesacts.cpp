// SPDX-License-Identifier: GPL-3.0-or-later
// Going on, going back, and ticking off.
#include "ui/routines/routinespage.h"
#include "ui/routines/steppanel.h"

#include <QStackedLayout>

namespace occ::ui {

void RoutinesPage::walk(int by)
{
    if (m_stack->currentIndex() == 1)
        m_steps->goTo(m_steps->current() + by);
}

void RoutinesPage::toggle(int step)
{
    if (step >= 0 && step < m_view.steps.size())
        setDone(step, !m_view.steps.at(step).doneAt, false);
}

void RoutinesPage::doneAndNext()
{
    const int step = m_steps->current();
    if (m_stack->currentIndex() != 1 || step < 0 || step >= m_view.steps.size())
        return;
    if (!m_view.steps.at(step).doneAt)
        setDone(step, true, true);
    else if (m_view.isFinished())
        showFinish();
    else
        m_steps->goTo(step + 1 < m_view.steps.size() ? step + 1 : firstOpen());
    showFoot();
}

void RoutinesPage::setDone(int step, bool done, bool andNext)
{
    if (step < 0 || step >= m_view.steps.size())
        return;
    m_panel->store();
    const QString key = m_view.steps.at(step).step.key;
    desk()
        .write([routine = m_view.routine.id, period = m_view.period, key, done](Workspace& workspace) {
            return workspace.routines().setDone(routine, period, key, done);
        })
        .then(this, [this, andNext](const Status& status) {
            if (!status) {
                shell().fail(status.error());
                return;
            }
            m_advance = andNext;
            m_list.refresh();
            m_live.refresh();
        });
}

} // namespace occ::ui
