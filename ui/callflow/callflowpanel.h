// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/callflow/flowdata.h"
#include "ui/callflow/flowdocument.h"
#include "ui/shell/page.h"

namespace occ::ui {

class Button;
class CallFlowView;
class PillLabel;
class SectionHeader;
class TextLabel;

/// A client's call flow on its page: a picture of it, its state, and the way to the editor.
class CallFlowPanel final : public QWidget
{
    Q_OBJECT
public:
    explicit CallFlowPanel(Shell& shell, QWidget* parent = nullptr);
    void show(qint64 client);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void showFile(const FlowFile& file);
    void edit();

    Shell& m_shell;
    qint64 m_client = 0;
    FlowDocument m_document;
    Live<FlowFile> m_read;
    SectionHeader* m_header;
    PillLabel* m_pill;
    Button* m_edit;
    TextLabel* m_words;
    CallFlowView* m_view;
};

} // namespace occ::ui
