// SPDX-License-Identifier: GPL-3.0-or-later
// Reads what a request carries, as its route describes it.
#include "core/server/api.h"
#include "core/server/webhookreading.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>
#include <cmath>

namespace occ::server {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The texts of this file.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(server)
};

[[noreturn]] void wrong(const QString& code, const QString& field, const QString& message,
                        const QString& cure)
{
    throw ApiThrown({422, code, message, field, cure});
}

const Field& known(const Route& route, const QString& name)
{
    const auto found = std::ranges::find(route.fields, name, &Field::name);
    if (found == route.fields.cend()) {
        QStringList names;
        for (const Field& field : route.fields)
            names << field.name;
        wrong(u"unknown_field"_s, name.left(60), Words::tr("There is no field “%1” here.").arg(name.left(60)),
              names.isEmpty() ? Words::tr("Send none.")
                              : Words::tr("Known fields: %1.").arg(names.join(u", "_s)));
    }
    return *found;
}

void checkText(const Field& field, const QString& text)
{
    if (text.size() > field.longest)
        wrong(u"too_long"_s, field.name, Words::tr("“%1” is too long.").arg(field.name),
              Words::tr("Use at most %1 characters.").arg(field.longest));
    if (std::ranges::any_of(text, [](QChar c) { return c.category() == QChar::Other_Control; }))
        wrong(u"wrong_value"_s, field.name, Words::tr("“%1” holds control characters.").arg(field.name),
              Words::tr("Leave them out."));
    if (!field.words.isEmpty() && !field.words.contains(text))
        wrong(u"wrong_value"_s, field.name, Words::tr("“%1” cannot be “%2”.").arg(field.name, text.left(60)),
              Words::tr("Use one of: %1.").arg(field.words.join(u", "_s)));
}

void checkType(const Field& field, const QJsonValue& value)
{
    const auto wrongType = [&field](const QString& wanted) {
        wrong(u"wrong_type"_s, field.name, Words::tr("“%1” has the wrong type.").arg(field.name), wanted);
    };
    switch (field.type) {
    case Field::Type::Text:
        if (!value.isString())
            wrongType(Words::tr("Send a string."));
        checkText(field, value.toString());
        break;
    case Field::Type::Integer:
        if (!value.isDouble() || std::trunc(value.toDouble()) != value.toDouble() ||
            qAbs(value.toDouble()) > 9e15)
            wrongType(Words::tr("Send a whole number."));
        break;
    case Field::Type::Object:
        if (!value.isObject())
            wrongType(Words::tr("Send an object."));
        break;
    }
}

void checkFields(const QJsonObject& object, const Route& route)
{
    for (auto it = object.begin(); it != object.end(); ++it)
        checkType(known(route, it.key()), it.value());
    for (const Field& field : route.fields) {
        if (field.required && !object.contains(field.name))
            wrong(u"missing_field"_s, field.name, Words::tr("“%1” is missing.").arg(field.name),
                  Words::tr("Send it."));
    }
}

QJsonObject readBody(const Request& request)
{
    if (!isJson(request.header("content-type")))
        throw ApiThrown({415,
                         u"wrong_content_type"_s,
                         Words::tr("The body is not sent as JSON."),
                         {},
                         Words::tr("Send it with Content-Type: application/json.")});
    QJsonParseError fault;
    const QJsonDocument document = QJsonDocument::fromJson(request.body, &fault);
    if (fault.error != QJsonParseError::NoError)
        throw ApiThrown({400,
                         u"invalid_json"_s,
                         Words::tr("The body is not JSON: %1 at byte %2.")
                             .arg(fault.errorString(), QString::number(fault.offset)),
                         {},
                         Words::tr("Send one JSON object.")});
    if (!document.isObject())
        throw ApiThrown({400,
                         u"invalid_json"_s,
                         Words::tr("The body is not a JSON object."),
                         {},
                         Words::tr("Send one JSON object.")});
    return document.object();
}

QJsonObject readQuery(const Request& request, const Route& route)
{
    QJsonObject object;
    for (const auto& [name, text] : request.query.queryItems(QUrl::FullyDecoded)) {
        const Field& field = known(route, name);
        if (object.contains(name))
            wrong(u"repeated_field"_s, name, Words::tr("“%1” stands more than once.").arg(name),
                  Words::tr("Send it once."));
        bool number = false;
        const qint64 integer = text.size() <= 16 ? text.toLongLong(&number) : 0;
        const bool asNumber = field.type == Field::Type::Integer && number;
        object.insert(name, asNumber ? QJsonValue(integer) : QJsonValue(text));
    }
    return object;
}

} // namespace

QJsonObject readFields(const Request& request, const Route& route)
{
    const bool inBody = route.method == "POST";
    if (inBody && !request.query.isEmpty())
        wrong(u"unknown_field"_s, request.query.queryItems().value(0).first.left(60),
              Words::tr("The address has a query."), Words::tr("Send everything in the body."));
    if (!inBody && !request.body.isEmpty())
        throw ApiThrown({400,
                         u"unexpected_body"_s,
                         Words::tr("The request has a body."),
                         {},
                         Words::tr("Send fields in the query.")});
    const QJsonObject object = inBody ? readBody(request) : readQuery(request, route);
    checkFields(object, route);
    return object;
}

} // namespace occ::server
