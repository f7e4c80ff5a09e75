// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/automation/definitions.h"
#include "core/messaging/letter.h"
#include "core/people/peopleservice.h"

namespace occ::automation {

/// What a firing says, or why it cannot.
struct Written
{
    messaging::Letter letter;
    bool forClient = false;
    bool expectsReply = false;
    std::optional<qint64> personId; ///< Whom an internal letter is for.
};

/// Writes letters: collects what a template may name and fills it. A name without a value is an error that
/// says which; so is a recipient without an address.
class LetterWriter final
{
public:
    LetterWriter(Session& session, PeopleService& people, Definitions& definitions)
        : m_session(session)
        , m_people(people)
        , m_definitions(definitions)
    {}

    /// Reads templates, profile and channels anew; call before a batch. Throws Thrown.
    void prepare();
    /// The letter of a firing about one onboarding.
    [[nodiscard]] Result<Written> write(const Facts& facts, const Automation& automation,
                                        const Planned& step);
    /// A digest to one person (nobody: to the team's channel), with what it tells.
    [[nodiscard]] Result<Written> writeDigest(const Automation& automation,
                                              const std::optional<Person>& person, const QString& key,
                                              const QJsonObject& data);
    /// What a template may name for an onboarding, for previews and the editor. Throws Thrown.
    [[nodiscard]] QJsonObject dataFor(const Facts& facts, const QString& subjectKind, qint64 subjectId);
    /// Whether the team has a channel of its own, Slack or Teams.
    [[nodiscard]] bool hasTeamChannel() const;
    [[nodiscard]] const QHash<QString, StoredMessage>& messages() const { return m_messages; }

private:
    struct Reached
    {
        messaging::Medium medium = messaging::Medium::Email;
        messaging::Recipient recipient;
        std::optional<qint64> personId;
    };
    [[nodiscard]] Result<Reached> reach(const Facts& facts, const Automation& automation, const Planned& step,
                                        const StoredMessage& message, const QJsonObject& data);
    [[nodiscard]] Result<Reached> reachTeam(messaging::Medium wanted,
                                            const std::optional<Person>& person) const;
    [[nodiscard]] Result<Written> fill(const Automation& automation, const StoredMessage& message,
                                       const QJsonObject& data, const Reached& reached, const QString& key);
    void addAlert(QJsonObject& data, qint64 alert);
    void addAlertToCome(QJsonObject& data, const AlertFact& alert);
    void addSurvey(QJsonObject& data, qint64 survey);
    void addHold(QJsonObject& data, qint64 hold);
    void addMeeting(QJsonObject& data, qint64 meeting, const BusinessCalendar& calendar);
    void addPeople(QJsonObject& data, std::optional<qint64> owner);
    void addItems(QJsonObject& data, qint64 onboarding);
    [[nodiscard]] std::optional<messaging::Meeting> meetingOf(qint64 meeting, const Facts& facts,
                                                              const StoredMessage& message,
                                                              const messaging::Recipient& to);

    Session& m_session;
    PeopleService& m_people;
    Definitions& m_definitions;
    QHash<QString, StoredMessage> m_messages;
    QJsonObject m_profile;
    QJsonObject m_channels;
};

} // namespace occ::automation
