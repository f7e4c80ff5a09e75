// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sync/hubspot/hubspotcase.h"

namespace occ::test {

using namespace sync;
using namespace Qt::Literals::StringLiterals;

HubspotCase::HubspotCase()
    : pace(paceOptions(), clock)
    , crm(options(), pace, clock)
{}

HubspotCase::HubspotCase(const std::function<QUrl(const QUrl& base)>& by)
    : base(by(fake.base()))
    , pace(paceOptions(), clock)
    , crm(options(), pace, clock)
{}

Pace::Options HubspotCase::paceOptions()
{
    Pace::Options options = HubSpot::pace();
    options.wait = [this](Millis length) {
        waited += length;
        clock.advance(length);
        return true;
    };
    options.chance = [] { return 0.0; };
    return options;
}

HubSpot::Options HubspotCase::options()
{
    HubSpot::Options options;
    options.access = [this](bool renew) -> Outcome<Access> {
        renewals += renew ? 1 : 0;
        return Access{base, key};
    };
    options.deadline = 30 * kSecond;
    return options;
}

QList<Record> HubspotCase::follow(const std::function<Outcome<Page>()>& ask, QString& cursor, int most)
{
    QList<Record> records;
    fault.reset();
    for (pages = 1; pages <= most; ++pages) {
        const auto page = ask();
        if (!page) {
            fault = page.error();
            return records;
        }
        records += page->records;
        cursor = page->next;
        if (!page->more)
            return records;
    }
    fault = Fault();
    return records;
}

QList<Record> HubspotCase::all(Kind kind, QString& cursor, const QStringList& fields, int most)
{
    return follow([&] { return crm.changes(kind, cursor, fields); }, cursor, most);
}

QList<Record> HubspotCase::gone(Kind kind, QString& cursor)
{
    return follow([&] { return crm.deleted(kind, cursor); }, cursor, 500);
}

QString HubspotCase::words(const Fault& fault)
{
    return u"%1 %2 %3 | %4 | %5 | %6"_s.arg(int(fault.cause))
        .arg(fault.status)
        .arg(fault.code, fault.message, fault.hint, fault.detail);
}

Row fresh(const QString& externalId, const QJsonObject& values)
{
    Row row;
    row.externalId = externalId;
    row.values = values;
    return row;
}

Row changed(const QString& id, const QJsonObject& values)
{
    Row row;
    row.id = id;
    row.values = values;
    return row;
}

} // namespace occ::test
