// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/automation/automationwords.h"
#include "ui/base/drafts.h"
#include "ui/shell/page.h"
#include "ui/widgets/cellsmodel.h"

QT_BEGIN_NAMESPACE
class QComboBox;
class QLineEdit;
class QPlainTextEdit;
QT_END_NAMESPACE

namespace occ::ui {

class Button;
class ChipBar;
class ClientChoice;
class Field;
class LetterText;
class PageHeader;
class PillLabel;
class TableView;
class TextLabel;

/// The texts that automations send: subject and body in each language, what they give for a chosen client,
/// and what is wrong with them, said while one types. Opened with a template's id.
class MessagePage final : public Page
{
    Q_OBJECT
public:
    explicit MessagePage(Shell& shell);
    void open(const QVariant& what) override;
    void reload() override { m_messages.refresh(); }
    void takeFocus() override;
    void leave() override { keepDraft(); }
    [[nodiscard]] QString heading() const override { return m_original.title; }

private:
    /// A name that a text may use, and what it gives for the chosen client; nothing when it has no value
    /// there.
    struct Value
    {
        QString name;
        bool used = false;
        std::optional<QString> text;
    };
    using Values = QList<Value>;

    void layOut();
    void makeHeader();
    QWidget* makeText();
    QWidget* makeSide();
    void ask();
    void showMessages(const QList<automation::StoredMessage>& messages);
    void showMessage(const QString& id);
    void showLanguage();
    void showPreview(const LetterPreview& preview);
    void showValues(const Values& values);
    void showState();
    void edited();
    void insertName();
    void save();
    void startOver();
    void keepDraft();
    /// The texts of the language shown, as typed.
    [[nodiscard]] automation::StoredMessage typed() const;
    /// The edit with what is typed now.
    [[nodiscard]] automation::StoredMessage whole() const;
    [[nodiscard]] bool isEdited() const;
    [[nodiscard]] Drafts draft() const;
    [[nodiscard]] static Result<Values> readValues(Workspace& workspace,
                                                   const automation::StoredMessage& message,
                                                   const QStringList& names,
                                                   std::optional<qint64> onboarding);

    Live<QList<automation::StoredMessage>> m_messages;
    Live<LetterPreview> m_preview;
    Live<Values> m_values;
    QList<automation::StoredMessage> m_all;
    automation::StoredMessage m_original;
    automation::StoredMessage m_edit;
    QString m_wanted;
    QString m_language; ///< Empty: the original.
    bool m_filling = false;
    QTimer m_typedTimer;
    CellsModel m_valueModel;
    PageHeader* m_header;
    PillLabel* m_state = nullptr;
    Button* m_test = nullptr;
    Button* m_over = nullptr;
    Button* m_save = nullptr;
    QComboBox* m_choice = nullptr;
    ChipBar* m_languages = nullptr;
    QLineEdit* m_subject = nullptr;
    QPlainTextEdit* m_body = nullptr;
    Field* m_subjectField = nullptr;
    Field* m_bodyField = nullptr;
    ClientChoice* m_client = nullptr;
    TextLabel* m_previewSubject = nullptr;
    LetterText* m_previewBody = nullptr;
    TableView* m_valueTable = nullptr;
};

} // namespace occ::ui
