// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/automation/mails.h"
#include "ui/shell/page.h"

namespace occ::ui {

class Button;
class LetterText;
class PillLabel;
class SectionHeader;
class TextLabel;

/// One mail: from whom, its text, whose it may be, and what can be done about it.
class MailDetail final : public QWidget
{
    Q_OBJECT
public:
    explicit MailDetail(Shell& shell, QWidget* parent = nullptr);
    void show(const std::optional<automation::MailRow>& mail);
    /// Where the mail is a client's: goes there.
    void openClient();

Q_SIGNALS:
    void assignRequested();
    void ignoreRequested();
    void asideRequested();

private:
    void layOut();
    QWidget* makeButtons();
    void showGuess(const QList<automation::MailSuggestion>& guesses);

    Shell& m_shell;
    Live<QList<automation::MailSuggestion>> m_guesses;
    std::optional<automation::MailRow> m_mail;
    QWidget* m_story = nullptr;
    SectionHeader* m_title = nullptr;
    PillLabel* m_state = nullptr;
    TextLabel* m_facts = nullptr;
    TextLabel* m_guess = nullptr;
    LetterText* m_body = nullptr;
    Button* m_client = nullptr;
    Button* m_aside = nullptr;
    Button* m_ignore = nullptr;
    Button* m_assign = nullptr;
};

/// Asks whose mail it is, the likeliest first, and whether that holds for the sender from now on.
void openAssignMailSheet(Shell& shell, const automation::MailRow& mail);

} // namespace occ::ui
