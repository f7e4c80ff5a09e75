// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/callflow/check.h"

#include <QObject>
#include <QTimer>
#include <QUndoStack>

#include <functional>

namespace occ::ui {

/// The flow that is being edited, what is selected in it, and what is wrong with it. Each edit is one step of
/// its own undo; nothing is stored here. Canvas, form, lists and simulator show the same document.
class FlowDocument final : public QObject
{
    Q_OBJECT
public:
    explicit FlowDocument(QObject* parent = nullptr);

    /// Shows another flow; what was undoable is forgotten. It counts as saved.
    void load(const callflow::CallFlow& flow);
    /// What the findings are judged by.
    void setContext(const callflow::CheckContext& context);
    [[nodiscard]] const callflow::CheckContext& context() const { return m_context; }
    [[nodiscard]] const callflow::CallFlow& flow() const { return m_flow; }
    [[nodiscard]] const QList<callflow::Finding>& findings() const { return m_findings; }
    [[nodiscard]] QUndoStack& history() { return m_history; }
    /// Different from what was loaded or last marked as saved.
    [[nodiscard]] bool isEdited() const { return m_flow != m_saved; }
    /// `flow` is what was stored; what was typed meanwhile still counts as edited.
    void markSaved(const callflow::CallFlow& flow);

    /// The step that is selected, and one of its ways out; empty when none.
    [[nodiscard]] QString step() const { return m_step; }
    [[nodiscard]] QString port() const { return m_port; }
    void select(const QString& step, const QString& port = {});

    /// Changes the flow as one undoable edit; says nothing when nothing changes. Edits with the same
    /// `mergeAs` that follow each other are undone at once: the letters of a word.
    void edit(const QString& what, const std::function<void(callflow::CallFlow&)>& change,
              const QString& mergeAs = {});
    /// Adds a step and selects it. It goes into the way out named by `after` and `port`: that leads to the
    /// new step, and the new step on to where it led. Gives the new step's key.
    QString addStep(callflow::StepType type, const QString& after = {}, const QString& port = {},
                    std::optional<QPointF> at = {});
    /// Takes a step out. Where it has one way on, what led to it leads there.
    void removeStep(const QString& key);
    /// Leads a way out to a step; an empty target leads it nowhere.
    void connectStep(const QString& from, const QString& port, const QString& to);
    void moveStep(const QString& key, const QPointF& to);
    void renameStep(const QString& key, const QString& title);
    void setStart(const QString& key);
    /// Lets all boxes be arranged again.
    void tidy();
    /// Replaces the whole flow: a template, an import.
    void replace(const QString& what, const callflow::CallFlow& flow);

Q_SIGNALS:
    /// The flow is another one: redraw.
    void changed();
    void findingsChanged();
    void selectionChanged();

private:
    friend class FlowEdit;
    void apply(const callflow::CallFlow& flow, const QString& step);
    void judge();

    callflow::CallFlow m_flow;
    callflow::CallFlow m_saved;
    callflow::CheckContext m_context;
    QList<callflow::Finding> m_findings;
    QUndoStack m_history;
    QTimer m_judge;       ///< Several changes at once are judged once.
    bool m_whole = false; ///< Somebody looks at the flow itself, not at a step.
    QString m_step;
    QString m_port;
};

} // namespace occ::ui
