// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/clients/vcard.h"

#include <QCoreApplication>
#include <QFile>
#include <QHash>
#include <QStringDecoder>

#include <algorithm>

namespace occ {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The texts of this file.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(vcard)
};

constexpr qint64 kLargestFile = 32LL * 1024 * 1024;

/// "TEL;TYPE=work;PREF=1:+1 208" taken apart; the value is still in the file's bytes.
struct Property
{
    QByteArray name;                      ///< In capitals, without its group.
    QHash<QByteArray, QByteArray> params; ///< Names in capitals; TYPEs joined by commas, in lower case.
    QByteArray value;
    int line = 0;
};

bool isQuotedPrintable(const Property& property)
{
    return property.params.value("ENCODING").toUpper() == "QUOTED-PRINTABLE" ||
           property.params.contains("QUOTED-PRINTABLE");
}

bool isPreferred(const Property& property)
{
    return property.params.contains("PREF") || property.params.value("TYPE").contains("pref");
}

void addParam(Property& property, const QByteArray& text)
{
    const qsizetype equals = text.indexOf('=');
    // Version 2.1 writes "TEL;WORK;VOICE:" without saying that these are types.
    const QByteArray name = equals < 0 ? text.trimmed().toUpper() : text.first(equals).trimmed().toUpper();
    QByteArray value = equals < 0 ? QByteArray() : text.sliced(equals + 1).trimmed();
    if (value.size() > 1 && value.startsWith('"') && value.endsWith('"'))
        value = value.sliced(1, value.size() - 2);
    if (equals < 0 || name == "TYPE")
        property.params["TYPE"] += ',' + (equals < 0 ? name : value).toLower();
    property.params.insert(name == "TYPE" ? QByteArray("TYPE") : name,
                           name == "TYPE" ? property.params.value("TYPE") : value);
}

/// Splits a line at its first colon outside quotes. Nothing when there is none.
std::optional<Property> propertyOf(const QByteArray& line, int number)
{
    bool quoted = false;
    qsizetype colon = -1;
    QList<qsizetype> cuts;
    for (qsizetype i = 0; i < line.size() && colon < 0; ++i) {
        if (line.at(i) == '"')
            quoted = !quoted;
        else if (!quoted && line.at(i) == ';')
            cuts += i;
        else if (!quoted && line.at(i) == ':')
            colon = i;
    }
    if (colon <= 0)
        return std::nullopt;
    cuts += colon;
    Property property;
    property.line = number;
    property.value = line.sliced(colon + 1);
    property.name = line.first(cuts.constFirst()).trimmed().toUpper();
    property.name = property.name.sliced(property.name.lastIndexOf('.') + 1);
    for (qsizetype i = 0; i + 1 < cuts.size(); ++i)
        addParam(property, line.sliced(cuts.at(i) + 1, cuts.at(i + 1) - cuts.at(i) - 1));
    return property;
}

/// The file's bytes in UTF-8 or an older encoding; UTF-16 is converted.
QByteArray plainBytes(const QByteArray& bytes)
{
    const auto encoding = QStringConverter::encodingForData(bytes);
    if (encoding && *encoding != QStringConverter::Utf8) {
        QStringDecoder decoder(*encoding);
        return QString(decoder(bytes)).toUtf8();
    }
    return bytes.startsWith("\xEF\xBB\xBF") ? bytes.sliced(3) : bytes;
}

struct Line
{
    QByteArray text;
    int number = 0;
};

bool continuesQuoted(const QByteArray& line)
{
    return line.endsWith('=') && line.toUpper().contains("QUOTED-PRINTABLE");
}

/// Lines with their continuations put back: those that start with a space, and soft breaks of
/// quoted-printable.
QList<Line> unfolded(QByteArray bytes)
{
    bytes.replace("\r\n", "\n").replace('\r', '\n');
    QList<Line> lines;
    int number = 0;
    bool soft = false;
    for (const QByteArray& part : bytes.split('\n')) {
        ++number;
        const bool folded = part.startsWith(' ') || part.startsWith('\t');
        if (soft && !lines.isEmpty()) {
            lines.last().text.chop(1);
            lines.last().text += part;
        } else if (folded && !lines.isEmpty() && !lines.constLast().text.isEmpty()) {
            lines.last().text += part.sliced(1);
        } else {
            lines += {part, number};
        }
        soft = continuesQuoted(lines.constLast().text) && part.endsWith('=');
    }
    return lines;
}

QByteArray unquoted(const QByteArray& text)
{
    QByteArray bytes;
    for (qsizetype i = 0; i < text.size(); ++i) {
        bool hex = false;
        const int code = text.at(i) == '=' ? text.mid(i + 1, 2).toInt(&hex, 16) : 0;
        if (hex && i + 2 < text.size()) {
            bytes += char(code);
            i += 2;
        } else {
            bytes += text.at(i);
        }
    }
    return bytes;
}

QString decoded(const QByteArray& bytes, const QByteArray& charset)
{
    if (!charset.isEmpty()) {
        QStringDecoder named(charset.constData());
        if (named.isValid()) {
            const QString text = named(bytes);
            if (!named.hasError())
                return text;
        }
    }
    QStringDecoder utf8(QStringConverter::Utf8);
    const QString text = utf8(bytes);
    return utf8.hasError() ? QString::fromLatin1(bytes) : text;
}

