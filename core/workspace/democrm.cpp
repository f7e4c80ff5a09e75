// SPDX-License-Identifier: GPL-3.0-or-later
// The sample team's CRM: a round with one that lives in memory, so that the log, what is to be decided and
// what failed are what the sync really makes of it.
#include "core/sync/ways.h"
#include "core/workspace/demodirector.h"

namespace occ::demo {

using namespace Qt::Literals::StringLiterals;
using namespace occ::sync;

namespace {

/// What is in the sample's CRM; outlives its remotes.
struct Shelf
{
    QMap<QString, Record> records;
    QMap<QString, qint64> changed; ///< When, counted in changes.
    qint64 count = 0;
    QString refused; ///< The name of a company whose changes are turned down.
    const Clock* clock = nullptr;

    QString put(const QString& id, const QJsonObject& values, const QString& by)
    {
        const QString key = id.isEmpty() ? QString::number(30100 + count) : id;
        Record& record = records[key];
        record.id = key;
        for (auto it = values.begin(); it != values.end(); ++it)
            record.values.insert(it.key(), it.value());
        record.modifiedAt = clock->now();
        record.modifiedBy = by;
        changed[key] = ++count;
        record.version = QString::number(count);
        return key;
    }
};

class SampleCrm final : public Remote
{
public:
    SampleCrm(Shelf& shelf, Mapping mapping)
        : m_shelf(shelf)
        , m_mapping(std::move(mapping))
    {
        m_can.key = u"hubspot"_s;
        m_can.title = u"HubSpot"_s;
        m_can.kinds = {Kind::Company, Kind::Contact, Kind::Deal};
        m_can.upserts = m_can.kinds;
        m_can.tellsDeletions = false;
    }

    const Capabilities& capabilities() const override { return m_can; }
    Outcome<RemoteAccount> whoAmI() override
    {
        return RemoteAccount{u"4417023"_s, u"Brightway Onboarding"_s, u"sync"_s, u"USD"_s};
    }
    Outcome<QList<RemoteField>> fields(Kind kind) override
    {
        QList<RemoteField> fields;
        const ObjectMapping* object = m_mapping.object(kind);
        for (const QString& name :
             object ? object->remoteFields() + QStringList{object->externalIdField} : QStringList()) {
            RemoteField field;
            field.name = field.label = name;
            field.unique = name == object->externalIdField;
            fields << field;
        }
        return fields;
    }
    Outcome<QList<RemoteOwner>> owners() override { return QList<RemoteOwner>(); }
    Outcome<QList<RemotePipeline>> pipelines() override { return QList<RemotePipeline>(); }
    Outcome<Page> changes(Kind kind, const QString& cursor, const QStringList&) override
    {
        Page page;
        page.next = QString::number(m_shelf.count);
        for (const Record& record : std::as_const(m_shelf.records)) {
            if (kind == Kind::Company && m_shelf.changed.value(record.id) > cursor.toLongLong())
                page.records << record;
        }
        return page;
    }
    Outcome<Page> deleted(Kind, const QString& cursor) override { return Page{{}, cursor, false}; }
    Outcome<QList<Record>> read(Kind, const QStringList& ids, const QStringList&) override
    {
        QList<Record> found;
        for (const QString& id : ids) {
            if (m_shelf.records.contains(id))
                found << m_shelf.records.value(id);
        }
        return found;
    }
    Outcome<QList<Record>> find(Kind, const QStringList& externalIds, const QStringList&) override
    {
        QList<Record> found;
        for (const Record& record : std::as_const(m_shelf.records)) {
            if (externalIds.contains(record.externalId))
                found << record;
        }
        return found;
    }
    Outcome<QList<RowResult>> write(Kind, const QList<Row>& rows) override
    {
        QList<RowResult> results;
        for (const Row& row : rows)
            results << writeOne(row);
        return results;
    }
    Outcome<QList<RowResult>> link(const QList<Association>& associations) override
    {
        return QList<RowResult>(associations.size());
    }
    Outcome<QList<RowResult>> archive(Kind, const QStringList& ids) override
    {
        return QList<RowResult>(ids.size());
    }
    QUrl urlOf(Kind, const QString& id) const override
    {
        return QUrl(u"https://app.hubspot.com/contacts/4417023/record/0-2/"_s + id);
    }

private:
    RowResult writeOne(const Row& row)
    {
        RowResult result;
        if (m_shelf.records.value(row.id).values.value("name"_L1).toString() == m_shelf.refused) {
            Fault fault;
            fault.message = u"HubSpot did not take the number of employees: it allows at most 40."_s;
            fault.hint = u"Let HubSpot's administrator change the rule, or correct the number here."_s;
            fault.cause = Cause::Input;
            fault.fields = QStringList{u"numberofemployees"_s};
            result.fault = fault;
            return result;
        }
        result.created = row.id.isEmpty();
        const QString id = m_shelf.put(row.id, row.values, u"Onboarding Command Center"_s);
        if (!row.externalId.isEmpty())
            m_shelf.records[id].externalId = row.externalId;
        result.record = m_shelf.records.value(id);
        return result;
    }

    Shelf& m_shelf;
    Mapping m_mapping;
    Capabilities m_can;
};

/// A company as the CRM has it, like the sample's own but for what `other` says.
void stock(Shelf& shelf, const Client& client, const QJsonObject& other)
{
    QJsonObject values{
        {u"name"_s, client.name},
        {u"domain"_s, client.website},
        {u"phone"_s, client.phone},
        {u"numberofemployees"_s, client.employees ? QJsonValue(int(*client.employees)) : QJsonValue()}};
    for (auto it = other.begin(); it != other.end(); ++it)
        values.insert(it.key(), it.value());
    shelf.put({}, values, u"Rita Okonjo"_s);
}

} // namespace

void Director::planCrm()
{
    const auto shelf = std::make_shared<Shelf>();
    shelf->clock = &m_clock;
    const QString name = u"hubspot"_s;
    at(m_now - 5 * kHour, [this, shelf, name] {
        SyncService& crm = m_workspace.sync();
        orThrow(crm.connect(name, name));
        Mapping mapping = orThrow(crm.mapping(name));
        for (ObjectMapping& object : mapping.objects)
            object.enabled = object.kind == Kind::Company;
        orThrow(crm.setMapping(name, mapping));
        const auto client = [this](int place) {
            return orThrow(m_workspace.clients().byId(m_clients.at(place)));
        };
        stock(*shelf, client(0), {{u"phone"_s, u"+1 303 555 0188"_s}});
        stock(*shelf, client(1), {});
        stock(*shelf, client(2), {{u"address"_s, u"2210 Harbor Way, Portland"_s}});
        stock(*shelf, client(3), {{u"numberofemployees"_s, QJsonValue()}});
        stock(*shelf, client(4), {{u"numberofemployees"_s, 340}});
        stock(*shelf, client(6), {{u"domain"_s, u"tidewater-cu.example"_s}});
        shelf->refused = client(3).name;
        crm.setRemotes([shelf, mapping](const Connection&) -> Result<std::unique_ptr<Remote>> {
            return std::make_unique<SampleCrm>(*shelf, mapping);
        });
        orThrow(crm.round(name, true));
        // Nobody's key is here: rounds come when a person asks for them.
        orThrow(crm.schedule(name, 0));
        crm.setRemotes(remotesOf(m_clock));
    });
}

} // namespace occ::demo
