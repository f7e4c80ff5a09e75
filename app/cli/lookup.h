// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/call.h"

namespace occ::cli {

/// Remembers the journal's head, and afterwards knows which things of a kind were changed since.
class ChangedSince final
{
public:
    explicit ChangedSince(Workspace& workspace);
    [[nodiscard]] QList<qint64> ids(QLatin1StringView kind) const;

private:
    Workspace& m_workspace;
    qint64 m_head;
};

/// The row of one onboarding. Throws Thrown.
[[nodiscard]] OnboardingRow onboardingRow(Workspace& workspace, qint64 id);
/// The milestone of an onboarding that somebody names by number or key; refuses an unknown one, naming the
/// closest.
[[nodiscard]] Milestone milestoneOf(const OnboardingDetail& detail, const QString& idOrKey);
/// The items with these ids among those of the onboardings; those found, in the order asked for.
[[nodiscard]] QList<Item> itemsAmong(Workspace& workspace, const QList<qint64>& onboardings,
                                     const QList<qint64>& items);
/// An onboarding as a command that changed it prints it.
[[nodiscard]] Answer onboardingAnswer(Workspace& workspace, qint64 id, const QString& text);

} // namespace occ::cli
