// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/call.h"
#include "app/cli/commandgroups.h"
#include "app/cli/shapes.h"
#include "app/cli/words.h"

#include <QFile>

namespace occ::cli {

using namespace Qt::Literals::StringLiterals;

static QJsonObject toJson(const UpgradeChange& change)
{
    return {{u"id"_s, change.id},     {u"field"_s, textJson(change.field)},
            {u"base"_s, change.base}, {u"theirs"_s, change.theirs},
            {u"ours"_s, change.ours}, {u"conflict"_s, change.conflict},
            {u"take"_s, change.take}, {u"reason"_s, textJson(toText(change.reason))}};
}

static QJsonObject toJson(const UpgradeStep& step)
{
    QJsonArray changes;
    for (const UpgradeChange& change : step.changes)
        changes << toJson(change);
    return {{u"subject"_s, step.isMilestone ? u"milestone"_s : u"item"_s},
            {u"key"_s, step.key},
            {u"title"_s, step.title},
            {u"milestone"_s, step.milestone},
            {u"kind"_s, toText(step.kind)},
            {u"state"_s, textJson(step.state)},
            {u"note"_s, textJson(toText(step.note))},
            {u"due_before"_s, timeJson(step.dueBefore)},
            {u"due_after"_s, timeJson(step.dueAfter)},
            {u"changes"_s, changes}};
}

static QJsonObject toJson(const UpgradePreview& preview, bool dryRun)
{
    QJsonArray steps;
    for (const UpgradeStep& step : preview.plan.steps)
        steps << toJson(step);
    QJsonArray settings;
    for (const UpgradeSetting& setting : preview.plan.settings) {
        settings << QJsonObject{{u"what"_s, setting.what},
                                {u"name"_s, setting.name},
                                {u"base"_s, textJson(setting.base)},
                                {u"theirs"_s, textJson(setting.theirs)}};
    }
    QJsonObject json = {{u"onboarding"_s, preview.row.id},
                        {u"client"_s, preview.row.client},
                        {u"playbook"_s, preview.row.playbook},
                        {u"from"_s, preview.fromVersion},
                        {u"to"_s, preview.toVersion},
                        {u"dry_run"_s, dryRun},
                        {u"steps"_s, steps},
                        {u"settings"_s, settings}};
    for (const UpgradeKind kind : {UpgradeKind::Added, UpgradeKind::Removed, UpgradeKind::Changed,
                                   UpgradeKind::Moved, UpgradeKind::Conflict, UpgradeKind::Unchanged})
        json.insert(toText(kind), preview.plan.count(kind));
    return json;
}

/// One line for each change: what is taken and what stays, and why.
static QString planText(const UpgradePreview& preview)
{
    QString text = Words::tr("%1: %2, version %3 to %4")
                       .arg(preview.row.client, preview.playbookTitle)
                       .arg(preview.fromVersion)
                       .arg(preview.toVersion) +
                   u'\n';
    for (const UpgradeStep& step : preview.plan.steps) {
        for (const UpgradeChange& change : step.changes) {
            const QString what =
                change.field.isEmpty()
                    ? step.title
                    : u"%1: %2 \"%3\" -> \"%4\""_s.arg(step.title, change.field, change.base, change.theirs);
            QString line = u"  %1 %2  %3  [%4]"_s.arg(change.take ? u"take"_s : u"keep"_s, toText(step.kind),
                                                      what, change.id);
            if (change.reason != UpgradeReason::None)
                line += u"  "_s + wording(change.reason);
            text += line + u'\n';
        }
    }
    for (const UpgradeSetting& setting : preview.plan.settings) {
        text +=
            u"  %1 %2: \"%3\" -> \"%4\"\n"_s.arg(setting.what, setting.name, setting.base, setting.theirs);
    }
    return text;
}

static UpgradeDecisions decisions(const Call& call)
{
    UpgradeDecisions made;
    for (const bool take : {true, false}) {
        const QStringList changes = call.texts(take ? u"take"_s : u"keep"_s);
        for (const QString& change : changes) {
            if (made.contains(change))
                throw UsageError{Words::tr("There are two decisions on %1.").arg(change),
                                 Words::tr("Name it with --take or with --keep.")};
            made.insert(change, take);
        }
    }
    return made;
}

/// The onboardings named, or all of a playbook that run on another version.
static QList<qint64> upgraded(Call& call, int version)
{
    const bool named = !call.positionals().isEmpty();
    if (named == call.has(u"playbook"_s))
        throw UsageError{Words::tr("Which onboardings is not clear."),
                         Words::tr("Give their numbers, or --playbook for all that run on it.")};
    if (named)
        return call.ids();
    Workspace& workspace = call.workspace();
    OnboardingFilter filter;
    filter.playbook = call.text(u"playbook"_s);
    const StoredPlaybook target = orThrow(workspace.playbooks().find(filter.playbook, version));
    QList<qint64> ids;
    const auto rows = orThrow(workspace.onboardings().list(filter));
    for (const OnboardingRow& row : rows) {
        if (row.playbookVersion != target.playbook.version)
            ids << row.id;
    }
    std::ranges::sort(ids);
    return ids;
}

static Answer upgrade(Call& call)
{
    const int version = int(std::clamp<qint64>(call.number(u"to"_s).value_or(0), 0, 1000000000));
    const bool dryRun = call.has(u"dry-run"_s);
    const UpgradeDecisions made = decisions(call);
    QList<UpgradeOrder> orders;
    const QList<qint64> ids = upgraded(call, version);
    for (const qint64 id : ids)
        orders << UpgradeOrder{id, made, {}};
    Answer answer = listing({}, {}, Words::tr("Every running onboarding is on that version already."));
    if (orders.isEmpty())
        return answer;
    OnboardingService& onboardings = call.workspace().onboardings();
    const auto previews =
        orThrow(dryRun ? onboardings.previewUpgrade(orders, version) : onboardings.upgrade(orders, version));
    QJsonArray rows;
    QStringList texts;
    for (const UpgradePreview& preview : previews) {
        rows << toJson(preview, dryRun);
        texts << planText(preview);
    }
    texts << (dryRun ? Words::tr("Nothing was written.")
                     : Words::tr("Done in one step; occ undo takes it back."));
    answer = {rows, {}, texts.join(u'\n'), {}};
    return answer;
}

static Answer versions(Call& call)
{
    QJsonArray rows;
    const auto found = orThrow(call.workspace().playbooks().versions());
    for (const PlaybookVersion& version : found) {
        if (version.playbook == call.positional(0))
            rows << QJsonObject{{u"playbook"_s, version.playbook},
                                {u"version"_s, version.version},
                                {u"title"_s, version.title},
                                {u"created"_s, toIso(version.createdAt)}};
    }
    if (rows.isEmpty())
        orThrow(call.workspace().playbooks().find(call.positional(0))); // Says which there are.
    return listing(rows,
                   {{u"version"_s, Words::tr("Version"), Column::Kind::Number},
                    {u"title"_s, Words::tr("Title")},
                    {u"created"_s, Words::tr("Stored"), Column::Kind::Time}},
                   {});
}

static Answer store(Call& call)
{
    QFile source(call.positional(0));
    if (!source.open(QIODevice::ReadOnly))
        raise(environmentFailed(
            Words::tr("%1 cannot be read: %2.").arg(source.fileName(), source.errorString()),
            Words::tr("Check the name and its permissions.")));
    constexpr qint64 kLargest = 4 * 1024 * 1024;
    const QByteArray text = source.read(kLargest + 1);
    PlaybookService& playbooks = call.workspace().playbooks();
    QList<Error> faults = orThrow(playbooks.check(text, source.fileName()));
    if (!faults.isEmpty())
        raise(Failure(faults.takeFirst()));
    const auto stored = orThrow(playbooks.storeText(text, int(call.number(u"based-on"_s).value_or(0))));
    return thing({{u"playbook"_s, stored.playbook.id},
                  {u"version"_s, stored.playbook.version},
                  {u"title"_s, stored.playbook.title}},
                 Words::tr("%1 is stored as version %2. Running onboardings stay on theirs; move them with: "
                           "occ playbook upgrade --playbook %3")
                     .arg(stored.playbook.title)
                     .arg(stored.playbook.version)
                     .arg(stored.playbook.id));
}

QList<Command> playbookCommands()
{
    return {
        {u"playbook"_s,
         u"versions"_s,
         Words::tr("List the stored versions of a playbook."),
         {{u"ID"_s, Words::tr("The playbook's id.")}},
         {},
         versions},
        {u"playbook"_s,
         u"store"_s,
         Words::tr("Store a playbook's file as a new version."),
         {{u"FILE"_s, Words::tr("A YAML file.")}},
         {{u"based-on"_s, u"N"_s, Words::tr("Refuse when there is a newer version than this one.")}},
         store},
        {u"playbook"_s,
         u"upgrade"_s,
         Words::tr("Carry a playbook's version to running onboardings, keeping what was done by hand."),
         {{u"ID"_s, Words::tr("Their numbers."), {}, false, true}},
         {{u"playbook"_s, u"ID"_s, Words::tr("All that run on another version of this playbook.")},
          {u"to"_s, u"N"_s, Words::tr("That version instead of the newest.")},
          {u"take"_s, u"CHANGE"_s, Words::tr("Take this change though it would be kept."), {}, false, true},
          {u"keep"_s, u"CHANGE"_s, Words::tr("Keep what is there instead of this change."), {}, false, true},
          {u"dry-run"_s, {}, Words::tr("Only say what it would do.")}},
         upgrade},
    };
}

} // namespace occ::cli
