// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/onboarding/upgrader.h"

#include <QCoreApplication>
#include <QCryptographicHash>

namespace occ {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The texts of this file.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(onboarding)
};

} // namespace

static QString idList(const QList<qint64>& ids)
{
    QStringList texts;
    for (const qint64 id : ids)
        texts << QString::number(id);
    return ids.isEmpty() ? u"null"_s : texts.join(u',');
}

QHash<qint64, Upgrader::Run> Upgrader::load(const QList<qint64>& ids)
{
    QHash<qint64, Run> runs;
    {
        auto query = m_session.database.runWith(
            u"select o.id, o.client_id, c.name, o.state, o.owner_id, o.playbook_version_id, o.timezone, "
            "o.contract_at, v.playbook, v.version from onboarding o join client c on c.id = o.client_id "
            "join playbook_version v on v.id = o.playbook_version_id where o.id in ("_s +
                idList(ids) + u')',
            {});
        while (query.next()) {
            Run run;
            run.row.id = query.integer(0);
            run.row.clientId = query.integer(1);
            run.row.client = query.text(2);
            run.row.state = query.text(3);
            run.row.ownerId = query.maybe(4);
            run.versionId = query.integer(5);
            run.timezone = query.text(6);
            run.contractAt = run.row.contractAt = query.integer(7);
            run.row.playbook = query.text(8);
            run.row.playbookVersion = int(query.integer(9));
            runs.insert(run.row.id, run);
        }
    }
    loadSteps(runs, idList(ids));
    return runs;
}

void Upgrader::loadSteps(QHash<qint64, Run>& runs, const QString& ids)
{
    QHash<qint64, QString> keys;
    {
        auto query = m_session.database.runWith(
            u"select id, onboarding_id, key, title, theme, due_at, due_reason, completed_at, position "
            "from milestone where onboarding_id in ("_s +
                ids + u") order by onboarding_id, position, id"_s,
            {});
        while (query.next()) {
            keys.insert(query.integer(0), query.text(2));
            runs[query.integer(1)].milestones
                << RunMilestone{query.integer(0), query.text(2),        query.text(3),
                                query.text(4),    query.integer(5),     !query.text(6).isEmpty(),
                                !query.isNull(7), int(query.integer(8))};
        }
    }
    auto query = m_session.database.runWith(
        u"select i.id, i.onboarding_id, i.milestone_id, i.key, i.title, i.section, i.owner_role, i.party, "
        "i.evidence_kind, i.check_kind, i.depends_on, i.due_at, i.own_due, i.state, i.evidence, "
        "i.assignee_id, i.position from item i join milestone m on m.id = i.milestone_id "
        "where i.onboarding_id in ("_s +
            ids + u") order by i.onboarding_id, m.position, m.id, i.position, i.id"_s,
        {});
    while (query.next()) {
        RunItem item;
        item.id = query.integer(0);
        item.milestone = keys.value(query.integer(2));
        item.key = query.text(3);
        item.title = query.text(4);
        item.section = query.text(5);
        item.ownerRole = query.text(6);
        item.party = query.text(7);
        item.evidence = query.text(8);
        item.check = query.text(9);
        item.dependsOn = query.text(10).split(u' ', Qt::SkipEmptyParts);
        item.dueAt = query.integer(11);
        item.due = DueSource(query.integer(12));
        item.state = query.text(13);
        item.workedOn = !query.text(14).isEmpty() || !query.isNull(15);
        item.position = int(query.integer(16));
        runs[query.integer(1)].items << item;
    }
}

playbook::Playbook Upgrader::withPacks(const playbook::Playbook& version, const playbook::Playbook& base,
                                       const QList<RunItem>& items)
{
    QStringList foreign;
    for (const RunItem& item : items) {
        if (!base.item(item.key))
            foreign << item.key;
    }
    playbook::Playbook combined = version;
    if (foreign.isEmpty())
        return combined;
    const auto library = orThrow(m_playbooks.library());
    const auto documents = library->list(u"industry-pack"_s);
    for (const content::Document& document : documents) {
        const auto pack = orThrow(library->industryPack(document.id));
        if (std::ranges::any_of(pack.items, [&](const playbook::PackItem& item) {
                return item.place.contains(base.id) && foreign.contains(item.item.key);
            }))
            combined = playbook::withPack(combined, pack);
    }
    return combined;
}

UpgradeInput Upgrader::inputFor(const Run& run, const StoredPlaybook& base, const StoredPlaybook& theirs)
{
    UpgradeInput input;
    input.base = withPacks(base.playbook, base.playbook, run.items);
    input.theirs = withPacks(theirs.playbook, base.playbook, run.items);
    input.milestones = run.milestones;
    input.items = run.items;
    input.contractAt = run.contractAt;
    const QTimeZone zone(run.timezone.toUtf8());
    input.calendar = m_session.calendar.inZone(zone.isValid() ? zone : m_session.calendar.zone());
    return input;
}

/// Says whether what a person decided on is still what is there.
static QString markOf(const UpgradeInput& input, const UpgradePlan& plan)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const auto add = [&hash](const QString& text) { hash.addData(QByteArray(text.toUtf8() + '\n')); };
    add(plan.shape());
    for (const RunMilestone& milestone : input.milestones)
        add(u"%1 %2 %3"_s.arg(milestone.key).arg(milestone.dueAt).arg(milestone.complete));
    for (const RunItem& item : input.items)
        add(u"%1 %2 %3 %4"_s.arg(item.key, item.state, item.milestone).arg(item.dueAt));
    return QString::fromLatin1(hash.result().toHex().left(16));
}

