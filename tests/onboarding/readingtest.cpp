// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/engines.h"
#include "tests/support/testmain.h"
#include "tests/workspace/rig.h"

using namespace Qt::Literals::StringLiterals;
using namespace occ;
using namespace occ::test;

/// Lists: order, filters, and health as of the moment somebody asks.
class ReadingTest final : public QObject
{
    Q_OBJECT

    static void compareGlance(Rig& rig, std::optional<qint64> owner, int limit)
    {
        const auto glance = must(rig.onboardings().glance(owner, limit));
        QVERIFY(glance);
        OnboardingFilter filter;
        filter.ownerId = owner;
        const QList<OnboardingRow> fitting = must(rig.onboardings().list(filter));
        QCOMPARE(glance->fitting, fitting.size());
        QCOMPARE(glance->rows.size(), std::min<qsizetype>(limit, fitting.size()));
        for (qsizetype i = 0; i < glance->rows.size(); ++i) {
            QCOMPARE(glance->rows.at(i).id, fitting.at(i).id);
            QCOMPARE(glance->rows.at(i).health, fitting.at(i).health);
            QCOMPARE(glance->rows.at(i).reasons, fitting.at(i).reasons);
        }
        PortfolioFigures figures;
        for (const OnboardingRow& row : must(rig.onboardings().list()))
            figures.add(row, figureMoments(rig.now(), rig.workspace().session().calendar.zone()));
        QVERIFY2(glance->figures == figures, qPrintable(told(glance->figures) + u" not "_s + told(figures)));
    }

    static QString told(const PortfolioFigures& of)
    {
        QStringList numbers;
        for (const int number : {of.all, of.active, of.started, of.openAlerts, of.red, of.amber, of.late,
                                 of.dueToday, of.dueThisWeek, of.replyAwaited})
            numbers << QString::number(number);
        return numbers.join(u' ');
    }

private Q_SLOTS:
    void order_data() { addEngines(); }
    void order()
    {
        OCC_FETCH_ENGINE();
        Rig rig(engine);
        const qint64 green = rig.start(u"Adams"_s);
        OCC_OK(rig.onboardings().itemsDone(rig.items(green, 0)));
        rig.start(u"Bakker"_s);
        const qint64 red = rig.start(u"Chen & Söhne 100%"_s);
        OCC_OK(rig.onboardings().openBlocker(red, u"critical"_s, u"client"_s, u"No login"_s));
        rig.tickAt(kStart + kHour);
        QStringList names;
        for (const OnboardingRow& row : must(rig.onboardings().list()))
            names << row.client + u' ' + toText(row.health);
        QCOMPARE(names, (QStringList{u"Chen & Söhne 100% red"_s, u"Bakker amber"_s, u"Adams green"_s}));
        OnboardingFilter filter;
        filter.text = u"100%"_s;
        QCOMPARE(must(rig.onboardings().list(filter)).size(), 1);
        filter.text = u"_"_s;
        QCOMPARE(must(rig.onboardings().list(filter)).size(), 0);
        filter.text = u"SÖHNE"_s;
        QCOMPARE(must(rig.onboardings().list(filter)).size(), 1);
        filter = {};
        filter.ownerId = rig.people.manager.id;
        QCOMPARE(must(rig.onboardings().list(filter)).size(), 0);
        filter.ownerId = rig.people.specialist.id;
        filter.playbook = u"short"_s;
        QCOMPARE(must(rig.onboardings().list(filter)).size(), 3);
        OCC_OK(rig.onboardings().cancel(green, u"Left"_s));
        QCOMPARE(must(rig.onboardings().list()).size(), 2);
        QCOMPARE(must(rig.onboardings().ofClient(1)).size(), 1);
        filter.states = QStringList{u"cancelled"_s};
        QCOMPARE(must(rig.onboardings().list(filter)).first().client, u"Adams"_s);
        for (const Load& load : must(rig.onboardings().loads())) {
            if (load.personId == rig.people.specialist.id) {
                QCOMPARE(load.active, 2);
                QCOMPARE(load.red, 1);
                QCOMPARE(load.dueThisWeek, 4);
                QCOMPARE(load.capacity, 12);
            }
        }
    }

