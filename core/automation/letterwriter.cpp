// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/automation/letterwriter.h"

#include <QCoreApplication>

namespace occ::automation {

using namespace Qt::Literals::StringLiterals;
using messaging::Medium;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(automation)
};

Medium mediumOf(Action::Type type)
{
    switch (type) {
    case Action::Type::Calendar:
        return Medium::Calendar;
    case Action::Type::Slack:
        return Medium::Slack;
    case Action::Type::Teams:
        return Medium::Teams;
    case Action::Type::Sms:
        return Medium::Sms;
    case Action::Type::Desktop:
        return Medium::Desktop;
    default:
        return Medium::Email;
    }
}

} // namespace

void LetterWriter::prepare()
{
    m_messages = m_definitions.messages();
    m_profile = m_definitions.setting(Definitions::kProfile);
    m_channels = m_definitions.setting(Definitions::kChannels);
}

bool LetterWriter::hasTeamChannel() const
{
    return m_channels.contains(u"slack"_s) || m_channels.contains(u"teams"_s);
}

Result<LetterWriter::Reached> LetterWriter::reachTeam(Medium wanted,
                                                      const std::optional<Person>& person) const
{
    const auto has = [this](Medium medium) { return m_channels.contains(toText(medium)); };
    // A team without Slack is told by what it has, rather than not at all.
    if (wanted == Medium::Slack && !has(Medium::Slack))
        wanted = has(Medium::Teams) ? Medium::Teams : Medium::Email;
    if (wanted == Medium::Slack || wanted == Medium::Teams) {
        const QString channel = m_channels[toText(wanted)][u"channel"_s].toString();
        return Reached{wanted, {channel.isEmpty() ? Words::tr("the team's channel") : channel, channel}, {}};
    }
    if (!person) {
        return refused(
            Words::tr(
                "There is nobody to tell: the team has no one for this step, and no channel is set up."),
            Words::tr("Add the person in Team, or set up Slack or Teams in Settings."), u"recipient"_s);
    }
    return Reached{wanted == Medium::Desktop ? Medium::Desktop : Medium::Email,
                   {person->name, person->email},
                   person->id};
}

Result<LetterWriter::Reached> LetterWriter::reach(const Facts& facts, const Automation& automation,
                                                  const Planned& step, const StoredMessage& message,
                                                  const QJsonObject& data)
{
    const Medium medium = mediumOf(automation.action.type);
    if (!message.fact.forClient) {
        const QString level = step.level.isEmpty() ? u"specialist"_s : step.level;
        const auto id = m_people.forLevel(level, facts.ownerId);
        return reachTeam(medium, id ? std::optional(orThrow(m_people.byId(*id))) : std::nullopt);
    }
    const bool phone = medium == Medium::Sms;
    const QString column = phone ? u"phone"_s : u"email"_s;
    auto row = m_session.database.query(u"select name, %1 from contact where client_id = ? and %1 <> '' "
                                        u"order by case when role = 'primary' then 0 else 1 "
                                        "end, id limit 1"_s.arg(column),
                                        facts.clientId);
    if (row.next())
        return Reached{medium, {row.text(0), row.text(1)}, {}};
    auto own = m_session.database.query(
        u"select name, %1 from client where id = ? and %1 <> ''"_s.arg(column), facts.clientId);
    if (own.next())
        return Reached{medium, {own.text(0), own.text(1)}, {}};
    return refused((phone ? Words::tr("%1 has no phone number.") : Words::tr("%1 has no e-mail address."))
                       .arg(data[u"client_name"_s].toString()),
                   Words::tr("Add a contact with one on the client's page, then send again."),
                   u"recipient"_s);
}

Result<Written> LetterWriter::fill(const Automation& automation, const StoredMessage& message,
                                   const QJsonObject& data, const Reached& reached, const QString& key)
{
    const auto text = messaging::render(message.in(m_profile[u"language"_s].toString(u"en"_s)), data);
    if (!text)
        return Failure(text.error());
    Written written;
    written.letter.medium = reached.medium;
    written.letter.key = QString(key).replace(u':', u'.');
    written.letter.to = reached.recipient;
    written.letter.subject = text->subject.isEmpty() ? automation.title : text->subject;
    written.letter.text = text->body;
    written.letter.html = text->html;
    written.forClient = message.fact.forClient;
    written.expectsReply = message.fact.forClient && message.fact.expectsReply;
    written.personId = reached.personId;
    if (!message.fact.forClient)
        written.letter.link =
            data[data.contains(u"alert_url"_s) ? u"alert_url"_s : u"onboarding_url"_s].toString();
    return written;
}

std::optional<messaging::Meeting> LetterWriter::meetingOf(qint64 meeting, const Facts& facts,
                                                          const StoredMessage& message,
                                                          const messaging::Recipient& to)
{
    auto row = m_session.database.query(
        u"select starts_at, length, place, sequence, cancelled_at from meeting where id = ?"_s, meeting);
    if (!row.next())
        return {};
    messaging::Meeting found;
    found.uid = u"meeting-%1"_s.arg(meeting);
    found.startsAt = row.integer(0);
    found.length = row.integer(1) > 0 ? row.integer(1) : message.length;
    found.place = row.text(2);
    found.sequence = int(row.integer(3));
    if (!row.isNull(4))
        found.method = messaging::Meeting::Method::Cancel;
    found.zone = QString::fromLatin1(facts.calendar.zone().id());
    if (const auto owner = m_people.forLevel(u"specialist"_s, facts.ownerId)) {
        const Person person = orThrow(m_people.byId(*owner));
        found.organizer = {person.name, person.email};
    }
    found.attendees = {to};
    return found;
}

Result<Written> LetterWriter::write(const Facts& facts, const Automation& automation, const Planned& step)
{
    const auto message = m_messages.constFind(automation.action.message);
    if (message == m_messages.cend()) {
        return refused(Words::tr("There is no message “%1”.").arg(automation.action.message),
                       Words::tr("Choose another template in the automation."), u"message"_s);
    }
    try {
        const QJsonObject data = dataFor(facts, step.subjectKind, step.subjectId);
        const auto reached = reach(facts, automation, step, *message, data);
        if (!reached)
            return Failure(reached.error());
        auto written = fill(automation, *message, data, *reached, step.key);
        if (written && reached->medium == Medium::Calendar) {
            written->letter.meeting = meetingOf(step.subjectId, facts, *message, reached->recipient);
            if (!written->letter.meeting)
                return refused(Words::tr("There is no meeting to invite to."),
                               Words::tr("Plan the meeting on the client's page first."), u"meeting"_s);
        }
        return written;
    } catch (const Thrown& thrown) {
        return Failure(thrown.error());
    }
}

Result<Written> LetterWriter::writeDigest(const Automation& automation, const std::optional<Person>& person,
                                          const QString& key, const QJsonObject& data)
{
    const auto message = m_messages.constFind(automation.action.message);
    if (message == m_messages.cend()) {
        return refused(Words::tr("There is no message “%1”.").arg(automation.action.message),
                       Words::tr("Choose another template in the automation."), u"message"_s);
    }
    const auto reached = reachTeam(mediumOf(automation.action.type), person);
    if (!reached)
        return Failure(reached.error());
    QJsonObject all = m_profile;
    for (auto it = data.begin(); it != data.end(); ++it)
        all.insert(it.key(), it.value());
    if (person) {
        all.insert(u"specialist_name"_s, person->name);
        all.insert(u"specialist_email"_s, person->email);
    }
    return fill(automation, *message, all, *reached, key);
}

} // namespace occ::automation
