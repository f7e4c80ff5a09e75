// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/integrations/probe.h"
#include "core/people/session.h"
#include "core/playbook/playbookservice.h"

namespace occ {

/// A system as it stands for one client.
struct IntegrationRow
{
    qint64 clientId = 0;
    QString client;
    integrations::ClientSystem system;
    bool askedFor = false; ///< The client's industry asks for it.
    bool isSetUp = false;  ///< Something was entered.
    QMap<QString, QString> settings;
    QStringList missing;                           ///< Titles of what is needed and not filled in.
    QString secretName;                            ///< Under which the credential is kept; empty for none.
    std::optional<Instant> secretAt;               ///< When it was last entered.
    std::optional<integrations::ProbeResult> last; ///< The newest test.
};

/// The systems of clients: their settings, in the workspace; their credentials, in the keychain of this
/// computer; and the tests of whether they answer.
class IntegrationService final
{
public:
    IntegrationService(Session& session, PlaybookService& playbooks)
        : m_session(session)
        , m_playbooks(playbooks)
    {}
    /// Where credentials are kept; this person's keychain when it is not said.
    void setSecrets(std::shared_ptr<messaging::Secrets> secrets) { m_secrets = std::move(secrets); }

    // --- reading ---
    /// Every system: those the industry asks for first, then what is set up, then the others. Refuses an
    /// unknown client.
    [[nodiscard]] Result<QList<IntegrationRow>> ofClient(qint64 clientId);
    /// Refuses an unknown system, naming those there are.
    [[nodiscard]] Result<IntegrationRow> settings(qint64 clientId, const QString& system);
    /// The tests of a system, newest first.
    [[nodiscard]] Result<QList<integrations::ProbeResult>> probes(qint64 clientId, const QString& system,
                                                                  int limit = 20);

    // --- commands; each one journal entry, none when nothing changes ---
    /// Writes all settings; empty ones are those not given. Refuses an unknown setting and a value that
    /// cannot be (the field is the setting's key).
    [[nodiscard]] Result<IntegrationRow> set(qint64 clientId, const QString& system,
                                             const QMap<QString, QString>& values);
    /// Keeps a credential in place of an older one. May block: the keychain may ask its owner. Undoing takes
    /// back that one was given, not the credential itself.
    [[nodiscard]] Result<IntegrationRow> setSecret(qint64 clientId, const QString& system,
                                                   const QString& secret);
    /// Forgets settings and credential.
    [[nodiscard]] Status remove(qint64 clientId, const QString& system);

    // --- tests ---
    /// What a test needs. Then integrations::run() in a working thread, then record().
    [[nodiscard]] Result<integrations::Probe> prepare(qint64 clientId, const QString& system);
    /// Keeps what came of a test, with the present moment; no undo takes it back.
    [[nodiscard]] Result<IntegrationRow> record(const integrations::Probe& probe,
                                                const integrations::ProbeResult& result);
    /// All three at once; blocks up to the deadline.
    [[nodiscard]] Result<IntegrationRow> probe(qint64 clientId, const QString& system);

    /// Where credentials are kept; safe to use from several threads.
    [[nodiscard]] std::shared_ptr<messaging::Secrets> secrets() const;

private:
    [[nodiscard]] IntegrationRow mustFind(qint64 clientId, const QString& system);
    struct Stored;
    [[nodiscard]] QList<IntegrationRow> load(qint64 clientId);
    [[nodiscard]] QHash<QString, Stored> storedOf(qint64 clientId);
    [[nodiscard]] QHash<QString, integrations::ProbeResult> newest(qint64 clientId);
    void write(store::Transaction& tx, const IntegrationRow& row);
    void about(store::Transaction& tx, qint64 clientId);

    Session& m_session;
    PlaybookService& m_playbooks;
    std::shared_ptr<messaging::Secrets> m_secrets;
};

} // namespace occ