    void healthAtOtherMoments_data() { addEngines(); }
    /// A list at a moment nothing was evaluated for says what holds then, and writes nothing.
    void healthAtOtherMoments()
    {
        OCC_FETCH_ENGINE();
        Rig rig(engine);
        const qint64 id = rig.start();
        OCC_OK(rig.onboardings().itemsDone(rig.items(id, 0)));
        const QStringList before = rig.rows(u"select * from onboarding_status"_s);
        const auto health = [&](Instant now) {
            rig.clock->set(now);
            return must(rig.onboardings().list()).first().health;
        };
        QCOMPARE(health(kStart + 9 * kDay - 1), Health::Green);
        QCOMPARE(health(kStart + 9 * kDay), Health::Amber);
        QCOMPARE(health(kStart + 12 * kDay), Health::Amber);
        QCOMPARE(health(kStart - kDay), Health::Green); // a clock behind the last look
        QCOMPARE(rig.rows(u"select * from onboarding_status"_s), before);
        rig.tickAt(kStart + 13 * kDay);
        QCOMPARE(health(kStart + 13 * kDay), Health::Red);
        rig.reopen();
        QCOMPARE(health(kStart + 14 * kDay), Health::Red);
    }

    void glance_data() { addEngines(); }
    /// The first rows and the figures are those of the whole list, at whatever moment.
    void glance()
    {
        OCC_FETCH_ENGINE();
        Rig rig(engine);
        QList<qint64> ids;
        for (int i = 0; i < 12; ++i) {
            rig.clock->set(kStart + i * kDay);
            StartRequest request;
            request.clientId = rig.client(u"Client %1"_s.arg(i));
            request.playbook = u"short"_s;
            if (i % 3 == 0)
                request.ownerId = rig.people.manager.id;
            ids << rig.start(request);
        }
        OCC_OK(rig.onboardings().pause(ids.at(1), u"Waiting"_s));
        OCC_OK(rig.onboardings().cancel(ids.at(2), u"Left"_s));
        OCC_OK(rig.onboardings().openBlocker(ids.at(5), u"critical"_s, u"client"_s, u"No login"_s));
        Interaction contact;
        contact.onboardingId = ids.at(7);
        contact.at = rig.now();
        contact.channel = u"email"_s;
        contact.summary = u"Asked for [3,\"\" and more"_s;
        contact.expectsReply = true;
        must(rig.onboardings().logInteraction(contact));
        contact.onboardingId = ids.at(8);
        contact.expectsReply = false;
        must(rig.onboardings().logInteraction(contact));
        for (const Instant now :
             {kStart, kStart + 12 * kDay, kStart + 14 * kDay + 5 * kHour, kStart + 30 * kDay}) {
            rig.clock->set(now);
            compareGlance(rig, {}, 5);
            rig.tickAt(now);
            compareGlance(rig, {}, 5);
            compareGlance(rig, {}, 100);
            compareGlance(rig, rig.people.manager.id, 2);
            compareGlance(rig, rig.people.salesRep.id, 2);
        }
    }

    /// Where most has to be evaluated first, there is nothing quick to say.
    void glanceOfManyOutdated()
    {
        Rig rig(u"sqlite"_s);
        QList<StartRequest> requests;
        for (int i = 0; i < 210; ++i) {
            StartRequest request;
            request.clientId = rig.client(u"Client %1"_s.arg(i));
            requests << request;
        }
        must(rig.onboardings().startMany(requests));
        QVERIFY(must(rig.onboardings().glance({}, 10)));
        rig.clock->set(kStart + 30 * kDay);
        QVERIFY(!must(rig.onboardings().glance({}, 10)));
        rig.tick();
        compareGlance(rig, {}, 10);
    }

    void ofMany()
    {
        Rig rig(u"sqlite"_s);
        QList<StartRequest> requests;
        for (int i = 0; i < 200; ++i) {
            StartRequest request;
            request.clientId = rig.client(u"Client %1"_s.arg(i));
            requests << request;
        }
        const QList<qint64> ids = must(rig.onboardings().startMany(requests));
        QCOMPARE(must(rig.onboardings().list()).size(), 200);
        QCOMPARE(must(rig.onboardings().rows(ids.mid(3, 5))).size(), 5);
        QCOMPARE(must(rig.onboardings().rows({})).size(), 0);
        QCOMPARE(must(rig.onboardings().board(u"command-center"_s)).size(), 200);
        QCOMPARE(rig.tickAt(kStart + 30 * kDay).examined, 200);
        QCOMPARE(must(rig.onboardings().list()).first().health, Health::Red);
    }
};

OCC_TEST(ReadingTest)
#include "readingtest.moc"
