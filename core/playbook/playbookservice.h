// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/session.h"
#include "core/playbook/contentsource.h"
#include "core/playbook/playbook.h"

#include <memory>

namespace occ {

/// A stored version of a playbook. Running onboardings stay on the version they started from.
struct StoredPlaybook
{
    qint64 id = 0;
    playbook::Playbook playbook;
};

/// The playbooks of a workspace and the shipped content beside them.
class PlaybookService final
{
public:
    PlaybookService(Session& session, std::shared_ptr<const content::ContentSource> content)
        : m_session(session)
        , m_content(std::move(content))
    {}

    /// The newest version of each.
    [[nodiscard]] Result<QList<StoredPlaybook>> list();
    /// The newest version of `id`, or that version when `version` is above 0. Refuses an unknown one.
    [[nodiscard]] Result<StoredPlaybook> find(const QString& id, int version = 0);
    [[nodiscard]] Result<StoredPlaybook> byId(qint64 versionId);
    /// Stores a new version; refuses when it is the same text as the newest.
    [[nodiscard]] Result<StoredPlaybook> store(const playbook::Playbook& wanted);
    /// Stores what the library ships and the workspace does not have yet.
    [[nodiscard]] Status storeShipped();
    /// All shipped content.
    [[nodiscard]] Result<std::shared_ptr<const content::ContentLibrary>> library() const
    {
        return m_content->library();
    }

private:
    Session& m_session;
    std::shared_ptr<const content::ContentSource> m_content;
    QHash<qint64, StoredPlaybook> m_known; ///< Versions never change, so they are parsed once.
};

} // namespace occ
