// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/textarea.h"

#include "ui/style/tokens.h"

namespace occ::ui {

TextArea::TextArea(int lines, QWidget* parent)
    : QPlainTextEdit(parent)
{
    setTabChangesFocus(true);
    setFont(ui::font(Type::Body));
    document()->setDocumentMargin(6);
    setFixedHeight(lines * fontMetrics().lineSpacing() + 18);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

void TextArea::focusInEvent(QFocusEvent* event)
{
    QPlainTextEdit::focusInEvent(event);
    update();
}

void TextArea::focusOutEvent(QFocusEvent* event)
{
    QPlainTextEdit::focusOutEvent(event);
    update();
    Q_EMIT editingFinished();
}

} // namespace occ::ui
