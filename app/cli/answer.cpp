// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/answer.h"

#include "app/cli/words.h"
#include "core/base/instant.h"

#include <QJsonDocument>

#include <algorithm>

namespace occ::cli {

using namespace Qt::Literals::StringLiterals;

Answer listing(const QJsonArray& rows, const QList<Column>& columns, const QString& empty)
{
    return {rows, columns, rows.isEmpty() ? empty : QString(), {}};
}

Answer thing(const QJsonObject& object, const QString& text)
{
    return {object, {}, text, {}};
}

/// Text that cannot move the cursor or colour the terminal, whatever a client is called; on one line.
static QString harmless(const QString& text)
{
    QString plain = text;
    for (QChar& character : plain) {
        const auto category = character.category();
        if (character == u'\n' || character == u'\t' || character == u'\r')
            character = u' ';
        else if (category == QChar::Other_Control || character.unicode() == 0x202E ||
                 character.unicode() == 0x202D)
            character = QChar(QChar::ReplacementCharacter);
    }
    return plain;
}

static bool isWide(char32_t letter)
{
    return (letter >= 0x1100 && letter <= 0x115F) || (letter >= 0x2E80 && letter <= 0xA4CF) ||
           (letter >= 0xAC00 && letter <= 0xD7A3) || (letter >= 0xF900 && letter <= 0xFAFF) ||
           (letter >= 0xFE30 && letter <= 0xFE6F) || (letter >= 0xFF00 && letter <= 0xFF60) ||
           (letter >= 0xFFE0 && letter <= 0xFFE6) || (letter >= 0x1F300 && letter <= 0x1FAFF) ||
           (letter >= 0x20000 && letter <= 0x3FFFD);
}

static int widthOf(char32_t letter)
{
    switch (QChar::category(letter)) {
    case QChar::Mark_NonSpacing:
    case QChar::Mark_Enclosing:
    case QChar::Other_Format:
        return 0;
    default:
        return isWide(letter) ? 2 : 1;
    }
}

int displayWidth(const QString& text)
{
    int width = 0;
    const auto letters = text.toUcs4();
    for (const char32_t letter : letters)
        width += widthOf(letter);
    return width;
}

/// The beginning of a text that fits, ending in "…" when something was left out.
static QString fitted(const QString& text, int width)
{
    if (displayWidth(text) <= width)
        return text;
    QString shorter;
    int used = 1;
    const auto letters = text.toUcs4();
    for (const char32_t letter : letters) {
        used += widthOf(letter);
        if (used > width)
            break;
        shorter += QString::fromUcs4(&letter, 1);
    }
    return shorter + u'…';
}

QString shownTime(const QString& iso, const Paper& paper)
{
    const auto at = parseIso(iso);
    return at ? toLocal(*at, paper.zone).toString(u"yyyy-MM-dd HH:mm"_s) : iso;
}

static QString numberText(const QJsonValue& value)
{
    const double number = value.toDouble();
    const auto whole = qint64(number);
    return double(whole) == number ? QString::number(value.toInteger()) : QString::number(number, 'f', 2);
}

/// A value for people: lists joined, times local, nothing for null.
static QString plainText(const QJsonValue& value, Column::Kind kind, const Paper& paper)
{
    if (value.isArray()) {
        QStringList parts;
        const QJsonArray list = value.toArray();
        for (const QJsonValue& part : list)
            parts << plainText(part, kind, paper);
        return parts.join(u"; "_s);
    }
    if (value.isDouble())
        return kind == Column::Kind::Amount ? QString::number(value.toDouble(), 'f', 2) : numberText(value);
    if (value.isBool())
        return value.toBool() ? Words::tr("yes") : Words::tr("no");
    const QString text = value.toString();
    return kind == Column::Kind::Time && !text.isEmpty() ? shownTime(text, paper) : harmless(text);
}

static QString painted(const QString& cell, const QString& word, const Column& column, const Paper& paper)
{
    if (!paper.colour || column.kind != Column::Kind::Health)
        return cell;
    const QString code = word == "red"_L1 ? u"31"_s : word == "amber"_L1 ? u"33"_s : u"32"_s;
    return u"\x1b["_s + code + u'm' + cell + u"\x1b[0m"_s;
}

/// Makes the widest columns of text narrower until the line fits the terminal.
static void narrow(QList<int>& widths, const QList<Column>& columns, int limit)
{
    constexpr int kLeast = 12;
    int total = int(widths.size() - 1) * 2;
    for (const int width : std::as_const(widths))
        total += width;
    while (limit > 0 && total > limit) {
        int widest = -1;
        for (int i = 0; i < widths.size(); ++i) {
            const bool text = columns.at(i).kind == Column::Kind::Text;
            if (text && widths.at(i) > kLeast && (widest < 0 || widths.at(i) > widths.at(widest)))
                widest = i;
        }
        if (widest < 0)
            return;
        --widths[widest];
        --total;
    }
}

static QString tableLine(const QStringList& cells, const QList<int>& widths, const QList<Column>& columns,
                         const Paper& paper, bool heading)
{
    QString line;
    for (int i = 0; i < cells.size(); ++i) {
        const QString cell = fitted(cells.at(i), widths.at(i));
        const QString space(std::max(0, widths.at(i) - displayWidth(cell)), u' ');
        const auto kind = columns.at(i).kind;
        const bool right = kind == Column::Kind::Number || kind == Column::Kind::Amount;
        const QString shown = heading ? cell : painted(cell, cells.at(i), columns.at(i), paper);
        line += right ? QString(space + shown) : QString(shown + space);
        if (i + 1 < cells.size())
            line += u"  "_s;
    }
    while (line.endsWith(u' '))
        line.chop(1);
    return heading && paper.colour ? QString(u"\x1b[1m"_s + line + u"\x1b[0m\n"_s) : QString(line + u'\n');
}

QString renderTable(const QJsonArray& rows, const QList<Column>& columns, const Paper& paper)
{
    QStringList titles;
    QList<int> widths;
    for (const Column& column : columns) {
        titles << column.title;
        widths << displayWidth(column.title);
    }
    QList<QStringList> lines;
    lines.reserve(rows.size());
    for (const QJsonValue& row : rows) {
        const QJsonObject object = row.toObject();
        QStringList cells;
        for (int i = 0; i < columns.size(); ++i) {
            cells << plainText(object.value(columns.at(i).key), columns.at(i).kind, paper);
            widths[i] = std::max(widths.at(i), displayWidth(cells.last()));
        }
        lines << cells;
    }
    narrow(widths, columns, paper.width);
    QString text = tableLine(titles, widths, columns, paper, true);
    for (const QStringList& cells : std::as_const(lines))
        text += tableLine(cells, widths, columns, paper, false);
    return text;
}

/// "key: value" lines of one thing.
static QString keysAndValues(const QJsonObject& object, const Paper& paper)
{
    QString text;
    for (auto it = object.begin(); it != object.end(); ++it)
        text += it.key() + u": "_s + plainText(it.value(), Column::Kind::Text, paper) + u'\n';
    return text;
}

static QString renderJson(const QJsonValue& json)
{
    const QJsonDocument document =
        json.isArray() ? QJsonDocument(json.toArray()) : QJsonDocument(json.toObject());
    return QString::fromUtf8(document.toJson(QJsonDocument::Indented));
}

QString render(const Answer& answer, bool json, const Paper& paper)
{
    if (json)
        return renderJson(answer.json);
    if (!answer.text.isEmpty())
        return answer.text.endsWith(u'\n') ? answer.text : QString(answer.text + u'\n');
    if (answer.json.isArray())
        return renderTable(answer.json.toArray(), answer.columns, paper);
    return keysAndValues(answer.json.toObject(), paper);
}

} // namespace occ::cli
