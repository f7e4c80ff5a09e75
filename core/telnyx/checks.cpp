// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/telnyx/checks.h"

#include "core/telnyx/reading.h"

#include <QCoreApplication>

#include <algorithm>

namespace occ::telnyx {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(telnyx)
};

} // namespace

Check needNumber(const QString& number, const QString& field)
{
    if (isE164(number))
        return {};
    return badInput(Words::tr("\"%1\" is no telephone number in international form.").arg(number),
                    Words::tr("Write it with + and the country, as in +18335550100."), field);
}

Check needId(const QString& id, const QString& what)
{
    if (!id.trimmed().isEmpty())
        return {};
    return badInput(Words::tr("It is not said which %1 is meant.").arg(what),
                    Words::tr("Give Telnyx's id of it."), u"id"_s);
}

Check needText(const QString& text, const QString& what, const QString& field)
{
    if (!text.trimmed().isEmpty())
        return {};
    return badInput(Words::tr("%1 is missing.").arg(what), Words::tr("Fill it in."), field);
}

Check needWebAddress(const QString& text, bool required, const QString& field)
{
    if (isWebAddress(text) || (text.isEmpty() && !required))
        return {};
    return badInput(Words::tr("\"%1\" is no web address.").arg(text),
                    Words::tr("Write it whole, beginning with https://."), field);
}

Check needDigits(const QString& text, const QString& field)
{
    if (std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; }))
        return {};
    return badInput(Words::tr("\"%1\" holds more than digits.").arg(text), Words::tr("Use digits only."),
                    field);
}

Check needRange(int value, int least, int most, const QString& field)
{
    if (value >= least && value <= most)
        return {};
    return badInput(Words::tr("%1 is outside %2 to %3.").arg(value).arg(least).arg(most),
                    Words::tr("Choose a value between them."), field);
}

} // namespace occ::telnyx
