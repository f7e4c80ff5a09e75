// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/automation/mailsorting.h"
#include "tests/automation/automationrig.h"
#include "tests/support/engines.h"
#include "tests/support/testmain.h"

using namespace Qt::Literals::StringLiterals;
using namespace occ;
using namespace occ::test;
using messaging::InboundMail;

/// Mails nobody could be found for, and what people say about them.
class MailSortingTest final : public QObject
{
    Q_OBJECT

    /// As the window asks.
    static automation::MailSorting sorting(AutomationRig& rig)
    {
        return {rig.workspace().session(), rig.workspace().playbooks(), rig.workspace().people(),
                rig.automations().follower()};
    }

    /// A mail that came in now; true when it became a contact.
    static bool take(AutomationRig& rig, const QString& from, const QString& subject = u"Hello"_s,
                     const QString& name = {}, const QString& text = u"Good morning"_s)
    {
        static int count = 0;
        InboundMail mail;
        mail.messageId = u"m%1@elsewhere"_s.arg(++count);
        mail.from = {name, from};
        mail.date = rig.now();
        mail.subject = subject;
        mail.text = text;
        return must(rig.automations().inbound().take(mail, u"desk.example"_s));
    }

    static QStringList waiting(AutomationRig& rig)
    {
        QStringList senders;
        for (const automation::MailRow& mail : must(sorting(rig).list(u"unmatched"_s)))
            senders << mail.sender;
        return senders;
    }

    static qint64 newest(AutomationRig& rig, const QString& state = u"unmatched"_s)
    {
        return must(sorting(rig).list(state)).constFirst().id;
    }

    static int answers(AutomationRig& rig, qint64 onboarding)
    {
        int count = 0;
        for (const Interaction& contact : must(rig.onboardings().interactions(onboarding)))
            count += contact.inbound ? 1 : 0;
        return count;
    }

private Q_SLOTS:
    void assignedOnceAndRemembered_data() { addEngines(); }
    void assignedOnceAndRemembered()
    {
        OCC_FETCH_ENGINE();
        AutomationRig rig(engine);
        const qint64 id = rig.welcome();
        QVERIFY(!take(rig, u"Nora@Else.example"_s, u"First"_s, u"Nora Else"_s));
        QVERIFY(!take(rig, u"nora@else.example"_s, u"Second"_s));
        QVERIFY(!take(rig, u"other@else.example"_s));
        QCOMPARE(must(sorting(rig).countWaiting()), 3);
        const auto all = must(sorting(rig).list(u"unmatched"_s));
        const auto first = std::ranges::find(all, u"First"_s, &automation::MailRow::subject);
        must(sorting(rig).assign(first->id, id, true));
        QCOMPARE(
            rig.value(u"select count(*) from journal where command like 'mail.%' and kind = 'command'"_s),
            u"1"_s);
        QCOMPARE(waiting(rig), QStringList{u"other@else.example"_s});
        QCOMPARE(answers(rig, id), 2);
        for (const automation::MailRow& mail : must(sorting(rig).list(u"matched"_s)))
            QCOMPARE(mail.client, u"Northline"_s);
        const auto senders = must(sorting(rig).senders());
        QCOMPARE(senders.size(), 1);
        QCOMPARE(senders.first().address, u"nora@else.example"_s);
        QCOMPARE(senders.first().client, u"Northline"_s);
        QCOMPARE(senders.first().mails, 2);
        QVERIFY(take(rig, u"nora@else.example"_s, u"Third"_s));
        OCC_FAILED(sorting(rig).assign(first->id, id, true), Refused, u"does not wait"_s);
        // Taken back as one.
        AutomationRig again(engine);
        const qint64 same = again.welcome();
        QVERIFY(!take(again, u"nora@else.example"_s));
        const QStringList untouched = again.dump();
        must(sorting(again).assign(newest(again), same, true));
        must(again.workspace().undo());
        QCOMPARE(again.dump(), untouched);
        QCOMPARE(must(sorting(again).countWaiting()), 1);
        QVERIFY(must(sorting(again).senders()).isEmpty());
    }

