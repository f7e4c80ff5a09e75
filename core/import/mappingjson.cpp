// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/mapping.h"
#include "core/import/text.h"

#include <QJsonArray>

namespace occ::import {

using namespace Qt::Literals::StringLiterals;

namespace {

Failure badKey(const QString& path, const QString& wanted)
{
    return refused(translate("import", "The saved mapping's \"%1\" is not %2.").arg(path, wanted),
                   translate("import", "Correct it, or map the columns again."), u"map"_s);
}

/// Walks the keys of an object; whatever nobody asked for is an error, so that a typing mistake is not
/// ignored.
class Strict
{
public:
    Strict(QJsonObject object, QString path)
        : m_object(std::move(object))
        , m_path(std::move(path))
    {}
    QString text(const QString& key, const QString& fallback)
    {
        const QJsonValue value = m_object.take(key);
        if (!value.isString() && !value.isUndefined())
            fault(key, translate("import", "a text"));
        return value.toString(fallback);
    }
    bool truth(const QString& key, bool fallback)
    {
        const QJsonValue value = m_object.take(key);
        if (!value.isBool() && !value.isUndefined())
            fault(key, translate("import", "true or false"));
        return value.toBool(fallback);
    }
    qint64 number(const QString& key, qint64 fallback)
    {
        const QJsonValue value = m_object.take(key);
        if (!value.isUndefined() && (!value.isDouble() || value.toInteger(-1) < 0))
            fault(key, translate("import", "a whole number, zero or more"));
        return value.toInteger(fallback);
    }
    QJsonObject object(const QString& key)
    {
        const QJsonValue value = m_object.take(key);
        if (!value.isObject() && !value.isUndefined())
            fault(key, translate("import", "an object"));
        return value.toObject();
    }
    QStringList texts(const QString& key, const QStringList& fallback)
    {
        const QJsonValue value = m_object.take(key);
        if (value.isUndefined())
            return fallback;
        QStringList all;
        for (const QJsonValue each : value.toArray())
            all += each.toString();
        if (!value.isArray() || all.contains(QString()))
            fault(key, translate("import", "a list of texts"));
        return all;
    }
    QMap<QString, QString> map(const QString& key)
    {
        QMap<QString, QString> all;
        const QJsonObject value = object(key);
        for (auto it = value.begin(); it != value.end(); ++it) {
            if (!it.value().isString())
                fault(key + u'.' + it.key(), translate("import", "a text"));
            all.insert(it.key(), it.value().toString());
        }
        return all;
    }
    /// Takes what a parser says about a key's text.
    template <typename T> T take(const QString& key, Result<T> result)
    {
        if (!result)
            fault(key, result.error().hint);
        return result.value_or(T());
    }
    void fault(const QString& key, const QString& wanted)
    {
        if (m_status)
            m_status = badKey(m_path + key, wanted);
    }
    Status finish()
    {
        if (m_status && !m_object.isEmpty())
            m_status = badKey(m_path + m_object.keys().constFirst(), translate("import", "a known key"));
        return m_status;
    }

private:
    QJsonObject m_object;
    QString m_path;
    Status m_status;
};

QJsonObject formatJson(const CsvFormat& format)
{
    return {{u"encoding"_s, QString::fromLatin1(format.encoding)},
            {u"separator"_s, characterName(format.separator)},
            {u"quote"_s, characterName(format.quote)},
            {u"escape"_s, characterName(format.escape)},
            {u"skip_space"_s, format.skipSpace},
            {u"header"_s, format.header},
            {u"header_line"_s, format.headerLine},
            {u"line_end"_s, int(format.lineEnd)},
            {u"mark"_s, format.mark}};
}

Result<CsvFormat> formatFrom(const QJsonObject& json)
{
    CsvFormat format;
    Strict in(json, u"format."_s);
    format.encoding = in.text(u"encoding"_s, u"UTF-8"_s).toUtf8();
    format.separator = in.take(u"separator"_s, characterByName(in.text(u"separator"_s, u"comma"_s)));
    format.quote = in.take(u"quote"_s, characterByName(in.text(u"quote"_s, u"double"_s)));
    format.escape = in.take(u"escape"_s, characterByName(in.text(u"escape"_s, u"none"_s)));
    format.skipSpace = in.truth(u"skip_space"_s, false);
    format.header = in.truth(u"header"_s, true);
    format.headerLine = in.number(u"header_line"_s, 0);
    const qint64 lineEnd = in.number(u"line_end"_s, 0);
    if (lineEnd > qint64(LineEnd::Mixed))
        in.fault(u"line_end"_s, translate("import", "a number from 0 to 3"));
    format.lineEnd = LineEnd(lineEnd);
    format.mark = in.truth(u"mark"_s, false);
    if (const Status status = in.finish(); !status)
        return Failure(status.error());
    if (const Status status = format.check(); !status)
        return Failure(status.error());
    return format;
}

template <typename T> QJsonObject namesOf(const QMap<QString, T>& map)
{
    QJsonObject json;
    for (auto it = map.begin(); it != map.end(); ++it) {
        if constexpr (std::is_same_v<T, QString>)
            json.insert(it.key(), it.value());
        else
            json.insert(it.key(), toText(it.value()));
    }
    return json;
}

void readNames(Strict& in, Mapping& mapping)
{
    const auto known = [&](const QString& key, const QString& field) {
        const qsizetype index = fieldIndex(mapping.kind, field);
        if (index < 0 || fieldsOf(mapping.kind)[size_t(index)].derived)
            in.fault(key + u'.' + field, translate("import", "a field of %1").arg(toText(mapping.kind)));
    };
    mapping.columns = in.map(u"columns"_s);
    for (auto it = mapping.columns.cbegin(); it != mapping.columns.cend(); ++it)
        known(u"columns"_s, it.key());
    const auto orders = in.map(u"date_orders"_s);
    for (auto it = orders.cbegin(); it != orders.cend(); ++it) {
        known(u"date_orders"_s, it.key());
        mapping.dateOrders.insert(it.key(),
                                  in.take(u"date_orders."_s + it.key(), dateOrderByName(it.value())));
    }
    const auto decimals = in.map(u"decimals"_s);
    for (auto it = decimals.cbegin(); it != decimals.cend(); ++it) {
        known(u"decimals"_s, it.key());
        mapping.decimals.insert(it.key(), in.take(u"decimals."_s + it.key(), decimalByName(it.value())));
    }
    mapping.stages = in.map(u"stages"_s);
    for (auto it = mapping.stages.cbegin(); it != mapping.stages.cend(); ++it) {
        if (!stages().contains(it.value()))
            in.fault(u"stages."_s + it.key(), translate("import", "one of %1").arg(stages().join(u", "_s)));
    }
}

} // namespace

QJsonObject Mapping::toJson() const
{
    QJsonObject json{{u"kind"_s, toText(kind)},
                     {u"format"_s, formatJson(format)},
                     {u"columns"_s, namesOf(columns)},
                     {u"date_orders"_s, namesOf(dateOrders)},
                     {u"decimals"_s, namesOf(decimals)},
                     {u"stages"_s, namesOf(stages)},
                     {u"blank"_s, QJsonArray::fromStringList(blankWords)},
                     {u"time_zone"_s, timeZone}};
    if (dateOrder)
        json.insert(u"date_order"_s, toText(*dateOrder));
    if (decimal)
        json.insert(u"decimal"_s, toText(*decimal));
    return json;
}

Result<Mapping> Mapping::fromJson(const QJsonObject& json)
{
    Mapping mapping;
    Strict in(json, {});
    mapping.kind = in.take(u"kind"_s, importKindByName(in.text(u"kind"_s, {})));
    const auto format = formatFrom(in.object(u"format"_s));
    if (!format)
        return Failure(format.error());
    mapping.format = *format;
    readNames(in, mapping);
    if (const QString order = in.text(u"date_order"_s, {}); !order.isEmpty())
        mapping.dateOrder = in.take(u"date_order"_s, dateOrderByName(order));
    if (const QString decimal = in.text(u"decimal"_s, {}); !decimal.isEmpty())
        mapping.decimal = in.take(u"decimal"_s, decimalByName(decimal));
    mapping.blankWords = in.texts(u"blank"_s, defaultBlankWords());
    mapping.timeZone = in.text(u"time_zone"_s, mapping.timeZone);
    if (const auto zone = zoneByName(mapping.timeZone); !zone)
        return Failure(zone.error());
    if (const Status status = in.finish(); !status)
        return Failure(status.error());
    return mapping;
}

} // namespace occ::import
