// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/clients/vcard.h"
#include "core/clients/clientservice.h"
#include "core/store/journal.h"
#include "core/store/undo.h"
#include "tests/support/engines.h"
#include "tests/support/expect.h"
#include "tests/support/store.h"
#include "tests/support/testmain.h"

#include <QDirIterator>
#include <QFile>

using namespace Qt::Literals::StringLiterals;
using namespace occ;
using namespace occ::test;

class VCardTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void version3()
    {
        const VCards found = must(readVCards("BEGIN:VCARD\r\nVERSION:3.0\r\nN:Ångström;Ann;Q.;Dr.;\r\n"
                                             "FN:Dr. Ann Q. Ångström\r\nORG:Northline\\; Freight;Sales\r\n"
                                             "TITLE:Head of\r\n  Operations\r\nROLE:primary\r\n"
                                             "EMAIL;TYPE=HOME:ann@home.test\r\n"
                                             "EMAIL;TYPE=INTERNET,PREF:ann@north.test\r\n"
                                             "TEL;TYPE=FAX:1\r\nTEL;TYPE=HOME:2\r\nTEL;TYPE=WORK:+1 208\r\n"
                                             "NOTE:a\\nb\r\nEND:VCARD\r\n"));
        QCOMPARE(found.cards.size(), 1);
        QVERIFY(found.problems.isEmpty());
        const VCard& card = found.cards.constFirst();
        QCOMPARE(card.name, u"Dr. Ann Q. Ångström"_s);
        QCOMPARE(card.email, u"ann@north.test"_s);
        QCOMPARE(card.phone, u"+1 208"_s);
        QCOMPARE(card.title, u"Head of Operations"_s);
        QCOMPARE(card.role, u"primary"_s);
        QCOMPARE(card.organization, u"Northline; Freight"_s);
        QCOMPARE(card.line, 1);
    }

    void version4()
    {
        const VCards found =
            must(readVCards("\xEF\xBB\xBF"
                            "begin:vcard\nversion:4.0\nN:Li;Bo;;;\nemail;pref=1:mailto:bo@north.test\n"
                            "TEL;VALUE=uri;TYPE=\"voice,cell\":tel:+1-208-279-2555\nEND:VCARD\n\n"
                            "BEGIN:VCARD\nVERSION:4.0\nFN:Second \xF0\x9F\x8C\x8A\nEND:VCARD"));
        QCOMPARE(found.cards.size(), 2);
        QCOMPARE(found.cards[0].name, u"Bo Li"_s); // Put together from its parts.
        QCOMPARE(found.cards[0].email, u"bo@north.test"_s);
        QCOMPARE(found.cards[0].phone, u"+1-208-279-2555"_s);
        QCOMPARE(found.cards[1].name, u"Second 🌊"_s);
        QCOMPARE(found.cards[1].line, 8);
    }

    void version2QuotedPrintable()
    {
        const VCards found =
            must(readVCards("BEGIN:VCARD\r\nVERSION:2.1\r\n"
                            "N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=C3=85ng=\r\nstr=C3=B6m;Ann\r\n"
                            "TITLE;ENCODING=QUOTED-PRINTABLE;CHARSET=ISO-8859-1:Gesch=E4ftsf=FChrerin\r\n"
                            "TEL;WORK;VOICE:555\r\nTEL;CELL;PREF:777\r\nEND:VCARD\r\n"));
        QCOMPARE(found.cards.size(), 1);
        QCOMPARE(found.cards[0].name, u"Ann Ångström"_s);
        QCOMPARE(found.cards[0].title, u"Geschäftsführerin"_s);
        QCOMPARE(found.cards[0].phone, u"777"_s);
    }

    void otherEncodings()
    {
        const QString text = u"BEGIN:VCARD\nVERSION:3.0\nFN:Żółć\nEND:VCARD\n"_s;
        QByteArray wide("\xFF\xFE");
        wide.append(reinterpret_cast<const char*>(text.utf16()), text.size() * 2);
        QCOMPARE(must(readVCards(wide)).cards.value(0).name, u"Żółć"_s);
        QCOMPARE(must(readVCards("BEGIN:VCARD\nFN:J\xF6rg\nEND:VCARD\n")).cards.value(0).name, u"Jörg"_s);
    }

    void groupsAndNestedCards()
    {
        const VCards found = must(readVCards("BEGIN:VCARD\nVERSION:3.0\nFN:Boss\nitem1.TEL;type=pref:99\n"
                                             "AGENT:\nBEGIN:VCARD\nFN:Secretary\nTEL:1\nEND:VCARD\n"
                                             "item2.EMAIL:boss@x.test\nEND:VCARD\n"));
        QCOMPARE(found.cards.size(), 1);
        QCOMPARE(found.cards[0].name, u"Boss"_s);
        QCOMPARE(found.cards[0].phone, u"99"_s);
        QCOMPARE(found.cards[0].email, u"boss@x.test"_s);
    }

    void badInput()
    {
        OCC_FAILED(readVCards(""), Refused, u"no vCard file"_s);
        OCC_FAILED(readVCards("a,b,c\n1,2,3\n"), Refused, u"Export the contacts as vCard"_s);
        OCC_FAILED(readVCards(QByteArray(5000, '\0')), Refused, u"no vCard file"_s);
        const VCards broken =
            must(readVCards("BEGIN:VCARD\nFN:Whole\nEND:VCARD\nBEGIN:VCARD\nTEL:1\nEND:VCARD\n"
                            "BEGIN:VCARD\nFN:Half writ"));
        QCOMPARE(broken.cards.size(), 1);
        QCOMPARE(broken.problems.size(), 2);
        QVERIFY(broken.problems[0].contains(u"line 4"));
        QVERIFY(broken.problems[1].contains(u"breaks off"));
        // Nonsense inside is left aside.
        QCOMPARE(must(readVCards("BEGIN:VCARD\n:\n;;;:x\nFN;=;;X=\":\nFN:Ok=4\nEND:VCARD\nEND:VCARD"))
                     .cards[0]
                     .name,
                 u"Ok=4"_s);
        OCC_FAILED(readVCardFile(u"no/such.vcf"_s), Environment, u"cannot be read"_s);
    }

    /// Cards as address books really write them.
    void filesOfTheWorld()
    {
        const QString folder = qEnvironmentVariable("OCC_SHARED") + u"/data/vcard-ics/vcard"_s;
        if (!QFile::exists(folder))
            QSKIP("the shared data folder is missing: set OCC_SHARED");
        QDirIterator files(folder, {u"*.vcf"_s}, QDir::Files, QDirIterator::Subdirectories);
        int read = 0;
        while (files.hasNext()) {
            const auto found = readVCardFile(files.next());
            QVERIFY2(bool(found), qPrintable(files.fileName() + describe(found)));
            QVERIFY2(!found->cards.isEmpty(), qPrintable(files.fileName()));
            for (const VCard& card : found->cards) {
                QVERIFY(!card.name.contains(u'\n') && !card.name.contains(QChar::ReplacementCharacter));
                QVERIFY2(!card.email.contains(u' '), qPrintable(files.fileName() + card.email));
            }
            ++read;
        }
        QVERIFY(read >= 10);
        QVERIFY(must(readVCardFile(folder + u"/gmail-list.vcf"_s)).cards.size() > 1);
    }

    void severalContactsAreOneEntry_data() { addEngines(); }
    void severalContactsAreOneEntry()
    {
        OCC_FETCH_ENGINE();
        Store store(engine);
        ClientService service(store.session());
        Client wanted;
        wanted.name = u"Acme"_s;
        wanted.industry = u"legal"_s;
        const Client acme = must(service.add(wanted));
        const qint64 before = store::journalHead(store.database());
        const auto added = service.addContacts(acme.id, {{0, 0, u"Ann"_s, u"ann@acme.test"_s, {}, {}, {}},
                                                         {0, 0, {}, u"bo@acme.test"_s, {}, {}, {}}});
        OCC_OK(added);
        QCOMPARE(added->size(), 2);
        QCOMPARE((*added)[1].name, u"bo@acme.test"_s);
        QCOMPARE(store::journalHead(store.database()), before + 1);
        QCOMPARE(store::history(store.database(), "client"_L1, acme.id, 1)[0].summary,
                 u"2 contacts added to Acme"_s);
        OCC_FAILED(service.addContacts(
                       acme.id, {{0, 0, u"Cy"_s, {}, {}, {}, {}}, {0, 0, u"Di"_s, u"no"_s, {}, {}, {}}}),
                   Refused, u"is not an e-mail address"_s);
        OCC_FAILED(service.addContacts(acme.id, {}), Refused, u"no contact"_s);
        OCC_FAILED(service.addContacts(99, {{0, 0, u"Cy"_s, {}, {}, {}, {}}}), Refused,
                   u"There is no client 99"_s);
        QCOMPARE(must(service.contacts(acme.id)).size(), 2);
    }
};

OCC_TEST(VCardTest)
#include "vcardtest.moc"
