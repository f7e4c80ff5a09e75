// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace occ::ui {

class Button;
class TextLabel;

/// A place that takes a file: dropped, or chosen with its button.
class DropZone final : public QWidget
{
    Q_OBJECT
public:
    /// `name` is the object name; its button is called `name`.choose.
    DropZone(const QString& name, const QString& label, const QString& button, QWidget* parent = nullptr);
    /// What stands in it: what to do while it is empty, the file once there is one.
    void setWords(const QString& title, const QString& text);
    [[nodiscard]] Button* button() const { return m_button; }
    QSize minimumSizeHint() const override { return {240, 132}; }

Q_SIGNALS:
    void dropped(const QString& file);
    void chooseRequested();

protected:
    void paintEvent(QPaintEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void setOver(bool over);

    TextLabel* m_title;
    TextLabel* m_text;
    Button* m_button;
    bool m_over = false;
};

} // namespace occ::ui
