// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/automation/automationwords.h"
#include "ui/shell/page.h"

namespace occ::ui {

class Button;
class LetterText;
class PillLabel;
class SectionHeader;
class TextLabel;

/// One firing: what became of it, why, the text as it went out, and what can still be done.
class FiringDetail final : public QWidget
{
    Q_OBJECT
public:
    explicit FiringDetail(Shell& shell, QWidget* parent = nullptr);
    /// `again` and `waiting`: how many of the selected rows can be sent again or be cancelled.
    void show(const std::optional<FiringRow>& firing, int again, int waiting);
    void openClient();

Q_SIGNALS:
    void againRequested();
    void cancelRequested();

private:
    void layOut();
    QWidget* makeButtons();
    [[nodiscard]] QString facts(const FiringRow& row) const;

    Shell& m_shell;
    std::optional<FiringRow> m_firing;
    QWidget* m_story = nullptr;
    SectionHeader* m_title = nullptr;
    PillLabel* m_state = nullptr;
    TextLabel* m_why = nullptr;
    TextLabel* m_error = nullptr;
    TextLabel* m_facts = nullptr;
    TextLabel* m_subject = nullptr;
    LetterText* m_body = nullptr;
    Button* m_client = nullptr;
    Button* m_cancel = nullptr;
    Button* m_again = nullptr;
};

} // namespace occ::ui
