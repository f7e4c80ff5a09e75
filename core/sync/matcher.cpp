// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/matcher.h"

#include <QCoreApplication>

namespace occ::sync {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(sync)
};

} // namespace

Matcher::Matcher(Context& context, Kind kind)
    : m_kind(kind)
    , m_fields(context.object(kind).match)
{
    QSet<qint64> linked;
    for (const Link::State state : {Link::State::Linked, Link::State::Apart}) {
        const QList<Link> links = context.rows.links(kind, state);
        for (const Link& link : links)
            linked << link.ourId.value_or(0);
    }
    const QList<OurRecord> records = context.ours.all(kind);
    for (const OurRecord& record : records) {
        if (linked.contains(record.id))
            continue;
        m_records.insert(record.id, record);
        for (const QString& field : std::as_const(m_fields)) {
            if (const QString text = key(field, record.values.value(field)); !text.isEmpty())
                m_index[field][text] << record.id;
        }
    }
}

QString Matcher::key(const QString& field, const QJsonValue& value) const
{
    QString text =
        value.isDouble() ? QString::number(value.toInteger()) : value.toString().trimmed().toLower();
    if (field == "name"_L1)
        return ClientService::nameKey(text);
    if (field == "website"_L1) {
        for (const auto start : {"https://"_L1, "http://"_L1, "www."_L1}) {
            if (text.startsWith(start))
                text.remove(0, start.size());
        }
        return text.section(u'/', 0, 0);
    }
    return text;
}

Match Matcher::judge(const QString& field, const QList<qint64>& candidates, const QJsonObject& values) const
{
    QList<qint64> left;
    for (const qint64 id : candidates) {
        if (!m_taken.contains(id))
            left << id;
    }
    const QJsonValue client = values.value("client"_L1);
    if (m_kind != Kind::Company && !isEmpty(client)) {
        QList<qint64> same;
        for (const qint64 id : std::as_const(left)) {
            if (m_records[id].values.value("client"_L1) == client)
                same << id;
        }
        // A deal of another client is another deal; a person may have changed the company.
        if (!same.isEmpty() || m_kind == Kind::Deal)
            left = same;
        else if (!left.isEmpty())
            return {left.first(), m_records[left.first()].name, false,
                    Words::tr("The same %1, at another client.").arg(field)};
    }
    if (left.isEmpty())
        return {};
    const OurRecord& ours = m_records[left.first()];
    if (left.size() > 1)
        return {ours.id, ours.name, false,
                Words::tr("%1 of ours have the same %2.").arg(left.size()).arg(field)};
    for (const QString& other : m_fields) {
        const QString here = key(other, ours.values.value(other));
        const QString there = key(other, values.value(other));
        if (!here.isEmpty() && !there.isEmpty() && here != there)
            return {ours.id, ours.name, false, Words::tr("The same %1, but another %2.").arg(field, other)};
    }
    return {ours.id, ours.name, true, {}};
}

Match Matcher::find(const QJsonObject& values) const
{
    for (const QString& field : m_fields) {
        const QString text = key(field, values.value(field));
        const QList<qint64> candidates = m_index.value(field).value(text);
        if (text.isEmpty() || candidates.isEmpty())
            continue;
        if (const Match match = judge(field, candidates, values); match.ourId > 0)
            return match;
    }
    return {};
}

} // namespace occ::sync
