// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/fakes/hubspotfake.h"
#include "tests/fakes/salesforcefake.h"

namespace occ::test {

/// A sales organisation made of the crm-sales-opportunities of the material beside the project (OCC_SHARED):
/// its deals as they are, its 85 accounts and as many branches of theirs as are wanted, and contacts.
class SalesBook final
{
public:
    SalesBook(int companies, int contacts, int deals);

    /// Why there is none on this machine; empty when there is.
    [[nodiscard]] QString missing() const { return m_missing; }
    [[nodiscard]] int companies() const { return m_companies; }
    [[nodiscard]] int contacts() const { return m_contacts; }
    [[nodiscard]] int deals() const { return int(m_deals.size()); }
    [[nodiscard]] int all() const { return companies() + contacts() + deals(); }

    void fill(const HubspotFake& hubspot) const;
    void fill(const SalesforceFake& salesforce) const;

    /// Every record in one line, with its company's name, sorted; what a CRM holds in the same form.
    [[nodiscard]] QStringList lines() const;
    [[nodiscard]] static QStringList linesOf(const HubspotFake& hubspot);
    [[nodiscard]] static QStringList linesOf(const SalesforceFake& salesforce);

private:
    struct Deal
    {
        QString name;
        int company = -1; ///< None when negative.
        QString stage;    ///< Won, Lost, Engaging, Prospecting
        QString closed;   ///< A day; of an open one the last of the book, as Salesforce wants one.
        QString value;
    };
    void read(const QString& folder, int deals);
    [[nodiscard]] QString companyName(int number) const;

    QString m_missing;
    int m_companies = 0;
    int m_contacts = 0;
    QStringList m_accounts;
    QList<Deal> m_deals;
};

} // namespace occ::test
