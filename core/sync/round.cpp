// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/round.h"

#include "core/people/joining.h"

#include <QCoreApplication>

#include <algorithm>

namespace occ::sync {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(sync)
};

constexpr qsizetype kLongestCursor = 2000;
/// Of one object, in a preview.
constexpr int kPreviewPages = 500;

} // namespace

RemoteAccount Round::begin()
{
    m_context.tell(Progress::Phase::Connecting, {});
    RemoteAccount account = m_context.orStop(m_context.remote.whoAmI());
    Carrier::Book book;
    for (const ObjectMapping& object : m_context.mapping.objects) {
        if (object.enabled)
            book.remote.fields.insert(object.kind, m_context.orStop(m_context.remote.fields(object.kind)));
    }
    book.remote.owners = m_context.orStop(m_context.remote.owners());
    book.remote.pipelines = m_context.orStop(m_context.remote.pipelines());
    m_context.mapping = completed(m_context.mapping, book.remote);
    if (!account.currency.isEmpty())
        m_context.mapping.currency = account.currency;
    auto people = m_context.session.database.query(u"select id, email from person"_s);
    while (people.next()) {
        book.peopleByEmail.insert(people.text(1).toLower(), people.integer(0));
        book.emailsById.insert(people.integer(0), people.text(1).toLower());
    }
    book.clientOf = [&rows = m_context.rows](const QString& company) -> std::optional<qint64> {
        const auto link = rows.linkOfRemote(Kind::Company, company);
        return link && link->state == Link::State::Linked ? link->ourId : std::nullopt;
    };
    book.companyOf = [&rows = m_context.rows](qint64 client) {
        const auto link = rows.linkOfOurs(Kind::Company, client);
        return link && link->state == Link::State::Linked ? link->remoteId : QString();
    };
    m_findings = check(m_context.mapping, m_context.remote.capabilities(), book.remote);
    leaveOut(m_context.mapping, book.remote);
    m_context.active.clear();
    for (const ObjectMapping& object : m_context.mapping.objects) {
        const bool blocked = std::ranges::any_of(m_findings, [&object](const Finding& finding) {
            return finding.kind == object.kind && finding.weight == Finding::Weight::Blocks;
        });
        if (object.enabled && !blocked)
            m_context.active << object.kind;
    }
    m_context.carrier = std::make_unique<Carrier>(m_context.mapping, std::move(book));
    return account;
}

Page Round::page(Kind kind, QString& cursor)
{
    const QStringList fields = m_context.object(kind).remoteFields();
    ++m_context.tally.requests;
    Outcome<Page> answer = m_context.remote.changes(kind, cursor, fields);
    if (!answer && answer.error().cause == Cause::CursorGone && !cursor.isEmpty()) {
        cursor.clear();
        readLinked(kind);
        ++m_context.tally.requests;
        answer = m_context.remote.changes(kind, cursor, fields);
    }
    if (!answer)
        throw Stopped{answer.error()};
    if (answer->next.size() > kLongestCursor)
        throw Stopped{faultOf(Cause::Nonsense, m_context.crm)};
    // Another page of the same place without anything would come for ever.
    if (answer->next == cursor && answer->records.isEmpty())
        answer->more = false;
    return std::move(*answer);
}

/// Where pages begin now, what is linked is read by itself before.
void Round::readLinked(Kind kind)
{
    if (!m_context.remote.capabilities().beginsNow || m_context.preview != nullptr)
        return;
    const QList<Link> links = m_context.rows.links(kind, Link::State::Linked);
    const int most = std::max(1, m_context.remote.capabilities().readBatch);
    for (qsizetype i = 0; i < links.size(); i += most) {
        m_context.tell(Progress::Phase::Reading, kind, int(i), int(links.size()));
        QStringList ids;
        for (const Link& link : links.mid(i, most))
            ids << link.remoteId;
        const QList<Record> records =
            m_context.orStop(m_context.remote.read(kind, ids, m_context.object(kind).remoteFields()));
        m_applier.apply(kind, records);
        for (const QString& id : std::as_const(ids)) {
            if (std::ranges::find(records, id, &Record::id) == records.cend())
                m_applier.gone(kind, id);
        }
    }
}

void Round::pull(Kind kind)
{
    QString cursor = m_context.rows.cursor(kind, u"changes"_s);
    if (cursor.isEmpty())
        readLinked(kind);
    QString last;
    int read = 0;
    for (bool more = true; more;) {
        m_context.tell(Progress::Phase::Reading, kind, read);
        const Page found = page(kind, cursor);
        more = found.more && !(found.next == cursor && cursor == last);
        last = cursor;
        read += int(found.records.size());
        m_context.tally.read += int(found.records.size());
        if (found.next != cursor || !found.records.isEmpty())
            m_applier.apply(kind, found.records,
                            [&] { m_context.rows.setCursor(kind, u"changes"_s, found.next); });
        cursor = found.next;
    }
    retryWaiting(kind);
}