QList<UpgradePreview> Upgrader::plan(const QList<UpgradeOrder>& orders, int version)
{
    QList<qint64> ids;
    for (const UpgradeOrder& order : orders)
        ids << order.onboarding;
    const QHash<qint64, Run> runs = load(ids);
    QList<UpgradePreview> previews;
    for (const UpgradeOrder& order : orders) {
        if (!runs.contains(order.onboarding)) {
            raise(refused(Words::tr("There is no onboarding %1.").arg(order.onboarding),
                          Words::tr("See them with: occ onboarding list"), u"onboarding"_s));
        }
        const Run& run = *runs.constFind(order.onboarding);
        if (run.row.state != "active"_L1 && run.row.state != "paused"_L1) {
            raise(refused(Words::tr("The onboarding of %1 is %2.").arg(run.row.client, run.row.state),
                          Words::tr("Only running onboardings are moved to another version."),
                          u"onboarding"_s));
        }
        const StoredPlaybook base = orThrow(m_playbooks.byId(run.versionId));
        const StoredPlaybook theirs = orThrow(m_playbooks.find(run.row.playbook, version));
        if (theirs.id == base.id) {
            raise(refused(Words::tr("The onboarding of %1 is on version %2 of %3 already.")
                              .arg(run.row.client)
                              .arg(theirs.playbook.version)
                              .arg(theirs.playbook.title),
                          Words::tr("Name another version, or leave this onboarding out."), u"version"_s));
        }
        UpgradePreview preview;
        preview.row = run.row;
        preview.fromVersion = base.playbook.version;
        preview.toVersion = theirs.playbook.version;
        preview.playbookTitle = theirs.playbook.title;
        preview.versionId = theirs.id;
        const UpgradeInput input = inputFor(run, base, theirs);
        preview.plan = planUpgrade(input, order.decisions);
        preview.mark = markOf(input, preview.plan);
        previews << preview;
    }
    return previews;
}

void Upgrader::write(store::Transaction& tx, const UpgradePreview& preview)
{
    const qint64 onboarding = preview.row.id;
    const UpgradePlan& plan = preview.plan;
    QHash<QString, qint64> milestones;
    QList<qint64> gone;
    {
        auto query = tx.database().query(u"select id from milestone where onboarding_id = ?"_s, onboarding);
        while (query.next())
            gone << query.integer(0);
    }
    for (const RunMilestone& milestone : plan.milestones) {
        if (milestone.id != 0) {
            tx.update("milestone"_L1, milestone.id,
                      {{"position"_L1, qint64(milestone.position)},
                       {"title"_L1, store::toSql(milestone.title)},
                       {"theme"_L1, store::toSql(milestone.theme)},
                       {"due_at"_L1, milestone.dueAt}});
            milestones.insert(milestone.key, milestone.id);
            gone.removeOne(milestone.id);
            continue;
        }
        milestones.insert(milestone.key,
                          tx.insert("milestone"_L1, {{"onboarding_id"_L1, onboarding},
                                                     {"position"_L1, qint64(milestone.position)},
                                                     {"key"_L1, milestone.key},
                                                     {"title"_L1, milestone.title},
                                                     {"theme"_L1, store::toSql(milestone.theme)},
                                                     {"due_at"_L1, milestone.dueAt},
                                                     {"due_reason"_L1, u""_s}}));
    }
    writeItems(tx, preview, milestones);
    for (const qint64 id : std::as_const(gone))
        tx.remove("milestone"_L1, id);
    tx.update("onboarding"_L1, onboarding, {{"playbook_version_id"_L1, preview.versionId}});
    tx.about("client"_L1, preview.row.clientId);
}

void Upgrader::writeItems(store::Transaction& tx, const UpgradePreview& preview,
                          const QHash<QString, qint64>& milestones)
{
    QList<qint64> gone;
    {
        auto query = tx.database().query(u"select id from item where onboarding_id = ?"_s, preview.row.id);
        while (query.next())
            gone << query.integer(0);
    }
    for (const RunItem& item : preview.plan.items) {
        store::Fields fields = {{"milestone_id"_L1, milestones.value(item.milestone)},
                                {"position"_L1, qint64(item.position)},
                                {"title"_L1, store::toSql(item.title)},
                                {"section"_L1, store::toSql(item.section)},
                                {"owner_role"_L1, store::toSql(item.ownerRole)},
                                {"party"_L1, store::toSql(item.party)},
                                {"due_at"_L1, item.dueAt},
                                {"own_due"_L1, qint64(item.due)},
                                {"evidence_kind"_L1, store::toSql(item.evidence)},
                                {"depends_on"_L1, store::toSql(item.dependsOn.join(u' '))},
                                {"check_kind"_L1, store::toSql(item.check)}};
        if (item.id != 0) {
            tx.update("item"_L1, item.id, fields);
            gone.removeOne(item.id);
            continue;
        }
        for (const QLatin1StringView empty : {"evidence"_L1, "state_reason"_L1, "done_by"_L1})
            fields.push_back({empty, u""_s});
        fields.push_back({"onboarding_id"_L1, preview.row.id});
        fields.push_back({"key"_L1, item.key});
        fields.push_back({"state"_L1, item.state});
        tx.insert("item"_L1, fields);
    }
    for (const qint64 id : std::as_const(gone))
        tx.remove("item"_L1, id);
}

} // namespace occ
