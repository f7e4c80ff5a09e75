// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/routines/routinespage.h"

#include "ui/routines/notespanel.h"
#include "ui/routines/routinewords.h"
#include "ui/routines/steppanel.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/progressline.h"
#include "ui/widgets/states.h"

#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>
#include <QStackedLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace occ::ui {

static constexpr int kStepsWidth = 272;

RoutinesPage::RoutinesPage(Shell& shell)
    : Page(shell)
    , m_list(
          shell.desk(), this, [] { return [](Workspace& workspace) { return workspace.routines().list(); }; },
          [this](const QList<RoutineRow>& rows) { showList(rows); },
          [this](const Error& error) { this->shell().fail(error); })
    , m_live(
          shell.desk(), this,
          [this] {
              return
                  [routine = m_routine](Workspace& workspace) { return workspace.routines().show(routine); };
          },
          [this](const RoutineView& view) { show(view); },
          [this](const Error& error) { this->shell().fail(error); })
    , m_content(
          shell.desk(), this,
          [this] {
              return [view = m_panel->view(), moment = ReviewMoment{desk().now(), desk().zone()}](
                         Workspace& workspace) { return readReview(workspace, view, moment); };
          },
          [this](const ReviewContent& content) {
              m_panel->setContent(content);
              m_touches = content.touches;
              showFoot();
          },
          [this](const Error& error) { this->shell().fail(error); })
    , m_header(new PageHeader(tr("Routines"), this))
{
    layOut();
    makeKeys();
    connect(&desk(), &Desk::changed, this, [this](const store::ChangeSet& changes) {
        if (!isVisible())
            return;
        if (changes.touches("routine"_L1)) {
            m_list.refresh();
            m_live.refresh();
        }
        if (changes.touches("onboarding"_L1) || changes.touches("alert"_L1) || changes.touches("client"_L1) ||
            changes.touches("firing"_L1))
            refreshContent();
    });
    connect(&desk(), &Desk::minutePassed, this, [this] {
        if (!isVisible())
            return;
        m_list.refresh();
        m_live.refresh();
        refreshContent();
    });
}

/// What is to come is worked out for every client, so it is only asked for when one goes there, or by F5.
void RoutinesPage::refreshContent()
{
    if (m_panel->view() != ReviewView::Ahead)
        m_content.refresh();
}

void RoutinesPage::layOut()
{
    auto* column = pageColumn(this);
    m_chips = new ChipBar(u"routines.chips"_s, tr("Which routine"), this);
    m_header->addAfterTitle(m_chips);
    m_time = new Button(tr("Time"), u"routines.time"_s, Button::Look::Plain, this);
    m_time->setIconName(u"preferences-system-time"_s);
    connect(m_time, &QAbstractButton::clicked, this, [this] { shell().open(u"time"_s); });
    m_header->addAction(m_time);
    column->addWidget(m_header);
    auto* pages = new QWidget(this);
    m_stack = new QStackedLayout(pages);
    m_finish = new EmptyState(u"emblem-ok"_s, {}, {}, pages);
    m_today = new Button(tr("Go to Today"), u"routines.today"_s, Button::Look::Primary, m_finish);
    connect(m_today, &QAbstractButton::clicked, this, [this] { shell().open(u"today"_s); });
    m_over = new Button(tr("Look at the steps"), u"routines.over"_s, Button::Look::Plain, m_finish);
    connect(m_over, &QAbstractButton::clicked, this, [this] {
        m_stack->setCurrentIndex(1);
        m_steps->goTo(0);
        m_steps->setFocus();
        showFoot();
    });
    m_finish->addAction(m_today);
    m_finish->addAction(m_over);
    for (QWidget* widget : std::initializer_list<QWidget*>{new LoadingState(pages), makeSteps(), m_finish})
        m_stack->addWidget(widget);
    column->addWidget(pages, 1);
    column->addWidget(makeFoot());
    connect(m_chips, &ChipBar::currentChanged, this, &RoutinesPage::choose);
}

