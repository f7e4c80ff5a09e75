// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/desk.h"

#include <QWidget>

namespace occ::ui {

class ElidedLabel;

/// The line at the bottom that tells the truth: which workspace, whether all is saved, when alerts were
/// looked at and will be again.
class StatusStrip final : public QWidget
{
    Q_OBJECT
public:
    explicit StatusStrip(Desk& desk, QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void showSaved();
    void showTick();

    Desk& m_desk;
    ElidedLabel* m_workspace;
    ElidedLabel* m_saved;
    ElidedLabel* m_tick;
    ElidedLabel* m_right;
    bool m_failed = false;
    bool m_lost = false;
    QString m_trouble; ///< What keeps letters in, in words; empty when they go.
};

} // namespace occ::ui
