// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/importflow.h"

using namespace Qt::StringLiterals;

namespace occ::ui {

static constexpr int kWhole = 1000;

ImportFlow::ImportFlow(QObject* parent)
    : QObject(parent)
{
    connect(&m_inspector, &Inspector::finished, this, [this](const std::shared_ptr<const Look>& look) {
        m_look = look;
        if (look->found)
            m_kind = look->kind;
        Q_EMIT changed();
    });
    connect(&m_inspector, &Inspector::progressed, this, [this](qint64 bytes, qint64 total) {
        Q_EMIT progressed(total > 0 ? int(bytes * kWhole / total) : 0);
    });
}

void ImportFlow::readFile()
{
    m_leaveOut.clear(); // Row numbers of another reading.
    if (!m_file.isEmpty())
        m_inspector.start(m_file, m_kind, m_options);
    Q_EMIT changed();
}

void ImportFlow::setFile(const QString& file, std::optional<import::ImportKind> kind)
{
    m_inspector.cancel();
    m_file = file;
    m_kind = kind;
    m_options = {};
    m_look = nullptr;
    readFile();
}

void ImportFlow::setKind(import::ImportKind kind)
{
    if (m_kind == kind)
        return;
    m_kind = kind;
    m_options.mapping.reset();
    readFile();
}

void ImportFlow::setFormat(const std::function<void(import::SniffOptions&)>& change)
{
    if (const import::Mapping* saved = m_options.mapping ? &*m_options.mapping : nullptr) {
        // What a mapping says of the format stays said when the mapping goes.
        import::SniffOptions& format = m_options.format;
        format.encoding = format.encoding.value_or(saved->format.encoding);
        format.separator = format.separator.value_or(saved->format.separator);
        format.quote = format.quote.value_or(saved->format.quote);
        m_options.mapping.reset();
    }
    change(m_options.format);
    readFile();
}

void ImportFlow::setDateOrder(std::optional<import::DateOrder> order)
{
    m_options.dateOrder = order;
    if (m_options.mapping) {
        m_options.mapping->dateOrder = order;
        m_options.mapping->dateOrders.clear();
    }
    readFile();
}

void ImportFlow::setDecimal(std::optional<import::Decimal> decimal)
{
    m_options.decimal = decimal;
    if (m_options.mapping) {
        m_options.mapping->decimal = decimal;
        m_options.mapping->decimals.clear();
    }
    readFile();
}

/// The mapping as found, taken over so that it can be changed.
import::Mapping* ImportFlow::editable(){if (!m_options.mapping && found())
                                            m_options.mapping = found()->mapping;
return m_options.mapping ? &*m_options.mapping : nullptr;
} // namespace occ::ui

void ImportFlow::setColumn(const QString& field, const QString& column)
{
    import::Mapping* mapping = editable();
    if (!mapping || mapping->columns.value(field) == column)
        return;
    if (column.isEmpty())
        mapping->columns.remove(field);
    else
        mapping->columns.insert(field, column);
    mapping->dateOrders.remove(field); // They were proved by another column.
    mapping->decimals.remove(field);
    readFile();
}

void ImportFlow::useMapping(const import::Mapping& mapping)
{
    m_options = {};
    m_options.mapping = mapping;
    readFile();
}

void ImportFlow::forgetMapping()
{
    m_options = {};
    readFile();
}

void ImportFlow::answer(const QString& question, const QString& option)
{
    if (question == u"date_order") {
        if (const auto order = import::dateOrderByName(option))
            setDateOrder(*order);
    } else if (question == u"decimal") {
        if (const auto decimal = import::decimalByName(option))
            setDecimal(*decimal);
    } else if (question.startsWith(u"stage:")) {
        if (import::Mapping* mapping = editable()) {
            mapping->stages.insert(question.sliced(6), option);
            readFile();
        }
    } else if (question.startsWith(u"map:")) {
        setColumn(question.sliced(4), option);
    } else {
        setFormat([&](import::SniffOptions& format) {
            if (question == u"encoding")
                format.encoding = option.toLatin1();
            else if (question == u"header")
                format.header = option == u"yes";
            else if (question == u"header_line")
                format.headerLine = option.toLongLong();
            else if (const auto separator = import::characterByName(option))
                format.separator = *separator;
        });
    }
}

void ImportFlow::setLeftOut(qint64 row, bool leftOut)
{
    if (leftOut)
        m_leaveOut.insert(row);
    else
        m_leaveOut.remove(row);
    Q_EMIT changed();
}

const import::Inspection* ImportFlow::found() const
{
    return m_look && m_look->found ? &*m_look->found : nullptr;
}

QList<import::Question> ImportFlow::questions(bool columns) const
{
    QList<import::Question> asked;
    if (const import::Inspection* inspection = found()) {
        for (const import::Question& question : inspection->questions) {
            if (question.id.startsWith(u"map:") == columns)
                asked += question;
        }
    }
    return asked;
}

bool ImportFlow::isReady() const
{
    return found() && !isLooking() && found()->questions.isEmpty();
}

} // namespace occ::ui
