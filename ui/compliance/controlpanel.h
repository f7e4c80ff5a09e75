// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"

QT_BEGIN_NAMESPACE
class QComboBox;
class QLineEdit;
QT_END_NAMESPACE

namespace occ::ui {

class Button;
class ChipBar;
class Field;
class TextArea;
class TextLabel;

/// One control: what it asks for, its state, its evidence, who sees to it. What is typed and not saved stays
/// with its control while others are looked at.
class ControlPanel final : public QWidget
{
    Q_OBJECT
public:
    explicit ControlPanel(Shell& shell, QWidget* parent = nullptr);
    /// Shows a control as it is now; nothing when there is none.
    void show(const std::optional<ControlRow>& row, const QList<Person>& people);
    /// Puts the cursor where a state is given: into the evidence, or into the reason.
    void begin(const QString& state);

private:
    struct Draft
    {
        QString state;
        QString evidence;
        QString reason;
        QString owner; ///< E-mail.

        bool operator==(const Draft&) const = default;
    };
    void layOut();
    void makeKeys();
    [[nodiscard]] Draft stored() const;
    [[nodiscard]] Draft typed() const;
    void fill(const Draft& draft);
    void edited();
    void save();
    void review();
    void showWords();
    void showRefusal(const Error& error);
    [[nodiscard]] static QString keyOf(const ControlRow& row);

    Shell& m_shell;
    std::optional<ControlRow> m_row;
    QList<Person> m_people;
    QMap<QString, Draft> m_drafts; ///< Typed and not saved, by client, pack and control.
    bool m_filling = false;
    QWidget* m_parts = nullptr;
    TextLabel* m_none = nullptr;
    TextLabel* m_title = nullptr;
    TextLabel* m_details = nullptr;
    TextLabel* m_demand = nullptr;
    ChipBar* m_state = nullptr;
    TextArea* m_evidence = nullptr;
    QLineEdit* m_reason = nullptr;
    QComboBox* m_owner = nullptr;
    QList<Field*> m_fields;
    Field* m_reasonField = nullptr;
    TextLabel* m_log = nullptr;
    Button* m_save = nullptr;
    Button* m_review = nullptr;
};

} // namespace occ::ui
