// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/mapping.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace occ::sync {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(sync)
};

using Weight = Finding::Weight;

bool goesOut(const FieldMapping& field)
{
    return field.direction == Direction::Both || field.direction == Direction::Out;
}

bool comesIn(const FieldMapping& field)
{
    return field.direction == Direction::Both || field.direction == Direction::In;
}

/// Accounts without it do as well: HubSpot's currency of a deal is only there with several currencies.
bool isSpare(Kind kind, const FieldMapping& field)
{
    const auto own = ourField(kind, field.ours);
    return field.direction == Direction::In && own && !own->required;
}

/// The CRM's types a transformation can read and write.
bool fits(Transform transform, FieldType type)
{
    switch (transform) {
    case Transform::Integer:
    case Transform::Money:
        return type == FieldType::Integer || type == FieldType::Decimal || type == FieldType::Money ||
               type == FieldType::Text;
    case Transform::Date:
    case Transform::Moment:
        return type == FieldType::Date || type == FieldType::DateTime || type == FieldType::Text;
    case Transform::Flag:
        return type == FieldType::Bool || type == FieldType::Choice || type == FieldType::Text;
    case Transform::Owner:
        return type == FieldType::Owner || type == FieldType::Reference || type == FieldType::Choice ||
               type == FieldType::Text;
    case Transform::Stage:
    case Transform::Options:
        return type != FieldType::Other && type != FieldType::Reference;
    default:
        return type != FieldType::Other && type != FieldType::Bool && type != FieldType::Reference;
    }
}

/// Looks at one object of a mapping.
class ObjectCheck
{
public:
    ObjectCheck(const ObjectMapping& object, const RemoteBook& book, const Capabilities& capabilities,
                QList<Finding>& found)
        : m_object(object)
        , m_book(book)
        , m_crm(capabilities.title)
        , m_keepsIds(capabilities.keepsIds)
        , m_found(found)
    {}

    void run()
    {
        for (const FieldMapping& field : m_object.fields) {
            if (field.direction == Direction::Off)
                continue;
            ours(field);
            theirs(field);
            if (field.transform == Transform::Stage)
                stages(field);
            else if (field.transform == Transform::Options)
                options(field);
        }
        required();
        externalId();
    }

private:
    void add(Weight weight, const FieldMapping* field, const QString& theirs, const QString& text,
             const QString& cure)
    {
        m_found << Finding{weight, m_object.kind, field != nullptr ? field->ours : QString(),
                           theirs, text,          cure};
    }

    void ours(const FieldMapping& field)
    {
        const auto own = ourField(m_object.kind, field.ours);
        if (!own) {
            add(Weight::Blocks, &field, {}, Words::tr("There is no field \"%1\" here.").arg(field.ours),
                Words::tr("Take the line out of the mapping."));
        } else if (own->readOnly && comesIn(field)) {
            add(Weight::Blocks, &field, {},
                Words::tr("\"%1\" is worked out here and cannot come in.").arg(own->label),
                Words::tr("Let it go out only."));
        }
        if (m_ours.contains(field.ours))
            add(Weight::Blocks, &field, {}, Words::tr("\"%1\" is mapped twice.").arg(field.ours),
                Words::tr("Keep one of the lines."));
        m_ours.insert(field.ours);
    }

    void theirs(const FieldMapping& field)
    {
        const qsizetype wanted = field.transform == Transform::Parent ? 0
                                 : field.transform == Transform::Name ? 2
                                                                      : 1;
        const bool stage = field.transform == Transform::Stage && field.theirs.size() == 2;
        if (field.theirs.size() != wanted && !stage) {
            add(Weight::Blocks, &field, {},
                Words::tr("\"%1\" needs %2 of %3's fields.").arg(field.ours).arg(wanted).arg(m_crm),
                Words::tr("Choose them in the mapping."));
            return;
        }
        for (const QString& name : field.theirs) {
            if (m_theirs.contains(name) && goesOut(field))
                add(Weight::Blocks, &field, name,
                    Words::tr("Two fields go into %1's \"%2\".").arg(m_crm, name),
                    Words::tr("Let one of them come in only."));
            if (goesOut(field))
                m_theirs.insert(name);
            if (m_book.fields.contains(m_object.kind))
                described(field, name);
        }
    }

