// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/trytonwords.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QRegularExpression>
#include <QTimeZone>

#include <algorithm>
#include <array>

namespace occ::sync::tryton {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(sync)
};

QString textOf(const QJsonValue& value)
{
    if (value.isDouble()) {
        const double number = value.toDouble();
        return number == double(qint64(number)) ? QString::number(qint64(number))
                                                : QString::number(number, 'g', 15);
    }
    return value.toVariant().toString();
}

QString two(int number)
{
    return QString::number(number).rightJustified(2, u'0');
}

QJsonObject dateObject(QDate date)
{
    return {{u"__class__"_s, u"date"_s},
            {u"year"_s, date.year()},
            {u"month"_s, date.month()},
            {u"day"_s, date.day()}};
}

std::optional<QJsonValue> numberOut(const QJsonValue& ours, const QString& type)
{
    bool isNumber = false;
    const QString text = textOf(ours).trimmed();
    if (type == "integer"_L1 || type == "many2one"_L1) {
        const qint64 number = text.toLongLong(&isNumber);
        return isNumber ? std::optional<QJsonValue>(number) : std::nullopt;
    }
    const double number = text.toDouble(&isNumber);
    if (!isNumber || !std::isfinite(number))
        return {};
    if (type == "numeric"_L1)
        return QJsonObject{{u"__class__"_s, u"Decimal"_s}, {u"decimal"_s, text}};
    return number;
}

/// Their labels in a message, back to names of fields.
QStringList fieldsIn(const QString& message, const Shape& shape)
{
    static const QRegularExpression pattern(u"field \"([^\"]+)\""_s);
    const QString label = pattern.match(message).captured(1);
    QStringList names;
    for (auto it = shape.cbegin(); it != shape.cend(); ++it) {
        if (!label.isEmpty() && it->label == label)
            names << it.key();
    }
    return names;
}

Cause causeOf(const QString& name, const QString& message)
{
    if (name == "ConcurrencyException"_L1)
        return Cause::Changed;
    if (name == "LoginException"_L1)
        return Cause::SignIn;
    if (message.contains("database is locked"_L1))
        return Cause::Locked;
    if (message.contains("don't exist anymore"_L1))
        return Cause::NotFound;
    if (message.contains("must be unique"_L1))
        return Cause::Duplicate;
    if (message.contains("not allowed to"_L1) || message.endsWith("is not allowed."_L1))
        return Cause::Permission;
    if (name == "UserError"_L1 || name == "UserWarning"_L1)
        return Cause::Input;
    return Cause::Other;
}

struct Way
{
    const char* from;
    const char* button;
    const char* to;
};
/// What a person can press. That a deal is won comes from its sale by itself.
constexpr std::array kWays{
    Way{"lead", "opportunity", "opportunity"}, Way{"lead", "lost", "lost"},
    Way{"lead", "cancel", "cancelled"},        Way{"opportunity", "convert", "converted"},
    Way{"opportunity", "lost", "lost"},        Way{"opportunity", "cancel", "cancelled"},
    Way{"opportunity", "lead", "lead"},        Way{"lost", "lead", "lead"},
    Way{"cancelled", "lead", "lead"}};

} // namespace

QString modelOf(Kind kind)
{
    switch (kind) {
    case Kind::Company:
        return u"party.party"_s;
    case Kind::Contact:
        return u"party.contact_mechanism"_s;
    default:
        return u"sale.opportunity"_s;
    }
}

QJsonArray listOf(const QJsonValue& only)
{
    QJsonArray list;
    list.append(only);
    return list;
}

Shape shapeFrom(const QJsonObject& description)
{
    Shape shape;
    for (auto it = description.begin(); it != description.end(); ++it) {
        const QJsonObject field = it.value().toObject();
        FieldShape made;
        made.type = field.value("type"_L1).toString();
        made.label = field.value("string"_L1).toString(it.key());
        made.readOnly = field.value("readonly"_L1).toBool();
        made.required = field.value("required"_L1).toBool();
        made.size = field.value("size"_L1).toInt();
        // A selection that depends on the record is a text here and not a list.
        const QJsonArray options = field.value("selection"_L1).toArray();
        for (const QJsonValue& option : options) {
            const QJsonArray pair = option.toArray();
            if (pair.size() == 2 && pair.at(0).isString())
                made.options << FieldOption{pair.at(0).toString(), pair.at(1).toString(), true};
        }
        shape.insert(it.key(), made);
    }
    return shape;
}

QJsonValue inward(const QJsonValue& theirs, const QString& type)
{
    if (theirs.isNull() || theirs.isUndefined())
        return {};
    if (type == "boolean"_L1) // SQLite says 1 and 0.
        return theirs.isBool() ? theirs.toBool() : theirs.toDouble() != 0.0;
    if (type == "many2one"_L1)
        return textOf(theirs);
    if (!theirs.isObject())
        return theirs.isArray() ? QJsonValue() : theirs;
    const QJsonObject object = theirs.toObject();
    const QString kind = object.value("__class__"_L1).toString();
    if (kind == "Decimal"_L1)
        return object.value("decimal"_L1).toString();
    if (kind == "date"_L1)
        return QDate(object.value("year"_L1).toInt(), object.value("month"_L1).toInt(),
                     object.value("day"_L1).toInt())
            .toString(Qt::ISODate);
    if (kind == "datetime"_L1)
        return toIso(instantOf(object));
    return {};
}

