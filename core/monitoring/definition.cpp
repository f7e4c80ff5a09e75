// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/monitoring/definition.h"

#include "core/monitoring/monitoringwords.h"

#include <QJsonArray>

#include <algorithm>

namespace occ::monitoring {

using namespace Qt::Literals::StringLiterals;

static constexpr qint64 kWhole = 100 * 100; ///< All of it, in hundredths of a percent.

qint64 Threshold::recovery() const
{
    constexpr qint64 kPartOfTheRest = 5;
    constexpr qint64 kPart = 10;
    if (!below)
        return limit - limit / kPart;
    return unit == "percent"_L1 ? std::min(kWhole, limit + (kWhole - limit) / kPartOfTheRest) : limit;
}

const Threshold* Definition::find(const QString& key) const
{
    const auto found = std::ranges::find(thresholds, key, &Threshold::key);
    return found == thresholds.end() ? nullptr : &*found;
}

void Definition::change(const QHash<QString, qint64>& limits, bool own)
{
    for (Threshold& threshold : thresholds) {
        const auto limit = limits.constFind(threshold.key);
        if (limit == limits.cend())
            continue;
        threshold.limit = *limit;
        threshold.changed = *limit != threshold.shipped;
        threshold.ownLimit = own;
    }
}

Result<qint64> hundredthsFrom(const QString& typed)
{
    constexpr qsizetype kPlaces = 2;
    constexpr qsizetype kMostDigits = 9;
    QString text = typed.trimmed();
    while (text.endsWith(u'%') || text.endsWith(u' '))
        text.chop(1);
    text.replace(u',', u'.');
    const QString whole = text.section(u'.', 0, 0);
    const QString part = text.section(u'.', 1);
    const auto isDigits = [](const QString& digits) {
        return std::ranges::all_of(digits, [](QChar c) { return c >= u'0' && c <= u'9'; });
    };
    if (whole.isEmpty() || whole.size() > kMostDigits || !isDigits(whole) || !isDigits(part) ||
        part.size() > kPlaces || (part.isEmpty() && text.contains(u'.'))) {
        return refused(Words::tr("\"%1\" is no limit.").arg(typed.left(40)),
                       Words::tr("Enter a number such as 90 or 99.5."), u"value"_s);
    }
    return whole.toLongLong() * 100 + part.leftJustified(kPlaces, u'0').toLongLong();
}

QString plainValue(qint64 hundredths)
{
    QString text = QString::number(hundredths / 100);
    if (const qint64 part = hundredths % 100; part != 0) {
        text += u'.' + QString::number(part).rightJustified(2, u'0');
        if (text.endsWith(u'0'))
            text.chop(1);
    }
    return text;
}

QString withUnit(qint64 hundredths, const QString& unit)
{
    const QString value = plainValue(hundredths);
    if (unit == "percent"_L1)
        return Words::tr("%1 %").arg(value);
    if (unit == "milliseconds"_L1)
        return Words::tr("%1 ms").arg(value);
    if (unit == "seconds"_L1)
        return Words::tr("%1 s").arg(value);
    return value;
}

Status checkLimit(const Threshold& threshold, qint64 limit)
{
    constexpr qint64 kMost = qint64(1'000'000) * 100;
    if (threshold.unit == "percent"_L1 && limit > kWhole) {
        return refused(Words::tr("%1 cannot be more than 100 %.").arg(threshold.title),
                       Words::tr("Enter a number from 0 to 100."), u"value"_s);
    }
    if (limit < 0 || limit > kMost) {
        return refused(Words::tr("%1 is no limit for “%2”.").arg(plainValue(limit), threshold.title),
                       Words::tr("Enter a number from 0 to %1.").arg(kMost / 100), u"value"_s);
    }
    return {};
}

Threshold syntheticThreshold()
{
    Threshold threshold;
    threshold.key = u"synthetic-call"_s;
    threshold.title = Words::tr("Scheduled test call");
    threshold.limit = threshold.shipped = 100;
    threshold.unit = u"count"_s;
    threshold.severity = u"major"_s;
    threshold.action = Words::tr("Call the number yourself, then look at its call flow and connection");
    return threshold;
}

Result<Definition> definitionFrom(const QJsonObject& content)
{
    Definition definition;
    definition.every = content[u"check_every_minutes"_s].toInt(5) * kMinute;
    for (const QJsonValue& value : content[u"thresholds"_s].toArray()) {
        const QJsonObject entry = value.toObject();
        Threshold threshold;
        threshold.key = entry[u"key"_s].toString();
        threshold.title = entry[u"title"_s].toString();
        threshold.below = entry[u"comparison"_s].toString() != "above"_L1;
        const auto limit = hundredthsFrom(entry[u"value"_s].toVariant().toString());
        if (!limit)
            return Failure(limit.error());
        threshold.limit = threshold.shipped = *limit;
        threshold.unit = entry[u"unit"_s].toString();
        threshold.window = entry[u"window_minutes"_s].toInt() * kMinute;
        threshold.severity = entry[u"severity"_s].toString();
        threshold.action = entry[u"action"_s].toString();
        definition.thresholds << threshold;
    }
    return definition;
}

} // namespace occ::monitoring
