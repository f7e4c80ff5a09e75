// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/automation/planner.h"
#include "ui/shell/page.h"

QT_BEGIN_NAMESPACE
class QCheckBox;
class QSpinBox;
class QTimeEdit;
QT_END_NAMESPACE

namespace occ::ui {

class Button;
class Field;

/// How automations keep out of people's way: quiet hours and limits, for the whole team.
class CalmCard final : public QWidget
{
    Q_OBJECT
public:
    explicit CalmCard(Shell& shell, QWidget* parent = nullptr);

private:
    void layOut();
    void show(const automation::Calm& calm);
    void save();
    void edited();
    [[nodiscard]] automation::Calm value() const;

    Shell& m_shell;
    Live<automation::Calm> m_calm;
    automation::Calm m_stored;
    bool m_shown = false;
    QTimeEdit* m_from;
    QTimeEdit* m_to;
    QCheckBox* m_workingDays;
    QSpinBox* m_letters;
    QSpinBox* m_late;
    Button* m_save = nullptr;
    QList<Field*> m_fields;
};

/// Texts that every message may use: the company's name, the portal's address.
class ProfileCard final : public QWidget
{
    Q_OBJECT
public:
    explicit ProfileCard(Shell& shell, QWidget* parent = nullptr);

private:
    void show(const QMap<QString, QString>& texts);
    void save();
    void edited();
    [[nodiscard]] QMap<QString, QString> value() const;

    Shell& m_shell;
    Live<QMap<QString, QString>> m_texts;
    QMap<QString, QString> m_stored;
    QWidget* m_rows;
    Button* m_save;
    QList<Field*> m_fields;
};

} // namespace occ::ui
