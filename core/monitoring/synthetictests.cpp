// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/monitoring/synthetictests.h"

#include "core/monitoring/monitoringwords.h"
#include "core/telephony/dialling.h"

namespace occ {

using namespace Qt::Literals::StringLiterals;
using monitoring::TestFact;
using monitoring::Words;
using State = SyntheticCall::State;

static State stateFrom(const QString& text)
{
    for (const State state : {State::Intended, State::Placed, State::Passed, State::Failed}) {
        if (text == toText(state))
            return state;
    }
    return State::Unclear;
}

QList<SyntheticCall> SyntheticTests::load(const QString& rest, const QVariantList& values)
{
    auto row = m_session.database.runWith(
        u"select s.id, s.number_id, n.e164, s.state, s.from_e164, s.earlier, s.call_id, s.intended_at, "
        "s.placed_at, s.ended_at, s.seconds, s.words from synthetic_call s join phone_number n on n.id = "
        "s.number_id "_s +
            rest,
        values);
    QList<SyntheticCall> calls;
    while (row.next()) {
        SyntheticCall call;
        call.id = row.integer(0);
        call.numberId = row.integer(1);
        call.e164 = row.text(2);
        call.state = stateFrom(row.text(3));
        call.from = row.text(4);
        call.earlier = row.text(5).split(u' ', Qt::SkipEmptyParts);
        call.callId = row.text(6);
        call.intendedAt = row.integer(7);
        call.placedAt = row.maybe(8);
        call.endedAt = row.maybe(9);
        call.seconds = int(row.integer(10));
        call.words = row.text(11);
        calls << call;
    }
    return calls;
}

QList<SyntheticCall> SyntheticTests::lastOfEach()
{
    return load(u"where s.id in (select max(id) from synthetic_call group by number_id)"_s);
}

QList<SyntheticCall> SyntheticTests::of(qint64 numberId, int limit)
{
    return load(u"where s.number_id = ? order by s.intended_at desc, s.id desc limit ?"_s,
                {numberId, qint64(limit)});
}

QList<SyntheticCall> SyntheticTests::open()
{
    return load(u"where s.ended_at is null order by s.id"_s);
}

QHash<qint64, TestFact> SyntheticTests::lastVerdicts()
{
    QHash<qint64, TestFact> facts;
    for (const SyntheticCall& call : load(u"where s.id in (select max(id) from synthetic_call where state in "
                                          u"('passed', 'failed') group by "
                                          "number_id)"_s))
        facts.insert(call.numberId, {call.endedAt.value_or(0), call.state == State::Passed, call.words});
    return facts;
}

std::optional<TestFact> SyntheticTests::lastVerdict(qint64 numberId)
{
    const auto facts = lastVerdicts();
    const auto found = facts.constFind(numberId);
    return found == facts.cend() ? std::nullopt : std::optional(*found);
}

bool SyntheticTests::isDue(const WatchedNumber& number)
{
    if (number.every == TestEvery::Off)
        return false;
    auto row = m_session.database.query(
        u"select intended_at, ended_at from synthetic_call where number_id = ? order by id desc limit 1"_s,
        number.id);
    if (!row.next())
        return true;
    return !row.isNull(1) && m_session.now() - row.integer(0) >= lengthOf(number.every);
}

SyntheticCall SyntheticTests::intend(const WatchedNumber& number, const QStringList& earlier)
{
    SyntheticCall call;
    call.numberId = number.id;
    call.e164 = number.e164;
    call.from = number.testFrom;
    call.earlier = earlier;
    call.intendedAt = m_session.now();
    store::Transaction tx(m_session.database, {{}, Words::tr("Automatic")}, m_session.now(),
                          u"synthetic.intended"_s, store::EntryKind::Scheduler);
    call.id = tx.insert("synthetic_call"_L1, {{"number_id"_L1, number.id},
                                              {"state"_L1, toText(State::Intended)},
                                              {"from_e164"_L1, store::toSql(number.testFrom)},
                                              {"earlier"_L1, store::toSql(earlier.join(u' '))},
                                              {"call_id"_L1, u""_s},
                                              {"intended_at"_L1, tx.now()},
                                              {"placed_at"_L1, QVariant()},
                                              {"ended_at"_L1, QVariant()},
                                              {"seconds"_L1, qint64(0)},
                                              {"words"_L1, u""_s}});
    tx.about("number"_L1, number.id);
    tx.setSummary(Words::tr("Test call to %1").arg(nationalForm(number.e164)));
    tx.commit();
    return call;
}

void SyntheticTests::change(const SyntheticCall& call, const store::Fields& fields, const QString& summary)
{
    store::Transaction tx(m_session.database, {{}, Words::tr("Automatic")}, m_session.now(),
                          u"synthetic.call"_s, store::EntryKind::Scheduler);
    {
        auto row = tx.database().query(u"select ended_at from synthetic_call where id = ?"_s, call.id);
        if (!row.next() || !row.isNull(0))
            return; // another process saw the end of it
    }
    tx.update("synthetic_call"_L1, call.id, fields);
    tx.about("number"_L1, call.numberId);
    tx.setSummary(summary);
    tx.commit();
}

void SyntheticTests::notePlaced(const SyntheticCall& call, const QString& callId)
{
    change(call,
           {{"state"_L1, toText(State::Placed)},
            {"call_id"_L1, store::toSql(callId)},
            {"placed_at"_L1, m_session.now()}},
           Words::tr("Test call to %1 placed").arg(nationalForm(call.e164)));
}

void SyntheticTests::noteOver(const SyntheticCall& call, State state, int seconds, const QString& words)
{
    change(call,
           {{"state"_L1, toText(state)},
            {"ended_at"_L1, m_session.now()},
            {"seconds"_L1, qint64(seconds)},
            {"words"_L1, store::toSql(words)}},
           Words::tr("Test call to %1: %2").arg(nationalForm(call.e164), words));
}

} // namespace occ
