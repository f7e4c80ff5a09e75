// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/playbook/schema.h"

#include <QFile>

namespace occ::content {

using namespace Qt::Literals::StringLiterals;
using Name = FieldType::Name;

namespace {

const QHash<QString, Name>& typeNames()
{
    static const QHash<QString, Name> names{
        {u"text"_s, Name::Text},       {u"key"_s, Name::Key},   {u"int"_s, Name::Int},
        {u"decimal"_s, Name::Decimal}, {u"bool"_s, Name::Bool}, {u"enum"_s, Name::Enum},
        {u"list"_s, Name::List},       {u"ref"_s, Name::Ref},   {u"map"_s, Name::Map}};
    return names;
}

/// Reads `fields:` and `types:`; knows which record names exist before it reads a field.
class SchemaReader final
{
public:
    SchemaReader(QStringList records, Faults& faults)
        : m_records(std::move(records))
        , m_faults(faults)
    {}

    [[nodiscard]] RecordType record(const Node& node)
    {
        RecordType record;
        if (!isMap(node))
            return record;
        for (const Node& child : node.children) {
            if (isMap(child))
                record.fields.append(field(child));
        }
        if (record.fields.isEmpty())
            m_faults.add(node.place(), Words::tr("\"%1\" has no fields.").arg(node.key),
                         Words::tr("Add a field."));
        return record;
    }

    bool isMap(const Node& node)
    {
        if (node.kind == Node::Kind::Map)
            return true;
        m_faults.add(node.place(), Words::tr("\"%1\" must be a block of fields.").arg(node.key),
                     Words::tr("Write it as {type: text}."));
        return false;
    }

private:
    Field field(const Node& node)
    {
        static const QStringList known{u"type"_s,   u"required"_s, u"min"_s, u"max"_s,
                                       u"values"_s, u"of"_s,       u"to"_s};
        for (const Node& option : node.children) {
            if (!known.contains(option.key))
                m_faults.add(option.place(), Words::tr("Unknown key \"%1\".").arg(option.key),
                             suggestion(option.key, known));
        }
        Field result;
        result.key = node.key;
        result.type = type(node, u"type"_s);
        if (const Node* required = node.child(u"required")) {
            result.required = required->text == u"true";
            if (required->quoted || (!result.required && required->text != u"false"))
                m_faults.add(required->place(), Words::tr("\"required\" must be true or false."),
                             Words::tr("Write true or false without quotes."));
        }
        return result;
    }

    /// The type named by the option `option` ("type", or "of" for what a list holds).
    FieldType type(const Node& node, const QString& option)
    {
        FieldType result;
        const QString name = node.textOf(option);
        if (typeNames().contains(name)) {
            result.name = typeNames().value(name);
        } else if (m_records.contains(name)) {
            result.name = Name::Record;
            result.record = name;
        } else {
            m_faults.add(node.place(), Words::tr("Unknown type \"%1\" of \"%2\".").arg(name, node.key),
                         suggestion(name, QStringList(typeNames().keys()) + m_records));
            return result;
        }
        const bool container = result.name == Name::List || result.name == Name::Map;
        if (container && option == u"type") {
            result.element = std::make_shared<const FieldType>(type(node, u"of"_s));
        } else if (container) {
            m_faults.add(node.place(), Words::tr("\"%1\": a list cannot hold lists directly.").arg(node.key),
                         Words::tr("Name a record of types that has the list as a field."));
        }
        if (option == u"type" && (container || result.name == Name::Int)) {
            result.min = number(node.child(u"min"));
            result.max = number(node.child(u"max"));
        }
        readWords(node, result);
        return result;
    }

    void readWords(const Node& node, FieldType& result)
    {
        if (result.name == Name::Ref) {
            result.target = node.textOf(u"to");
            if (result.target.isEmpty())
                m_faults.add(node.place(), Words::tr("The reference \"%1\" says no kind.").arg(node.key),
                             Words::tr("Add \"to: kind\"."));
        }
        if (result.name != Name::Enum)
            return;
        if (const Node* values = node.child(u"values")) {
            for (const Node& value : values->children)
                result.values.append(value.text);
        }
        if (result.values.isEmpty())
            m_faults.add(node.place(), Words::tr("The enumeration \"%1\" has no values.").arg(node.key),
                         Words::tr("Add \"values: [one, two]\"."));
    }

    std::optional<qint64> number(const Node* node)
    {
        if (node == nullptr)
            return {};
        bool good = false;
        const qint64 value = node->text.toLongLong(&good);
        if (!good || node->quoted)
            m_faults.add(node->place(), Words::tr("\"%1\" must be a whole number.").arg(node->key),
                         Words::tr("Write digits without quotes."));
        return value;
    }

    QStringList m_records;
    Faults& m_faults;
};

} // namespace

const Field* RecordType::field(const QString& key) const
{
    for (const Field& candidate : fields) {
        if (candidate.key == key)
            return &candidate;
    }
    return nullptr;
}

QStringList RecordType::keys() const
{
    QStringList keys;
    for (const Field& candidate : fields)
        keys += candidate.key;
    return keys;
}

const RecordType* Schema::record(const QString& name) const
{
    const auto found = m_records.constFind(name);
    return found == m_records.constEnd() ? nullptr : &*found;
}

std::optional<Schema> Schema::read(const Node& root, Faults& faults)
{
    static const QStringList known{u"kind"_s,    u"id"_s,     u"title"_s, u"source"_s,
                                   u"summary"_s, u"fields"_s, u"types"_s};
    for (const Node& child : root.children) {
        if (!known.contains(child.key))
            faults.add(child.place(), Words::tr("Unknown key \"%1\".").arg(child.key),
                       suggestion(child.key, known));
    }
    Schema schema;
    schema.m_kind = root.textOf(u"id");
    const Node* fields = root.child(u"fields");
    const Node* types = root.child(u"types");
    if (schema.m_kind.isEmpty() || fields == nullptr) {
        faults.add(root.line, Words::tr("A schema needs \"id\" and \"fields\"."),
                   Words::tr("Add the missing one; id is the kind of file it describes."));
        return {};
    }
    QStringList names;
    for (const Node& type : types == nullptr ? std::vector<Node>() : types->children) {
        names += type.key;
        if (typeNames().contains(type.key))
            faults.add(type.place(), Words::tr("\"%1\" is the name of a basic type.").arg(type.key),
                       Words::tr("Choose another name."));
    }
    SchemaReader reader(names, faults);
    schema.m_top = reader.record(*fields);
    if (types != nullptr && reader.isMap(*types)) {
        for (const Node& type : types->children)
            schema.m_records.insert(type.key, reader.record(type));
    }
    if (!faults.isEmpty())
        return {};
    return schema;
}

static QHash<QString, Schema> readBuiltIn()
{
    QHash<QString, Schema> schemas;
    for (const QString& kind : {u"playbook"_s, u"industry-pack"_s, u"scorecard"_s}) {
        QFile file(u":/occ/schemas/"_s + kind + u".yaml"_s);
        Faults faults(file.fileName());
        const auto root = file.open(QIODevice::ReadOnly) ? parseYaml(file.readAll(), faults) : std::nullopt;
        if (const auto schema = root ? Schema::read(*root, faults) : std::nullopt)
            schemas.insert(kind, *schema);
    }
    return schemas;
}

const Schema* Schema::builtIn(const QString& kind)
{
    static const QHash<QString, Schema> schemas = readBuiltIn();
    const auto found = schemas.constFind(kind);
    return found == schemas.constEnd() ? nullptr : &*found;
}

} // namespace occ::content
