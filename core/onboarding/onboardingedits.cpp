// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/onboarding/onboardingcommand.h"

#include <QCoreApplication>

namespace occ {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The texts of this file.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(onboarding)
};

/// Where an item can stand.
struct Stand
{
    qint64 onboarding = 0;
    Instant dueAt = 0;
    QString title;
};

} // namespace

static constexpr qsizetype kLongestTitle = 300;
static constexpr Instant kLatestDue = 4102444800000; // 2100-01-01T00:00:00Z

static void checkTitle(const QString& title)
{
    if (title.isEmpty())
        raise(refused(Words::tr("The title is missing."), Words::tr("Say in a few words what is to be done."),
                      u"title"_s));
    if (title.size() > kLongestTitle)
        raise(refused(Words::tr("The title is longer than %1 characters.").arg(kLongestTitle),
                      Words::tr("Shorten it."), u"title"_s));
}

static void checkWord(const QString& value, const QStringList& known, const QString& field)
{
    if (!known.contains(value))
        raise(refused(Words::tr("\"%1\" is not known here.").arg(value.left(60)),
                      Words::tr("Use one of: %1.").arg(known.join(u", "_s)), field));
}

static void checkEdit(const ItemEdit& edit, const QStringList& roles)
{
    if (edit.title)
        checkTitle(edit.title->trimmed());
    if (edit.ownerRole)
        checkWord(*edit.ownerRole, roles, u"owner-role"_s);
    if (edit.party)
        checkWord(*edit.party, {u"us"_s, u"client"_s}, u"party"_s);
    if (edit.evidenceKind)
        checkWord(*edit.evidenceKind, {u"none"_s, u"note"_s, u"link"_s, u"file"_s}, u"evidence-kind"_s);
    if (edit.dueAt && (*edit.dueAt < 0 || *edit.dueAt > kLatestDue))
        raise(refused(Words::tr("The date %1 is out of range.").arg(toIso(*edit.dueAt)),
                      Words::tr("Give a date between 1970 and 2100."), u"due"_s));
    if (edit.dueAt && edit.dueWithMilestone)
        raise(refused(Words::tr("A due date and \"with its milestone\" exclude each other."),
                      Words::tr("Give one of them."), u"due"_s));
}

/// True when the item is so already: the history has nothing to tell then.
static bool changesNothing(const ItemEdit& edit, const Item& item)
{
    return (!edit.title || edit.title->trimmed() == item.title) &&
           (!edit.ownerRole || *edit.ownerRole == item.ownerRole) &&
           (!edit.party || *edit.party == item.party) &&
           (!edit.evidenceKind || *edit.evidenceKind == item.evidenceKind) &&
           (!edit.milestoneId || *edit.milestoneId == item.milestoneId) &&
           (!edit.dueAt || *edit.dueAt == item.dueAt) &&
           (!edit.dueWithMilestone || item.dueSource == DueSource::Milestone);
}

static Stand standOf(store::Database& database, qint64 milestone)
{
    auto query =
        database.query(u"select onboarding_id, due_at, title from milestone where id = ?"_s, milestone);
    if (!query.next())
        raise(refused(Words::tr("There is no milestone %1.").arg(milestone), {}, u"milestone"_s));
    return {query.integer(0), query.integer(1), query.text(2)};
}

static qint64 nextPosition(store::Database& database, qint64 milestone)
{
    auto query = database.query(u"select max(position) from item where milestone_id = ?"_s, milestone);
    return query.next() && !query.isNull(0) ? query.integer(0) + 1 : 0;
}

/// "own-1", "own-2", …: no version of a playbook and no other item of the onboarding is called that.
static QString ownKey(store::Database& database, qint64 onboarding, const playbook::Playbook& playbook)
{
    QSet<QString> taken;
    auto query = database.query(u"select key from item where onboarding_id = ?"_s, onboarding);
    while (query.next())
        taken << query.text(0);
    for (int number = 1;; ++number) {
        const QString key = u"own-%1"_s.arg(number);
        if (!taken.contains(key) && !playbook.item(key))
            return key;
    }
}

