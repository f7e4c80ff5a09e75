// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

QT_BEGIN_NAMESPACE
class QVBoxLayout;
QT_END_NAMESPACE

namespace occ::ui {

class Button;
class TextLabel;

/// What stands where rows would be: why there are none, and what to do first.
class EmptyState final : public QWidget
{
    Q_OBJECT
public:
    explicit EmptyState(const QString& iconName, const QString& title, const QString& text,
                        QWidget* parent = nullptr);
    void setWords(const QString& title, const QString& text);
    void addAction(Button* button);

private:
    TextLabel* m_title;
    TextLabel* m_text;
    QVBoxLayout* m_column;
};

/// Grey bars in the place of rows. Shows itself only when waiting is felt (200 ms), and does not blink.
class LoadingState final : public QWidget
{
    Q_OBJECT
public:
    explicit LoadingState(QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    QTimer m_patience;
    bool m_felt = false;
};

} // namespace occ::ui
