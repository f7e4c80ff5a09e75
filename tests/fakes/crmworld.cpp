// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fakes/crmworld.h"

#include <QLocale>

#include <algorithm>

namespace occ::test {

using namespace Qt::Literals::StringLiterals;

namespace {

QString key(const QJsonValue& value)
{
    return value.isDouble() ? QString::number(value.toDouble(), 'g', 15) : value.toString().toLower();
}

} // namespace

CrmRecord* CrmTable::find(qint64 number)
{
    const auto into = merged.constFind(number);
    const auto found = records.find(into == merged.constEnd() ? number : *into);
    return found == records.end() ? nullptr : &*found;
}

QList<const CrmRecord*> CrmTable::all(bool archived) const
{
    QList<const CrmRecord*> list;
    for (const CrmRecord& record : records) {
        if (record.archived == archived)
            list << &record;
    }
    return list;
}

QList<CrmRecord*> CrmTable::holders(const QString& field, const QString& value)
{
    auto index = m_index.find(field);
    if (index == m_index.end()) {
        index = m_index.insert(field, {});
        for (const CrmRecord& record : std::as_const(records)) {
            if (!record.archived && record.values.contains(field))
                index->insert(key(record.values.value(field)), record.number);
        }
    }
    QList<CrmRecord*> list;
    for (const qint64 number : index->values(value.toLower()))
        list << &records[number];
    std::sort(list.begin(), list.end(),
              [](const CrmRecord* a, const CrmRecord* b) { return a->number < b->number; });
    return list;
}

CrmRecord* CrmTable::holder(const QString& field, const QString& value)
{
    const QList<CrmRecord*> list = holders(field, value);
    return list.isEmpty() ? nullptr : list.first();
}

void CrmTable::forget(const CrmRecord& record)
{
    for (auto index = m_index.begin(); index != m_index.end(); ++index) {
        if (record.values.contains(index.key()))
            index->remove(key(record.values.value(index.key())), record.number);
    }
}

void CrmTable::note(const CrmRecord& record)
{
    for (auto index = m_index.begin(); index != m_index.end(); ++index) {
        if (!record.archived && record.values.contains(index.key()))
            index->insert(key(record.values.value(index.key())), record.number);
    }
}

QByteArray CrmWorld::date() const
{
    return httpTime(now());
}

Instant CrmWorld::stamp()
{
    m_last = std::max(m_last + 1, now());
    return m_last;
}

bool CrmWorld::setValues(CrmTable& table, CrmRecord& record, const CrmValues& values, Instant at)
{
    bool changed = false;
    table.forget(record);
    for (auto value = values.begin(); value != values.end(); ++value) {
        const bool gone = value->isNull() || (value->isString() && value->toString().isEmpty());
        if (gone ? !record.values.contains(value.key()) : record.values.value(value.key()) == *value)
            continue;
        changed = true;
        if (gone)
            record.values.remove(value.key());
        else
            record.values.insert(value.key(), *value);
        record.history[value.key()].prepend({at, value->toString(), source});
    }
    table.note(record);
    return changed;
}

QString crmTime(Instant at)
{
    return QDateTime::fromMSecsSinceEpoch(at, Qt::UTC).toString(u"yyyy-MM-dd'T'hh:mm:ss.zzz'Z'"_s);
}

QByteArray httpTime(Instant at)
{
    return QLocale::c()
        .toString(QDateTime::fromMSecsSinceEpoch(at, Qt::UTC), u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s)
        .toLatin1();
}

} // namespace occ::test
