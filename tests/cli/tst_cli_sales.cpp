// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/program.h"

#include <QtTest>

using namespace Qt::Literals::StringLiterals;
using occ::test::missingKeys;
using occ::test::Program;

/// People, clients, contacts and deals.
class TestCliSales : public QObject
{
    Q_OBJECT
    Program m_occ;

    QStringList words(const QString& line) const { return line.split(u' ', Qt::SkipEmptyParts); }

private Q_SLOTS:
    void initTestCase()
    {
        QCOMPARE(m_occ.run({u"init"_s}).code, 0);
        const QJsonObject person =
            m_occ.object({u"person"_s, u"add"_s, u"--name"_s, u"Sam Ruiz"_s, u"--email"_s, u"sam@x.example"_s,
                          u"--role"_s, u"sales_rep"_s});
        QCOMPARE(person.value(u"id"_s).toInt(), 1);
        QCOMPARE(person.value(u"role"_s).toString(), u"sales_rep"_s);
        const QJsonObject client =
            m_occ.object({u"client"_s, u"add"_s, u"--name"_s, u"Northline Freight"_s, u"--industry"_s,
                          u"fleet"_s, u"--timezone"_s, u"America/Chicago"_s, u"--employees"_s, u"240"_s});
        QCOMPARE(client.value(u"employees"_s).toInt(), 240);
        QCOMPARE(client.value(u"email"_s), QJsonValue(QJsonValue::Null));
    }

