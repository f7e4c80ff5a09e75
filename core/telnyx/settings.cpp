// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/telnyx/settings.h"

#include "core/messaging/smschannel.h"
#include "core/messaging/webanswer.h"
#include "core/store/setting.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace occ::telnyx {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString kName = u"telnyx"_s;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(telnyx)
};

} // namespace

QString keyName()
{
    return messaging::SmsSettings::secretName();
}

Status Settings::check() const
{
    if (!messaging::isSafe(base))
        return refused(Words::tr("Telnyx's address has to begin with https://."),
                       Words::tr("Telnyx's own is https://api.telnyx.com/v2."), u"base"_s);
    if (mode == Mode::Production && base.scheme() != "https"_L1)
        return refused(Words::tr("What runs on this computer is no production."),
                       Words::tr("Use the sandbox, or Telnyx's own address."), u"mode"_s);
    return {};
}

QJsonObject Settings::toJson() const
{
    return {{u"base"_s, base.toString()}, {u"mode"_s, nameOf(mode)}, {u"account"_s, account}};
}

Result<Settings> Settings::fromJson(const QJsonObject& object)
{
    Settings settings;
    const QString base = object.value("base"_L1).toString();
    if (!base.isEmpty())
        settings.base = QUrl(base, QUrl::StrictMode);
    const QString mode = object.value("mode"_L1).toString(nameOf(usualMode(settings.base)));
    if (mode != nameOf(Mode::Sandbox) && mode != nameOf(Mode::Production))
        return refused(Words::tr("\"%1\" is no mode of Telnyx's.").arg(mode),
                       Words::tr("Use sandbox or production."), u"mode"_s);
    settings.mode = mode == nameOf(Mode::Production) ? Mode::Production : Mode::Sandbox;
    settings.account = object.value("account"_L1).toString().trimmed();
    if (const Status fit = settings.check(); !fit)
        return Failure(fit.error());
    return settings;
}

Mode Settings::usualMode(const QUrl& base)
{
    return base.host() == Settings().base.host() ? Mode::Production : Mode::Sandbox;
}

Result<Settings> SettingsService::connection()
{
    const Result<Settings> stored = settings();
    if (!stored)
        return stored;
    QJsonObject object = stored->toJson();
    if (const QString url = qEnvironmentVariable("OCC_TELNYX_URL"); !url.isEmpty()) {
        object.insert(u"base"_s, url);
        object.remove(u"mode"_s);
    }
    if (const QString account = qEnvironmentVariable("OCC_TELNYX_ACCOUNT"); !account.isEmpty())
        object.insert(u"account"_s, account);
    if (const QString mode = qEnvironmentVariable("OCC_TELNYX_MODE"); !mode.isEmpty())
        object.insert(u"mode"_s, mode);
    return Settings::fromJson(object);
}

Result<Settings> SettingsService::settings()
{
    return reading([&] {
        const QByteArray stored = store::readSetting(m_session.database, kName).toUtf8();
        return orThrow(Settings::fromJson(QJsonDocument::fromJson(stored).object()));
    });
}

Status SettingsService::set(const Settings& settings)
{
    if (const Status fit = settings.check(); !fit)
        return fit;
    return writing(m_session, Permission::ManageContent, u"telnyx.settings"_s, [&](store::Transaction& tx) {
        const QByteArray value = QJsonDocument(settings.toJson()).toJson(QJsonDocument::Compact);
        tx.about("setting"_L1, store::writeSetting(tx, kName, QString::fromUtf8(value)));
        tx.setSummary(Words::tr("Telnyx's settings changed"));
    });
}

} // namespace occ::telnyx
