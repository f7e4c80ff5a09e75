// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/mapping.h"

#include "core/sync/mappingwords.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace occ::sync {

using namespace Qt::Literals::StringLiterals;
using content::Node;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(sync)
};

template <typename Enum> std::optional<Enum> enumFrom(const QStringList& words, const QString& text)
{
    const qsizetype at = words.indexOf(text);
    return at < 0 ? std::nullopt : std::optional(Enum(at));
}

/// The value of a word that content leaves out when it is the usual one.
template <typename Enum> Enum enumOf(const Node& node, QStringView key, const QStringList& words, Enum usual)
{
    return enumFrom<Enum>(words, node.textOf(key)).value_or(usual);
}

QStringList textsOf(const Node& node, QStringView key)
{
    QStringList texts;
    if (const Node* list = node.child(key)) {
        for (const Node& entry : list->children)
            texts << entry.text;
    }
    return texts;
}

QMap<QString, QString> mapOf(const Node& node, QStringView key)
{
    QMap<QString, QString> map;
    if (const Node* entries = node.child(key)) {
        for (const Node& entry : entries->children)
            map.insert(entry.key, entry.text);
    }
    return map;
}

FieldMapping fieldFrom(const Node& node)
{
    FieldMapping field;
    field.ours = node.textOf(u"ours");
    field.theirs = textsOf(node, u"theirs");
    field.direction = enumOf(node, u"direction", directionWords(), Direction::Both);
    field.wins = enumOf(node, u"wins", winsWords(), Wins::Ask);
    field.transform = enumOf(node, u"transform", transformWords(), Transform::Text);
    field.options = mapOf(node, u"options");
    field.fallback = node.textOf(u"fallback");
    return field;
}

QJsonObject toJson(const QMap<QString, QString>& map)
{
    QJsonObject json;
    for (auto it = map.cbegin(); it != map.cend(); ++it)
        json.insert(it.key(), it.value());
    return json;
}

QMap<QString, QString> mapFrom(const QJsonObject& json)
{
    QMap<QString, QString> map;
    for (auto it = json.begin(); it != json.end(); ++it)
        map.insert(it.key(), it.value().toString());
    return map;
}

QStringList textsFrom(const QJsonValue& value)
{
    QStringList texts;
    for (const QJsonValue& text : value.toArray())
        texts << text.toString();
    return texts;
}

QJsonObject toJson(const FieldMapping& field)
{
    return {{u"ours"_s, field.ours},
            {u"theirs"_s, QJsonArray::fromStringList(field.theirs)},
            {u"direction"_s, toText(field.direction)},
            {u"wins"_s, toText(field.wins)},
            {u"transform"_s, toText(field.transform)},
            {u"options"_s, toJson(field.options)},
            {u"fallback"_s, field.fallback}};
}

Failure unknownWord(const QString& word, const QString& ours)
{
    return refused(Words::tr("\"%1\" is no word of a mapping.").arg(word),
                   Words::tr("Choose again how \"%1\" goes.").arg(ours), ours);
}

Result<FieldMapping> fieldFrom(const QJsonObject& json)
{
    FieldMapping field;
    field.ours = json.value("ours"_L1).toString();
    field.theirs = textsFrom(json.value("theirs"_L1));
    const QString direction = json.value("direction"_L1).toString(u"both"_s);
    const QString wins = json.value("wins"_L1).toString(u"ask"_s);
    const QString transform = json.value("transform"_L1).toString(u"text"_s);
    const auto knownDirection = enumFrom<Direction>(directionWords(), direction);
    const auto knownWins = enumFrom<Wins>(winsWords(), wins);
    const auto knownTransform = enumFrom<Transform>(transformWords(), transform);
    if (!knownDirection)
        return unknownWord(direction, field.ours);
    if (!knownWins)
        return unknownWord(wins, field.ours);
    if (!knownTransform)
        return unknownWord(transform, field.ours);
    field.direction = *knownDirection;
    field.wins = *knownWins;
    field.transform = *knownTransform;
    field.options = mapFrom(json.value("options"_L1).toObject());
    field.fallback = json.value("fallback"_L1).toString();
    return field;
}

QJsonObject toJson(const ObjectMapping& object)
{
    QJsonArray fields;
    for (const FieldMapping& field : object.fields)
        fields << toJson(field);
    return {{u"kind"_s, toText(object.kind)},
            {u"enabled"_s, object.enabled},
            {u"create_here"_s, object.createHere},
            {u"create_there"_s, object.createThere},
            {u"external_id"_s, object.externalIdField},
            {u"match"_s, QJsonArray::fromStringList(object.match)},
            {u"fields"_s, fields},
            {u"presets"_s, object.presets}};
}

