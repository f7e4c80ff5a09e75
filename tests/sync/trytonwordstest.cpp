// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/trytonrows.h"
#include "tests/support/testmain.h"

#include <QJsonDocument>
#include <QTest>

using namespace occ;
using namespace occ::sync;
using namespace occ::sync::tryton;
using namespace Qt::Literals::StringLiterals;

namespace {

QJsonObject objectOf(const QByteArray& json)
{
    return QJsonDocument::fromJson(json).object();
}

Shape partyShape()
{
    return shapeFrom(objectOf(R"({"name": {"type": "char", "string": "Name"},
        "code": {"type": "char", "string": "Code", "required": true, "size": 10},
        "active": {"type": "boolean", "string": "Active"},
        "full_name": {"type": "char", "string": "Full Name", "readonly": true}})"));
}

Shape dealShape()
{
    return shapeFrom(objectOf(R"({"description": {"type": "char", "string": "Description"},
        "amount": {"type": "numeric", "string": "Amount"},
        "party": {"type": "many2one", "string": "Party"},
        "end_date": {"type": "date", "string": "End Date"},
        "state": {"type": "selection", "string": "State", "readonly": true,
                  "selection": [["lead", "Lead"], ["lost", "Lost"]]}})"));
}

/// A party as search_read gives it.
QJsonObject partyRow()
{
    return objectOf(
        R"({"id": 7, "name": "Northwind", "active": 1, "replaced_by": null, "_timestamp": "1795372508",
        "create_date": {"__class__": "datetime", "year": 2026, "month": 11, "day": 22, "hour": 18, "minute": 35,
                        "second": 8, "microsecond": 803274},
        "write_date": null, "create_uid.": {"id": 1, "rec_name": "Administrator"}, "write_uid.": null,
        "identifiers.": [{"id": 1, "code": "US-99", "type": null}, {"id": 2, "code": "ab12-company-5", "type": null}],
        "addresses.": [{"id": 4, "street": "1 Road", "city": "X", "active": 1, "_timestamp": "1795372508"}],
        "contact_mechanisms.": [
            {"id": 10, "type": "email", "value": "jo@b.example", "name": "Jo", "active": 1, "_timestamp": "1795372510"},
            {"id": 11, "type": "email", "value": "old@b.example", "name": null, "active": 0, "_timestamp": "1795372508"},
            {"id": 12, "type": "email", "value": "office@b.example", "name": null, "active": 1,
             "_timestamp": "1795372508"}]})");
}

/// A mechanism with its party and what belongs to it.
QJsonObject personRow(qint64 id)
{
    QJsonObject row =
        objectOf(R"({"name": "Jo", "party": 7, "comment": "ab12-contact-3", "_timestamp": "1795372508",
        "write_date": null, "party.": {"id": 7, "contact_mechanisms.": [
            {"id": 21, "type": "mobile", "value": "+1 212 555 0100", "name": "Jo", "active": 1, "_timestamp": "1"},
            {"id": 20, "type": "email", "value": "jo@b.example", "name": "Jo", "active": 1, "_timestamp": "1"},
            {"id": 22, "type": "email", "value": "al@b.example", "name": "Al", "active": 1, "_timestamp": "1"}]}})");
    row.insert("id"_L1, id);
    return row;
}

} // namespace

class TrytonWords : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void valuesGoBothWays_data();
    void valuesGoBothWays();
    void whatIsNoValueIsRefused();
    void stampsTellMicrosecondsApart();
    void errorsHaveCauses_data();
    void errorsHaveCauses();
    void errorsNameFields();
    void statesAreReachedByButtons();
    void deletedOnesAreTheMissing();
};

