// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/dates.h"

namespace occ::import {

namespace {

/// Walks over a text; every take…() moves on only when it succeeds.
class Cursor
{
public:
    explicit Cursor(QStringView text)
        : m_text(text)
    {}
    bool atEnd() const { return m_at == m_text.size(); }
    QChar peek() const { return atEnd() ? QChar() : m_text[m_at]; }
    bool take(QChar c)
    {
        if (atEnd() || m_text[m_at] != c)
            return false;
        ++m_at;
        return true;
    }
    void spaces()
    {
        while (!atEnd() && m_text[m_at].isSpace())
            ++m_at;
    }
    QStringView number()
    {
        const qsizetype start = m_at;
        while (!atEnd() && m_text[m_at] >= u'0' && m_text[m_at] <= u'9')
            ++m_at;
        return m_text.sliced(start, m_at - start);
    }
    QStringView word()
    {
        const qsizetype start = m_at;
        while (!atEnd() && m_text[m_at].isLetter())
            ++m_at;
        return m_text.sliced(start, m_at - start);
    }
    qsizetype position() const { return m_at; }
    void moveTo(qsizetype at) { m_at = at; }

private:
    QStringView m_text;
    qsizetype m_at = 0;
};

int monthOf(QStringView word)
{
    static const std::array<QStringView, 12> names = {u"january",   u"february", u"march",    u"april",
                                                      u"may",       u"june",     u"july",     u"august",
                                                      u"september", u"october",  u"november", u"december"};
    if (word.compare(u"sept", Qt::CaseInsensitive) == 0)
        return 9;
    for (size_t i = 0; i < names.size(); ++i) {
        const bool whole = word.compare(names[i], Qt::CaseInsensitive) == 0;
        if (whole || word.compare(names[i].first(3), Qt::CaseInsensitive) == 0)
            return int(i) + 1;
    }
    return 0;
}

bool isWeekday(QStringView word)
{
    static const std::array<QStringView, 7> names = {u"monday", u"tuesday",  u"wednesday", u"thursday",
                                                     u"friday", u"saturday", u"sunday"};
    return word.size() >= 3 && std::any_of(names.begin(), names.end(), [word](QStringView name) {
               return name.startsWith(word, Qt::CaseInsensitive);
           });
}

bool takePart(Cursor& at, DateParts& parts, size_t index)
{
    const QStringView digits = at.number();
    if (!digits.isEmpty()) {
        if (digits.size() > 4 || digits.size() == 3)
            return false;
        parts.number[index] = digits.toInt();
        parts.digits[index] = int(digits.size());
        const qsizetype before = at.position();
        const QStringView suffix = at.word();
        const bool ordinal = suffix == u"st" || suffix == u"nd" || suffix == u"rd" || suffix == u"th";
        if (!ordinal)
            at.moveTo(before);
        return true;
    }
    const QStringView word = at.word();
    parts.number[index] = monthOf(word);
    parts.digits[index] = 0;
    at.take(u'.');
    return parts.number[index] > 0;
}

/// Steps over what stands between two parts: / - . or a comma and spaces.
bool takeBetween(Cursor& at, QChar& separator)
{
    const QChar c = at.peek();
    separator = c.isSpace() || c == u',' ? QChar(u' ') : c;
    if (c == u'/' || c == u'-' || c == u'.')
        return at.take(c);
    at.take(u',');
    at.spaces();
    return separator == u' ' || c.isLetter();
}

/// "20161020"
bool takeCompact(Cursor& at, DateParts& parts)
{
    const qsizetype start = at.position();
    const QStringView digits = at.number();
    const int year = digits.first(std::min<qsizetype>(4, digits.size())).toInt();
    if (digits.size() != 8 || year < 1900 || year > 2100) {
        at.moveTo(start);
        return false;
    }
    parts.number = {year, digits.sliced(4, 2).toInt(), digits.sliced(6, 2).toInt()};
    parts.digits = {4, 2, 2};
    return true;
}

bool takeDate(Cursor& at, DateParts& parts)
{
    if (takeCompact(at, parts))
        return true;
    const qsizetype start = at.position();
    if (isWeekday(at.word())) {
        at.take(u',');
        at.spaces();
    } else {
        at.moveTo(start);
    }
    QChar first;
    QChar second;
    if (!takePart(at, parts, 0) || !takeBetween(at, first) || !takePart(at, parts, 1) ||
        !takeBetween(at, second) || !takePart(at, parts, 2))
        return false;
    const auto words = std::count(parts.digits.begin(), parts.digits.end(), 0);
    const auto longOnes = std::count(parts.digits.begin(), parts.digits.end(), 4);
    return longOnes <= 1 && parts.digits[2] != 0 &&
           (words == 1 || (words == 0 && first == second && parts.digits[1] != 4));
}

bool takeOffset(Cursor& at, DateValue& value)
{
    at.spaces();
    const QChar sign = at.peek();
    if (sign != u'+' && sign != u'-') {
        const QStringView zone = at.word();
        if (zone == u"Z" || zone == u"z" || zone == u"UTC" || zone == u"GMT")
            value.offsetSeconds = 0;
        return zone.isEmpty() || value.offsetSeconds.has_value();
    }
    at.take(sign);
    const QStringView digits = at.number();
    int minutes = 0;
    if (digits.size() == 2 && at.take(u':')) {
        const QStringView rest = at.number();
        if (rest.size() != 2)
            return false;
        minutes = rest.toInt();
    } else if (digits.size() == 4) {
        minutes = digits.sliced(2).toInt();
    } else if (digits.size() != 2) {
        return false;
    }
    const int hours = digits.first(2).toInt();
    value.offsetSeconds = (sign == u'-' ? -1 : 1) * (hours * 60 + minutes) * 60;
    return hours < 16 && minutes < 60;
}

/// "AM", "p.m." and the like; false for an hour that has no such half.
bool takeHalf(Cursor& at, int& hour)
{
    at.spaces();
    const qsizetype start = at.position();
    QString word = at.word().toString();
    if (word.size() == 1 && at.take(u'.')) {
        word += at.word();
        at.take(u'.');
    }
    word = word.toLower();
    if (word != u"am" && word != u"pm") {
        at.moveTo(start);
        return true;
    }
    if (hour < 1 || hour > 12)
        return false;
    hour = hour % 12 + (word == u"pm" ? 12 : 0);
    return true;
}

bool takeTime(Cursor& at, DateValue& value)
{
    at.spaces();
    if (at.atEnd())
        return true;
    at.take(u'T');
    at.take(u',');
    at.spaces();
    const QStringView hours = at.number();
    const QChar colon = at.peek();
    if (hours.isEmpty() || hours.size() > 2 || (colon != u':' && colon != u'.') || !at.take(colon))
        return false;
    int hour = hours.toInt();
    const QStringView minutes = at.number();
    QStringView seconds;
    QStringView fraction;
    if (at.take(colon))
        seconds = at.number();
    if (!seconds.isEmpty() && (at.take(u'.') || at.take(u',')))
        fraction = at.number();
    if (minutes.size() != 2 || (!seconds.isEmpty() && seconds.size() != 2) || !takeHalf(at, hour))
        return false;
    const int millis = fraction.toString().leftJustified(3, u'0').first(3).toInt();
    value.time = QTime(hour, minutes.toInt(), seconds.toInt(), fraction.isEmpty() ? 0 : millis);
    value.hasTime = true;
    return value.time.isValid() && takeOffset(at, value);
}

} // namespace

std::optional<DateParts> dateParts(QStringView text)
{
    text = text.trimmed();
    // Longer than any date with weekday, time and offset, and cheap to rule out.
    if (text.size() < 6 || text.size() > 60)
        return std::nullopt;
    DateParts parts;
    Cursor at(text);
    if (!takeDate(at, parts) || !takeTime(at, parts.rest))
        return std::nullopt;
    at.spaces();
    return at.atEnd() ? std::optional(parts) : std::nullopt;
}

static int fullYear(int year, int digits)
{
    if (digits > 2)
        return year;
    return year + (year <= 69 ? 2000 : 1900);
}

QDate DateParts::date(DateOrder order) const
{
    if (digits[0] == 4)
        order = DateOrder::Ymd;
    else if (digits[0] == 0)
        order = DateOrder::Mdy;
    else if (digits[1] == 0)
        order = DateOrder::Dmy;
    else if (digits[2] == 4 && order == DateOrder::Ymd)
        return {};
    static constexpr std::array<std::array<size_t, 3>, 3> places = {{{0, 1, 2}, {2, 1, 0}, {2, 0, 1}}};
    const auto& place = places[size_t(order)];
    if (number[place[0]] == 0 && digits[place[0]] > 2)
        return {};
    return QDate(fullYear(number[place[0]], digits[place[0]]), number[place[1]], number[place[2]]);
}

} // namespace occ::import
