// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sync/memorycrm.h"

#include <algorithm>

namespace occ::test {

using namespace Qt::Literals::StringLiterals;
using namespace occ::sync;

namespace {

RemoteField field(const QString& name, FieldType type = FieldType::Text)
{
    RemoteField made;
    made.name = name;
    made.label = name;
    made.type = type;
    return made;
}

RemoteField unique(const QString& name)
{
    RemoteField made = field(name);
    made.unique = true;
    return made;
}

} // namespace

/// What the engine sees of it.
class MemoryRemote final : public Remote
{
public:
    explicit MemoryRemote(MemoryCrm& crm)
        : m_crm(crm)
    {}

    const Capabilities& capabilities() const override { return m_crm.capabilities; }
    Outcome<RemoteAccount> whoAmI() override
    {
        if (auto fault = before(u"whoami"_s))
            return Lost(*fault);
        return RemoteAccount{m_crm.account, u"Memory"_s, u"tester"_s, u"USD"_s};
    }
    Outcome<QList<RemoteField>> fields(Kind kind) override
    {
        if (auto fault = before(u"fields "_s + toText(kind)))
            return Lost(*fault);
        return m_crm.fields.value(kind);
    }
    Outcome<QList<RemoteOwner>> owners() override { return m_crm.owners; }
    Outcome<QList<RemotePipeline>> pipelines() override { return m_crm.pipelines; }

