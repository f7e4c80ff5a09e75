// SPDX-License-Identifier: GPL-3.0-or-later
// Whether an answer holds what it should.
#include "core/integrations/probe.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>

namespace occ::integrations {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(integrations)
};

using Fault = std::optional<std::pair<QString, QString>>;

} // namespace

QJsonValue valueAt(const QJsonValue& root, const QString& pointer)
{
    QJsonValue value = root;
    const QStringList parts = pointer.split(u'/');
    for (qsizetype i = 1; i < parts.size(); ++i) {
        QString part = parts.at(i);
        part.replace("~1"_L1, "/"_L1).replace("~0"_L1, "~"_L1);
        if (value.isArray()) {
            bool good = false;
            const uint place = part.toUInt(&good);
            value = good && place < uint(value.toArray().size()) ? value.toArray().at(int(place))
                                                                 : QJsonValue(QJsonValue::Undefined);
        } else {
            value = value.toObject().value(part);
        }
    }
    return value;
}

/// A scalar as it would be written.
static QString textOf(const QJsonValue& value)
{
    if (value.isString())
        return value.toString();
    if (value.isBool())
        return value.toBool() ? u"true"_s : u"false"_s;
    if (value.isDouble()) // Identifiers have up to 15 digits; no fraction is asked for.
        return QString::number(value.toInteger());
    return {};
}

static bool holds(const Expectation& wanted, const QJsonValue& value, const QString& text)
{
    using enum Expectation::Rule;
    switch (wanted.rule) {
    case Exists:
        return !value.isUndefined() && !value.isNull();
    case Equals:
        return !text.isEmpty() && textOf(value) == text;
    case Begins:
        return textOf(value).startsWith(text) && !text.isEmpty();
    case Number:
        return value.isDouble();
    case List:
        return value.isArray();
    case Text:
        break;
    }
    return false;
}

static QString written(const QString& name, const ClientSystem& system, const QString& value, Place place)
{
    const Setting* setting = system.setting(name);
    const bool isAddress =
        name == u"secret" ||
        (setting != nullptr && (setting->kind == Setting::Kind::Url || setting->kind == Setting::Kind::Path));
    if (place == Place::Address && !isAddress)
        return QString::fromLatin1(QUrl::toPercentEncoding(value));
    if (place != Place::Json)
        return value;
    const QByteArray list = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(list.mid(2, list.size() - 4)); // Without [" and "].
}

QString expanded(const QString& text, const ClientSystem& system, const QMap<QString, QString>& values,
                 Place place)
{
    QString filledIn;
    qsizetype from = 0;
    // One pass: what a value holds is never looked at again.
    for (qsizetype open = text.indexOf(u'{'); open >= 0; open = text.indexOf(u'{', from)) {
        const qsizetype close = text.indexOf(u'}', open);
        const QString name = close < 0 ? QString() : text.mid(open + 1, close - open - 1);
        if (name.isEmpty() || !values.contains(name)) {
            filledIn += text.mid(from, open + 1 - from);
            from = open + 1;
            continue;
        }
        filledIn += text.mid(from, open - from) + written(name, system, values.value(name), place);
        from = close + 1;
    }
    return filledIn + text.mid(from);
}

static bool looksLikeWebPage(const QByteArray& type, const QByteArray& body)
{
    const QByteArray start = body.left(512).trimmed().toLower();
    return type == "text/html" || start.startsWith("<!doctype html") || start.startsWith("<html");
}

Fault faultOf(const ClientSystem& system, const QMap<QString, QString>& values, const QByteArray& type,
              const QByteArray& body)
{
    const Request& request = *system.request;
    const QString lookAgain =
        Words::tr("Check the address: it leads to something else than %1’s interface.").arg(system.title);
    QList<Expectation> wanted = request.answer;
    wanted.removeIf(
        [&](const Expectation& one) { return !one.when.isEmpty() && values.value(one.when) != u"yes"; });
    const bool asText = std::any_of(wanted.begin(), wanted.end(), [](const Expectation& one) {
        return one.rule == Expectation::Rule::Text;
    });
    if (asText) {
        const bool good = body.trimmed().startsWith(wanted.constFirst().value.toUtf8());
        return good ? Fault() : Fault({wanted.constFirst().wrong, lookAgain});
    }
    if (wanted.isEmpty() && !request.json)
        return {};
    if (looksLikeWebPage(type, body))
        return {{Words::tr("%1 answered with a web page instead of data.").arg(system.title), lookAgain}};
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(body, &error);
    if (error.error != QJsonParseError::NoError)
        return {{Words::tr("The answer of %1 cannot be read as JSON.").arg(system.title), lookAgain}};
    const QJsonValue root = document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
    for (const Expectation& one : std::as_const(wanted)) {
        const QString pointer = expanded(one.pointer, system, values);
        if (!holds(one, valueAt(root, pointer), expanded(one.value, system, values)))
            return {{one.wrong, Words::tr("Check the settings and the credential of %1.").arg(system.title)}};
    }
    return {};
}

} // namespace occ::integrations
