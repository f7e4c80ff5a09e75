// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/numbers.h"

#include "core/import/text.h"

namespace occ::import {

using namespace Qt::Literals::StringLiterals;

QString toText(Decimal decimal)
{
    return decimal == Decimal::Point ? u"point"_s : u"comma"_s;
}

Result<Decimal> decimalByName(const QString& name)
{
    for (const Decimal decimal : {Decimal::Point, Decimal::Comma}) {
        if (name.compare(toText(decimal), Qt::CaseInsensitive) == 0)
            return decimal;
    }
    return refused(translate("import", "\"%1\" is not a decimal mark.").arg(shown(name)),
                   translate("import", "Use point or comma."), u"decimal"_s);
}

namespace {

/// A number without its sign and currency: only digits, points, commas and grouping marks are left.
struct Bare
{
    QString digits;
    QString currency;
    bool negative = false;
};

bool isGroupSpace(QChar c)
{
    return c.isSpace() || c == u'\'' || c == u'\u2019';
}

QString currencyOf(QStringView text)
{
    if (text == u"$" || text == u"US$")
        return u"USD"_s;
    if (text == u"\u20AC")
        return u"EUR"_s;
    if (text == u"\u00A3")
        return u"GBP"_s;
    const bool code = text.size() == 3 &&
                      std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'A' && c <= u'Z'; });
    return code ? text.toString() : QString();
}

/// Takes the currency off one end of the text.
void takeCurrency(QStringView& text, QString& currency)
{
    const auto part = [](QChar c) {
        return !c.isDigit() && !QStringView(u"+-.,()").contains(c) && !c.isSpace();
    };
    qsizetype front = 0;
    while (front < text.size() && part(text[front]))
        ++front;
    qsizetype back = text.size();
    while (back > front && part(text[back - 1]))
        --back;
    const QString first = currencyOf(text.first(front));
    const QString last = currencyOf(text.sliced(back));
    if (front > 0 && !first.isEmpty())
        currency = first;
    else
        front = 0;
    if (back < text.size() && !last.isEmpty() && currency.isEmpty())
        currency = last;
    else
        back = text.size();
    text = text.sliced(front, back - front).trimmed();
}

bool takeSign(QStringView& text, bool& negative)
{
    if (text.size() > 2 && text.front() == u'(' && text.back() == u')') {
        negative = true;
        text = text.sliced(1, text.size() - 2).trimmed();
        return true;
    }
    const bool minus = text.startsWith(u'-') || text.startsWith(u'\u2212');
    if (minus || text.startsWith(u'+')) {
        negative = minus;
        text = text.sliced(1).trimmed();
        return true;
    }
    if (text.endsWith(u'-')) {
        negative = true;
        text.chop(1);
        text = text.trimmed();
    }
    return false;
}

std::optional<Bare> bareOf(const QString& source)
{
    Bare bare;
    QStringView text = QStringView(source).trimmed();
    // The currency may stand inside or outside of the sign: -$5, $-5, ($5), $(5).
    const bool signedFirst = takeSign(text, bare.negative);
    takeCurrency(text, bare.currency);
    if (!signedFirst && !bare.negative)
        takeSign(text, bare.negative);
    if (bare.currency.isEmpty())
        takeCurrency(text, bare.currency);
    const bool plain = std::all_of(text.begin(), text.end(), [](QChar c) {
        return (c >= u'0' && c <= u'9') || c == u'.' || c == u',' || isGroupSpace(c);
    });
    if (text.isEmpty() || !plain)
        return std::nullopt;
    bare.digits = text.toString();
    return bare;
}

/// True when the marks of one kind part the digits by thousands: 1 234 567.
bool groupsByThousands(QStringView whole)
{
    qsizetype run = 0;
    qsizetype groups = 0;
    QChar mark;
    for (const QChar c : whole) {
        if (c.isDigit()) {
            ++run;
            continue;
        }
        if (groups > 0 ? run != 3 || c != mark : run < 1 || run > 3)
            return false;
        mark = c;
        ++groups;
        run = 0;
    }
    return groups == 0 ? run > 0 : run == 3;
}

/// Whole and fraction as digits only, or nothing when the text is no number with that decimal.
std::optional<std::pair<QString, QString>> split(const QString& digits, Decimal decimal)
{
    const QChar mark = decimal == Decimal::Point ? u'.' : u',';
    if (digits.count(mark) > 1)
        // Repeated, it can only be grouping, which is the other decimal's reading.
        return std::nullopt;
    const qsizetype at = digits.indexOf(mark);
    QString whole = at < 0 ? digits : digits.first(at);
    const QString fraction = at < 0 ? QString() : digits.sliced(at + 1);
    const bool cleanFraction =
        std::all_of(fraction.begin(), fraction.end(), [](QChar c) { return c.isDigit(); });
    if (!cleanFraction || (whole.isEmpty() && fraction.isEmpty()) ||
        (!whole.isEmpty() && !groupsByThousands(whole)))
        return std::nullopt;
    whole.removeIf([](QChar c) { return !c.isDigit(); });
    return std::pair(whole, fraction);
}

