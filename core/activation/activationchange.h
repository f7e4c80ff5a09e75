// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/activation/activationservice.h"
#include "core/activation/runrows.h"

/// Inside core/activation only: how a command changes a run.
namespace occ {

/// The place of a step; a refusal that names those there are.
[[nodiscard]] int placeOf(const activation::Definition& steps, const QString& key);
/// Notes when a run is through, in either direction.
void finishRun(activation::Run& run, const activation::Definition& steps, Instant now);

/// Runs `function(tx, run, definition)`, which gives the places of the steps it changed, as one command.
template <typename Change>
Status ActivationService::change(qint64 id, const QString& command, Change function)
{
    return writing(m_session, Permission::RunOnboardings, command, [&](store::Transaction& tx) {
        activation::Run run = activation::requireRun(tx.database(), id);
        const activation::Definition steps = orThrow(definition(run.definition));
        const QList<int> changed = function(tx, run, steps);
        activation::saveRun(tx, run, steps, changed);
    });
}

} // namespace occ
