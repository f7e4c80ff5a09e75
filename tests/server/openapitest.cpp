// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/served.h"
#include "tests/support/testmain.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace occ;
using namespace occ::server;
using namespace occ::test;

/// The description that is served says what the server does, and nothing else.
class OpenApiTest final : public QObject
{
    Q_OBJECT

    static QJsonObject description()
    {
        Served served;
        const Reply reply = served.api.answer(served.request("GET", u"/api/v1/openapi.json"_s));
        return QJsonDocument::fromJson(reply.body).object();
    }
    static QString pathOf(const Route& route)
    {
        return route.below ? route.path + u"{document}"_s : route.path;
    }
    static QString typeOf(const Field& field)
    {
        switch (field.type) {
        case Field::Type::Text:
            return u"string"_s;
        case Field::Type::Integer:
            return u"integer"_s;
        case Field::Type::Object:
            break;
        }
        return u"object"_s;
    }
    /// "number string required 20 a|b"
    static QString line(const QString& name, const QJsonObject& schema, bool required)
    {
        QStringList words;
        for (const QJsonValue& word : schema[u"enum"].toArray())
            words << word.toString();
        const QString longest =
            schema.contains(u"maxLength") ? QString::number(schema[u"maxLength"].toInt()) : QString();
        return QStringList{name, schema[u"type"].toString(), required ? u"required"_s : u"optional"_s,
                           longest, words.join(u'|')}
            .join(u' ');
    }
    static QStringList described(const QJsonObject& operation)
    {
        QStringList lines;
        const QJsonObject schema =
            operation[u"requestBody"][u"content"][u"application/json"][u"schema"].toObject();
        const QJsonObject properties = schema[u"properties"].toObject();
        for (auto it = properties.begin(); it != properties.end(); ++it)
            lines << line(it.key(), it.value().toObject(), schema[u"required"].toArray().contains(it.key()));
        for (const QJsonValue& parameter : operation[u"parameters"].toArray()) {
            if (parameter[u"in"].toString() == u"query"_s)
                lines << line(parameter[u"name"].toString(), parameter[u"schema"].toObject(),
                              parameter[u"required"].toBool());
        }
        lines.sort();
        return lines;
    }
    static QStringList coded(const Route& route)
    {
        QStringList lines;
        for (const Field& field : route.fields) {
            const bool bounded = field.type == Field::Type::Text && field.words.isEmpty();
            lines << QStringList{field.name, typeOf(field), field.required ? u"required"_s : u"optional"_s,
                                 bounded ? QString::number(field.longest) : QString(), field.words.join(u'|')}
                         .join(u' ');
        }
        lines.sort();
        return lines;
    }

private Q_SLOTS:
    void namesEveryRouteAndNoOther()
    {
        const QJsonObject whole = description();
        QCOMPARE(whole[u"openapi"].toString(), u"3.1.0"_s);
        QStringList inFile;
        const QJsonObject paths = whole[u"paths"].toObject();
        for (auto it = paths.begin(); it != paths.end(); ++it) {
            for (const QString& method : it.value().toObject().keys())
                inFile << method.toUpper() + u' ' + it.key();
        }
        QStringList inCode;
        for (const Route& route : Api::routes())
            inCode << QString::fromLatin1(route.method) + u' ' + pathOf(route);
        inFile.sort();
        inCode.sort();
        QCOMPARE(inFile, inCode);
    }

    void describesEachRoute_data()
    {
        QTest::addColumn<int>("index");
        for (int i = 0; i < Api::routes().size(); ++i)
            QTest::newRow(
                qPrintable(QString::fromLatin1(Api::routes()[i].method) + u' ' + Api::routes()[i].path))
                << i;
    }
    void describesEachRoute()
    {
        QFETCH(int, index);
        const Route& route = Api::routes()[index];
        const QJsonObject operation =
            description()[u"paths"][pathOf(route)][QString::fromLatin1(route.method.toLower())].toObject();
        if (route.door != Door::Signature) { // A webhook's body is the sender's, and may hold more.
            QCOMPARE(described(operation), coded(route));
            const QJsonObject schema =
                operation[u"requestBody"][u"content"][u"application/json"][u"schema"].toObject();
            QCOMPARE(route.method == "POST", schema[u"additionalProperties"] == QJsonValue(false));
        }
        QCOMPARE(route.door == Door::Token, !operation.contains(u"security"));
        if (route.door == Door::Token)
            QVERIFY(operation[u"description"].toString().contains(u"`"_s + toText(route.scope) + u"`"_s));
        bool keyed = false;
        for (const QJsonValue& parameter : operation[u"parameters"].toArray())
            keyed = keyed || parameter[u"name"].toString() == u"Idempotency-Key"_s;
        QCOMPARE(keyed, route.repeatable);
    }

    void refersOnlyToWhatIsThere()
    {
        const QJsonObject whole = description();
        const QByteArray text = QJsonDocument(whole).toJson(QJsonDocument::Compact);
        qsizetype at = 0;
        int seen = 0;
        while ((at = text.indexOf("\"$ref\":\"#/", at)) >= 0) {
            at += 10;
            QJsonValue there = whole;
            for (const QByteArray& part : text.sliced(at, text.indexOf('"', at) - at).split('/'))
                there = there[QString::fromUtf8(part)];
            QVERIFY2(there.isObject(), text.sliced(at, 40).constData());
            ++seen;
        }
        QVERIFY(seen > 20);
    }
};

OCC_TEST(OpenApiTest)
#include "openapitest.moc"
