// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/callflow/callflow.h"

#include <QAbstractButton>
#include <QWidget>

namespace occ::ui {

/// One type of step to add: a click adds it after the selected step, dragged onto the canvas it goes where it
/// is dropped.
class StepTile final : public QAbstractButton
{
    Q_OBJECT
public:
    explicit StepTile(callflow::StepType type, QWidget* parent = nullptr);
    /// Sign only, for a narrow window.
    void setSmall(bool small);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;

private:
    callflow::StepType m_type;
    QPoint m_pressed;
    bool m_small = false;
};

/// All types of steps, one below the other. Arrow keys move among them.
class StepPalette final : public QWidget
{
    Q_OBJECT
public:
    explicit StepPalette(QWidget* parent = nullptr);
    void setSmall(bool small);

Q_SIGNALS:
    void chosen(occ::callflow::StepType type);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QList<StepTile*> m_tiles;
    QWidget* m_title;
};

} // namespace occ::ui
