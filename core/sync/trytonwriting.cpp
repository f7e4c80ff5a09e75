// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/tryton.h"
#include "core/sync/trytonparts.h"

#include <QCoreApplication>

#include <algorithm>

/// Writing to Tryton. A request is one transaction there: when it is refused none of its rows was written,
/// and halves of it find the one it is about.
namespace occ::sync {

using namespace Qt::Literals::StringLiterals;
using namespace tryton;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(sync)
};

const QString& crmName()
{
    static const QString name = u"Tryton"_s;
    return name;
}

/// The buttons to the state that a row asks for.
Outcome<QStringList> way(const Row& row, const QString& from)
{
    const QString to = row.values.value("state"_L1).toString();
    if (to.isEmpty())
        return QStringList();
    const auto found = buttons(from, to);
    if (found)
        return *found;
    Fault fault = faultOf(Cause::Input, crmName());
    fault.fields = {u"state"_s};
    fault.message = Words::tr("Tryton does not take an opportunity from \"%1\" to \"%2\".").arg(from, to);
    fault.hint =
        Words::tr("A sale that is confirmed there makes it won by itself; map won deals to \"converted\", "
                  "or change the state in Tryton.");
    return Lost(std::move(fault));
}

} // namespace

/// Remembers what ends the whole batch; true when asking for halves makes no sense.
bool Tryton::failsAll(const Fault& fault, qsizetype count)
{
    if (stopsRun(fault.cause)) {
        m_stop = fault;
        m_stop->done = Done::No; // What was not sent yet certainly was not done.
    }
    return count == 1 || !isOfOneRow(fault);
}

void Tryton::sendNew(Kind kind, const QList<Made>& made, QList<RowResult>& results)
{
    if (made.isEmpty())
        return;
    QJsonArray values;
    for (const Made& one : made) {
        for (const QJsonValue& value : one.second)
            values << value;
    }
    Outcome<QJsonValue> said =
        m_stop ? Lost(*m_stop) : call(u"model.%1.create"_s.arg(modelOf(kind)), listOf(values), true);
    if (said && said->toArray().size() != values.size())
        said = Lost(faultOf(Cause::Nonsense, crmName(), Done::Maybe));
    if (said) {
        const QJsonArray ids = said->toArray();
        qsizetype at = 0;
        for (const Made& one : made) {
            results[one.first].created = true;
            results[one.first].record.id = QString::number(ids.at(at).toInteger());
            at += one.second.size();
        }
        return;
    }
    if (failsAll(said.error(), made.size())) {
        for (const Made& one : made)
            results[one.first].fault = said.error();
        return;
    }
    sendNew(kind, made.mid(0, made.size() / 2), results);
    sendNew(kind, made.mid(made.size() / 2), results);
}

void Tryton::create(Kind kind, const QList<Row>& rows, QList<RowResult>& results, QList<Move>& pressing)
{
    QList<Made> made;
    QList<Move> moves;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        if (!rows.at(i).id.isEmpty())
            continue;
        auto values = creation(kind, m_shapes.value(kind), rows.at(i), m_company);
        auto steps = kind == Kind::Deal ? way(rows.at(i), u"lead"_s) : Outcome<QStringList>(QStringList());
        if (!values || !steps) {
            results[i].fault = !values ? values.error() : steps.error();
            continue;
        }
        made.append({i, *values});
        if (!steps->isEmpty())
            moves << Move{i, {}, {}, *steps};
    }
    sendNew(kind, made, results);
    for (Move& move : moves) {
        if (results.at(move.row).fault)
            continue;
        move.change.id = results.at(move.row).record.id.toLongLong();
        pressing << move;
    }
}

