// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/ours.h"

#include <QCoreApplication>

/// Our side's onboardings and logged contacts: what goes out of them, and how one starts.
namespace occ::sync {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(sync)
};

constexpr qsizetype kLongestTitle = 120;

QJsonValue textOr(const QString& text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

bool isRunning(const OnboardingRow& row)
{
    return row.state == "active"_L1 || row.state == "paused"_L1;
}

/// Of a client's onboardings the one that is spoken of: what runs before what is over, the newest first.
bool speaksBefore(const OnboardingRow& one, const OnboardingRow& other)
{
    return isRunning(one) == isRunning(other) ? one.id > other.id : isRunning(one);
}

QString contactWords(const QString& channel, bool inbound, const QString& person)
{
    static const QHash<QString, std::pair<const char*, const char*>> words{
        {u"email"_s,
         {QT_TRANSLATE_NOOP("sync", "E-mail from the client"),
          QT_TRANSLATE_NOOP("sync", "E-mail to the client")}},
        {u"phone"_s,
         {QT_TRANSLATE_NOOP("sync", "Call from the client"),
          QT_TRANSLATE_NOOP("sync", "Call to the client")}},
        {u"video"_s,
         {QT_TRANSLATE_NOOP("sync", "Video call with the client"),
          QT_TRANSLATE_NOOP("sync", "Video call with the client")}},
        {u"meeting"_s,
         {QT_TRANSLATE_NOOP("sync", "Meeting with the client"),
          QT_TRANSLATE_NOOP("sync", "Meeting with the client")}}};
    const auto known = words.constFind(channel);
    QString text =
        known == words.constEnd()
            ? (inbound ? Words::tr("Message from the client (%1)") : Words::tr("Message to the client (%1)"))
                  .arg(channel)
            : QCoreApplication::translate("sync", inbound ? known->first : known->second);
    return person.isEmpty() ? text : Words::tr("%1, logged for %2").arg(text, person);
}

} // namespace

QHash<qint64, QJsonObject> OurSide::onboardingValues(const QList<OnboardingRow>& rows)
{
    QList<qint64> ids;
    for (const OnboardingRow& row : rows)
        ids << row.id;
    const QHash<qint64, OnboardingStanding> standings = orThrow(m_onboardings.standings(ids));
    QHash<qint64, QJsonObject> values;
    for (const OnboardingRow& row : rows) {
        const OnboardingStanding standing = standings.value(row.id);
        const QDate goLive =
            row.goLiveAt ? toLocal(*row.goLiveAt, m_session.calendar.zone()).date() : QDate();
        values.insert(row.id, {{u"onboarding.milestone"_s, textOr(row.milestone)},
                               {u"onboarding.reached"_s, textOr(standing.reached)},
                               {u"onboarding.health"_s, occ::toText(row.health)},
                               {u"onboarding.go_live"_s, textOr(goLive.toString(Qt::ISODate))},
                               {u"onboarding.satisfaction"_s,
                                standing.satisfaction ? QJsonValue(*standing.satisfaction) : QJsonValue()},
                               {u"onboarding.handed_off"_s, row.state == "handed-off"_L1}});
    }
    return values;
}

void OurSide::addOnboarding(Kind kind, qint64 id, QJsonObject& values)
{
    // Null is said too: what was sent of an onboarding that is gone is taken back.
    for (const auto name : {"milestone", "reached", "health", "go_live", "satisfaction", "handed_off"})
        values.insert(u"onboarding."_s + QLatin1StringView(name), QJsonValue());
    QList<OnboardingRow> rows;
    if (kind == Kind::Company) {
        rows = orThrow(m_onboardings.ofClient(id));
    } else if (kind == Kind::Deal) {
        const Deal deal = orThrow(m_deals.byId(id));
        if (deal.onboardingId)
            rows = orThrow(m_onboardings.rows({*deal.onboardingId}));
    }
    rows.removeIf([](const OnboardingRow& row) { return row.state == "cancelled"_L1; });
    if (rows.isEmpty())
        return;
    const OnboardingRow spoken = *std::ranges::min_element(rows, speaksBefore);
    const QJsonObject said = onboardingValues({spoken}).value(spoken.id);
    for (auto it = said.begin(); it != said.end(); ++it)
        values.insert(it.key(), it.value());
}

