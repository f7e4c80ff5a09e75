// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/automation/automationparts.h"
#include "ui/automation/automationwords.h"
#include "ui/shell/page.h"
#include "ui/widgets/timeline.h"

namespace occ::ui {

class AutomationForm;
class Button;
class ClientChoice;
class LetterText;
class MessageBar;
class PageHeader;
class PillLabel;
class SectionHeader;

/// One automation as a form, with what it sends to a chosen client and when it fires next beside it; saved as
/// a new version. Opened with its key; an empty one is a new automation.
class AutomationPage final : public Page
{
    Q_OBJECT
public:
    explicit AutomationPage(Shell& shell);
    void open(const QVariant& what) override;
    void reload() override;
    void takeFocus() override;
    void leave() override { keepUnsaved(); }
    [[nodiscard]] QString heading() const override;

private:
    /// The automation as it is stored, and what it can be made of.
    struct Stored
    {
        AutomationChoices choices;
        std::optional<AutomationRow> row;
    };
    void layOut();
    void makeHeader();
    QWidget* makeForm();
    QWidget* makePreview();
    QWidget* makeNext();
    void showStored(const Stored& read);
    void showLetter(const LetterPreview& letter);
    void showNext(const QList<FiringRow>& firings);
    void showState();
    void edited();
    void save();
    void startOver();
    void keepUnsaved();
    void editText();
    [[nodiscard]] bool isNew() const { return !m_stored.row; }
    [[nodiscard]] bool isEdited() const;
    [[nodiscard]] automation::Automation original() const;

    Live<Stored> m_read;
    Live<LetterPreview> m_letter;
    Live<QList<FiringRow>> m_next;
    Stored m_stored;
    QString m_key;                                    ///< What the page was opened with.
    bool m_shown = false;                             ///< The form shows m_key.
    QHash<QString, automation::Automation> m_unsaved; ///< Edits of other automations, by the key opened with.
    QTimer m_typed;
    TimelineModel m_nextModel;
    PageHeader* m_header;
    MessageBar* m_message;
    PillLabel* m_state = nullptr;
    Button* m_over = nullptr;
    Button* m_save = nullptr;
    AutomationForm* m_form = nullptr;
    ClientChoice* m_client = nullptr;
    TextLabel* m_to = nullptr;
    TextLabel* m_subject = nullptr;
    TextLabel* m_fault = nullptr;
    LetterText* m_body = nullptr;
    Button* m_text = nullptr;
    SectionHeader* m_nextTitle = nullptr;
    TextLabel* m_nextWords = nullptr;
    TimelineView* m_nextView = nullptr;
};

} // namespace occ::ui
