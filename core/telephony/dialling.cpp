// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/telephony/dialling.h"

#include <phonenumbers/phonenumberutil.h>

#include <QCoreApplication>
#include <QRegularExpression>

namespace occ {

using namespace Qt::Literals::StringLiterals;
using i18n::phonenumbers::PhoneNumber;
using i18n::phonenumbers::PhoneNumberUtil;

namespace {

/// The texts of this file.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(telephony)
};

PhoneNumberUtil& util()
{
    return *PhoneNumberUtil::GetInstance();
}

std::optional<PhoneNumber> parsed(const QString& text)
{
    PhoneNumber number;
    if (util().Parse(text.toStdString(), "US", &number) != PhoneNumberUtil::NO_PARSING_ERROR)
        return std::nullopt;
    return number;
}

QString written(const PhoneNumber& number, PhoneNumberUtil::PhoneNumberFormat format)
{
    std::string text;
    util().Format(number, format, &text);
    return QString::fromStdString(text);
}

/// Codes set aside for toll-free calls that the library does not know yet.
bool isComingTollFree(const QString& e164)
{
    static const QRegularExpression pattern(u"\\A\\+1822[2-9][0-9]{6}\\z"_s);
    return pattern.match(e164).hasMatch();
}

Failure notDiallable(const QString& typed, const QString& why)
{
    return refused(Words::tr("\"%1\" is not a phone number that can be dialled: %2.")
                       .arg(typed.simplified().left(40), why),
                   Words::tr("Write it with its area code, such as +1 800 596 3057."), u"number"_s);
}

} // namespace

Result<QString> toE164(const QString& typed)
{
    constexpr qsizetype kLongest = 60;
    const QString text = typed.trimmed();
    if (text.isEmpty())
        return refused(Words::tr("The phone number is missing."),
                       Words::tr("Write it with its area code, such as +1 800 596 3057."), u"number"_s);
    const auto number = text.size() > kLongest ? std::nullopt : parsed(text);
    if (!number)
        return notDiallable(typed, Words::tr("it has no digits to dial, or too many"));
    if (number->has_extension())
        return notDiallable(typed, Words::tr("it has an extension"));
    QString e164 = written(*number, PhoneNumberUtil::E164);
    if (util().IsValidNumber(*number) || isComingTollFree(e164))
        return e164;
    switch (util().IsPossibleNumberWithReason(*number)) {
    case PhoneNumberUtil::TOO_SHORT:
    case PhoneNumberUtil::IS_POSSIBLE_LOCAL_ONLY:
        return notDiallable(typed, Words::tr("it is too short"));
    case PhoneNumberUtil::TOO_LONG:
        return notDiallable(typed, Words::tr("it is too long"));
    default:
        return notDiallable(typed, Words::tr("no such numbers are given out"));
    }
}

QString nationalForm(const QString& e164)
{
    const auto number = parsed(e164);
    if (!number || !e164.startsWith(u'+'))
        return e164;
    return written(*number,
                   number->country_code() == 1 ? PhoneNumberUtil::NATIONAL : PhoneNumberUtil::INTERNATIONAL);
}

bool isTollFree(const QString& e164)
{
    const auto number = parsed(e164);
    return number && (util().GetNumberType(*number) == PhoneNumberUtil::TOLL_FREE || isComingTollFree(e164));
}

QString areaCode(const QString& e164)
{
    constexpr qsizetype kNorthAmerican = 12; // "+1" and ten digits
    return e164.startsWith("+1"_L1) && e164.size() == kNorthAmerican ? e164.mid(2, 3) : QString();
}

} // namespace occ
