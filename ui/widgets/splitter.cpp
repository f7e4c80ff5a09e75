// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/splitter.h"

#include <QSettings>

using namespace Qt::StringLiterals;

namespace occ::ui {

Splitter::Splitter(const QString& name, Qt::Orientation orientation, QWidget* parent)
    : QSplitter(orientation, parent)
{
    setObjectName(name);
    setChildrenCollapsible(false);
    connect(this, &QSplitter::splitterMoved, this, &Splitter::save);
}

QString Splitter::setting() const
{
    return u"split/"_s + objectName();
}

void Splitter::save() const
{
    QVariantList shares;
    for (const int size : sizes())
        shares.append(size);
    QSettings().setValue(setting(), shares);
}

void Splitter::showEvent(QShowEvent* event)
{
    QSplitter::showEvent(event);
    if (std::exchange(m_restored, true))
        return;
    QList<int> shares;
    for (const QVariant& share : QSettings().value(setting()).toList())
        shares.append(share.toInt());
    if (shares.size() == count())
        setSizes(shares);
}

} // namespace occ::ui
