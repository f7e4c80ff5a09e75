// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/importwords.h"

#include "ui/onboarding/words.h"
#include "ui/sales/saleswords.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace occ::ui {

namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(occ::ui::ImportWords)
};
} // namespace

using import::ImportKind;

const QList<ImportKind>& importKinds()
{
    static const QList<ImportKind> kinds{ImportKind::Deals, ImportKind::Clients, ImportKind::Contacts,
                                         ImportKind::Interactions};
    return kinds;
}

QString kindWords(ImportKind kind)
{
    switch (kind) {
    case ImportKind::Deals:
        return Words::tr("Deals");
    case ImportKind::Clients:
        return Words::tr("Clients");
    case ImportKind::Contacts:
        return Words::tr("Contacts");
    case ImportKind::Interactions:
        return Words::tr("Interactions");
    case ImportKind::Numbers:
        break;
    }
    return Words::tr("Phone numbers");
}

QString kindNote(ImportKind kind)
{
    switch (kind) {
    case ImportKind::Deals:
        return Words::tr("One sales opportunity a row. Clients that are not there yet are added.");
    case ImportKind::Clients:
        return Words::tr("One company a row. A company that is known is brought up to date.");
    case ImportKind::Contacts:
        return Words::tr("One person a row, with the client they belong to.");
    case ImportKind::Interactions:
        return Words::tr("One call, message or meeting a row, at a client that is already there.");
    case ImportKind::Numbers:
        break;
    }
    return {};
}

QString orderWords(import::DateOrder order)
{
    switch (order) {
    case import::DateOrder::Ymd:
        return Words::tr("Year, month, day");
    case import::DateOrder::Dmy:
        return Words::tr("Day, month, year");
    case import::DateOrder::Mdy:
        break;
    }
    return Words::tr("Month, day, year");
}

QString decimalWords(import::Decimal decimal)
{
    return decimal == import::Decimal::Point ? Words::tr("Point (1,234.50)") : Words::tr("Comma (1.234,50)");
}

QString characterWords(char character)
{
    switch (character) {
    case ',':
        return Words::tr("Comma  ,");
    case ';':
        return Words::tr("Semicolon  ;");
    case '\t':
        return Words::tr("Tab");
    case '|':
        return Words::tr("Bar  |");
    case '"':
        return Words::tr("Double  \"");
    case '\'':
        return Words::tr("Single  '");
    case 0:
        return Words::tr("None");
    default:
        return QString(QLatin1Char(character));
    }
}

QString lineEndWords(import::LineEnd lineEnd)
{
    switch (lineEnd) {
    case import::LineEnd::Lf:
        return Words::tr("LF (Unix)");
    case import::LineEnd::CrLf:
        return Words::tr("CR LF (Windows)");
    case import::LineEnd::Cr:
        return Words::tr("CR (old Mac)");
    case import::LineEnd::Mixed:
        break;
    }
    return Words::tr("Mixed; every kind is taken");
}

QString optionWords(const import::Question& question, const QString& option)
{
    if (const auto order = import::dateOrderByName(option); order && question.id == u"date_order")
        return orderWords(*order);
    if (const auto decimal = import::decimalByName(option); decimal && question.id == u"decimal")
        return decimalWords(*decimal);
    if (question.id == u"separator") {
        const auto character = import::characterByName(option);
        return character ? characterWords(*character) : option;
    }
    if (question.id == u"header")
        return option == u"yes" ? Words::tr("Yes, names of columns") : Words::tr("No, the first row of data");
    if (question.id == u"header_line")
        return Words::tr("Line %1").arg(option);
    return question.id.startsWith(u"stage:") ? stageWords(option) : option;
}

QString questionTitle(const import::Question& question)
{
    if (question.id == u"date_order")
        return Words::tr("How are the dates written?");
    if (question.id == u"decimal")
        return Words::tr("What is the decimal mark?");
    if (question.id == u"encoding")
        return Words::tr("How are the letters written?");
    if (question.id == u"separator")
        return Words::tr("What stands between the cells?");
    if (question.id == u"header")
        return Words::tr("Does the first line name the columns?");
    if (question.id == u"header_line")
        return Words::tr("In which line does the table start?");
    if (question.id.startsWith(u"stage:"))
        return Words::tr("Which stage is “%1”?").arg(question.id.sliced(6));
    return question.text;
}

static QString numberWords(qint64 minor)
{
    const QLocale locale;
    const QString sign = minor < 0 ? QString(locale.negativeSign()) : QString();
    const qint64 size = qAbs(minor);
    const QString whole = sign + locale.toString(size / 100);
    return size % 100 == 0 ? whole
                           : whole + locale.decimalPoint() + u"%1"_s.arg(size % 100, 2, 10, QLatin1Char('0'));
}

QString typedWords(import::FieldType type, const QVariant& value, const QString& zone)
{
    if (!value.isValid())
        return {};
    switch (type) {
    case import::FieldType::Money:
        return numberWords(value.toLongLong());
    case import::FieldType::Integer:
        return QLocale().toString(value.toLongLong());
    case import::FieldType::Date:
        return QLocale().toString(value.toDate(), u"d MMM yyyy"_s);
    case import::FieldType::Moment: {
        const QTimeZone known(zone.toLatin1());
        const QDateTime at = toLocal(value.toLongLong(), known.isValid() ? known : QTimeZone::utc());
        return QLocale().toString(at, u"d MMM yyyy HH:mm"_s);
    }
    case import::FieldType::Stage:
        return stageWords(value.toString());
    case import::FieldType::Industry:
        return industryWords(value.toString());
    case import::FieldType::Direction:
        return value.toString() == u"in" ? Words::tr("Inbound") : Words::tr("Outbound");
    case import::FieldType::Truth:
        return value.toBool() ? Words::tr("Yes") : Words::tr("No");
    default:
        return value.toString();
    }
}

QString readingWords(const QVariant& reading)
{
    if (!reading.isValid())
        return Words::tr("cannot be read");
    return reading.typeId() == QMetaType::QDate ? QLocale().toString(reading.toDate(), u"d MMMM yyyy"_s)
                                                : numberWords(reading.toLongLong());
}

QString sizeWords(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeTraditionalFormat);
}

QString errorWords(const Error& error)
{
    return error.hint.isEmpty() ? error.message : error.message + u' ' + error.hint;
}

bool isAboutColumns(const Error& error)
{
    return !error.field.isEmpty() && error.line == 0;
}

} // namespace occ::ui
