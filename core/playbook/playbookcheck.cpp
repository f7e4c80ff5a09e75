// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/playbook/playbookcheck.h"

namespace occ::playbook {

using namespace Qt::Literals::StringLiterals;

PlaybookCheck::PlaybookCheck(const Node& root, Faults& faults, const QStringList& roles)
    : m_root(root)
    , m_faults(faults)
    , m_roles(roles)
{
    for (const Node& milestone : listOf(root, u"milestones")) {
        m_milestones += milestone.textOf(u"key");
        for (const Node& item : listOf(milestone, u"items")) {
            m_items += item.textOf(u"key");
            m_allItems.push_back(item);
        }
    }
}

void PlaybookCheck::run()
{
    milestones();
    items();
    touchpoints();
    rules();
    escalation();
}

void PlaybookCheck::exists(const Node& node, const QStringList& known, const QString& what)
{
    if (!known.contains(node.text))
        m_faults.add(node.line, Words::tr("There is no %1 \"%2\".").arg(what, node.text),
                     suggestion(node.text, known));
}

void PlaybookCheck::due(const Node* node)
{
    if (node == nullptr)
        return;
    checkDueShape(*node, m_faults);
    if (const Node* after = node->child(u"after"); after != nullptr && after->text != u"contract")
        exists(*after, m_milestones, Words::tr("milestone"));
}

void PlaybookCheck::milestones()
{
    const auto& list = listOf(m_root, u"milestones");
    if (list.empty()) {
        const Node* node = m_root.child(u"milestones");
        m_faults.add(node == nullptr ? m_root.line : node->place(),
                     Words::tr("A milestone is missing: the playbook has none."),
                     Words::tr("Add at least one milestone with its items."));
    }
    checkTwice(list, u"key", Words::tr("The milestone"), m_faults);
    for (const Node& milestone : list) {
        const QString key = milestone.textOf(u"key");
        if (key == u"contract")
            m_faults.add(milestone.line, Words::tr("A milestone cannot have the key \"contract\"."),
                         Words::tr("Choose another key; due rules use it for the contract's date."));
        if (listOf(milestone, u"items").empty())
            m_faults.add(milestone.line, Words::tr("The milestone \"%1\" has no items.").arg(key),
                         Words::tr("Add an item or remove the milestone."));
        due(milestone.child(u"due"));
    }
    milestoneCycle();
}

void PlaybookCheck::milestoneCycle()
{
    Graph graph;
    for (const Node& milestone : listOf(m_root, u"milestones")) {
        const QString key = milestone.textOf(u"key");
        graph.order += key;
        if (const Node* rule = milestone.child(u"due"))
            graph.edges[key] += rule->textOf(u"after");
    }
    const QStringList cycle = graph.cycle();
    if (cycle.isEmpty())
        return;
    const Node& first = listOf(m_root, u"milestones")[size_t(m_milestones.indexOf(cycle.first()))];
    m_faults.add(first.child(u"due")->place(),
                 Words::tr("The due rules of milestones form a cycle: %1.").arg(cycle.join(u" → "_s)),
                 Words::tr("Let one of them be due after the contract."));
}

void PlaybookCheck::items()
{
    checkTwice(m_allItems, u"key", Words::tr("The item"), m_faults);
    for (const Node& item : m_allItems) {
        due(item.child(u"due"));
        checkRole(item, m_roles, m_faults);
    }
    dependencies();
}

void PlaybookCheck::dependencies()
{
    Graph graph;
    for (const Node& item : m_allItems) {
        const QString key = item.textOf(u"key");
        graph.order += key;
        for (const Node& dependency : listOf(item, u"depends_on")) {
            exists(dependency, m_items, Words::tr("item"));
            graph.edges[key] += dependency.text;
        }
    }
    const QStringList cycle = graph.cycle();
    if (cycle.isEmpty())
        return;
    const Node& first = m_allItems[size_t(m_items.indexOf(cycle.first()))];
    const Node* place = first.child(u"depends_on");
    m_faults.add(place == nullptr ? first.line : place->place(),
                 Words::tr("Items depend on each other in a cycle: %1.").arg(cycle.join(u" → "_s)),
                 Words::tr("Remove one of these dependencies."));
}

void PlaybookCheck::touchpoints()
{
    const auto& list = listOf(m_root, u"touchpoints");
    checkTwice(list, u"key", Words::tr("The touchpoint"), m_faults);
    for (const Node& point : list) {
        due(point.child(u"when"));
        if (const Node* node = point.child(u"condition"))
            condition(*node);
    }
}

void PlaybookCheck::condition(const Node& node)
{
    if (node.children.size() != 1) {
        m_faults.add(node.place(),
                     Words::tr("A condition needs exactly one of item_open and milestone_open."),
                     Words::tr("Write it as {item_open: key}."));
        return;
    }
    const Node& what = node.children.front();
    if (what.key == u"item_open")
        exists(what, m_items, Words::tr("item"));
    else
        exists(what, m_milestones, Words::tr("milestone"));
}

void PlaybookCheck::rules()
{
    const auto& list = listOf(m_root, u"rules");
    checkTwice(list, u"rule", Words::tr("The rule"), m_faults);
    for (const Node& node : list)
        rule(node);
}

void PlaybookCheck::rule(const Node& node)
{
    const QString name = node.textOf(u"rule");
    QStringList names;
    for (const KnownRule& known : knownRules()) {
        names += known.rule;
        if (known.rule != name)
            continue;
        if (node.textOf(u"unit") != known.unit)
            m_faults.add(node.line, Words::tr("The rule \"%1\" is measured in %2.").arg(name, known.unit),
                         Words::tr("Write \"unit: %1\".").arg(known.unit));
        const int threshold = numberOf(node, u"threshold");
        if (threshold < known.least || threshold > known.most)
            m_faults.add(node.line,
                         Words::tr("The threshold %1 of \"%2\" is out of range.")
                             .arg(QString::number(threshold), name),
                         Words::tr("Use a number from %1 to %2.").arg(known.least).arg(known.most));
        return;
    }
    m_faults.add(node.line, Words::tr("There is no rule \"%1\".").arg(name), suggestion(name, names));
}

void PlaybookCheck::escalation()
{
    int level = -1;
    int hours = -1;
    for (const Node& step : listOf(m_root, u"escalation")) {
        const QString name = step.textOf(u"level");
        const auto thisLevel = int(levels().indexOf(name));
        const int thisHours = numberOf(step, u"after_hours");
        if (thisLevel <= level)
            m_faults.add(step.line, Words::tr("The level \"%1\" stands in the wrong place.").arg(name),
                         Words::tr("Each level once, in this order: %1.").arg(levels().join(u", "_s)));
        if (hours < 0 && thisHours != 0)
            m_faults.add(step.line, Words::tr("The first escalation step does not begin at once."),
                         Words::tr("Write \"after_hours: 0\"."));
        if (hours >= 0 && thisHours <= hours)
            m_faults.add(step.line,
                         Words::tr("The level \"%1\" comes no later than the one before.").arg(name),
                         Words::tr("Write more than %1 in after_hours.").arg(hours));
        level = thisLevel;
        hours = thisHours;
    }
}

} // namespace occ::playbook
