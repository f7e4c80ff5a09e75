// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/onboarding/onboardingcommand.h"

#include <QCoreApplication>

namespace occ {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The texts of this file.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(onboarding)
};

} // namespace

/// Refuses a word that is not one of the known ones, listing them.
static Status oneOf(const QString& value, const QStringList& known, const QString& field)
{
    if (known.contains(value))
        return {};
    return refused(Words::tr("\"%1\" is not known here.").arg(value),
                   Words::tr("Use one of: %1.").arg(known.join(u", "_s)), field);
}

Result<qint64> OnboardingService::openBlocker(qint64 id, const QString& severity, const QString& category,
                                              const QString& summary, std::optional<qint64> ownerId)
{
    if (const auto known = oneOf(severity, {u"critical"_s, u"major"_s, u"minor"_s}, u"severity"_s); !known)
        return Failure(known.error());
    static const QStringList categories = {u"missing-access"_s, u"technical"_s, u"client"_s, u"internal"_s};
    if (const auto known = oneOf(category, categories, u"category"_s); !known)
        return Failure(known.error());
    if (summary.trimmed().isEmpty())
        return refused(Words::tr("The summary is missing."),
                       Words::tr("Say in a few words what is in the way."), u"summary"_s);
    return command(u"blocker.open"_s, {id}, [&](store::Transaction& tx) {
        const OnboardingRow row = require(id);
        if (ownerId)
            requirePerson(*ownerId);
        const qint64 blocker =
            tx.insert("blocker"_L1, {{"onboarding_id"_L1, id},
                                     {"severity"_L1, severity},
                                     {"category"_L1, category},
                                     {"summary"_L1, summary.trimmed()},
                                     {"owner_id"_L1, store::toSql(ownerId ? ownerId : row.ownerId)},
                                     {"opened_at"_L1, tx.now()},
                                     {"opened_by"_L1, tx.author().name},
                                     {"resolution"_L1, u""_s}});
        tx.about("client"_L1, row.clientId);
        tx.setSummary(Words::tr("Blocker opened for %1: %2").arg(row.client, summary.trimmed()));
        return blocker;
    });
}

Status OnboardingService::resolveBlocker(qint64 blocker, const QString& resolution)
{
    qint64 onboarding = 0;
    QString summary;
    const Status found = reading([&] {
        auto query = m_session.database.query(
            u"select onboarding_id, summary, resolved_at from blocker where id = ?"_s, blocker);
        if (!query.next())
            raise(refused(Words::tr("There is no blocker %1.").arg(blocker), {}, u"blocker"_s));
        if (!query.isNull(2))
            raise(refused(Words::tr("Blocker %1 was resolved already.").arg(blocker), {}, u"blocker"_s));
        onboarding = query.integer(0);
        summary = query.text(1);
    });
    if (!found)
        return found;
    return command(u"blocker.resolve"_s, {onboarding}, [&](store::Transaction& tx) {
        const OnboardingRow row = require(onboarding);
        tx.update("blocker"_L1, blocker,
                  {{"resolved_at"_L1, tx.now()}, {"resolution"_L1, store::toSql(resolution.trimmed())}});
        tx.about("client"_L1, row.clientId);
        tx.setSummary(Words::tr("Blocker resolved for %1: %2").arg(row.client, summary));
    });
}

Status OnboardingService::checkContact(const Interaction& contact)
{
    static const QStringList channels = {u"email"_s,   u"phone"_s,    u"call"_s,  u"video"_s,
                                         u"sms"_s,     u"whatsapp"_s, u"slack"_s, u"teams"_s,
                                         u"meeting"_s, u"portal"_s,   u"other"_s};
    if (const auto known = oneOf(contact.channel, channels, u"channel"_s); !known)
        return known;
    if (contact.inbound && contact.expectsReply) {
        return refused(Words::tr("A contact from the client cannot wait for the client's reply."),
                       Words::tr("Leave out the expected reply, or log it as outbound."), u"expects-reply"_s);
    }
    return {};
}

qint64 OnboardingService::insertContact(store::Transaction& tx, const Interaction& contact)
{
    const Instant at = contact.at == 0 ? tx.now() : contact.at;
    if (at > tx.now()) {
        raise(refused(Words::tr("A contact cannot be logged in the future (%1).").arg(toIso(at)),
                      Words::tr("Give the moment it happened."), u"at"_s));
    }
    return tx.insert(
        "interaction"_L1,
        {{"onboarding_id"_L1, store::toSql(contact.onboardingId)},
         {"client_id"_L1, contact.clientId},
         {"at"_L1, at},
         {"direction"_L1, contact.inbound ? u"in"_s : u"out"_s},
         {"channel"_L1, contact.channel},
         {"summary"_L1, store::toSql(contact.summary.trimmed())},
         {"expects_reply"_L1, store::toSql(contact.expectsReply)},
         {"person"_L1, store::toSql(contact.person.isEmpty() ? tx.author().name : contact.person)},
         {"external_key"_L1, u""_s}});
}

Result<qint64> OnboardingService::logInteraction(const Interaction& wanted)
{
    if (const Status valid = checkContact(wanted); !valid)
        return Failure(valid.error());
    QList<qint64> onboardings;
    if (wanted.onboardingId)
        onboardings << *wanted.onboardingId;
    return command(u"interaction.log"_s, onboardings, [&](store::Transaction& tx) {
        Interaction contact = wanted;
        QString client;
        if (contact.onboardingId) {
            const OnboardingRow row = require(*contact.onboardingId, false);
            contact.clientId = row.clientId;
            client = row.client;
        } else {
            auto query = tx.database().query(u"select name from client where id = ?"_s, contact.clientId);
            if (!query.next())
                raise(refused(Words::tr("There is no client %1.").arg(contact.clientId), {}, u"client"_s));
            client = query.text(0);
        }
        const qint64 id = insertContact(tx, contact);
        tx.about("client"_L1, contact.clientId);
        tx.setSummary(Words::tr("Contact logged for %1").arg(client));
        return id;
    });
}

Result<qint64> OnboardingService::recordSurvey(qint64 id, const QString& kind, int score,
                                               std::optional<Instant> at, const QString& comment)
{
    if (const auto known = oneOf(kind, {u"csat"_s, u"nps"_s}, u"kind"_s); !known)
        return Failure(known.error());
    const int least = kind == "csat"_L1 ? 1 : 0;
    if (score < least || score > 10) {
        return refused(Words::tr("%1 is not a score for %2.").arg(score).arg(kind),
                       Words::tr("Give a whole number from %1 to 10.").arg(least), u"score"_s);
    }
    return command(u"survey.record"_s, {id}, [&](store::Transaction& tx) {
        const OnboardingRow row = require(id, false);
        if (at && *at > tx.now()) {
            raise(refused(Words::tr("A survey cannot be answered in the future (%1).").arg(toIso(*at)),
                          Words::tr("Give the moment it was answered."), u"at"_s));
        }
        const qint64 response =
            tx.insert("survey_response"_L1, {{"onboarding_id"_L1, id},
                                             {"kind"_L1, kind},
                                             {"score"_L1, qint64(score)},
                                             {"at"_L1, at.value_or(tx.now())},
                                             {"comment"_L1, store::toSql(comment.trimmed())}});
        tx.about("client"_L1, row.clientId);
        tx.setSummary(Words::tr("Survey answer %1 recorded for %2").arg(score).arg(row.client));
        return response;
    });
}

} // namespace occ