void Tryton::sendChanges(Kind kind, const QList<Move>& moves, QList<RowResult>& results)
{
    if (moves.isEmpty())
        return;
    QJsonArray params;
    QJsonObject conditions;
    for (const Move& move : moves) {
        params << QJsonArray{move.change.id} << move.change.values;
        for (auto it = move.conditions.begin(); it != move.conditions.end(); ++it)
            conditions.insert(it.key(), it.value());
    }
    const Outcome<QJsonValue> said =
        m_stop ? Lost(*m_stop) : call(u"model.%1.write"_s.arg(writtenModel(kind)), params, true, conditions);
    if (said)
        return;
    if (failsAll(said.error(), moves.size())) {
        for (const Move& move : moves)
            results[move.row].fault = said.error();
        return;
    }
    sendChanges(kind, moves.mid(0, moves.size() / 2), results);
    sendChanges(kind, moves.mid(moves.size() / 2), results);
}

/// What has to be done for one row, or why it cannot be.
void Tryton::weigh(Kind kind, const Row& row, const QJsonObject& current, Move move, RowResult& result,
                   QList<Move>& moves)
{
    result.record.id = row.id;
    if (current.isEmpty() || (kind == Kind::Contact && personOf(current).isEmpty())) {
        result.fault = faultOf(Cause::NotFound, crmName());
        return;
    }
    const Shape shape = m_shapes.value(kind);
    if (!row.expectedVersion.isEmpty()) {
        if (recordFrom(kind, shape, current, {}).version != row.expectedVersion) {
            result.fault = faultOf(Cause::Changed, crmName());
            return;
        }
        move.conditions = conditionsOf(kind, current);
        if (m_serverTime > 0 && coarseSecond(move.conditions) >= m_serverTime / kSecond) {
            result.fault = faultOf(Cause::Locked, crmName());
            return;
        }
    }
    auto wanted = change(kind, shape, row, current);
    auto steps = kind == Kind::Deal ? way(row, current.value("state"_L1).toString())
                                    : Outcome<QStringList>(QStringList());
    if (!wanted || !steps) {
        result.fault = !wanted ? wanted.error() : steps.error();
        return;
    }
    move.change = *wanted;
    move.buttons = *steps;
    moves << move;
}

void Tryton::update(Kind kind, const QList<Row>& rows, QList<RowResult>& results, QList<Move>& pressing)
{
    QList<qsizetype> places;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        if (!rows.at(i).id.isEmpty())
            places << i;
    }
    if (places.isEmpty())
        return;
    const auto current = m_stop ? Outcome<QHash<qint64, QJsonObject>>(Lost(*m_stop)) : settled(kind, rows);
    if (!current) {
        if (stopsRun(current.error().cause))
            m_stop = current.error();
        for (const qsizetype place : std::as_const(places)) {
            results[place].record.id = rows.at(place).id;
            results[place].fault = current.error();
        }
        return;
    }
    QList<Move> moves;
    for (const qsizetype place : std::as_const(places)) {
        Move move;
        move.row = place;
        weigh(kind, rows.at(place), current->value(rows.at(place).id.toLongLong()), move, results[place],
              moves);
    }
    QList<Move> writing;
    std::ranges::copy_if(moves, std::back_inserter(writing),
                         [](const Move& move) { return !move.change.values.isEmpty(); });
    sendChanges(kind, writing, results);
    for (Move& move : moves) {
        if (move.buttons.isEmpty() || results.at(move.row).fault)
            continue;
        // What was just written has a stamp of its own.
        if (!move.change.values.isEmpty())
            move.conditions = {};
        pressing << move;
    }
}

void Tryton::pressOne(const QString& button, const QList<Move>& moves, QList<RowResult>& results)
{
    QJsonArray ids;
    QJsonObject conditions;
    for (const Move& move : moves) {
        ids << move.change.id;
        for (auto it = move.conditions.begin(); it != move.conditions.end(); ++it)
            conditions.insert(it.key(), it.value());
    }
    // Pressed twice it does nothing: the way from there is not open any more.
    const Outcome<QJsonValue> said =
        m_stop ? Lost(*m_stop)
               : call(u"model.sale.opportunity.%1"_s.arg(button), listOf(ids), false, conditions);
    if (said)
        return;
    if (failsAll(said.error(), moves.size())) {
        for (const Move& move : moves) {
            RowResult& result = results[move.row];
            result.fault = said.error();
            if (result.created) // The record is there: to be looked for, not made again.
                result.fault->done = Done::Maybe;
        }
        return;
    }
    pressOne(button, moves.mid(0, moves.size() / 2), results);
    pressOne(button, moves.mid(moves.size() / 2), results);
}

