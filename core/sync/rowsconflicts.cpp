// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/rows.h"

#include <QJsonDocument>

/// Conflicts as they are kept.
namespace occ::sync {

using namespace Qt::Literals::StringLiterals;

namespace {

const QStringList& abouts()
{
    static const QStringList words{u"field"_s, u"same"_s, u"deleted-there"_s, u"deleted-here"_s,
                                   u"merged-there"_s};
    return words;
}

} // namespace

QString toText(Conflict::About about)
{
    return abouts().at(int(about));
}

Conflict::About aboutFromText(const QString& text)
{
    return Conflict::About(std::max<qsizetype>(0, abouts().indexOf(text)));
}

bool Rows::open(const Open& conflict, Instant now)
{
    const QString vals = QString::fromUtf8(QJsonDocument(conflict.vals).toJson(QJsonDocument::Compact));
    qint64 id = 0;
    {
        auto row = m_db.query(
            u"select id, vals, choice from sync_conflict where connection_id = ? and closed_at is null "
            "and about = ? and kind = ? and our_id = ? and remote_id = ? and field = ?"_s,
            m_connection, toText(conflict.about), toText(conflict.kind), conflict.ourId, conflict.remoteId,
            conflict.field);
        if (row.next()) {
            id = row.integer(0);
            // What was decided was decided of what was shown.
            if (row.text(1) == vals)
                return false;
        }
    }
    if (id > 0) {
        m_db.query(
            u"update sync_conflict set vals = ?, theirs_by = ?, theirs_at = ?, ours_by = ?, ours_at = ?, "
            "choice = '', decided_by = '' where id = ?"_s,
            vals, conflict.theirsBy, conflict.theirsAt, conflict.oursBy, conflict.oursAt, id);
        return false;
    }
    m_db.query(
        u"insert into sync_conflict (id, connection_id, about, kind, our_id, name, remote_id, field, vals, "
        "ours_by, ours_at, theirs_by, theirs_at, opened_at, choice, decided_by, closed_at, rev) values "
        "(?,?,?,?,?,?,?,?,?,?,?,?,?,?,'','',null,0)"_s,
        nextId(u"sync_conflict"_s), m_connection, toText(conflict.about), toText(conflict.kind),
        conflict.ourId, store::storable(conflict.name), conflict.remoteId, conflict.field, vals,
        conflict.oursBy, conflict.oursAt, conflict.theirsBy, conflict.theirsAt, now);
    return true;
}

void Rows::close(Conflict::About about, Kind kind, qint64 ourId, const QString& remoteId,
                 const QString& field, Instant now)
{
    m_db.query(
        u"update sync_conflict set closed_at = ? where connection_id = ? and closed_at is null and about = ? "
        "and kind = ? and our_id = ? and remote_id = ? and field = ?"_s,
        now, m_connection, toText(about), toText(kind), ourId, remoteId, field);
}

void Rows::closeById(qint64 id, Instant now)
{
    m_db.query(u"update sync_conflict set closed_at = ? where id = ?"_s, now, id);
}

QSet<QString> Rows::openFields(Kind kind, qint64 ourId)
{
    auto row = m_db.query(
        u"select field from sync_conflict where connection_id = ? and closed_at is null and kind = ? "
        "and our_id = ? and about = 'field'"_s,
        m_connection, toText(kind), ourId);
    QSet<QString> fields;
    while (row.next())
        fields << row.text(0);
    return fields;
}

QList<Rows::Decided> Rows::decided()
{
    auto row = m_db.query(
        u"select id, about, kind, our_id, name, remote_id, field, vals, choice, decided_by from "
        "sync_conflict where connection_id = ? and closed_at is null and choice <> '' order by id"_s,
        m_connection);
    QList<Decided> list;
    while (row.next()) {
        Decided one;
        one.id = row.integer(0);
        one.conflict.about = aboutFromText(row.text(1));
        one.conflict.kind = kindFromText(row.text(2)).value_or(Kind::Company);
        one.conflict.ourId = row.integer(3);
        one.conflict.name = row.text(4);
        one.conflict.remoteId = row.text(5);
        one.conflict.field = row.text(6);
        one.conflict.vals = QJsonDocument::fromJson(row.text(7).toUtf8()).object();
        one.choice = row.text(8);
        one.by = row.text(9);
        list << one;
    }
    return list;
}

} // namespace occ::sync
