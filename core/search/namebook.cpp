// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/namebook.h"

#include <algorithm>

namespace occ::search {

using namespace Qt::Literals::StringLiterals;

static constexpr qint64 kManyRows = 2000;

void NameBook::readRows(Part& part, const QString& rest, const QVariantList& values)
{
    const QString name = part.kind == SearchKind::Deal ? u"name || ' ' || key"_s : u"name"_s;
    auto rows = m_database.runWith(
        u"select id, %1 from %2 %3 order by id"_s.arg(name, wordTable(part.kind).table, rest), values);
    while (rows.next()) {
        const QString text = folded(rows.text(1));
        const Name entry{rows.integer(0), Fuzzy::lettersOf(text), text};
        const auto known = part.where.constFind(entry.id);
        if (known != part.where.cend()) {
            part.names[*known] = entry;
        } else {
            part.where.insert(entry.id, part.names.size());
            part.names << entry;
        }
    }
}

void NameBook::readAll()
{
    for (Part& part : m_parts) {
        part.names.clear();
        part.where.clear();
        readRows(part, {}, {});
    }
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
        readAll();
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
        if (rows > kManyRows) {
            part.names.clear();
            part.where.clear();
            readRows(part, {}, {});
        } else {
            readAgain(part, ranges);
        }
    }
}

QList<NameBook::Match> NameBook::find(const Fuzzy& typed, int limit)
{
    follow();
    QList<Match> all;
    if (typed.isEmpty())
        return all;
    const quint64 letters = typed.letters();
    const auto better = [](const Match& a, const Match& b) {
        return a.score != b.score ? a.score > b.score : a.kind != b.kind ? a.kind < b.kind : a.id > b.id;
    };
    for (const Part& part : std::as_const(m_parts)) {
        QList<Match> best; // a heap with the worst on top
        // The newest first: of two that fit alike it stays, so the others are done with at once.
        for (auto one = part.names.crbegin(); one != part.names.crend(); ++one) {
            const Name& name = *one;
            if ((name.letters & letters) != letters || name.letters == 0)
                continue;
            const Match match{part.kind, name.id, typed.score(name.folded)};
            if (match.score == 0 || (best.size() >= limit && !better(match, best.first())))
                continue;
            if (best.size() >= limit) {
                std::ranges::pop_heap(best, better);
                best.removeLast();
            }
            best << match;
            std::ranges::push_heap(best, better);
        }
        all += best;
    }
    std::ranges::sort(all, better);
    return all;
}

} // namespace occ::search
