// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/import/importtask.h"
#include "ui/shell/page.h"

QT_BEGIN_NAMESPACE
class QStackedLayout;
QT_END_NAMESPACE

namespace occ::ui {

class Button;
class ProgressLine;
class TextLabel;

/// The last step: the import under way, with a way to cancel it, then what it did and one undo.
class DoneStep final : public QWidget
{
    Q_OBJECT
public:
    explicit DoneStep(Shell& shell, QWidget* parent = nullptr);
    void start(const ImportRequest& request);
    [[nodiscard]] bool isRunning() const { return m_task.isRunning(); }
    void takeFocus();

Q_SIGNALS:
    /// It did not happen, and nothing was changed.
    void cancelled();
    void failed(const occ::Error& error);
    void finished();
    void anotherRequested();

private:
    QWidget* makeRunning();
    QWidget* makeResult();
    void show(const ImportReport& report);
    void takeBack();

    Shell& m_shell;
    ImportTask m_task;
    import::ImportKind m_kind = import::ImportKind::Deals;
    qint64 m_entry = 0; ///< What the undo takes back.
    QStackedLayout* m_stack;
    TextLabel* m_counted = nullptr;
    ProgressLine* m_progress = nullptr;
    Button* m_cancel = nullptr;
    TextLabel* m_title = nullptr;
    TextLabel* m_figures = nullptr;
    Button* m_undo = nullptr;
    Button* m_go = nullptr;
    Button* m_another = nullptr;
};

} // namespace occ::ui
