// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/playbook/validator.h"

#include <QJsonArray>
#include <QRegularExpression>

namespace occ::content {

using namespace Qt::Literals::StringLiterals;
using Name = FieldType::Name;

namespace {

bool matches(const QString& text, const QRegularExpression& shape)
{
    return shape.match(text).hasMatch();
}

bool isKey(const QString& text)
{
    static const QRegularExpression shape(u"\\A[a-z0-9][a-z0-9-]{0,99}\\z"_s);
    return matches(text, shape);
}

/// Walks a document along its schema.
class Walk final
{
public:
    Walk(const Schema& schema, Faults& faults)
        : m_schema(schema)
        , m_faults(faults)
    {}

    void record(const Node& node, const RecordType& type)
    {
        for (const Node& child : node.children) {
            if (m_faults.isFull())
                return;
            if (const Field* field = type.field(child.key))
                value(child, field->type, field->key, field->required);
            else
                m_faults.add(child.place(), Words::tr("Unknown key \"%1\".").arg(child.key.left(80)),
                             suggestion(child.key, type.keys()));
        }
        for (const Field& field : type.fields) {
            if (field.required && node.child(field.key) == nullptr)
                missing(node, field);
        }
    }

    QList<Reference> takeReferences() { return std::move(m_references); }

private:
    void missing(const Node& node, const Field& field)
    {
        const QString name = node.textOf(u"key");
        m_faults.add(node.line,
                     name.isEmpty() ? Words::tr("\"%1\" is missing.").arg(field.key)
                                    : Words::tr("\"%1\" is missing in \"%2\".").arg(field.key, name.left(80)),
                     Words::tr("Add \"%1: …\"; the file may be cut off.").arg(field.key));
    }

    void wrong(const Node& node, const QString& message, const QString& hint)
    {
        m_faults.add(node.kind == Node::Kind::Null ? node.place() : node.line, message, hint);
    }

    void value(const Node& node, const FieldType& type, const QString& name, bool required)
    {
        if (m_faults.isFull())
            return;
        if (node.kind == Node::Kind::Null) {
            wrong(node, Words::tr("\"%1\" has no value.").arg(name),
                  Words::tr("Write the value, or remove the key if it may be left out."));
        } else if (type.name == Name::List) {
            list(node, type, name);
        } else if (type.name == Name::Map) {
            map(node, type, name);
        } else if (type.name == Name::Record) {
            if (node.kind != Node::Kind::Map)
                wrong(node, Words::tr("\"%1\" must be a block of fields.").arg(name),
                      suggestion({}, m_schema.record(type.record)->keys()));
            else
                record(node, *m_schema.record(type.record));
        } else if (node.kind != Node::Kind::Scalar) {
            wrong(node, Words::tr("\"%1\" must be a single value, not a list or block.").arg(name),
                  Words::tr("Write \"%1: value\".").arg(name));
        } else {
            scalar(node, type, name, required);
        }
    }

    void list(const Node& node, const FieldType& type, const QString& name)
    {
        if (node.kind != Node::Kind::List) {
            wrong(node, Words::tr("\"%1\" must be a list.").arg(name),
                  Words::tr("Write [one, two] or one line \"- …\" per entry."));
            return;
        }
        count(node, type, name);
        for (const Node& child : node.children)
            value(child, *type.element, name, true);
    }

    void map(const Node& node, const FieldType& type, const QString& name)
    {
        if (node.kind != Node::Kind::Map) {
            wrong(node, Words::tr("\"%1\" must be a block of \"name: value\" lines.").arg(name),
                  Words::tr("Write {one: value, two: value}."));
            return;
        }
        count(node, type, name);
        for (const Node& child : node.children)
            value(child, *type.element, child.key.left(80), true);
    }

    void count(const Node& node, const FieldType& type, const QString& name)
    {
        const auto size = qint64(node.children.size());
        if (type.min && size < *type.min)
            wrong(
                node,
                Words::tr("\"%1\" has %2 entries; it needs at least %3.").arg(name).arg(size).arg(*type.min),
                Words::tr("Add what is missing."));
        if (type.max && size > *type.max)
            wrong(node,
                  Words::tr("\"%1\" has %2 entries; it takes at most %3.").arg(name).arg(size).arg(*type.max),
                  Words::tr("Remove some."));
    }

    void scalar(const Node& node, const FieldType& type, const QString& name, bool required)
    {
        switch (type.name) {
        case Name::Int:
            integer(node, type, name);
            return;
        case Name::Bool:
            if (node.quoted || (node.text != u"true" && node.text != u"false"))
                wrong(node,
                      Words::tr("\"%1\" must be true or false, not \"%2\".").arg(name, node.text.left(40)),
                      Words::tr("Write true or false without quotes."));
            return;
        case Name::Decimal:
            decimal(node, name);
            return;
        default:
            word(node, type, name, required);
        }
    }

