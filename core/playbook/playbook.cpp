// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/playbook/playbook.h"

#include "core/playbook/nodereading.h"

#include <QJsonArray>

namespace occ::playbook {

using namespace Qt::Literals::StringLiterals;

QString word(PackUse use)
{
    return packUses().value(qsizetype(use));
}

QString word(Party party)
{
    return parties().value(qsizetype(party));
}

QString word(Evidence evidence)
{
    return evidences().value(qsizetype(evidence));
}

QString word(Level level)
{
    return levels().value(qsizetype(level));
}

QString DueRule::text() const
{
    static const QStringList units{u"hour"_s, u"day"_s, u"business day"_s};
    QString text = (after.isEmpty() ? u"contract"_s : after) + u" + "_s + QString::number(offset.amount) +
                   u' ' + units.value(qsizetype(offset.unit));
    if (offset.amount != 1)
        text += u's';
    if (offset.at.isValid())
        text += u" at "_s + offset.at.toString(u"HH:mm"_s);
    return text;
}

const Milestone* Playbook::milestone(const QString& key) const
{
    const auto found = std::find_if(milestones.cbegin(), milestones.cend(),
                                    [&key](const Milestone& candidate) { return candidate.key == key; });
    return found == milestones.cend() ? nullptr : &*found;
}

const Item* Playbook::item(const QString& key) const
{
    for (const Milestone& milestone : milestones) {
        for (const Item& item : milestone.items) {
            if (item.key == key)
                return &item;
        }
    }
    return nullptr;
}

std::optional<int> Playbook::threshold(const QString& rule) const
{
    for (const RuleSetting& setting : rules) {
        if (setting.rule == rule)
            return setting.threshold;
    }
    return {};
}

const QList<KnownRule>& knownRules()
{
    static const QList<KnownRule> rules{
        {u"non-responsive"_s, u"hours"_s, 1, 8760},  {u"low-satisfaction"_s, u"score"_s, 1, 10},
        {u"low-nps"_s, u"score"_s, 0, 10},           {u"critical-blocker"_s, u"count"_s, 1, 100},
        {u"milestone-delayed"_s, u"days"_s, 0, 365}, {u"sla-breach"_s, u"hours"_s, 0, 720},
        {u"hold-expiring"_s, u"hours"_s, 1, 24}};
    return rules;
}

static QJsonObject itemJson(const Item& item, const Milestone& milestone)
{
    return {{u"key"_s, item.key},
            {u"title"_s, item.title},
            {u"owner_role"_s, item.ownerRole},
            {u"party"_s, word(item.party)},
            {u"due"_s, item.due.value_or(milestone.due).text()},
            {u"depends_on"_s, QJsonArray::fromStringList(item.dependsOn)},
            {u"evidence"_s, word(item.evidence)},
            {u"check"_s, item.check},
            {u"section"_s, item.section},
            {u"details"_s, item.details},
            {u"source"_s, item.source}};
}

static QJsonObject milestoneJson(const Milestone& milestone)
{
    QJsonArray items;
    for (const Item& item : milestone.items)
        items.append(itemJson(item, milestone));
    return {{u"key"_s, milestone.key},
            {u"title"_s, milestone.title},
            {u"theme"_s, milestone.theme},
            {u"due"_s, milestone.due.text()},
            {u"objective"_s, milestone.objective},
            {u"deliverables"_s, QJsonArray::fromStringList(milestone.deliverables)},
            {u"items"_s, items}};
}

static QJsonObject touchpointJson(const Touchpoint& point)
{
    QJsonObject object{
        {u"key"_s, point.key},         {u"title"_s, point.title},        {u"when"_s, point.when.text()},
        {u"channel"_s, point.channel}, {u"template"_s, point.messageId}, {u"party"_s, word(point.party)}};
    if (point.condition.kind == Condition::Kind::ItemOpen)
        object.insert(u"condition"_s, QJsonObject{{u"item_open"_s, point.condition.key}});
    else if (point.condition.kind == Condition::Kind::MilestoneOpen)
        object.insert(u"condition"_s, QJsonObject{{u"milestone_open"_s, point.condition.key}});
    return object;
}

QJsonObject toJson(const Playbook& playbook)
{
    QJsonArray milestones;
    for (const Milestone& milestone : playbook.milestones)
        milestones.append(milestoneJson(milestone));
    QJsonArray touchpoints;
    for (const Touchpoint& point : playbook.touchpoints)
        touchpoints.append(touchpointJson(point));
    QJsonArray rules;
    for (const RuleSetting& rule : playbook.rules)
        rules.append(
            QJsonObject{{u"rule"_s, rule.rule}, {u"threshold"_s, rule.threshold}, {u"unit"_s, rule.unit}});
    QJsonArray escalation;
    for (const EscalationStep& step : playbook.escalation)
        escalation.append(QJsonObject{
            {u"level"_s, word(step.level)}, {u"after_hours"_s, step.afterHours}, {u"action"_s, step.action}});
    return {{u"id"_s, playbook.id},
            {u"version"_s, playbook.version},
            {u"title"_s, playbook.title},
            {u"source"_s, playbook.source},
            {u"summary"_s, playbook.summary},
            {u"industry_packs"_s, word(playbook.industryPacks)},
            {u"milestones"_s, milestones},
            {u"touchpoints"_s, touchpoints},
            {u"rules"_s, rules},
            {u"escalation"_s, escalation}};
}

} // namespace occ::playbook
