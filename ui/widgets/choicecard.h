// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace occ::ui {

/// One of a few ways to go on, as a card: a sign, what it is, and what happens. The whole card is the button.
class ChoiceCard final : public QAbstractButton
{
    Q_OBJECT
public:
    ChoiceCard(const QString& name, const QString& iconName, const QString& title, const QString& text,
               QWidget* parent = nullptr);
    QSize sizeHint() const override { return {400, 92}; }
    QSize minimumSizeHint() const override { return {280, 92}; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QString m_icon;
    QString m_note;
};

} // namespace occ::ui