    void peopleAndClientsAreListed()
    {
        const QJsonObject person = m_occ.array({u"person"_s, u"list"_s}).first().toObject();
        QCOMPARE(missingKeys(person, {u"id"_s, u"name"_s, u"email"_s, u"role"_s, u"capacity"_s}),
                 QStringList());
        const QJsonObject client = m_occ.array({u"client"_s, u"list"_s}).first().toObject();
        QCOMPARE(missingKeys(client, {u"id"_s, u"name"_s, u"industry"_s, u"timezone"_s}), QStringList());
        const QJsonObject shown = m_occ.object({u"client"_s, u"show"_s, u"NORTHLINE freight"_s});
        QCOMPARE(missingKeys(shown, {u"contacts"_s, u"onboardings"_s, u"deals"_s}), QStringList());
        QVERIFY(m_occ.run({u"client"_s, u"list"_s}).out.contains("Northline Freight"));
        QVERIFY(m_occ.run({u"client"_s, u"show"_s, u"1"_s}).out.contains("Northline Freight"));
        QVERIFY(m_occ.array({u"client"_s, u"list"_s, u"--search"_s, u"zzz"_s}).isEmpty());
    }
    void peopleAreEdited()
    {
        (void)m_occ.object({u"person"_s, u"add"_s, u"--name"_s, u"Ida Berg"_s, u"--email"_s,
                            u"ida@x.example"_s, u"--role"_s, u"manager"_s});
        const QStringList edit = {u"person"_s, u"edit"_s, u"sam@x.example"_s};
        QJsonObject person =
            m_occ.object(edit + words(u"--capacity 6 --lead ida@x.example --role specialist"_s));
        QCOMPARE(person.value(u"capacity"_s).toInt(), 6);
        QCOMPARE(person.value(u"role"_s).toString(), u"specialist"_s);
        QCOMPARE(person.value(u"lead_id"_s).toInt(), 2);
        QCOMPARE(person.value(u"name"_s).toString(), u"Sam Ruiz"_s);
        person = m_occ.object(edit + words(u"--away --lead none"_s));
        QCOMPARE(person.value(u"active"_s), QJsonValue(false));
        QVERIFY(person.value(u"lead_id"_s).isNull());
        QCOMPARE(m_occ.array(words(u"person load"_s)).size(), 1);
        QCOMPARE(m_occ.object(edit + words(u"--back --role sales_rep"_s)).value(u"active"_s),
                 QJsonValue(true));
        QVERIFY(
            m_occ.refusal(1, edit + words(u"--email ida@x.example"_s)).contains(u"in the team already"_s));
        QVERIFY(m_occ.refusal(1, edit + words(u"--away --back"_s)).contains(u"--back"_s));
        QVERIFY(m_occ.refusal(1, words(u"person edit who@x.example --away"_s)).contains(u"who@x.example"_s));
        QVERIFY(m_occ.refusal(1, edit + words(u"--capacity 7 --as sam@x.example"_s)).contains(u"may not"_s));
    }
    void contacts()
    {
        const QJsonObject contact = m_occ.object({u"contact"_s, u"add"_s, u"--client"_s, u"1"_s, u"--name"_s,
                                                  u"Gwen Talbot"_s, u"--role"_s, u"primary"_s});
        QCOMPARE(contact.value(u"name"_s).toString(), u"Gwen Talbot"_s);
        QCOMPARE(m_occ.array({u"contact"_s, u"list"_s, u"--client"_s, u"northline freight"_s}).size(), 1);
    }
    void refusedInput_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("field");
        const auto row = [](const char* name, const QString& line, const QString& field) {
            QTest::newRow(name) << line << field;
        };
        row("role", u"person add --name A --email a@b.example --role boss"_s, u"role"_s);
        row("e-mail", u"person add --name A --email nonsense --role manager"_s, u"email"_s);
        row("taken e-mail", u"person add --name A --email SAM@x.example --role manager"_s, u"email"_s);
        row("capacity", u"person add --name A --email a@b.example --role manager --capacity ten"_s,
            u"capacity"_s);
        row("negative capacity", u"person add --name A --email a@b.example --role manager --capacity -1"_s,
            u"capacity"_s);
        row("huge capacity",
            u"person add --name A --email a@b.example --role manager --capacity 99999999999"_s,
            u"capacity"_s);
        row("empty name", u"client add --name= --industry fleet"_s, u"name"_s);
        row("taken name", u"client add --name northline.freight --industry fleet"_s, u"name"_s);
        row("industry", u"client add --name B --industry trucks"_s, u"industry"_s);
        row("zone", u"client add --name B --industry fleet --timezone Mars/Base"_s, u"timezone"_s);
        row("employees", u"client add --name B --industry fleet --employees 1.5"_s, u"employees"_s);
        row("unknown client", u"contact add --client 99 --name X"_s, u"99"_s);
        row("stage", u"deal add --name D --stage sold"_s, u"stage"_s);
        row("stage of a list", u"deal list --stage sold"_s, u"stage"_s);
        row("amount", u"deal add --name D --amount 1,000"_s, u"amount"_s);
        row("three decimals", u"deal add --name D --amount 1.234"_s, u"amount"_s);
        row("currency", u"deal add --name D --currency dollars"_s, u"currency"_s);
        row("date", u"deal add --name D --close-date 31/12/2026"_s, u"close-date"_s);
        row("owner", u"deal add --name D --owner ghost@x.example"_s, u"owner"_s);
        row("unknown deal", u"deal show 999"_s, u"999"_s);
    }
    void refusedInput()
    {
        QFETCH(QString, line);
        QFETCH(QString, field);
        const QString said = m_occ.refusal(1, words(line));
        QVERIFY2(said.startsWith(u"occ: "_s), qPrintable(said));
        QVERIFY2(said.contains(field), qPrintable(said));
    }

    void dealsAndTheirScorecard()
    {
        const QJsonObject deal = m_occ.object({u"deal"_s, u"add"_s, u"--name"_s, u"Main number"_s,
                                               u"--client"_s, u"1"_s, u"--amount"_s, u"3588.50"_s,
                                               u"--owner"_s, u"sam@x.example"_s, u"--key"_s, u"K-1"_s});
        QCOMPARE(missingKeys(deal, {u"id"_s, u"key"_s, u"name"_s, u"client"_s, u"stage"_s, u"amount"_s,
                                    u"currency"_s, u"owner"_s, u"close_date"_s, u"score"_s, u"qualified"_s}),
                 QStringList());
        QCOMPARE(deal.value(u"amount"_s).toDouble(), 3588.50);
        QVERIFY(deal.value(u"score"_s).isNull() && deal.value(u"qualified"_s).isNull());
        QVERIFY(deal.value(u"close_date"_s).isNull());

        QJsonObject score = m_occ.object(words(u"deal score K-1 --budget 4"_s));
        QCOMPARE(score.value(u"scores"_s).toObject().value(u"budget"_s).toInt(), 4);
        QVERIFY(score.value(u"scores"_s).toObject().value(u"timeline"_s).isNull());
        QCOMPARE(score.value(u"qualified"_s).toBool(), false);
        score = m_occ.object(words(u"deal score K-1 --timeline 4 --technical 3 --impact 5 --authority 4 "
                                   "--note budget=asked --note impact=told"_s));
        QCOMPARE(score.value(u"deal"_s).toInt(), deal.value(u"id"_s).toInt());
        QCOMPARE(score.value(u"total"_s).toDouble(), 80.0);
        QCOMPARE(score.value(u"threshold"_s).toInt(), 70);
        QCOMPARE(score.value(u"qualified"_s).toBool(), true);
        QCOMPARE(m_occ.object(words(u"deal show K-1"_s)).value(u"score"_s).toDouble(), 80.0);
        QCOMPARE(m_occ.array(words(u"deal list --stage inquiry"_s)).size(), 1);
    }
    void scoresOffTheScale()
    {
        for (const auto& wrong : {u"abc"_s, u"0"_s, u"6"_s, u"-1"_s, u"3.5"_s, u""_s}) {
            const QString said = m_occ.refusal(1, {u"deal"_s, u"score"_s, u"K-1"_s, u"--budget="_s + wrong});
            QVERIFY2(said.startsWith(u"occ: budget: "_s), qPrintable(said));
            QVERIFY2(said.contains(u'1') && said.contains(u'5'), qPrintable(said));
        }
        QCOMPARE(m_occ.object(words(u"deal score K-1"_s)).value(u"total"_s).toDouble(), 80.0);
        QVERIFY(m_occ.refusal(1, words(u"deal score K-1 --note nothing"_s)).contains(u"note"_s));
        QVERIFY(m_occ.refusal(1, words(u"deal score K-1 --note budgt=x"_s)).contains(u"budget"_s));
    }
    void winAndLose()
    {
        QCOMPARE(m_occ.object(words(u"deal move K-1 proposal"_s)).value(u"stage"_s).toString(),
                 u"proposal"_s);
        const QJsonObject won = m_occ.object(words(u"deal win K-1 --closed 2026-03-01"_s));
        QCOMPARE(won.value(u"stage"_s).toString(), u"won"_s);
        QCOMPARE(won.value(u"close_date"_s).toString(), u"2026-03-01"_s);
        (void)m_occ.object(words(u"deal add --name Other --key K-2"_s));
        const QJsonObject lost =
            m_occ.object({u"deal"_s, u"lose"_s, u"K-2"_s, u"--reason"_s, u"no budget"_s});
        QCOMPARE(lost.value(u"stage"_s).toString(), u"lost"_s);
        QCOMPARE(lost.value(u"close_date"_s).toString(), u"2026-03-02"_s);
    }
    void onboardingsFromWonDeals()
    {
        const QJsonArray started = m_occ.array(words(u"onboarding start --from-won --since 2026-01-01"_s));
        QCOMPARE(started.size(), 1);
        QCOMPARE(started.first().toObject().value(u"client"_s).toString(), u"Northline Freight"_s);
        QVERIFY(m_occ.array(words(u"onboarding start --from-won"_s)).isEmpty());
        QVERIFY(m_occ.refusal(1, words(u"onboarding start --from-deal K-1"_s)).startsWith(u"occ: "_s));
    }
};

QTEST_GUILESS_MAIN(TestCliSales)
#include "tst_cli_sales.moc"
