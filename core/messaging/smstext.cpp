// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/messaging/smschannel.h"

#include <QCoreApplication>

#include <phonenumbers/phonenumberutil.h>

namespace occ::messaging {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(messaging)
};

/// The alphabet of GSM 03.38, and the letters it takes two units for.
const QString& oneUnit()
{
    static const QString letters =
        u"@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§"
        "¿abcdefghijklmnopqrstuvwxyzäöñüà"_s;
    return letters;
}

const QString& twoUnits()
{
    static const QString letters = u"\f^{}\\[~]|€"_s;
    return letters;
}

/// Messages needed when none may be cut inside a letter; `widths` are the letters' units.
int segmentsFor(const QList<int>& widths, int alone, int linked)
{
    int units = 0;
    for (const int width : widths)
        units += width;
    if (units <= alone)
        return 1;
    int segments = 1;
    int used = 0;
    for (const int width : widths) {
        if (used + width > linked) {
            ++segments;
            used = 0;
        }
        used += width;
    }
    return segments;
}

} // namespace

SmsLength smsLength(const QString& text)
{
    if (text.isEmpty())
        return {};
    SmsLength length;
    QList<int> widths;
    for (const QChar c : text) {
        length.unicode = length.unicode || (!oneUnit().contains(c) && !twoUnits().contains(c));
        widths << (twoUnits().contains(c) ? 2 : 1);
    }
    if (length.unicode) {
        widths.clear();
        for (const char32_t c : text.toUcs4())
            widths << (QChar::requiresSurrogates(c) ? 2 : 1);
    }
    for (const int width : widths)
        length.units += width;
    length.segments = length.unicode ? segmentsFor(widths, 70, 67) : segmentsFor(widths, 160, 153);
    return length;
}

Result<QString> e164(const QString& number)
{
    using i18n::phonenumbers::PhoneNumber;
    using i18n::phonenumbers::PhoneNumberUtil;
    const PhoneNumberUtil& util = *PhoneNumberUtil::GetInstance();
    PhoneNumber parsed;
    const QString trimmed = number.trimmed();
    if (!trimmed.startsWith(u'+'))
        return refused(Words::tr("“%1” is not a telephone number with its country.").arg(trimmed.left(40)),
                       Words::tr("Write it as +1 312 555 0142."), u"phone"_s);
    const auto error = util.Parse(trimmed.toStdString(), "ZZ", &parsed);
    if (error != PhoneNumberUtil::NO_PARSING_ERROR || !util.IsValidNumber(parsed))
        return refused(Words::tr("“%1” cannot be a telephone number.").arg(trimmed.left(40)),
                       Words::tr("Check its digits; it is written as +1 312 555 0142."), u"phone"_s);
    std::string text;
    util.Format(parsed, PhoneNumberUtil::E164, &text);
    return QString::fromStdString(text);
}

} // namespace occ::messaging
