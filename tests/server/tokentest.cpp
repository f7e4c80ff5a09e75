// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/tokenservice.h"
#include "core/store/journal.h"
#include "core/store/undo.h"
#include "tests/support/engines.h"
#include "tests/support/expect.h"
#include "tests/support/samplepeople.h"
#include "tests/support/store.h"
#include "tests/support/testmain.h"

using namespace Qt::Literals::StringLiterals;
using namespace occ;
using namespace occ::test;

/// Tokens: shown once, kept as hashes, taken back at once.
class TokenTest final : public QObject
{
    Q_OBJECT

    static void undoLast(Store& store)
    {
        const qint64 last = store.value(u"select max(number) from journal"_s).toLongLong();
        store::Transaction tx(store.database(), {{}, u"Test"_s}, store.clock.now(), u"undo"_s,
                              store::EntryKind::Undo);
        store::takeBack(tx, last, nullptr);
        tx.commit();
    }
    static bool opens(TokenService& tokens, const QString& secret)
    {
        return must(tokens.authenticate(secret.toLatin1())).has_value();
    }

private Q_SLOTS:
    void opens_data() { addEngines(); }
    void opens()
    {
        OCC_FETCH_ENGINE();
        Store store(engine);
        TokenService tokens(store.session());
        const CreatedToken made = must(tokens.create({u" CRM  bridge "_s, {u"write"_s, u"read"_s}, {}, {}}));
        QCOMPARE(made.token.name, u"CRM bridge"_s);
        QCOMPARE(made.secret.size(), 60);
        QVERIFY(made.secret.startsWith(made.token.prefix + u'_'));

        const auto known = must(tokens.authenticate(made.secret.toLatin1()));
        QVERIFY(known);
        QCOMPARE(known->name, u"CRM bridge"_s);
        QCOMPARE(known->scopes, (QList<Scope>{Scope::Read, Scope::Write}));
        QCOMPARE(must(tokens.list()).first().usedAt, std::optional(kStart));
        // Neither the rows nor the journal hold it.
        const QString secret = made.secret.mid(made.token.prefix.size() + 1);
        QCOMPARE(store.value(u"select count(*) from journal where changes like '%%1%'"_s.arg(secret)),
                 u"0"_s);
        QCOMPARE(store.value(
                     u"select count(*) from api_token where salt || hash || name || scopes like '%%1%'"_s.arg(
                         secret)),
                 u"0"_s);
        QCOMPARE(store::verify(store.database()).problems, QStringList());
    }

    void refusesWrongOnes_data() { addEngines(); }
    void refusesWrongOnes()
    {
        OCC_FETCH_ENGINE();
        Store store(engine);
        TokenService tokens(store.session());
        const CreatedToken one = must(tokens.create({u"one"_s, {u"read"_s}, {}, {}}));
        const CreatedToken two = must(tokens.create({u"two"_s, {u"read"_s}, {}, {}}));
        const QString secret = one.secret;
        QVERIFY(opens(tokens, secret));
        for (qsizetype i = 0; i < secret.size(); ++i) {
            QString other = secret;
            other[i] = other[i] == u'a' ? u'b' : u'a';
            QVERIFY2(!opens(tokens, other), qPrintable(QString::number(i)));
        }
        QVERIFY(!opens(tokens, {}));
        QVERIFY(!opens(tokens, secret.chopped(1)));
        QVERIFY(!opens(tokens, secret + u'a'));
        QVERIFY(!opens(tokens, secret.toUpper()));
        QVERIFY(!opens(tokens, one.token.prefix + two.secret.mid(two.token.prefix.size())));
        QVERIFY(!opens(tokens, u"' or 1=1 --"_s.leftJustified(60)));
    }

    void ends_data() { addEngines(); }
    void ends()
    {
        OCC_FETCH_ENGINE();
        Store store(engine);
        TokenService tokens(store.session());
        const CreatedToken made = must(tokens.create({u"one"_s, {u"read"_s}, {}, kStart + kHour}));
        store.clock.advance(kHour - 1);
        QVERIFY(opens(tokens, made.secret));
        store.clock.advance(1);
        QVERIFY(!opens(tokens, made.secret));
        // The name is free again.
        const CreatedToken next = must(tokens.create({u"one"_s, {u"read"_s}, {}, {}}));
        QVERIFY(opens(tokens, next.secret));
        OCC_OK(tokens.revoke(QString::number(next.token.id)));
        QVERIFY(!opens(tokens, next.secret));
        OCC_FAILED(tokens.revoke(next.token.prefix), Refused, u"no token"_s);
        undoLast(store);
        QVERIFY(opens(tokens, next.secret));
        OCC_OK(tokens.revoke(next.token.prefix));

        const CreatedToken third = must(tokens.create({u"third"_s, {u"read"_s}, {}, {}}));
        QVERIFY(opens(tokens, third.secret));
        undoLast(store);
        QVERIFY(!opens(tokens, third.secret));
        QCOMPARE(must(tokens.list()).size(), 2);
    }

    void refusesInput_data() { addEngines(); }
    void refusesInput()
    {
        OCC_FETCH_ENGINE();
        Store store(engine);
        TokenService tokens(store.session());
        PeopleService people(store.session());
        const SamplePeople team = addSamplePeople(people);
        OCC_FAILED(tokens.create({u" "_s, {u"read"_s}, {}, {}}), Refused, u"name is missing"_s);
        OCC_FAILED(tokens.create({QString(61, u'x'), {u"read"_s}, {}, {}}), Refused, u"too long"_s);
        OCC_FAILED(tokens.create({u"a"_s, {}, {}, {}}), Refused, u"good for nothing"_s);
        OCC_FAILED(tokens.create({u"a"_s, {u"root"_s}, {}, {}}), Refused, u"\"root\" is not a scope"_s);
        OCC_FAILED(tokens.create({u"a"_s, {u"read"_s}, u"no@body.test"_s, {}}), Refused, u"no@body.test"_s);
        OCC_FAILED(tokens.create({u"a"_s, {u"read"_s}, {}, kStart}), Refused, u"ended already"_s);
        OCC_OK(tokens.create({u"a"_s, {u"read"_s, u"read"_s}, team.manager.email, {}}));
        OCC_FAILED(tokens.create({u"a"_s, {u"read"_s}, {}, {}}), Refused, u"called a already"_s);
        QCOMPARE(must(tokens.list()).first().personId, std::optional(team.manager.id));
        store.actAs(team.specialist);
        OCC_FAILED(tokens.create({u"b"_s, {u"read"_s}, {}, {}}), Refused, u"may not"_s);
        OCC_FAILED(tokens.revoke(u"a"_s), Refused, u"may not"_s);
    }
};

OCC_TEST(TokenTest)
#include "tokentest.moc"
