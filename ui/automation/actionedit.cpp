// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/automation/automationparts.h"
#include "ui/automation/automationwords.h"
#include "ui/automation/partbox.h"
#include "ui/widgets/flowlayout.h"

#include <QLineEdit>
#include <QSignalBlocker>
#include <QSpinBox>

/// What must hold, and what is done.
namespace occ::ui {

using namespace Qt::StringLiterals;
using automation::Action;
using automation::Condition;

ConditionEdit::ConditionEdit(QWidget* parent)
    : QWidget(parent)
    , m_type(makeBox(u"automation.condition"_s, tr("Only if"), this))
    , m_key(makeBox(u"automation.conditionKey"_s, tr("Which one"), this))
    , m_below(new QSpinBox(this))
{
    using enum Condition::Type;
    for (const auto type : {Always, ItemOpen, MilestoneOpen, AlertUnresolved, ScoreBelow})
        m_type->addItem(conditionTypeWords(type), int(type));
    m_below->setObjectName(u"automation.below"_s);
    m_below->setAccessibleName(tr("Below which score"));
    m_below->setRange(1, 10);
    m_below->setValue(7);
    FlowLayout* flow = twoLines(this, m_type);
    flow->addWidget(m_key);
    flow->addWidget(m_below);
    connect(m_type, &QComboBox::currentIndexChanged, this, [this] {
        typeChosen();
        Q_EMIT edited();
    });
    connect(m_key, &QComboBox::currentIndexChanged, this, &ConditionEdit::edited);
    connect(m_below, &QSpinBox::valueChanged, this, &ConditionEdit::edited);
    typeChosen();
}

Condition::Type ConditionEdit::type() const
{
    return Condition::Type(m_type->currentData().toInt());
}

void ConditionEdit::setChoices(const AutomationChoices& choices)
{
    const Condition kept = value();
    m_milestones = choices.milestones();
    m_items = choices.items();
    show(kept);
}

void ConditionEdit::fillKeys(const QString& current)
{
    fillBox(m_key, type() == Condition::Type::MilestoneOpen ? m_milestones : m_items, current);
}

void ConditionEdit::typeChosen()
{
    const bool keyed = type() == Condition::Type::ItemOpen || type() == Condition::Type::MilestoneOpen;
    m_key->setVisible(keyed);
    m_below->setVisible(type() == Condition::Type::ScoreBelow);
    if (keyed)
        fillKeys({});
}

void ConditionEdit::show(const Condition& condition)
{
    const QSignalBlocker quiet(this);
    m_type->setCurrentIndex(m_type->findData(int(condition.type)));
    typeChosen();
    if (m_key->isVisibleTo(this))
        fillKeys(condition.key);
    if (condition.type == Condition::Type::ScoreBelow)
        m_below->setValue(condition.below);
}

Condition ConditionEdit::value() const
{
    Condition condition;
    condition.type = type();
    if (condition.type == Condition::Type::ItemOpen || condition.type == Condition::Type::MilestoneOpen)
        condition.key = m_key->currentData().toString();
    if (condition.type == Condition::Type::ScoreBelow)
        condition.below = m_below->value();
    return condition;
}

ActionEdit::ActionEdit(QWidget* parent)
    : QWidget(parent)
    , m_type(makeBox(u"automation.action"_s, tr("What is done"), this))
    , m_message(makeBox(u"automation.message"_s, tr("Text"), this))
    , m_playbook(makeBox(u"automation.startPlaybook"_s, tr("Playbook"), this))
    , m_text(new QLineEdit(this))
    , m_delay(new QSpinBox(this))
{
    using enum Action::Type;
    for (const auto type :
         {Email, Survey, Calendar, Slack, Teams, Sms, Desktop, CreateTask, StartOnboarding, UpdateProgress})
        m_type->addItem(actionTypeWords(type), int(type));
    m_text->setObjectName(u"automation.text"_s);
    m_text->setAccessibleName(tr("Title of the item"));
    m_text->setPlaceholderText(tr("What is to be done"));
    m_text->setMinimumWidth(240);
    m_delay->setObjectName(u"automation.delay"_s);
    m_delay->setAccessibleName(tr("Days to wait before it goes out"));
    m_delay->setRange(0, 365);
    m_delay->setSpecialValueText(tr("at once"));
    m_delay->setSuffix(tr(" days later"));
    layOut();
}

void ActionEdit::layOut()
{
    FlowLayout* flow = twoLines(this, m_type);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_message, m_playbook, m_text, m_delay})
        flow->addWidget(widget);
    connect(m_type, &QComboBox::currentIndexChanged, this, [this] {
        typeChosen();
        Q_EMIT edited();
    });
    connect(m_message, &QComboBox::currentIndexChanged, this, &ActionEdit::edited);
    connect(m_playbook, &QComboBox::currentIndexChanged, this, &ActionEdit::edited);
    connect(m_text, &QLineEdit::textEdited, this, &ActionEdit::edited);
    connect(m_delay, &QSpinBox::valueChanged, this, &ActionEdit::edited);
    typeChosen();
}

Action::Type ActionEdit::type() const
{
    return Action::Type(m_type->currentData().toInt());
}

void ActionEdit::setChoices(const AutomationChoices& choices)
{
    PartChoices messages;
    for (const automation::StoredMessage& message : choices.messages)
        messages.append({message.id, message.title});
    fillBox(m_message, messages, m_message->currentData().toString());
    PartChoices books;
    for (const playbook::Playbook& book : choices.playbooks)
        books.append({book.id, book.title});
    fillBox(m_playbook, books, m_playbook->currentData().toString());
}

void ActionEdit::typeChosen()
{
    const bool sends = type() <= Action::Type::Desktop;
    m_message->setVisible(sends);
    m_delay->setVisible(sends);
    m_text->setVisible(type() == Action::Type::CreateTask);
    m_playbook->setVisible(type() == Action::Type::StartOnboarding);
}

void ActionEdit::show(const Action& action)
{
    const QSignalBlocker quiet(this);
    m_type->setCurrentIndex(m_type->findData(int(action.type)));
    const auto stand = [](QComboBox* box, const QString& key) {
        if (!key.isEmpty() && box->findData(key) < 0)
            box->addItem(key, key);
        box->setCurrentIndex(key.isEmpty() ? 0 : box->findData(key));
    };
    stand(m_message, action.message);
    stand(m_playbook, action.playbook);
    m_text->setText(action.text);
    m_delay->setValue(action.delayDays);
    typeChosen();
}

Action ActionEdit::value() const
{
    Action action;
    action.type = type();
    if (action.sends()) {
        action.message = m_message->currentData().toString();
        action.delayDays = m_delay->value();
    }
    if (action.type == Action::Type::CreateTask)
        action.text = m_text->text().trimmed();
    if (action.type == Action::Type::StartOnboarding)
        action.playbook = m_playbook->currentData().toString();
    return action;
}

} // namespace occ::ui