void TrytonWords::valuesGoBothWays_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QJsonValue>("ours");
    QTest::addColumn<QJsonValue>("theirs");
    const auto object = [](const QByteArray& json) { return QJsonValue(objectOf(json)); };
    QTest::newRow("text") << u"char"_s << QJsonValue(u"Ä"_s) << QJsonValue(u"Ä"_s);
    QTest::newRow("number") << u"integer"_s << QJsonValue(12) << QJsonValue(12);
    QTest::newRow("money") << u"numeric"_s << QJsonValue(u"12.50"_s)
                           << object(R"({"__class__": "Decimal", "decimal": "12.50"})");
    QTest::newRow("day") << u"date"_s << QJsonValue(u"2026-03-01"_s)
                         << object(R"({"__class__": "date", "year": 2026, "month": 3, "day": 1})");
    QTest::newRow("moment") << u"datetime"_s << QJsonValue(u"2026-03-01T12:30:05Z"_s)
                            << object(R"({"__class__": "datetime", "year": 2026, "month": 3, "day": 1,
                                          "hour": 12, "minute": 30, "second": 5, "microsecond": 0})");
    QTest::newRow("flag") << u"boolean"_s << QJsonValue(true) << QJsonValue(true);
    QTest::newRow("nothing") << u"char"_s << QJsonValue() << QJsonValue();
}

void TrytonWords::valuesGoBothWays()
{
    QFETCH(QString, type);
    QFETCH(QJsonValue, ours);
    QFETCH(QJsonValue, theirs);
    QCOMPARE(inward(theirs, type), ours);
    const auto out = outward(ours, type);
    QVERIFY(out);
    QCOMPARE(*out, theirs);
}

void TrytonWords::whatIsNoValueIsRefused()
{
    QVERIFY(!outward(u"soon"_s, u"date"_s));
    QVERIFY(!outward(u"2026-02-30"_s, u"date"_s));
    QVERIFY(!outward(u"much"_s, u"numeric"_s));
    QVERIFY(!outward(u"1.5"_s, u"many2one"_s));
    QVERIFY(!outward(u"x"_s, u"one2many"_s));
    // SQLite gives flags as numbers.
    QCOMPARE(inward(1, u"boolean"_s), QJsonValue(true));
    QCOMPARE(inward(7, u"many2one"_s), QJsonValue(u"7"_s));
}

void TrytonWords::stampsTellMicrosecondsApart()
{
    QJsonObject row = partyRow();
    QCOMPARE(stampOf(row), u"20261122183508.803274"_s);
    const Record before = recordFrom(Kind::Company, partyShape(), row, {});
    QJsonObject written = row.value("create_date"_L1).toObject();
    written.insert("microsecond"_L1, 803275);
    row.insert("write_date"_L1, written);
    QCOMPARE(stampOf(row), u"20261122183508.803275"_s);
    QVERIFY(recordFrom(Kind::Company, partyShape(), row, {}).version != before.version);
    QCOMPARE(dateTime(instantOf(written)).value("microsecond"_L1).toInt(), 803000);
}

void TrytonWords::errorsHaveCauses_data()
{
    QTest::addColumn<QByteArray>("error");
    QTest::addColumn<int>("cause");
    const auto row = [](const char* name, const QByteArray& error, Cause cause) {
        QTest::newRow(name) << error << int(cause);
    };
    row("stale", R"(["ConcurrencyException", "Records were modified in the meanwhile"])", Cause::Changed);
    row("gone",
        R"(["UserError", ["You are trying to write to records \"9\" of \"Party\" that don't exist anymore.", "", null]])",
        Cause::NotFound);
    row("twice", R"(["UserError", ["The code on party must be unique.", "", null]])", Cause::Duplicate);
    row("right", R"(["UserError", ["You are not allowed to access \"Party\".", "", null]])",
        Cause::Permission);
    row("value", R"(["UserError", ["A value is required for field \"Name\" in \"Party\".", "", null]])",
        Cause::Input);
    row("warning", R"(["UserWarning", ["similar", "There is a party like it.", ""]])", Cause::Input);
    row("locked", R"(["database is locked", "Traceback"])", Cause::Locked);
    row("login", R"(["LoginException", ["password", "Password?", "password"]])", Cause::SignIn);
    row("unknown", R"(["'foo'", "Traceback"])", Cause::Other);
}

