// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/messaging/mailserver.h"
#include "tests/support/expect.h"
#include "tests/support/testmain.h"

using namespace Qt::Literals::StringLiterals;
using namespace occ;
using namespace occ::messaging;
using namespace occ::test;

/// What the settings page may store.
class MailSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goodSettingsSurviveJson()
    {
        MailServer server;
        server.host = u"mail.example.com"_s;
        server.port = 465;
        server.security = MailSecurity::Tls;
        server.user = u"dana"_s;
        server.sender = {u"Dana Smith"_s, u"dana@example.com"_s};
        OCC_OK(server.check());
        const auto again = MailServer::fromJson(server.toJson());
        OCC_OK(again);
        QVERIFY(*again == server);
        QCOMPARE(again->idDomain(), u"example.com"_s);
        MailInbox inbox;
        inbox.host = u"mail.example.com"_s;
        inbox.user = u"dana"_s;
        inbox.mailbox = u"Clients/Antworten"_s;
        const auto box = MailInbox::fromJson(inbox.toJson());
        OCC_OK(box);
        QVERIFY(*box == inbox);
    }

    void theFaultyFieldIsNamed_data()
    {
        QTest::addColumn<QJsonObject>("change");
        QTest::addColumn<QString>("field");
        const auto row = [](const QString& name, const QJsonValue& value, const QString& field = {}) {
            QTest::newRow(qPrintable(name + u' ' + value.toVariant().toString()))
                << QJsonObject{{name, value}} << (field.isEmpty() ? name : field);
        };
        row(u"host"_s, u""_s);
        row(u"host"_s, u"https://mail.example.com/"_s);
        row(u"host"_s, u"mail example"_s);
        row(u"host"_s, u"dana@example.com"_s);
        row(u"port"_s, 0);
        row(u"port"_s, 65536);
        row(u"port"_s, u"many"_s);
        row(u"security"_s, u"ssl3"_s);
        row(u"security"_s, u"none"_s); // With a password to a machine elsewhere.
        row(u"sender"_s, u"Dana"_s);
        row(u"sender"_s, u""_s);
        row(u"sender_name"_s, u"Dana\r\nBcc: x@y.example"_s);
        row(u"domain"_s, u"not a domain"_s);
        row(u"authority"_s, u"/no/such/file.pem"_s);
    }

    void theFaultyFieldIsNamed()
    {
        QFETCH(QJsonObject, change);
        QFETCH(QString, field);
        QJsonObject object{{u"host"_s, u"mail.example.com"_s},
                           {u"port"_s, 587},
                           {u"user"_s, u"dana"_s},
                           {u"sender"_s, u"dana@example.com"_s}};
        OCC_OK(MailServer::fromJson(object));
        for (auto value = change.begin(); value != change.end(); ++value)
            object.insert(value.key(), value.value());
        const auto server = MailServer::fromJson(object);
        QVERIFY(!server);
        QCOMPARE(server.error().field, field);
        QVERIFY(!server.error().hint.isEmpty());
    }

    void anInboxNeedsAUserAndAFolder()
    {
        QJsonObject object{{u"host"_s, u"mail.example.com"_s}};
        QCOMPARE(MailInbox::fromJson(object).error().field, u"user"_s);
        object.insert(u"user"_s, u"dana"_s);
        OCC_OK(MailInbox::fromJson(object));
        object.insert(u"mailbox"_s, u"a\nb"_s);
        QCOMPARE(MailInbox::fromJson(object).error().field, u"mailbox"_s);
    }
};

OCC_TEST(MailSettings)
#include "mailserversettingstest.moc"
