// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/transaction.h"

namespace occ {

/// The change is about a client as a whole: it stands in the client's history and in that of each of its
/// onboardings, whatever state those are in.
void aboutClient(store::Transaction& transaction, qint64 clientId);

} // namespace occ
