// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QPlainTextEdit>
#include <QSyntaxHighlighter>

namespace occ::ui {

/// Keys, texts, numbers and comments of YAML in the theme's colours.
class YamlHighlighter final : public QSyntaxHighlighter
{
    Q_OBJECT
public:
    explicit YamlHighlighter(QTextDocument* document)
        : QSyntaxHighlighter(document)
    {}
    void setPalette(const QPalette& palette);

protected:
    void highlightBlock(const QString& text) override;

private:
    QPalette m_palette;
};

/// A text of YAML with line numbers; lines with a fault carry a mark, a wave and the reason on hover. Tab
/// leaves it, Return keeps the indentation, Ctrl+] and Ctrl+[ change it.
class YamlEdit final : public QPlainTextEdit
{
    Q_OBJECT
public:
    explicit YamlEdit(const QString& name, const QString& label, QWidget* parent = nullptr);
    void setFaults(const QList<Error>& faults);
    /// Puts the cursor on a 1-based line.
    void goToLine(int line);
    [[nodiscard]] int currentLine() const { return textCursor().blockNumber() + 1; }

Q_SIGNALS:
    void lineChanged(int line);

protected:
    bool event(QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    friend class YamlGutter;
    [[nodiscard]] int gutterWidth() const;
    void paintGutter(QPaintEvent* event);
    void mark();
    void indent(int by);

    QWidget* m_gutter;
    YamlHighlighter* m_highlighter;
    QList<Error> m_faults;
};

} // namespace occ::ui
