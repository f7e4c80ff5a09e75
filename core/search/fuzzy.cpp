// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/fuzzy.h"

#include <algorithm>

namespace occ::search {

using namespace Qt::Literals::StringLiterals;

static constexpr int kWordsScore = 800;
static constexpr int kPartsScore = 500;
static constexpr int kLettersScore = 200;
static constexpr int kFirstScore = 100; ///< More, for what the name begins with.
static constexpr int kAllScore = 100;   ///< More, when every letter is at a good place.
static constexpr int kLongest = 60;     ///< Names this long and longer are all long.

Fuzzy::Fuzzy(QStringView typed)
    : m_words(wordsOf(typed))
    , m_letters(m_words.join(QString()))
    , m_mask(lettersOf(m_letters))
{
    // Within each word: two words may lie in the same place of a name.
    for (const QString& word : std::as_const(m_words))
        m_twice |= twiceOf(word);
}

static quint64 bitOf(QChar c)
{
    if (c >= u'a' && c <= u'z')
        return quint64(1) << (c.unicode() - u'a');
    if (c >= u'0' && c <= u'9')
        return quint64(1) << (26 + c.unicode() - u'0');
    return c == u' ' ? 0 : quint64(1) << (36 + c.unicode() % 28);
}

quint64 Fuzzy::lettersOf(QStringView folded)
{
    quint64 mask = 0;
    for (const QChar c : folded)
        mask |= bitOf(c);
    return mask;
}

quint64 Fuzzy::twiceOf(QStringView folded)
{
    quint64 once = 0;
    quint64 twice = 0;
    for (const QChar c : folded) {
        const quint64 bit = bitOf(c);
        twice |= once & bit;
        once |= bit;
    }
    return twice;
}

/// Where `part` lies in `text` from `from` on; -1: nowhere. Names are a few letters long: this is done before
/// QStringView::indexOf() has begun.
static qsizetype placeOf(QStringView text, QStringView part, qsizetype from = 0)
{
    const QChar* const letters = text.data();
    const QChar* const wanted = part.data();
    const QChar first = wanted[0];
    const qsizetype last = text.size() - part.size();
    for (qsizetype at = from; at <= last; ++at) {
        if (letters[at] == first && std::equal(wanted + 1, wanted + part.size(), letters + at + 1))
            return at;
    }
    return -1;
}

static bool startsWord(QStringView name, qsizetype at)
{
    return at == 0 || name.at(at - 1) == u' ';
}

/// Letters in their order: the next one where the last stood, else at the next word's start when `fromWords`,
/// else wherever it comes next.
void Fuzzy::fillPlaces(QStringView name, bool fromWords, Places& found) const
{
    const QChar* const letters = name.data();
    const qsizetype size = name.size();
    const auto next = [&](QChar letter, qsizetype at) {
        while (at < size && letters[at] != letter)
            ++at;
        return at;
    };
    found.clear();
    qsizetype from = 0;
    for (const QChar letter : m_letters) {
        qsizetype at = next(letter, from);
        if (fromWords && at > from) {
            qsizetype start = at;
            while (start < size && !startsWord(name, start))
                start = next(letter, start + 1);
            at = start < size ? start : at;
        }
        if (at == size) {
            found.clear();
            return;
        }
        found.append(at);
        from = at + 1;
    }
}

Fuzzy::Places Fuzzy::bestPlaces(QStringView name) const
{
    Places plain;
    fillPlaces(name, false, plain);
    if (plain.isEmpty())
        return plain;
    Places words;
    fillPlaces(name, true, words);
    return words.isEmpty() ? plain : words;
}

/// Where each word begins a word of the name, or lies in it; -1 when one does not.
static int wordScore(QStringView name, const QStringList& words)
{
    int begins = 0;
    bool first = false;
    for (const QString& word : words) {
        bool begin = false;
        qsizetype at = placeOf(name, word);
        const bool lies = at >= 0;
        for (; at >= 0 && !begin; at = placeOf(name, word, at + 1)) {
            begin = startsWord(name, at);
            first = first || at == 0;
        }
        if (!lies)
            return 0;
        begins += begin ? 1 : 0;
    }
    const int shorter = kLongest - int(std::min<qsizetype>(name.size(), kLongest));
    const int base = begins == words.size() ? kWordsScore : kPartsScore;
    return base + (first ? kFirstScore : 0) + shorter;
}

int Fuzzy::score(QStringView name, int above) const
{
    if (m_letters.isEmpty() || m_letters.size() > name.size())
        return 0;
    const int size = int(std::min<qsizetype>(name.size(), kLongest));
    if (kWordsScore + kFirstScore + kLongest - size <= above)
        return 0;
    if (const int words = wordScore(name, m_words); words > 0)
        return words > above ? words : 0;
    if (kLettersScore + kAllScore - size / 2 <= above)
        return 0;
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
    const int score = kLettersScore + int(kAllScore * good / found.size()) - std::max(spread, 0) - size / 2;
    return score > above ? score : 0;
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
