// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/fuzzy.h"
#include "core/search/searchkinds.h"
#include "core/store/journal.h"

namespace occ::search {

/// The names of clients, contacts, deals and the team, kept at hand so that every letter typed is answered at
/// once. Follows the journal: before each question it reads again what changed since the last one.
class NameBook final
{
public:
    struct Match
    {
        SearchKind kind;
        qint64 id;
        int score;
    };

    explicit NameBook(store::Database& database)
        : m_database(database)
    {}

    /// The best matches of each kind, `limit` of a kind at most, best first. Throws Thrown.
    [[nodiscard]] QList<Match> find(const Fuzzy& typed, int limit);

private:
    struct Name
    {
        qint64 id;
        quint64 letters;
        quint64 twice;
        qsizetype from; ///< In Part::texts.
        qsizetype size;
    };
    struct Part
    {
        SearchKind kind;
        QList<Name> names; ///< A removed one has no letters.
        QHash<qint64, qsizetype> where;
        QString texts; ///< The folded names in one piece: a hundred thousand pieces are slow to walk through.

        [[nodiscard]] QStringView text(const Name& name) const
        {
            return QStringView(texts).sliced(name.from, name.size);
        }
    };

    void follow();
    void readAll(Part& part);
    static void findIn(const Part& part, const Fuzzy& typed, int limit, QList<Match>& best);
    void readAgain(Part& part, const QList<store::ChangeSet::Range>& ranges);
    void readRows(Part& part, const QString& rest, const QVariantList& values);

    store::Database& m_database;
    qint64 m_known = -1;
    QList<Part> m_parts{{SearchKind::Client, {}, {}, {}},
                        {SearchKind::Contact, {}, {}, {}},
                        {SearchKind::Deal, {}, {}, {}},
                        {SearchKind::Person, {}, {}, {}}};
};

} // namespace occ::search
