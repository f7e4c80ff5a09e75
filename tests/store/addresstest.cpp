// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/address.h"
#include "tests/support/expect.h"
#include "tests/support/testmain.h"

#include <QDir>

using namespace Qt::Literals::StringLiterals;
using namespace occ;
using namespace occ::store;

/// What stands after --workspace.
class AddressTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void files()
    {
        const auto address = Address::parse(u"team.occ"_s);
        OCC_OK(address);
        QCOMPARE(address->engine, Engine::Sqlite);
        QCOMPARE(address->path, QDir::current().absoluteFilePath(u"team.occ"_s));
        QCOMPARE(address->shown(), address->path);
        QCOMPARE(address->name(), u"team.occ"_s);
        // A path is a path, whatever it looks like.
        for (const QString& odd : {u"/tmp/a b?c=d#e%20.occ"_s, u"/tmp/file:x"_s, u"/tmp/ünïcode 漢.occ"_s})
            QCOMPARE(must(odd).path, odd);
    }

    void servers()
    {
        const Address address = must(u"postgresql://ann:secret@db.example:5433/team?schema=occ"_s);
        QCOMPARE(address.engine, Engine::Postgresql);
        QCOMPARE(address.shown(), u"postgresql://ann@db.example:5433/team?schema=occ"_s);
        QCOMPARE(address.name(), u"team"_s);
        QCOMPARE(must(u"postgres://db/team"_s).engine, Engine::Postgresql);
        QCOMPARE(must(u"postgresql://ann@/team?host=/run/postgresql"_s).name(), u"team"_s);
        QCOMPARE(must(u"postgresql:///team?host=/run/postgresql"_s).name(), u"team"_s);
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("why");
        QTest::newRow("nothing") << QString() << u"No workspace is named"_s;
        QTest::newRow("blanks") << u"  \t"_s << u"No workspace is named"_s;
        QTest::newRow("no database") << u"postgresql://db.example"_s << u"not complete"_s;
        QTest::newRow("root only") << u"postgresql://db.example/"_s << u"not complete"_s;
        QTest::newRow("bad port") << u"postgresql://db.example:x/team"_s << u"not complete"_s;
        QTest::newRow("other scheme") << u"mysql://db.example/team"_s << u"\"mysql\" is not a kind"_s;
        QTest::newRow("web") << u"https://example.com/team.occ"_s << u"\"https\" is not a kind"_s;
    }
    void refuses()
    {
        QFETCH(QString, text);
        QFETCH(QString, why);
        OCC_FAILED(Address::parse(text), Refused, why);
    }

    void aPasswordIsNeverShown()
    {
        const auto bad = Address::parse(u"postgresql://ann:secret@db.example:x/team"_s);
        QVERIFY(!bad && !bad.error().oneLine().contains(u"secret"_s));
        const Address address = must(u"postgresql://ann:s%3Ac%40t@db.example/team"_s);
        QCOMPARE(address.url.password(), u"s:c@t"_s);
        QVERIFY(!address.shown().contains(u"s%3Ac"_s));
    }

private:
    static Address must(const QString& text) { return occ::test::must(Address::parse(text)); }
};

OCC_TEST(AddressTest)
#include "addresstest.moc"
