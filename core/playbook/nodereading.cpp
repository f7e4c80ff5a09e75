// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/playbook/nodereading.h"

#include "core/playbook/validator.h"

#include <set>

namespace occ::playbook {

using namespace Qt::Literals::StringLiterals;

const QStringList& packUses()
{
    static const QStringList words{u"on-request"_s, u"automatic"_s};
    return words;
}

const QStringList& parties()
{
    static const QStringList words{u"us"_s, u"client"_s};
    return words;
}

const QStringList& evidences()
{
    static const QStringList words{u"none"_s, u"note"_s, u"link"_s, u"file"_s};
    return words;
}

const QStringList& levels()
{
    static const QStringList words{u"specialist"_s, u"lead"_s, u"executive"_s};
    return words;
}

std::optional<Node> parseKind(const QByteArray& text, const QString& kind, Faults& faults)
{
    auto root = content::parseYaml(text, faults);
    if (!root)
        return {};
    const content::Schema* schema = content::Schema::builtIn(kind);
    if (schema == nullptr) {
        faults.add(0, Words::tr("The program lacks its own description of \"%1\".").arg(kind),
                   Words::tr("Install the program again."));
        return {};
    }
    content::validate(*root, *schema, faults);
    if (!faults.isEmpty())
        return {};
    return root;
}

int numberOf(const Node& node, QStringView key)
{
    return node.textOf(key).toInt();
}

const std::vector<Node>& listOf(const Node& node, QStringView key)
{
    static const std::vector<Node> none;
    const Node* list = node.child(key);
    return list == nullptr ? none : list->children;
}

QStringList textsOf(const Node& node, QStringView key)
{
    QStringList texts;
    for (const Node& entry : listOf(node, key))
        texts += entry.text;
    return texts;
}

struct UnitName
{
    const char16_t* key;
    Offset::Unit unit;
};
static constexpr UnitName kUnits[] = {{u"hours", Offset::Unit::Hours},
                                      {u"days", Offset::Unit::Days},
                                      {u"business_days", Offset::Unit::BusinessDays}};

DueRule dueOf(const Node& node)
{
    DueRule due;
    const QString after = node.textOf(u"after");
    due.after = after == u"contract" ? QString() : after;
    for (const UnitName& name : kUnits) {
        if (node.child(name.key) != nullptr) {
            due.offset.unit = name.unit;
            due.offset.amount = numberOf(node, name.key);
        }
    }
    if (node.child(u"at") != nullptr)
        due.offset.at = QTime::fromString(node.textOf(u"at"), u"HH:mm"_s);
    return due;
}

Item itemOf(const Node& node)
{
    Item item;
    item.key = node.textOf(u"key");
    item.title = node.textOf(u"title");
    item.ownerRole = node.textOf(u"owner_role");
    item.party = enumOf<Party>(node, u"party", parties());
    if (const Node* due = node.child(u"due"))
        item.due = dueOf(*due);
    item.dependsOn = textsOf(node, u"depends_on");
    item.evidence = enumOf<Evidence>(node, u"evidence", evidences());
    item.check = node.textOf(u"check");
    item.section = node.textOf(u"section");
    item.details = node.textOf(u"details");
    item.source = node.textOf(u"source");
    return item;
}

void checkDueShape(const Node& due, Faults& faults)
{
    int units = 0;
    for (const UnitName& name : kUnits)
        units += due.child(name.key) != nullptr ? 1 : 0;
    if (units != 1)
        faults.add(due.place(), Words::tr("A due rule needs exactly one of hours, days and business_days."),
                   Words::tr("Write it as {after: contract, days: 3}."));
    const Node* at = due.child(u"at");
    if (at == nullptr)
        return;
    if (!QTime::fromString(at->text, u"HH:mm"_s).isValid())
        faults.add(at->line, Words::tr("\"%1\" is not a time of day.").arg(at->text.left(20)),
                   Words::tr("Write it as \"09:00\", quotes included."));
    if (due.child(u"hours") != nullptr)
        faults.add(at->line, Words::tr("A due rule in hours cannot have a time of day."),
                   Words::tr("Use days or business_days, or remove \"at\"."));
}

void checkTwice(const std::vector<Node>& entries, QStringView key, const QString& what, Faults& faults)
{
    std::set<QString> seen;
    for (const Node& entry : entries) {
        const QString value = entry.textOf(key);
        if (seen.contains(value))
            faults.add(entry.line, Words::tr("%1 \"%2\" stands twice.").arg(what, value),
                       Words::tr("Give one of them another key, or remove it."));
        seen.insert(value);
    }
}

void checkRole(const Node& item, const QStringList& roles, Faults& faults)
{
    const Node* role = item.child(u"owner_role");
    if (!roles.isEmpty() && role != nullptr && !roles.contains(role->text))
        faults.add(role->line, Words::tr("There is no role \"%1\".").arg(role->text),
                   suggestion(role->text, roles));
}

/// Depth-first search; `path` holds the keys on the way down.
static bool findCycle(const Graph& graph, const QString& key, std::set<QString>& finished, QStringList& path,
                      std::set<QString>& onPath)
{
    if (onPath.contains(key)) {
        path = path.mid(path.indexOf(key));
        path.append(key);
        return true;
    }
    if (finished.contains(key))
        return false;
    onPath.insert(key);
    path.append(key);
    for (const QString& next : graph.edges.value(key)) {
        if (findCycle(graph, next, finished, path, onPath))
            return true;
    }
    path.removeLast();
    onPath.erase(key);
    finished.insert(key);
    return false;
}

QStringList Graph::cycle() const
{
    std::set<QString> finished;
    for (const QString& key : order) {
        QStringList path;
        std::set<QString> onPath;
        if (findCycle(*this, key, finished, path, onPath))
            return path;
    }
    return {};
}

} // namespace occ::playbook
