// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/playbook/linediff.h"

#include <algorithm>
#include <vector>

namespace occ::ui {

namespace {

/// The longest common subsequence of what lies between the equal beginning and end of both texts.
class Comparison final
{
public:
    Comparison(const QStringList& before, const QStringList& after)
        : m_before(before)
        , m_after(after)
    {}

    QList<DiffLine> run()
    {
        qsizetype head = 0;
        const qsizetype shorter = std::min(m_before.size(), m_after.size());
        while (head < shorter && m_before[head] == m_after[head])
            ++head;
        qsizetype tail = 0;
        while (tail < shorter - head &&
               m_before[m_before.size() - 1 - tail] == m_after[m_after.size() - 1 - tail])
            ++tail;
        for (qsizetype i = 0; i < head; ++i)
            same(i, i);
        middle(head, m_before.size() - tail, head, m_after.size() - tail);
        for (qsizetype i = tail; i > 0; --i)
            same(m_before.size() - i, m_after.size() - i);
        return m_lines;
    }

private:
    static constexpr qsizetype kMostCells = 4'000'000; ///< 16 MB and a few milliseconds.

    void same(qsizetype i, qsizetype j)
    {
        m_lines << DiffLine{DiffLine::Kind::Same, m_before[i], int(i + 1), int(j + 1)};
    }

    void middle(qsizetype i, qsizetype iEnd, qsizetype j, qsizetype jEnd)
    {
        if ((iEnd - i) * (jEnd - j) > kMostCells) { // Two different books: one goes, the other comes.
            for (; i < iEnd; ++i)
                m_lines << DiffLine{DiffLine::Kind::Gone, m_before[i], int(i + 1), 0};
            for (; j < jEnd; ++j)
                m_lines << DiffLine{DiffLine::Kind::Come, m_after[j], 0, int(j + 1)};
            return;
        }
        const qsizetype wide = jEnd - j + 1;
        // length[a][b]: of the longest common part of before[a…] and after[b…].
        std::vector<int> length(size_t((iEnd - i + 1) * wide), 0);
        const auto at = [&](qsizetype a, qsizetype b) -> int& {
            return length[size_t((a - i) * wide + (b - j))];
        };
        for (qsizetype a = iEnd - 1; a >= i; --a) {
            for (qsizetype b = jEnd - 1; b >= j; --b)
                at(a, b) =
                    m_before[a] == m_after[b] ? at(a + 1, b + 1) + 1 : std::max(at(a + 1, b), at(a, b + 1));
        }
        qsizetype a = i;
        qsizetype b = j;
        while (a < iEnd || b < jEnd) {
            if (a < iEnd && b < jEnd && m_before[a] == m_after[b])
                same(a++, b++);
            else if (b >= jEnd || (a < iEnd && at(a + 1, b) >= at(a, b + 1)))
                m_lines << DiffLine{DiffLine::Kind::Gone, m_before[a], int(a + 1), 0}, ++a;
            else
                m_lines << DiffLine{DiffLine::Kind::Come, m_after[b], 0, int(b + 1)}, ++b;
        }
    }

    const QStringList& m_before;
    const QStringList& m_after;
    QList<DiffLine> m_lines;
};

} // namespace

QList<DiffLine> diffLines(const QStringList& before, const QStringList& after)
{
    return Comparison(before, after).run();
}

} // namespace occ::ui
