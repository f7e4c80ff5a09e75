// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTime>

namespace occ::ui {

/// Whether and when this user wants to be told outside of the window. Remembered.
struct NoticeSettings
{
    bool enabled = true;
    bool quietHours = false;
    QTime quietFrom{18, 0};
    QTime quietTo{8, 0}; ///< May be earlier than `quietFrom`: then the night lies between.

    [[nodiscard]] static NoticeSettings load();
    void save() const;
    /// True while nothing is to be told; what comes meanwhile is told afterwards.
    [[nodiscard]] bool isQuietAt(QTime time) const;
};

} // namespace occ::ui
