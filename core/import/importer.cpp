// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/importer.h"

#include <QCoreApplication>

namespace occ::import {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The texts of this file.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(import)
};

} // namespace

ClientBook::ClientBook(store::Database& database)
{
    auto rows = database.query(u"select name_key, id from client"_s);
    while (rows.next())
        m_ids.insert(rows.text(0), rows.integer(1));
}

std::optional<qint64> ClientBook::find(const QString& name)
{
    if (const auto written = m_written.constFind(name); written != m_written.cend())
        return *written;
    const auto known = m_ids.constFind(ClientService::nameKey(name));
    if (known == m_ids.cend())
        return std::nullopt;
    m_written.insert(name, *known);
    return *known;
}

qint64 ClientBook::findOrAdd(store::Transaction& tx, const QString& name)
{
    if (const auto known = find(name))
        return *known;
    const QString key = ClientService::nameKey(name);
    const qint64 id = tx.insert("client"_L1, {{"name"_L1, name},
                                              {"name_key"_L1, key},
                                              {"industry"_L1, u"general"_s},
                                              {"industry_detail"_L1, u""_s},
                                              {"timezone"_L1, u""_s},
                                              {"email"_L1, u""_s},
                                              {"phone"_L1, u""_s},
                                              {"website"_L1, u""_s},
                                              {"address"_L1, u""_s},
                                              {"external_key"_L1, u""_s},
                                              {"parent"_L1, u""_s},
                                              {"notes"_L1, u""_s}});
    tx.about("client"_L1, id);
    m_ids.insert(key, id);
    ++m_added;
    return id;
}

void RowBatch::flush(store::Transaction& tx)
{
    if (m_rows.empty())
        return;
    const auto count = qsizetype(m_rows.size());
    const qint64 first = tx.insertMany(m_table, m_columns, count, [this](qsizetype i, QVariantList& row) {
        for (QVariant& value : m_rows[size_t(i)])
            row.append(std::move(value));
    });
    if (!m_subject.isEmpty())
        tx.aboutRange(m_subject, first, first + count - 1);
    m_rows.clear();
}

KeyedTable::KeyedTable(store::Database& database, QLatin1StringView table, QLatin1StringView subject,
                       const QStringList& columns)
    : m_table(table)
    , m_subject(subject)
    , m_columns(columns)
    , m_batch(table, subject, columns)
{
    auto rows = database.runWith(u"select id, "_s + columns.join(u", "_s) + u" from "_s + table, {});
    while (rows.next()) {
        Known known;
        known.id = rows.integer(0);
        for (int i = 0; i < int(columns.size()); ++i)
            known.values << rows.value(i + 1);
        m_known.insert(rows.text(1), known);
    }
}

static bool same(const QVariant& stored, const QVariant& given)
{
    if (stored.isNull() || given.isNull())
        return stored.isNull() == given.isNull();
    return given.typeId() == QMetaType::QString ? stored.toString() == given.toString()
                                                : stored.toLongLong() == given.toLongLong();
}

KeyedTable::FileKey::FileKey(const QString& key)
    : first(::qHash(key, size_t(0x9E3779B97F4A7C15)))
    , second(::qHash(key, size_t(0xC2B2AE3D27D4EB4F)))
{}

/// Equal for values that same() takes for one, and, but for one in four thousand million, only for those.
static quint32 sumOf(const QVariant& value)
{
    if (value.isNull())
        return 0;
    return value.typeId() == QMetaType::QString ? quint32(qHash(value.toString(), 1))
                                                : quint32(qHash(value.toLongLong(), 1));
}

Outcome KeyedTable::contradiction(const QString& column, qint64 row, const QString& key)
{
    return Outcome::rejected(
        column, Words::tr("Row %1 of this file is about the same record (%2) and says something else. "
                          "Keep one of them.")
                    .arg(row)
                    .arg(key));
}

/// A row whose key the workspace did not have before this file.
Outcome KeyedTable::takeFresh(store::Transaction& tx, const ImportRow& row, const QVariantList& values,
                              const QVariantList& defaults)
{
    const QString key = values.first().toString();
    const FileKey fileKey(key);
    if (const auto before = m_fresh.constFind(fileKey); before != m_fresh.cend()) {
        for (qsizetype i = 0; i < values.size(); ++i) {
            if (values[i].isValid() && sumOf(values[i]) != before->sums[size_t(i)])
                return contradiction(m_columns[i], before->row, key);
        }
        return {};
    }
    Q_ASSERT(values.size() <= kMostColumns);
    Fresh fresh;
    fresh.row = row.record;
    QVariantList stored;
    for (qsizetype i = 0; i < values.size(); ++i) {
        stored << (values[i].isValid() ? values[i] : defaults[i]);
        fresh.sums[size_t(i)] = sumOf(stored.constLast());
    }
    m_fresh.insert(fileKey, fresh);
    m_batch.add(tx, std::move(stored));
    return {Outcome::Kind::Created, {}, {}};
}

Outcome KeyedTable::take(store::Transaction& tx, const ImportRow& row, const QVariantList& values,
                         const QVariantList& defaults)
{
    const QString key = values.first().toString();
    const auto known = m_known.find(key);
    if (known == m_known.end())
        return takeFresh(tx, row, values, defaults);
    store::Fields changes;
    QList<QByteArray> names; // keeps the column names alive for the views in `changes`
    names.reserve(values.size());
    for (qsizetype i = 0; i < values.size(); ++i) {
        if (!values[i].isValid() || same(known->values[i], values[i]))
            continue;
        names << m_columns[i].toLatin1();
        changes.emplace_back(QLatin1StringView(names.last()), values[i]);
    }
    if (changes.empty())
        return {};
    if (known->row > 0)
        return contradiction(QString(changes.front().first), known->row, key);
    tx.update(m_table, known->id, changes);
    tx.about(m_subject, known->id);
    for (qsizetype i = 0; i < values.size(); ++i) {
        if (values[i].isValid())
            known->values[i] = values[i];
    }
    known->row = row.record;
    return {Outcome::Kind::Updated, {}, {}};
}

std::unique_ptr<Importer> Importer::make(Session& session, const Mapping& mapping)
{
    switch (mapping.kind) {
    case ImportKind::Deals:
        return makeDealImporter(session, mapping);
    case ImportKind::Clients:
        return makeClientImporter(session, mapping);
    case ImportKind::Contacts:
        return makeContactImporter(session, mapping);
    case ImportKind::Interactions:
        return makeInteractionImporter(session, mapping);
    case ImportKind::Numbers:
        return makeNumberImporter(session, mapping);
    }
    raise(internalFault(u"unknown kind of import"_s));
}

} // namespace occ::import
