// SPDX-License-Identifier: GPL-3.0-or-later
// What the systems of a client are; integrationwriting.cpp changes it.
#include "core/integrations/integrationservice.h"

#include "core/messaging/channels.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace occ {

using namespace Qt::Literals::StringLiterals;
using integrations::ProbeResult;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(integrations)
};

} // namespace

std::shared_ptr<messaging::Secrets> IntegrationService::secrets() const
{
    return m_secrets ? m_secrets : messaging::userSecrets();
}

static ProbeResult resultFrom(const store::Query& row, int from)
{
    return {row.text(from),        row.text(from + 1),   row.text(from + 2), int(row.integer(from + 3)),
            row.integer(from + 4), row.integer(from + 5)};
}

static int placeOf(const IntegrationRow& row)
{
    return row.askedFor ? 0 : row.isSetUp ? 1 : 2;
}

/// A row of client_integration.
struct IntegrationService::Stored
{
    QMap<QString, QString> settings;
    QString secretName;
    std::optional<Instant> secretAt;
};

QHash<QString, IntegrationService::Stored> IntegrationService::storedOf(qint64 clientId)
{
    auto row = m_session.database.query(
        u"select system, settings, secret_name, secret_at from client_integration where client_id = ?"_s,
        clientId);
    QHash<QString, Stored> all;
    while (row.next()) {
        Stored stored{{}, row.text(2), row.maybe(3)};
        const QJsonObject settings = QJsonDocument::fromJson(row.text(1).toUtf8()).object();
        for (auto it = settings.begin(); it != settings.end(); ++it)
            stored.settings.insert(it.key(), it.value().toString());
        all.insert(row.text(0), stored);
    }
    return all;
}

QHash<QString, ProbeResult> IntegrationService::newest(qint64 clientId)
{
    auto row = m_session.database.query(
        u"select verdict, message, cure, status, at, took, system from integration_probe where id in "
        "(select max(id) from integration_probe where client_id = ? group by system)"_s,
        clientId);
    QHash<QString, ProbeResult> results;
    while (row.next())
        results.insert(row.text(6), resultFrom(row, 0));
    return results;
}

QList<IntegrationRow> IntegrationService::load(qint64 clientId)
{
    const auto library = orThrow(m_playbooks.library());
    QString name;
    QString industry;
    {
        auto row = m_session.database.query(u"select name, industry from client where id = ?"_s, clientId);
        if (!row.next())
            raise(refused(Words::tr("There is no client %1.").arg(clientId),
                          Words::tr("See them with: occ client list"), u"client"_s));
        name = row.text(0);
        industry = row.text(1);
    }
    std::optional<playbook::IndustryPack> pack;
    if (const auto found = library->industryPack(industry))
        pack = *found;
    const QHash<QString, ProbeResult> probes = newest(clientId);
    const QHash<QString, Stored> stored = storedOf(clientId);
    QList<IntegrationRow> rows;
    for (const integrations::ClientSystem& system : integrations::systemsOf(*library)) {
        IntegrationRow row;
        row.clientId = clientId;
        row.client = name;
        row.system = system;
        row.askedFor = integrations::isAskedFor(system, industry, pack);
        if (const auto found = stored.constFind(system.key); found != stored.constEnd()) {
            row.isSetUp = true;
            row.settings = found->settings;
            row.secretName = found->secretName;
            row.secretAt = found->secretAt;
        }
        row.missing = integrations::missing(system, row.settings);
        if (const auto found = probes.constFind(system.key); found != probes.constEnd())
            row.last = *found;
        rows += row;
    }
    std::stable_sort(rows.begin(), rows.end(), [](const IntegrationRow& a, const IntegrationRow& b) {
        return placeOf(a) < placeOf(b);
    });
    return rows;
}

IntegrationRow IntegrationService::mustFind(qint64 clientId, const QString& system)
{
    QStringList known;
    for (const IntegrationRow& row : load(clientId)) {
        if (row.system.key == system)
            return row;
        known += row.system.key;
    }
    raise(refused(Words::tr("There is no system \"%1\".").arg(system.left(60)),
                  Words::tr("Use one of: %1.").arg(known.join(u", "_s)), u"system"_s));
}

Result<QList<IntegrationRow>> IntegrationService::ofClient(qint64 clientId)
{
    return reading([&] {
        const store::ReadScope scope(m_session.database);
        return load(clientId);
    });
}

Result<IntegrationRow> IntegrationService::settings(qint64 clientId, const QString& system)
{
    return reading([&] {
        const store::ReadScope scope(m_session.database);
        return mustFind(clientId, system);
    });
}

Result<QList<ProbeResult>> IntegrationService::probes(qint64 clientId, const QString& system, int limit)
{
    return reading([&] {
        auto row = m_session.database.query(
            u"select verdict, message, cure, status, at, took from integration_probe where client_id = ? and "
            "system = ? order by id desc limit ?"_s,
            clientId, system, limit);
        QList<ProbeResult> results;
        while (row.next())
            results += resultFrom(row, 0);
        return results;
    });
}

Result<integrations::Probe> IntegrationService::prepare(qint64 clientId, const QString& system)
{
    const auto row = settings(clientId, system);
    if (!row)
        return Failure(row.error());
    integrations::Probe probe;
    probe.clientId = clientId;
    probe.system = row->system;
    probe.settings = row->settings;
    probe.secretName = row->secretName;
    return probe;
}

Result<IntegrationRow> IntegrationService::probe(qint64 clientId, const QString& system)
{
    const auto probe = prepare(clientId, system);
    if (!probe)
        return Failure(probe.error());
    return record(*probe, integrations::run(*probe, *secrets()));
}

} // namespace occ
