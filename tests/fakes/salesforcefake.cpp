// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fakes/salesforcefake.h"

namespace occ::test {

using namespace Qt::Literals::StringLiterals;

namespace {

CrmValues example(const QString& type, int i)
{
    const QString n = QString::number(i);
    if (type == u"Account"_s)
        return {{u"Name"_s, u"Account %1"_s.arg(n)},
                {u"Website"_s, u"https://account%1.example"_s.arg(n)},
                {u"Phone"_s, u"+1 555 01%1"_s.arg(i % 100, 2, 10, QChar(u'0'))},
                {u"Industry"_s, i % 2 == 0 ? u"Retail"_s : u"Healthcare"_s},
                {u"NumberOfEmployees"_s, i % 500}};
    if (type == u"Contact"_s)
        return {{u"LastName"_s, u"Number %1"_s.arg(n)},
                {u"FirstName"_s, u"Person"_s},
                {u"Email"_s, u"person%1@account.example"_s.arg(n)},
                {u"Title"_s, u"Office manager"_s}};
    if (type == u"Opportunity"_s)
        return {{u"Name"_s, u"Opportunity %1"_s.arg(n)},
                {u"StageName"_s, i % 4 == 0 ? u"Closed Won"_s : u"Prospecting"_s},
                {u"CloseDate"_s, u"2026-12-01"_s},
                {u"Amount"_s, 1000 + i}};
    return {{u"Subject"_s, u"Task %1"_s.arg(n)}};
}

} // namespace

SalesforceFake::SalesforceFake(const Clock& clock)
    : CrmServer(std::make_unique<SalesforceWorld>(clock))
{
    change([this](SalesforceWorld& world) {
        world.tokens.staticKeys << QString::fromLatin1(key());
        world.tokens.instance = base().toString();
    });
}

void SalesforceFake::change(const std::function<void(SalesforceWorld&)>& work) const
{
    run([&] { work(static_cast<SalesforceWorld&>(world())); });
}

QStringList SalesforceFake::fill(const QString& type, int count)
{
    QStringList ids;
    change([&](SalesforceWorld& world) {
        QStringList accounts;
        for (const CrmRecord* account : world.tables.value(u"Account"_s).all())
            accounts << account->id;
        for (int i = 0; i < count; ++i) {
            CrmValues values = example(type, i);
            if ((type == u"Contact"_s || type == u"Opportunity"_s) && !accounts.isEmpty())
                values.insert(u"AccountId"_s, accounts.at(i % accounts.size()));
            ids << world.put(type, values, world.now() - (count - i) * kSecond);
        }
    });
    return ids;
}

CrmRecord SalesforceFake::record(const QString& type, const QString& id) const
{
    CrmRecord found;
    change([&](SalesforceWorld& world) {
        if (const CrmRecord* there = world.record(type, id))
            found = *there;
    });
    return found;
}

int SalesforceFake::size(const QString& type) const
{
    int size = 0;
    change([&](SalesforceWorld& world) { size = int(world.size(type)); });
    return size;
}

} // namespace occ::test
