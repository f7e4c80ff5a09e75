// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>

namespace occ::search {

/// A stretch of a text: where it starts and how long it is, in QChars.
struct Stretch
{
    qsizetype from = 0;
    qsizetype size = 0;

    bool operator==(const Stretch&) const = default;
};

/// The form in which texts are compared: lower case, without accents, letters and digits only, words parted
/// by single spaces. Apostrophes go without a trace ("O'Brien" is "obrien"). `at`, when given, is filled with
/// the place in `text` each QChar came from.
[[nodiscard]] QString folded(QStringView text, QList<qsizetype>* at = nullptr);

/// The words of a text in that form, each at most 60 QChars long and named once.
[[nodiscard]] QStringList wordsOf(QStringView text);

/// True when every one of `words` begins a word of `foldedText`.
[[nodiscard]] bool hasWords(QStringView foldedText, const QStringList& words);

/// The beginnings of words in `text` that `words` (folded) match, in its own places, for showing them.
[[nodiscard]] QList<Stretch> stretchesOf(QStringView text, const QStringList& words);

} // namespace occ::search
