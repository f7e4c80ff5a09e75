// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/folding.h"

#include <QVarLengthArray>

namespace occ::search {

/// What somebody typed to get somewhere quickly, prepared for comparing it with many names.
class Fuzzy final
{
public:
    explicit Fuzzy(QStringView typed);

    [[nodiscard]] bool isEmpty() const { return m_letters.isEmpty(); }
    /// The letters that have to occur, as lettersOf() tells them: a quick way to leave most names out.
    [[nodiscard]] quint64 letters() const { return m_mask; }
    /// Those that have to occur twice at least, as twiceOf() tells them.
    [[nodiscard]] quint64 twice() const { return m_twice; }
    /// How well a folded name fits: 0 not at all; words that begin so before parts of words before letters in
    /// their order ("nf" for "northline freight"); shorter names before longer ones. Also 0 as soon as it is
    /// clear that it will not be more than `above`, which is quicker.
    [[nodiscard]] int score(QStringView name, int above = 0) const;
    /// The letters of `title` (not folded) that match, for showing them.
    [[nodiscard]] QList<Stretch> stretches(QStringView title) const;

    /// A bit per letter that occurs in a folded text.
    [[nodiscard]] static quint64 lettersOf(QStringView folded);
    /// A bit per letter that occurs more than once.
    [[nodiscard]] static quint64 twiceOf(QStringView folded);

private:
    /// The places in `name` that the letters fall on; empty when they do not.
    using Places = QVarLengthArray<qsizetype, 64>;
    void fillPlaces(QStringView name, bool fromWords, Places& found) const;
    [[nodiscard]] Places bestPlaces(QStringView name) const;

    QStringList m_words;
    QString m_letters;
    quint64 m_mask = 0;
    quint64 m_twice = 0;
};

} // namespace occ::search
