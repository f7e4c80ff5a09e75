// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/folding.h"

#include <algorithm>

namespace occ::search {

using namespace Qt::Literals::StringLiterals;

static constexpr qsizetype kLongestWord = 60;

namespace {

/// Takes folded characters one by one and keeps words apart by one space.
class Folder
{
public:
    explicit Folder(QList<qsizetype>* at)
        : m_at(at)
    {}

    void add(QChar c, qsizetype from)
    {
        if (m_gap && !m_text.isEmpty())
            put(u' ', from);
        m_gap = false;
        put(c, from);
    }
    void gap() { m_gap = true; }
    [[nodiscard]] QString text() && { return std::move(m_text); }
    void reserve(qsizetype size) { m_text.reserve(size); }

private:
    void put(QChar c, qsizetype from)
    {
        m_text += c;
        if (m_at)
            m_at->append(from);
    }

    QString m_text;
    QList<qsizetype>* m_at;
    bool m_gap = false;
};

bool isApostrophe(QChar c)
{
    return c == u'\'' || c == u'\u2019' || c == u'`';
}

/// Letters that people without them on the keyboard type otherwise; Unicode does not take them apart.
QString spelled(QString plain)
{
    static const std::pair<QChar, QLatin1StringView> letters[] = {
        {u'ß', "ss"_L1}, {u'ø', "o"_L1}, {u'ł', "l"_L1},  {u'đ', "d"_L1}, {u'æ', "ae"_L1},
        {u'œ', "oe"_L1}, {u'ð', "d"_L1}, {u'þ', "th"_L1}, {u'ı', "i"_L1}};
    for (const auto& [letter, typed] : letters)
        plain.replace(letter, typed);
    return plain;
}

/// One character beyond ASCII, which may become several or none.
void addWide(Folder& folder, QStringView character, qsizetype from)
{
    const QString plain =
        spelled(character.toString().normalized(QString::NormalizationForm_KD).toCaseFolded());
    for (qsizetype i = 0; i < plain.size(); ++i) {
        const QChar c = plain.at(i);
        const bool pair = c.isHighSurrogate() && i + 1 < plain.size() && plain.at(i + 1).isLowSurrogate();
        const char32_t point = pair ? QChar::surrogateToUcs4(c, plain.at(i + 1)) : char32_t(c.unicode());
        if (QChar::isMark(point))
            continue;
        if (!QChar::isLetterOrNumber(point)) {
            folder.gap();
        } else {
            folder.add(c, from);
            if (pair)
                folder.add(plain.at(i + 1), from);
        }
        i += pair ? 1 : 0;
    }
}

} // namespace

QString folded(QStringView text, QList<qsizetype>* at)
{
    Folder folder(at);
    folder.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (isApostrophe(c))
            continue;
        if (c.unicode() >= 0x80) {
            const bool pair = c.isHighSurrogate() && i + 1 < text.size();
            addWide(folder, text.sliced(i, pair ? 2 : 1), i);
            i += pair ? 1 : 0;
        } else if ((c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9')) {
            folder.add(c, i);
        } else if (c >= u'A' && c <= u'Z') {
            folder.add(QChar(c.unicode() + 32), i);
        } else {
            folder.gap();
        }
    }
    return std::move(folder).text();
}

QStringList wordsOf(QStringView text)
{
    QStringList words = folded(text).split(u' ', Qt::SkipEmptyParts);
    for (QString& word : words)
        word.truncate(kLongestWord);
    words.removeDuplicates();
    return words;
}

/// Where a word of `text` begins with `word`, from `start` on; -1 when none does.
static qsizetype wordAt(QStringView text, QStringView word, qsizetype start = 0)
{
    for (qsizetype at = text.indexOf(word, start); at >= 0; at = text.indexOf(word, at + 1)) {
        if (at == 0 || text.at(at - 1) == u' ')
            return at;
    }
    return -1;
}

bool hasWords(QStringView foldedText, const QStringList& words)
{
    return std::ranges::all_of(words,
                               [foldedText](const QString& word) { return wordAt(foldedText, word) >= 0; });
}

QList<Stretch> stretchesOf(QStringView text, const QStringList& words)
{
    QList<qsizetype> places;
    const QString plain = folded(text, &places);
    QList<Stretch> found;
    for (const QString& word : words) {
        for (qsizetype at = wordAt(plain, word); at >= 0; at = wordAt(plain, word, at + 1)) {
            const qsizetype from = places.at(at);
            found << Stretch{from, places.at(at + word.size() - 1) + 1 - from};
        }
    }
    std::ranges::sort(found, {}, &Stretch::from);
    return found;
}

} // namespace occ::search
