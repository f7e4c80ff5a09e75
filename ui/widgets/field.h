// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace occ {
struct Error;
}

namespace occ::ui {

class TextLabel;

/// A label, its editor, and the error that speaks of it directly below. Takes the editor over.
class Field final : public QWidget
{
    Q_OBJECT
public:
    /// `id` is the name of the input in core's errors ("budget", "close_date") and the editor's object name.
    Field(const QString& id, const QString& label, QWidget* editor, QWidget* parent = nullptr);

    [[nodiscard]] QString id() const { return m_id; }
    [[nodiscard]] QWidget* editor() const { return m_editor; }
    /// Shows what is wrong and how to cure it; an empty text removes it.
    void setError(const QString& text);
    [[nodiscard]] QString error() const;
    void setHint(const QString& hint);

private:
    QString m_id;
    QWidget* m_editor;
    TextLabel* m_hint;
    TextLabel* m_error;
};

/// Shows `error` at the field it names and puts the cursor there; false when none of the fields is meant. The
/// fields' ids begin with `prefix`, which core's names do not have.
bool showAtField(const QList<Field*>& fields, const Error& error, const QString& prefix = {});
void clearErrors(const QList<Field*>& fields);

} // namespace occ::ui