QString noNumberText(const QString& text)
{
    if (text.contains(u'%'))
        return translate("import", "\"%1\" is a percentage, not an amount.").arg(shown(text));
    return translate("import", "\"%1\" is not a number.").arg(shown(text));
}

Failure noNumber(const QString& text)
{
    return refused(noNumberText(text), translate("import", "Write it as 1234.50."));
}

/// The number in 10^-places, exact.
Result<qint64> scaled(const QString& text, const Bare& bare, Decimal decimal, int places)
{
    const auto parts = split(bare.digits, decimal);
    if (!parts)
        return noNumber(text);
    QString fraction = parts->second;
    while (fraction.size() > places && fraction.endsWith(u'0'))
        fraction.chop(1);
    if (fraction.size() > places) {
        return refused(
            translate("import", "\"%1\" has more than %2 decimals.").arg(shown(text), said(places)),
            translate("import", "Round it in the file first."));
    }
    bool fits = false;
    const QString all = u'0' + parts->first + fraction.leftJustified(places, u'0');
    const qint64 value = all.toLongLong(&fits);
    if (!fits)
        return refused(translate("import", "\"%1\" is too large.").arg(shown(text)),
                       translate("import", "Check the number."));
    return bare.negative ? -value : value;
}

Result<qint64> parse(const QString& text, const Bare& bare, std::optional<Decimal> decimal, int places)
{
    if (decimal)
        return scaled(text, bare, *decimal, places);
    const auto point = scaled(text, bare, Decimal::Point, places);
    const auto comma = scaled(text, bare, Decimal::Comma, places);
    const bool both = split(bare.digits, Decimal::Point) && split(bare.digits, Decimal::Comma);
    if (!both)
        return split(bare.digits, Decimal::Point) ? point : comma;
    if (point && comma && *point == *comma)
        return point;
    return refused(
        translate("import", "\"%1\" may have a decimal point or a decimal comma.").arg(shown(text)),
        translate("import", "Say which: point or comma."), u"decimal"_s);
}

} // namespace

Result<Money> parseMoney(const QString& text, std::optional<Decimal> decimal)
{
    const auto bare = bareOf(text);
    if (!bare)
        return noNumber(text);
    return parse(text, *bare, decimal, 2).map([&bare](qint64 minor) { return Money{minor, bare->currency}; });
}

Result<qint64> parseInteger(const QString& text, std::optional<Decimal> decimal)
{
    const auto bare = bareOf(text);
    if (!bare || !bare->currency.isEmpty())
        return noNumber(text);
    return parse(text, *bare, decimal, 0);
}

void NumberColumn::add(const QString& text, qint64 line)
{
    if (text.isEmpty())
        return;
    ++m_values;
    const auto bare = bareOf(text);
    if (!bare)
        return;
    const auto point = split(bare->digits, Decimal::Point);
    const auto comma = split(bare->digits, Decimal::Comma);
    if (!point && !comma)
        return;
    ++m_numbers;
    m_failed[size_t(Decimal::Point)] += point ? 0 : 1;
    m_failed[size_t(Decimal::Comma)] += comma ? 0 : 1;
    if (point && comma && *point != *comma && m_example.isEmpty()) {
        m_example = text;
        m_exampleLine = line;
    }
}

NumberColumn::State NumberColumn::state() const
{
    if (m_numbers == 0)
        return State::NoNumbers;
    if (m_failed[0] > 0 && m_failed[1] > 0)
        return State::Conflicting;
    if (m_failed[0] > 0 || m_failed[1] > 0)
        return State::Decided;
    return m_example.isEmpty() ? State::Plain : State::Ambiguous;
}

std::optional<Decimal> NumberColumn::decimal() const
{
    switch (state()) {
    case State::Plain:
        return Decimal::Point;
    case State::Decided:
        return m_failed[size_t(Decimal::Point)] > 0 ? Decimal::Comma : Decimal::Point;
    case State::NoNumbers:
    case State::Ambiguous:
    case State::Conflicting:
        break;
    }
    return std::nullopt;
}

QString NumberColumn::example() const
{
    if (m_example.isEmpty())
        return {};
    return translate("import", "line %1: %2").arg(said(m_exampleLine), m_example);
}

} // namespace occ::import
