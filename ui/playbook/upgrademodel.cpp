// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/playbook/upgrademodel.h"

#include "ui/playbook/playbookhtml.h"
#include "ui/style/paint.h"
#include "ui/widgets/roles.h"

using namespace Qt::StringLiterals;

namespace occ::ui {

int UpgradeGroup::changes() const
{
    int count = 0;
    for (const UpgradeStep& step : plan().steps)
        count += int(step.changes.size());
    return count;
}

QList<UpgradeGroup> groupUpgrades(const QList<UpgradePreview>& previews)
{
    QList<UpgradeGroup> groups;
    QHash<QString, qsizetype> known;
    for (const UpgradePreview& preview : previews) {
        const QString shape = preview.plan.shape();
        auto at = known.constFind(shape);
        if (at == known.cend()) {
            at = known.insert(shape, groups.size());
            groups.append({preview.row.id, {}, true});
        }
        groups[*at].previews << preview;
    }
    std::stable_sort(groups.begin(), groups.end(), [](const UpgradeGroup& a, const UpgradeGroup& b) {
        return a.previews.size() != b.previews.size()
                   ? a.previews.size() > b.previews.size()
                   : a.previews.first().row.client.localeAwareCompare(b.previews.first().row.client) < 0;
    });
    return groups;
}

QVariant UpgradeGroupModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QString titles[] = {tr("Move"), tr("Clients"), tr("Changes"), tr("Conflicts")};
    return titles[section];
}

QString UpgradeGroupModel::words(const UpgradeGroup& group, int column) const
{
    switch (column) {
    case Included:
        return group.included ? tr("Yes") : tr("Not now");
    case Clients: {
        QStringList names;
        for (const UpgradePreview& preview : group.previews)
            names << preview.row.client;
        return names.size() == 1 ? names.first()
                                 : tr("%n clients: %1", nullptr, int(names.size())).arg(names.join(u", "_s));
    }
    case Changes:
        return QString::number(group.changes());
    case Conflicts:
        return QString::number(group.conflicts());
    default:
        return {};
    }
}

QVariant UpgradeGroupModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const UpgradeGroup& group = row(index.row());
    const int column = index.column();
    const bool pill = column == Included || (column == Conflicts && group.conflicts() > 0);
    switch (role) {
    case Qt::DisplayRole:
        return words(group, column);
    case Qt::ToolTipRole:
        return column == Clients ? words(group, column) : QString();
    case Qt::AccessibleTextRole:
        return QString(headerData(column, Qt::Horizontal, Qt::DisplayRole).toString() + u": "_s +
                       words(group, column));
    case KindRole:
        return int(pill ? CellKind::Pill : CellKind::Text);
    case ToneRole:
        return int(column == Conflicts && pill                    ? Tone::Amber
                   : column == Included && pill && group.included ? Tone::Green
                                                                  : Tone::Neutral);
    case MarkRole:
        return int(column == Conflicts ? paint::Mark::Diamond
                   : group.included    ? paint::Mark::Check
                                       : paint::Mark::Pause);
    case StrongRole:
        return column == Clients;
    case IdRole:
        return group.id;
    default:
        return {};
    }
}

void UpgradeChangeModel::setPlan(const UpgradePlan& plan)
{
    QList<UpgradeRow> rows;
    for (const UpgradeStep& step : plan.steps) {
        const UpgradeStep* milestone = plan.step(true, step.milestone);
        for (const UpgradeChange& change : step.changes) {
            auto id = m_ids.constFind(change.id);
            if (id == m_ids.cend())
                id = m_ids.insert(change.id, m_ids.size() + 1);
            rows << UpgradeRow{*id,        change,
                               step.kind,  step.isMilestone,
                               step.title, milestone ? milestone->title : QString()};
        }
    }
    setRows(rows);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, Columns - 1));
}

QVariant UpgradeChangeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QString titles[] = {tr("Decision"), tr("What"), tr("Milestone or item"), tr("Change"),
                              tr("Why it stays")};
    return titles[section];
}