QWidget* RoutinesPage::makeSteps()
{
    auto* both = new QWidget(this);
    auto* row = new QHBoxLayout(both);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(16);
    auto* card = new Card(both, 0);
    card->setFixedWidth(kStepsWidth);
    m_steps = new StepList(&m_model, card);
    card->column()->addWidget(m_steps);
    m_scroll = new QScrollArea(both);
    m_scroll->setObjectName(u"routines.scroll"_s);
    m_scroll->setAccessibleName(tr("The step"));
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidgetResizable(true);
    m_panel = new StepPanel(shell());
    m_scroll->setWidget(m_panel);
    row->addWidget(card);
    row->addWidget(m_scroll, 1);
    connect(m_steps, &StepList::stepChanged, this, &RoutinesPage::showStep);
    connect(m_steps, &StepList::toggled, this, &RoutinesPage::toggle);
    connect(m_panel, &StepPanel::posted, this, [this] { setDone(m_steps->current(), true, false); });
    return both;
}

QWidget* RoutinesPage::makeFoot()
{
    auto* foot = new QWidget(this);
    auto* row = new QHBoxLayout(foot);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kUnit);
    m_progress = new ProgressLine(u"routines.progress"_s, tr("Steps done"), foot);
    m_progress->setMaximumWidth(160);
    m_state = new ElidedLabel({}, Type::Body, true, foot);
    m_state->setObjectName(u"routines.state"_s);
    m_previous = new Button(tr("Back"), u"routines.back"_s, Button::Look::Plain, foot);
    m_previous->setKeyHint(tr("Alt ↑"));
    m_next = new Button(tr("Done, next"), u"routines.next"_s, Button::Look::Primary, foot);
    m_next->setKeyHint(tr("Ctrl ↵"));
    row->addWidget(m_progress);
    row->addWidget(m_state, 1);
    row->addWidget(m_previous);
    row->addWidget(m_next);
    connect(m_previous, &QAbstractButton::clicked, this, [this] { walk(-1); });
    connect(m_next, &QAbstractButton::clicked, this, &RoutinesPage::doneAndNext);
    return foot;
}

void RoutinesPage::makeKeys()
{
    const auto key = [this](const QString& keys, auto function) {
        auto* shortcut = new QShortcut(QKeySequence(keys), this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, function);
    };
    key(u"Ctrl+Return"_s, &RoutinesPage::doneAndNext);
    key(u"Ctrl+Enter"_s, &RoutinesPage::doneAndNext);
    key(u"Alt+Up"_s, [this] { walk(-1); });
    key(u"Alt+Down"_s, [this] { walk(1); });
    key(u"Alt+Return"_s, [this] { m_panel->act(); });
    key(u"Alt+N"_s, [this] { m_panel->notes()->takeFocus(); });
}

void RoutinesPage::open(const QVariant& what)
{
    if (const QString wanted = what.toString(); !wanted.isEmpty() && wanted != m_routine)
        choose(wanted);
    m_list.refresh();
    if (!m_routine.isEmpty()) {
        m_live.refresh();
        m_content.refresh();
    }
}

void RoutinesPage::reload()
{
    m_list.refresh();
    if (m_routine.isEmpty())
        return;
    m_live.refresh();
    m_content.refresh();
}

void RoutinesPage::takeFocus()
{
    m_wantsFocus = !hasSteps();
    if (m_stack->currentIndex() == 2)
        m_over->setFocus();
    else
        m_steps->setFocus();
}

void RoutinesPage::leave()
{
    m_panel->store();
}

QString RoutinesPage::heading() const
{
    return hasSteps() ? routineTitle(m_view.routine) : QString();
}

QVariant RoutinesPage::subject() const
{
    const ClientLink link = m_stack->currentIndex() == 1 ? m_panel->link() : ClientLink();
    return link.client > 0 ? QVariant::fromValue(link) : QVariant();
}

void RoutinesPage::choose(const QString& routine)
{
    if (routine == m_routine)
        return;
    m_panel->store();
    m_routine = routine;
    m_fresh = true;
    m_chips->setCurrent(routine);
    m_live.refresh();
}

/// The chips come with the first answer, after everything that stands behind them.
void RoutinesPage::orderTabs()
{
    QList<QWidget*> order;
    for (QAbstractButton* chip : m_chips->findChildren<QAbstractButton*>())
        order.append(chip);
    order += QList<QWidget*>{m_time, m_steps};
    order += m_panel->stops();
    order += QList<QWidget*>{m_previous, m_next, m_today, m_over};
    for (qsizetype i = 1; i < order.size(); ++i)
        setTabOrder(order.at(i - 1), order.at(i));
}

