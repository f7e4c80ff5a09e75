// SPDX-License-Identifier: GPL-3.0-or-later
// What people set about monitoring.
#include "core/monitoring/monitoringservice.h"
#include "core/monitoring/monitoringwords.h"
#include "core/telephony/dialling.h"

#include <array>

namespace occ {

using namespace Qt::Literals::StringLiterals;
using namespace monitoring;

QString toText(TestEvery every)
{
    static const std::array<QString, 4> names{u"off"_s, u"hourly"_s, u"daily"_s, u"weekly"_s};
    return names.at(size_t(every));
}

Result<TestEvery> testEveryFromText(const QString& text)
{
    using enum TestEvery;
    for (const TestEvery every : {Off, Hourly, Daily, Weekly}) {
        if (text == toText(every))
            return every;
    }
    return refused(Words::tr("\"%1\" is no schedule for test calls.").arg(text.left(40)),
                   Words::tr("Use one of: off, hourly, daily, weekly."), u"every"_s);
}

Millis lengthOf(TestEvery every)
{
    static constexpr std::array<Millis, 4> lengths{0, kHour, kDay, 7 * kDay};
    return lengths.at(size_t(every));
}

QString toText(SyntheticCall::State state)
{
    static const std::array<QString, 5> names{u"intended"_s, u"placed"_s, u"passed"_s, u"failed"_s,
                                              u"unclear"_s};
    return names.at(size_t(state));
}

Millis stepOf(Range range)
{
    static constexpr std::array<Millis, 3> steps{30 * kMinute, 3 * kHour, kDay};
    return steps.at(size_t(range));
}

Millis lengthOf(Range range)
{
    static constexpr std::array<Millis, 3> lengths{kDay, 7 * kDay, 30 * kDay};
    return lengths.at(size_t(range));
}

/// The row of a number's settings; 0 when it has none.
static qint64 settingsRow(store::Database& database, qint64 numberId)
{
    auto row = database.query(u"select id from monitored_number where number_id = ?"_s, numberId);
    return row.next() ? row.integer(0) : 0;
}

static void insertSettings(store::Transaction& tx, const PhoneNumber& number,
                           std::optional<qint64> onboarding, Instant since, const TestPlan& plan)
{
    tx.insert("monitored_number"_L1,
              {{"number_id"_L1, number.id},
               {"onboarding_id"_L1, store::toSql(onboarding)},
               {"since"_L1, since},
               {"synthetic_every"_L1, toText(plan.every)},
               {"synthetic_from"_L1, store::toSql(plan.from)},
               {"synthetic_since"_L1, plan.every == TestEvery::Off ? QVariant() : QVariant(tx.now())}});
}

static void aboutNumber(store::Transaction& tx, const PhoneNumber& number)
{
    tx.about("number"_L1, number.id);
    if (number.clientId)
        tx.about("client"_L1, *number.clientId);
    if (number.onboardingId)
        tx.about("onboarding"_L1, *number.onboardingId);
}

Result<QString> MonitoringService::watch(const QString& e164, qint64 onboardingId)
{
    return reading([&] {
        const PhoneNumber number = orThrow(m_numbers.find(e164));
        if (number.state < NumberState::Configured || number.state == NumberState::Released) {
            raise(refused(Words::tr("%1 is %2; nothing can be measured yet.")
                              .arg(nationalForm(number.e164), toText(number.state)),
                          Words::tr("Watch it once it is configured."), u"number"_s));
        }
        Instant since = 0;
        {
            auto row = m_session.database.query(u"select since from monitored_number where number_id = ?"_s,
                                                number.id);
            if (row.next())
                since = row.integer(0);
        }
        if (since == 0) {
            since = m_session.now();
            orThrow(writing(m_session, Permission::RunOnboardings, u"monitoring.watch"_s,
                            [&](store::Transaction& tx) {
                                insertSettings(tx, number, onboardingId, since, {});
                                aboutNumber(tx, number);
                                tx.about("onboarding"_L1, onboardingId);
                                tx.setSummary(Words::tr("%1 is watched").arg(nationalForm(number.e164)));
                            }));
        }
        return Words::tr("%1 is watched since %2; looked at every %3, %4 thresholds.")
            .arg(nationalForm(number.e164), toIso(since), windowWord(shipped().every))
            .arg(shipped().thresholds.size());
    });
}

Status MonitoringService::setThreshold(qint64 numberId, const QString& threshold, const QString& value)
{
    return reading([&] {
        const Definition known = shipped();
        const Threshold* which = known.find(threshold);
        if (!which) {
            QStringList keys;
            for (const Threshold& one : known.thresholds)
                keys << one.key;
            raise(refused(Words::tr("There is no threshold \"%1\".").arg(threshold.left(60)),
                          Words::tr("Known ones: %1.").arg(keys.join(u", "_s)), u"threshold"_s));
        }
        const qint64 limit = orThrow(hundredthsFrom(value));
        orThrow(checkLimit(*which, limit));
        std::optional<PhoneNumber> number;
        if (numberId > 0)
            number = orThrow(m_numbers.byId(numberId));
        orThrow(writing(
            m_session, number ? Permission::RunOnboardings : Permission::ManageContent,
            u"monitoring.threshold"_s, [&](store::Transaction& tx) {
                std::optional<qint64> row;
                {
                    auto rows = tx.database().query(
                        u"select id from monitor_threshold where number_id = ? and threshold = ?"_s, numberId,
                        threshold);
                    if (rows.next())
                        row = rows.integer(0);
                }
                if (row)
                    tx.update("monitor_threshold"_L1, *row, {{"value"_L1, limit}});
                else
                    tx.insert("monitor_threshold"_L1,
                              {{"number_id"_L1, numberId}, {"threshold"_L1, threshold}, {"value"_L1, limit}});
                tx.about("monitoring"_L1, numberId);
                if (number)
                    aboutNumber(tx, *number);
                const QString said = withUnit(limit, which->unit);
                tx.setSummary(number ? Words::tr("“%1” of %2 set to %3")
                                           .arg(which->title, nationalForm(number->e164), said)
                                     : Words::tr("“%1” set to %2 for all numbers").arg(which->title, said));
            }));
    });
}

Status MonitoringService::clearThreshold(qint64 numberId, const QString& threshold)
{
    return reading([&] {
        std::optional<PhoneNumber> number;
        if (numberId > 0)
            number = orThrow(m_numbers.byId(numberId));
        const Definition known = shipped();
        const Threshold* which = known.find(threshold);
        orThrow(
            writing(m_session, number ? Permission::RunOnboardings : Permission::ManageContent,
                    u"monitoring.threshold"_s, [&](store::Transaction& tx) {
                        qint64 id = 0;
                        {
                            auto row = tx.database().query(
                                u"select id from monitor_threshold where number_id = ? and threshold = ?"_s,
                                numberId, threshold);
                            if (row.next())
                                id = row.integer(0);
                        }
                        if (id == 0) {
                            raise(refused(
                                Words::tr("There is no limit of its own for \"%1\".").arg(threshold.left(60)),
                                {}, u"threshold"_s));
                        }
                        tx.remove("monitor_threshold"_L1, id);
                        tx.about("monitoring"_L1, numberId);
                        if (number)
                            aboutNumber(tx, *number);
                        tx.setSummary(Words::tr("“%1” set back").arg(which ? which->title : threshold));
                    }));
    });
}

Status MonitoringService::setTests(qint64 numberId, const TestPlan& plan)
{
    return reading([&] {
        const PhoneNumber number = orThrow(m_numbers.byId(numberId));
        const QString name = nationalForm(number.e164);
        TestPlan wanted{plan.every, {}};
        if (plan.every != TestEvery::Off) {
            if (number.state != NumberState::Active) {
                raise(refused(Words::tr("%1 is not in service.").arg(name),
                              Words::tr("Test calls are placed to numbers in service."), u"number"_s));
            }
            if (plan.from.trimmed().isEmpty()) {
                raise(refused(Words::tr("A test call needs a number it comes from."),
                              Words::tr("Choose another number of ours that is in service."), u"from"_s));
            }
            auto from = toE164(plan.from);
            if (!from) {
                Error error = from.error();
                error.field = u"from"_s;
                raise(Failure(error));
            }
            if (*from == number.e164) {
                raise(refused(Words::tr("%1 cannot call itself.").arg(name),
                              Words::tr("Choose another number of ours that is in service."), u"from"_s));
            }
            wanted.from = *from;
        }
        orThrow(writing(
            m_session, Permission::RunOnboardings, u"monitoring.tests"_s, [&](store::Transaction& tx) {
                if (const qint64 row = settingsRow(tx.database(), numberId)) {
                    tx.update("monitored_number"_L1, row,
                              {{"synthetic_every"_L1, toText(wanted.every)},
                               {"synthetic_from"_L1, store::toSql(wanted.from)},
                               {"synthetic_since"_L1,
                                wanted.every == TestEvery::Off ? QVariant() : QVariant(tx.now())}});
                } else {
                    insertSettings(tx, number, number.onboardingId, number.stateAt, wanted);
                }
                aboutNumber(tx, number);
                tx.setSummary(wanted.every == TestEvery::Off
                                  ? Words::tr("No test calls to %1 any more").arg(name)
                                  : Words::tr("Test calls to %1: %2").arg(name, toText(wanted.every)));
            }));
    });
}

} // namespace occ
