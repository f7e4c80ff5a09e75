// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/addresses.h"
#include "core/sync/syncserviceparts.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>

/// Conflicts, log and what failed: what people look at.
namespace occ::sync {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(sync)
};

QStringList choicesOf(Conflict::About about, Kind kind)
{
    // A ticket does not become a request: only what was handed over comes back.
    if (about == Conflict::About::DeletedHere && kind == Kind::Ticket)
        return {u"keep"_s, u"remove"_s};
    switch (about) {
    case Conflict::About::Field:
        return {u"ours"_s, u"theirs"_s};
    case Conflict::About::Same:
        return {u"same"_s, u"different"_s};
    case Conflict::About::DeletedThere:
        return {u"keep"_s, u"again"_s};
    case Conflict::About::DeletedHere:
        return {u"keep"_s, u"again"_s, u"remove"_s};
    case Conflict::About::MergedThere:
        break;
    }
    return {u"keep"_s};
}

} // namespace

Result<QList<Conflict>> SyncService::conflicts(const QString& name)
{
    return reading([&] {
        const qint64 connection = m_d->find(name).connection.id;
        auto row = m_d->session.database.query(u"select id, about, kind, our_id, name, remote_id, field, "
                                               u"vals, ours_by, ours_at, theirs_by, theirs_at, "
                                               "opened_at from sync_conflict where connection_id = ? and "
                                               "closed_at is null and choice = '' order by kind, "
                                               "name, id"_s,
                                               connection);
        QList<Conflict> list;
        while (row.next()) {
            Conflict one;
            one.id = row.integer(0);
            one.about = aboutFromText(row.text(1));
            one.kind = kindFromText(row.text(2)).value_or(Kind::Company);
            one.ourId = row.integer(3);
            one.name = row.text(4);
            one.remoteId = row.text(5);
            one.field = row.text(6);
            const auto own = ourField(one.kind, one.field);
            one.label = own ? own->label : one.field;
            const QJsonObject vals = QJsonDocument::fromJson(row.text(7).toUtf8()).object();
            one.agreed = vals.value("agreed_words"_L1).toString();
            one.ours = vals.value("ours_words"_L1).toString();
            one.theirs = vals.value("theirs_words"_L1).toString();
            one.oursBy = row.text(8);
            one.oursAt = row.integer(9);
            one.theirsBy = row.text(10);
            one.theirsAt = row.integer(11);
            one.openedAt = row.integer(12);
            one.choices = choicesOf(one.about, one.kind);
            list << one;
        }
        return list;
    });
}

Status SyncService::decide(const QList<qint64>& conflicts, const QString& choice)
{
    return writing(m_d->session, Permission::EditClients, u"sync.decide"_s, [&](store::Transaction& tx) {
        QString first;
        for (const qint64 id : conflicts) {
            QString about;
            Kind kind = Kind::Company;
            qint64 connection = 0;
            {
                auto row = tx.database().query(u"select about, name, connection_id, kind from sync_conflict "
                                               u"where id = ? and closed_at is "
                                               "null"_s,
                                               id);
                if (!row.next())
                    raise(conflict(Words::tr("Conflict %1 is gone: the sides agree by now.").arg(id),
                                   Words::tr("Look at the list again.")));
                about = row.text(0);
                first = first.isEmpty() ? row.text(1) : first;
                connection = row.integer(2);
                kind = kindFromText(row.text(3)).value_or(kind);
            }
            const QStringList choices = choicesOf(aboutFromText(about), kind);
            if (!choices.contains(choice))
                raise(refused(Words::tr("\"%1\" is no answer here.").arg(choice),
                              Words::tr("Use one of: %1.").arg(choices.join(u", "_s)), u"choice"_s));
            tx.update("sync_conflict"_L1, id,
                      {{"choice"_L1, choice}, {"decided_by"_L1, store::toSql(tx.author().name)}});
            tx.about("sync"_L1, connection);
        }
        tx.setSummary(conflicts.size() == 1
                          ? Words::tr("Conflict about %1 decided: %2").arg(first, choice)
                          : Words::tr("%1 conflicts decided: %2").arg(conflicts.size()).arg(choice));
    });
}

Status SyncService::decidePairs(const QString& name, const QList<Pair>& pairs, bool same)
{
    return writing(m_d->session, Permission::EditClients, u"sync.decide"_s, [&](store::Transaction& tx) {
        Rows rows(tx.database(), m_d->find(name).connection.id);
        for (const Pair& pair : pairs) {
            Link link = rows.linkOfRemote(pair.kind, pair.remoteId).value_or(Link());
            if (link.id > 0 && link.state == Link::State::Linked)
                raise(conflict(Words::tr("%1 is linked already.").arg(pair.remoteName),
                               Words::tr("Look at the preview again.")));
            link.kind = pair.kind;
            link.remoteId = pair.remoteId;
            link.state = Link::State::Waiting;
            link.ourId = same ? std::optional(pair.ourId) : std::nullopt;
            link.note = same ? QString() : u"different"_s;
            link.nextAt = 0;
            rows.save(link);
            rows.close(Conflict::About::Same, pair.kind, pair.ourId, pair.remoteId, {}, m_d->session.now());
            if (!same)
                rows.enqueue(pair.kind, pair.ourId, m_d->session.now());
        }
        tx.about("sync"_L1, rows.connection());
        tx.setSummary(same ? Words::tr("%1 pairs are the same").arg(pairs.size())
                           : Words::tr("%1 pairs are different").arg(pairs.size()));
    });
}

Result<QList<LogLine>> SyncService::log(const QString& name, const LogFilter& filter)
{
    return reading([&] {
        const Private::Stored stored = m_d->find(name);
        QString sql = u"select id, at, what, kind, our_id, remote_id, name, words, cure from sync_log where "
                      "connection_id = ?"_s;
        QVariantList values{stored.connection.id};
        if (!filter.what.isEmpty()) {
            sql += u" and what = ?"_s;
            values << filter.what;
        }
        if (filter.kind) {
            sql += u" and kind = ?"_s;
            values << toText(*filter.kind);
        }
        if (filter.ourId > 0) {
            sql += u" and our_id = ?"_s;
            values << filter.ourId;
        }
        if (filter.before > 0) {
            sql += u" and id < ?"_s;
            values << filter.before;
        }
        values << std::clamp(filter.limit, 1, 10000);
        auto row = m_d->session.database.runWith(sql + u" order by id desc limit ?"_s, values);
        QList<LogLine> lines;
        while (row.next()) {
            LogLine line{row.integer(0), row.integer(1),
                         row.text(2),    kindFromText(row.text(3)),
                         row.integer(4), row.text(5),
                         row.text(6),    row.text(7),
                         row.text(8),    {}};
            lines << line;
        }
        Rows rows(m_d->session.database, stored.connection.id);
        for (LogLine& line : lines) {
            if (line.kind)
                line.url = addressOf(rows, *line.kind, line.remoteId);
        }
        return lines;
    });
}

Status SyncService::retry(const QString& name, std::optional<Kind> kind, qint64 ourId)
{
    return reading([&] {
        const Private::Stored stored = m_d->find(name);
        m_d->session.require(Permission::EditClients);
        store::Transaction tx(m_d->session.database, m_d->session.author(), m_d->session.now(),
                              u"sync.retry"_s);
        Rows rows(tx.database(), stored.connection.id);
        rows.hurryQueue(kind, ourId);
        for (const Kind one : mirroredKinds()) {
            if (!kind || *kind == one)
                rows.hurryLinks(one);
        }
        tx.commit();
    });
}

} // namespace occ::sync