void Tryton::press(const QList<Move>& moves, QList<RowResult>& results)
{
    for (qsizetype step = 0;; ++step) {
        QMap<QString, QList<Move>> byButton;
        for (Move move : moves) {
            if (move.buttons.size() <= step || results.at(move.row).fault)
                continue;
            if (step > 0)
                move.conditions = {};
            byButton[move.buttons.at(step)] << move;
        }
        if (byButton.isEmpty())
            return;
        for (auto it = byButton.cbegin(); it != byButton.cend(); ++it)
            pressOne(it.key(), *it, results);
    }
}

Outcome<QList<RowResult>> Tryton::write(Kind kind, const QList<Row>& rows)
{
    const auto known = shape(kind);
    if (!known)
        return Lost(known.error());
    if (kind == Kind::Deal) {
        auto met = meetCompany();
        if (!met)
            return Lost(std::move(met.error()));
    }
    m_stop.reset();
    QList<RowResult> results(rows.size());
    QList<Move> pressing;
    create(kind, rows, results, pressing);
    update(kind, rows, results, pressing);
    press(pressing, results);
    // Nothing went through and nothing will: that is the whole call's. Otherwise each row says what became of
    // it.
    const bool allStopped = !rows.isEmpty() && std::ranges::all_of(results, [](const RowResult& result) {
        return result.fault && stopsRun(result.fault->cause) && !result.created;
    });
    if (!allStopped)
        return results;
    const auto doubtful = std::ranges::find_if(
        results, [](const RowResult& result) { return result.fault->done == Done::Maybe; });
    return Lost(*(doubtful == results.cend() ? results.cbegin() : doubtful)->fault);
}

Outcome<QList<RowResult>> Tryton::link(const QList<Association>& associations)
{
    QList<RowResult> results;
    for (const Association& association : associations) {
        Row row;
        row.id = association.id;
        row.parents.insert(association.parentKind, {association.parentId});
        auto written = write(association.kind, {row});
        if (!written)
            return Lost(std::move(written.error()));
        results += *written;
    }
    return results;
}

Outcome<QList<RowResult>> Tryton::archive(Kind kind, const QStringList& ids)
{
    QList<Row> rows;
    for (const QString& id : ids) {
        Row row;
        row.id = id;
        if (kind == Kind::Company)
            row.values.insert("active"_L1, false);
        else if (kind == Kind::Deal)
            row.values.insert("state"_L1, u"cancelled"_s);
        rows << row;
    }
    if (kind != Kind::Contact) {
        auto written = write(kind, rows);
        if (!written)
            return written;
        for (RowResult& result : *written) {
            if (result.fault && result.fault->cause == Cause::NotFound)
                result.fault.reset();
        }
        return written;
    }
    const auto current = settled(kind, rows);
    if (!current)
        return Lost(current.error());
    QJsonArray numbers;
    for (const QJsonObject& row : *current) {
        const QList<QJsonObject> person = personOf(row);
        for (const QJsonObject& mechanism : person)
            numbers << idOf(mechanism);
    }
    if (!numbers.isEmpty()) {
        const auto said =
            call(u"model.party.contact_mechanism.write"_s, {numbers, QJsonObject{{u"active"_s, false}}});
        if (!said)
            return Lost(said.error());
    }
    QList<RowResult> results(ids.size());
    for (qsizetype i = 0; i < ids.size(); ++i)
        results[i].record.id = ids.at(i);
    return results;
}

} // namespace occ::sync