static paint::Pill kindPill(UpgradeKind kind)
{
    switch (kind) {
    case UpgradeKind::Added:
        return {UpgradeChangeModel::tr("Added"), Tone::Green, paint::Mark::Check};
    case UpgradeKind::Removed:
        return {UpgradeChangeModel::tr("Removed"), Tone::Red, paint::Mark::Cross};
    case UpgradeKind::Moved:
        return {UpgradeChangeModel::tr("Moved"), Tone::Accent, paint::Mark::Dot};
    case UpgradeKind::Conflict:
        return {UpgradeChangeModel::tr("Conflict"), Tone::Amber, paint::Mark::Diamond};
    default:
        return {UpgradeChangeModel::tr("Changed"), Tone::Accent, paint::Mark::Dot};
    }
}

static QString fieldWords(const QString& field)
{
    if (field == u"title")
        return UpgradeChangeModel::tr("Title");
    if (field == u"due")
        return UpgradeChangeModel::tr("Due");
    if (field == u"milestone")
        return UpgradeChangeModel::tr("Milestone");
    if (field == u"owner_role")
        return UpgradeChangeModel::tr("Owner");
    if (field == u"party")
        return UpgradeChangeModel::tr("Who does it");
    if (field == u"evidence")
        return UpgradeChangeModel::tr("Evidence");
    if (field == u"depends_on")
        return UpgradeChangeModel::tr("Waits for");
    if (field == u"section")
        return UpgradeChangeModel::tr("Section");
    if (field == u"theme")
        return UpgradeChangeModel::tr("Theme");
    return keyWords(field);
}

QString UpgradeChangeModel::words(const UpgradeRow& row, int column) const
{
    const UpgradeChange& change = row.change;
    const QString none = tr("nothing");
    const auto shown = [&none](const QString& text) {
        return text.isEmpty() ? none : tr("“%1”", "a text in quotation marks").arg(text);
    };
    switch (column) {
    case Decision:
        return change.take ? tr("Take new") : tr("Keep ours");
    case Kind:
        return kindPill(row.kind).word;
    case What:
        return row.isMilestone ? tr("Milestone “%1”").arg(row.title) : row.title;
    case Change:
        if (change.field.isEmpty() && change.theirs.isEmpty())
            return row.isMilestone ? tr("Is no milestone any more")
                                   : tr("Is not in “%1” any more").arg(row.milestone);
        if (change.field.isEmpty())
            return row.isMilestone ? tr("A new milestone") : tr("New in “%1”").arg(row.milestone);
        return change.conflict && !change.ours.isEmpty()
                   ? tr("%1: %2 → %3, here %4")
                         .arg(fieldWords(change.field), shown(change.base), shown(change.theirs),
                              shown(change.ours))
                   : tr("%1: %2 → %3")
                         .arg(fieldWords(change.field), shown(change.base), shown(change.theirs));
    case Why:
        return wording(change.reason);
    default:
        return {};
    }
}

QVariant UpgradeChangeModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const UpgradeRow& shown = row(index.row());
    const int column = index.column();
    const bool pill = column == Decision || column == Kind;
    switch (role) {
    case Qt::DisplayRole:
        return words(shown, column);
    case Qt::ToolTipRole:
        return words(shown, column);
    case Qt::AccessibleTextRole:
        return QString(headerData(column, Qt::Horizontal, Qt::DisplayRole).toString() + u": "_s +
                       words(shown, column));
    case KindRole:
        return int(pill ? CellKind::Pill : CellKind::Text);
    case ToneRole:
        return int(column == Kind       ? kindPill(shown.kind).tone
                   : column == Decision ? (shown.change.take ? Tone::Accent : Tone::Neutral)
                                        : Tone::Neutral);
    case MarkRole:
        return int(column == Kind      ? kindPill(shown.kind).mark
                   : shown.change.take ? paint::Mark::Check
                                       : paint::Mark::Pause);
    case StrongRole:
        return column == What;
    case MutedRole:
        return column == Why;
    case IdRole:
        return shown.id;
    default:
        return {};
    }
}

} // namespace occ::ui
