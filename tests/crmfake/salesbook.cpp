// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/crmfake/salesbook.h"

#include <QFile>

namespace occ::test {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The cells of a file without quotes, its head left out.
QList<QStringList> cells(const QString& file)
{
    QList<QStringList> rows;
    QFile csv(file);
    if (!csv.open(QIODevice::ReadOnly))
        return rows;
    for (const QByteArray& line : csv.readAll().split('\n').mid(1)) {
        if (!line.trimmed().isEmpty())
            rows << QString::fromUtf8(line.trimmed()).split(u',');
    }
    return rows;
}

QString line(const QString& kind, const QString& name, const QString& company, const QString& more)
{
    return QStringList{kind, name, company, more}.join(u" | "_s);
}

QString lastName(int number)
{
    return u"Number%1"_s.arg(number);
}

QString email(int number)
{
    return u"person%1@sales.example"_s.arg(number);
}

QString phone(int number)
{
    return u"+1208555%1"_s.arg(number % 10'000, 4, 10, QChar(u'0'));
}

/// Where a deal is, however a CRM names its stages.
QString standing(const QString& stage)
{
    return stage.contains(u"won"_s, Qt::CaseInsensitive)    ? u"won"_s
           : stage.contains(u"lost"_s, Qt::CaseInsensitive) ? u"lost"_s
                                                            : u"open"_s;
}

/// Both CRMs write an amount in a way of their own.
QString units(const QString& value)
{
    return value.isEmpty() ? QString() : QString::number(value.toDouble(), 'f', 2);
}

} // namespace

SalesBook::SalesBook(int companies, int contacts, int deals)
    : m_companies(companies)
    , m_contacts(contacts)
{
    const QString shared = qEnvironmentVariable("OCC_SHARED");
    read(shared + u"/data/crm-sales-opportunities/"_s, deals);
    if (shared.isEmpty() || m_deals.isEmpty())
        m_missing = u"data/crm-sales-opportunities is not there (OCC_SHARED)"_s;
}

void SalesBook::read(const QString& folder, int deals)
{
    for (const QStringList& row : cells(folder + u"accounts.csv"_s))
        m_accounts << row.value(0);
    for (const QStringList& row : cells(folder + u"sales_pipeline.csv"_s).mid(0, deals))
        m_deals << Deal{row.value(0) + u' ' + row.value(2), int(m_accounts.indexOf(row.value(3))),
                        row.value(4), row.value(6).isEmpty() ? u"2017-12-31"_s : row.value(6), row.value(7)};
}

QString SalesBook::companyName(int number) const
{
    if (number < 0)
        return {};
    const QString& account = m_accounts.at(number % m_accounts.size());
    const int branch = number / int(m_accounts.size());
    return branch == 0 ? account : u"%1 branch %2"_s.arg(account).arg(branch);
}

void SalesBook::fill(const HubspotFake& hubspot) const
{
    static const QHash<QString, QString> stages{{u"Won"_s, u"closedwon"_s},
                                                {u"Lost"_s, u"closedlost"_s},
                                                {u"Engaging"_s, u"contractsent"_s},
                                                {u"Prospecting"_s, u"qualifiedtobuy"_s}};
    hubspot.change([&](HubspotWorld& world) {
        const Instant start = world.now() - 400 * kDay;
        QStringList ids;
        for (int i = 0; i < m_companies; ++i)
            ids << world.put(u"companies"_s,
                             {{u"name"_s, companyName(i)}, {u"domain"_s, u"c%1.example"_s.arg(i)}},
                             start + i * kSecond);
        for (int i = 0; i < m_contacts; ++i) {
            const QString id = world.put(u"contacts"_s,
                                         {{u"firstname"_s, u"Person"_s},
                                          {u"lastname"_s, lastName(i)},
                                          {u"email"_s, email(i)},
                                          {u"phone"_s, phone(i)}},
                                         start + i * kSecond);
            world.associate(u"contacts"_s, id, u"companies"_s, ids.at(i % m_companies));
        }
        for (qsizetype i = 0; i < m_deals.size(); ++i) {
            const Deal& deal = m_deals.at(i);
            CrmValues values{{u"dealname"_s, deal.name},
                             {u"pipeline"_s, u"default"_s},
                             {u"dealstage"_s, stages.value(deal.stage)}};
            if (!deal.value.isEmpty())
                values.insert(u"amount"_s, deal.value);
            values.insert(u"closedate"_s, QString(deal.closed + u"T00:00:00Z"_s));
            const QString id = world.put(u"deals"_s, values, start + i * kSecond);
            if (deal.company >= 0)
                world.associate(u"deals"_s, id, u"companies"_s, ids.at(deal.company));
        }
    });
}

void SalesBook::fill(const SalesforceFake& salesforce) const
{
    static const QHash<QString, QString> stages{{u"Won"_s, u"Closed Won"_s},
                                                {u"Lost"_s, u"Closed Lost"_s},
                                                {u"Engaging"_s, u"Negotiation/Review"_s},
                                                {u"Prospecting"_s, u"Prospecting"_s}};
    salesforce.change([&](SalesforceWorld& world) {
        const Instant start = world.now() - 400 * kDay;
        QStringList ids;
        for (int i = 0; i < m_companies; ++i)
            ids << world.put(u"Account"_s,
                             {{u"Name"_s, companyName(i)}, {u"Website"_s, u"https://c%1.example"_s.arg(i)}},
                             start + i * kSecond);
        for (int i = 0; i < m_contacts; ++i)
            world.put(u"Contact"_s,
                      {{u"FirstName"_s, u"Person"_s},
                       {u"LastName"_s, lastName(i)},
                       {u"Email"_s, email(i)},
                       {u"Phone"_s, phone(i)},
                       {u"AccountId"_s, ids.at(i % m_companies)}},
                      start + i * kSecond);
        for (qsizetype i = 0; i < m_deals.size(); ++i) {
            const Deal& deal = m_deals.at(i);
            CrmValues values{{u"Name"_s, deal.name},
                             {u"StageName"_s, stages.value(deal.stage)},
                             {u"CloseDate"_s, deal.closed}};
            if (!deal.value.isEmpty())
                values.insert(u"Amount"_s, deal.value.toDouble());
            if (deal.company >= 0)
                values.insert(u"AccountId"_s, ids.at(deal.company));
            world.put(u"Opportunity"_s, values, start + i * kSecond);
        }
    });
}

QStringList SalesBook::lines() const
{
    QStringList lines;
    for (int i = 0; i < m_companies; ++i)
        lines << line(u"company"_s, companyName(i), {}, {});
    for (int i = 0; i < m_contacts; ++i)
        lines << line(u"contact"_s, lastName(i), companyName(i % m_companies), email(i));
    for (const Deal& deal : m_deals)
        lines << line(u"deal"_s, deal.name, companyName(deal.company),
                      standing(deal.stage) + u' ' + deal.closed + u' ' + units(deal.value));
    lines.sort();
    return lines;
}

QStringList SalesBook::linesOf(const HubspotFake& hubspot)
{
    QStringList lines;
    hubspot.change([&](HubspotWorld& world) {
        const auto company = [&](const QString& type, const CrmRecord& of) {
            const CrmRecord* found =
                world.record(u"companies"_s, world.associated(type, of.id, u"companies"_s).value(0));
            return found == nullptr ? QString() : found->text(u"name"_s);
        };
        for (const CrmRecord* one : world.tables[u"companies"_s].all())
            lines << line(u"company"_s, one->text(u"name"_s), {}, {});
        for (const CrmRecord* one : world.tables[u"contacts"_s].all())
            lines << line(u"contact"_s, one->text(u"lastname"_s), company(u"contacts"_s, *one),
                          one->text(u"email"_s));
        for (const CrmRecord* one : world.tables[u"deals"_s].all())
            lines << line(u"deal"_s, one->text(u"dealname"_s), company(u"deals"_s, *one),
                          standing(one->text(u"dealstage"_s)) + u' ' + one->text(u"closedate"_s).left(10) +
                              u' ' + units(one->text(u"amount"_s)));
    });
    lines.sort();
    return lines;
}

QStringList SalesBook::linesOf(const SalesforceFake& salesforce)
{
    QStringList lines;
    salesforce.change([&](SalesforceWorld& world) {
        const auto company = [&](const CrmRecord& of) {
            const CrmRecord* found = world.record(u"Account"_s, of.text(u"AccountId"_s));
            return found == nullptr ? QString() : found->text(u"Name"_s);
        };
        for (const CrmRecord* one : world.tables[u"Account"_s].all())
            lines << line(u"company"_s, one->text(u"Name"_s), {}, {});
        for (const CrmRecord* one : world.tables[u"Contact"_s].all())
            lines << line(u"contact"_s, one->text(u"LastName"_s), company(*one), one->text(u"Email"_s));
        for (const CrmRecord* one : world.tables[u"Opportunity"_s].all()) {
            const QJsonValue amount = one->values.value(u"Amount"_s);
            lines << line(u"deal"_s, one->text(u"Name"_s), company(*one),
                          standing(one->text(u"StageName"_s)) + u' ' + one->text(u"CloseDate"_s) + u' ' +
                              units(amount.isDouble() ? QString::number(amount.toDouble()) : QString()));
        }
    });
    lines.sort();
    return lines;
}

} // namespace occ::test
