// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/trytonparts.h"
#include "core/sync/trytonrows.h"

#include <QCoreApplication>

/// Writing.
namespace occ::sync::tryton {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(sync)
};

Fault wrong(const QString& message, const QString& hint, const QString& field)
{
    return badInput(message, hint, field).value();
}

Lost wrongValue(const QString& field)
{
    Fault fault = wrong(Words::tr("The value for \"%1\" is not one that Tryton can keep there.").arg(field),
                        Words::tr("Change the mapping of this field."), field);
    fault.fields = {field};
    return Lost(std::move(fault));
}

/// The values that are the model's own columns.
Outcome<QJsonObject> columns(Kind kind, const Shape& shape, const Row& row)
{
    QJsonObject values;
    for (auto it = row.values.begin(); it != row.values.end(); ++it) {
        const QString& name = it.key();
        if (isMechanism(kind, name) || isAddress(kind, name) || (kind == Kind::Deal && name == "state"_L1) ||
            (kind == Kind::Contact && name == "name"_L1))
            continue;
        const auto known = shape.constFind(name);
        if (known == shape.constEnd() || known->readOnly) {
            Fault fault = wrong(known == shape.constEnd()
                                    ? Words::tr("Tryton has no field \"%1\" any more.").arg(name)
                                    : Words::tr("Tryton does not let \"%1\" be written.").arg(known->label),
                                Words::tr("Take it out of the mapping."), name);
            fault.fields = {name};
            return Lost(std::move(fault));
        }
        const auto value = outward(it.value(), known->type);
        if (!value)
            return wrongValue(name);
        values.insert(name, *value);
    }
    if (kind != Kind::Deal)
        return values;
    for (const auto& [parent, column] :
         {std::pair(Kind::Company, u"party"_s), std::pair(Kind::Contact, u"contact"_s)}) {
        if (!row.parents.contains(parent))
            continue;
        const auto id = outward(row.parents.value(parent).value(0), u"many2one"_s);
        if (!id)
            return wrongValue(column);
        values.insert(column, *id);
    }
    return values;
}

QJsonArray action(const QString& name, const QJsonValue& first)
{
    return {name, QJsonArray{first}};
}

QJsonArray action(const QString& name, qint64 id, const QJsonObject& values)
{
    return {name, QJsonArray{id}, values};
}

/// What has to happen to the mechanisms of a record, as commands of a one2many field.
QJsonArray mechanismCommands(Kind kind, const Row& row, const QList<QJsonObject>& current,
                             const QString& name)
{
    QJsonArray commands;
    for (auto it = row.values.begin(); it != row.values.end(); ++it) {
        if (!isMechanism(kind, it.key()))
            continue;
        const QString value = it.value().toString().trimmed();
        const QJsonObject* known = mechanismFor(kind, current, it.key());
        if (known && value.isEmpty()) {
            commands << action(u"write"_s, idOf(*known), {{u"active"_s, false}});
        } else if (known && known->value("value"_L1).toString() != value) {
            commands << action(u"write"_s, idOf(*known), {{u"value"_s, value}});
        } else if (!known && !value.isEmpty()) {
            QJsonObject made{{u"type"_s, it.key()}, {u"value"_s, value}};
            if (!name.isEmpty())
                made.insert("name"_L1, name);
            commands << action(u"create"_s, made);
        }
    }
    return commands;
}

QJsonArray addressCommands(Kind kind, const Row& row, const QJsonObject* current)
{
    QJsonObject values;
    bool isFilled = false;
    for (auto it = row.values.begin(); it != row.values.end(); ++it) {
        if (!isAddress(kind, it.key()))
            continue;
        values.insert(it.key(), it.value());
        isFilled = isFilled || !it.value().toString().isEmpty();
    }
    if (current && !values.isEmpty())
        return {action(u"write"_s, idOf(*current), values)};
    return isFilled ? QJsonArray{action(u"create"_s, values)} : QJsonArray{};
}

/// A field of a contact that is none of those Tryton keeps for it.
std::optional<Fault> strangeField(const Row& row)
{
    for (auto it = row.values.begin(); it != row.values.end(); ++it) {
        if (it.key() == "name"_L1 || it.key() == "email"_L1 || it.key() == "phone"_L1)
            continue;
        Fault fault = wrong(Words::tr("Tryton keeps no \"%1\" for contacts.").arg(it.key()),
                            Words::tr("Take it out of the mapping."), it.key());
        fault.fields = {it.key()};
        return fault;
    }
    return {};
}

