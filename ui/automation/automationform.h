// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/automation/automationparts.h"

namespace occ {
struct Error;
}

namespace occ::ui {

class Field;
class FlowLayout;

/// An automation as a form.
class AutomationForm final : public QWidget
{
    Q_OBJECT
public:
    explicit AutomationForm(QWidget* parent = nullptr);
    void setChoices(const AutomationChoices& choices);
    /// Shows one; a new one's key follows its title until somebody types a key.
    void show(const automation::Automation& wanted, bool isNew);
    [[nodiscard]] automation::Automation value() const;
    /// Shows a refusal at the field it names; false when none is meant.
    bool showError(const Error& error);
    void clearErrors();
    void takeFocus();

    /// "Day 2 check-in" as "day-2-check-in".
    [[nodiscard]] static QString keyFrom(const QString& title);

Q_SIGNALS:
    void edited();

private:
    void layOut();
    QWidget* makePlaybooks();
    void fillPlaybooks(const QStringList& chosen);

    AutomationChoices m_choices;
    bool m_followTitle = false;
    QLineEdit* m_title;
    QLineEdit* m_key;
    QLineEdit* m_purpose;
    TriggerEdit* m_trigger;
    ConditionEdit* m_condition;
    ActionEdit* m_action;
    QWidget* m_playbooks = nullptr;
    FlowLayout* m_playbookFlow = nullptr;
    QList<std::pair<QString, Chip*>> m_books;
    QCheckBox* m_enabled;
    QCheckBox* m_urgent;
    QList<Field*> m_fields;
};

} // namespace occ::ui