    void integer(const Node& node, const FieldType& type, const QString& name)
    {
        static const QRegularExpression shape(u"\\A(0|-?[1-9][0-9]{0,8})\\z"_s);
        if (node.quoted || !matches(node.text, shape)) {
            wrong(node, Words::tr("\"%1\" must be a whole number, not \"%2\".").arg(name, node.text.left(40)),
                  Words::tr("Write digits without quotes and without leading zeros, such as 48."));
            return;
        }
        const qint64 number = node.text.toLongLong();
        if ((type.min && number < *type.min) || (type.max && number > *type.max))
            wrong(node, Words::tr("\"%1\" is %2, out of range.").arg(name).arg(number), rangeHint(type));
    }

    static QString rangeHint(const FieldType& type)
    {
        if (type.min && type.max)
            return Words::tr("Use a number from %1 to %2.").arg(*type.min).arg(*type.max);
        return type.min ? Words::tr("Use at least %1.").arg(*type.min)
                        : Words::tr("Use at most %1.").arg(*type.max);
    }

    void decimal(const Node& node, const QString& name)
    {
        static const QRegularExpression shape(u"\\A-?[0-9]{1,12}(\\.[0-9]{1,6})?\\z"_s);
        if (!node.quoted || !matches(node.text, shape))
            wrong(
                node,
                Words::tr("\"%1\" must be an exact decimal in quotes, not %2.").arg(name, node.text.left(40)),
                Words::tr("Write it as \"12.50\", quotes included."));
    }

    /// Text, key, enumeration and reference: all words, told apart from look-alikes of other types.
    void word(const Node& node, const FieldType& type, const QString& name, bool required)
    {
        const QString shown = node.text.left(40);
        if (!node.quoted && looksLikeAnotherType(node.text))
            wrong(node, Words::tr("\"%1\": %2 without quotes is no text to other programs.").arg(name, shown),
                  Words::tr("Write \"%1\" in quotes.").arg(shown));
        else if (type.name == Name::Enum && !type.values.contains(node.text))
            wrong(node, Words::tr("\"%1\" cannot be \"%2\".").arg(name, shown),
                  suggestion(node.text, type.values));
        else if ((type.name == Name::Key || type.name == Name::Ref) && !isKey(node.text))
            wrong(node, Words::tr("\"%1\" must be a key, not \"%2\".").arg(name, shown),
                  Words::tr("Use lower-case letters, digits and hyphens, such as day-2-check-in."));
        else if (required && node.text.trimmed().isEmpty())
            wrong(node, Words::tr("\"%1\" is empty.").arg(name), Words::tr("Write the text."));
        else if (type.name == Name::Ref)
            m_references.append({type.target, node.text, node.line});
    }

    const Schema& m_schema;
    Faults& m_faults;
    QList<Reference> m_references;
};

QJsonValue jsonValue(const Node& node, const FieldType& type, const Schema& schema);

QJsonObject jsonRecord(const Node& node, const RecordType& type, const Schema& schema)
{
    QJsonObject object;
    for (const Node& child : node.children) {
        if (const Field* field = type.field(child.key))
            object.insert(child.key, jsonValue(child, field->type, schema));
    }
    return object;
}

QJsonValue jsonValue(const Node& node, const FieldType& type, const Schema& schema)
{
    switch (type.name) {
    case Name::Int:
        return node.text.toLongLong();
    case Name::Bool:
        return node.text == u"true";
    case Name::Record:
        return jsonRecord(node, *schema.record(type.record), schema);
    case Name::List: {
        QJsonArray array;
        for (const Node& child : node.children)
            array.append(jsonValue(child, *type.element, schema));
        return array;
    }
    case Name::Map: {
        QJsonObject object;
        for (const Node& child : node.children)
            object.insert(child.key, jsonValue(child, *type.element, schema));
        return object;
    }
    default:
        return node.text;
    }
}

} // namespace

QList<Reference> validate(const Node& root, const Schema& schema, Faults& faults)
{
    Walk walk(schema, faults);
    const Node* kind = root.child(u"kind");
    if (kind != nullptr && kind->text != schema.kind())
        faults.add(
            kind->line,
            Words::tr("The file is of kind \"%1\", not \"%2\".").arg(kind->text.left(80), schema.kind()),
            Words::tr("Give a file with \"kind: %1\".").arg(schema.kind()));
    else
        walk.record(root, schema.top());
    return walk.takeReferences();
}

QJsonObject toJson(const Node& root, const Schema& schema)
{
    return jsonRecord(root, schema.top(), schema);
}

} // namespace occ::content
