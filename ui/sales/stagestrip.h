// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sales/dealservice.h"

#include <QButtonGroup>
#include <QWidget>

namespace occ::ui {

/// The pipeline's stages in order, each with its number of deals and their amount. One is chosen, or none.
class StageStrip final : public QWidget
{
    Q_OBJECT
public:
    explicit StageStrip(QWidget* parent = nullptr);
    void setTotals(const QList<StageTotal>& totals);
    void setCurrent(const QString& stage);

Q_SIGNALS:
    /// Empty when the chosen one was clicked again.
    void chosen(const QString& stage);

private:
    QButtonGroup m_group;
    QString m_current;
};

} // namespace occ::ui
