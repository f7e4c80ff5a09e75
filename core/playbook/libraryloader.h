// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/playbook/contentlibrary.h"

namespace occ::content {

/// Fills a ContentLibrary: schemas first, then documents, then what documents say of each other.
class LibraryLoader final
{
public:
    [[nodiscard]] ContentLibrary load(const QStringList& folders);
    [[nodiscard]] const QList<Error>& errors() const { return m_errors; }

private:
    struct File
    {
        QString path;
        Node root;
    };

    void readFolder(const QString& folder);
    void readFile(const QString& path, QList<File>& documents);
    void addSchema(const File& file);
    void addDocument(const File& file);
    /// The schema of a kind, a built-in one if no folder has it; notes an error when there is none.
    const Schema* schemaFor(const QString& kind, int line, Faults& faults);
    void checkReferences();
    void checkTyped();
    void checkPlaces(const Document& document, Faults& faults);
    void keep(const Faults& faults) { m_errors += faults.list(); }

    ContentLibrary m_library;
    QMap<QString, QString> m_inThisFolder;        ///< "kind/id" → file, of the folder being read.
    QMap<QString, QList<Reference>> m_references; ///< By "kind/id".
    QList<Error> m_errors;
};

} // namespace occ::content
