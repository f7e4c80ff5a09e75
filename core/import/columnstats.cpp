// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/columnstats.h"

#include "core/import/text.h"

namespace occ::import {

using namespace Qt::Literals::StringLiterals;

/// More different words than this are no vocabulary; asking for each would help nobody.
static constexpr qsizetype kMostWords = 30;
/// Words that need not be judged again.
static constexpr qsizetype kMostSeen = 200;

ColumnStats::ColumnStats(const Mapping& mapping, const QStringList& columns)
    : m_mapping(mapping)
{
    for (const Field& field : fieldsOf(mapping.kind)) {
        const auto it = mapping.columns.constFind(field.key);
        if (it == mapping.columns.constEnd())
            continue;
        const auto sources = resolveColumn(columns, *it, field.key);
        if (!sources)
            continue;
        Column column;
        column.field = &field;
        column.sources = *sources;
        m_columns.push_back(column);
        if (field.key == u"engage_date")
            m_start = qsizetype(m_columns.size()) - 1;
        if (field.key == u"close_date")
            m_end = qsizetype(m_columns.size()) - 1;
    }
}

QString ColumnStats::cell(const CsvReader& reader, const Column& column) const
{
    const QString text = reader.cell(column.sources.front()).trimmed();
    return m_mapping.blankWords.contains(text, Qt::CaseInsensitive) ? QString() : text;
}

void ColumnStats::addWord(Column& column, const QString& word)
{
    if (!word.isEmpty() && column.words.size() <= kMostWords && !column.words.contains(word))
        column.words += word;
}

void ColumnStats::add(const CsvReader& reader)
{
    for (Column& column : m_columns) {
        const QByteArrayView raw = reader.rawCell(column.sources.front());
        if (raw.isEmpty())
            continue;
        if (raw == "Select" || raw == "select" || raw == "-" || raw == "?")
            ++column.placeholders;
        switch (column.field->type) {
        case FieldType::Date:
        case FieldType::Moment:
            column.dates.add(cell(reader, column), reader.line());
            continue;
        case FieldType::Money:
        case FieldType::Integer:
            column.numbers.add(cell(reader, column), reader.line());
            continue;
        case FieldType::Stage:
            if (const QString word = cell(reader, column);
                stageFor(word).isEmpty() && !m_mapping.stages.contains(word))
                addWord(column, word);
            break;
        case FieldType::Industry:
            if (column.seen.contains(raw.toByteArray()))
                break;
            if (const QString word = cell(reader, column); industryFor(word).isEmpty())
                addWord(column, word);
            break;
        default:
            continue;
        }
        if (column.seen.size() < kMostSeen)
            column.seen += raw.toByteArray();
    }
    if (m_start >= 0 && m_end >= 0)
        m_pair.add(cell(reader, m_columns[size_t(m_start)]), cell(reader, m_columns[size_t(m_end)]));
}

std::optional<DateOrder> ColumnStats::provenByPair(const QString& field) const
{
    if (m_start < 0 || m_end < 0 || (field != u"engage_date" && field != u"close_date"))
        return std::nullopt;
    QList<DateOrder> both;
    const QList<DateOrder> ends = m_columns[size_t(m_end)].dates.candidates();
    for (const DateOrder order : m_columns[size_t(m_start)].dates.candidates()) {
        if (ends.contains(order))
            both += order;
    }
    return m_pair.proof(both);
}

void ColumnStats::decideDates(Mapping& mapping, QList<Question>& questions) const
{
    QStringList examples;
    QSet<DateOrder> open;
    std::optional<DateOrder> other;
    for (const Column& column : m_columns) {
        const QString& key = column.field->key;
        const auto state = column.dates.state();
        if (mapping.dateOrderFor(key) || state == DateColumn::State::NoDates ||
            state == DateColumn::State::Plain)
            continue;
        const auto proven = provenByPair(key);
        if (state == DateColumn::State::Decided || proven) {
            const DateOrder order =
                state == DateColumn::State::Decided ? column.dates.candidates().constFirst() : *proven;
            mapping.dateOrders.insert(key, order);
            other = order;
            continue;
        }
        const QList<DateOrder> left = column.dates.candidates();
        for (const DateOrder order : kDateOrders) {
            if (left.isEmpty() || left.contains(order))
                open += order;
        }
        examples += translate("import", "%1, %2").arg(mapping.columns.value(key), column.dates.example());
    }
    if (examples.isEmpty())
        return;
    Question question{u"date_order"_s, {}, {}, {}};
    for (const DateOrder order : kDateOrders) {
        if (open.contains(order))
            question.options += toText(order);
    }
    if (other && open.contains(*other))
        question.suggested = toText(*other);
    question.text =
        translate("import", "In which order are the dates written (%1)?").arg(examples.join(u"; "_s));
    questions += question;
}

void ColumnStats::decideNumbers(Mapping& mapping, QList<Question>& questions) const
{
    QStringList examples;
    for (const Column& column : m_columns) {
        const QString& key = column.field->key;
        const auto state = column.numbers.state();
        if (mapping.decimalFor(key) || state == NumberColumn::State::NoNumbers)
            continue;
        if (const auto decimal = column.numbers.decimal())
            mapping.decimals.insert(key, *decimal);
        else
            examples +=
                translate("import", "%1, %2").arg(mapping.columns.value(key), column.numbers.example());
    }
    if (examples.isEmpty())
        return;
    questions +=
        {u"decimal"_s,
         translate("import", "Is the decimal mark a point or a comma (%1)?").arg(examples.join(u"; "_s)),
         {u"point"_s, u"comma"_s},
         {}};
}

void ColumnStats::askStages(QList<Question>& questions) const
{
    for (const Column& column : m_columns) {
        if (column.field->type != FieldType::Stage || column.words.size() > kMostWords)
            continue;
        for (const QString& word : column.words) {
            questions += {u"stage:"_s + word,
                          translate("import", "Which stage is \"%1\"?").arg(shown(word)),
                          stages(),
                          {}};
        }
    }
}

QList<Question> ColumnStats::decide(Mapping& mapping) const
{
    QList<Question> questions;
    decideDates(mapping, questions);
    decideNumbers(mapping, questions);
    askStages(questions);
    return questions;
}

QList<Problem> ColumnStats::problems() const
{
    QList<Problem> found;
    for (const Column& column : m_columns) {
        const QString name = m_mapping.columns.value(column.field->key);
        if (column.field->type == FieldType::Industry && !column.words.isEmpty()) {
            found += {Problem::Kind::Values, 0,
                      translate("import", "These industries become \"general\" and are kept as text: %1.")
                          .arg(column.words.mid(0, 10).join(u", "_s))};
        }
        if (column.field->type == FieldType::Stage && column.words.size() > kMostWords) {
            found += {
                Problem::Kind::Values, 0,
                translate("import",
                          "The column \"%1\" holds more than %2 words that are no stage. Map another column.")
                    .arg(name, said(kMostWords))};
        }
        if (column.placeholders > 0) {
            found +=
                {Problem::Kind::Values, 0,
                 translate(
                     "import",
                     "The column \"%1\" has %2 cells that look like \"nothing chosen\". Add the word to the "
                     "blank words if it is one.")
                     .arg(name, said(column.placeholders))};
        }
    }
    return found;
}

} // namespace occ::import
