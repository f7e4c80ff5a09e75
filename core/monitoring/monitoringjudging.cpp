// SPDX-License-Identifier: GPL-3.0-or-later
// What the scheduler writes: what was collected, and what it means.
#include "core/monitoring/monitoringservice.h"
#include "core/monitoring/monitoringwords.h"
#include "core/monitoring/synthetictests.h"
#include "core/store/event.h"
#include "core/telephony/dialling.h"

#include <QSet>

#include <algorithm>

namespace occ {

using namespace Qt::Literals::StringLiterals;
using namespace monitoring;

/// Runs `work` as one transaction that makes no entry.
template <typename Work> static Status quietly(Session& session, Work work)
{
    return reading([&] {
        store::Transaction tx(session.database, {{}, Words::tr("Automatic")}, session.now(),
                              u"monitoring.collected"_s, store::EntryKind::Scheduler);
        Collecting rows(session.database);
        work(rows);
        tx.commit();
    });
}

Result<bool> MonitoringService::isRoundDue()
{
    return reading([&] {
        const Instant last = Collecting(m_session.database).moment(u"round"_s);
        const Instant now = m_session.now();
        // A clock that was set back does not stop the watch.
        return last > now || now - last >= shipped().every;
    });
}

Status MonitoringService::noteRound()
{
    return quietly(m_session, [&](Collecting& rows) {
        rows.setMoment(u"round"_s, m_session.now());
        rows.settle(m_session.now());
    });
}

Result<Instant> MonitoringService::deliveriesTo()
{
    return reading([&] { return Collecting(m_session.database).moment(u"deliveries"_s); });
}

Status MonitoringService::noteDeliveriesTo(Instant at)
{
    return quietly(m_session, [&](Collecting& rows) { rows.setMoment(u"deliveries"_s, at); });
}

Status MonitoringService::take(qint64 numberId, const Collected& collected)
{
    return quietly(m_session, [&](Collecting& rows) { rows.take(numberId, collected, m_session.now()); });
}

static NumberCondition conditionOf(const WatchedNumber& number, const Verdict& verdict, Instant now)
{
    NumberCondition one;
    one.numberId = number.id;
    one.e164 = number.e164;
    one.onboardingId = number.onboardingId;
    one.threshold = verdict.threshold.key;
    one.title = verdict.threshold.title;
    one.severity = verdict.threshold.severity;
    one.unit = verdict.threshold.unit;
    one.value = verdict.value;
    one.limit = verdict.threshold.limit;
    one.window = verdict.threshold.window;
    one.beganAt = now;
    one.words = verdict.words;
    one.action = verdict.threshold.action;
    return one;
}

Result<Judged> MonitoringService::judgeAll()
{
    return reading([&] {
        Judged judged;
        const Instant now = m_session.now();
        const QList<WatchedNumber> numbers = loadWatched();
        const Definition definition = shipped();
        const Limits set = limits();
        QHash<qint64, Facts> known = facts(definition, numbers, 0);
        QHash<qint64, QHash<QString, NumberCondition>> open;
        for (const NumberCondition& one : loadConditions(u"where x.ended_at is null"_s, {})) {
            open[one.numberId].insert(one.threshold, one);
            known[one.numberId].open.insert(one.threshold, one.beganAt);
        }
        const QHash<qint64, TestFact> tests = SyntheticTests(m_session).lastVerdicts();
        for (const WatchedNumber& number : numbers) {
            ++judged.numbers;
            Facts& one = known[number.id];
            if (const auto test = tests.constFind(number.id);
                test != tests.cend() && number.every != TestEvery::Off)
                one.lastTest = *test;
            QHash<QString, NumberCondition> left = open.take(number.id);
            for (const Verdict& verdict : judge(with(definition, set, number.id), one, now)) {
                const auto was = left.constFind(verdict.threshold.key);
                if (verdict.state == Verdict::State::Broken && was == left.cend()) {
                    judged.began << conditionOf(number, verdict, now);
                } else if (verdict.state != Verdict::State::Broken && was != left.cend()) {
                    judged.ended << *was;
                    judged.ended.last().endedWords = verdict.words;
                }
                left.remove(verdict.threshold.key);
            }
            for (NumberCondition& gone : left) {
                gone.endedWords = Words::tr("It is not looked at any more.");
                judged.ended << gone;
            }
        }
        for (QHash<QString, NumberCondition>& conditions : open) {
            for (NumberCondition& gone : conditions) {
                gone.endedWords = Words::tr("The number is no longer in service.");
                judged.ended << gone;
            }
        }
        if (!judged.began.isEmpty() || !judged.ended.isEmpty())
            write(judged);
        return judged;
    });
}

static void raiseAbout(store::Transaction& tx, const QString& name, const NumberCondition& condition,
                       const QString& detail)
{
    store::Event event;
    event.name = name;
    event.onboardingId = condition.onboardingId;
    event.subjectKind = u"number"_s;
    event.subjectId = condition.numberId;
    event.at = tx.now();
    event.detail = detail;
    {
        auto row =
            tx.database().query(u"select client_id from phone_number where id = ?"_s, condition.numberId);
        if (row.next())
            event.clientId = row.maybe(0);
    }
    tx.about("number"_L1, condition.numberId);
    if (event.clientId)
        tx.about("client"_L1, *event.clientId);
    if (condition.onboardingId)
        tx.about("onboarding"_L1, *condition.onboardingId);
    store::raiseEvent(tx, event);
}

void MonitoringService::begin(store::Transaction& tx, NumberCondition& condition)
{
    condition.id =
        tx.insert("number_condition"_L1, {{"number_id"_L1, condition.numberId},
                                          {"onboarding_id"_L1, store::toSql(condition.onboardingId)},
                                          {"threshold"_L1, condition.threshold},
                                          {"title"_L1, condition.title},
                                          {"severity"_L1, condition.severity},
                                          {"unit"_L1, condition.unit},
                                          {"value"_L1, condition.value},
                                          {"limit_value"_L1, condition.limit},
                                          {"window_ms"_L1, condition.window},
                                          {"began_at"_L1, condition.beganAt},
                                          {"ended_at"_L1, QVariant()},
                                          {"words"_L1, condition.words},
                                          {"action"_L1, condition.action},
                                          {"ended_words"_L1, u""_s}});
    raiseAbout(tx, u"number-trouble"_s, condition,
               Words::tr("%1: %2 What to do: %3.")
                   .arg(nationalForm(condition.e164), condition.words, condition.action));
}

void MonitoringService::end(store::Transaction& tx, const NumberCondition& condition)
{
    tx.update("number_condition"_L1, condition.id,
              {{"ended_at"_L1, tx.now()}, {"ended_words"_L1, condition.endedWords}});
    raiseAbout(tx, u"number-recovered"_s, condition,
               Words::tr("%1: “%2” is over after %3. %4")
                   .arg(nationalForm(condition.e164), condition.title, inWords(tx.now() - condition.beganAt),
                        condition.endedWords));
}

static QString summaryOf(const Judged& judged)
{
    if (judged.began.size() + judged.ended.size() == 1) {
        return judged.ended.isEmpty()
                   ? Words::tr("%1: %2").arg(nationalForm(judged.began.first().e164),
                                             judged.began.first().title)
                   : Words::tr("%1: “%2” is over")
                         .arg(nationalForm(judged.ended.first().e164), judged.ended.first().title);
    }
    return Words::tr("Numbers judged: %1 conditions began, %2 ended")
        .arg(judged.began.size())
        .arg(judged.ended.size());
}

void MonitoringService::write(const Judged& judged)
{
    QSet<qint64> touched;
    for (const QList<NumberCondition>& some : {judged.began, judged.ended}) {
        for (const NumberCondition& one : some) {
            if (one.onboardingId)
                touched.insert(*one.onboardingId);
        }
    }
    m_settler.settleBefore(touched.values(), m_session.now());
    store::Transaction tx(m_session.database, {{}, Words::tr("Automatic")}, m_session.now(),
                          u"monitoring.judged"_s, store::EntryKind::Scheduler);
    // Another window may have judged the same meanwhile.
    QSet<std::pair<qint64, QString>> open;
    for (const NumberCondition& one : loadConditions(u"where x.ended_at is null"_s, {}))
        open.insert({one.numberId, one.threshold});
    for (NumberCondition one : judged.began) {
        if (!open.contains({one.numberId, one.threshold}))
            begin(tx, one);
    }
    for (const NumberCondition& one : judged.ended) {
        if (open.contains({one.numberId, one.threshold}))
            end(tx, one);
    }
    if (!tx.hasChanges())
        return;
    tx.setSummary(summaryOf(judged));
    m_settler.refresh(tx, touched.values());
    tx.commit();
}

} // namespace occ
