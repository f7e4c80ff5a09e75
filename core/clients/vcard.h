// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QStringList>

namespace occ {

/// One person of a vCard file, as far as a contact has room for them.
struct VCard
{
    QString
        name; ///< FN, or the parts of N put together; never empty: the e-mail address when there is no name.
    QString email; ///< The preferred one, else the first.
    QString phone; ///< The preferred one, else work, mobile, the first that is no fax.
    QString title;
    QString role;
    QString organization;
    int line = 0; ///< 1-based line of the file on which the card begins.
};

/// What a vCard file holds.
struct VCards
{
    QList<VCard> cards;
    QStringList problems; ///< Cards that could not be taken, each with its line and why.
};

/// Reads cards of version 2.1, 3.0 and 4.0: several in a file, folded lines, groups (item1.TEL),
/// quoted-printable and its character sets, UTF-8 and UTF-16, values escaped with a backslash. A broken card
/// becomes a problem and does not stop the others. Refuses bytes that hold no card at all.
[[nodiscard]] Result<VCards> readVCards(const QByteArray& bytes);

/// The same for a file; errors carry its name. Refuses files over 32 MB.
[[nodiscard]] Result<VCards> readVCardFile(const QString& path);

} // namespace occ