/// Splits at semicolons that no backslash escapes, and takes the escapes away.
QStringList components(const QString& value)
{
    QStringList parts{{}};
    for (qsizetype i = 0; i < value.size(); ++i) {
        const QChar c = value.at(i);
        if (c == u'\\' && i + 1 < value.size()) {
            const QChar next = value.at(++i);
            parts.last() += next == u'n' || next == u'N' ? u' ' : next;
        } else if (c == u';') {
            parts += QString();
        } else {
            parts.last() += c;
        }
    }
    for (QString& part : parts)
        part = part.simplified();
    return parts;
}

QStringList valuesOf(const Property& property)
{
    const QByteArray bytes = isQuotedPrintable(property) ? unquoted(property.value) : property.value;
    return components(decoded(bytes, property.params.value("CHARSET")));
}

QString textOf(const Property& property)
{
    QStringList parts = valuesOf(property);
    parts.removeAll(QString());
    return parts.join(u"; "_s);
}

/// How much a phone number is worth having when there is room for one.
int worthOf(const Property& tel)
{
    const QByteArray types = tel.params.value("TYPE");
    if (types.contains("fax") || types.contains("pager"))
        return 0;
    return (isPreferred(tel) ? 8 : 0) + (types.contains("work") ? 4 : 0) + (types.contains("cell") ? 2 : 0) +
           1;
}

/// Collects the properties of one card.
class CardReader final
{
public:
    explicit CardReader(int line) { m_card.line = line; }

    void add(const Property& property)
    {
        if (property.name == "FN" && m_card.name.isEmpty())
            m_card.name = textOf(property);
        else if (property.name == "N" && m_parts.isEmpty())
            m_parts = valuesOf(property);
        else if (property.name == "EMAIL")
            takeEmail(property);
        else if (property.name == "TEL")
            takePhone(property);
        else if (property.name == "TITLE" && m_card.title.isEmpty())
            m_card.title = textOf(property);
        else if (property.name == "ROLE" && m_card.role.isEmpty())
            m_card.role = textOf(property);
        else if (property.name == "ORG" && m_card.organization.isEmpty())
            m_card.organization = valuesOf(property).constFirst();
    }

    /// The card; nothing when it names nobody.
    [[nodiscard]] std::optional<VCard> finished()
    {
        if (m_card.name.isEmpty()) {
            // Family; given; additional; prefix; suffix.
            QStringList words{m_parts.value(3), m_parts.value(1), m_parts.value(2), m_parts.value(0),
                              m_parts.value(4)};
            words.removeAll(QString());
            m_card.name = words.join(u' ');
        }
        if (m_card.name.isEmpty())
            m_card.name = !m_card.email.isEmpty() ? m_card.email : m_card.organization;
        return m_card.name.isEmpty() ? std::nullopt : std::optional(m_card);
    }

private:
    void takeEmail(const Property& property)
    {
        QString address = textOf(property);
        if (address.startsWith(u"mailto:", Qt::CaseInsensitive))
            address = address.sliced(7);
        if (address.isEmpty() || (!m_card.email.isEmpty() && (m_emailPreferred || !isPreferred(property))))
            return;
        m_card.email = address;
        m_emailPreferred = isPreferred(property);
    }

    void takePhone(const Property& property)
    {
        QString number = valuesOf(property).constFirst();
        if (number.startsWith(u"tel:", Qt::CaseInsensitive))
            number = number.sliced(4);
        if (number.isEmpty() || worthOf(property) <= m_phoneWorth)
            return;
        m_card.phone = number;
        m_phoneWorth = worthOf(property);
    }

    VCard m_card;
    QStringList m_parts;
    bool m_emailPreferred = false;
    int m_phoneWorth = 0;
};

} // namespace

Result<VCards> readVCards(const QByteArray& bytes)
{
    VCards found;
    std::optional<CardReader> card;
    int began = 0;
    int depth = 0; // A card may hold another one (AGENT), which is not a person of its own here.
    for (const Line& line : unfolded(plainBytes(bytes))) {
        const auto property = propertyOf(line.text, line.number);
        if (!property)
            continue;
        const bool isCard = property->value.trimmed().toUpper() == "VCARD";
        if (property->name == "BEGIN" && isCard) {
            if (++depth == 1) {
                card.emplace(line.number);
                began = line.number;
            }
        } else if (property->name == "END" && isCard && depth > 0) {
            if (--depth > 0)
                continue;
            if (const auto whole = card->finished())
                found.cards += *whole;
            else
                found.problems += Words::tr("The card in line %1 names nobody.").arg(began);
            card.reset();
        } else if (depth == 1) {
            card->add(*property);
        }
    }
    if (card)
        found.problems += Words::tr("The card in line %1 breaks off. Export it again.").arg(began);
    if (found.cards.isEmpty() && found.problems.isEmpty()) {
        return refused(Words::tr("This is no vCard file."),
                       Words::tr("Export the contacts as vCard (.vcf) from your address book."));
    }
    return found;
}

Result<VCards> readVCardFile(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return environmentFailed(Words::tr("%1 cannot be read.").arg(path),
                                 Words::tr("Check the path and who may read it."), file.errorString());
    }
    if (file.size() > kLargestFile) {
        return refused(Words::tr("%1 is too large for a file of contacts.").arg(path),
                       Words::tr("Export fewer of them, without their pictures."));
    }
    auto found = readVCards(file.readAll());
    if (!found)
        found.error().file = path;
    return found;
}

} // namespace occ
