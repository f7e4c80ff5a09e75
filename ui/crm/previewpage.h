// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/crm/crmtask.h"
#include "ui/crm/previewmodel.h"
#include "ui/shell/page.h"

QT_BEGIN_NAMESPACE
class QStackedLayout;
QT_END_NAMESPACE

namespace occ::ui {

class Button;
class ChipBar;
class EmptyState;
class MessageBar;
class PageHeader;
class ProgressLine;
class TableView;
class TextLabel;

/// What a round would do, before it does: what would be made here and there, what is recognised as the same,
/// and pairs to be told apart. Nothing is written by looking. Opened with a CrmLink.
class PreviewPage final : public Page
{
    Q_OBJECT
public:
    explicit PreviewPage(Shell& shell);
    void open(const QVariant& what) override;
    void reload() override;
    void takeFocus() override;

private:
    void layOut();
    QWidget* makeTable();
    QWidget* makeFoot();
    void connectTask();
    void start();
    void show(const sync::Preview& preview);
    void showList();
    void showFindings();
    void showFoot();
    void decide(bool same);
    void confirm();
    void step(const sync::Progress& progress);

    QString m_connection;
    sync::ConnectionStatus m_status;
    sync::Preview m_preview;
    bool m_seen = false; ///< There is a preview to look at.
    PreviewModel m_model;
    CrmTask m_task;
    PageHeader* m_header;
    ChipBar* m_lists = nullptr;
    MessageBar* m_message = nullptr;
    TableView* m_table = nullptr;
    QStackedLayout* m_stack = nullptr;
    EmptyState* m_empty = nullptr;
    ProgressLine* m_progress = nullptr;
    TextLabel* m_words = nullptr;
    Button* m_same = nullptr;
    Button* m_different = nullptr;
    Button* m_cancel = nullptr;
    Button* m_again = nullptr;
    Button* m_confirm = nullptr;
};

} // namespace occ::ui