void RoutinesPage::showList(const QList<RoutineRow>& rows)
{
    const bool first = !rows.isEmpty() && !m_chips->chip(rows.constFirst().routine.id);
    QString wanted;
    for (const RoutineRow& row : rows) {
        if (!m_chips->chip(row.routine.id))
            m_chips->addChip(row.routine.id, routineChip(row.routine));
        m_chips->chip(row.routine.id)->setCount(row.isFinished() ? -1 : row.total - row.done);
        if (row.due && wanted.isEmpty())
            wanted = row.routine.id;
    }
    if (first)
        orderTabs();
    if (m_routine.isEmpty() && !rows.isEmpty())
        choose(wanted.isEmpty() ? rows.constFirst().routine.id : wanted);
    m_chips->setCurrent(m_routine);
}

int RoutinesPage::firstOpen() const
{
    for (int i = 0; i < m_view.steps.size(); ++i) {
        if (!m_view.steps.at(i).doneAt)
            return i;
    }
    return 0;
}

void RoutinesPage::show(const RoutineView& view)
{
    if (view.routine.id != m_routine)
        return; // The answer to an older question.
    const bool newDay = view.period != m_view.period;
    const int before = m_steps->current();
    m_view = view;
    m_model.setMoment(desk().now(), desk().zone());
    m_model.setRows(view.steps);
    const bool fresh = std::exchange(m_fresh, false) || newDay;
    const bool advance = std::exchange(m_advance, false);
    if ((fresh || advance) && view.isFinished()) {
        showFinish();
    } else if (fresh) {
        m_stack->setCurrentIndex(1);
        m_steps->goTo(firstOpen());
    } else if (advance) {
        int next = before + 1;
        while (next < view.steps.size() && view.steps.at(next).doneAt)
            ++next;
        m_steps->goTo(next < view.steps.size() ? next : firstOpen());
        m_steps->setFocus();
    }
    showStep(m_steps->current());
    showHead();
    showFoot();
    if (m_wantsFocus && isVisible())
        takeFocus();
    Q_EMIT headingChanged();
}

void RoutinesPage::showStep(int step)
{
    if (step < 0 || step >= m_view.steps.size())
        return;
    const ReviewView before = m_panel->view();
    const QString shown = m_shown;
    m_shown = m_view.routine.id + u'/' + m_view.steps.at(step).step.key;
    m_panel->show(m_view, step);
    if (m_shown != shown)
        m_content.refresh();
    else
        refreshContent();
    if (before != m_panel->view())
        m_scroll->verticalScrollBar()->setValue(0);
    showFoot();
}

void RoutinesPage::showHead()
{
    m_header->setNote(
        tr("%1 · %2 of %3 done").arg(periodWords(m_view.period)).arg(m_view.done()).arg(m_view.steps.size()),
        m_view.routine.source);
}

void RoutinesPage::showFinish()
{
    m_finish->setWords(tr("%1 done").arg(routineTitle(m_view.routine)),
                       m_view.routine.isShared()
                           ? tr("The notes stay with %1.").arg(periodWords(m_view.period))
                           : tr("Nothing is left of it for today."));
    const bool here = isAncestorOf(focusWidget());
    m_stack->setCurrentIndex(2);
    if (here)
        m_over->setFocus();
}

void RoutinesPage::showFoot()
{
    const int step = m_steps->current();
    const bool steps = m_stack->currentIndex() == 1 && step >= 0 && step < m_view.steps.size();
    m_progress->setRange(0, qMax(1, int(m_view.steps.size())));
    m_progress->setValue(m_view.done());
    m_state->setText(
        tr("This week %1 contacts by the desk, %2 by people").arg(m_touches.automated).arg(m_touches.manual));
    m_previous->setVisible(steps);
    m_next->setVisible(steps);
    if (!steps)
        return;
    m_previous->setEnabled(step > 0);
    const bool done = m_view.steps.at(step).doneAt.has_value();
    const bool last = m_view.steps.size() - m_view.done() == (done ? 0 : 1);
    m_next->setText(last ? tr("Finish") : done ? tr("Next") : tr("Done, next"));
    m_next->setAccessibleName(m_next->text());
    m_next->updateGeometry();
}

} // namespace occ::ui
