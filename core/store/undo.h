// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/journal.h"

namespace occ::store {

/// A subject that keeps rows nobody typed about another subject's rows, and has to let go of them before an
/// undo can take those rows away.
class UndoParticipant
{
public:
    virtual ~UndoParticipant() = default;
    /// Called before rows `first` to `last` of `table` are deleted.
    virtual void beforeRemoval(Transaction& transaction, QLatin1StringView table, qint64 first,
                               qint64 last) = 0;
};

/// Takes back everything entry `number` wrote, inside `transaction`. Refuses with Grade::Conflict, naming the
/// later entry, when something it wrote was changed since; nothing is written then. Throws Thrown.
void takeBack(Transaction& transaction, qint64 number, UndoParticipant* participant = nullptr);

} // namespace occ::store
