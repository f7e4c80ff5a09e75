// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/address.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace occ::store {

using namespace Qt::Literals::StringLiterals;

Result<Address> Address::parse(const QString& text)
{
    const auto tr = [](const char* s) { return QCoreApplication::translate("store", s); };
    if (text.trimmed().isEmpty())
        return refused(tr("No workspace is named."), tr("Give a file path or a postgresql:// address."));
    Address address;
    if (text.startsWith("postgresql://"_L1) || text.startsWith("postgres://"_L1)) {
        address.engine = Engine::Postgresql;
        address.url = QUrl(text, QUrl::StrictMode);
        if (!address.url.isValid() || address.url.path().size() < 2) {
            return refused(tr("The workspace address is not complete."),
                           tr("Write it as postgresql://user@host:5432/database."));
        }
        return address;
    }
    if (text.contains("://"_L1)) {
        return refused(tr("\"%1\" is not a kind of workspace address.").arg(text.section(u':', 0, 0)),
                       tr("Give a file path or a postgresql:// address."));
    }
    address.path = QFileInfo(text).absoluteFilePath();
    return address;
}

QString Address::shown() const
{
    return engine == Engine::Sqlite ? path : url.toString(QUrl::RemovePassword);
}

QString Address::name() const
{
    return engine == Engine::Sqlite ? QFileInfo(path).fileName() : url.path().mid(1);
}

} // namespace occ::store
