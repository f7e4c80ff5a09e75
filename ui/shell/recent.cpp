// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/recent.h"

#include <QCryptographicHash>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace occ::ui {

static constexpr int kMost = 20;

Recent::Recent(const QString& workspace)
    : m_place(u"recent/"_s +
              QString::fromLatin1(
                  QCryptographicHash::hash(workspace.toUtf8(), QCryptographicHash::Sha1).toHex().left(16)))
    , m_keys(QSettings().value(m_place).toStringList())
{}

void Recent::add(const QString& key)
{
    m_keys = QSettings().value(m_place).toStringList(); // another window may have added some
    m_keys.removeAll(key);
    m_keys.prepend(key);
    m_keys = m_keys.mid(0, kMost);
    QSettings().setValue(m_place, m_keys);
}

} // namespace occ::ui
