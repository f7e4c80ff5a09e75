// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/address.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace occ::store {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The texts of this file.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(store)
};

} // namespace

Result<Address> Address::parse(const QString& text)
{
    if (text.trimmed().isEmpty())
        return refused(Words::tr("No workspace is named."),
                       Words::tr("Give a file path or a postgresql:// address."));
    Address address;
    if (text.startsWith("postgresql://"_L1) || text.startsWith("postgres://"_L1)) {
        address.engine = Engine::Postgresql;
        address.url = QUrl(text, QUrl::StrictMode);
        if (!address.url.isValid() || address.url.path().size() < 2) {
            return refused(Words::tr("The workspace address is not complete."),
                           Words::tr("Write it as postgresql://user@host:5432/database."));
        }
        return address;
    }
    if (text.contains("://"_L1)) {
        return refused(Words::tr("\"%1\" is not a kind of workspace address.").arg(text.section(u':', 0, 0)),
                       Words::tr("Give a file path or a postgresql:// address."));
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
