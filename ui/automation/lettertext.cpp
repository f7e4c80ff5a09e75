// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/automation/lettertext.h"

#include "ui/style/tokens.h"

namespace occ::ui {

LetterText::LetterText(const QString& name, const QString& title, int leastHeight, QWidget* parent)
    : QPlainTextEdit(parent)
{
    setObjectName(name);
    setAccessibleName(title);
    setReadOnly(true);
    setTabChangesFocus(true);
    setFont(ui::font(Type::Body));
    document()->setDocumentMargin(kUnit);
    setMinimumHeight(leastHeight);
}

void LetterText::setText(const QString& text)
{
    if (toPlainText() != text)
        setPlainText(text);
}

} // namespace occ::ui
