// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/playbook/yamledit.h"

#include "ui/style/paint.h"

#include <QHelpEvent>
#include <QPainter>
#include <QRegularExpression>
#include <QTextBlock>
#include <QTextEdit>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace occ::ui {

/// The column of line numbers beside the text.
class YamlGutter final : public QWidget
{
public:
    explicit YamlGutter(YamlEdit* edit)
        : QWidget(edit)
        , m_edit(edit)
    {}

protected:
    void paintEvent(QPaintEvent* event) override { m_edit->paintGutter(event); }

private:
    YamlEdit* m_edit;
};

void YamlHighlighter::setPalette(const QPalette& palette)
{
    m_palette = palette;
    rehighlight();
}

void YamlHighlighter::highlightBlock(const QString& text)
{
    static const QRegularExpression key(uR"(^\s*(?:- )*\s*([A-Za-z0-9_-]+)(?=:(?:\s|$)))"_s);
    static const QRegularExpression quoted(uR"("(?:[^"\\]|\\.)*"|'(?:[^']|'')*')"_s);
    static const QRegularExpression number(uR"((?<=[:\s\[,])-?\d+(?=[\s,\]]|$))"_s);
    static const QRegularExpression comment(uR"((?:^|\s)#.*$)"_s);
    const Tokens& t = tokensOf(m_palette);
    const auto colour = [&](const QRegularExpression& what, const QColor& with, int group = 0) {
        for (auto it = what.globalMatch(text); it.hasNext();) {
            const QRegularExpressionMatch match = it.next();
            setFormat(int(match.capturedStart(group)), int(match.capturedLength(group)), with);
        }
    };
    colour(number, t.amber);
    colour(key, t.accent, 1);
    colour(quoted, t.green);
    // A # inside quotes is no comment.
    for (auto it = comment.globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        if (text.left(match.capturedStart()).count(u'"') % 2 == 0)
            setFormat(int(match.capturedStart()), int(match.capturedLength()), t.muted);
    }
}

YamlEdit::YamlEdit(const QString& name, const QString& label, QWidget* parent)
    : QPlainTextEdit(parent)
    , m_gutter(new YamlGutter(this))
    , m_highlighter(new YamlHighlighter(document()))
{
    setObjectName(name);
    setAccessibleName(label);
    setFont(ui::font(Type::Code));
    setTabChangesFocus(true);
    setLineWrapMode(NoWrap);
    setFrameShape(NoFrame);
    setCornerWidget(new QWidget(this)); // Instead of a square where both scroll bars meet.
    m_highlighter->setPalette(palette());
    connect(this, &QPlainTextEdit::blockCountChanged, this,
            [this] { setViewportMargins(gutterWidth(), 0, 0, 0); });
    connect(this, &QPlainTextEdit::updateRequest, this, [this](const QRect& rect, int dy) {
        if (dy != 0)
            m_gutter->scroll(0, dy);
        else
            m_gutter->update(0, rect.y(), m_gutter->width(), rect.height());
    });
    connect(this, &QPlainTextEdit::cursorPositionChanged, this, [this] {
        mark();
        Q_EMIT lineChanged(currentLine());
    });
    setViewportMargins(gutterWidth(), 0, 0, 0);
}

int YamlEdit::gutterWidth() const
{
    const int digits = int(QString::number(qMax(99, blockCount())).size());
    return 22 + fontMetrics().horizontalAdvance(u'9') * digits;
}

void YamlEdit::resizeEvent(QResizeEvent* event)
{
    QPlainTextEdit::resizeEvent(event);
    const QRect inside = contentsRect();
    m_gutter->setGeometry(inside.left(), inside.top(), gutterWidth(), inside.height());
}

void YamlEdit::changeEvent(QEvent* event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        m_highlighter->setPalette(palette());
        mark();
    }
}

