// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sales/saleswords.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace occ::ui {

namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(occ::ui::SalesWords)
};
} // namespace

QString stageWords(const QString& stage)
{
    const QHash<QString, QString> words{{u"inquiry"_s, Words::tr("Inquiry")},
                                        {u"qualification"_s, Words::tr("Qualification")},
                                        {u"needs-assessment"_s, Words::tr("Needs")},
                                        {u"solution-design"_s, Words::tr("Design")},
                                        {u"proposal"_s, Words::tr("Proposal")},
                                        {u"negotiation"_s, Words::tr("Negotiation")},
                                        {u"won"_s, Words::tr("Won")},
                                        {u"lost"_s, Words::tr("Lost")}};
    return words.value(stage, stage);
}

paint::Pill stagePill(const QString& stage)
{
    if (stage == u"won")
        return {stageWords(stage), Tone::Green, paint::Mark::Check};
    if (stage == u"lost")
        return {stageWords(stage), Tone::Neutral, paint::Mark::Cross};
    return {stageWords(stage), Tone::Accent, paint::Mark::None};
}

QString moneyWords(qint64 minor, const QString& currency)
{
    const QLocale locale;
    QString amount = locale.toString(minor / 100);
    if (minor % 100 != 0)
        amount += locale.decimalPoint() + u"%1"_s.arg(qAbs(minor % 100), 2, 10, QChar(u'0'));
    return currency.isEmpty() ? amount : amount + u' ' + currency;
}

QString roughMoney(qint64 minor)
{
    const QLocale locale;
    const double amount = double(minor) / 100;
    if (amount >= 1e6)
        return Words::tr("%1M", "millions").arg(locale.toString(amount / 1e6, 'f', amount >= 1e7 ? 0 : 1));
    if (amount >= 1e4)
        return Words::tr("%1k", "thousands").arg(locale.toString(amount / 1e3, 'f', amount >= 1e5 ? 0 : 1));
    return locale.toString(minor / 100);
}

QString pointsWords(qint64 hundredths)
{
    const QLocale locale;
    const QString whole = QString::number(hundredths / 100);
    return hundredths % 100 == 0
               ? whole
               : whole + locale.decimalPoint() + u"%1"_s.arg(hundredths % 100, 2, 10, QChar(u'0'));
}

} // namespace occ::ui
