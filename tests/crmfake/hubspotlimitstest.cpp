// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/crmfake/asker.h"
#include "tests/fakes/hubspotfake.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace occ;
using namespace occ::test;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr Instant kStart = 1'793'610'930'000;
const QString kCompanies = u"/crm/objects/2026-09/companies"_s;
const QJsonObject kNorthwind{{u"properties"_s, QJsonObject{{u"name"_s, u"Northwind"_s}}}};

} // namespace

/// What goes wrong between a program and HubSpot.
class HubspotLimitsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        clock = std::make_unique<SetClock>(kStart);
        fake = std::make_unique<HubspotFake>(*clock);
        asker = std::make_unique<Asker>(fake->base(), fake->key());
    }

    void tenSecondsHaveTheirLimit()
    {
        fake->change([](HubspotWorld& world) { world.tenSeconds = 3; });
        QCOMPARE(asker->get(kCompanies).headers.value("x-hubspot-ratelimit-remaining"), "2");
        QCOMPARE(asker->get(kCompanies).status, 200);
        QCOMPARE(asker->get(kCompanies).headers.value("x-hubspot-ratelimit-remaining"), "0");
        const Said over = asker->get(kCompanies);
        QCOMPARE(over.status, 429);
        QCOMPARE(over.json()["policyName"_L1].toString(), u"TEN_SECONDLY_ROLLING"_s);
        QVERIFY(!over.headers.contains("retry-after"));
        clock->advance(10 * kSecond);
        QCOMPARE(asker->get(kCompanies).status, 200);
    }

    void theDayHasItsLimit()
    {
        fake->change([](HubspotWorld& world) { world.daily = 1; });
        QCOMPARE(asker->get(kCompanies).headers.value("x-hubspot-ratelimit-daily-remaining"), "0");
        QCOMPARE(asker->get(kCompanies).json()["policyName"_L1].toString(), u"DAILY"_s);
        clock->advance(kDay);
        QCOMPARE(asker->get(kCompanies).status, 200);
    }

    void searchesHaveTheirOwnLimit()
    {
        fake->change([](HubspotWorld& world) { world.searchesASecond = 1; });
        QCOMPARE(asker->post(kCompanies + u"/search"_s, {{u"limit"_s, 1}}).status, 200);
        QCOMPARE(asker->post(kCompanies + u"/search"_s, {{u"limit"_s, 1}}).status, 429);
        QCOMPARE(asker->get(kCompanies).status, 200);
    }

    void whoMayNotIsToldWhy()
    {
        asker->use("somebody else's");
        QCOMPARE(asker->get(kCompanies).status, 401);
        asker->use(fake->key());
        fake->change([](HubspotWorld& world) { world.scopes.remove(u"crm.objects.companies.write"_s); });
        QCOMPARE(asker->get(kCompanies).status, 200);
        const Said refused = asker->post(kCompanies, kNorthwind);
        QCOMPARE(refused.status, 403);
        QCOMPARE(refused.json()["category"_L1].toString(), u"MISSING_SCOPES"_s);
        QCOMPARE(refused.json()["errors"_L1][0]["context"_L1]["requiredGranularScopes"_L1][0].toString(),
                 u"crm.objects.companies.write"_s);
        fake->change([](HubspotWorld& world) { world.tokens.throwOut(); });
        QCOMPARE(asker->get(kCompanies).status, 401);
    }

    void aLockedRecordIsFreeLater()
    {
        fake->change([](HubspotWorld& world) { world.locked = 1; });
        QCOMPARE(asker->post(kCompanies, kNorthwind).status, 423);
        QCOMPARE(asker->post(kCompanies, kNorthwind).status, 201);
    }

    void troubleComesOnDemand()
    {
        using Trouble = CrmServer::Trouble;
        fake->trouble(u"POST /crm"_s, Trouble::DropBefore);
        QCOMPARE(asker->post(kCompanies, kNorthwind).status, 0);
        QCOMPARE(fake->size(u"companies"_s), 0);
        fake->trouble(u"POST /crm"_s, Trouble::DropAfter);
        QCOMPARE(asker->post(kCompanies, kNorthwind).status, 0);
        QCOMPARE(fake->size(u"companies"_s), 1);
        fake->trouble(u"POST /crm"_s, Trouble::FailAfter, 1,
                      {502, "<html>Bad gateway</html>", {}, "text/html"});
        QCOMPARE(asker->post(kCompanies, kNorthwind).status, 502);
        QCOMPARE(fake->size(u"companies"_s), 2);
        fake->trouble(u"POST /crm"_s, Trouble::CutAfter);
        const Said cut = asker->post(kCompanies, kNorthwind);
        QVERIFY2(!cut.whole, cut.body.constData());
        QVERIFY(cut.json().isEmpty());
        QCOMPARE(fake->size(u"companies"_s), 3);
        fake->trouble(u"POST /crm"_s, Trouble::WebPage);
        const Said page = asker->post(kCompanies, kNorthwind);
        QCOMPARE(page.status, 200);
        QVERIFY(page.headers.value("content-type").startsWith("text/html"));
        QCOMPARE(fake->size(u"companies"_s), 3);
        fake->trouble(u"POST /crm"_s, Trouble::Answer, 2, {477, "{}", {{"Retry-After", "30"}}});
        QCOMPARE(asker->post(kCompanies, kNorthwind).headers.value("retry-after"), "30");
        QCOMPARE(asker->post(kCompanies, kNorthwind).status, 477);
        QCOMPARE(asker->post(kCompanies, kNorthwind).status, 201);
        QCOMPARE(fake->troublesMet(), 7);
        QCOMPARE(fake->count(u"POST /crm/objects"_s), 8);
    }

    void troubleAtRandomIsTheSameForTheSameSeed()
    {
        const auto run = [this] {
            fake->troubleAtRandom(0.5, {CrmServer::Trouble::Answer}, 7, {503, {}, {}, {}});
            QList<int> statuses;
            for (int i = 0; i < 20; ++i)
                statuses << asker->get(kCompanies).status;
            return statuses;
        };
        const QList<int> once = run();
        QVERIFY(once.contains(200) && once.contains(503));
        QCOMPARE(run(), once);
        fake->troubleAtRandom(0, {}, 0);
        QCOMPARE(asker->get(kCompanies).status, 200);
    }

    void itsClockCanBeOff()
    {
        fake->change([](HubspotWorld& world) { world.skew = -kHour; });
        const Said made = asker->post(kCompanies, kNorthwind);
        QVERIFY(made.headers.value("date").contains("08:15:"));
        QVERIFY(made.json()["createdAt"_L1].toString() < toIso(kStart - kHour + kMinute));
    }

    void signInIsASecretsBusiness()
    {
        const QString token = u"/oauth/2026-09/token"_s;
        const Said page =
            Asker(fake->base(), {})
                .get(
                    u"/oauth/authorize?client_id=occ&redirect_uri=http://localhost:5/cb&scope=x&state=s%201"_s);
        QCOMPARE(page.status, 302);
        const QUrlQuery got(QUrl::fromEncoded(page.headers.value("location")));
        QCOMPARE(got.queryItemValue(u"state"_s, QUrl::FullyDecoded), u"s 1"_s);
        const QString rest = u"&client_id=occ&redirect_uri=http%3A%2F%2Flocalhost%3A5%2Fcb&code="_s +
                             got.queryItemValue(u"code"_s);
        QCOMPARE(asker->form(token, u"grant_type=authorization_code&client_secret=wrong"_s + rest).status,
                 400);
        const Said in =
            asker->form(token, u"grant_type=authorization_code&client_secret=occ-secret"_s + rest);
        QCOMPARE(in.status, 200);
        QCOMPARE(in.json()["expires_in"_L1].toInt(), 1800);
        QCOMPARE(
            asker->form(token, u"grant_type=authorization_code&client_secret=occ-secret"_s + rest).status,
            400);
        asker->use(in.json()["access_token"_L1].toString().toLatin1());
        QCOMPARE(asker->get(kCompanies).status, 200);
        QVERIFY(!asker->get(kCompanies).headers.contains("x-hubspot-ratelimit-daily"));
        clock->advance(30 * kMinute);
        QCOMPARE(asker->get(kCompanies).status, 401);
        const QString refresh =
            u"grant_type=refresh_token&client_id=occ&client_secret=occ-secret&refresh_token="_s +
            in.json()["refresh_token"_L1].toString();
        asker->use(asker->form(token, refresh).json()["access_token"_L1].toString().toLatin1());
        QCOMPARE(asker->get(kCompanies).status, 200);
        fake->change([](HubspotWorld& world) { world.tokens.throwOut(); });
        const Said out = asker->form(token, refresh);
        QCOMPARE(out.status, 400);
        QCOMPARE(out.json()["status"_L1].toString(), u"BAD_REFRESH_TOKEN"_s);
        fake->change([](HubspotWorld& world) { world.tokens.denies = true; });
        const Said denied = asker->get(
            u"/oauth/authorize?client_id=occ&redirect_uri=http://localhost:5/cb&scope=x&state=1"_s);
        QVERIFY(denied.headers.value("location").contains("error=access_denied"));
    }

private:
    std::unique_ptr<SetClock> clock;
    std::unique_ptr<HubspotFake> fake;
    std::unique_ptr<Asker> asker;
};

OCC_TEST(HubspotLimitsTest)
#include "hubspotlimitstest.moc"
