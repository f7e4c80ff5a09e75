// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/playbook/nodereading.h"
#include "core/playbook/playbook.h"
#include "core/playbook/playbookcheck.h"

namespace occ::playbook {

using namespace Qt::Literals::StringLiterals;

static Milestone milestoneOf(const Node& node)
{
    Milestone milestone;
    milestone.key = node.textOf(u"key");
    milestone.title = node.textOf(u"title");
    milestone.theme = node.textOf(u"theme");
    if (const Node* due = node.child(u"due"))
        milestone.due = dueOf(*due);
    milestone.objective = node.textOf(u"objective");
    milestone.deliverables = textsOf(node, u"deliverables");
    milestone.source = node.textOf(u"source");
    for (const Node& item : listOf(node, u"items"))
        milestone.items.append(itemOf(item));
    return milestone;
}

static Touchpoint touchpointOf(const Node& node)
{
    Touchpoint point;
    point.key = node.textOf(u"key");
    point.title = node.textOf(u"title");
    if (const Node* when = node.child(u"when"))
        point.when = dueOf(*when);
    point.channel = node.textOf(u"channel");
    point.messageId = node.textOf(u"template");
    point.party = enumOf<Party>(node, u"party", parties());
    point.source = node.textOf(u"source");
    if (const Node* condition = node.child(u"condition");
        condition != nullptr && !condition->children.empty()) {
        const Node& first = condition->children.front();
        point.condition.kind =
            first.key == u"item_open" ? Condition::Kind::ItemOpen : Condition::Kind::MilestoneOpen;
        point.condition.key = first.text;
    }
    return point;
}

static Playbook build(const Node& root)
{
    Playbook playbook;
    playbook.id = root.textOf(u"id");
    playbook.version = numberOf(root, u"version");
    playbook.title = root.textOf(u"title");
    playbook.source = root.textOf(u"source");
    playbook.summary = root.textOf(u"summary");
    playbook.industryPacks = enumOf<PackUse>(root, u"industry_packs", packUses());
    for (const Node& node : listOf(root, u"milestones"))
        playbook.milestones.append(milestoneOf(node));
    for (const Node& node : listOf(root, u"touchpoints"))
        playbook.touchpoints.append(touchpointOf(node));
    for (const Node& node : listOf(root, u"rules"))
        playbook.rules.append({node.textOf(u"rule"), numberOf(node, u"threshold"), node.textOf(u"unit")});
    for (const Node& node : listOf(root, u"escalation"))
        playbook.escalation.append({enumOf<Level>(node, u"level", levels()), numberOf(node, u"after_hours"),
                                    node.textOf(u"action")});
    return playbook;
}

std::optional<Playbook> readPlaybook(const Node& root, Faults& faults, const QStringList& roles)
{
    PlaybookCheck(root, faults, roles).run();
    if (!faults.isEmpty())
        return {};
    return build(root);
}

static std::optional<Playbook> read(const QByteArray& text, Faults& faults, const QStringList& roles)
{
    const auto root = parseKind(text, u"playbook"_s, faults);
    return root ? readPlaybook(*root, faults, roles) : std::nullopt;
}

Result<Playbook> readPlaybook(const QByteArray& text, const QString& fileName, const QStringList& roles)
{
    Faults faults(fileName);
    auto playbook = read(text, faults, roles);
    if (!playbook)
        return faults.failure();
    return *std::move(playbook);
}

QList<Error> checkPlaybook(const QByteArray& text, const QString& fileName, const QStringList& roles)
{
    Faults faults(fileName);
    static_cast<void>(read(text, faults, roles));
    return faults.list();
}

} // namespace occ::playbook
