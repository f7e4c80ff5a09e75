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

/// One stored version, without its steps.
struct PlaybookVersion
{
    qint64 id = 0;
    QString playbook;
    int version = 0;
    QString title;
    Instant createdAt = 0;

    bool operator==(const PlaybookVersion&) const = default;
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
    /// Every version of every playbook, newest first within each, in the order of their ids.
    [[nodiscard]] Result<QList<PlaybookVersion>> versions();
    /// A version's file as it was written, comments and all.
    [[nodiscard]] Result<QString> text(qint64 versionId);
    /// Every fault of a playbook's text, also where it names roles and messages that do not exist.
    [[nodiscard]] Result<QList<Error>> check(const QByteArray& text, const QString& fileName = {}) const;
    /// Stores a new version of a text and gives it the next number. Checks it again; refuses one that says
    /// the same as the newest. `basedOn` is the version the edit began with: a conflict when there is a newer
    /// one by now; 0 does not care.
    [[nodiscard]] Result<StoredPlaybook> storeText(const QByteArray& text, int basedOn = 0);
    /// The same for a playbook without a file of its own.
    [[nodiscard]] Result<StoredPlaybook> store(const playbook::Playbook& wanted);
    /// Stores what the library ships and the workspace does not have yet.
    [[nodiscard]] Status storeShipped();
    /// All shipped content.
    [[nodiscard]] Result<std::shared_ptr<const content::ContentLibrary>> library() const
    {
        return m_content->library();
    }

private:
    /// Writes a version that was checked; `body` is its text with whatever number.
    [[nodiscard]] Result<StoredPlaybook> write(const playbook::Playbook& wanted, const QString& body,
                                               int basedOn);

    Session& m_session;
    std::shared_ptr<const content::ContentSource> m_content;
    QHash<qint64, StoredPlaybook> m_known; ///< Versions never change, so they are parsed once.
};

} // namespace occ
