// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/lookup.h"

#include "app/cli/shapes.h"
#include "app/cli/words.h"
#include "core/playbook/faults.h"

namespace occ::cli {

using namespace Qt::Literals::StringLiterals;

ChangedSince::ChangedSince(Workspace& workspace)
    : m_workspace(workspace)
    , m_head(store::journalHead(workspace.session().database))
{}

QList<qint64> ChangedSince::ids(QLatin1StringView kind) const
{
    QList<qint64> found;
    const auto changes = store::changesSince(m_workspace.session().database, m_head);
    const auto ranges = changes.subjects.value(QString(kind));
    for (const auto& range : ranges) {
        for (qint64 id = range.first; id <= range.last; ++id)
            found << id;
    }
    return found;
}

OnboardingRow onboardingRow(Workspace& workspace, qint64 id)
{
    const auto rows = orThrow(workspace.onboardings().rows({id}));
    if (rows.isEmpty()) {
        raise(refused(Words::tr("There is no onboarding %1.").arg(id),
                      Words::tr("See them with: occ onboarding list --all"), u"onboarding"_s));
    }
    return rows.first();
}

Milestone milestoneOf(const OnboardingDetail& detail, const QString& idOrKey)
{
    QStringList keys;
    for (const Milestone& milestone : detail.milestones) {
        if (milestone.key == idOrKey || QString::number(milestone.id) == idOrKey)
            return milestone;
        keys << milestone.key;
    }
    raise(
        refused(Words::tr("Onboarding %1 has no milestone \"%2\".").arg(detail.row.id).arg(idOrKey.left(60)),
                content::suggestion(idOrKey, keys), u"milestone"_s));
}

QList<Item> itemsAmong(Workspace& workspace, const QList<qint64>& onboardings, const QList<qint64>& items)
{
    QHash<qint64, Item> known;
    for (const qint64 id : onboardings) {
        const auto detail = orThrow(workspace.onboardings().show(id));
        for (const Milestone& milestone : detail.milestones) {
            for (const Item& item : milestone.items)
                known.insert(item.id, item);
        }
    }
    QList<Item> found;
    for (const qint64 id : items) {
        if (const auto item = known.constFind(id); item != known.cend())
            found << *item;
    }
    return found;
}

Answer onboardingAnswer(Workspace& workspace, qint64 id, const QString& text)
{
    const OnboardingRow row = onboardingRow(workspace, id);
    return thing(toJson(row, workspace.now()), text.contains("%1"_L1) ? text.arg(row.client) : text);
}

} // namespace occ::cli