QHash<qint64, QJsonObject> OurSide::running(Kind kind)
{
    const QList<OnboardingRow> rows = orThrow(m_onboardings.list());
    QHash<qint64, OnboardingRow> byRecord;
    QHash<qint64, qint64> dealOf;
    if (kind == Kind::Deal) {
        auto row = m_session.database.query(
            u"select id, deal_id from onboarding where deal_id is not null and state in ('active', 'paused')"_s);
        while (row.next())
            dealOf.insert(row.integer(0), row.integer(1));
    }
    for (const OnboardingRow& row : rows) {
        const qint64 record = kind == Kind::Company ? row.clientId : dealOf.value(row.id);
        const auto known = byRecord.constFind(record);
        if (record > 0 && (known == byRecord.constEnd() || speaksBefore(row, *known)))
            byRecord.insert(record, row);
    }
    const QHash<qint64, QJsonObject> said = onboardingValues(byRecord.values());
    QHash<qint64, QJsonObject> values;
    for (auto it = byRecord.cbegin(); it != byRecord.cend(); ++it)
        values.insert(it.key(), said.value(it->id));
    return values;
}

QSet<qint64> OurSide::onboarded(Kind kind, const store::ChangeSet& changes)
{
    QSet<qint64> ids;
    if (kind == Kind::Contact)
        return ids;
    const QString column = kind == Kind::Company ? u"client_id"_s : u"deal_id"_s;
    const QList<store::ChangeSet::Range> ranges = changes.subjects.value(u"onboarding"_s);
    for (const store::ChangeSet::Range& range : ranges) {
        auto row = m_session.database.query(
            u"select distinct %1 from onboarding where id between ? and ? and %1 is not null"_s.arg(column),
            range.first, range.last);
        while (row.next())
            ids << row.integer(0);
    }
    return ids;
}

bool OurSide::isStarted(qint64 deal)
{
    return orThrow(m_deals.byId(deal)).onboardingId.has_value();
}

QString OurSide::startOnboarding(qint64 deal, const QString& playbook)
{
    const qint64 id = orThrow(m_deals.startFromDeal(deal, playbook, {}));
    const QList<OnboardingRow> rows = orThrow(m_onboardings.rows({id}));
    return rows.isEmpty() ? QString() : rows.first().owner;
}

std::optional<OurRecord> OurSide::activity(Kind kind, qint64 interaction)
{
    auto row = m_session.database.query(u"select i.at, i.direction, i.channel, i.summary, i.person, "
                                        u"i.client_id, o.deal_id, (select min(c.id) from "
                                        u"contact c where c.client_id = i.client_id and c.name = i.person "
                                        u"and c.name <> '') from interaction i left "
                                        u"join onboarding o on o.id = i.onboarding_id where i.id = ?"_s,
                                        interaction);
    if (!row.next())
        return {};
    const QString about = contactWords(row.text(2), row.text(1) == "in"_L1, row.text(4));
    const QString summary = row.text(3).trimmed();
    const QString text = summary.isEmpty() ? about : summary + u"\n\n"_s + about;
    const QString title = (summary.isEmpty() ? about : summary.section(u'\n', 0, 0)).left(kLongestTitle);
    OurRecord record;
    record.id = interaction;
    record.name = title;
    record.values = {{u"text"_s, text}};
    if (kind == Kind::Note) {
        record.values.insert(u"at"_s, toIso(row.integer(0)));
    } else {
        record.values.insert(u"title"_s, title);
        record.values.insert(u"due"_s, toIso(row.integer(0)));
        record.values.insert(u"done"_s, true);
    }
    record.values.insert(u"client"_s, row.integer(5));
    if (const auto deal = row.maybe(6))
        record.values.insert(u"deal"_s, *deal);
    if (const auto contact = row.maybe(7))
        record.values.insert(u"contact"_s, *contact);
    return record;
}

} // namespace occ::sync