Result<qint64> OnboardingService::addItem(qint64 milestoneId, const ItemEdit& item)
{
    const auto stand = reading([&] { return standOf(m_session.database, milestoneId); });
    if (!stand)
        return Failure(stand.error());
    return command(u"item.add"_s, {stand->onboarding}, [&](store::Transaction& tx) {
        ItemEdit edit = item;
        edit.title = item.title.value_or(QString());
        edit.ownerRole = item.ownerRole.value_or(u"specialist"_s);
        checkEdit(edit, orThrow(m_playbooks.library())->roles());
        const OnboardingRow row = require(stand->onboarding);
        const StoredPlaybook version = orThrow(m_playbooks.byId(versionOf(stand->onboarding)));
        const QString title = edit.title->trimmed();
        const qint64 id =
            tx.insert("item"_L1, {{"onboarding_id"_L1, stand->onboarding},
                                  {"milestone_id"_L1, milestoneId},
                                  {"position"_L1, nextPosition(tx.database(), milestoneId)},
                                  {"key"_L1, ownKey(tx.database(), stand->onboarding, version.playbook)},
                                  {"title"_L1, title},
                                  {"section"_L1, u""_s},
                                  {"owner_role"_L1, *edit.ownerRole},
                                  {"party"_L1, edit.party.value_or(u"us"_s)},
                                  {"due_at"_L1, edit.dueAt.value_or(stand->dueAt)},
                                  {"own_due"_L1, qint64(edit.dueAt ? DueSource::Hand : DueSource::Milestone)},
                                  {"evidence_kind"_L1, edit.evidenceKind.value_or(u"none"_s)},
                                  {"evidence"_L1, u""_s},
                                  {"state"_L1, u"open"_s},
                                  {"state_reason"_L1, u""_s},
                                  {"done_by"_L1, u""_s},
                                  {"depends_on"_L1, u""_s},
                                  {"check_kind"_L1, u""_s}});
        completeMilestones(tx, {milestoneId});
        tx.about("client"_L1, row.clientId);
        tx.setSummary(Words::tr("“%1” added for %2").arg(title, row.client));
        return id;
    });
}

qint64 OnboardingService::versionOf(qint64 onboarding)
{
    auto query =
        m_session.database.query(u"select playbook_version_id from onboarding where id = ?"_s, onboarding);
    return query.next() ? query.integer(0) : 0;
}

Status OnboardingService::editItem(qint64 item, const ItemEdit& edit)
{
    QList<Item> items;
    const Status found = reading([&] {
        items = loadItems(u"where i.id = ?"_s, {item});
        if (items.isEmpty())
            raise(refused(Words::tr("There is no item %1.").arg(item),
                          Words::tr("See them with: occ onboarding show ID"), u"item"_s));
    });
    if (!found)
        return found;
    const Item& before = items.first();
    if (changesNothing(edit, before)) {
        return reading([&] {
            m_session.require(Permission::RunOnboardings);
            static_cast<void>(require(before.onboardingId));
        });
    }
    return command(u"item.edit"_s, {before.onboardingId}, [&](store::Transaction& tx) {
        checkEdit(edit, edit.ownerRole ? orThrow(m_playbooks.library())->roles() : QStringList());
        const OnboardingRow row = require(before.onboardingId);
        const qint64 milestoneId = edit.milestoneId.value_or(before.milestoneId);
        const Stand stand = standOf(tx.database(), milestoneId);
        if (stand.onboarding != before.onboardingId)
            raise(refused(Words::tr("This onboarding has no milestone %1.").arg(milestoneId), {},
                          u"milestone"_s));
        store::Fields fields;
        if (edit.title)
            fields.push_back({"title"_L1, edit.title->trimmed()});
        if (edit.ownerRole)
            fields.push_back({"owner_role"_L1, *edit.ownerRole});
        if (edit.party)
            fields.push_back({"party"_L1, *edit.party});
        if (edit.evidenceKind)
            fields.push_back({"evidence_kind"_L1, *edit.evidenceKind});
        const bool moves = milestoneId != before.milestoneId;
        if (moves) {
            fields.push_back({"milestone_id"_L1, milestoneId});
            fields.push_back({"position"_L1, nextPosition(tx.database(), milestoneId)});
        }
        const bool follows = before.dueSource == DueSource::Milestone && moves &&
                             (before.state == "open"_L1 || before.state == "blocked"_L1);
        if (edit.dueAt && *edit.dueAt != before.dueAt) {
            fields.push_back({"due_at"_L1, *edit.dueAt});
            fields.push_back({"own_due"_L1, qint64(DueSource::Hand)});
        } else if (edit.dueWithMilestone) {
            fields.push_back({"due_at"_L1, stand.dueAt});
            fields.push_back({"own_due"_L1, qint64(DueSource::Milestone)});
        } else if (follows) {
            fields.push_back({"due_at"_L1, stand.dueAt});
        }
        tx.update("item"_L1, item, fields);
        completeMilestones(tx, {before.milestoneId, milestoneId});
        tx.about("client"_L1, row.clientId);
        const QString title = edit.title ? edit.title->trimmed() : before.title;
        tx.setSummary(moves ? Words::tr("“%1” moved to %2 for %3").arg(title, stand.title, row.client)
                            : Words::tr("“%1” changed for %2").arg(title, row.client));
    });
}

} // namespace occ