void TrytonWords::errorsHaveCauses()
{
    QFETCH(QByteArray, error);
    QFETCH(int, cause);
    const Fault fault = faultFrom(QJsonDocument::fromJson(error).array(), partyShape(), u"Tryton"_s);
    QCOMPARE(int(fault.cause), cause);
    QVERIFY(!fault.message.isEmpty());
    QVERIFY(!fault.hint.isEmpty());
    QVERIFY(!fault.message.contains(u"Traceback"_s));
    QCOMPARE(fault.done, Done::No);
}

void TrytonWords::errorsNameFields()
{
    const Fault fault =
        faultFrom(QJsonArray{u"UserError"_s,
                             QJsonArray{u"A value is required for field \"Code\" in \"Party\"."_s, u""_s}},
                  partyShape(), u"Tryton"_s);
    QCOMPARE(fault.fields, QStringList{u"code"_s});
    QVERIFY(fault.message.contains(u"A value is required"_s));
}

void TrytonWords::statesAreReachedByButtons()
{
    QCOMPARE(*buttons(u"lead"_s, u"lead"_s), QStringList());
    QCOMPARE(*buttons(u"lead"_s, u"converted"_s), (QStringList{u"opportunity"_s, u"convert"_s}));
    QCOMPARE(*buttons(u"cancelled"_s, u"lost"_s), (QStringList{u"lead"_s, u"lost"_s}));
    QVERIFY(!buttons(u"lead"_s, u"won"_s));
    QVERIFY(!buttons(u"converted"_s, u"lead"_s));
    QVERIFY(!buttons(u"lead"_s, u"nowhere"_s));
}

void TrytonWords::deletedOnesAreTheMissing()
{
    QCOMPARE(holes({1, 2, 5}, 7), (QList<qint64>{3, 4, 6, 7}));
    QCOMPARE(holes({}, 2), (QList<qint64>{1, 2}));
    QCOMPARE(holes({1, 2, 3}, 3), QList<qint64>());
}

class TrytonRows : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aPartyIsACompany();
    void namedMechanismsAreContacts();
    void changesGoToTheirParts();
    void aContactIsWrittenThroughItsParty();
    void whatTrytonDoesNotKeepIsRefused();
    void aDealNeedsACompany();
};

void TrytonRows::aPartyIsACompany()
{
    const Record record = recordFrom(Kind::Company, partyShape(), partyRow(),
                                     {u"name"_s, u"email"_s, u"phone"_s, u"city"_s, u"gone"_s});
    QCOMPARE(record.id, u"7"_s);
    QCOMPARE(record.externalId, u"ab12-company-5"_s);
    QCOMPARE(record.values.value(u"name"_s), QJsonValue(u"Northwind"_s));
    // Not Jo's, who is a contact, and not the one that is out of use.
    QCOMPARE(record.values.value(u"email"_s), QJsonValue(u"office@b.example"_s));
    QCOMPARE(record.values.value(u"phone"_s), QJsonValue());
    QCOMPARE(record.values.value(u"city"_s), QJsonValue(u"X"_s));
    QVERIFY(!record.values.contains(u"gone"_s));
    QCOMPARE(record.modifiedBy, u"Administrator"_s);
    QVERIFY(!record.archived);
    QJsonObject replaced = partyRow();
    replaced.insert("replaced_by"_L1, 9);
    replaced.insert("active"_L1, 0);
    const Record gone = recordFrom(Kind::Company, partyShape(), replaced, {});
    QCOMPARE(gone.mergedInto, u"9"_s);
    QVERIFY(gone.archived);
    const QJsonObject conditions = conditionsOf(Kind::Company, partyRow());
    QCOMPARE(conditions.value(u"party.party,7"_s), QJsonValue(u"1795372508"_s));
    QCOMPARE(coarseSecond(conditions), 1795372510);
    QCOMPARE(coarseSecond({{u"party.party,7"_s, u"1795372508.25"_s}}), 0);
}

