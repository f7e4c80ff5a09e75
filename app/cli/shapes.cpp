// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/shapes.h"

namespace occ::cli {

using namespace Qt::Literals::StringLiterals;

QJsonValue timeJson(std::optional<Instant> at)
{
    return at ? QJsonValue(toIso(*at)) : QJsonValue();
}

QJsonValue textJson(const QString& text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonValue dateJson(QDate date)
{
    return date.isValid() ? QJsonValue(date.toString(Qt::ISODate)) : QJsonValue();
}

QJsonValue amountJson(std::optional<qint64> minor)
{
    return minor ? QJsonValue(double(*minor) / 100.0) : QJsonValue();
}

QJsonValue idJson(std::optional<qint64> id)
{
    return id ? QJsonValue(*id) : QJsonValue();
}

QJsonObject toJson(const Person& person)
{
    return {{u"id"_s, person.id},
            {u"name"_s, person.name},
            {u"email"_s, person.email},
            {u"role"_s, toText(person.role)},
            {u"capacity"_s, person.capacity},
            {u"lead_id"_s, idJson(person.leadId)},
            {u"active"_s, person.active}};
}

QJsonObject toJson(const Client& client)
{
    return {{u"id"_s, client.id},
            {u"name"_s, client.name},
            {u"industry"_s, client.industry},
            {u"industry_detail"_s, textJson(client.industryDetail)},
            {u"timezone"_s, textJson(client.timezone)},
            {u"email"_s, textJson(client.email)},
            {u"phone"_s, textJson(client.phone)},
            {u"website"_s, textJson(client.website)},
            {u"address"_s, textJson(client.address)},
            {u"employees"_s, idJson(client.employees)},
            {u"revenue"_s, amountJson(client.revenueMinor)},
            {u"key"_s, textJson(client.externalKey)},
            {u"parent"_s, textJson(client.parent)},
            {u"notes"_s, textJson(client.notes)}};
}

QJsonObject toJson(const ClientRow& row)
{
    QJsonObject json = toJson(row.client);
    json[u"onboardings"_s] = row.onboardings;
    json[u"contacts"_s] = row.contacts;
    json[u"open_deals"_s] = row.openDeals;
    return json;
}

QJsonObject toJson(const Contact& contact)
{
    return {{u"id"_s, contact.id},
            {u"client_id"_s, contact.clientId},
            {u"name"_s, contact.name},
            {u"email"_s, textJson(contact.email)},
            {u"phone"_s, textJson(contact.phone)},
            {u"title"_s, textJson(contact.title)},
            {u"role"_s, textJson(contact.role)}};
}

QJsonObject toJson(const Deal& deal)
{
    return {{u"id"_s, deal.id},
            {u"key"_s, deal.key},
            {u"name"_s, deal.name},
            {u"client"_s, textJson(deal.client)},
            {u"client_id"_s, idJson(deal.clientId)},
            {u"stage"_s, deal.stage},
            {u"amount"_s, amountJson(deal.amountMinor)},
            {u"currency"_s, deal.currency},
            {u"owner"_s, textJson(deal.owner)},
            {u"owner_id"_s, idJson(deal.ownerId)},
            {u"product"_s, textJson(deal.product)},
            {u"engage_date"_s, dateJson(deal.engageDate)},
            {u"close_date"_s, dateJson(deal.closeDate)},
            {u"score"_s, amountJson(deal.totalHundredths)},
            {u"qualified"_s, deal.qualified ? QJsonValue(*deal.qualified) : QJsonValue()},
            {u"onboarding"_s, idJson(deal.onboardingId)}};
}

QJsonObject toJson(const DealScore& score, const playbook::Scorecard& card)
{
    QJsonObject scores;
    QJsonObject notes;
    for (const auto& criterion : card.criteria) {
        const ScoreLine line = score.lines.value(criterion.key);
        scores[criterion.key] = line.points ? QJsonValue(*line.points) : QJsonValue();
        notes[criterion.key] = textJson(line.note);
    }
    QJsonArray history;
    for (const ScoreHistory& entry : score.history) {
        history << QJsonObject{{u"day"_s, entry.day},
                               {u"at"_s, toIso(entry.at)},
                               {u"author"_s, entry.author},
                               {u"total"_s, double(entry.totalHundredths) / 100.0},
                               {u"complete"_s, entry.complete}};
    }
    return {{u"deal"_s, score.dealId},
            {u"scores"_s, scores},
            {u"notes"_s, notes},
            {u"total"_s, score.total.hundredths / 100.0},
            {u"threshold"_s, card.threshold},
            {u"complete"_s, score.total.complete},
            {u"qualified"_s, score.total.qualified},
            {u"history"_s, history}};
}

QJsonObject toJson(const OnboardingRow& row, Instant now)
{
    QJsonArray reasons;
    for (const Reason& reason : row.reasons)
        reasons << wording(reason, now);
    return {{u"id"_s, row.id},
            {u"client"_s, row.client},
            {u"client_id"_s, row.clientId},
            {u"industry"_s, row.industry},
            {u"playbook"_s, row.playbook},
            {u"playbook_version"_s, row.playbookVersion},
            {u"state"_s, row.state},
            {u"health"_s, toText(row.health)},
            {u"reasons"_s, reasons},
            {u"milestone"_s, textJson(row.milestone)},
            {u"milestone_key"_s, textJson(row.milestoneKey)},
            {u"milestone_id"_s, idJson(row.milestoneId)},
            {u"done"_s, row.done},
            {u"total"_s, row.total},
            {u"next_due"_s, timeJson(row.nextDue)},
            {u"last_contact"_s, timeJson(row.lastContact)},
            {u"owner"_s, textJson(row.owner)},
            {u"owner_id"_s, idJson(row.ownerId)},
            {u"open_alerts"_s, row.openAlerts},
            {u"contract_signed"_s, toIso(row.contractAt)}};
}

QJsonObject toJson(const OnboardingDetail& detail, Instant now)
{
    QJsonObject json = toJson(detail.row, now);
    json[u"goal"_s] = textJson(detail.goal);
    json[u"go_live"_s] = timeJson(detail.goLiveAt);
    json[u"timezone"_s] = textJson(detail.timezone);
    json[u"deal"_s] = idJson(detail.dealId);
    json[u"paused_at"_s] = timeJson(detail.pausedAt);
    json[u"state_reason"_s] = textJson(detail.stateReason);
    json[u"milestones"_s] = arrayJson(detail.milestones);
    json[u"blockers"_s] = arrayJson(detail.blockers);
    json[u"surveys"_s] = arrayJson(detail.surveys);
    return json;
}

QJsonObject toJson(const Milestone& milestone)
{
    return {{u"id"_s, milestone.id},
            {u"key"_s, milestone.key},
            {u"title"_s, milestone.title},
            {u"theme"_s, textJson(milestone.theme)},
            {u"due"_s, toIso(milestone.dueAt)},
            {u"due_reason"_s, textJson(milestone.dueReason)},
            {u"completed"_s, timeJson(milestone.completedAt)},
            {u"items"_s, arrayJson(milestone.items)}};
}

QJsonObject toJson(const DateMove& move)
{
    return {{u"milestone"_s, move.milestoneId},
            {u"item"_s, idJson(move.itemId)},
            {u"title"_s, move.title},
            {u"from"_s, toIso(move.from)},
            {u"to"_s, toIso(move.to)}};
}

QJsonObject toJson(const KeptDate& kept)
{
    return {{u"milestone"_s, kept.milestoneId},
            {u"title"_s, kept.title},
            {u"due"_s, toIso(kept.dueAt)},
            {u"why"_s, kept.completed ? u"completed"_s : u"moved-by-hand"_s}};
}

QJsonObject toJson(const Item& item)
{
    return {{u"id"_s, item.id},
            {u"onboarding"_s, item.onboardingId},
            {u"key"_s, item.key},
            {u"title"_s, item.title},
            {u"section"_s, textJson(item.section)},
            {u"owner_role"_s, textJson(item.ownerRole)},
            {u"party"_s, item.party},
            {u"state"_s, item.state},
            {u"state_reason"_s, textJson(item.stateReason)},
            {u"due"_s, toIso(item.dueAt)},
            {u"done_at"_s, timeJson(item.doneAt)},
            {u"done_by"_s, textJson(item.doneBy)},
            {u"assignee"_s, textJson(item.assignee)},
            {u"evidence"_s, textJson(item.evidence)},
            {u"evidence_kind"_s, item.evidenceKind},
            {u"depends_on"_s, QJsonArray::fromStringList(item.dependsOn)},
            {u"waits_for"_s, QJsonArray::fromStringList(item.waitsFor)}};
}

QJsonObject toJson(const Blocker& blocker)
{
    return {{u"id"_s, blocker.id},
            {u"onboarding"_s, blocker.onboardingId},
            {u"severity"_s, blocker.severity},
            {u"category"_s, blocker.category},
            {u"summary"_s, blocker.summary},
            {u"owner"_s, textJson(blocker.owner)},
            {u"opened_at"_s, toIso(blocker.openedAt)},
            {u"opened_by"_s, textJson(blocker.openedBy)},
            {u"resolved_at"_s, timeJson(blocker.resolvedAt)},
            {u"resolution"_s, textJson(blocker.resolution)}};
}

QJsonObject toJson(const Interaction& interaction)
{
    return {{u"id"_s, interaction.id},
            {u"onboarding"_s, idJson(interaction.onboardingId)},
            {u"client_id"_s, interaction.clientId},
            {u"at"_s, toIso(interaction.at)},
            {u"direction"_s, interaction.inbound ? u"in"_s : u"out"_s},
            {u"channel"_s, interaction.channel},
            {u"summary"_s, textJson(interaction.summary)},
            {u"expects_reply"_s, interaction.expectsReply},
            {u"person"_s, textJson(interaction.person)}};
}

QJsonObject toJson(const SurveyResponse& response)
{
    return {{u"id"_s, response.id},        {u"onboarding"_s, response.onboardingId},
            {u"kind"_s, response.kind},    {u"score"_s, response.score},
            {u"at"_s, toIso(response.at)}, {u"comment"_s, textJson(response.comment)}};
}

static QJsonObject toJson(const AlertStep& step)
{
    return {{u"level"_s, step.level}, {u"person"_s, textJson(step.person)}, {u"at"_s, toIso(step.at)}};
}

QJsonObject toJson(const Alert& alert)
{
    QJsonArray steps;
    for (const AlertStep& step : alert.steps)
        steps << toJson(step);
    return {{u"id"_s, alert.id},
            {u"rule"_s, alert.rule},
            {u"subject"_s, alert.subject},
            {u"onboarding"_s, alert.onboardingId},
            {u"client"_s, alert.client},
            {u"client_id"_s, alert.clientId},
            {u"state"_s, alert.state},
            {u"level"_s, alert.level},
            {u"opened_at"_s, toIso(alert.openedAt)},
            {u"reason"_s, alert.reasonText},
            {u"steps"_s, steps},
            {u"acknowledged_at"_s, timeJson(alert.acknowledgedAt)},
            {u"acknowledged_by"_s, textJson(alert.acknowledgedBy)},
            {u"cleared_at"_s, timeJson(alert.clearedAt)},
            {u"resolved_at"_s, timeJson(alert.resolvedAt)},
            {u"resolved_by"_s, textJson(alert.resolvedBy)},
            {u"root_cause"_s, textJson(alert.rootCause)},
            {u"resolution"_s, textJson(alert.resolution)},
            {u"next_level"_s, textJson(alert.nextLevel)},
            {u"next_at"_s, timeJson(alert.nextAt)},
            {u"next_person"_s, textJson(alert.nextPerson)}};
}

QJsonObject toJson(const TickReport& report, const QList<FiringRow>& fired)
{
    QJsonArray escalated;
    for (const auto& step : report.escalated) {
        escalated << QJsonObject{{u"alert"_s, step.alert},
                                 {u"level"_s, step.level},
                                 {u"person"_s, textJson(step.person)},
                                 {u"at"_s, toIso(step.at)}};
    }
    return {{u"now"_s, toIso(report.now)},
            {u"examined"_s, report.examined},
            {u"opened"_s, arrayJson(report.opened)},
            {u"escalated"_s, escalated},
            {u"cleared"_s, arrayJson(report.cleared)},
            {u"fired"_s, arrayJson(fired)}};
}

QJsonObject toJson(const AutomationRow& row)
{
    QJsonObject object = automation::toJson(row.automation);
    object.insert(u"version"_s, row.version);
    object.insert(u"when"_s, row.trigger);
    object.insert(u"condition_words"_s, textJson(row.condition));
    object.insert(u"does"_s, row.action);
    object.insert(u"paused"_s, textJson(row.paused));
    object.insert(u"last_fired"_s, timeJson(row.lastFired));
    object.insert(u"sent"_s, row.sent);
    object.insert(u"failed"_s, row.failed);
    object.insert(u"skipped"_s, row.skipped);
    object.insert(u"waiting"_s, row.waiting);
    return object;
}

QJsonObject toJson(const FiringRow& row)
{
    return {{u"id"_s, row.ahead ? QJsonValue() : QJsonValue(row.id)},
            {u"key"_s, row.key},
            {u"automation"_s, row.automation},
            {u"title"_s, row.title},
            {u"onboarding"_s, idJson(row.onboardingId)},
            {u"client"_s, textJson(row.client)},
            {u"due_at"_s, toIso(row.dueAt)},
            {u"send_at"_s, toIso(row.sendAt)},
            {u"state"_s, row.state},
            {u"why"_s, textJson(row.why)},
            {u"action"_s, row.action},
            {u"recipient"_s, textJson(row.recipient)},
            {u"subject"_s, textJson(row.subject)},
            {u"body"_s, textJson(row.body)},
            {u"attempts"_s, row.attempts},
            {u"next_attempt"_s, timeJson(row.nextAttempt)},
            {u"error"_s, textJson(row.error)},
            {u"may_have_arrived"_s, row.mayHaveArrived}};
}

QJsonObject toJson(const AutomationAnswer& answer)
{
    return {{u"automation"_s, answer.automation}, {u"title"_s, answer.title},
            {u"trigger"_s, answer.trigger},       {u"verdict"_s, answer.verdict},
            {u"why"_s, textJson(answer.why)},     {u"at"_s, timeJson(answer.at)},
            {u"firing"_s, idJson(answer.firing)}};
}

QJsonObject toJson(const InboxMessage& message)
{
    return {{u"id"_s, message.id},        {u"alert"_s, message.alertId}, {u"level"_s, message.level},
            {u"at"_s, toIso(message.at)}, {u"read"_s, message.read},     {u"client"_s, message.client},
            {u"text"_s, message.text}};
}

QJsonObject toJson(const store::Entry& entry)
{
    return {{u"number"_s, entry.number},   {u"at"_s, toIso(entry.at)},
            {u"author"_s, entry.author},   {u"author_id"_s, idJson(entry.authorId)},
            {u"command"_s, entry.command}, {u"summary"_s, entry.summary},
            {u"kind"_s, entry.kind},       {u"undone"_s, entry.undone}};
}

QJsonObject toJson(const Load& load)
{
    return {{u"person_id"_s, load.personId},
            {u"name"_s, load.name},
            {u"role"_s, toText(load.role)},
            {u"away"_s, load.away},
            {u"capacity"_s, load.capacity},
            {u"active"_s, load.active},
            {u"red"_s, load.red},
            {u"overdue"_s, load.overdue},
            {u"due_this_week"_s, load.dueThisWeek}};
}

} // namespace occ::cli
