// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/workspace.h"

#include <QJsonObject>

namespace occ::ui {

/// What the library's tree shows of one piece of content.
struct LibraryEntry
{
    QString kind;
    QString id;
    QString title;
    QString words; ///< All its words in lower case, for the search.

    bool operator==(const LibraryEntry&) const = default;
};

struct LibraryData
{
    QList<PlaybookVersion> versions; ///< As PlaybookService::versions() gives them.
    QHash<qint64, int> running;      ///< Onboardings by version.
    QList<LibraryEntry> entries;     ///< Everything else, by kind and id.

    bool operator==(const LibraryData&) const = default;
};

/// One thing as the reader shows it: a playbook's version, or other content.
struct LibraryThing
{
    std::optional<playbook::Playbook> playbook;
    QString text; ///< A playbook's file.
    QJsonObject content;
    QString note; ///< "version 3, stored 22 Nov 2026".
};

/// Read in the reading thread.
[[nodiscard]] Result<LibraryData> readLibrary(Workspace& workspace);
[[nodiscard]] Result<LibraryThing> readVersion(Workspace& workspace, qint64 versionId);
[[nodiscard]] Result<LibraryThing> readContent(Workspace& workspace, const QString& kind, const QString& id);

/// A kind of content in words: "Forms", "Industry packs".
[[nodiscard]] QString kindWords(const QString& kind);

} // namespace occ::ui
