// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/routines/steppanel.h"

#include "ui/base/relativetime.h"
#include "ui/routines/notespanel.h"
#include "ui/shell/registry.h"
#include "ui/widgets/bars.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/textarea.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace occ::ui {

StepPanel::StepPanel(Shell& shell, QWidget* parent)
    : QWidget(parent)
    , m_shell(shell)
    , m_card(new Card(this))
    , m_title(new SectionHeader({}, m_card))
    , m_action(new Button({}, u"routines.action"_s, Button::Look::Plain))
    , m_page(new Button({}, u"routines.page"_s, Button::Look::Flat))
    , m_details(new TextLabel({}, Type::Label, true, m_card))
    , m_figures(new QWidget(m_card))
    , m_figureRow(new QHBoxLayout(m_figures))
    , m_notes(new NotesPanel(shell, m_card))
{
    layOut();
    connect(m_action, &QAbstractButton::clicked, this, &StepPanel::act);
    connect(m_page, &QAbstractButton::clicked, this, [this] { m_shell.open(m_pageId); });
}

void StepPanel::layOut()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_card);
    m_action->setKeyHint(tr("Alt ↵"));
    m_title->addControl(m_page);
    m_title->addControl(m_action);
    m_card->column()->addWidget(m_title);
    m_card->column()->addWidget(m_details);
    m_figureRow->setContentsMargins(0, 0, 0, 0);
    m_figureRow->setSpacing(24);
    m_card->column()->addWidget(m_figures);
    m_card->column()->addWidget(makeRows(), 1);
    m_card->column()->addWidget(makeBrief());
    m_notes->setTabAfter(m_brief);
    m_card->column()->addWidget(m_notes);
    m_card->column()->addStretch();
    for (QWidget* part : std::initializer_list<QWidget*>{m_figures, m_briefBox, m_notes})
        part->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
}

QList<QWidget*> StepPanel::stops() const
{
    return {m_page, m_action, m_table, m_brief};
}

QWidget* StepPanel::makeRows()
{
    m_rows = new QWidget(m_card);
    auto* column = new QVBoxLayout(m_rows);
    column->setContentsMargins(0, 0, 0, 0);
    m_table = new TableView(u"routines.table"_s, tr("What the step looks at"), m_rows);
    m_table->setModel(&m_model);
    m_table->setMinimumHeight(4 * kRowHeight);
    m_table->setColumnWidths({116, -3, -5, 128});
    m_table->restoreColumns();
    m_nothing = new TextLabel({}, Type::Body, true, m_rows);
    column->addWidget(m_table, 1);
    column->addWidget(m_nothing);
    connect(m_table, &QAbstractItemView::activated, this, &StepPanel::openLine);
    connect(m_table, &TableView::rowChanged, this, &StepPanel::showAction);
    return m_rows;
}

QWidget* StepPanel::makeBrief()
{
    m_briefBox = new QWidget(m_card);
    auto* column = new QVBoxLayout(m_briefBox);
    column->setContentsMargins(0, 0, 0, 0);
    m_briefFault = new MessageBar(u"routines.briefFault"_s, m_briefBox);
    m_briefFault->hide();
    m_brief = new TextArea(14, m_briefBox);
    m_brief->setObjectName(u"routines.brief"_s);
    m_brief->setAccessibleName(tr("Team brief"));
    m_briefTo = new TextLabel({}, Type::Label, true, m_briefBox);
    column->addWidget(m_briefFault);
    column->addWidget(m_brief);
    column->addWidget(m_briefTo);
    return m_briefBox;
}

void StepPanel::show(const RoutineView& view, int step)
{
    const RoutineStepState& state = view.steps.at(step);
    const bool other = m_step != state.step.key || m_routine.routine.id != view.routine.id;
    m_routine = view;
    m_step = state.step.key;
    m_view = viewOf(view.routine, state.step);
    m_title->setTitle(state.step.title);
    m_details->setText(state.step.details);
    m_details->setVisible(!state.step.details.isEmpty());
    if (other) {
        m_content = {};
        m_content.view = m_view;
        m_model.setRows({});
        showFigures({});
        m_nothing->hide();
        m_table->setVisible(true);
        m_madeBrief.clear();
        m_brief->clear();
    }
    m_rows->setVisible(m_view != ReviewView::Notes && m_view != ReviewView::Brief);
    m_briefBox->setVisible(m_view == ReviewView::Brief);
    const PageEntry* page = m_shell.registry().page(state.step.view);
    m_pageId = page ? page->id : QString();
    m_page->setVisible(page && m_view != ReviewView::Notes);
    if (page)
        m_page->setText(tr("Open %1").arg(page->title));
    m_page->setAccessibleName(m_page->text());
    m_notes->show(view, step);
    showAction();
}