    void described(const FieldMapping& field, const QString& name)
    {
        const RemoteField* known = m_book.field(m_object.kind, name);
        if (known == nullptr && isSpare(m_object.kind, field)) {
            add(Weight::Advises, &field, name,
                Words::tr("%1 has no field \"%2\" here; nothing comes in for it.").arg(m_crm, name),
                Words::tr("Nothing has to be done, or choose another one."));
            return;
        }
        if (known == nullptr) {
            add(Weight::Blocks, &field, name,
                Words::tr("%1 has no field \"%2\" (any more).").arg(m_crm, name),
                Words::tr("Choose another one, or take the line out."));
            return;
        }
        if (known->readOnly && goesOut(field))
            add(Weight::Blocks, &field, name,
                Words::tr("%1's \"%2\" cannot be written.").arg(m_crm, known->label),
                Words::tr("Let it come in only."));
        if (!fits(field.transform, known->type))
            add(Weight::Blocks, &field, name,
                Words::tr("%1's \"%2\" is of another type than \"%3\".").arg(m_crm, known->label, field.ours),
                Words::tr("Choose another field, or how its values are carried over."));
        const auto own = ourField(m_object.kind, field.ours);
        if (own && known->maxLength > 0 && known->maxLength < 80 && goesOut(field) &&
            field.transform == Transform::Text)
            add(Weight::Advises, &field, name,
                Words::tr("%1's \"%2\" takes %3 characters; longer texts are cut there, not here.")
                    .arg(m_crm, known->label)
                    .arg(known->maxLength),
                Words::tr("Nothing has to be done."));
    }

    void options(const FieldMapping& field)
    {
        const RemoteField* known = m_book.field(m_object.kind, field.theirs.value(0));
        if (known == nullptr || known->options.isEmpty())
            return;
        for (auto it = field.options.cbegin(); it != field.options.cend(); ++it) {
            const auto option = std::ranges::find(known->options, it.value(), &FieldOption::value);
            if (option == known->options.cend() || !option->active)
                add(Weight::Limits, &field, known->name,
                    Words::tr("%1 no longer takes \"%2\" for \"%3\".").arg(m_crm, it.value(), it.key()),
                    Words::tr("Choose what \"%1\" means there.").arg(it.key()));
        }
    }

    void stages(const FieldMapping& field)
    {
        if (m_book.pipelines.isEmpty())
            return;
        QSet<QString> known;
        for (const RemotePipeline& pipeline : m_book.pipelines) {
            for (const RemoteStage& stage : pipeline.stages) {
                known << stage.id << pipeline.id + u'/' + stage.id;
                const bool means = field.options.values().contains(stage.id) ||
                                   field.options.values().contains(pipeline.id + u'/' + stage.id) ||
                                   stage.closed || !field.fallback.isEmpty();
                if (!means && stage.active)
                    add(Weight::Limits, &field, stage.id,
                        Words::tr("%1's stage \"%2\" stands for none of ours.").arg(m_crm, stage.label),
                        Words::tr("Choose one; until then deals in it keep the stage they have here."));
            }
        }
        const auto own = ourField(m_object.kind, field.ours);
        for (const QString& stage : own ? own->options : QStringList()) {
            const QString there = field.options.value(stage);
            if (there.isEmpty() || !known.contains(there))
                add(Weight::Limits, &field, there,
                    Words::tr("Our stage \"%1\" has no counterpart in %2.").arg(stage, m_crm),
                    Words::tr("Choose one; until then it is not sent."));
        }
    }

    void required()
    {
        for (const OurField& own : ourFields(m_object.kind)) {
            const FieldMapping* field = m_object.field(own.name);
            if (own.required && m_object.createHere && (field == nullptr || !comesIn(*field)))
                add(Weight::Blocks, field, {},
                    Words::tr("\"%1\" is needed here and comes from nowhere.").arg(own.label),
                    Words::tr("Map it, or make no records here."));
        }
        if (!m_object.createThere)
            return;
        for (const RemoteField& known : m_book.fields.value(m_object.kind)) {
            if (known.required && !known.readOnly && !m_theirs.contains(known.name) &&
                !m_object.presets.contains(known.name))
                add(Weight::Limits, nullptr, known.name,
                    Words::tr("%1 wants \"%2\" for a new record.").arg(m_crm, known.label),
                    Words::tr("Map it, or give what new records get."));
        }
    }

