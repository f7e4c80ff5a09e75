// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/automation/definitions.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QCheckBox;
class QComboBox;
class QLineEdit;
class QSpinBox;
class QTimeEdit;
QT_END_NAMESPACE

namespace occ::ui {

class Chip;
class TextLabel;

/// What an automation can be made of in this workspace.
struct AutomationChoices
{
    QList<playbook::Playbook> playbooks;
    QList<automation::StoredMessage> messages;

    /// Key and title of every milestone or item of any playbook, each key once.
    [[nodiscard]] QList<std::pair<QString, QString>> milestones() const;
    [[nodiscard]] QList<std::pair<QString, QString>> items() const;
};

/// What sets an automation off, as fields that depend on its type.
class TriggerEdit final : public QWidget
{
    Q_OBJECT
public:
    explicit TriggerEdit(QWidget* parent = nullptr);
    void setChoices(const AutomationChoices& choices);
    void show(const automation::Trigger& trigger);
    [[nodiscard]] automation::Trigger value() const;

Q_SIGNALS:
    void edited();

private:
    void makeDays();
    void layOut();
    void typeChosen();
    void fillSubjects(const QString& current);
    [[nodiscard]] automation::Trigger::Type type() const;

    QList<std::pair<QString, QString>> m_milestones;
    QList<std::pair<QString, QString>> m_items;
    QComboBox* m_type;
    QComboBox* m_subject;
    QSpinBox* m_amount;
    QComboBox* m_unit;
    TextLabel* m_afterWord;
    QComboBox* m_after;
    QList<Chip*> m_days;
    QCheckBox* m_atWord;
    QTimeEdit* m_at;
};

/// What must hold at the moment of sending.
class ConditionEdit final : public QWidget
{
    Q_OBJECT
public:
    explicit ConditionEdit(QWidget* parent = nullptr);
    void setChoices(const AutomationChoices& choices);
    void show(const automation::Condition& condition);
    [[nodiscard]] automation::Condition value() const;

Q_SIGNALS:
    void edited();

private:
    void typeChosen();
    void fillKeys(const QString& current);
    [[nodiscard]] automation::Condition::Type type() const;

    QList<std::pair<QString, QString>> m_milestones;
    QList<std::pair<QString, QString>> m_items;
    QComboBox* m_type;
    QComboBox* m_key;
    QSpinBox* m_below;
};

/// What is done, with the text it sends.
class ActionEdit final : public QWidget
{
    Q_OBJECT
public:
    explicit ActionEdit(QWidget* parent = nullptr);
    void setChoices(const AutomationChoices& choices);
    void show(const automation::Action& action);
    [[nodiscard]] automation::Action value() const;

Q_SIGNALS:
    void edited();

private:
    void layOut();
    void typeChosen();
    [[nodiscard]] automation::Action::Type type() const;

    QComboBox* m_type;
    QComboBox* m_message;
    QComboBox* m_playbook;
    QLineEdit* m_text;
    QSpinBox* m_delay;
};

} // namespace occ::ui
