// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/callflow/flowdata.h"
#include "ui/shell/page.h"

QT_BEGIN_NAMESPACE
class QMenu;
QT_END_NAMESPACE

namespace occ::ui {

class Button;
class Chip;
class FlowEditor;
class MessageBar;
class PageHeader;
class PillLabel;

/// The call flow of one client, to be edited and stored as a new version. Undo and redo belong to the editor
/// until it is saved; a stored version is one entry of the journal. Opened with a CallFlowLink.
class FlowEditorPage final : public Page
{
    Q_OBJECT
public:
    explicit FlowEditorPage(Shell& shell);
    ~FlowEditorPage() override;
    Q_DISABLE_COPY_MOVE(FlowEditorPage)

    void open(const QVariant& what) override;
    void reload() override;
    void takeFocus() override;
    void leave() override { keepDraft(); }
    QString heading() const override;

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void layOut();
    void show(const FlowFile& read);
    void showState();
    void save();
    void fillVersions(QMenu* menu);
    void fillTemplates(QMenu* menu);
    void openVersion(int version);
    void keepDraft();
    [[nodiscard]] QString draftKey() const;

    qint64 m_client = 0;
    FlowFile m_file;
    Live<FlowFile> m_read;
    PageHeader* m_header;
    MessageBar* m_message;
    FlowEditor* m_editor;
    PillLabel* m_state = nullptr;
    Chip* m_versions = nullptr;
    Chip* m_templates = nullptr;
    Button* m_undo = nullptr;
    Button* m_redo = nullptr;
    Button* m_save = nullptr;
    bool m_saving = false;
};

} // namespace occ::ui