    void externalId()
    {
        if (m_object.externalIdField.isEmpty() && m_keepsIds)
            return;
        if (m_object.externalIdField.isEmpty()) {
            add(Weight::Advises, nullptr, {},
                Words::tr("Nothing in %1 keeps our number of a record.").arg(m_crm),
                Words::tr(
                    "Give a field of its own for it; a lost answer can then never make a record twice."));
            return;
        }
        if (!m_book.fields.contains(m_object.kind))
            return;
        const RemoteField* known = m_book.field(m_object.kind, m_object.externalIdField);
        if (known == nullptr || known->readOnly || !known->unique)
            add(Weight::Blocks, nullptr, m_object.externalIdField,
                Words::tr("%1 has no field \"%2\" that can keep our number and holds each value once.")
                    .arg(m_crm, m_object.externalIdField),
                Words::tr(
                    "Let its administrator add a text field of that name with unique values, or name another "
                    "one."));
    }

    const ObjectMapping& m_object;
    const RemoteBook& m_book;
    const QString& m_crm;
    bool m_keepsIds;
    QList<Finding>& m_found;
    QSet<QString> m_ours;
    QSet<QString> m_theirs;
};

QString folded(const QString& label)
{
    QString plain;
    for (const QChar c : label.toLower()) {
        if (c.isLetterOrNumber())
            plain += c;
    }
    return plain;
}

/// Fills what our stages mean: by their names first, then won and lost by what they are.
void completeStages(FieldMapping& field, const RemoteBook& book)
{
    if (book.pipelines.isEmpty())
        return;
    const RemotePipeline& pipeline = book.pipelines.first();
    const auto nameOf = [&](const RemoteStage& stage) {
        return pipeline.id.isEmpty() || field.theirs.size() < 2 ? stage.id
                                                                : QString(pipeline.id + u'/' + stage.id);
    };
    QStringList free;
    for (const RemoteStage& stage : pipeline.stages) {
        if (!stage.active)
            continue;
        const QString ours = stage.closed ? (stage.won ? u"won"_s : u"lost"_s) : QString();
        if (!ours.isEmpty() && !field.options.contains(ours))
            field.options.insert(ours, nameOf(stage));
        else if (ours.isEmpty() && !field.options.values().contains(nameOf(stage)))
            free << nameOf(stage);
    }
    const auto own = ourField(Kind::Deal, field.ours);
    QStringList open = own ? own->options : QStringList();
    for (const RemoteStage& stage : pipeline.stages) {
        for (const QString& ours : open) {
            if (!field.options.contains(ours) && free.contains(nameOf(stage)) &&
                folded(ours) == folded(stage.label)) {
                field.options.insert(ours, nameOf(stage));
                free.removeAll(nameOf(stage));
            }
        }
    }
    // Both sides' stages go the same way: what is left is put together in its order.
    for (const QString& ours : open) {
        if (!free.isEmpty() && !field.options.contains(ours))
            field.options.insert(ours, free.takeFirst());
    }
}

} // namespace

QList<Finding> check(const Mapping& mapping, const Capabilities& capabilities, const RemoteBook& book)
{
    QList<Finding> found;
    for (const ObjectMapping& object : mapping.objects) {
        if (!object.enabled)
            continue;
        if (!capabilities.kinds.contains(object.kind)) {
            found << Finding{Weight::Blocks,
                             object.kind,
                             {},
                             {},
                             Words::tr("%1 has no %2.").arg(capabilities.title, toText(object.kind)),
                             Words::tr("Switch the object off.")};
            continue;
        }
        ObjectCheck(object, book, capabilities, found).run();
    }
    for (auto it = mapping.owners.cbegin(); it != mapping.owners.cend(); ++it) {
        if (!book.owners.isEmpty() &&
            std::ranges::find(book.owners, it.value(), &RemoteOwner::id) == book.owners.cend())
            found << Finding{
                Weight::Limits,
                Kind::Deal,
                u"owner"_s,
                it.value(),
                Words::tr("%1 no longer has the user that stands for %2.").arg(capabilities.title, it.key()),
                Words::tr("Choose another one in the mapping of owners.")};
    }
    return found;
}

void leaveOut(Mapping& mapping, const RemoteBook& book)
{
    for (ObjectMapping& object : mapping.objects) {
        for (FieldMapping& field : object.fields) {
            const bool isThere = std::ranges::all_of(
                field.theirs, [&](const QString& name) { return book.field(object.kind, name) != nullptr; });
            if (!isThere && isSpare(object.kind, field))
                field.direction = Direction::Off;
        }
    }
}

Mapping completed(Mapping mapping, const RemoteBook& book)
{
    for (ObjectMapping& object : mapping.objects) {
        for (FieldMapping& field : object.fields) {
            if (field.transform == Transform::Stage)
                completeStages(field, book);
        }
    }
    return mapping;
}

} // namespace occ::sync
