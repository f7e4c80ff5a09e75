// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/typed.h"

#include "core/import/text.h"

namespace occ::import {

using namespace Qt::Literals::StringLiterals;

namespace {

Failure wrong(const QString& text, const QString& what, const QString& hint)
{
    return refused(translate("import", "\"%1\" is not %2.").arg(shown(text), what), hint);
}

Result<QVariant> email(const QString& text)
{
    const qsizetype at = text.indexOf(u'@');
    const bool spaces = std::any_of(text.begin(), text.end(), [](QChar c) { return c.isSpace(); });
    if (at < 1 || at != text.lastIndexOf(u'@') || at + 1 == text.size() || spaces)
        return wrong(text, translate("import", "an e-mail address"),
                     translate("import", "Write it as name@example.com."));
    return QVariant(text);
}

QString digitsOf(const QString& text)
{
    QString digits;
    for (const QChar c : text) {
        if (c >= u'0' && c <= u'9')
            digits += c;
    }
    return digits;
}

Result<QVariant> phone(const QString& text)
{
    if (digitsOf(text).size() < 3)
        return wrong(text, translate("import", "a phone number"),
                     translate("import", "Write it as +1 800 596 3057."));
    return QVariant(text);
}

/// Numbers without a plus are read as North American: ten digits, or eleven with a leading 1.
Result<QVariant> e164(const QString& text)
{
    const bool clean = std::all_of(text.begin(), text.end(), [](QChar c) {
        return (c >= u'0' && c <= u'9') || QStringView(u" +-.()/\u00A0").contains(c);
    });
    QString digits = digitsOf(text);
    const bool international = text.startsWith(u'+') && text.lastIndexOf(u'+') == 0;
    if (!international && digits.size() == 10)
        digits.prepend(u'1');
    const bool american = digits.size() == 11 && digits.startsWith(u'1');
    const bool plausible = international
                               ? digits.size() >= 7 && digits.size() <= 15 && !digits.startsWith(u'0') &&
                                     (american || !digits.startsWith(u'1'))
                               : american && !text.contains(u'+');
    if (!clean || !plausible)
        return wrong(text, translate("import", "a complete phone number"),
                     translate("import", "Write it as +18005963057."));
    return QVariant(u'+' + digits);
}

Result<QVariant> truth(const QString& text)
{
    const QString word = text.toLower();
    if (word == u"yes" || word == u"y" || word == u"true" || word == u"1" || word == u"x")
        return QVariant(true);
    if (word == u"no" || word == u"n" || word == u"false" || word == u"0")
        return QVariant(false);
    return wrong(text, translate("import", "yes or no"), translate("import", "Write yes or no."));
}

Result<QVariant> currency(const QString& text)
{
    static const QMap<QString, QString> signs = {
        {u"$"_s, u"USD"_s}, {u"\u20AC"_s, u"EUR"_s}, {u"\u00A3"_s, u"GBP"_s}};
    const QString code = signs.value(text, text.toUpper());
    const bool letters =
        std::all_of(code.begin(), code.end(), [](QChar c) { return c >= u'A' && c <= u'Z'; });
    if (code.size() != 3 || !letters)
        return wrong(text, translate("import", "a currency"), translate("import", "Use its code, e.g. USD."));
    return QVariant(code);
}

Result<QVariant> stage(const QString& text, const Mapping& mapping)
{
    const QString told = mapping.stages.value(text);
    const QString found = told.isEmpty() ? stageFor(text) : told;
    if (!found.isEmpty())
        return QVariant(found);
    return wrong(text, translate("import", "a stage"),
                 translate("import", "Use one of %1, or map it: stage:%2=inquiry.")
                     .arg(stages().join(u", "_s), shown(text)));
}

Result<QVariant> direction(const QString& text)
{
    const QString found = directionFor(text);
    if (found.isEmpty())
        return wrong(text, translate("import", "a direction"), translate("import", "Write in or out."));
    return QVariant(found);
}

Result<QVariant> integer(const QString& text, std::optional<Decimal> decimal)
{
    const auto number = parseInteger(text, decimal);
    if (number && *number < 0)
        return wrong(text, translate("import", "zero or more"), translate("import", "Correct the sign."));
    return number.map([](qint64 n) { return QVariant(n); });
}

Result<QVariant> date(const Field& field, const QString& text, const Mapping& mapping, const QTimeZone& zone)
{
    const auto value = parseDate(text, mapping.dateOrderFor(field.key));
    if (!value)
        return Failure(value.error());
    if (field.type == FieldType::Date)
        return QVariant(value->date);
    return value->moment(zone).map([](Instant at) { return QVariant(at); });
}

} // namespace

Result<QVariant> typedValue(const Field& field, const QString& text, const Mapping& mapping,
                            const QTimeZone& zone)
{
    switch (field.type) {
    case FieldType::Text:
        return QVariant(text);
    case FieldType::Email:
        return email(text);
    case FieldType::Phone:
        return phone(text);
    case FieldType::E164:
        return e164(text);
    case FieldType::Money:
        return parseMoney(text, mapping.decimalFor(field.key)).map([](const Money& m) {
            return QVariant(m.minor);
        });
    case FieldType::Integer:
        return integer(text, mapping.decimalFor(field.key));
    case FieldType::Date:
    case FieldType::Moment:
        return date(field, text, mapping, zone);
    case FieldType::Stage:
        return stage(text, mapping);
    case FieldType::Industry: {
        const QString known = industryFor(text);
        return QVariant(known.isEmpty() ? u"general"_s : known);
    }
    case FieldType::Direction:
        return direction(text);
    case FieldType::Truth:
        return truth(text);
    case FieldType::TimeZone:
        return zoneByName(text).map([&text](const QTimeZone&) { return QVariant(text); });
    case FieldType::Currency:
        break;
    }
    return currency(text);
}

/// An amount such as "EUR 5" also says its currency, which must not contradict the currency column.
static QString settleCurrency(std::vector<QVariant>& values, const QString& amount)
{
    QVariant& currency = values[size_t(fieldIndex(ImportKind::Deals, u"currency"))];
    const auto money = parseMoney(amount, Decimal::Point).or_else([&amount](const Error&) {
        return parseMoney(amount, Decimal::Comma);
    });
    if (!money || money->currency.isEmpty())
        return {};
    // A dollar sign alone is many countries' currency: the column knows better.
    if (currency.isValid() && currency.toString() != money->currency && !amount.contains(u'$'))
        return translate("import", "The amount \"%1\" is not in %2, which the row names as its currency. "
                                   "Correct one of them.")
            .arg(shown(amount), currency.toString());
    if (!currency.isValid())
        currency = money->currency;
    return {};
}

QString complete(ImportKind kind, std::vector<QVariant>& values, const std::function<QString(size_t)>& text)
{
    if (kind == ImportKind::Deals) {
        const bool named = values[size_t(fieldIndex(kind, u"key"))].isValid() ||
                           values[size_t(fieldIndex(kind, u"name"))].isValid();
        if (!named)
            return translate("import", "The deal has neither a key nor a name. Fill one in.");
        return settleCurrency(values, text(size_t(fieldIndex(kind, u"amount"))));
    }
    if (kind == ImportKind::Clients) {
        const auto industry = size_t(fieldIndex(kind, u"industry"));
        const QString written = text(industry);
        if (!written.isEmpty() && written.compare(values[industry].toString(), Qt::CaseInsensitive) != 0)
            values[size_t(fieldIndex(kind, u"industry_detail"))] = written;
    }
    return {};
}

} // namespace occ::import
