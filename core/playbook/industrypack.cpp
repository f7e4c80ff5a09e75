// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/playbook/industrypack.h"

#include "core/playbook/nodereading.h"

namespace occ::playbook {

using namespace Qt::Literals::StringLiterals;

static void check(const Node& root, Faults& faults, const QStringList& roles)
{
    const auto& items = listOf(root, u"items");
    checkTwice(items, u"key", Words::tr("The item"), faults);
    checkTwice(listOf(root, u"features"), u"key", Words::tr("The feature"), faults);
    for (const Node& item : items) {
        checkRole(item, roles, faults);
        if (const Node* due = item.child(u"due"))
            checkDueShape(*due, faults);
    }
}

static QList<PackFeature> featuresOf(const Node& root, QStringView key)
{
    QList<PackFeature> features;
    for (const Node& node : listOf(root, key))
        features.append({node.textOf(u"key"), node.textOf(u"title"), node.textOf(u"description"),
                         node.textOf(u"source")});
    return features;
}

static IndustryPack build(const Node& root)
{
    IndustryPack pack;
    pack.id = root.textOf(u"id");
    pack.title = root.textOf(u"title");
    pack.source = root.textOf(u"source");
    pack.compliance = textsOf(root, u"compliance");
    pack.features = featuresOf(root, u"features");
    pack.security = textsOf(root, u"security");
    pack.integrations = textsOf(root, u"integrations");
    pack.provisioning = featuresOf(root, u"provisioning");
    pack.numbers = textsOf(root, u"numbers");
    pack.expertise = root.textOf(u"expertise");
    pack.compliancePacks = textsOf(root, u"compliance_packs");
    pack.callflow = root.textOf(u"callflow");
    pack.forms = textsOf(root, u"forms");
    for (const Node& node : listOf(root, u"items")) {
        PackItem item{itemOf(node), {}};
        for (const Node& place : listOf(node, u"place"))
            item.place.insert(place.key, place.text);
        pack.items.append(item);
    }
    return pack;
}

std::optional<IndustryPack> readIndustryPack(const Node& root, Faults& faults, const QStringList& roles)
{
    check(root, faults, roles);
    if (!faults.isEmpty())
        return {};
    return build(root);
}

Result<IndustryPack> readIndustryPack(const QByteArray& text, const QString& fileName,
                                      const QStringList& roles)
{
    Faults faults(fileName);
    const auto root = parseKind(text, u"industry-pack"_s, faults);
    auto pack = root ? readIndustryPack(*root, faults, roles) : std::nullopt;
    if (!pack)
        return faults.failure();
    return *std::move(pack);
}

/// Drops what an item refers to and the combined playbook does not have.
static void dropDangling(Playbook& playbook, const QStringList& added)
{
    for (Milestone& milestone : playbook.milestones) {
        for (Item& item : milestone.items) {
            if (!added.contains(item.key))
                continue;
            item.dependsOn.removeIf(
                [&playbook](const QString& key) { return playbook.item(key) == nullptr; });
            if (item.due && !item.due->after.isEmpty() && playbook.milestone(item.due->after) == nullptr)
                item.due.reset();
        }
    }
}

Playbook withPack(const Playbook& playbook, const IndustryPack& pack)
{
    Playbook combined = playbook;
    QStringList added;
    for (const PackItem& packItem : pack.items) {
        const QString place = packItem.place.value(playbook.id);
        for (Milestone& milestone : combined.milestones) {
            if (milestone.key != place || combined.item(packItem.item.key) != nullptr)
                continue;
            Item item = packItem.item;
            item.section = pack.title;
            added += item.key;
            milestone.items.append(item);
        }
    }
    dropDangling(combined, added);
    return combined;
}

} // namespace occ::playbook
