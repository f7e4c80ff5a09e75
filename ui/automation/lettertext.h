// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

namespace occ::ui {

/// The text of a letter as it goes out or came in, to be read and copied: no mark-up counts, and Tab moves
/// on.
class LetterText final : public QPlainTextEdit
{
    Q_OBJECT
public:
    /// `title` is what the text is called when it is read aloud.
    LetterText(const QString& name, const QString& title, int leastHeight, QWidget* parent);
    /// Shows it. Whoever reads keeps the place and the selection when it is the same text again.
    void setText(const QString& text);
};

} // namespace occ::ui
