// SPDX-License-Identifier: GPL-3.0-or-later
// Measures what a full sync of 40,000 records costs the processor, against reading the same JSON alone: in,
// from the Salesforce of the tests, and out again, into its HubSpot. `occ_bench_sync [FOLDER [RECORDS]]`.
// Counted is the thread that syncs; the network and the CRMs have threads of their own and are left out on
// both sides.
#include "core/messaging/http.h"
#include "core/sync/hubspot.h"
#include "core/sync/salesforce.h"
#include "core/sync/syncservice.h"
#include "tests/bench/measure.h"
#include "tests/bench/portfolio.h"
#include "tests/fakes/hubspotfake.h"
#include "tests/fakes/salesforcefake.h"

#include <QCoreApplication>
#include <QTemporaryDir>
#include <QTextStream>

#include <ctime>

using namespace occ;
using namespace occ::bench;
using namespace Qt::Literals::StringLiterals;
using sync::Kind;

namespace {

/// Seconds the processor has worked for this thread.
double worked()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) + double(time.tv_nsec) / 1e9;
}

/// Both CRMs of the tests, and a workspace that is connected to them.
class Office final
{
public:
    Office(const QString& file, const std::shared_ptr<SetClock>& clock)
        : m_clock(clock)
        , salesforce(*clock)
        , hubspot(*clock)
        , m_pace({{},
                  2 * kMinute,
                  [this](Millis length) {
                      m_clock->advance(length);
                      return true;
                  },
                  [] { return 0.0; }},
                 *clock)
        , m_workspace(makePortfolio(file, {0, {}, false}, clock))
    {
        service().setRemotes([this](const sync::Connection& connection) {
            return Result<std::unique_ptr<sync::Remote>>(remote(connection.connector));
        });
        for (const QString& name : {u"salesforce"_s, u"hubspot"_s})
            static_cast<void>(must(service().connect(name, name)));
    }

    [[nodiscard]] sync::SyncService& service() { return m_workspace->sync(); }
    [[nodiscard]] std::unique_ptr<sync::Remote> remote(const QString& name)
    {
        if (name == "hubspot"_L1) {
            sync::HubSpot::Options options;
            options.access = [this](bool) -> sync::Outcome<sync::Access> {
                return sync::Access{hubspot.base(), hubspot.key()};
            };
            return std::make_unique<sync::HubSpot>(options, m_pace, *m_clock);
        }
        sync::Salesforce::Options options;
        options.access = [this](bool) -> sync::Outcome<sync::Access> {
            return sync::Access{QUrl(salesforce.base().toString() + u"/services/data/v67.0"_s),
                                salesforce.key()};
        };
        return std::make_unique<sync::Salesforce>(options, m_pace, *m_clock);
    }
    /// A round that has to go through; what the processor worked for it.
    double round(const QString& name, sync::Tally& tally)
    {
        m_clock->advance(kHour);
        const double before = worked();
        const sync::RoundEnd end = must(service().round(name, true));
        const double took = worked() - before;
        if (end.fault || end.tally.failed > 0)
            qFatal("%s", end.fault ? qPrintable(end.fault->oneLine()) : "records failed");
        tally = end.tally;
        return took;
    }

private:
    std::shared_ptr<SetClock> m_clock;

public:
    test::SalesforceFake salesforce;
    test::HubspotFake hubspot;

private:
    sync::Pace m_pace;
    std::unique_ptr<Workspace> m_workspace;
};

/// What the connector reads of a kind: the answers as they come over the wire.
QList<QByteArray> answers(Office& office, const QString& type, const QString& columns)
{
    QList<QByteArray> bodies;
    const QString base = office.salesforce.base().toString();
    QString path =
        u"/services/data/v67.0/query?q=SELECT+%1+FROM+%2+ORDER+BY+SystemModstamp,+Id"_s.arg(columns, type);
    while (!path.isEmpty()) {
        messaging::WebRequest request;
        request.url = QUrl(base + path);
        request.method = "GET";
        request.token = office.salesforce.key();
        request.longestAnswer = qint64(32) << 20;
        const messaging::WebAnswer answer = messaging::call(request, 0);
        if (answer.status != 200)
            qFatal("%d %s", answer.status, answer.body.left(300).constData());
        bodies << answer.body;
        path = QJsonDocument::fromJson(answer.body).object().value("nextRecordsUrl"_L1).toString();
    }
    return bodies;
}

/// Parses them and looks at every value.
double readAlone(const QList<QByteArray>& bodies, int& records)
{
    const double before = worked();
    qsizetype length = 0;
    records = 0;
    for (const QByteArray& body : bodies) {
        for (const QJsonValue& record :
             QJsonDocument::fromJson(body).object().value("records"_L1).toArray()) {
            const QJsonObject values = record.toObject();
            for (auto value = values.begin(); value != values.end(); ++value)
                length += value.key().size() + value->toString().size();
            ++records;
        }
    }
    if (length == 0)
        qFatal("nothing was read");
    return worked() - before;
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    const QTemporaryDir folder(argc > 1 ? words.at(1) + u"/occ-bench"_s : QString());
    const int all = argc > 2 ? words.at(2).toInt() : 40'000;
    const auto clock = std::make_shared<SetClock>(must(parseIso(u"2026-06-15T12:00:00Z"_s)));
    Office office(folder.filePath(u"sync.occ"_s), clock);
    office.salesforce.fill(u"Account"_s, all / 4);
    office.salesforce.fill(u"Contact"_s, all / 2);
    office.salesforce.fill(u"Opportunity"_s, all / 4);

    const QString common = u"Id,SystemModstamp,LastModifiedBy.Name,OCC_External_Id__c,"_s;
    QList<QByteArray> bodies = answers(
        office, u"Account"_s,
        common + u"Name,Website,Phone,BillingStreet,NumberOfEmployees,AnnualRevenue,Industry,Description"_s);
    bodies += answers(office, u"Contact"_s, common + u"AccountId,FirstName,LastName,Email,Phone,Title"_s);
    bodies +=
        answers(office, u"Opportunity"_s, common + u"AccountId,Name,StageName,Amount,OwnerId,CloseDate"_s);
    int records = 0;
    std::vector<double> readings;
    for (int i = 0; i < 5; ++i)
        readings.push_back(readAlone(bodies, records));
    const double alone = median(readings);
    if (records != all)
        qFatal("%d records were read", records);

    sync::Tally tally;
    const double in = office.round(u"salesforce"_s, tally);
    if (tally.createdHere != all)
        qFatal("%d records came", tally.createdHere);
    const auto note = [&](double took) {
        return u"%1 s against %2 s of JSON alone; %3 µs a record"_s.arg(took, 0, 'f', 2)
            .arg(alone, 0, 'f', 2)
            .arg(took / all * 1e6, 0, 'f', 0);
    };
    report(u"%L1 records come in"_s.arg(all), in / alone, 60, u"x"_s, note(in));
    const double idle = office.round(u"salesforce"_s, tally);
    report(u"the same again, nothing changed"_s, idle / alone, 1, u"x"_s, note(idle));
    const double out = office.round(u"hubspot"_s, tally);
    if (tally.createdThere != all)
        qFatal("%d records went", tally.createdThere);
    report(u"%L1 records go out"_s.arg(all), out / alone, 75, u"x"_s, note(out));
    return anyFailed() ? 1 : 0;
}
