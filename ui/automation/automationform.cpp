// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/automation/automationform.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/field.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/labels.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QRegularExpression>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace occ::ui {

AutomationForm::AutomationForm(QWidget* parent)
    : QWidget(parent)
    , m_title(new QLineEdit(this))
    , m_key(new QLineEdit(this))
    , m_purpose(new QLineEdit(this))
    , m_trigger(new TriggerEdit(this))
    , m_condition(new ConditionEdit(this))
    , m_action(new ActionEdit(this))
    , m_enabled(new QCheckBox(tr("It is on"), this))
    , m_urgent(new QCheckBox(tr("Urgent: also in quiet hours and at week ends"), this))
{
    m_enabled->setObjectName(u"automation.enabled"_s);
    m_urgent->setObjectName(u"automation.urgent"_s);
    layOut();
    connect(m_title, &QLineEdit::textEdited, this, [this](const QString& title) {
        if (m_followTitle)
            m_key->setText(keyFrom(title));
    });
    connect(m_key, &QLineEdit::textEdited, this, [this] { m_followTitle = false; });
    for (const QLineEdit* edit : {m_title, m_key, m_purpose})
        connect(edit, &QLineEdit::textChanged, this, &AutomationForm::edited);
    connect(m_trigger, &TriggerEdit::edited, this, &AutomationForm::edited);
    connect(m_condition, &ConditionEdit::edited, this, &AutomationForm::edited);
    connect(m_action, &ActionEdit::edited, this, &AutomationForm::edited);
    for (const QCheckBox* box : {m_enabled, m_urgent})
        connect(box, &QCheckBox::toggled, this, &AutomationForm::edited);
}

void AutomationForm::layOut()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    const auto add = [&](const QString& id, const QString& label, QWidget* editor) {
        auto* field = new Field(id, label, editor, this);
        m_fields.append(field);
        column->addWidget(field);
        return field;
    };
    add(u"title"_s, tr("Title"), m_title);
    add(u"key"_s, tr("Key"), m_key)->setHint(tr("Names it for ever, also in the log and for “occ”."));
    add(u"purpose"_s, tr("What it is for"), m_purpose);
    add(u"trigger"_s, tr("When"), m_trigger);
    add(u"condition"_s, tr("Only if, at the moment of sending"), m_condition);
    add(u"action"_s, tr("What is done"), m_action);
    add(u"playbooks"_s, tr("For which playbooks"), makePlaybooks())->setHint(tr("None chosen: for all."));
    column->addWidget(m_urgent);
    column->addWidget(m_enabled);
    column->addStretch();
}

QWidget* AutomationForm::makePlaybooks()
{
    m_playbooks = new QWidget(this);
    m_playbookFlow = new FlowLayout(m_playbooks);
    return m_playbooks;
}

void AutomationForm::fillPlaybooks(const QStringList& chosen)
{
    for (const auto& [id, chip] : std::as_const(m_books))
        delete chip;
    m_books.clear();
    const auto add = [&](const QString& id, const QString& title) {
        auto* chip = new Chip(title, m_playbooks);
        chip->setObjectName(u"automation.playbook."_s + id);
        chip->setChecked(chosen.contains(id));
        m_playbookFlow->addWidget(chip);
        connect(chip, &QAbstractButton::toggled, this, &AutomationForm::edited);
        m_books.append({id, chip});
    };
    QStringList unknown = chosen;
    for (const playbook::Playbook& book : m_choices.playbooks) {
        add(book.id, book.title);
        unknown.removeAll(book.id);
    }
    for (const QString& id : unknown)
        add(id, id);
    // Chips made anew stand at the end of the order; they belong before the switches.
    QWidget* before = m_urgent;
    for (const auto& [id, chip] : std::as_const(m_books)) {
        setTabOrder(before, chip);
        before = chip;
    }
    if (before != m_urgent)
        setTabOrder(before, m_urgent);
    setTabOrder(m_urgent, m_enabled);
}

void AutomationForm::setChoices(const AutomationChoices& choices)
{
    const automation::Automation kept = value();
    m_choices = choices;
    const QSignalBlocker quiet(this);
    m_trigger->setChoices(choices);
    m_condition->setChoices(choices);
    m_action->setChoices(choices);
    fillPlaybooks(kept.playbooks);
}

void AutomationForm::show(const automation::Automation& wanted, bool isNew)
{
    const QSignalBlocker quiet(this);
    m_followTitle = isNew;
    m_title->setText(wanted.title);
    m_key->setText(wanted.key);
    m_key->setReadOnly(!isNew);
    m_key->setEnabled(isNew);
    m_purpose->setText(wanted.purpose);
    m_trigger->show(wanted.trigger);
    m_condition->show(wanted.condition);
    m_action->show(wanted.action);
    fillPlaybooks(wanted.playbooks);
    m_enabled->setChecked(wanted.enabled);
    m_urgent->setChecked(wanted.urgent);
    clearErrors();
}

automation::Automation AutomationForm::value() const
{
    automation::Automation made;
    made.key = m_key->text().trimmed();
    made.title = m_title->text().simplified();
    made.purpose = m_purpose->text().simplified();
    made.trigger = m_trigger->value();
    made.condition = m_condition->value();
    made.action = m_action->value();
    for (const auto& [id, chip] : m_books) {
        if (chip->isChecked())
            made.playbooks << id;
    }
    made.enabled = m_enabled->isChecked();
    made.urgent = m_urgent->isChecked();
    return made;
}

bool AutomationForm::showError(const Error& error)
{
    ui::clearErrors(m_fields);
    Error shown = error;
    if (shown.field == u"message")
        shown.field = u"action"_s;
    return showAtField(m_fields, shown);
}

void AutomationForm::clearErrors()
{
    ui::clearErrors(m_fields);
}

void AutomationForm::takeFocus()
{
    m_title->setFocus();
}

QString AutomationForm::keyFrom(const QString& title)
{
    static const QRegularExpression other(u"[^a-z0-9]+"_s);
    static const QRegularExpression ends(u"^-+|-+$"_s);
    QString key = title.normalized(QString::NormalizationForm_D).toLower();
    key.remove(QRegularExpression(u"\\p{M}"_s));
    return key.replace(other, u"-"_s).remove(ends);
}

} // namespace occ::ui
