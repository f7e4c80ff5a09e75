// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

QT_BEGIN_NAMESPACE
class QVBoxLayout;
QT_END_NAMESPACE

namespace occ {
struct Error;
}

namespace occ::ui {

class Button;
class DraftKeeper;
class Field;
class MessageBar;
class TextLabel;

/// A small window with a title, fields, and one thing to do. Opened with open(), never with exec(); deletes
/// itself. What was typed stays when the thing is refused: the error stands at its field.
class Sheet : public QDialog
{
    Q_OBJECT
public:
    Sheet(const QString& name, const QString& title, const QString& action, QWidget* parent);

    [[nodiscard]] QVBoxLayout* body() const { return m_body; }
    Field* addField(const QString& id, const QString& label, QWidget* editor);
    void setNote(const QString& note);
    /// Shows a refusal at the field it names, or above all fields.
    void showError(const Error& error);
    /// Locks the action while it is under way.
    void setBusy(bool busy);
    /// Asks for the action, as its button does.
    void submit();
    /// As high as what is shown now; for sheets whose words change.
    void fit();

Q_SIGNALS:
    /// The action was asked for; the one who opened the sheet does it and closes the sheet when it went well.
    void submitted();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void keepDraft();

    QVBoxLayout* m_body;
    TextLabel* m_note;
    MessageBar* m_message;
    Button* m_action;
    QList<Field*> m_fields;
    DraftKeeper* m_draft = nullptr;
};

} // namespace occ::ui
