// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace occ::ui {

/// What was gone to or done last in one workspace, newest first; remembered by this user.
class Recent final
{
public:
    explicit Recent(const QString& workspace);

    [[nodiscard]] const QStringList& keys() const { return m_keys; }
    void add(const QString& key);

private:
    QString m_place;
    QStringList m_keys;
};

} // namespace occ::ui
