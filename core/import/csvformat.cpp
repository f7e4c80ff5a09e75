// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/csvformat.h"

#include "core/import/encoding.h"
#include "core/import/text.h"

#include <array>
#include <utility>

namespace occ::import {

using namespace Qt::Literals::StringLiterals;

static const std::array<std::pair<char, QString>, 8>& characterNames()
{
    static const std::array<std::pair<char, QString>, 8> names = {{{',', u"comma"_s},
                                                                   {';', u"semicolon"_s},
                                                                   {'\t', u"tab"_s},
                                                                   {'|', u"bar"_s},
                                                                   {'"', u"double"_s},
                                                                   {'\'', u"single"_s},
                                                                   {'\\', u"backslash"_s},
                                                                   {0, u"none"_s}}};
    return names;
}

QString characterName(char character)
{
    for (const auto& [known, name] : characterNames()) {
        if (known == character)
            return name;
    }
    return QString(QLatin1Char(character));
}

Result<char> characterByName(const QString& name)
{
    for (const auto& [known, word] : characterNames()) {
        if (word.compare(name, Qt::CaseInsensitive) == 0)
            return known;
    }
    if (name.size() == 1 && name.at(0).unicode() < 0x80)
        return name.at(0).toLatin1();
    return refused(translate("import", "\"%1\" is not one ASCII character.").arg(shown(name)),
                   translate("import", "Use comma, semicolon, tab, bar, none or a single character."));
}

Status CsvFormat::check() const
{
    const auto bad = [](char c) { return c == '\r' || c == '\n' || uchar(c) > 0x7F; };
    const bool clash = separator == quote || separator == escape || (quote == escape && quote != 0);
    if (separator == 0 || separator == ' ' || bad(separator) || bad(quote) || bad(escape) || clash) {
        return refused(translate("import", "The separator, the quote and the escape must be three different "
                                           "ASCII characters, and no line break."),
                       translate("import",
                                 "Use a comma, semicolon, tab or bar between cells and a double quote "
                                 "around them."),
                       u"separator"_s);
    }
    const auto known = Encoding::byName(encoding);
    return known ? Status() : Status(Failure(known.error()));
}

QString columnLetter(qsizetype index)
{
    QString letters;
    for (qsizetype rest = index + 1; rest > 0; rest = (rest - 1) / 26)
        letters.prepend(QChar(u'A' + char16_t((rest - 1) % 26)));
    return letters;
}

} // namespace occ::import
