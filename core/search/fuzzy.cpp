// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/fuzzy.h"

#include <algorithm>

namespace occ::search {

using namespace Qt::Literals::StringLiterals;

static constexpr int kWordsScore = 800;
static constexpr int kPartsScore = 500;
static constexpr int kLettersScore = 200;

Fuzzy::Fuzzy(QStringView typed)
    : m_words(wordsOf(typed))
    , m_letters(m_words.join(QString()))
    , m_mask(lettersOf(m_letters))
{}

quint64 Fuzzy::lettersOf(QStringView folded)
{
    quint64 mask = 0;
    for (const QChar c : folded) {
        if (c >= u'a' && c <= u'z')
            mask |= quint64(1) << (c.unicode() - u'a');
        else if (c >= u'0' && c <= u'9')
            mask |= quint64(1) << (26 + c.unicode() - u'0');
        else if (c != u' ')
            mask |= quint64(1) << (36 + c.unicode() % 28);
    }
    return mask;
}

static bool startsWord(QStringView name, qsizetype at)
{
    return at == 0 || name.at(at - 1) == u' ';
}

/// Letters in their order: the next one where the last stood, else at the next word's start when `fromWords`,
/// else wherever it comes next.
Fuzzy::Places Fuzzy::places(QStringView name, bool fromWords) const
{
    Places found;
    qsizetype from = 0;
    for (const QChar letter : m_letters) {
        qsizetype at = name.indexOf(letter, from);
        if (fromWords && at > from) {
            for (qsizetype next = at; next >= 0; next = name.indexOf(letter, next + 1)) {
                if (startsWord(name, next)) {
                    at = next;
                    break;
                }
            }
        }
        if (at < 0)
            return {};
        found.append(at);
        from = at + 1;
    }
    return found;
}

Fuzzy::Places Fuzzy::bestPlaces(QStringView name) const
{
    const Places plain = places(name, false);
    if (plain.isEmpty())
        return plain;
    const Places words = places(name, true);
    return words.isEmpty() ? plain : words;
}

/// Where each word begins a word of the name, or lies in it; -1 when one does not.
static int wordScore(QStringView name, const QStringList& words)
{
    int begins = 0;
    bool first = false;
    for (const QString& word : words) {
        bool begin = false;
        qsizetype at = name.indexOf(word);
        const bool lies = at >= 0;
        for (; at >= 0 && !begin; at = name.indexOf(word, at + 1)) {
            begin = startsWord(name, at);
            first = first || at == 0;
        }
        if (!lies)
            return 0;
        begins += begin ? 1 : 0;
    }
    const int shorter = 60 - int(std::min<qsizetype>(name.size(), 60));
    const int base = begins == words.size() ? kWordsScore : kPartsScore;
    return base + (first ? 100 : 0) + shorter;
}

int Fuzzy::score(QStringView name) const
{
    if (m_letters.isEmpty() || m_letters.size() > name.size())
        return 0;
    if (const int words = wordScore(name, m_words); words > 0)
        return words;
    const Places found = bestPlaces(name);
    if (found.size() < 2)
        return 0;
    qsizetype good = 0;
    for (qsizetype i = 0; i < found.size(); ++i)
        good += startsWord(name, found.at(i)) || (i > 0 && found.at(i) == found.at(i - 1) + 1) ? 1 : 0;
    // Letters strewn about say nothing.
    if (good * 2 < found.size())
        return 0;
    const int spread = int(std::min<qsizetype>(found.last() - found.first() - found.size(), 60));
    const int longer = int(std::min<qsizetype>(name.size(), 60)) / 2;
    return kLettersScore + int(100 * good / found.size()) - std::max(spread, 0) - longer;
}

QList<Stretch> Fuzzy::stretches(QStringView title) const
{
    QList<qsizetype> origin;
    const QString name = folded(title, &origin);
    if (wordScore(name, m_words) >= kWordsScore)
        return stretchesOf(title, m_words);
    Places at;
    for (const QString& word : m_words) {
        const qsizetype start = name.indexOf(word);
        for (qsizetype i = 0; start >= 0 && i < word.size(); ++i)
            at.append(start + i);
    }
    if (at.size() < m_letters.size())
        at = bestPlaces(name);
    QList<Stretch> found;
    for (const qsizetype place : at) {
        const qsizetype from = origin.at(place);
        if (!found.isEmpty() && found.last().from + found.last().size == from)
            ++found.last().size;
        else
            found << Stretch{from, 1};
    }
    return found;
}

} // namespace occ::search
