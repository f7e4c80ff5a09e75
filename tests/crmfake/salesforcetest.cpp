// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/salesforce.h"
#include "tests/fakes/salesforcefake.h"
#include "tests/support/expect.h"
#include "tests/support/mockserver.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace occ;
using namespace occ::sync;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr Instant kStart = 1'793'610'930'000;

/// The value, or the end of the program with the fault's words.
template <typename T> T had(Outcome<T> outcome)
{
    if (!outcome)
        qFatal("%s [%s] %s", qPrintable(outcome.error().oneLine()), qPrintable(outcome.error().code),
               qPrintable(outcome.error().detail));
    return std::move(*outcome);
}

template <typename T> bool lostBy(const Outcome<T>& outcome, Cause cause)
{
    return !outcome && outcome.error().cause == cause;
}

Row newRow(const QString& externalId, const QJsonObject& values)
{
    Row row;
    row.externalId = externalId;
    row.values = values;
    return row;
}

Row changedRow(const QString& id, const QJsonObject& values)
{
    Row row;
    row.id = id;
    row.values = values;
    return row;
}

} // namespace

/// The Salesforce connector against the Salesforce of the tests; once more behind a validating proxy.
class SalesforceTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        clock = std::make_unique<SetClock>(kStart);
        fake = std::make_unique<test::SalesforceFake>(*clock);
        pace = std::make_unique<Pace>(Pace::Options{{},
                                                    2 * kMinute,
                                                    [this](Millis length) {
                                                        waited += length;
                                                        return true;
                                                    },
                                                    [] { return 0.5; }},
                                      *clock);
        waited = 0;
        use(fake->base());
    }

    void itSaysWhatThereIs()
    {
        const RemoteAccount account = had(salesforce->whoAmI());
        QCOMPARE(account.name, u"Northwind Sales"_s);
        QCOMPARE(account.id.size(), 18);
        QCOMPARE(account.user, u"sam@northwind.example"_s);
        const QList<RemoteOwner> owners = had(salesforce->owners());
        QCOMPARE(owners.size(), 2);
        QCOMPARE(owners.first().email, u"ana@northwind.example"_s);
        const QList<RemotePipeline> lines = had(salesforce->pipelines());
        QCOMPARE(lines.size(), 1);
        QVERIFY(lines.first().id.isEmpty());
        QVERIFY(lines.first().stages.at(2).won);
        QVERIFY(lines.first().stages.at(3).closed && !lines.first().stages.at(3).won);
        QMap<QString, RemoteField> fields;
        for (const RemoteField& one : had(salesforce->fields(Kind::Deal)))
            fields.insert(one.name, one);
        QCOMPARE(fields.value(u"StageName"_s).type, FieldType::Stage);
        QVERIFY(fields.value(u"StageName"_s).required);
        QCOMPARE(fields.value(u"StageName"_s).options.size(), 4);
        QVERIFY(fields.value(u"IsWon"_s).readOnly);
        QCOMPARE(fields.value(u"Amount"_s).type, FieldType::Money);
        QCOMPARE(fields.value(u"OwnerId"_s).type, FieldType::Owner);
        QVERIFY(!fields.value(u"OwnerId"_s).required);
        QCOMPARE(fields.value(u"Name"_s).maxLength, 120);
        QVERIFY(fields.value(u"OCC_External_Id__c"_s).unique);
    }

    void everyRecordComesAndThenOnlyWhatChanged()
    {
        const QStringList ids = fake->fill(u"Account"_s, 450);
        fake->fill(u"Contact"_s, 3);
        fake->change([](test::SalesforceWorld& world) { world.batchSize = 200; });
        QString cursor;
        QList<Record> all;
        const int pages = walk(Kind::Company, cursor, {u"Name"_s, u"NumberOfEmployees"_s}, all);
        QCOMPARE(pages, 3);
        QCOMPARE(all.size(), 450);
        QCOMPARE(all.first().values.value("Name"_L1).toString(), u"Account 0"_s);
        QCOMPARE(all.at(7).values.value("NumberOfEmployees"_L1).toInt(), 7);
        QCOMPARE(all.first().modifiedBy, u"Sam Okafor"_s);
        QCOMPARE(all.first().modifiedAt, kStart - 450 * kSecond);

        clock->advance(kHour);
        walk(Kind::Company, cursor, {u"Name"_s}, all); // Now the cursor is an hour on.
        QVERIFY(walk(Kind::Company, cursor, {u"Name"_s}, all) == 1 && all.isEmpty());
        fake->change([&](test::SalesforceWorld& world) {
            world.edit(u"Account"_s, ids.at(9), {{u"Name"_s, u"New"_s}});
        });
        walk(Kind::Company, cursor, {u"Name"_s}, all);
        QCOMPARE(all.size(), 1);
        QCOMPARE(all.first().id, ids.at(9));
        QCOMPARE(all.first().modifiedBy, u"Ana Lima"_s);
        // A transaction that began before the last reading, and is seen only now.
        fake->change([&](test::SalesforceWorld& world) {
            world.editLate(u"Account"_s, ids.at(8), {{u"Name"_s, u"Late"_s}}, 2 * kMinute);
        });
        walk(Kind::Company, cursor, {u"Name"_s}, all);
        QVERIFY(std::any_of(all.begin(), all.end(), [&](const Record& one) { return one.id == ids.at(8); }));

        QString contacts;
        walk(Kind::Contact, contacts, {u"LastName"_s}, all);
        QCOMPARE(all.first().parents.value(Kind::Company), QStringList{ids.first()});
    }

    void aQueryThatIsGoneGoesOnFromWhatWasSeen()
    {
        fake->fill(u"Account"_s, 450);
        fake->change([](test::SalesforceWorld& world) { world.batchSize = 200; });
        const Page first = had(salesforce->changes(Kind::Company, {}, {u"Name"_s}));
        QVERIFY(first.more);
        clock->advance(3 * kDay);
        QString cursor = first.next;
        QList<Record> rest;
        walk(Kind::Company, cursor, {u"Name"_s}, rest);
        QSet<QString> seen;
        for (const Record& one : first.records + rest)
            seen.insert(one.id);
        QCOMPARE(seen.size(), 450);
        QVERIFY(rest.size() < 260); // Not from the beginning.
    }

    void deletedAndMergedRecordsAreTold()
    {
        const QStringList ids = fake->fill(u"Account"_s, 4);
        const Page now = had(salesforce->deleted(Kind::Company, {}));
        QVERIFY(now.records.isEmpty());
        clock->advance(kHour);
        fake->change([&](test::SalesforceWorld& world) {
            world.remove(u"Account"_s, ids.at(1));
            world.merge(u"Account"_s, ids.at(0), ids.at(2));
        });
        const Page gone = had(salesforce->deleted(Kind::Company, now.next));
        QCOMPARE(gone.records.size(), 2);
        QMap<QString, QString> into;
        for (const Record& one : gone.records)
            into.insert(one.id, one.mergedInto);
        QCOMPARE(into, (QMap<QString, QString>{{ids.at(1), {}}, {ids.at(2), ids.at(0)}}));
        const QList<Record> read = had(salesforce->read(Kind::Company, ids, {u"Name"_s}));
        QCOMPARE(read.size(), 3);
        for (const Record& one : read)
            QCOMPARE(one.mergedInto, one.id == ids.at(2) ? ids.at(0) : QString());
        clock->advance(20 * kDay);
        QVERIFY(lostBy(salesforce->deleted(Kind::Company, gone.next), Cause::CursorGone));
    }

    void writingFindsOrMakesAndSaysWhatBecameOfEachRow()
    {
        static_cast<void>(had(salesforce->fields(Kind::Company)));
        const QList<Row> rows{newRow(u"c-1"_s, {{u"Name"_s, u"One"_s}, {u"NumberOfEmployees"_s, u"12"_s}}),
                              newRow(u"c-2"_s, {{u"Phone"_s, u"no name"_s}}),
                              newRow(u"c-3"_s, {{u"Name"_s, u"Three"_s}, {u"Industry"_s, u"Fleet"_s}})};
        const QList<RowResult> made = had(salesforce->write(Kind::Company, rows));
        QVERIFY(!made.at(0).fault && made.at(0).created);
        QCOMPARE(made.at(1).fault->cause, Cause::Input);
        QCOMPARE(made.at(1).fault->fields, QStringList{u"Name"_s});
        QCOMPARE(made.at(2).fault->code, u"INVALID_OR_NULL_FOR_RESTRICTED_PICKLIST"_s);
        QCOMPARE(
            fake->record(u"Account"_s, made.at(0).record.id).values.value(u"NumberOfEmployees"_s).toInt(),
            12);
        const QList<RowResult> again = had(salesforce->write(Kind::Company, {rows.first()}));
        QVERIFY(!again.first().created);
        QCOMPARE(again.first().record.id, made.at(0).record.id);
        QCOMPARE(fake->size(u"Account"_s), 1);
        const QList<Record> found = had(salesforce->find(Kind::Company, {u"c-1"_s, u"c'\\9"_s}, {u"Name"_s}));
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.first().externalId, u"c-1"_s);

        Row contact = newRow(u"p-1"_s, {{u"LastName"_s, u"Lima"_s}});
        contact.parents.insert(Kind::Company, {made.at(0).record.id});
        const QString person = had(salesforce->write(Kind::Contact, {contact})).first().record.id;
        QCOMPARE(fake->record(u"Contact"_s, person).text(u"AccountId"_s), made.at(0).record.id);
        const QList<RowResult> mixed = had(salesforce->write(
            Kind::Company, {newRow(u"c-4"_s, {{u"Name"_s, u"Four"_s}}),
                            changedRow(made.at(0).record.id, {{u"Phone"_s, u"1"_s}, {u"Name"_s, u"Uno"_s}}),
                            changedRow(u"001Dn0000000000AAA"_s, {{u"Phone"_s, u"1"_s}})}));
        QVERIFY(mixed.at(0).created && !mixed.at(1).fault);
        QCOMPARE(mixed.at(2).fault->cause, Cause::NotFound);
        QCOMPARE(fake->record(u"Account"_s, made.at(0).record.id).text(u"Name"_s), u"Uno"_s);
        QVERIFY(!had(salesforce->write(Kind::Company,
                                       {changedRow(made.at(0).record.id, {{u"Phone"_s, QJsonValue::Null}})}))
                     .first()
                     .fault);
        QVERIFY(fake->record(u"Account"_s, made.at(0).record.id).text(u"Phone"_s).isEmpty());
        const QList<RowResult> gone =
            had(salesforce->archive(Kind::Company, {made.at(0).record.id, u"001Dn0000000000AAA"_s}));
        QVERIFY(!gone.at(0).fault && !gone.at(1).fault);
        QCOMPARE(fake->size(u"Account"_s), 1);
    }

    void notesAndTasksBelongToWhatTheyAreAbout()
    {
        const QString account = fake->fill(u"Account"_s, 1).first();
        Row note = newRow(
            u"n-1"_s, {{u"text"_s, u"Kick-off done.\nAll well."_s}, {u"at"_s, u"2026-11-02T09:15:30Z"_s}});
        note.parents.insert(Kind::Company, {account});
        const QString id = had(salesforce->write(Kind::Note, {note})).first().record.id;
        const test::CrmRecord there = fake->record(u"Task"_s, id);
        QCOMPARE(there.text(u"Subject"_s), u"Kick-off done."_s);
        QCOMPARE(there.text(u"Status"_s), u"Completed"_s);
        QCOMPARE(there.text(u"ActivityDate"_s), u"2026-11-02"_s);
        QCOMPARE(there.text(u"WhatId"_s), account);
        Row task =
            newRow(u"t-1"_s, {{u"title"_s, u"Call"_s}, {u"due"_s, u"2026-12-01"_s}, {u"done"_s, false}});
        QVERIFY(!had(salesforce->write(Kind::Task, {task})).first().fault);
        QCOMPARE(had(salesforce->find(Kind::Note, {u"n-1"_s}, {u"Subject"_s})).size(), 1);
        QVERIFY(salesforce->urlOf(Kind::Company, account)
                    .toString()
                    .endsWith(u"/lightning/r/Account/%1/view"_s.arg(account)));
    }

    void aBatchIsOneRequest()
    {
        QList<Row> rows;
        for (int i = 0; i < 200; ++i)
            rows << newRow(u"c-%1"_s.arg(i), {{u"Name"_s, u"Company %1"_s.arg(i)}});
        fake->forgetRequests();
        QCOMPARE(had(salesforce->write(Kind::Company, rows)).size(), 200);
        QCOMPARE(fake->requests(),
                 QStringList{u"PATCH /services/data/v67.0/composite/sobjects/Account/OCC_External_Id__c"_s});
    }

    void refusalsAreTakenForWhatTheyAre()
    {
        const QString id = fake->fill(u"Account"_s, 1).first();
        fake->change([](test::SalesforceWorld& world) { world.locked = 1; });
        QCOMPARE(had(salesforce->write(Kind::Company, {changedRow(id, {{u"Phone"_s, u"1"_s}})}))
                     .first()
                     .fault->cause,
                 Cause::Locked);
        const QString twin = had(salesforce->write(Kind::Company, {newRow(u"c-1"_s, {{u"Name"_s, u"A"_s}})}))
                                 .first()
                                 .record.id;
        const RowResult duplicate =
            had(salesforce->write(Kind::Company, {changedRow(id, {{u"OCC_External_Id__c"_s, u"c-1"_s}})}))
                .first();
        QCOMPARE(duplicate.fault->cause, Cause::Duplicate);
        QCOMPARE(duplicate.fault->remoteId, twin);
        fake->change([](test::SalesforceWorld& world) {
            world.rule = [](const QString&, const test::CrmValues&) { return u"Ask your manager first."_s; };
        });
        QCOMPARE(had(salesforce->write(Kind::Company, {changedRow(id, {{u"Phone"_s, u"1"_s}})}))
                     .first()
                     .fault->message,
                 u"Ask your manager first."_s);
        const auto unknown = salesforce->changes(Kind::Company, {}, {u"Removed__c"_s});
        QVERIFY(lostBy(unknown, Cause::Input));
        QCOMPARE(unknown.error().fields, QStringList{u"Removed__c"_s});
        fake->change([](test::SalesforceWorld& world) { world.dailyCalls = 0; });
        QVERIFY(lostBy(salesforce->whoAmI(), Cause::Quota));
    }

    void lostAnswersAreAskedForAgainAndMakeNothingTwice()
    {
        using Trouble = test::CrmServer::Trouble;
        const test::CrmReply busy{503, "<html>Maintenance</html>", {}, "text/html"};
        for (const Trouble kind : {Trouble::DropBefore, Trouble::DropAfter, Trouble::CutAfter,
                                   Trouble::FailAfter, Trouble::Answer}) {
            fake->trouble(u"PATCH "_s, kind, 1, busy);
            QVERIFY(!had(salesforce->write(Kind::Company, {newRow(u"c-1"_s, {{u"Name"_s, u"A"_s}})}))
                         .first()
                         .fault);
            QCOMPARE(fake->size(u"Account"_s), 1);
        }
        QVERIFY(waited > 0);
        fake->trouble(u"GET "_s, Trouble::WebPage);
        QVERIFY(lostBy(salesforce->owners(), Cause::Nonsense));
    }

    void anEndedSessionIsRenewedOnce()
    {
        int renewals = 0;
        QByteArray token = "ended";
        Salesforce::Options options;
        options.access = [&](bool renew) -> Outcome<Access> {
            if (renew) {
                ++renewals;
                token = fake->key();
            }
            return Access{QUrl(fake->base().toString() + u"/services/data/v67.0"_s), token};
        };
        Salesforce mine(options, *pace, *clock);
        QVERIFY(mine.whoAmI());
        QCOMPARE(renewals, 1);
        fake->change([](test::SalesforceWorld& world) { world.tokens.throwOut(); });
        QVERIFY(lostBy(mine.whoAmI(), Cause::SignIn));
    }

    void theProxyFindsNothingWrong()
    {
        test::MockServer proxy(u"salesforce"_s, fake->base());
        if (!proxy.missing().isEmpty())
            QSKIP(qPrintable(proxy.missing()));
        use(proxy.url({}));
        itSaysWhatThereIs();
        everyRecordComesAndThenOnlyWhatChanged();
        fresh();
        aQueryThatIsGoneGoesOnFromWhatWasSeen();
        fresh();
        deletedAndMergedRecordsAreTold();
        clock->set(kStart);
        fresh();
        writingFindsOrMakesAndSaysWhatBecameOfEachRow();
        fresh();
        notesAndTasksBelongToWhatTheyAreAbout();
        const QByteArray log = proxy.log();
        QVERIFY2(!log.contains("VIOLATIONS") && !log.contains("iolation"), log.right(3000).constData());
    }

private:
    /// Everything away but the people.
    void fresh() const
    {
        fake->change([](test::SalesforceWorld& world) {
            for (const QString& type : {u"Account"_s, u"Contact"_s, u"Opportunity"_s, u"Task"_s})
                world.tables.remove(type);
        });
    }
    void use(const QUrl& base)
    {
        Salesforce::Options options;
        options.access = [this, base](bool) -> Outcome<Access> {
            return Access{QUrl(base.toString() + u"/services/data/v67.0"_s), fake->key()};
        };
        salesforce = std::make_unique<Salesforce>(options, *pace, *clock);
    }
    int walk(Kind kind, QString& cursor, const QStringList& fields, QList<Record>& records) const
    {
        records.clear();
        for (int pages = 1;; ++pages) {
            const Page page = had(salesforce->changes(kind, cursor, fields));
            records << page.records;
            cursor = page.next;
            if (!page.more)
                return pages;
        }
    }

    std::unique_ptr<SetClock> clock;
    std::unique_ptr<test::SalesforceFake> fake;
    std::unique_ptr<Pace> pace;
    std::unique_ptr<Salesforce> salesforce;
    Millis waited = 0;
};

OCC_TEST(SalesforceTest)
#include "salesforcetest.moc"