Outcome<QJsonArray> newContact(const Row& row)
{
    if (auto strange = strangeField(row))
        return Lost(std::move(*strange));
    const auto party = outward(row.parents.value(Kind::Company).value(0), u"many2one"_s);
    const QString name = row.values.value("name"_L1).toString().trimmed();
    if (!party || party->isNull() || name.isEmpty())
        return Lost(wrong(Words::tr("Tryton keeps a contact only with a name and a company."),
                          Words::tr("Give the contact a name and its client."), u"name"_s));
    QJsonArray made;
    const QJsonArray commands = mechanismCommands(Kind::Contact, row, {}, name);
    for (const QJsonValue& command : commands) {
        QJsonObject values = command.toArray().at(1).toArray().at(0).toObject();
        values.insert("party"_L1, *party);
        if (made.isEmpty() && !row.externalId.isEmpty())
            values.insert("comment"_L1, row.externalId);
        made << values;
    }
    if (made.isEmpty())
        return Lost(wrong(Words::tr("Tryton keeps a contact only with an e-mail address or a phone number."),
                          Words::tr("Add one of them here."), u"email"_s));
    return made;
}

Outcome<Change> contactChange(const Row& row, const QJsonObject& current)
{
    if (auto strange = strangeField(row))
        return Lost(std::move(*strange));
    Change made;
    made.id = current.value("party"_L1).toInteger();
    const QString parent = row.parents.value(Kind::Company).value(0);
    if (!parent.isEmpty() && parent != QString::number(made.id))
        return Lost(wrong(Words::tr("Tryton does not move a contact to another company."),
                          Words::tr("Make it anew at the other company and archive this one."), u"party"_s));
    const QList<QJsonObject> group = personOf(current);
    const QString old = current.value("name"_L1).toString().trimmed();
    QString name = old;
    QJsonArray commands;
    if (row.values.contains("name"_L1)) {
        name = row.values.value("name"_L1).toString().trimmed();
        if (name.isEmpty())
            return Lost(wrong(Words::tr("A contact in Tryton needs a name."),
                              Words::tr("Give it a name here."), u"name"_s));
    }
    if (name != old) {
        for (const QJsonObject& one : group)
            commands << action(u"write"_s, idOf(one), {{u"name"_s, name}});
    }
    const QJsonArray values = mechanismCommands(Kind::Contact, row, group, name);
    for (const QJsonValue& command : values)
        commands << command;
    if (!commands.isEmpty())
        made.values.insert("contact_mechanisms"_L1, commands);
    return made;
}

} // namespace

Outcome<QJsonArray> creation(Kind kind, const Shape& shape, const Row& row, std::optional<qint64> company)
{
    if (kind == Kind::Contact)
        return newContact(row);
    auto values = columns(kind, shape, row);
    if (!values)
        return Lost(std::move(values.error()));
    if (kind == Kind::Deal) {
        if (!company)
            return Lost(wrong(Words::tr("Tryton keeps opportunities only for a company of its own."),
                              Words::tr("Make one in Tryton (Companies) and choose it for this user."),
                              u"company"_s));
        values->insert("company"_L1, *company);
        if (!row.externalId.isEmpty())
            values->insert("reference"_L1, row.externalId);
        return QJsonArray{*values};
    }
    const QJsonArray mechanisms = mechanismCommands(kind, row, {}, {});
    if (!mechanisms.isEmpty())
        values->insert("contact_mechanisms"_L1, mechanisms);
    const QJsonArray addresses = addressCommands(kind, row, nullptr);
    if (!addresses.isEmpty())
        values->insert("addresses"_L1, addresses);
    if (!row.externalId.isEmpty())
        values->insert("identifiers"_L1,
                       QJsonArray{action(u"create"_s, QJsonObject{{u"code"_s, row.externalId}})});
    return QJsonArray{*values};
}

QString writtenModel(Kind kind)
{
    return kind == Kind::Deal ? u"sale.opportunity"_s : u"party.party"_s;
}

Outcome<Change> change(Kind kind, const Shape& shape, const Row& row, const QJsonObject& current)
{
    if (kind == Kind::Contact)
        return contactChange(row, current);
    auto values = columns(kind, shape, row);
    if (!values)
        return Lost(std::move(values.error()));
    Change made;
    made.id = idOf(current);
    made.values = *values;
    if (kind == Kind::Deal)
        return made;
    const QJsonArray mechanisms = mechanismCommands(kind, row, mechanismsOf(kind, current), {});
    if (!mechanisms.isEmpty())
        made.values.insert("contact_mechanisms"_L1, mechanisms);
    const QList<QJsonObject> addresses = partsOf(current, "addresses."_L1);
    const QJsonArray commands = addressCommands(kind, row, addressOf(addresses));
    if (!commands.isEmpty())
        made.values.insert("addresses"_L1, commands);
    return made;
}

} // namespace occ::sync::tryton