    Outcome<Page> changes(Kind kind, const QString& cursor, const QStringList& names) override
    {
        if (auto fault = before(u"changes "_s + toText(kind)))
            return Lost(*fault);
        const qint64 since = cursor.toLongLong();
        QList<MemoryCrm::Stored> found;
        for (const MemoryCrm::Stored& one : std::as_const(m_crm.m_records[kind])) {
            if (one.sequence > since && !one.record.archived && one.record.mergedInto.isEmpty())
                found << one;
        }
        std::ranges::sort(found, {}, &MemoryCrm::Stored::sequence);
        Page page;
        page.more = found.size() > m_crm.pageSize;
        found = found.mid(0, m_crm.pageSize);
        page.next = found.isEmpty() ? cursor : QString::number(found.last().sequence);
        for (const MemoryCrm::Stored& one : std::as_const(found)) {
            const auto old = m_crm.m_before[kind].constFind(one.record.id);
            if (m_crm.lagging) {
                if (old != m_crm.m_before[kind].constEnd())
                    page.records << cut(*old, names);
                page.next = cursor; // It comes again once the index is there.
                page.more = false;
            } else {
                page.records << cut(one.record, names);
            }
        }
        disturb(page);
        if (auto fault = after(u"changes "_s + toText(kind)))
            return Lost(*fault);
        return page;
    }
    Outcome<Page> deleted(Kind kind, const QString& cursor) override
    {
        if (auto fault = before(u"deleted "_s + toText(kind)))
            return Lost(*fault);
        Page page;
        page.next = QString::number(m_crm.m_sequence);
        if (cursor.isEmpty())
            return page;
        for (const MemoryCrm::Stored& one : std::as_const(m_crm.m_records[kind])) {
            if (one.sequence <= cursor.toLongLong() ||
                (!one.record.archived && one.record.mergedInto.isEmpty()))
                continue;
            Record gone;
            gone.id = one.record.id;
            gone.archived = one.record.archived;
            gone.mergedInto = one.record.mergedInto;
            page.records << gone;
        }
        return page;
    }
    Outcome<QList<Record>> read(Kind kind, const QStringList& ids, const QStringList& names) override
    {
        if (auto fault = before(u"read "_s + toText(kind), int(ids.size())))
            return Lost(*fault);
        QList<Record> records;
        for (const QString& id : ids) {
            const auto found = m_crm.m_records[kind].constFind(id);
            if (found != m_crm.m_records[kind].constEnd() && !found->record.archived)
                records << cut(found->record, names);
        }
        return records;
    }
    Outcome<QList<Record>> find(Kind kind, const QStringList& externalIds, const QStringList& names) override
    {
        if (auto fault = before(u"find "_s + toText(kind), int(externalIds.size())))
            return Lost(*fault);
        QList<Record> records;
        for (const MemoryCrm::Stored& one : std::as_const(m_crm.m_records[kind])) {
            if (!one.record.archived && externalIds.contains(one.record.externalId))
                records << cut(one.record, names);
        }
        return records;
    }
    Outcome<QList<RowResult>> write(Kind kind, const QList<Row>& rows) override
    {
        if (rows.size() > m_crm.capabilities.writeBatch)
            return badInput(u"Too many rows."_s, {}, {});
        if (auto fault = before(u"write "_s + toText(kind), int(rows.size())))
            return Lost(*fault);
        QList<RowResult> results;
        for (const Row& row : rows)
            results << writeOne(kind, row);
        if (auto fault = after(u"write "_s + toText(kind)))
            return Lost(*fault);
        return results;
    }
    Outcome<QList<RowResult>> link(const QList<Association>& associations) override
    {
        if (auto fault = before(u"link"_s, int(associations.size())))
            return Lost(*fault);
        QList<RowResult> results;
        for (const Association& one : associations) {
            m_crm.touch(one.kind, one.id).record.parents[one.parentKind] = {one.parentId};
            results << RowResult{{}, false, m_crm.record(one.kind, one.id)};
        }
        return results;
    }
    Outcome<QList<RowResult>> archive(Kind kind, const QStringList& ids) override
    {
        QList<RowResult> results;
        for (const QString& id : ids) {
            m_crm.remove(kind, id);
            results << RowResult{{}, false, m_crm.record(kind, id)};
        }
        return results;
    }
    QUrl urlOf(Kind kind, const QString& id) const override
    {
        return QUrl(u"https://crm.example/%1/%2"_s.arg(toText(kind), id));
    }

private:
    std::optional<Fault> before(const QString& what, int rows = 0)
    {
        ++m_crm.counts[what];
        return m_crm.trouble ? m_crm.trouble({what, false, rows}) : std::nullopt;
    }
    std::optional<Fault> after(const QString& what)
    {
        return m_crm.trouble ? m_crm.trouble({what, true, 0}) : std::nullopt;
    }
    static Record cut(const Record& record, const QStringList& names)
    {
        Record made = record;
        made.values = {};
        for (const QString& name : names)
            made.values.insert(name, record.values.value(name).isUndefined() ? QJsonValue()
                                                                             : record.values.value(name));
        made.parentsKnown = true;
        return made;
    }
    void disturb(Page& page)
    {
        if (m_crm.chance == nullptr || page.records.isEmpty())
            return;
        std::ranges::shuffle(page.records, *m_crm.chance);
        page.records << page.records.first();
    }
    RowResult writeOne(Kind kind, const Row& row)
    {
        RowResult result;
        if (m_crm.refuse) {
            result.fault = m_crm.refuse(kind, row);
            if (result.fault)
                return result;
        }
        QString id = row.id;
        auto& records = m_crm.m_records[kind];
        if (id.isEmpty() && m_crm.capabilities.upserts.contains(kind)) {
            for (const MemoryCrm::Stored& one : std::as_const(records)) {
                if (!one.record.archived && !row.externalId.isEmpty() &&
                    one.record.externalId == row.externalId)
                    id = one.record.id;
            }
        }
        if (!id.isEmpty() && (!records.contains(id) || records[id].record.archived)) {
            result.fault = faultOf(Cause::NotFound, m_crm.capabilities.title);
            return result;
        }
        if (!id.isEmpty() && m_crm.capabilities.conditionalWrite && !row.expectedVersion.isEmpty() &&
            records[id].record.version != row.expectedVersion) {
            result.fault = faultOf(Cause::Changed, m_crm.capabilities.title);
            return result;
        }
        result.created = id.isEmpty();
        if (result.created) {
            id = QString::number(m_crm.m_nextId++);
            records.insert(id, {});
            records[id].record.id = id;
            records[id].record.externalId = row.externalId;
        }
        Record& record = m_crm.touch(kind, id).record;
        for (auto it = row.values.begin(); it != row.values.end(); ++it)
            record.values.insert(it.key(), it.value());
        if (result.created || m_crm.capabilities.parentsOnUpdate) {
            for (auto it = row.parents.cbegin(); it != row.parents.cend(); ++it)
                record.parents.insert(it.key(), *it);
        }
        result.record = record;
        result.record.values = {};
        return result;
    }

