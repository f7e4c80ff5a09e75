// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clients/clientservice.h"
#include "core/import/importservice.h"

#include <QSet>

#include <array>

namespace occ::import {

/// What became of one row.
struct Outcome
{
    enum class Kind : quint8 { Created, Updated, Unchanged, Rejected };
    Kind kind = Kind::Unchanged;
    QString field;
    QString reason;

    [[nodiscard]] static Outcome rejected(const QString& field, const QString& reason)
    {
        return {Kind::Rejected, field, reason};
    }
};

/// The clients there are, by the form in which names are compared.
class ClientBook final
{
public:
    explicit ClientBook(store::Database& database);
    [[nodiscard]] std::optional<qint64> find(const QString& name);
    /// The client of that name, added when it is not there.
    qint64 findOrAdd(store::Transaction& tx, const QString& name);
    [[nodiscard]] qint64 added() const { return m_added; }

private:
    QHash<QString, qint64> m_ids;     ///< By name key.
    QHash<QString, qint64> m_written; ///< By the name as the file writes it: a key costs more than a look-up.
    qint64 m_added = 0;
};

/// Turns rows of one kind into stored ones. Rows wait for flush() so that they are written many at a time.
class Importer
{
public:
    Importer(Session& session, Mapping mapping)
        : m_session(session)
        , m_mapping(std::move(mapping))
    {}
    virtual ~Importer() = default;
    Q_DISABLE_COPY_MOVE(Importer)

    virtual Outcome take(store::Transaction& tx, const ImportRow& row) = 0;
    virtual void flush(store::Transaction& tx) = 0;
    [[nodiscard]] virtual qint64 clientsAdded() const { return 0; }
    /// Onboardings whose facts changed.
    [[nodiscard]] virtual QList<qint64> onboardings() const { return {}; }
    [[nodiscard]] const QList<PossibleDuplicate>& duplicates() const { return m_duplicates; }

    [[nodiscard]] static std::unique_ptr<Importer> make(Session& session, const Mapping& mapping);

protected:
    [[nodiscard]] bool mapped(const QString& field) const { return m_mapping.columns.contains(field); }

    Session& m_session;
    Mapping m_mapping;
    QList<PossibleDuplicate> m_duplicates;
};

/// Rows of one table that wait to be written together.
class RowBatch final
{
public:
    RowBatch(QLatin1StringView table, QLatin1StringView subject, QStringList columns)
        : m_table(table)
        , m_subject(subject)
        , m_columns(std::move(columns))
    {}
    void add(store::Transaction& tx, QVariantList row)
    {
        m_rows.push_back(std::move(row));
        if (m_rows.size() >= kRows)
            flush(tx);
    }
    void flush(store::Transaction& tx);

private:
    static constexpr size_t kRows = 4000;
    QLatin1StringView m_table;
    QLatin1StringView m_subject; ///< What the rows appear as in histories; empty for none.
    QStringList m_columns;
    std::vector<QVariantList> m_rows;
};

/// A table whose rows have a key of their own: tells new from changed from unchanged.
class KeyedTable final
{
public:
    /// Reads all rows there are. `columns` starts with the key column.
    KeyedTable(store::Database& database, QLatin1StringView table, QLatin1StringView subject,
               const QStringList& columns);

    /// `values` in the order of the columns; an invalid value means the file says nothing about it, and stays
    /// as it is (or becomes the column's value in `defaults` for a new row).
    Outcome take(store::Transaction& tx, const ImportRow& row, const QVariantList& values,
                 const QVariantList& defaults);
    [[nodiscard]] bool contains(const QString& key) const
    {
        return m_known.contains(key) || m_fresh.contains(FileKey(key));
    }
    void flush(store::Transaction& tx) { m_batch.flush(tx); }

private:
    /// A row that was there before.
    struct Known
    {
        qint64 id = 0;
        qint64 row = 0; ///< The row of this file that changed it; 0 when none did yet.
        QVariantList values;
    };
    /// A key in 128 bits: a file can bring more rows than memory has room for their texts.
    struct FileKey
    {
        explicit FileKey(const QString& key);
        bool operator==(const FileKey&) const = default;
        friend size_t qHash(const FileKey& key, size_t seed) { return size_t(key.first) ^ seed; }
        quint64 first;
        quint64 second;
    };
    static constexpr qsizetype kMostColumns = 16;
    /// A row this file brought: enough to tell whether another row says the same.
    struct Fresh
    {
        qint64 row = 0;
        std::array<quint32, kMostColumns> sums{};
    };

    Outcome takeFresh(store::Transaction& tx, const ImportRow& row, const QVariantList& values,
                      const QVariantList& defaults);
    [[nodiscard]] static Outcome contradiction(const QString& column, qint64 row, const QString& key);

    QLatin1StringView m_table;
    QLatin1StringView m_subject;
    QStringList m_columns;
    QHash<QString, Known> m_known;
    QHash<FileKey, Fresh> m_fresh;
    RowBatch m_batch;
};

std::unique_ptr<Importer> makeDealImporter(Session& session, const Mapping& mapping);
std::unique_ptr<Importer> makeClientImporter(Session& session, const Mapping& mapping);
std::unique_ptr<Importer> makeContactImporter(Session& session, const Mapping& mapping);
std::unique_ptr<Importer> makeInteractionImporter(Session& session, const Mapping& mapping);
std::unique_ptr<Importer> makeNumberImporter(Session& session, const Mapping& mapping);

} // namespace occ::import
