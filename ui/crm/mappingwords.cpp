// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/crm/mappingwords.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace occ::ui {

namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(occ::ui::CrmMapping)
};
} // namespace

QString directionWords(sync::Direction direction, const QString& crm)
{
    switch (direction) {
    case sync::Direction::Both:
        return Words::tr("⇄ Both ways");
    case sync::Direction::In:
        return Words::tr("← From %1").arg(crm);
    case sync::Direction::Out:
        return Words::tr("→ To %1").arg(crm);
    case sync::Direction::Off:
        return Words::tr("Not synced");
    }
    return {};
}

QString winsWords(sync::Wins wins, const QString& crm)
{
    switch (wins) {
    case sync::Wins::Ask:
        return Words::tr("Somebody decides");
    case sync::Wins::Ours:
        return Words::tr("Ours wins");
    case sync::Wins::Theirs:
        return Words::tr("%1 wins").arg(crm);
    case sync::Wins::Newest:
        return Words::tr("The newest wins");
    }
    return {};
}

QString transformWords(sync::Transform transform)
{
    using sync::Transform;
    switch (transform) {
    case Transform::Text:
        return Words::tr("Text as it is");
    case Transform::Name:
        return Words::tr("First and last name");
    case Transform::Phone:
        return Words::tr("Phone number");
    case Transform::Website:
        return Words::tr("Website");
    case Transform::Integer:
        return Words::tr("Whole number");
    case Transform::Money:
        return Words::tr("Amount of money");
    case Transform::Date:
        return Words::tr("Day");
    case Transform::Moment:
        return Words::tr("Date and time");
    case Transform::Flag:
        return Words::tr("Yes or no");
    case Transform::Options:
        return Words::tr("By a list of options");
    case Transform::Stage:
        return Words::tr("By a list of stages");
    case Transform::Owner:
        return Words::tr("By person");
    case Transform::Parent:
        return Words::tr("The company it belongs to");
    }
    return {};
}

sync::Transform usualTransform(const sync::OurField& field)
{
    using sync::FieldType;
    using sync::Transform;
    switch (field.type) {
    case FieldType::Phone:
        return Transform::Phone;
    case FieldType::Url:
        return Transform::Website;
    case FieldType::Integer:
        return Transform::Integer;
    case FieldType::Money:
        return Transform::Money;
    case FieldType::Date:
        return Transform::Date;
    case FieldType::DateTime:
        return Transform::Moment;
    case FieldType::Bool:
        return Transform::Flag;
    case FieldType::Choice:
        return Transform::Options;
    case FieldType::Stage:
        return Transform::Stage;
    case FieldType::Owner:
        return Transform::Owner;
    case FieldType::Reference:
        return Transform::Parent;
    default:
        return Transform::Text;
    }
}

QString theirsWords(const QStringList& names, sync::Kind kind, const sync::RemoteBook& book)
{
    QStringList words;
    for (const QString& name : names) {
        const sync::RemoteField* field = book.field(kind, name);
        words << (!field || field->label.isEmpty() || field->label == name
                      ? name
                      : Words::tr("%1 (%2)").arg(field->label, name));
    }
    return words.join(u", "_s);
}

} // namespace occ::ui