void TrytonRows::namedMechanismsAreContacts()
{
    const QStringList fields{u"name"_s, u"email"_s, u"phone"_s};
    const Shape shape = partyShape();
    const Record jo = recordFrom(Kind::Contact, shape, personRow(20), fields);
    QCOMPARE(jo.values.value(u"email"_s), QJsonValue(u"jo@b.example"_s));
    QCOMPARE(jo.values.value(u"phone"_s), QJsonValue(u"+1 212 555 0100"_s));
    QCOMPARE(jo.parents.value(Kind::Company), QStringList{u"7"_s});
    QCOMPARE(jo.externalId, u"ab12-contact-3"_s);
    QVERIFY(jo.mergedInto.isEmpty());
    // The same person's other mechanism stands for the first one.
    QCOMPARE(recordFrom(Kind::Contact, shape, personRow(21), fields).mergedInto, u"20"_s);
}

void TrytonRows::changesGoToTheirParts()
{
    Row row;
    row.id = u"7"_s;
    row.values = {
        {u"name"_s, u"New"_s}, {u"email"_s, QJsonValue()}, {u"phone"_s, u"123"_s}, {u"city"_s, u"Y"_s}};
    const auto changed = change(Kind::Company, partyShape(), row, partyRow());
    QVERIFY(changed);
    QCOMPARE(changed->id, 7);
    QCOMPARE(QJsonValue(changed->values), QJsonValue(objectOf(R"({"name": "New",
        "contact_mechanisms": [["write", [12], {"active": false}],
                               ["create", [{"type": "phone", "value": "123"}]]],
        "addresses": [["write", [4], {"city": "Y"}]]})")));
    row.values = {{u"email"_s, u"office@b.example"_s}};
    QVERIFY(change(Kind::Company, partyShape(), row, partyRow())->values.isEmpty());
}

void TrytonRows::aContactIsWrittenThroughItsParty()
{
    Row row;
    row.id = u"20"_s;
    row.values = {{u"name"_s, u"Joan"_s}, {u"phone"_s, u"+1 212 555 0199"_s}};
    const auto changed = change(Kind::Contact, partyShape(), row, personRow(20));
    QVERIFY(changed);
    QCOMPARE(changed->id, 7);
    QCOMPARE(QJsonValue(changed->values), QJsonValue(objectOf(R"({"contact_mechanisms": [
        ["write", [20], {"name": "Joan"}], ["write", [21], {"name": "Joan"}],
        ["write", [21], {"value": "+1 212 555 0199"}]]})")));
    row.parents.insert(Kind::Company, {u"8"_s});
    QVERIFY(!change(Kind::Contact, partyShape(), row, personRow(20)));
}

void TrytonRows::whatTrytonDoesNotKeepIsRefused()
{
    Row row;
    row.id = u"7"_s;
    for (const QString& field : {u"gone"_s, u"full_name"_s}) {
        row.values = {{field, u"x"_s}};
        const auto changed = change(Kind::Company, partyShape(), row, partyRow());
        QVERIFY(!changed);
        QCOMPARE(changed.error().cause, Cause::Input);
        QCOMPARE(changed.error().fields, QStringList{field});
        QVERIFY(!changed.error().hint.isEmpty());
    }
    Row contact;
    contact.values = {{u"name"_s, u"Jo"_s}};
    contact.parents.insert(Kind::Company, {u"7"_s});
    QVERIFY(!creation(Kind::Contact, partyShape(), contact, {})); // Neither e-mail nor phone.
    contact.values.insert(u"email"_s, u"jo@b.example"_s);
    QVERIFY(creation(Kind::Contact, partyShape(), contact, {}));
}

void TrytonRows::aDealNeedsACompany()
{
    Row row;
    row.externalId = u"ab12-deal-1"_s;
    row.values = {{u"amount"_s, u"12.50"_s}, {u"state"_s, u"lost"_s}};
    row.parents.insert(Kind::Company, {u"7"_s});
    QVERIFY(!creation(Kind::Deal, dealShape(), row, {}));
    const auto made = creation(Kind::Deal, dealShape(), row, 3);
    QVERIFY(made);
    QCOMPARE(QJsonValue(made->at(0)), QJsonValue(objectOf(R"({"party": 7, "company": 3,
        "reference": "ab12-deal-1", "amount": {"__class__": "Decimal", "decimal": "12.50"}})")));
}

OCC_TEST(TrytonWords)
OCC_TEST(TrytonRows)

#include "trytonwordstest.moc"
