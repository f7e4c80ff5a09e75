// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/requests/requestdata.h"
#include "ui/shell/page.h"
#include "ui/widgets/timeline.h"

namespace occ::ui {

class Button;
class ElidedLabel;
class MessageBar;
class PillLabel;
class SectionHeader;
class TextArea;
class TextLabel;

/// One request: its details, its ticket, what was said, and a field to say something.
class RequestDetail final : public QWidget
{
    Q_OBJECT
public:
    explicit RequestDetail(Shell& shell, QWidget* parent = nullptr);
    /// `helpdesks` are the connections that take requests.
    void show(const std::optional<RequestRow>& row, const QStringList& helpdesks);
    /// Puts the keyboard where something can be said.
    void beginComment();
    void handOver();
    void showTicket();
    void edit();
    void chooseState();

private:
    void makeHead();
    void makeSaying();
    void say(bool isPublic);
    void setState(const QString& state);
    void showTicketState();
    [[nodiscard]] QString helpdesk() const;
    [[nodiscard]] QList<TimelineEntry> entries() const;

    Shell& m_shell;
    std::optional<RequestRow> m_row;
    QStringList m_helpdesks;
    QWidget* m_parts;
    SectionHeader* m_header = nullptr;
    PillLabel* m_state = nullptr;
    TextLabel* m_details = nullptr;
    MessageBar* m_trouble = nullptr;
    Button* m_change = nullptr;
    Button* m_states = nullptr;
    Button* m_hand = nullptr;
    Button* m_open = nullptr;
    TimelineModel m_said;
    TimelineView* m_view = nullptr;
    TextLabel* m_silence = nullptr;
    TextArea* m_text = nullptr;
    Button* m_comment = nullptr;
    Button* m_note = nullptr;
};

} // namespace occ::ui
