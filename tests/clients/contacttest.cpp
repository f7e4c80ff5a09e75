// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/clients/clientservice.h"
#include "core/store/journal.h"
#include "tests/support/engines.h"
#include "tests/support/expect.h"
#include "tests/support/store.h"
#include "tests/support/testmain.h"

using namespace Qt::Literals::StringLiterals;
using namespace occ;
using namespace occ::test;

class ContactTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addAndList_data() { addEngines(); }
    void addAndList()
    {
        OCC_FETCH_ENGINE();
        Store store(engine);
        ClientService service(store.session());
        Client wanted;
        wanted.name = u"Acme"_s;
        wanted.industry = u"legal"_s;
        const Client acme = must(service.add(wanted));
        const auto ann = service.addContact(
            {0, acme.id, u" Ann Ångström "_s, u" ann@acme.test "_s, u" 1 "_s, u"CEO"_s, u"primary"_s});
        OCC_OK(ann);
        const auto nameless = service.addContact({0, acme.id, u" "_s, u"info@acme.test"_s, {}, {}, {}});
        OCC_OK(nameless);
        const auto contacts = must(service.contacts(acme.id));
        QCOMPARE(contacts.size(), 2);
        QCOMPARE(contacts[0].id, ann->id);
        QCOMPARE(contacts[0].name, u"Ann Ångström"_s);
        QCOMPARE(contacts[0].email, u"ann@acme.test"_s);
        QCOMPARE(contacts[0].phone, u"1"_s);
        QCOMPARE(contacts[0].title, u"CEO"_s);
        QCOMPARE(contacts[0].role, u"primary"_s);
        QCOMPARE(contacts[1].name, u"info@acme.test"_s);
        QCOMPARE(must(service.list()).first().contacts, 2);
        QCOMPARE(must(service.contacts(77)).size(), 0);
        const auto entries = store::history(store.database(), "client"_L1, acme.id, 9);
        QCOMPARE(entries.size(), 3);
        QCOMPARE(entries[1].summary, u"Contact Ann Ångström added to Acme"_s);
    }

    void refuses_data() { addEngines(); }
    void refuses()
    {
        OCC_FETCH_ENGINE();
        Store store(engine);
        ClientService service(store.session());
        OCC_FAILED(service.addContact({0, 77, u"Ann"_s, {}, {}, {}, {}}), Refused,
                   u"There is no client 77."_s);
        OCC_FAILED(service.addContact({0, 77, u" "_s, u" "_s, {}, {}, {}}), Refused,
                   u"needs a name or an e-mail address"_s);
        QCOMPARE(store::journalHead(store.database()), 0);
    }
};

OCC_TEST(ContactTest)
#include "contacttest.moc"
