// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fakes/hubspotworld.h"

#include <utility>

namespace occ::test {

using namespace Qt::Literals::StringLiterals;

QString HubspotWorld::put(const QString& type, const CrmValues& values, std::optional<Instant> at)
{
    CrmTable& table = tables[type];
    CrmRecord made;
    made.number = nextNumber();
    made.id = QString::number(made.number);
    made.createdAt = made.updatedAt = at.value_or(now());
    if (searchLag + searchLagSpread > 0)
        m_before[type].insert(made.number, std::nullopt);
    CrmRecord& record = *table.records.insert(made.number, made);
    setValues(table, record, values, record.createdAt);
    settle(type, record);
    ++m_writes;
    return record.id;
}

void HubspotWorld::edit(const QString& type, const QString& id, const CrmValues& values)
{
    source = u"CRM_UI"_s;
    change(type, *record(type, id), values, stamp());
    source = u"INTEGRATION"_s;
}

void HubspotWorld::archive(const QString& type, const QString& id)
{
    CrmRecord& gone = *record(type, id);
    tables[type].forget(gone);
    gone.archived = true;
    gone.archivedAt = stamp();
    unlink(type, gone.number);
    ++m_writes;
}

void HubspotWorld::restore(const QString& type, const QString& id)
{
    CrmRecord& back = *record(type, id);
    back.archived = false;
    back.updatedAt = stamp();
    tables[type].note(back);
    ++m_writes;
}

void HubspotWorld::purge(const QString& type, const QString& id)
{
    tables[type].records.remove(id.toLongLong());
    ++m_writes;
}

void HubspotWorld::merge(const QString& type, const QString& winner, const QString& loser)
{
    CrmTable& table = tables[type];
    CrmRecord& stays = *record(type, winner);
    const CrmRecord goes = *record(type, loser);
    table.forget(goes);
    table.records.remove(goes.number);
    CrmValues filled;
    for (auto value = goes.values.begin(); value != goes.values.end(); ++value) {
        const HubspotProperty* known = property(type, value.key());
        if (!stays.values.contains(value.key()) && known != nullptr && !known->readOnly && !known->unique)
            filled.insert(value.key(), *value);
    }
    QStringList merged = stays.text(u"hs_merged_object_ids"_s).split(u';', Qt::SkipEmptyParts);
    merged << goes.text(u"hs_merged_object_ids"_s).split(u';', Qt::SkipEmptyParts) << goes.id;
    filled.insert(u"hs_merged_object_ids"_s, merged.join(u';'));
    edit(type, winner, filled);
    stays.updatedAt = stamp();
    table.merged.insert(goes.number, stays.number);
    for (auto into = table.merged.begin(); into != table.merged.end(); ++into) {
        if (*into == goes.number)
            *into = stays.number;
    }
    for (const QString& to : {u"companies"_s, u"contacts"_s, u"deals"_s, u"notes"_s, u"tasks"_s}) {
        for (const QString& other : associated(type, loser, to))
            associate(type, winner, to, other);
    }
    unlink(type, goes.number);
    ++m_writes;
}

void HubspotWorld::keepIndexed(const QString& type, const CrmRecord& record)
{
    const Millis lag = searchLag + (record.number % 2 != 0 ? searchLagSpread : 0);
    if (lag > 0 && record.updatedAt + lag <= now())
        m_before[type].insert(record.number, record);
}

const CrmRecord* HubspotWorld::indexed(const QString& type, const CrmRecord& record) const
{
    const Millis lag = searchLag + (record.number % 2 != 0 ? searchLagSpread : 0);
    if (lag == 0 || record.updatedAt + lag <= now())
        return &record;
    const auto table = m_before.constFind(type);
    if (table == m_before.constEnd() || !table->contains(record.number))
        return &record;
    const auto before = table->constFind(record.number);
    return before->has_value() ? &**before : nullptr;
}

} // namespace occ::test
