// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/integrations/probe.h"
#include "core/playbook/contentsource.h"
#include "tests/support/expect.h"
#include "tests/support/testmain.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QUrl>

using namespace Qt::Literals::StringLiterals;
using namespace occ;
using namespace occ::integrations;
using namespace occ::test;

static QList<ClientSystem> systems()
{
    static const QList<ClientSystem> all = systemsOf(*must(content::ContentSource::shared({})->library()));
    return all;
}

static ClientSystem systemNamed(const QString& key)
{
    for (const ClientSystem& system : systems()) {
        if (system.key == key)
            return system;
    }
    qFatal("there is no system %s", qPrintable(key));
}

/// The shipped descriptions, and what may be filled in.
class SystemTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// What a description names in braces is a setting of its, and what its old list of settings names
    /// exists.
    void descriptionsFitTogether()
    {
        static const QRegularExpression name(u"\\{([a-z_]+)\\}"_s);
        const auto library = must(content::ContentSource::shared({})->library());
        const auto document = library->find(u"integrations"_s, u"client-systems"_s);
        QVERIFY(document);
        const auto& nodes = document->root->child(u"systems")->children;
        QCOMPARE(qsizetype(nodes.size()), systems().size());
        for (qsizetype i = 0; i < systems().size(); ++i) {
            const ClientSystem& system = systems().at(i);
            for (const auto& setting : nodes[size_t(i)].child(u"settings")->children)
                QVERIFY2(system.setting(setting.text), qPrintable(system.key + u' ' + setting.text));
            QVERIFY2(!system.credential.isEmpty(), qPrintable(system.key));
            QVERIFY2(system.request.has_value() == (system.key != u"email"), qPrintable(system.key));
            if (!system.request)
                continue;
            const Request& request = *system.request;
            QStringList texts{request.url,    request.user,     request.password,
                              request.header, request.tokenUrl, request.body};
            for (const Expectation& expectation : request.answer) {
                texts << expectation.pointer << expectation.value;
                QVERIFY(expectation.when.isEmpty() || system.setting(expectation.when));
            }
            for (const Setting& setting : system.settings) {
                texts << setting.preset;
                QVERIFY(setting.kind != Setting::Kind::Choice || setting.values.contains(setting.preset));
                if (!setting.example.isEmpty())
                    OCC_OK(checked(system, {{setting.key, setting.example}}));
            }
            for (const QString& text : std::as_const(texts)) {
                for (auto it = name.globalMatch(text); it.hasNext();) {
                    const QString found = it.next().captured(1);
                    QVERIFY2(found == u"secret" || found == u"nonce" || system.setting(found),
                             qPrintable(system.key + u": "_s + found));
                }
            }
        }
    }

    void industriesAskForTheirSystems()
    {
        const auto library = must(content::ContentSource::shared({})->library());
        const auto asked = [&](const QString& industry) {
            const auto pack = must(library->industryPack(industry));
            QStringList keys;
            for (const ClientSystem& system : systems()) {
                if (isAskedFor(system, industry, pack))
                    keys << system.key;
            }
            return keys;
        };
        QCOMPARE(asked(u"healthcare"_s),
                 (QStringList{u"ehr"_s, u"appointment-scheduling"_s, u"insurance-verification"_s}));
        QCOMPARE(asked(u"fleet"_s),
                 (QStringList{u"telematics"_s, u"gps-tracking"_s, u"maintenance-scheduling"_s}));
        QCOMPARE(asked(u"legal"_s), QStringList{u"legal-case-management"_s});
        const QStringList general = asked(u"general"_s);
        for (const auto& key : {u"hubspot-client"_s, u"zendesk"_s, u"google-analytics"_s})
            QVERIFY(general.contains(key));
    }

    void settingsAreChecked_data()
    {
        QTest::addColumn<QString>("system");
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("value");
        QTest::addColumn<bool>("good");
        const auto row = [](const char* name, const char* system, const char* key, const QString& value,
                            bool good) {
            QTest::newRow(name) << QString::fromLatin1(system) << QString::fromLatin1(key) << value << good;
        };
        row("https", "ehr", "fhir_base_url", u"https://ehr.example/fhir/"_s, true);
        row("http", "ehr", "fhir_base_url", u"http://ehr.example/fhir"_s, false);
        row("loopback", "ehr", "fhir_base_url", u"http://127.0.0.1:8080/fhir"_s, true);
        row("password within", "ehr", "fhir_base_url", u"https://me:secret@ehr.example"_s, false);
        row("file", "ehr", "fhir_base_url", u"file:///etc/passwd"_s, false);
        row("no host", "ehr", "fhir_base_url", u"https://"_s, false);
        row("spaces", "ehr", "fhir_base_url", u"https://ehr example"_s, false);
        row("subdomain", "zendesk", "subdomain", u"company"_s, true);
        row("subdomain with another host", "zendesk", "subdomain", u"evil.example/"_s, false);
        row("e-mail", "zendesk", "user", u"agent"_s, false);
        row("number", "hubspot-client", "portal", u"12a"_s, false);
        row("path", "telematics", "path", u"vehicles"_s, false);
        row("host", "freshdesk", "domain", u"https://x.example"_s, false);
        row("choice", "webhooks", "echo", u"maybe"_s, false);
        row("line break", "slack", "channel", u"#a\nb"_s, false);
        row("braces", "slack", "channel", u"{secret}"_s, false);
        row("too long", "slack", "channel", QString(600, u'x'), false);
        row("unknown", "slack", "chanel", u"#a"_s, false);
    }
    void settingsAreChecked()
    {
        QFETCH(QString, system);
        QFETCH(QString, key);
        QFETCH(QString, value);
        QFETCH(bool, good);
        const auto result = checked(systemNamed(system), {{key, value}});
        QCOMPARE(result.has_value(), good);
        if (!good) {
            QCOMPARE(result.error().field, key);
            QVERIFY(!result.error().hint.isEmpty());
        }
    }

    void presetsFollowOtherSettings()
    {
        const ClientSystem zendesk = systemNamed(u"zendesk"_s);
        QCOMPARE(missing(zendesk, {}), (QStringList{u"Subdomain"_s, u"Agent's e-mail"_s}));
        QCOMPARE(filled(zendesk, {{u"subdomain"_s, u"acme"_s}}).value(u"api_base"_s),
                 u"https://acme.zendesk.com"_s);
        QVERIFY(must(checked(systemNamed(u"slack"_s), {{u"api_base"_s, u"https://slack.com/"_s}})).isEmpty());
    }

    /// A value cannot break out of what is around it, and is not looked at again.
    void valuesAreFilledInSafely()
    {
        const ClientSystem slack = systemNamed(u"slack"_s);
        const QMap<QString, QString> values{{u"channel"_s, u"a\"b\\/{secret} &?#"_s}, {u"secret"_s, u"s3"_s}};
        QCOMPARE(expanded(u"{channel}"_s, slack, values), values.value(u"channel"_s));
        QCOMPARE(expanded(u"/x/{channel}"_s, slack, values, Place::Address),
                 u"/x/a%22b%5C%2F%7Bsecret%7D%20%26%3F%23"_s);
        const QString body = expanded(slack.request->body, slack, values, Place::Json);
        QCOMPARE(QJsonDocument::fromJson(body.toUtf8()).object().value(u"channel"_s).toString(),
                 values.value(u"channel"_s));
    }

    void pointersLeadToValues()
    {
        const QJsonObject root =
            QJsonDocument::fromJson(R"({"a":{"b/c":[10,{"~":true}]},"":5,"n":null})").object();
        QCOMPARE(valueAt(root, u"/a/b~1c/0"_s).toInt(), 10);
        QCOMPARE(valueAt(root, u"/a/b~1c/1/~0"_s).toBool(), true);
        QCOMPARE(valueAt(root, u"/"_s).toInt(), 5);
        QVERIFY(valueAt(root, u"/n"_s).isNull());
        for (const auto& wrong : {u"/a/b~1c/2"_s, u"/a/b~1c/-1"_s, u"/a/x"_s, u"/n/x"_s, u"/a/b~1c/x"_s})
            QVERIFY2(valueAt(root, wrong).isUndefined(), qPrintable(wrong));
        QVERIFY(valueAt(root, {}).isObject());
    }
};

OCC_TEST(SystemTest)
#include "systemtest.moc"
