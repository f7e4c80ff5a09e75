// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/activation/run.h"
#include "core/activation/verification.h"
#include "core/store/transaction.h"

/// Inside core/activation only: runs and verifications as rows. Everything here throws Thrown.
namespace occ::activation {

/// Runs with their steps, two statements however many there are. `where` speaks of `a`, the activation, and
/// `o`, its onboarding.
[[nodiscard]] QList<Run> loadRuns(store::Database& database, const QString& where,
                                  const QVariantList& values);
/// The run, or a refusal that says how to see those there are.
[[nodiscard]] Run requireRun(store::Database& database, qint64 id);
/// Writes a new run with its steps; sets their ids.
void insertRun(store::Transaction& tx, Run& run, const Definition& definition);
/// Writes the run's own row and those of `steps` (places).
void saveRun(store::Transaction& tx, Run& run, const Definition& definition, const QList<int>& steps);

[[nodiscard]] std::optional<VerificationRow> loadVerification(store::Database& database, const QString& e164);
/// Inserts or updates by number.
void saveVerification(store::Transaction& tx, VerificationRow& row);
/// Takes news of the outside into the row of a run's number.
void takeNews(store::Transaction& tx, const Run& run, const VerificationNews& news);

} // namespace occ::activation
