// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/card.h"

QT_BEGIN_NAMESPACE
class QCheckBox;
class QTimeEdit;
QT_END_NAMESPACE

namespace occ::ui {

/// Whether this user is told outside of the window, and when not.
class NoticeCard final : public QWidget
{
    Q_OBJECT
public:
    explicit NoticeCard(QWidget* parent = nullptr);

private:
    QWidget* makeHours();
    void save();

    QCheckBox* m_enabled;
    QCheckBox* m_quiet;
    QTimeEdit* m_from;
    QTimeEdit* m_to;
};

} // namespace occ::ui
