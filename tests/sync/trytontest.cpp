// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testmain.h"
#include "tests/sync/realtryton.h"

namespace occ::test {

void RealTryton::initTestCase()
{
    if (!m_server.missing().isEmpty())
        QSKIP(qPrintable(u"No Tryton here: "_s + m_server.missing()));
    const QString trouble = m_server.start();
    QVERIFY2(trouble.isEmpty(), qPrintable(trouble));
    m_person = std::make_unique<TrytonPerson>(m_server.access());
}

void RealTryton::init()
{
    m_crm = another();
    m_clock.before = {};
}

QList<Record> RealTryton::all(Kind kind, QString& cursor, const QStringList& fields)
{
    QList<Record> records;
    for (bool more = true; more;) {
        const auto page = m_crm->changes(kind, cursor, fields);
        if (!page) {
            qWarning("%s", qPrintable(words(page.error())));
            return {};
        }
        records += page->records;
        cursor = page->next;
        more = page->more;
    }
    return records;
}

RowResult RealTryton::write(Kind kind, const Row& row)
{
    const auto results = m_crm->write(kind, {row});
    if (results && results->size() == 1)
        return results->first();
    RowResult failed;
    failed.fault = results ? Fault() : results.error();
    return failed;
}

void RealTryton::saysWhatItIs()
{
    const auto account = m_crm->whoAmI();
    GOES(account);
    QCOMPARE(account->id, u"127.0.0.1/crm"_s);
    const auto fields = m_crm->fields(Kind::Company);
    GOES(fields);
    const auto named = [&](const QString& name) {
        return std::ranges::find(*fields, name, &RemoteField::name);
    };
    QVERIFY(named(u"name"_s) != fields->cend());
    QVERIFY(named(u"code"_s)->unique);
    QCOMPARE(named(u"email"_s)->type, FieldType::Email);
    QVERIFY(!named(u"email"_s)->readOnly);
    QVERIFY(named(u"write_date"_s) == fields->cend());
    const auto pipelines = m_crm->pipelines();
    GOES(pipelines);
    QCOMPARE(pipelines->size(), 1);
    QCOMPARE(pipelines->first().stages.size(), 6);
    QCOMPARE(m_crm->urlOf(Kind::Company, u"7"_s).fragment(), u"crm/model/party.party/7"_s);
}

void RealTryton::refusesAWrongSignIn()
{
    TrytonAccess wrong = m_server.access();
    wrong.password = "wrong";
    Tryton refused(wrong, m_pace, m_clock);
    const auto account = refused.whoAmI();
    QVERIFY(!account);
    QCOMPARE(account.error().cause, Cause::SignIn);
    QVERIFY(!words(account.error()).contains(u"wrong\""_s));
    wrong = m_server.access();
    wrong.base.setPath(u"/nowhere/"_s);
    Tryton nowhere(wrong, m_pace, m_clock);
    const auto none = nowhere.whoAmI();
    QVERIFY(!none);
    QCOMPARE(none.error().cause, Cause::Nonsense);
}

void RealTryton::makesReadsAndChanges()
{
    QString cursor;
    const qsizetype before = all(Kind::Company, cursor, companyFields()).size();
    Row row = company(u"Northwind"_s, u"t1-company-1"_s);
    row.values.insert(u"email"_s, u"office@northwind.example"_s);
    row.values.insert(u"city"_s, u"Oslo"_s);
    const RowResult made = write(Kind::Company, row);
    WENT(made);
    QVERIFY(made.created);
    QString fresh;
    QCOMPARE(all(Kind::Company, fresh, companyFields()).size(), before + 1);
    Record record = one(Kind::Company, made.record.id, companyFields());
    QCOMPARE(record.values.value(u"name"_s), QJsonValue(u"Northwind"_s));
    QCOMPARE(record.values.value(u"email"_s), QJsonValue(u"office@northwind.example"_s));
    QCOMPARE(record.values.value(u"city"_s), QJsonValue(u"Oslo"_s));
    QCOMPARE(record.values.value(u"phone"_s), QJsonValue());
    QCOMPARE(record.externalId, u"t1-company-1"_s);
    const auto found = m_crm->find(Kind::Company, {u"t1-company-1"_s, u"t1-company-2"_s}, companyFields());
    GOES(found);
    QCOMPARE(found->size(), 1);
    QCOMPARE(found->first().id, made.record.id);

    Row change;
    change.id = made.record.id;
    change.expectedVersion = record.version;
    change.values = {
        {u"name"_s, u"Northwind Ltd"_s}, {u"email"_s, QJsonValue()}, {u"phone"_s, u"555 0100"_s}};
    WENT(write(Kind::Company, change));
    const Record changed = one(Kind::Company, made.record.id, companyFields());
    QCOMPARE(changed.values.value(u"name"_s), QJsonValue(u"Northwind Ltd"_s));
    QCOMPARE(changed.values.value(u"email"_s), QJsonValue());
    QCOMPARE(changed.values.value(u"phone"_s), QJsonValue(u"555 0100"_s));
    QVERIFY(changed.version != record.version);
    QCOMPARE(changed.modifiedBy, u"Administrator"_s);
    // What was touched lately comes again with the next reading, the rest does not have to.
    const QList<Record> later = all(Kind::Company, cursor, companyFields());
    QVERIFY(std::ranges::find(later, changed.version, &Record::version) != later.cend());
}

void RealTryton::refusesAStaleWrite()
{
    const RowResult made = write(Kind::Company, company(u"Stale"_s));
    WENT(made);
    const Record read = one(Kind::Company, made.record.id, companyFields());
    // Within the same second, which Tryton's own check on SQLite cannot tell apart.
    m_person->write(u"party.party"_s, made.record.id.toLongLong(), {{u"name"_s, u"Theirs"_s}});
    Row change;
    change.id = made.record.id;
    change.expectedVersion = read.version;
    change.values = {{u"name"_s, u"Ours"_s}};
    const RowResult refused = write(Kind::Company, change);
    QVERIFY(refused.fault);
    QCOMPARE(refused.fault->cause, Cause::Changed);
    const Record now = one(Kind::Company, made.record.id, companyFields());
    QCOMPARE(now.values.value(u"name"_s), QJsonValue(u"Theirs"_s));
    // Read again it goes, although it was changed just now: that second is waited for.
    change.expectedVersion = now.version;
    WENT(write(Kind::Company, change));
    QCOMPARE(one(Kind::Company, made.record.id, companyFields()).values.value(u"name"_s),
             QJsonValue(u"Ours"_s));
}

void RealTryton::theServerItselfRefusesAStaleWrite()
{
    const RowResult made = write(Kind::Company, company(u"Between"_s));
    const RowResult other = write(Kind::Company, company(u"Beside"_s));
    WENT(made);
    WENT(other);
    const qint64 second = QDateTime::currentSecsSinceEpoch();
    QTRY_VERIFY(isOver(second));
    QList<Row> rows;
    for (const QString& id : {made.record.id, other.record.id}) {
        Row row;
        row.id = id;
        row.expectedVersion = one(Kind::Company, id, {}).version;
        row.values = {{u"name"_s, u"Ours"_s}};
        rows << row;
    }
    // After the record was looked at and before it is written.
    const int asked = m_crm->requests();
    bool isDone = false;
    m_clock.before = [&] {
        if (isDone || m_crm->requests() != asked + 2)
            return;
        isDone = true;
        m_person->write(u"party.party"_s, made.record.id.toLongLong(), {{u"name"_s, u"Theirs"_s}});
    };
    const auto results = m_crm->write(Kind::Company, rows);
    m_clock.before = {};
    QVERIFY(isDone);
    GOES(results);
    QVERIFY(results->at(0).fault);
    QCOMPARE(results->at(0).fault->cause, Cause::Changed);
    QCOMPARE(results->at(0).fault->code, u"ConcurrencyException"_s);
    WENT(results->at(1));
    QCOMPARE(one(Kind::Company, made.record.id, companyFields()).values.value(u"name"_s),
             QJsonValue(u"Theirs"_s));
    QCOMPARE(one(Kind::Company, other.record.id, companyFields()).values.value(u"name"_s),
             QJsonValue(u"Ours"_s));
}

void RealTryton::oneWrongRowDoesNotSpoilTheRest()
{
    QList<Row> rows;
    for (int i = 0; i < 9; ++i) {
        rows << company(u"Row %1"_s.arg(i));
        rows.last().values.insert(u"code"_s, i == 5 ? u"R4"_s : u"R%1"_s.arg(i));
    }
    rows[7].values.insert(u"shoe_size"_s, 44);
    const auto results = m_crm->write(Kind::Company, rows);
    GOES(results);
    QCOMPARE(results->size(), rows.size());
    for (int i = 0; i < 9; ++i) {
        const RowResult& result = results->at(i);
        if (i == 5) {
            QVERIFY(result.fault);
            QCOMPARE(result.fault->cause, Cause::Duplicate);
        } else if (i == 7) {
            QVERIFY(result.fault);
            QCOMPARE(result.fault->cause, Cause::Input);
            QCOMPARE(result.fault->fields, QStringList{u"shoe_size"_s});
        } else {
            WENT(result);
            QCOMPARE(one(Kind::Company, result.record.id, companyFields()).values.value(u"name"_s),
                     QJsonValue(u"Row %1"_s.arg(i)));
        }
    }
    Row gone;
    gone.id = u"999999"_s;
    gone.values = {{u"name"_s, u"x"_s}};
    const RowResult lost = write(Kind::Company, gone);
    QVERIFY(lost.fault);
    QCOMPARE(lost.fault->cause, Cause::NotFound);
}

OCC_TEST(RealTryton)

} // namespace occ::test
