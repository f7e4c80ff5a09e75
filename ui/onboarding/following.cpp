// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/onboarding/following.h"

using namespace Qt::StringLiterals;

namespace occ::ui {

/// More changed onboardings than these are read with all the others.
static constexpr int kFewChanged = 50;

bool concernsOnboardings(const store::ChangeSet& changes)
{
    return changes.touches("onboarding"_L1) || changes.touches("client"_L1) || changes.touches("person"_L1);
}

std::optional<QList<qint64>> fewChanged(const store::ChangeSet& changes)
{
    QList<qint64> ids;
    for (const store::ChangeSet::Range& range : changes.subjects.value(u"onboarding"_s)) {
        for (qint64 id = range.first; id <= range.last && ids.size() <= kFewChanged; ++id)
            ids.append(id);
    }
    // A person's name may stand in any row.
    if (ids.isEmpty() || ids.size() > kFewChanged || changes.touches("person"_L1))
        return std::nullopt;
    return ids;
}

bool namesOtherClients(const store::ChangeSet& changes, const QSet<qint64>& clients)
{
    const QList<store::ChangeSet::Range> named = changes.subjects.value(u"client"_s);
    return std::ranges::any_of(named, [&clients](const store::ChangeSet::Range& range) {
        qint64 id = range.first;
        while (id <= range.last && clients.contains(id))
            ++id;
        return id <= range.last;
    });
}

} // namespace occ::ui