    MemoryCrm& m_crm;
};

MemoryCrm::MemoryCrm(const Clock& clock)
    : m_clock(clock)
{
    capabilities.key = u"hubspot"_s;
    capabilities.title = u"Memory"_s;
    capabilities.kinds = {Kind::Company, Kind::Contact, Kind::Deal};
    capabilities.upserts = capabilities.kinds;
    capabilities.writeBatch = 10;
    capabilities.readBatch = 10;
    for (const auto name : {"name", "address", "description", "industry"})
        fields[Kind::Company] << field(QLatin1StringView(name));
    fields[Kind::Company] << field(u"domain"_s, FieldType::Url) << field(u"phone"_s, FieldType::Phone)
                          << field(u"numberofemployees"_s, FieldType::Integer)
                          << field(u"annualrevenue"_s, FieldType::Money) << unique(u"occ_external_id"_s);
    for (const auto name : {"firstname", "lastname", "email", "phone", "jobtitle"})
        fields[Kind::Contact] << field(QLatin1StringView(name));
    fields[Kind::Contact] << unique(u"occ_external_id"_s);
    for (const auto name : {"dealname", "dealstage", "pipeline", "deal_currency_code", "hubspot_owner_id"})
        fields[Kind::Deal] << field(QLatin1StringView(name));
    fields[Kind::Deal] << field(u"amount"_s, FieldType::Money) << field(u"closedate"_s, FieldType::Date)
                       << unique(u"occ_external_id"_s);
    pipelines = {{u"default"_s,
                  u"Sales"_s,
                  {{u"s1"_s, u"Inquiry"_s},
                   {u"s2"_s, u"Qualification"_s},
                   {u"s3"_s, u"Proposal"_s},
                   {u"yes"_s, u"Signed"_s, true, true},
                   {u"no"_s, u"Gone"_s, true, false}}}};
}

std::unique_ptr<Remote> MemoryCrm::remote()
{
    return std::make_unique<MemoryRemote>(*this);
}

MemoryCrm::Stored& MemoryCrm::touch(Kind kind, const QString& id)
{
    Stored& stored = m_records[kind][id];
    if (stored.sequence > 0)
        m_before[kind][id] = stored.record;
    stored.sequence = ++m_sequence;
    stored.record.version = QString::number(m_sequence);
    // No two changes bear the same time, as an index that lags could not be told from one that is true.
    m_lastAt = std::max(m_lastAt + 1, m_clock.now() + skew);
    stored.record.modifiedAt = m_lastAt;
    return stored;
}

QString MemoryCrm::add(Kind kind, const QJsonObject& values, const QString& company)
{
    const QString id = QString::number(m_nextId++);
    Record& record = touch(kind, id).record;
    record.id = id;
    record.values = values;
    if (!company.isEmpty())
        record.parents[Kind::Company] = {company};
    return id;
}

void MemoryCrm::edit(Kind kind, const QString& id, const QJsonObject& values)
{
    Record& record = touch(kind, id).record;
    record.modifiedBy = u"Rita Remote"_s;
    for (auto it = values.begin(); it != values.end(); ++it)
        record.values.insert(it.key(), it.value());
}

void MemoryCrm::remove(Kind kind, const QString& id)
{
    touch(kind, id).record.archived = true;
}

void MemoryCrm::restore(Kind kind, const QString& id)
{
    touch(kind, id).record.archived = false;
}

void MemoryCrm::mergeInto(Kind kind, const QString& gone, const QString& stays)
{
    touch(kind, gone).record.mergedInto = stays;
    touch(kind, stays);
}

QList<Record> MemoryCrm::living(Kind kind) const
{
    QList<Record> records;
    const auto all = m_records.value(kind);
    for (const Stored& one : all) {
        if (!one.record.archived && one.record.mergedInto.isEmpty())
            records << one.record;
    }
    return records;
}

const Record& MemoryCrm::record(Kind kind, const QString& id) const
{
    return m_records.constFind(kind)->constFind(id)->record;
}

QString MemoryCrm::value(Kind kind, const QString& id, const QString& field) const
{
    return m_records.value(kind).value(id).record.values.value(field).toVariant().toString();
}

QString MemoryCrm::idOf(Kind kind, const QString& name) const
{
    const QList<Record> records = living(kind);
    for (const Record& record : records) {
        for (const auto field : {"name", "dealname", "lastname"}) {
            if (record.values.value(QLatin1StringView(field)).toString() == name)
                return record.id;
        }
    }
    return {};
}

} // namespace occ::test
