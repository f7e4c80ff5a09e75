// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

namespace occ::ui {

/// A few lines of plain text. Tab moves on instead of being typed; the frame shows focus.
class TextArea final : public QPlainTextEdit
{
    Q_OBJECT
public:
    explicit TextArea(int lines = 3, QWidget* parent = nullptr);
    [[nodiscard]] QString text() const { return toPlainText(); }

Q_SIGNALS:
    /// The cursor left the field.
    void editingFinished();

protected:
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
};

} // namespace occ::ui
