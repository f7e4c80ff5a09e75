// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sync/realtryton.h"

namespace occ::test {

void RealTryton::tellsDeletedAndArchived()
{
    const RowResult first = write(Kind::Company, company(u"Deleted"_s));
    const RowResult second = write(Kind::Company, company(u"Archived"_s));
    WENT(first);
    WENT(second);
    QString changed;
    (void)all(Kind::Company, changed, companyFields());
    const auto begun = m_crm->deleted(Kind::Company, {});
    GOES(begun);
    QVERIFY(begun->records.isEmpty());
    m_person->call(u"model.party.party.delete"_s, {QJsonArray{first.record.id.toLongLong()}, QJsonObject()});
    const auto archived = m_crm->archive(Kind::Company, {second.record.id, first.record.id});
    GOES(archived);
    WENT(archived->at(0));
    WENT(archived->at(1)); // It is gone already.

    const auto gone = m_crm->deleted(Kind::Company, begun->next);
    GOES(gone);
    const auto known = std::ranges::find(gone->records, first.record.id, &Record::id);
    QVERIFY(known != gone->records.cend());
    QVERIFY(known->archived);
    QVERIFY(std::ranges::find(gone->records, second.record.id, &Record::id) == gone->records.cend());
    const auto again = m_crm->deleted(Kind::Company, gone->next);
    GOES(again);
    QVERIFY(again->records.isEmpty());
    const auto read = m_crm->read(Kind::Company, {first.record.id, second.record.id}, companyFields());
    GOES(read);
    QCOMPARE(read->size(), 1);
    QVERIFY(read->first().archived);
    const QList<Record> later = all(Kind::Company, changed, companyFields());
    const auto inactive = std::ranges::find(later, second.record.id, &Record::id);
    QVERIFY(inactive != later.cend() && inactive->archived);
    QVERIFY(!m_crm->deleted(Kind::Company, u"rubbish"_s));
    QVERIFY(!m_crm->changes(Kind::Company, u"rubbish"_s, {}));
}

void RealTryton::keepsContactsWithTheirCompany()
{
    const QStringList fields{u"name"_s, u"email"_s, u"phone"_s};
    Row client = company(u"With people"_s);
    client.values.insert(u"email"_s, u"office@people.example"_s);
    const RowResult made = write(Kind::Company, client);
    WENT(made);
    Row row;
    row.externalId = u"t1-contact-1"_s;
    row.values = {
        {u"name"_s, u"Jo Doe"_s}, {u"email"_s, u"jo@people.example"_s}, {u"phone"_s, u"555 0101"_s}};
    row.parents.insert(Kind::Company, {made.record.id});
    const RowResult contact = write(Kind::Contact, row);
    WENT(contact);
    Record jo = one(Kind::Contact, contact.record.id, fields);
    QCOMPARE(jo.values, row.values);
    QCOMPARE(jo.parents.value(Kind::Company), QStringList{made.record.id});
    const auto found = m_crm->find(Kind::Contact, {u"t1-contact-1"_s}, fields);
    GOES(found);
    QCOMPARE(found->size(), 1);
    // The company's own address is not the person's.
    QCOMPARE(one(Kind::Company, made.record.id, companyFields()).values.value(u"email"_s),
             QJsonValue(u"office@people.example"_s));
    Row change;
    change.id = contact.record.id;
    change.expectedVersion = jo.version;
    change.values = {{u"name"_s, u"Joan Doe"_s}, {u"phone"_s, QJsonValue()}};
    WENT(write(Kind::Contact, change));
    jo = one(Kind::Contact, contact.record.id, fields);
    QCOMPARE(jo.values.value(u"name"_s), QJsonValue(u"Joan Doe"_s));
    QCOMPARE(jo.values.value(u"email"_s), QJsonValue(u"jo@people.example"_s));
    QCOMPARE(jo.values.value(u"phone"_s), QJsonValue());
    m_person->write(u"party.contact_mechanism"_s, contact.record.id.toLongLong(),
                    {{u"value"_s, u"j@d.example"_s}});
    change.values = {{u"email"_s, u"ours@d.example"_s}};
    change.expectedVersion = jo.version;
    const RowResult stale = write(Kind::Contact, change);
    QVERIFY(stale.fault);
    QCOMPARE(stale.fault->cause, Cause::Changed);
    GOES(m_crm->archive(Kind::Contact, {contact.record.id}));
    QVERIFY(one(Kind::Contact, contact.record.id, fields).archived);
}

void RealTryton::takesDealsThroughTheirStates()
{
    const QStringList fields{u"description"_s, u"amount"_s, u"state"_s, u"employee"_s, u"currency"_s};
    Row row;
    row.externalId = u"t1-deal-1"_s;
    row.values = {{u"description"_s, u"Big one"_s}, {u"amount"_s, u"1200.50"_s}};
    const RowResult without = write(Kind::Deal, row);
    QVERIFY(without.fault); // Nobody's: there is no company yet.
    QCOMPARE(without.fault->cause, Cause::Input);
    QVERIFY(!without.fault->hint.isEmpty());

    const qint64 currency = m_person->make(
        u"currency.currency"_s, {{u"name"_s, u"US Dollar"_s}, {u"code"_s, u"USD"_s}, {u"symbol"_s, u"$"_s}});
    const qint64 own = m_person->make(u"party.party"_s, {{u"name"_s, u"Agency"_s}});
    const qint64 agency =
        m_person->make(u"company.company"_s, {{u"party"_s, own}, {u"currency"_s, currency}});
    const qint64 eve = m_person->make(u"party.party"_s, {{u"name"_s, u"Eve"_s}});
    const qint64 employee =
        m_person->make(u"company.employee"_s, {{u"party"_s, eve}, {u"company"_s, agency}});
    QJsonArray companies;
    companies << QJsonArray{u"add"_s, QJsonArray{agency}};
    m_person->write(u"res.user"_s, 1, {{u"companies"_s, companies}, {u"company"_s, agency}});
    m_crm = another();
    const auto account = m_crm->whoAmI();
    GOES(account);
    QCOMPARE(account->name, u"Agency"_s);
    QCOMPARE(account->currency, u"USD"_s);
    const auto owners = m_crm->owners();
    GOES(owners);
    QCOMPARE(owners->size(), 1);
    QCOMPARE(owners->first().name, u"Eve"_s);

    const RowResult client = write(Kind::Company, company(u"Buyer"_s));
    WENT(client);
    row.parents.insert(Kind::Company, {client.record.id});
    row.values.insert(u"state"_s, u"opportunity"_s);
    const RowResult nobody = write(Kind::Deal, row);
    QVERIFY(nobody.fault); // An opportunity belongs to somebody; what was made stays, to be found.
    QCOMPARE(nobody.fault->cause, Cause::Input);
    QCOMPARE(nobody.fault->done, Done::Maybe);
    const auto found = m_crm->find(Kind::Deal, {u"t1-deal-1"_s}, fields);
    GOES(found);
    QCOMPARE(found->size(), 1);
    Record deal = found->first();
    QCOMPARE(deal.values.value(u"state"_s), QJsonValue(u"lead"_s));

    Row change;
    change.id = deal.id;
    change.expectedVersion = deal.version;
    change.values = {{u"state"_s, u"opportunity"_s}, {u"employee"_s, QString::number(employee)}};
    WENT(write(Kind::Deal, change));
    deal = one(Kind::Deal, deal.id, fields);
    QCOMPARE(deal.values.value(u"state"_s), QJsonValue(u"opportunity"_s));
    QCOMPARE(deal.values.value(u"employee"_s), QJsonValue(QString::number(employee)));
    QCOMPARE(deal.values.value(u"amount"_s), QJsonValue(u"1200.50"_s));
    QCOMPARE(deal.values.value(u"currency"_s), QJsonValue(u"USD"_s));
    QCOMPARE(deal.parents.value(Kind::Company), QStringList{client.record.id});
    change.expectedVersion = deal.version;
    change.values = {{u"state"_s, u"converted"_s}};
    WENT(write(Kind::Deal, change));
    QCOMPARE(one(Kind::Deal, deal.id, fields).values.value(u"state"_s), QJsonValue(u"converted"_s));
    change.expectedVersion.clear();
    change.values = {{u"state"_s, u"lead"_s}};
    const RowResult back = write(Kind::Deal, change);
    QVERIFY(back.fault);
    QCOMPARE(back.fault->fields, QStringList{u"state"_s});
    // Neither the agency itself nor its people are clients.
    QString cursor;
    const QList<Record> parties = all(Kind::Company, cursor, companyFields());
    QVERIFY(std::ranges::find(parties, QString::number(own), &Record::id) == parties.cend());
    QVERIFY(std::ranges::find(parties, QString::number(eve), &Record::id) == parties.cend());
    QVERIFY(std::ranges::find(parties, client.record.id, &Record::id) != parties.cend());
}

void RealTryton::signsInAgain()
{
    GOES(m_crm->whoAmI());
    m_person->signOutEverybody();
    const int before = m_crm->requests();
    const RowResult made = write(Kind::Company, company(u"After"_s, u"t1-company-77"_s));
    WENT(made);
    QVERIFY(m_crm->requests() > before + 2); // Refused, signed in, asked again.
    const auto found = m_crm->find(Kind::Company, {u"t1-company-77"_s}, {});
    GOES(found);
    QCOMPARE(found->size(), 1);
}

void RealTryton::outlivesARestart()
{
    const RowResult made = write(Kind::Company, company(u"Before the end"_s));
    WENT(made);
    Row change;
    change.id = made.record.id;
    change.expectedVersion = one(Kind::Company, made.record.id, {}).version;
    change.values = {{u"name"_s, u"After the end"_s}};
    m_server.kill();
    const auto dead = m_crm->write(Kind::Company, {change});
    QVERIFY(!dead);
    QCOMPARE(dead.error().cause, Cause::Unreachable);
    QCOMPARE(dead.error().done, Done::No);
    const QString trouble = m_server.start();
    QVERIFY2(trouble.isEmpty(), qPrintable(trouble));
    // The version from before still counts.
    WENT(write(Kind::Company, change));
    QCOMPARE(one(Kind::Company, made.record.id, companyFields()).values.value(u"name"_s),
             QJsonValue(u"After the end"_s));
    const RowResult stale = write(Kind::Company, change);
    QVERIFY(stale.fault);
    QCOMPARE(stale.fault->cause, Cause::Changed);
}

void RealTryton::thousandPartiesInFewCalls()
{
    constexpr int kParties = 1000;
    constexpr int kBatches = 5;
    QString cursor;
    const qsizetype before = all(Kind::Company, cursor, companyFields()).size();
    (void)m_crm->fields(Kind::Company);
    QStringList ids;
    int asked = m_crm->requests();
    for (int batch = 0; batch < kBatches; ++batch) {
        QList<Row> rows;
        for (int i = batch * 200; i < (batch + 1) * 200; ++i) {
            rows << company(u"Party %1"_s.arg(i), u"t2-company-%1"_s.arg(i));
            rows.last().values.insert(u"email"_s, u"office@p%1.example"_s.arg(i));
        }
        const auto results = m_crm->write(Kind::Company, rows);
        GOES(results);
        for (const RowResult& result : *results) {
            WENT(result);
            ids << result.record.id;
        }
    }
    QCOMPARE(m_crm->requests() - asked, kBatches);
    QCOMPARE(ids.size(), kParties);
    QCOMPARE(QSet<QString>(ids.cbegin(), ids.cend()).size(), kParties);

    asked = m_crm->requests();
    QString anew;
    const QList<Record> records = all(Kind::Company, anew, companyFields());
    QCOMPARE(records.size(), before + kParties);
    QVERIFY(m_crm->requests() - asked <= int(records.size()) / 500 + 1);
    QHash<QString, QString> versions;
    for (const Record& record : records)
        versions.insert(record.id, record.version);

    // Somebody changes every hundredth; all of ours go out: theirs are refused, the others are written.
    for (int i = 0; i < kParties; i += 100)
        m_person->write(u"party.party"_s, ids.at(i).toLongLong(), {{u"name"_s, u"Theirs"_s}});
    const qint64 second = QDateTime::currentSecsSinceEpoch();
    QTRY_VERIFY(isOver(second));
    asked = m_crm->requests();
    int stale = 0;
    for (int batch = 0; batch < kBatches; ++batch) {
        QList<Row> rows;
        for (int i = batch * 200; i < (batch + 1) * 200; ++i) {
            Row row;
            row.id = ids.at(i);
            row.expectedVersion = versions.value(row.id);
            row.values = {{u"name"_s, u"Ours %1"_s.arg(i)}};
            rows << row;
        }
        const auto results = m_crm->write(Kind::Company, rows);
        GOES(results);
        for (const RowResult& result : *results) {
            if (result.fault && result.fault->cause == Cause::Changed)
                ++stale;
            else
                WENT(result);
        }
    }
    QCOMPARE(stale, kParties / 100);
    QCOMPARE(m_crm->requests() - asked, 2 * kBatches); // Looked at, then written.
    const auto sample = m_crm->read(Kind::Company, {ids.at(100), ids.at(101)}, {u"name"_s});
    GOES(sample);
    QCOMPARE(sample->at(0).values.value(u"name"_s), QJsonValue(u"Theirs"_s));
    QCOMPARE(sample->at(1).values.value(u"name"_s), QJsonValue(u"Ours 101"_s));
}

} // namespace occ::test