std::optional<QJsonValue> outward(const QJsonValue& ours, const QString& type)
{
    if (ours.isNull() || ours.isUndefined() || (ours.isString() && ours.toString().isEmpty()))
        return type == "boolean"_L1 ? QJsonValue(false) : QJsonValue();
    if (type == "integer"_L1 || type == "float"_L1 || type == "numeric"_L1 || type == "many2one"_L1)
        return numberOut(ours, type);
    if (type == "boolean"_L1) {
        const QString text = textOf(ours);
        return ours.isBool() ? ours.toBool() : text == "true"_L1 || text == "1"_L1;
    }
    if (type == "date"_L1) {
        const QDate date = QDate::fromString(textOf(ours).left(10), Qt::ISODate);
        return date.isValid() ? std::optional<QJsonValue>(dateObject(date)) : std::nullopt;
    }
    if (type == "datetime"_L1 || type == "timestamp"_L1) {
        const auto at = parseIso(textOf(ours));
        return at ? std::optional<QJsonValue>(dateTime(*at)) : std::nullopt;
    }
    if (type == "char"_L1 || type == "text"_L1 || type == "selection"_L1)
        return textOf(ours);
    return {};
}

QJsonObject dateTime(Instant at)
{
    const QDateTime utc = QDateTime::fromMSecsSinceEpoch(at, QTimeZone::utc());
    QJsonObject object = dateObject(utc.date());
    object.insert("__class__"_L1, u"datetime"_s);
    object.insert("hour"_L1, utc.time().hour());
    object.insert("minute"_L1, utc.time().minute());
    object.insert("second"_L1, utc.time().second());
    object.insert("microsecond"_L1, utc.time().msec() * 1000);
    return object;
}

Instant instantOf(const QJsonValue& dateTime)
{
    const QJsonObject object = dateTime.toObject();
    const auto part = [&](const char* name) { return object.value(QLatin1StringView(name)).toInt(); };
    const QDateTime utc(QDate(part("year"), part("month"), part("day")),
                        QTime(part("hour"), part("minute"), part("second"), part("microsecond") / 1000),
                        QTimeZone::utc());
    return utc.isValid() ? utc.toMSecsSinceEpoch() : 0;
}

QString stampOf(const QJsonObject& row)
{
    const QJsonValue written = row.value("write_date"_L1);
    const QJsonObject at = (written.isObject() ? written : row.value("create_date"_L1)).toObject();
    if (at.isEmpty())
        return {};
    const auto part = [&](const char* name) { return at.value(QLatin1StringView(name)).toInt(); };
    return QString::number(part("year")) + two(part("month")) + two(part("day")) + two(part("hour")) +
           two(part("minute")) + two(part("second")) + u'.' +
           QString::number(part("microsecond")).rightJustified(6, u'0');
}

Fault faultFrom(const QJsonValue& error, const Shape& shape, const QString& crm)
{
    const QJsonArray parts = error.toArray();
    const QString name = parts.at(0).toString();
    const QJsonValue second = parts.at(1);
    // UserError: [message, description, domain]; UserWarning: [name, message, description]; others the text.
    const QJsonArray said = second.toArray();
    const bool named = name == "UserError"_L1 || name == "UserWarning"_L1 || name.endsWith("Exception"_L1);
    QString message =
        said.isEmpty() ? second.toString() : said.at(name == "UserWarning"_L1 ? 1 : 0).toString();
    if (!named)
        message =
            name; // Something of its own went wrong: the text, then where; the latter says nobody anything.
    const Cause cause = causeOf(name, message);
    Fault fault = faultOf(cause, crm);
    fault.status = 200;
    fault.code = named ? name : QString();
    fault.detail = message;
    fault.fields = fieldsIn(message, shape);
    if (cause == Cause::Input || cause == Cause::Duplicate || cause == Cause::Permission ||
        cause == Cause::Other) {
        fault.message = Words::tr("%1 says: %2").arg(crm, message.left(300));
        if (name == "UserWarning"_L1)
            fault.hint = Words::tr("Do it in %1, where the warning can be confirmed.").arg(crm);
    }
    return fault;
}

bool isOfOneRow(const Fault& fault)
{
    return !stopsRun(fault.cause) && fault.cause != Cause::Locked && fault.done == Done::No;
}

std::optional<QStringList> buttons(const QString& from, const QString& to)
{
    QMap<QString, QStringList> known{{from, {}}};
    QStringList open{from};
    while (!open.isEmpty()) {
        const QString here = open.takeFirst();
        if (here == to)
            return known.value(here);
        for (const Way& way : kWays) {
            const QString next = QString::fromLatin1(way.to);
            if (here != QLatin1StringView(way.from) || known.contains(next))
                continue;
            known.insert(next, known.value(here) + QStringList{QString::fromLatin1(way.button)});
            open << next;
        }
    }
    return {};
}

QList<qint64> holes(const QList<qint64>& ids, qint64 highest)
{
    QList<qint64> missing;
    qint64 next = 1;
    for (const qint64 id : ids) {
        for (; next < id; ++next)
            missing << next;
        next = std::max(next, id + 1);
    }
    for (; next <= highest; ++next)
        missing << next;
    return missing;
}

} // namespace occ::sync::tryton
