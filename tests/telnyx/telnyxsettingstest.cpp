// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/messaging/secrets.h"
#include "core/telnyx/access.h"
#include "tests/support/engines.h"
#include "tests/support/store.h"
#include "tests/support/testmain.h"
#include "tests/telnyx/telnyxcase.h"

#include <QTemporaryDir>

using namespace occ;
using namespace occ::telnyx;
using namespace Qt::Literals::StringLiterals;

/// How a workspace keeps what it takes to speak to Telnyx.
class TelnyxSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void areKept_data() { test::addEngines(); }
    void areKept()
    {
        OCC_FETCH_ENGINE();
        test::Store store(engine);
        SettingsService service(store.session());
        QCOMPARE(test::must(service.settings()), Settings()); // Telnyx itself costs money.
        Settings settings;
        settings.account = u"0a1b"_s;
        OCC_OK(service.set(settings));
        QCOMPARE(test::must(service.settings()), settings);
        settings.base = QUrl(u"http://127.0.0.1:4010"_s);
        OCC_FAILED(service.set(settings), Refused, u"no production"_s);
        settings.mode = Mode::Sandbox;
        OCC_OK(service.set(settings));
        QCOMPARE(test::must(service.settings()), settings);
    }

    void theEnvironmentGoesFirst()
    {
        test::Store store(u"sqlite"_s);
        SettingsService service(store.session());
        OCC_OK(service.set({Settings().base, Mode::Production, u"0a1b"_s}));
        qputenv("OCC_TELNYX_URL", "http://127.0.0.1:4010/v2");
        const Settings elsewhere = test::must(service.connection());
        qunsetenv("OCC_TELNYX_URL");
        QCOMPARE(elsewhere.base, QUrl(u"http://127.0.0.1:4010/v2"_s));
        QCOMPARE(elsewhere.mode, Mode::Sandbox); // An address nobody said the mode of.
        QCOMPARE(elsewhere.account, u"0a1b"_s);
        QCOMPARE(test::must(service.connection()).mode, Mode::Production);
        qputenv("OCC_TELNYX_MODE", "sandbox");
        const Settings trial = test::must(service.connection());
        qunsetenv("OCC_TELNYX_MODE");
        QCOMPARE(trial.base, Settings().base);
        QCOMPARE(trial.mode, Mode::Sandbox);
    }

    void unfitOnesAreRefused()
    {
        OCC_FAILED(Settings::fromJson({{u"base"_s, u"http://telnyx.example/v2"_s}}), Refused, u"https://"_s);
        OCC_FAILED(Settings::fromJson({{u"base"_s, u"not an address"_s}}), Refused, u"https://"_s);
        OCC_FAILED(Settings::fromJson({{u"mode"_s, u"live"_s}}), Refused, u"live"_s);
        Settings settings;
        settings.account = u"0a1b"_s;
        QCOMPARE(test::must(Settings::fromJson(settings.toJson())), settings);
    }

    void theKeyComesOutOfTheSecrets()
    {
        QTemporaryDir folder;
        messaging::Secrets::Options sealed;
        sealed.where = messaging::Secrets::Where::File;
        sealed.file = folder.filePath(u"secrets.sealed"_s);
        sealed.ask = [](bool) { return u"correct horse"_s; };
        messaging::Secrets secrets(sealed);
        qunsetenv("OCC_TELNYX_KEY");
        OCC_FAILED(optionsFor({}, secrets), Environment, u"not set up"_s);
        OCC_OK(secrets.write(keyName(), u" KEY_1 \n"_s));
        const Client::Options options = test::must(optionsFor({}, secrets));
        QCOMPARE(options.key, QByteArray("KEY_1"));
        QCOMPARE(options.base, Settings().base);
        QVERIFY(!Settings().toJson().contains(u"key"_s));
    }
};

OCC_TEST(TelnyxSettings)
#include "telnyxsettingstest.moc"