void StepPanel::setContent(const ReviewContent& content)
{
    if (content.view != m_view)
        return; // The answer to an older question.
    m_content = content;
    showFigures(content.figures);
    if (content.brief)
        showBrief(*content.brief);
    else
        showRows(content);
    if (!content.summary.isEmpty()) {
        m_details->setText(content.summary);
        m_details->show();
    }
    showAction();
}

void StepPanel::showFigures(const QList<ReviewFigure>& figures)
{
    m_figures->setVisible(!figures.isEmpty());
    if (figures == m_shownFigures)
        return;
    m_shownFigures = figures;
    while (QLayoutItem* item = m_figureRow->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const ReviewFigure& figure : figures) {
        auto* box = new QWidget(m_figures);
        auto* column = new QVBoxLayout(box);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(0);
        auto* number = new TextLabel(figure.figure, Type::Section, false, box);
        number->setTone(figure.tone);
        column->addWidget(number);
        column->addWidget(new ElidedLabel(figure.title, Type::Label, false, box));
        if (!figure.note.isEmpty())
            column->addWidget(new ElidedLabel(figure.note, Type::Label, true, box));
        m_figureRow->addWidget(box, 1);
    }
}

void StepPanel::showRows(const ReviewContent& content)
{
    m_model.setHeaders(content.headers);
    m_model.setRows(content.lines);
    m_table->setVisible(!content.lines.isEmpty());
    m_nothing->setVisible(content.lines.isEmpty());
    m_nothing->setText(content.nothing);
    m_table->ensureRow();
}

void StepPanel::showBrief(const TeamBrief& brief)
{
    if (m_brief->text() == m_madeBrief) { // What somebody has begun to write stays.
        m_brief->setPlainText(brief.text);
        m_madeBrief = m_brief->text();
    }
    const QString to = brief.to.join(u", "_s);
    const QString where = brief.medium == u"slack"   ? tr("Goes to Slack: %1").arg(to)
                          : brief.medium == u"teams" ? tr("Goes to Teams: %1").arg(to)
                                                     : tr("Goes by e-mail to: %1").arg(to);
    m_briefTo->setText(brief.postedAt ? tr("%1. Posted %2.")
                                            .arg(where, stampWords(*brief.postedAt, m_shell.desk().now(),
                                                                   m_shell.desk().zone()))
                                      : where);
    if (brief.faults.isEmpty())
        m_briefFault->hide();
    else
        m_briefFault->say(Tone::Red, brief.faults.constFirst().message, brief.faults.constFirst().hint);
}

const ReviewLine* StepPanel::current() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() && index.row() < m_model.rowCount() ? &m_model.row(index.row()) : nullptr;
}

/// The one thing to do; none where looking is all there is.
void StepPanel::showAction()
{
    const ReviewLine* line = m_content.lines.isEmpty() ? nullptr : current();
    QString words;
    bool can = line != nullptr;
    switch (m_view) {
    case ReviewView::Flags:
        words = tr("Acknowledge");
        can = line && line->canAct;
        break;
    case ReviewView::Overnight:
        words = tr("Send failed again");
        can = std::ranges::any_of(m_content.lines, &ReviewLine::canAct);
        break;
    case ReviewView::Untouched:
        words = tr("Log contact…");
        break;
    case ReviewView::Brief: {
        const bool again = m_content.brief && m_content.brief->postedAt;
        words = again ? tr("Post again") : tr("Post brief");
        can = m_content.brief && !m_content.brief->to.isEmpty();
        break;
    }
    case ReviewView::Notes:
    case ReviewView::Performance:
        break;
    default:
        words = tr("Open client");
        can = line && line->link.client > 0;
    }
    m_action->setVisible(!words.isEmpty());
    m_action->setText(words);
    m_action->setAccessibleName(words);
    m_action->setEnabled(can);
    m_action->updateGeometry();
}

} // namespace occ::ui