Result<ObjectMapping> objectFrom(const QJsonObject& json)
{
    const auto kind = kindFromText(json.value("kind"_L1).toString());
    if (!kind)
        return unknownWord(json.value("kind"_L1).toString(), u"kind"_s);
    ObjectMapping object;
    object.kind = *kind;
    object.enabled = json.value("enabled"_L1).toBool(true);
    object.createHere = json.value("create_here"_L1).toBool(true);
    object.createThere = json.value("create_there"_L1).toBool(true);
    object.externalIdField = json.value("external_id"_L1).toString();
    object.match = textsFrom(json.value("match"_L1));
    object.presets = json.value("presets"_L1).toObject();
    for (const QJsonValue& field : json.value("fields"_L1).toArray()) {
        const auto read = fieldFrom(field.toObject());
        if (!read)
            return Failure(read.error());
        object.fields << *read;
    }
    return object;
}

} // namespace

const QStringList& directionWords()
{
    static const QStringList words{u"both"_s, u"in"_s, u"out"_s, u"off"_s};
    return words;
}

const QStringList& winsWords()
{
    static const QStringList words{u"ask"_s, u"ours"_s, u"theirs"_s, u"newest"_s};
    return words;
}

const QStringList& transformWords()
{
    static const QStringList words{u"text"_s,  u"name"_s,  u"phone"_s,  u"website"_s, u"integer"_s,
                                   u"money"_s, u"date"_s,  u"moment"_s, u"flag"_s,    u"options"_s,
                                   u"stage"_s, u"owner"_s, u"parent"_s};
    return words;
}

QString toText(Direction direction)
{
    return directionWords().at(int(direction));
}

QString toText(Wins wins)
{
    return winsWords().at(int(wins));
}

QString toText(Transform transform)
{
    return transformWords().at(int(transform));
}

QStringList ObjectMapping::remoteFields() const
{
    QStringList names;
    for (const FieldMapping& field : fields) {
        if (field.direction != Direction::Off)
            names += field.theirs;
    }
    names.removeDuplicates();
    return names;
}

const FieldMapping* ObjectMapping::field(const QString& ours) const
{
    const auto found = std::ranges::find(fields, ours, &FieldMapping::ours);
    return found == fields.cend() ? nullptr : &*found;
}

const ObjectMapping* Mapping::object(Kind kind) const
{
    const auto found = std::ranges::find(objects, kind, &ObjectMapping::kind);
    return found == objects.cend() ? nullptr : &*found;
}

const RemoteField* RemoteBook::field(Kind kind, const QString& name) const
{
    const auto list = fields.constFind(kind);
    if (list == fields.constEnd())
        return nullptr;
    const auto found = std::ranges::find(*list, name, &RemoteField::name);
    return found == list->cend() ? nullptr : &*found;
}

Result<Mapping> shippedMapping(const content::ContentLibrary& library, const QString& connector)
{
    const auto document = library.get(u"crm-mapping"_s, connector);
    if (!document)
        return Failure(document.error());
    const Node& root = *document->root;
    Mapping mapping;
    mapping.id = document->id;
    mapping.title = document->title;
    if (const QString currency = root.textOf(u"currency"); !currency.isEmpty())
        mapping.currency = currency;
    for (const Node& node : root.child(u"objects")->children) {
        ObjectMapping object;
        object.kind = kindFromText(node.textOf(u"kind")).value_or(Kind::Company);
        object.createHere = node.textOf(u"create_here") != "false"_L1;
        object.createThere = node.textOf(u"create_there") != "false"_L1;
        object.externalIdField = node.textOf(u"external_id");
        object.match = textsOf(node, u"match");
        for (const Node& field : node.child(u"fields")->children)
            object.fields << fieldFrom(field);
        object.presets = toJson(mapOf(node, u"presets"));
        mapping.objects << object;
    }
    return mapping;
}

QJsonObject toJson(const Mapping& mapping)
{
    QJsonArray objects;
    for (const ObjectMapping& object : mapping.objects)
        objects << toJson(object);
    return {{u"id"_s, mapping.id},
            {u"title"_s, mapping.title},
            {u"objects"_s, objects},
            {u"owners"_s, toJson(mapping.owners)},
            {u"currency"_s, mapping.currency},
            {u"triggers"_s, toJson(mapping.triggers)}};
}

Result<Mapping> mappingFromJson(const QJsonObject& json)
{
    Mapping mapping;
    mapping.id = json.value("id"_L1).toString();
    mapping.title = json.value("title"_L1).toString();
    for (const QJsonValue& value : json.value("objects"_L1).toArray()) {
        const auto object = objectFrom(value.toObject());
        if (!object)
            return Failure(object.error());
        mapping.objects << *object;
    }
    mapping.owners = mapFrom(json.value("owners"_L1).toObject());
    mapping.currency = json.value("currency"_L1).toString(u"USD"_s);
    const auto triggers = triggersFromJson(json.value("triggers"_L1).toObject());
    if (!triggers)
        return Failure(triggers.error());
    mapping.triggers = *triggers;
    return mapping;
}

} // namespace occ::sync