    void onlyThisOne_data() { addEngines(); }
    void onlyThisOne()
    {
        OCC_FETCH_ENGINE();
        AutomationRig rig(engine);
        const qint64 id = rig.welcome();
        QVERIFY(!take(rig, u"nora@else.example"_s, u"First"_s));
        QVERIFY(!take(rig, u"nora@else.example"_s, u"Second"_s));
        must(sorting(rig).assign(newest(rig), id, false));
        QCOMPARE(must(sorting(rig).countWaiting()), 1);
        QVERIFY(must(sorting(rig).senders()).isEmpty());
        must(sorting(rig).setAside(newest(rig)));
        QCOMPARE(must(sorting(rig).countWaiting()), 0);
        QVERIFY(!take(rig, u"nora@else.example"_s, u"Third"_s));
        QCOMPARE(must(sorting(rig).countWaiting()), 1);
        // What was set aside turns out to be a client's.
        must(sorting(rig).assign(newest(rig, u"ignored"_s), id, false));
        QVERIFY(must(sorting(rig).list(u"ignored"_s)).isEmpty());
        QCOMPARE(answers(rig, id), 2);
    }

    void ignoredUntilForgotten_data() { addEngines(); }
    void ignoredUntilForgotten()
    {
        OCC_FETCH_ENGINE();
        AutomationRig rig(engine);
        (void)rig.welcome();
        QVERIFY(!take(rig, u"ads@shop.example"_s, u"Buy"_s));
        QVERIFY(!take(rig, u"ads@shop.example"_s, u"Buy more"_s));
        must(sorting(rig).ignore(newest(rig)));
        QCOMPARE(must(sorting(rig).countWaiting()), 0);
        QVERIFY(!take(rig, u"ads@shop.example"_s, u"Last chance"_s));
        QCOMPARE(must(sorting(rig).countWaiting()), 0);
        const auto senders = must(sorting(rig).senders());
        QCOMPARE(senders.size(), 1);
        QVERIFY(senders.first().ignored);
        QCOMPARE(senders.first().mails, 3);
        must(sorting(rig).forget(senders.first().id));
        QVERIFY(must(sorting(rig).senders()).isEmpty());
        QVERIFY(!take(rig, u"ads@shop.example"_s, u"Again"_s));
        QCOMPARE(must(sorting(rig).countWaiting()), 1);
        OCC_FAILED(sorting(rig).forget(senders.first().id), Refused, u"no remembered sender"_s);
        must(rig.workspace().undo());
        QCOMPARE(must(sorting(rig).senders()).size(), 1);
        rig.actAs(rig.people.salesRep);
        OCC_FAILED(sorting(rig).ignore(newest(rig)), Refused, QString());
    }

    void theLikeliestFirst_data() { addEngines(); }
    void theLikeliestFirst()
    {
        OCC_FETCH_ENGINE();
        AutomationRig rig(engine);
        const qint64 domain = rig.welcome(u"Harbor"_s);
        const qint64 person = rig.welcome(u"Cedarlaw"_s);
        const qint64 named = rig.welcome(u"Bluebird"_s);
        const qint64 alike = rig.welcome(u"Smilewell"_s);
        (void)rig.welcome(u"Nobody"_s);
        const auto contact = [&](qint64 onboarding, const QString& name, const QString& email) {
            Contact one;
            one.clientId = rig.show(onboarding).row.clientId;
            one.name = name;
            one.email = email;
            must(rig.workspace().clients().addContact(one));
        };
        contact(domain, u"Ann Hill"_s, u"ann@smilewell.example"_s);
        contact(person, u"Bo Reyes"_s, u"bo@cedar.example"_s);
        QVERIFY(!take(rig, u"bo.reyes@smilewell.example"_s, u"Numbers"_s, u"Bo Reyes"_s,
                      u"We port the numbers of Bluebird."_s));
        QList<qint64> found;
        for (const auto& one : must(sorting(rig).suggestions(newest(rig)))) {
            found << one.onboardingId;
            QVERIFY(!one.why.isEmpty());
        }
        QCOMPARE(found, (QList<qint64>{domain, person, alike, named}));
        // Half the world has such an address.
        contact(named, u"Cy Young"_s, u"cy@gmail.com"_s);
        QVERIFY(!take(rig, u"someone@gmail.com"_s, u"Question"_s));
        QVERIFY(must(sorting(rig).suggestions(newest(rig))).isEmpty());
    }
};

OCC_TEST(MailSortingTest)
#include "mailsortingtest.moc"
