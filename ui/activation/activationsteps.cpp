// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/activation/activationsteps.h"

#include "ui/activation/activationwords.h"
#include "ui/base/relativetime.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/tableview.h"

#include <QHeaderView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace occ::ui {

using activation::Step;
using activation::StepDefinition;
using activation::StepState;

ActivationSteps::ActivationSteps(QWidget* parent)
    : QWidget(parent)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    auto* list = new Card(this, 0);
    m_header = new SectionHeader(tr("Steps"), list);
    m_header->setContentsMargins(15, 10, 15, 4);
    list->column()->addWidget(m_header);
    m_table = new TableView(u"activation.steps"_s, tr("Steps of the activation"), list);
    m_table->setModel(&m_model);
    list->column()->addWidget(m_table);
    column->addWidget(list);
    m_card = new Card(this);
    auto* head = new QHBoxLayout;
    m_title = new TextLabel({}, Type::Section, false, m_card);
    m_title->setObjectName(u"activation.step"_s);
    m_state = new PillLabel({}, m_card);
    head->addWidget(m_title, 1);
    head->addWidget(m_state, 0, Qt::AlignTop);
    m_card->column()->addLayout(head);
    m_details = new TextLabel({}, Type::Body, true, m_card);
    m_facts = new TextLabel({}, Type::Body, false, m_card);
    m_facts->setObjectName(u"activation.evidence"_s);
    m_facts->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_error = new TextLabel({}, Type::BodyStrong, false, m_card);
    m_error->setObjectName(u"activation.error"_s);
    m_error->setTone(Tone::Red);
    m_cure = new TextLabel({}, Type::Body, false, m_card);
    for (TextLabel* label : {m_details, m_facts, m_error, m_cure})
        m_card->column()->addWidget(label);
    auto* actions = new QHBoxLayout;
    m_confirm = new Button(tr("Give evidence…"), u"activation.confirm"_s, Button::Look::Primary, m_card);
    m_retry = new Button(tr("Try again"), u"activation.retry"_s, Button::Look::Primary, m_card);
    actions->addWidget(m_confirm);
    actions->addWidget(m_retry);
    actions->addStretch();
    m_card->column()->addLayout(actions);
    column->addWidget(m_card);
    column->addStretch();
    connect(m_table, &TableView::rowChanged, this, &ActivationSteps::showStep);
    connect(m_table, &QAbstractItemView::activated, this, [this] {
        if (m_confirm->isVisible())
            m_confirm->click();
        else if (m_retry->isVisible())
            m_retry->click();
    });
    connect(m_retry, &QAbstractButton::clicked, this, [this] { Q_EMIT retryAsked(current()); });
    connect(m_confirm, &QAbstractButton::clicked, this, [this] { Q_EMIT confirmAsked(current()); });
}

QList<Cell> ActivationSteps::cells(int at) const
{
    const Step& step = m_status.run.steps.at(at);
    const StepDefinition& described = m_status.definition.steps.at(at);
    const paint::Pill pill = stepPill(step.state);
    Cell title;
    title.text = described.title;
    title.strong = at == m_status.currentStep;
    title.tip = described.details;
    Cell state;
    state.text = pill.word;
    state.tone = pill.tone;
    state.mark = pill.mark;
    Cell tries;
    tries.text = step.attempts > 0 ? tr("%1 of %2").arg(step.attempts).arg(described.attempts) : QString();
    tries.right = true;
    tries.tip = tr("Attempts that failed, and how many there may be");
    Cell said;
    said.text = !step.error.isEmpty() ? step.error : !step.waitsFor.isEmpty() ? step.waitsFor : step.evidence;
    said.tone = step.state == StepState::Failed ? Tone::Red : Tone::Neutral;
    said.tip = said.text;
    Cell when;
    const std::optional<Instant> moment = step.endedAt ? step.endedAt : step.startedAt;
    if (moment) {
        when.text = stampWords(*moment, m_status.now, m_zone);
        when.tip = exactWords(*moment, m_zone);
    }
    when.muted = true;
    return {title, state, tries, said, when};
}

static bool needsSomebody(const Step& step)
{
    return step.state == StepState::Person || step.state == StepState::Failed;
}