void Round::pullDeleted(Kind kind)
{
    if (!m_context.remote.capabilities().tellsDeletions)
        return;
    QString cursor = m_context.rows.cursor(kind, u"deleted"_s);
    for (bool more = true; more;) {
        m_context.tell(Progress::Phase::Reading, kind);
        ++m_context.tally.requests;
        Outcome<Page> found = m_context.remote.deleted(kind, cursor);
        if (!found && found.error().cause == Cause::CursorGone && !cursor.isEmpty()) {
            cursor.clear();
            continue;
        }
        if (!found)
            throw Stopped{found.error()};
        more = found->more && found->next != cursor;
        if (found->next != cursor || !found->records.isEmpty())
            m_applier.apply(kind, found->records,
                            [&] { m_context.rows.setCursor(kind, u"deleted"_s, found->next); });
        cursor = found->next;
    }
}

void Round::retryWaiting(Kind kind)
{
    const int most = std::max(1, m_context.remote.capabilities().readBatch);
    QSet<qint64> tried;
    for (;;) {
        const QList<Link> due = m_context.rows.dueLinks(kind, m_context.now(), most);
        QStringList ids;
        for (const Link& link : due) {
            if (!tried.contains(link.id))
                ids << link.remoteId;
            tried << link.id;
        }
        if (ids.isEmpty())
            return;
        const QList<Record> records =
            m_context.orStop(m_context.remote.read(kind, ids, m_context.object(kind).remoteFields()));
        m_applier.apply(kind, records);
        m_context.together([&](store::Transaction&) {
            for (const Link& link : due) {
                if (std::ranges::find(records, link.remoteId, &Record::id) == records.cend())
                    m_context.rows.remove(link);
            }
        });
    }
}

void Round::noticeAlone()
{
    m_context.active.clear();
    for (const ObjectMapping& object : m_context.mapping.objects) {
        if (object.enabled)
            m_context.active << object.kind;
    }
    m_sender.notice();
    m_sender.noticeActivities();
    m_sender.noticeComments();
}

RoundEnd Round::run(bool& started)
{
    RoundEnd end;
    m_context.started = started;
    m_context.ours.setWonQuietly(!m_context.mapping.triggers.wonStarts);
    QList<Kind> kinds;
    for (const Kind kind : mirroredKinds()) {
        if (m_context.active.contains(kind))
            kinds << kind;
    }
    try {
        m_won.start(); // What an earlier round had no time for.
        if (started)
            m_sender.notice();
        for (const Kind kind : kinds)
            m_sender.settle(kind);
        for (const Kind kind : {Kind::Note, Kind::Task})
            m_sender.settleActivities(kind);
        m_sender.settleComments();
        decisions();
        for (const Kind kind : kinds) {
            pullDeleted(kind);
            pull(kind);
        }
        m_comments.take();
        started = true;
        m_won.start();
        m_sender.notice();
        m_sender.noticeActivities();
        m_sender.noticeComments();
        for (const Kind kind : kinds)
            m_sender.send(kind);
        for (const Kind kind : {Kind::Note, Kind::Task, Kind::Comment})
            m_sender.send(kind);
    } catch (const Stopped& stopped) {
        end.fault = stopped.fault;
        end.comeBack = stopped.fault.retryAfter;
    }
    end.tally = m_context.tally;
    return end;
}

QList<Record> Round::readAll(Kind kind, bool& whole)
{
    QList<Record> all;
    QString cursor = m_context.rows.cursor(kind, u"changes"_s);
    for (int pages = 0;; ++pages) {
        if (pages == kPreviewPages) {
            whole = false;
            return all;
        }
        m_context.tell(Progress::Phase::Reading, kind, int(all.size()));
        Page found = page(kind, cursor);
        all += found.records;
        const bool same = found.next == cursor;
        cursor = found.next;
        if (!found.more || same)
            return all;
    }
}

void Round::preview(bool started, Preview& preview)
{
    preview.findings = m_findings;
    QMap<Kind, QList<Record>> records;
    for (const Kind kind : mirroredKinds()) {
        if (m_context.active.contains(kind))
            records.insert(kind, readAll(kind, preview.whole));
    }
    m_context.tell(Progress::Phase::Applying, {});
    m_context.preview = &preview;
    // What follows is the same as in a round; the transaction is dropped instead of being committed.
    store::Transaction dropped(m_context.session.database, {std::nullopt, m_context.crm}, m_context.now(),
                               u"sync.in.preview"_s);
    const Joining joining(m_context.session, dropped);
    m_context.started = started;
    for (auto it = records.cbegin(); it != records.cend(); ++it)
        m_applier.apply(it.key(), it.value());
    m_sender.notice();
    for (auto it = records.cbegin(); it != records.cend(); ++it)
        m_sender.foresee(it.key());
    m_sender.noticeActivities();
    m_sender.noticeComments();
    for (const Kind kind : {Kind::Note, Kind::Task, Kind::Comment})
        m_sender.foresee(kind);
}

} // namespace occ::sync
