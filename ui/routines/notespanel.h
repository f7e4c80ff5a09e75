// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/routineservice.h"
#include "ui/shell/page.h"

#include <QTimer>

QT_BEGIN_NAMESPACE
class QVBoxLayout;
QT_END_NAMESPACE

namespace occ::ui {

class Field;
class TextArea;

/// What one writes during a step: its form's fields, or one note; beside each what was written last time and
/// what others write. What is typed is kept as a draft at once and stored when the cursor leaves.
class NotesPanel final : public QWidget
{
    Q_OBJECT
public:
    explicit NotesPanel(Shell& shell, QWidget* parent = nullptr);

    /// Shows a step of a period. The same step again keeps what is being typed.
    void show(const RoutineView& view, int step);
    /// Stores what was typed and not yet stored.
    void store();
    /// Puts the cursor into the first field.
    void takeFocus();
    /// The fields come after this one when going on with Tab.
    void setTabAfter(QWidget* before) { m_before = before; }

private:
    struct Part
    {
        QString field;
        TextArea* edit = nullptr;
        Field* frame = nullptr;
        QWidget* beside = nullptr;
        QVBoxLayout* row = nullptr;
        QString stored; ///< What the workspace has.
        QString told;   ///< What `beside` says.
    };

    void rebuild(const RoutineStep& step);
    Part makePart(const RoutineField& field, int lines);
    void fill(Part& part, const RoutineStepState& state, const QString& previous);
    void keepDraft();
    [[nodiscard]] QString draftPlace() const;

    Shell& m_shell;
    QVBoxLayout* m_column;
    QWidget* m_rows = nullptr;
    QWidget* m_before = nullptr;
    QList<Part> m_parts;
    QString m_routine;
    QString m_period;
    QString m_step;
    QTimer m_pause;
    bool m_filling = false;
};

} // namespace occ::ui