void ActivationSteps::show(const ActivationStatus& status, int stage, const QTimeZone& zone)
{
    const QString stood = current();
    const bool follows = stood == m_led;
    m_status = status;
    m_zone = zone;
    m_listed.clear();
    CellsModel::Table table;
    table.headers = {tr("Step"), tr("State"), tr("Tries"), tr("Evidence, or what it waits for"), tr("When")};
    for (int i = 0; i < int(status.run.steps.size()); ++i) {
        if (status.definition.stageOfStep(i) != stage)
            continue;
        m_listed << i;
        table.rows.append(cells(i));
    }
    const auto rows = table.rows.size();
    m_header->setTitle(tr("Steps of “%1”").arg(status.definition.stages.at(stage).title));
    m_model.setTable(std::move(table));
    m_table->setColumnWidths({-4, 190, 64, -6, 130});
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height() + int(rows) * kRowHeight + 4);
    goTo(stood);
    const int at = int(m_listed.indexOf(status.currentStep));
    const bool needed = at >= 0 && needsSomebody(status.run.steps.at(status.currentStep));
    if (current().isEmpty() || current() != stood || (follows && needed)) {
        m_table->goTo(std::max(0, at));
        m_led = current();
    }
    showStep();
}

void ActivationSteps::goTo(const QString& key)
{
    for (int row = 0; row < int(m_listed.size()); ++row) {
        if (m_status.run.steps.at(m_listed.at(row)).key == key)
            m_table->goTo(row);
    }
}

QString ActivationSteps::current() const
{
    const QModelIndex index = m_table->currentRow();
    return index.isValid() && index.row() < int(m_listed.size())
               ? m_status.run.steps.at(m_listed.at(index.row())).key
               : QString();
}

void ActivationSteps::showStep()
{
    const QModelIndex index = m_table->currentRow();
    m_card->setVisible(index.isValid() && index.row() < int(m_listed.size()));
    if (m_card->isHidden())
        return;
    const int at = m_listed.at(index.row());
    const Step& step = m_status.run.steps.at(at);
    const StepDefinition& described = m_status.definition.steps.at(at);
    m_title->setText(described.title);
    m_state->setPill(stepPill(step.state));
    m_details->setText(described.details);
    QStringList facts;
    if (!step.evidence.isEmpty())
        facts << (step.doneBy.isEmpty() ? tr("Evidence: %1").arg(step.evidence)
                                        : tr("Evidence by %1: %2").arg(step.doneBy, step.evidence));
    if (!step.waitsFor.isEmpty())
        facts << step.waitsFor;
    if (step.state == StepState::Waiting && step.nextAt > 0)
        facts << tr("Looks again %1.").arg(dueWords(step.nextAt, m_status.now, m_zone));
    if (step.state == StepState::Waiting && step.deadline)
        facts << tr("Stops %1 if nothing has come of it.")
                     .arg(stampWords(*step.deadline, m_status.now, m_zone));
    m_facts->setText(facts.join(u'\n'));
    m_facts->setVisible(!facts.isEmpty());
    m_error->setText(step.error);
    m_error->setVisible(!step.error.isEmpty());
    m_cure->setText(step.cure);
    m_cure->setVisible(!step.cure.isEmpty());
    showButtons(step);
}

void ActivationSteps::showButtons(const Step& step)
{
    m_retry->setVisible(step.state == StepState::Failed ||
                        (step.state == StepState::Person && step.field.isEmpty() &&
                         m_status.run.direction == activation::Direction::Forward));
    m_retry->setText(step.state == StepState::Failed ? tr("Try again") : tr("Look again"));
    m_retry->updateGeometry();
    m_confirm->setVisible(step.state == StepState::Person);
    if (step.field == "verification"_L1)
        m_confirm->setText(tr("Verification request…"));
    else if (step.field == "public-url"_L1)
        m_confirm->setText(tr("Enter the address…"));
    else if (step.field == "test-from"_L1)
        m_confirm->setText(tr("Enter the number…"));
    else if (m_status.run.direction == activation::Direction::Backward)
        m_confirm->setText(tr("Taken back…"));
    else
        m_confirm->setText(tr("Give evidence…"));
    m_confirm->updateGeometry();
}

} // namespace occ::ui
