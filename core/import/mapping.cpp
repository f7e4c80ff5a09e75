// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/mapping.h"

#include "core/import/text.h"

#include <QSet>

namespace occ::import {

using namespace Qt::Literals::StringLiterals;

QStringList Mapping::defaultBlankWords()
{
    return {u"(blank)"_s, u"NULL"_s, u"\\N"_s, u"N/A"_s, u"#N/A"_s};
}

std::optional<DateOrder> Mapping::dateOrderFor(const QString& field) const
{
    if (dateOrder)
        return dateOrder;
    const auto it = dateOrders.constFind(field);
    return it == dateOrders.constEnd() ? std::nullopt : std::optional(*it);
}

std::optional<Decimal> Mapping::decimalFor(const QString& field) const
{
    if (decimal)
        return decimal;
    const auto it = decimals.constFind(field);
    return it == decimals.constEnd() ? std::nullopt : std::optional(*it);
}

namespace {

QString fieldKeys(ImportKind kind)
{
    QStringList keys;
    for (const Field& field : fieldsOf(kind)) {
        if (!field.derived)
            keys += field.key;
    }
    return keys.join(u", "_s);
}

Status checkField(ImportKind kind, const QString& key)
{
    const qsizetype index = fieldIndex(kind, key);
    if (index >= 0 && !fieldsOf(kind)[size_t(index)].derived)
        return {};
    return refused(translate("import", "There is no field \"%1\" in %2.").arg(shown(key), toText(kind)),
                   translate("import", "Use one of: %1.").arg(fieldKeys(kind)), u"map"_s);
}

Status checkStage(const QString& stage)
{
    if (stages().contains(stage))
        return {};
    return refused(translate("import", "\"%1\" is not a stage.").arg(shown(stage)),
                   translate("import", "Use one of: %1.").arg(stages().join(u", "_s)), u"map"_s);
}

/// Takes a text up to `stop`, in double quotes when it starts with one; moves `at` behind it.
QString takeText(const QString& text, qsizetype& at, QStringView stop)
{
    QString taken;
    if (at < text.size() && text.at(at) == u'"') {
        for (++at; at < text.size(); ++at) {
            if (text.at(at) == u'"' && (at + 1 >= text.size() || text.at(at + 1) != u'"'))
                break;
            at += text.at(at) == u'"' ? 1 : 0;
            taken += text.at(at);
        }
        ++at;
        return taken;
    }
    while (at < text.size() && !stop.contains(text.at(at)))
        taken += text.at(at++);
    return taken.trimmed();
}

Failure badText(const QString& text)
{
    return refused(translate("import", "\"%1\" is not a mapping.").arg(shown(text)),
                   translate("import", "Write it as field=column,field2=\"column, with comma\"."), u"map"_s);
}

} // namespace

Status Mapping::addText(const QString& text)
{
    Mapping result = *this;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QString left = takeText(text, at, u"=,");
        if (left.isEmpty() || at >= text.size() || text.at(at) != u'=')
            return badText(text);
        const QString right = takeText(text, ++at, u",");
        if (right.isEmpty() || (at < text.size() && text.at(at) != u','))
            return badText(text);
        const bool isStage = left.startsWith(u"stage:"_s);
        const Status known = isStage ? checkStage(right) : checkField(kind, left);
        if (!known)
            return known;
        if (isStage)
            result.stages.insert(left.sliced(6), right);
        else
            result.columns.insert(left, right);
    }
    *this = result;
    return {};
}

QMap<QString, QString> suggestColumns(ImportKind kind, const QStringList& columns)
{
    QMap<QString, QString> found;
    QSet<qsizetype> used;
    QStringList plain;
    for (const QString& column : columns)
        plain += plainHeader(column);
    const auto& fields = fieldsOf(kind);
    qsizetype longest = 0;
    for (const Field& field : fields)
        longest = std::max(longest, field.aliases.size());
    // By rank, so that a column goes to the field it names best.
    for (qsizetype rank = 0; rank < longest; ++rank) {
        for (const Field& field : fields) {
            const qsizetype at = rank < field.aliases.size() ? plain.indexOf(field.aliases.at(rank)) : -1;
            if (field.derived || at < 0 || used.contains(at) || found.contains(field.key))
                continue;
            used += at;
            found.insert(field.key, columns.at(at));
        }
    }
    const qsizetype first = plain.indexOf(u"firstname"_s);
    const qsizetype last = plain.indexOf(u"lastname"_s);
    if (kind == ImportKind::Contacts && !found.contains(u"name"_s) && first >= 0 && last >= 0)
        found.insert(u"name"_s, columns.at(first) + u" + " + columns.at(last));
    return found;
}

qsizetype columnIndex(const QStringList& columns, const QString& name)
{
    const QString wanted = name.simplified();
    for (qsizetype i = 0; i < columns.size(); ++i) {
        if (!wanted.isEmpty() && columns.at(i).simplified().compare(wanted, Qt::CaseInsensitive) == 0)
            return i;
    }
    for (qsizetype i = 0; i < columns.size(); ++i) {
        if (columns.at(i).isEmpty() && columnLetter(i) == wanted)
            return i;
    }
    return -1;
}

Result<QList<qsizetype>> resolveColumn(const QStringList& columns, const QString& text, const QString& field)
{
    if (const qsizetype whole = columnIndex(columns, text); whole >= 0)
        return QList<qsizetype>{whole};
    QList<qsizetype> found;
    for (const QString& part : text.split(u" + "_s)) {
        const qsizetype at = columnIndex(columns, part);
        if (at < 0) {
            return refused(translate("import", "There is no column \"%1\" in the file.").arg(shown(part)),
                           translate("import", "The columns are: %1.").arg(columns.mid(0, 40).join(u", "_s)),
                           field);
        }
        found += at;
    }
    return found;
}

} // namespace occ::import