void YamlEdit::paintGutter(QPaintEvent* event)
{
    QPainter painter(m_gutter);
    const paint::Scope scope(painter);
    const Tokens& t = tokensOf(palette());
    painter.fillRect(event->rect(), t.hover);
    painter.setFont(font());
    const int current = textCursor().blockNumber();
    QTextBlock block = firstVisibleBlock();
    qreal top = blockBoundingGeometry(block).translated(contentOffset()).top();
    while (block.isValid() && top <= event->rect().bottom()) {
        const qreal height = blockBoundingRect(block).height();
        const int line = block.blockNumber() + 1;
        const bool bad = std::any_of(m_faults.cbegin(), m_faults.cend(),
                                     [line](const Error& fault) { return fault.line == line; });
        painter.setPen(bad ? t.red : block.blockNumber() == current ? t.text : t.muted);
        painter.drawText(QRectF(0, top, m_gutter->width() - 8, height), Qt::AlignRight | Qt::AlignVCenter,
                         QString::number(line));
        if (bad)
            paint::mark(painter, QRectF(3, top + height / 2 - 5, 10, 10), paint::Mark::Diamond, t.red);
        top += height;
        block = block.next();
    }
}

void YamlEdit::setFaults(const QList<Error>& faults)
{
    m_faults = faults;
    mark();
    m_gutter->update();
}

void YamlEdit::mark()
{
    const Tokens& t = tokensOf(palette());
    QList<QTextEdit::ExtraSelection> marks;
    QTextEdit::ExtraSelection here;
    here.format.setBackground(t.hover);
    here.format.setProperty(QTextFormat::FullWidthSelection, true);
    here.cursor = textCursor();
    here.cursor.clearSelection();
    marks << here;
    for (const Error& fault : std::as_const(m_faults)) {
        const QTextBlock block = document()->findBlockByNumber(fault.line - 1);
        if (!block.isValid())
            continue;
        QTextEdit::ExtraSelection wave;
        wave.format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        wave.format.setUnderlineColor(t.red);
        wave.format.setBackground(t.redFill);
        wave.cursor = QTextCursor(block);
        wave.cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
        marks << wave;
    }
    setExtraSelections(marks);
}

void YamlEdit::goToLine(int line)
{
    const QTextBlock block = document()->findBlockByNumber(qMax(0, line - 1));
    if (block.isValid()) {
        setTextCursor(QTextCursor(block));
        centerCursor();
    }
}

bool YamlEdit::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const int line = cursorForPosition(viewport()->mapFrom(this, help->pos())).blockNumber() + 1;
        QStringList reasons;
        for (const Error& fault : std::as_const(m_faults)) {
            if (fault.line == line)
                reasons << fault.message + u' ' + fault.hint;
        }
        QToolTip::showText(help->globalPos(), reasons.join(u'\n'), this);
        return true;
    }
    return QPlainTextEdit::event(event);
}

void YamlEdit::indent(int by)
{
    QTextCursor cursor = textCursor();
    const int last = document()->findBlock(cursor.selectionEnd()).blockNumber();
    QTextBlock block = document()->findBlock(cursor.selectionStart());
    cursor.beginEditBlock();
    for (; block.isValid() && block.blockNumber() <= last; block = block.next()) {
        QTextCursor line(block);
        if (by > 0)
            line.insertText(QString(by, u' '));
        else if (block.text().startsWith(QString(-by, u' '))) {
            line.movePosition(QTextCursor::Right, QTextCursor::KeepAnchor, -by);
            line.removeSelectedText();
        }
    }
    cursor.endEditBlock();
}

void YamlEdit::keyPressEvent(QKeyEvent* event)
{
    const bool plainReturn = (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) &&
                             event->modifiers() == Qt::NoModifier;
    if (plainReturn) {
        static const QRegularExpression lead(u"^\\s*(?:- )?"_s);
        const QString before = textCursor().block().text().left(textCursor().positionInBlock());
        const QString start = lead.match(before).captured();
        insertPlainText(u'\n' + QString(start.size(), u' '));
        ensureCursorVisible();
        return;
    }
    if (event->modifiers() == Qt::ControlModifier &&
        (event->key() == Qt::Key_BracketRight || event->key() == Qt::Key_BracketLeft)) {
        indent(event->key() == Qt::Key_BracketRight ? 2 : -2);
        return;
    }
    QPlainTextEdit::keyPressEvent(event);
}

} // namespace occ::ui
