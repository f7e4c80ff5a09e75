// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/playbook/contentlibrary.h"
#include "core/playbook/teamcalendar.h"

#include <mutex>

namespace occ::content {

/// The content of one set of folders, read when it is first asked for: checking all of it takes longer than
/// most commands that never look at it. Safe to use from several threads.
class ContentSource final
{
public:
    explicit ContentSource(const QString& folder)
        : m_folders(ContentLibrary::standardFolders(folder))
    {}

    /// All content, checked. Reads it once.
    [[nodiscard]] Result<std::shared_ptr<const ContentLibrary>> library() const;
    /// One scorecard, without reading everything else.
    [[nodiscard]] Result<playbook::Scorecard> scorecard(const QString& id) const;

    /// One calendar, likewise. Refuses an unknown one, naming those there are.
    [[nodiscard]] Result<BusinessCalendar> calendar(const QString& id) const;

    /// The source for a folder, shared by every workspace of the process.
    [[nodiscard]] static std::shared_ptr<const ContentSource> shared(const QString& folder);

private:
    /// The text of `folder`/`id`.yaml and its path, from the strongest folder that has it.
    [[nodiscard]] std::optional<std::pair<QByteArray, QString>> file(const QString& folder,
                                                                     const QString& id) const;

    QStringList m_folders;
    mutable std::mutex m_mutex;
    mutable std::shared_ptr<const ContentLibrary> m_library;
};

} // namespace occ::content
