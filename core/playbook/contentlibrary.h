// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/playbook/industrypack.h"
#include "core/playbook/scorecard.h"
#include "core/playbook/validator.h"

#include <QMap>

#include <memory>

namespace occ::content {

/// One content file that was found good.
struct Document
{
    QString kind;
    QString id;
    QString title; ///< Empty when its kind has none.
    QString file;
    int version = 0; ///< 0 when its kind has none.
    std::shared_ptr<const Node> root;
};

/// All content: schemas and documents of every folder, checked against each other. Immutable; cheap to copy.
class ContentLibrary final
{
public:
    /// The folders that exist, weakest first: compiled in (":/content"), installed, then `given` if not
    /// empty.
    [[nodiscard]] static QStringList standardFolders(const QString& given = {});
    /// Reads every *.yaml below the folders. A later folder's file replaces an earlier one's of the same kind
    /// and id. The failure is the first fault; all of them, up to Faults::kLimit a file, go to `all`.
    [[nodiscard]] static Result<ContentLibrary> load(const QStringList& folders, QList<Error>* all = nullptr);

    [[nodiscard]] QStringList kinds() const { return m_documents.keys(); }
    /// The documents of a kind, by id.
    [[nodiscard]] QList<Document> list(const QString& kind) const { return m_documents.value(kind).values(); }
    /// The document, or nothing.
    [[nodiscard]] std::optional<Document> find(const QString& kind, const QString& id) const;
    /// The document, or a refusal that names what there is.
    [[nodiscard]] Result<Document> get(const QString& kind, const QString& id) const;
    [[nodiscard]] QJsonObject toJson(const Document& document) const;
    /// The keys of all roles an item can belong to.
    [[nodiscard]] QStringList roles() const;

    [[nodiscard]] Result<playbook::Playbook> playbook(const QString& id) const;
    [[nodiscard]] Result<playbook::IndustryPack> industryPack(const QString& id) const;
    [[nodiscard]] Result<playbook::Scorecard> scorecard(const QString& id) const;

private:
    friend class LibraryLoader;
    using ById = QMap<QString, Document>;

    QMap<QString, ById> m_documents;
    QMap<QString, std::shared_ptr<const Schema>> m_schemas;
};

} // namespace occ::content
