// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/telephony/numberservice.h"
#include "core/telephony/numbersuggest.h"
#include "tests/support/engines.h"
#include "tests/support/testmain.h"
#include "tests/workspace/rig.h"

using namespace Qt::Literals::StringLiterals;
using namespace occ;
using namespace occ::test;

static NumberRules shippedRules()
{
    return {{{u"industry"_s, u"Industry Type"_s},
             {u"volume"_s, u"Call Volume"_s},
             {u"value"_s, u"Contract Value"_s},
             {u"geography"_s, u"Geographic Requirements"_s}},
            5000,
            100,
            u"enterprise"_s,
            958'800,
            u"USD"_s};
}

static PhoneNumber number(const QString& e164, const QString& pool, const QString& industry = {})
{
    PhoneNumber one;
    one.e164 = e164;
    one.pool = pool;
    one.industry = industry;
    return one;
}

static NumberWish client(const QString& industry)
{
    NumberWish wish;
    wish.client = u"Northline"_s;
    wish.industry = industry;
    return wish;
}

static QStringList order(const QList<Suggestion>& suggestions)
{
    QStringList order;
    for (const Suggestion& one : suggestions)
        order << one.number.e164;
    return order;
}

/// S1 §5.1: four criteria, each deciding only where those before it do not.
class SuggestTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void industryComesFirst()
    {
        const QList<PhoneNumber> numbers{number(u"+18002000001"_s, u"primary"_s),
                                         number(u"+12082000002"_s, u"backup"_s, u"fleet"_s),
                                         number(u"+18002000003"_s, u"primary"_s, u"legal"_s)};
        // The fleet's number goes first although pool, code and region speak against it.
        QCOMPARE(order(suggestNumbers(client(u"fleet"_s), numbers, shippedRules())),
                 (QStringList{u"+12082000002"_s, u"+18002000001"_s}));
        QCOMPARE(order(suggestNumbers(client(u"healthcare"_s), numbers, shippedRules())),
                 QStringList{u"+18002000001"_s});
    }

    void volumeComesBeforeValue()
    {
        const QList<PhoneNumber> numbers{number(u"+18002000001"_s, u"custom"_s),
                                         number(u"+18882000002"_s, u"primary"_s)};
        NumberWish wish = client(u"general"_s);
        wish.amountMinor = 1'000'000;
        wish.needs.minutesPerMonth = 5001;
        QCOMPARE(order(suggestNumbers(wish, numbers, shippedRules())),
                 (QStringList{u"+18882000002"_s, u"+18002000001"_s}));
        wish.needs.minutesPerMonth = 5000; // what the plan below includes is not high
        QCOMPARE(order(suggestNumbers(wish, numbers, shippedRules())),
                 (QStringList{u"+18002000001"_s, u"+18882000002"_s}));
    }

    void valueComesBeforeGeography()
    {
        const QList<PhoneNumber> numbers{number(u"+18002000001"_s, u"custom"_s),
                                         number(u"+12082000002"_s, u"custom"_s)};
        NumberWish wish = client(u"legal"_s);
        wish.needs.coverage = Coverage::Regional;
        wish.needs.areaCode = u"208"_s;
        QCOMPARE(order(suggestNumbers(wish, numbers, shippedRules())),
                 (QStringList{u"+12082000002"_s, u"+18002000001"_s}));
        wish.plan = u"Enterprise Plan"_s;
        QCOMPARE(order(suggestNumbers(wish, numbers, shippedRules())),
                 (QStringList{u"+18002000001"_s, u"+12082000002"_s}));
    }

    void geographyDecidesLast()
    {
        const QList<PhoneNumber> numbers{number(u"+12082000001"_s, u"custom"_s),
                                         number(u"+13122000002"_s, u"custom"_s),
                                         number(u"+18332000003"_s, u"custom"_s)};
        NumberWish wish = client(u"general"_s);
        QCOMPARE(order(suggestNumbers(wish, numbers, shippedRules())).first(), u"+18332000003"_s);
        wish.needs.coverage = Coverage::Regional;
        wish.needs.areaCode = u"312"_s;
        QCOMPARE(order(suggestNumbers(wish, numbers, shippedRules())),
                 (QStringList{u"+13122000002"_s, u"+12082000001"_s, u"+18332000003"_s}));
    }

    void eachCriterionGivesItsReason()
    {
        NumberWish wish = client(u"healthcare"_s);
        wish.employees = 250;
        const auto found =
            suggestNumbers(wish, {number(u"+18005963057"_s, u"primary"_s, u"healthcare"_s)}, shippedRules());
        QCOMPARE(found.size(), 1);
        QStringList texts;
        for (const SuggestionReason& reason : found.first().reasons)
            texts << reason.criterion + u": "_s + reason.text;
        QCOMPARE(
            texts,
            (QStringList{
                u"industry: Kept for healthcare, which is Northline's industry."_s,
                u"volume: High call volume (250 employees), and it is in the primary pool."_s,
                u"value: No enterprise contract (no contract value is known), so no premium code is needed."_s,
                u"geography: National coverage is assumed, and it is toll-free everywhere."_s}));
    }

    void takenNumbersAreNotSuggested_data() { addEngines(); }
    void takenNumbersAreNotSuggested()
    {
        OCC_FETCH_ENGINE();
        Rig rig(engine);
        NumberService& numbers = rig.workspace().numbers();
        StartRequest request;
        request.clientId = rig.client(u"Adams Clinic"_s, u"UTC"_s, u"healthcare"_s);
        request.playbook = u"short"_s;
        const qint64 run = rig.start(request);
        QCOMPARE(order(must(numbers.suggest(run))), (QStringList{u"+18005963057"_s, u"+12082792555"_s}));
        HoldRequest wish;
        wish.number = u"8005963057"_s;
        wish.onboardingId = run;
        OCC_OK(numbers.reserve(wish));
        QCOMPARE(order(must(numbers.suggest(run))), QStringList{u"+12082792555"_s});
        OCC_OK(numbers.assign(must(numbers.find(u"2082792555"_s)).id, run));
        QVERIFY(must(numbers.suggest(run)).isEmpty());
        NumberNeeds needs;
        needs.areaCode = u"20x"_s;
        OCC_FAILED(numbers.suggest(run, needs), Refused, u"no area code"_s);
        OCC_FAILED(numbers.suggest(4711), Refused, u"no onboarding 4711"_s);
    }
};

OCC_TEST(SuggestTest)
#include "suggesttest.moc"
