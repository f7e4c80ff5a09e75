// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/automation/planner.h"
#include "core/messaging/template.h"
#include "core/playbook/playbookservice.h"

namespace occ::automation {

/// A stored version of a message template.
struct StoredMessage
{
    QString id;
    int version = 0;
    QString title;
    QString channel; ///< What it was written for: "email", "slack", …
    MessageFact fact;
    Millis length = 0; ///< Of the meeting an invite is for.
    QString subject;
    QString body;
    QStringList variables;
    QJsonObject translations; ///< Language to {subject, body}.

    /// The texts in a language ("es", "fr-CA"); the original where it has none.
    [[nodiscard]] messaging::MessageTemplate in(const QString& language) const;
};

/// A message as content files and stored versions write it.
[[nodiscard]] StoredMessage messageFromJson(const QJsonObject& object, int version = 0);

/// The automations and message templates of a workspace, and the settings that bear on them. An edit is a new
/// version; what fired keeps the text it went out with. The functions throw Thrown.
class Definitions final
{
public:
    Definitions(Session& session, PlaybookService& playbooks)
        : m_session(session)
        , m_playbooks(playbooks)
    {}

    /// Stores what the library ships and the workspace does not have yet.
    void storeShipped(store::Transaction& transaction);
    /// The same in a transaction of its own, when the workspace has no automations at all: one made by an
    /// older program.
    void requireShipped();

    [[nodiscard]] Book book();
    [[nodiscard]] QHash<QString, StoredMessage> messages();
    /// The newest version of an automation; nothing when there is none of that key.
    [[nodiscard]] std::optional<Automation> find(const QString& key);
    [[nodiscard]] int versionOf(const QString& key);
    /// Writes a new version.
    void store(store::Transaction& transaction, const Automation& automation);
    void store(store::Transaction& transaction, const StoredMessage& message);

    /// A setting that is JSON; empty when it was never set.
    [[nodiscard]] QJsonObject setting(QLatin1StringView name);
    void set(store::Transaction& transaction, QLatin1StringView name, const QJsonObject& value);
    /// What was due before this moment is none of the automations' business.
    [[nodiscard]] Instant since();
    void begin(store::Transaction& transaction, Instant since);

    /// A moment or number the scheduler keeps beside the journal; 0 when it was never set.
    [[nodiscard]] qint64 mark(QLatin1StringView name);
    void setMark(QLatin1StringView name, qint64 value);
    static constexpr QLatin1StringView kDigestsUntil{"automation.digests"}; ///< Digests up to here are done.
    static constexpr QLatin1StringView kNextDigest{"automation.next_digest"};
    static constexpr QLatin1StringView kReported{"automation.reported"}; ///< The last firing a tick reported.
    static constexpr QLatin1StringView kCalm{"automation.calm"};         ///< See Calm.
    static constexpr QLatin1StringView kProfile{
        "messaging.profile"}; ///< Texts every message may use, by name.
    static constexpr QLatin1StringView kChannels{
        "messaging.channels"}; ///< Settings of each channel that is set up.

private:
    Session& m_session;
    PlaybookService& m_playbooks;
};

} // namespace occ::automation
