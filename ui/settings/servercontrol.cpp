// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/servercontrol.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QPointer>
#include <QRegularExpression>
#include <QSettings>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace occ::ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(occ::ui::Server)
};

QString placeOf(const QString& workspace, qint64 person)
{
    const QByteArray hash = QCryptographicHash::hash(workspace.toUtf8(), QCryptographicHash::Sha1);
    return u"server/%1/%2/"_s.arg(QString::fromLatin1(hash.toHex().left(16))).arg(person);
}

QPointer<ServerControl>& only()
{
    static QPointer<ServerControl> control;
    return control;
}

} // namespace

Status ServerWish::check() const
{
    static const QRegularExpression shape(u"^(\\[[0-9a-fA-F:]+\\]|[0-9.]+|localhost):(\\d{1,5})$"_s);
    const auto match = shape.match(listen);
    if (!match.hasMatch() || match.captured(2).toInt() > 65535)
        return refused(Words::tr("“%1” is no place to listen.").arg(listen.left(60)),
                       Words::tr("Write an address and a port, such as 127.0.0.1:8765."), u"listen"_s);
    if (!others && !isLocal())
        return refused(Words::tr("Other machines reach that address."),
                       Words::tr("Use 127.0.0.1, or allow it below."), u"listen"_s);
    const QUrl url(publicUrl, QUrl::StrictMode);
    if (!publicUrl.isEmpty() && (!url.isValid() || url.scheme() != "https"_L1 || url.host().isEmpty()))
        return refused(Words::tr("The public address has to begin with https://."),
                       Words::tr("It is the one of the proxy that encrypts; leave it empty without one."),
                       u"public"_s);
    return {};
}

bool ServerWish::isLocal() const
{
    return listen.startsWith(u"127."_s) || listen.startsWith(u"localhost:"_s) ||
           listen.startsWith(u"[::1]:"_s);
}

ServerWish ServerWish::load(const QString& workspace, qint64 person)
{
    const QSettings settings;
    const QString place = placeOf(workspace, person);
    ServerWish wish;
    wish.on = settings.value(place + u"on"_s, wish.on).toBool();
    wish.listen = settings.value(place + u"listen"_s, wish.listen).toString();
    wish.others = settings.value(place + u"others"_s, wish.others).toBool();
    wish.publicUrl = settings.value(place + u"public"_s).toString();
    return wish;
}

void ServerWish::save(const QString& workspace, qint64 person) const
{
    QSettings settings;
    const QString place = placeOf(workspace, person);
    settings.setValue(place + u"on"_s, on);
    settings.setValue(place + u"listen"_s, listen);
    settings.setValue(place + u"others"_s, others);
    settings.setValue(place + u"public"_s, publicUrl);
}

ServerControl::ServerControl()
{
    only() = this;
}

ServerControl::~ServerControl() = default;

ServerControl* ServerControl::current()
{
    return only();
}

} // namespace occ::ui
