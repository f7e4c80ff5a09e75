// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/live.h"

#include <QAbstractButton>

QT_BEGIN_NAMESPACE
class QMenu;
QT_END_NAMESPACE

namespace occ::ui {

class Shell;

/// The clock in the top bar: how long it runs and for whom. A click offers to stop, start or move it.
class TimeClock final : public QAbstractButton
{
    Q_OBJECT
public:
    explicit TimeClock(Shell& shell);

    [[nodiscard]] const std::optional<RunningTime>& running() const { return m_running; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void show(const std::optional<RunningTime>& running);
    void say();
    void fill();
    void openMenu();
    [[nodiscard]] QString shown() const;
    [[nodiscard]] QString subject() const;

    Shell& m_shell;
    Live<std::optional<RunningTime>> m_live;
    std::optional<RunningTime> m_running;
    QMenu* m_menu;
};

} // namespace occ::ui
