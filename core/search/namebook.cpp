// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/namebook.h"

#include <algorithm>

namespace occ::search {

using namespace Qt::Literals::StringLiterals;

static constexpr qint64 kManyRows = 2000;
static constexpr qsizetype kRoomPerName = 200;

void NameBook::readRows(Part& part, const QString& rest, const QVariantList& values)
{
    const QString name = part.kind == SearchKind::Deal ? u"name || ' ' || key"_s : u"name"_s;
    auto rows = m_database.runWith(
        u"select id, %1 from %2 %3 order by id"_s.arg(name, wordTable(part.kind).table, rest), values);
    while (rows.next()) {
        const QString text = folded(rows.text(1));
        const Name entry{rows.integer(0), Fuzzy::lettersOf(text), Fuzzy::twiceOf(text), part.texts.size(),
                         text.size()};
        part.texts += text;
        const auto known = part.where.constFind(entry.id);
        if (known != part.where.cend()) {
            part.names[*known] = entry;
        } else {
            part.where.insert(entry.id, part.names.size());
            part.names << entry;
        }
    }
}

void NameBook::readAll(Part& part)
{
    part.names.clear();
    part.where.clear();
    part.texts.clear();
    readRows(part, {}, {});
}

void NameBook::readAgain(Part& part, const QList<store::ChangeSet::Range>& ranges)
{
    // A contact is told of with its client.
    const bool ofClient = part.kind == SearchKind::Contact;
    for (const auto& [first, last] : ranges) {
        for (qint64 id = first; !ofClient && id <= last; ++id) {
            const auto known = part.where.constFind(id);
            if (known != part.where.cend())
                part.names[*known].letters = 0;
        }
        readRows(part, ofClient ? u"where client_id between ? and ?"_s : u"where id between ? and ?"_s,
                 {first, last});
    }
}

void NameBook::follow()
{
    const qint64 head = store::journalHead(m_database);
    if (head == m_known)
        return;
    if (m_known < 0) {
        for (Part& part : m_parts)
            readAll(part);
        m_known = head;
        return;
    }
    const store::ChangeSet changes = store::changesSince(m_database, m_known);
    m_known = changes.to;
    for (Part& part : m_parts) {
        const QString subject = part.kind == SearchKind::Contact ? u"client"_s : toText(part.kind);
        const QList<store::ChangeSet::Range> ranges = changes.subjects.value(subject);
        qint64 rows = 0;
        for (const auto& [first, last] : ranges)
            rows += last - first + 1;
        // Names that are read again leave their old text behind.
        const bool littered = part.texts.size() > kRoomPerName * (part.names.size() + kManyRows);
        if (rows > kManyRows || (rows > 0 && littered))
            readAll(part);
        else
            readAgain(part, ranges);
    }
}

static bool isBetter(const NameBook::Match& a, const NameBook::Match& b)
{
    return a.score != b.score ? a.score > b.score : a.kind != b.kind ? a.kind < b.kind : a.id > b.id;
}

/// `best` is a heap with the worst on top.
void NameBook::findIn(const Part& part, const Fuzzy& typed, int limit, QList<Match>& best)
{
    const quint64 letters = typed.letters();
    const quint64 twice = typed.twice();
    // The newest first: of two that fit alike it stays, so the others are done with at once.
    for (auto one = part.names.crbegin(); one != part.names.crend(); ++one) {
        const Name& name = *one;
        if ((name.letters & letters) != letters || (name.twice & twice) != twice || name.letters == 0)
            continue;
        const bool full = best.size() >= limit;
        const int above = !full ? 0 : best.first().score - (name.id > best.first().id ? 1 : 0);
        const Match match{part.kind, name.id, typed.score(part.text(name), above)};
        if (match.score == 0)
            continue;
        if (full) {
            std::ranges::pop_heap(best, isBetter);
            best.removeLast();
        }
        best << match;
        std::ranges::push_heap(best, isBetter);
    }
}

QList<NameBook::Match> NameBook::find(const Fuzzy& typed, int limit)
{
    follow();
    QList<Match> all;
    if (typed.isEmpty())
        return all;
    for (const Part& part : std::as_const(m_parts)) {
        QList<Match> best;
        findIn(part, typed, limit, best);
        all += best;
    }
    std::ranges::sort(all, isBetter);
    return all;
}

} // namespace occ::search
