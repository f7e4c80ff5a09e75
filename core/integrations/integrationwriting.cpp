// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/integrations/integrationservice.h"

#include "core/onboarding/aboutclient.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUuid>

#include <algorithm>

namespace occ {

using namespace Qt::Literals::StringLiterals;

static constexpr auto kTable = "client_integration"_L1;
static constexpr qsizetype kLongestSecret = 4000;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(integrations)
};

} // namespace

void IntegrationService::about(store::Transaction& tx, qint64 clientId)
{
    aboutClient(tx, clientId);
    tx.about("integration"_L1, clientId);
}

static std::optional<qint64> idOf(store::Database& database, const IntegrationRow& row)
{
    auto found = database.query(u"select id from client_integration where client_id = ? and system = ?"_s,
                                row.clientId, row.system.key);
    return found.next() ? std::optional(found.integer(0)) : std::nullopt;
}

void IntegrationService::write(store::Transaction& tx, const IntegrationRow& row)
{
    QJsonObject settings;
    for (auto it = row.settings.cbegin(); it != row.settings.cend(); ++it)
        settings.insert(it.key(), it.value());
    const store::Fields fields{
        {"settings"_L1, QString::fromUtf8(QJsonDocument(settings).toJson(QJsonDocument::Compact))},
        {"secret_name"_L1, store::toSql(row.secretName)},
        {"secret_at"_L1, store::toSql(row.secretAt)}};
    if (const auto id = idOf(tx.database(), row)) {
        tx.update(kTable, *id, fields);
    } else {
        store::Fields all{{"client_id"_L1, row.clientId}, {"system"_L1, row.system.key}};
        all.insert(all.end(), fields.begin(), fields.end());
        tx.insert(kTable, all);
    }
    about(tx, row.clientId);
}

Result<IntegrationRow> IntegrationService::set(qint64 clientId, const QString& system,
                                               const QMap<QString, QString>& values)
{
    return writing(m_session, Permission::RunOnboardings, u"integration.set"_s, [&](store::Transaction& tx) {
        IntegrationRow row = mustFind(clientId, system);
        const auto good = orThrow(integrations::checked(row.system, values));
        if (row.isSetUp && row.settings == good)
            return row;
        row.settings = good;
        row.isSetUp = true;
        row.missing = integrations::missing(row.system, good);
        write(tx, row);
        tx.setSummary(Words::tr("%1 set up for %2").arg(row.system.title, row.client));
        return row;
    });
}

Result<IntegrationRow> IntegrationService::setSecret(qint64 clientId, const QString& system,
                                                     const QString& secret)
{
    const QString tidy = secret.trimmed();
    const bool odd = std::any_of(tidy.begin(), tidy.end(), [](QChar c) { return c.unicode() < 0x20; });
    if (tidy.isEmpty() || odd || tidy.size() > kLongestSecret)
        return refused(Words::tr("That is no credential."),
                       Words::tr("Paste it as one line, without line breaks."), u"credential"_s);
    const auto before = settings(clientId, system);
    if (!before)
        return before;
    const Status allowed = reading([&] { m_session.require(Permission::RunOnboardings); });
    if (!allowed)
        return Failure(allowed.error());
    // The keychain may ask its owner: that must not hold up who else writes.
    const QString name = before->secretName.isEmpty()
                             ? u"integration."_s + QUuid::createUuid().toString(QUuid::WithoutBraces)
                             : before->secretName;
    if (const Status kept = secrets()->write(name, tidy); !kept) {
        Error error = kept.error();
        error.field = u"credential"_s;
        return Failure(error);
    }
    return writing(
        m_session, Permission::RunOnboardings, u"integration.credential"_s, [&](store::Transaction& tx) {
            IntegrationRow row = mustFind(clientId, system);
            row.isSetUp = true;
            row.secretName = name;
            row.secretAt = tx.now();
            write(tx, row);
            tx.setSummary(Words::tr("Credential of %1 entered for %2").arg(row.system.title, row.client));
            return row;
        });
}

Status IntegrationService::remove(qint64 clientId, const QString& system)
{
    QString secret;
    const auto removed =
        writing(m_session, Permission::RunOnboardings, u"integration.remove"_s, [&](store::Transaction& tx) {
            const IntegrationRow row = mustFind(clientId, system);
            const auto id = idOf(tx.database(), row);
            if (!id)
                raise(refused(Words::tr("%1 is not set up for %2.").arg(row.system.title, row.client), {},
                              u"system"_s));
            secret = row.secretName;
            tx.remove(kTable, *id);
            about(tx, clientId);
            tx.setSummary(Words::tr("%1 removed from %2").arg(row.system.title, row.client));
        });
    if (!removed || secret.isEmpty())
        return removed;
    return secrets()->remove(secret);
}

Result<IntegrationRow> IntegrationService::record(const integrations::Probe& probe,
                                                  const integrations::ProbeResult& result)
{
    return reading([&] {
        m_session.require(Permission::RunOnboardings);
        store::Transaction tx(m_session.database, m_session.author(), m_session.now(), u"integration.probe"_s,
                              store::EntryKind::Scheduler);
        tx.insert("integration_probe"_L1, {{"client_id"_L1, probe.clientId},
                                           {"system"_L1, probe.system.key},
                                           {"at"_L1, tx.now()},
                                           {"took"_L1, result.took},
                                           {"verdict"_L1, result.verdict},
                                           {"status"_L1, qint64(result.status)},
                                           {"message"_L1, store::toSql(result.message)},
                                           {"cure"_L1, store::toSql(result.cure)}});
        tx.about("client"_L1, probe.clientId);
        tx.about("integration"_L1, probe.clientId);
        tx.setSummary(result.message);
        tx.commit();
        return mustFind(probe.clientId, probe.system.key);
    });
}

} // namespace occ
