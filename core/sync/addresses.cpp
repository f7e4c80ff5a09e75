// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/addresses.h"

namespace occ::sync {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Ids as CRMs have them, none of which can be a part of an address by chance.
const QStringList& samples()
{
    static const QStringList ids{u"7315804629917"_s, u"0017315804629917AAA"_s, u"001Dn00073158AbIAI"_s};
    return ids;
}

const QString& place()
{
    static const QString mark = u"{id}"_s;
    return mark;
}

QString patternOf(const Remote& remote, Kind kind)
{
    for (const QString& id : samples()) {
        QString address = QString::fromUtf8(remote.urlOf(kind, id).toEncoded());
        if (const qsizetype at = address.lastIndexOf(id); at >= 0)
            return address.replace(at, id.size(), place());
    }
    return {};
}

} // namespace

void keepAddresses(Rows& rows, const Remote& remote)
{
    for (const Kind kind : remote.capabilities().kinds) {
        const QString pattern = patternOf(remote, kind);
        if (!pattern.isEmpty() && rows.cursor(kind, u"address"_s) != pattern)
            rows.setCursor(kind, u"address"_s, pattern);
    }
}

QUrl addressOf(Rows& rows, Kind kind, const QString& remoteId)
{
    QString address = remoteId.isEmpty() ? QString() : rows.cursor(kind, u"address"_s);
    if (address.isEmpty())
        return {};
    return QUrl::fromEncoded(
        address.replace(place(), QString::fromLatin1(QUrl::toPercentEncoding(remoteId))).toUtf8());
}

} // namespace occ::sync
