// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProgressBar>

namespace occ::ui {

/// How far long work has come, as a thin bar. The words stand beside it; a range of 0 to 0 is "under way".
class ProgressLine final : public QProgressBar
{
    Q_OBJECT
public:
    ProgressLine(const QString& name, const QString& label, QWidget* parent = nullptr);
    QSize sizeHint() const override { return {200, 12}; }
    QSize minimumSizeHint() const override { return {80, 12}; }

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace occ::ui
