// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/sync/trytonserver.h"

#include <QDateTime>
#include <QTest>

#include <functional>
#include <memory>

/// The connector against a real server, in two files.
namespace occ::test {

using namespace Qt::Literals::StringLiterals;
using namespace occ::sync;

/// The real time; and something that happens just before a request goes out.
class WatchedClock final : public Clock
{
public:
    [[nodiscard]] Instant now() const override
    {
        if (before)
            before();
        return QDateTime::currentMSecsSinceEpoch();
    }
    std::function<void()> before;
};

[[nodiscard]] inline const QStringList& companyFields()
{
    static const QStringList names{u"name"_s, u"email"_s, u"phone"_s, u"website"_s, u"city"_s};
    return names;
}

[[nodiscard]] inline Row company(const QString& name, const QString& externalId = {})
{
    Row row;
    row.externalId = externalId;
    row.values = {{u"name"_s, name}};
    return row;
}

[[nodiscard]] inline QString words(const Fault& fault)
{
    return fault.oneLine() + u" | "_s + fault.detail;
}

/// The second in which a record was written is over.
[[nodiscard]] inline bool isOver(qint64 second)
{
    return QDateTime::currentSecsSinceEpoch() > second;
}

#define GOES(outcome) QVERIFY2(bool(outcome), (outcome) ? "" : qPrintable(words((outcome).error())))
#define WENT(result) QVERIFY2(!(result).fault, (result).fault ? qPrintable(words(*(result).fault)) : "")

class RealTryton : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void saysWhatItIs();
    void refusesAWrongSignIn();
    void makesReadsAndChanges();
    void refusesAStaleWrite();
    void theServerItselfRefusesAStaleWrite();
    void oneWrongRowDoesNotSpoilTheRest();
    void tellsDeletedAndArchived();
    void keepsContactsWithTheirCompany();
    void takesDealsThroughTheirStates();
    void signsInAgain();
    void outlivesARestart();
    void thousandPartiesInFewCalls();

private:
    [[nodiscard]] std::unique_ptr<Tryton> another()
    {
        return std::make_unique<Tryton>(m_server.access(), m_pace, m_clock);
    }
    /// The one record there is of a number.
    [[nodiscard]] Record one(Kind kind, const QString& id, const QStringList& fields)
    {
        const auto records = m_crm->read(kind, {id}, fields);
        return records && records->size() == 1 ? records->first() : Record();
    }
    /// Everything since the cursor, which goes on.
    [[nodiscard]] QList<Record> all(Kind kind, QString& cursor, const QStringList& fields);
    [[nodiscard]] RowResult write(Kind kind, const Row& row);

    TrytonServer m_server;
    WatchedClock m_clock;
    Pace m_pace{{}, m_clock};
    std::unique_ptr<Tryton> m_crm;
    std::unique_ptr<TrytonPerson> m_person;
};

} // namespace occ::test
