// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/tryton.h"

#include <QCryptographicHash>

#include <algorithm>

/// Reading from Tryton.
namespace occ::sync {

using namespace Qt::Literals::StringLiterals;
using namespace tryton;

namespace {

constexpr int kPage = 500;
constexpr int kIdPage = 10000;
/// Tryton stamps with the beginning of a transaction and shows the rows at its end.
constexpr Millis kSafeDistance = 2 * kMinute;

/// How far a reading of what changed is: everything touched since `since`, by number.
struct Place
{
    Instant since = 0; ///< 0: everything.
    Instant until = 0; ///< Where the next reading begins; 0: this one has not begun.
    qint64 after = 0;
};

QString toText(const Place& place)
{
    return u"%1 %2 %3"_s.arg(place.since).arg(place.until).arg(place.after);
}

std::optional<Place> placeFrom(const QString& cursor)
{
    if (cursor.isEmpty())
        return Place{};
    const QStringList parts = cursor.split(u' ');
    if (parts.size() != 3)
        return {};
    QList<qint64> numbers;
    for (const QString& part : parts) {
        bool isNumber = false;
        numbers << part.toLongLong(&isNumber);
        if (!isNumber || numbers.last() < 0)
            return {};
    }
    return Place{numbers.at(0), numbers.at(1), numbers.at(2)};
}

QString digestOf(const QList<qint64>& numbers)
{
    QCryptographicHash hash(QCryptographicHash::Sha1);
    for (const qint64 number : numbers)
        hash.addData(QByteArray(QByteArray::number(number) + ' '));
    return QString::fromLatin1(hash.result().toHex());
}

QJsonArray numbersOf(const QStringList& ids)
{
    QJsonArray numbers;
    for (const QString& id : ids) {
        bool isNumber = false;
        const qint64 number = id.toLongLong(&isNumber);
        if (isNumber && number > 0)
            numbers << number;
    }
    return numbers;
}

} // namespace

/// The company's own party and those of its employees.
Outcome<QJsonArray> Tryton::notClients()
{
    if (m_notClients)
        return *m_notClients;
    QJsonArray list;
    for (const QString& model : {u"company.company"_s, u"company.employee"_s}) {
        const auto found = rows(model, {}, kIdPage, {u"party"_s});
        if (!found) {
            // Parties alone are possible, too.
            if (found.error().cause == Cause::Other || found.error().cause == Cause::Permission)
                continue;
            return Lost(found.error());
        }
        for (const QJsonObject& row : *found)
            list << row.value("party"_L1);
    }
    m_notClients = list;
    return list;
}

Outcome<Page> Tryton::changes(Kind kind, const QString& cursor, const QStringList& fields)
{
    auto place = placeFrom(cursor);
    if (!place)
        return Lost(faultOf(Cause::CursorGone, capabilities().title));
    const auto known = shape(kind);
    if (!known)
        return Lost(known.error());
    QJsonArray domain = listOf(QJsonArray{u"id"_s, u">"_s, place->after});
    if (kind == Kind::Company) {
        const auto own = notClients();
        if (!own)
            return Lost(own.error());
        if (!own->isEmpty())
            domain << QJsonArray{u"id"_s, u"not in"_s, *own};
    }
    if (place->since > 0)
        domain << touchedSince(kind, place->since);
    else if (kind == Kind::Contact)
        domain << QJsonArray{u"name"_s, u"!="_s, QJsonValue()};
    const auto found = rows(modelOf(kind), domain, kPage, readFields(kind, *known, fields));
    if (!found)
        return Lost(found.error());
    // Without the server's own time the next reading begins where this one did.
    if (place->until == 0)
        place->until = m_serverTime > 0 ? m_serverTime - kSafeDistance : place->since;
    Page page;
    for (const QJsonObject& row : *found) {
        page.records << recordFrom(kind, *known, row, fields);
        place->after = row.value("id"_L1).toInteger();
    }
    page.more = found->size() == kPage;
    if (!page.more)
        place = Place{std::max(place->since, place->until), 0, 0};
    page.next = toText(*place);
    return page;
}

Outcome<Page> Tryton::deleted(Kind kind, const QString& cursor)
{
    const QStringList before = cursor.split(u' ');
    qint64 highest = before.value(0).toLongLong();
    if (!cursor.isEmpty() && (before.size() != 2 || highest < 0))
        return Lost(faultOf(Cause::CursorGone, capabilities().title));
    QList<qint64> ids;
    const QJsonArray order = listOf(QJsonArray{u"id"_s, u"ASC"_s});
    for (qsizetype last = kIdPage; last == kIdPage;) {
        const qint64 after = ids.isEmpty() ? 0 : ids.last();
        const auto said = call(u"model.%1.search"_s.arg(modelOf(kind)),
                               {listOf(QJsonArray{u"id"_s, u">"_s, after}), 0, kIdPage, order});
        if (!said)
            return Lost(said.error());
        if (!said->isArray())
            return Lost(faultOf(Cause::Nonsense, capabilities().title));
        const QJsonArray list = said->toArray();
        last = list.size();
        for (const QJsonValue& id : list)
            ids << id.toInteger();
    }
    highest = std::max(highest, ids.isEmpty() ? 0 : ids.last());
    const QList<qint64> missing = holes(ids, highest);
    const QString digest = digestOf(missing);
    Page page;
    page.next = QString::number(highest) + u' ' + digest;
    if (cursor.isEmpty() || before.value(1) == digest)
        return page;
    for (const qint64 id : missing) {
        Record record;
        record.id = QString::number(id);
        record.archived = true;
        page.records << record;
    }
    return page;
}

Outcome<QList<Record>> Tryton::read(Kind kind, const QStringList& ids, const QStringList& fields)
{
    const auto known = shape(kind);
    if (!known)
        return Lost(known.error());
    const auto found = rows(modelOf(kind), listOf(QJsonArray{u"id"_s, u"in"_s, numbersOf(ids)}),
                            int(ids.size()), readFields(kind, *known, fields));
    if (!found)
        return Lost(found.error());
    QList<Record> records;
    for (const QJsonObject& row : *found)
        records << recordFrom(kind, *known, row, fields);
    return records;
}

Outcome<QList<Record>> Tryton::find(Kind kind, const QStringList& externalIds, const QStringList& fields)
{
    const auto known = shape(kind);
    if (!known)
        return Lost(known.error());
    const auto found =
        rows(modelOf(kind), keeping(kind, externalIds), kIdPage, readFields(kind, *known, fields));
    if (!found)
        return Lost(found.error());
    QList<Record> records;
    for (const QJsonObject& row : *found) {
        const Record record = recordFrom(kind, *known, row, fields, externalIds);
        if (externalIds.contains(record.externalId))
            records << record;
    }
    return records;
}

/// The rows to be changed as they are now. Where stamps are whole seconds and one is of the running second,
/// another change could not be told from it: then that second is waited for.
Outcome<QHash<qint64, QJsonObject>> Tryton::settled(Kind kind, const QList<Row>& rows)
{
    const auto known = shape(kind);
    if (!known)
        return Lost(known.error());
    QStringList ids;
    QSet<qint64> guarded;
    for (const Row& row : rows) {
        if (row.id.isEmpty())
            continue;
        ids << row.id;
        if (!row.expectedVersion.isEmpty())
            guarded << row.id.toLongLong();
    }
    for (int attempt = 1;; ++attempt) {
        const auto found = this->rows(modelOf(kind), listOf(QJsonArray{u"id"_s, u"in"_s, numbersOf(ids)}),
                                      int(ids.size()), readFields(kind, *known, {}));
        if (!found)
            return Lost(found.error());
        QHash<qint64, QJsonObject> current;
        qint64 newest = 0;
        for (const QJsonObject& row : *found) {
            const qint64 id = row.value("id"_L1).toInteger();
            current.insert(id, row);
            if (guarded.contains(id))
                newest = std::max(newest, coarseSecond(conditionsOf(kind, row)));
        }
        if (attempt == 3 || m_serverTime == 0 || newest < m_serverTime / kSecond)
            return current;
        if (!m_pace.backOff(1, kSecond))
            return Lost(faultOf(Cause::Cancelled, capabilities().title));
    }
}

} // namespace occ::sync
