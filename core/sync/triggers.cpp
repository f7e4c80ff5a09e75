// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/mapping.h"
#include "core/sync/syncserviceparts.h"

#include <QCoreApplication>
#include <QJsonDocument>

/// What happens besides keeping records alike: what was chosen of it.
namespace occ::sync {

using namespace Qt::Literals::StringLiterals;
using Activity = Triggers::Activity;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(sync)
};

const QStringList& activityWords()
{
    static const QStringList words{u"none"_s, u"notes"_s, u"tasks"_s};
    return words;
}

} // namespace

QString toText(Activity activity)
{
    return activityWords().at(int(activity));
}

std::optional<Activity> activityFromText(const QString& text)
{
    const qsizetype at = activityWords().indexOf(text);
    return at < 0 ? std::nullopt : std::optional(Activity(at));
}

QJsonObject toJson(const Triggers& triggers)
{
    return {{u"won_starts"_s, triggers.wonStarts},
            {u"playbook"_s, triggers.playbook},
            {u"activity"_s, toText(triggers.activity)}};
}

Result<Triggers> triggersFromJson(const QJsonObject& json)
{
    Triggers triggers;
    triggers.wonStarts = json.value("won_starts"_L1).toBool(triggers.wonStarts);
    triggers.playbook = json.value("playbook"_L1).toString(triggers.playbook);
    const QString word = json.value("activity"_L1).toString(toText(triggers.activity));
    const auto activity = activityFromText(word);
    if (!activity)
        return refused(Words::tr("\"%1\" is no way to keep contacts in a CRM.").arg(word),
                       Words::tr("Use one of: %1.").arg(activityWords().join(u", "_s)), u"activity"_s);
    triggers.activity = *activity;
    return triggers;
}

Status SyncService::setTriggers(const QString& name, const Triggers& triggers)
{
    return writing(m_d->session, Permission::ManageContent, u"sync.triggers"_s, [&](store::Transaction& tx) {
        const Private::Stored stored = m_d->find(name);
        if (triggers.wonStarts) // Refuses one that is not there, naming those that are.
            static_cast<void>(orThrow(m_d->content.find(triggers.playbook)));
        Mapping mapping = m_d->mappingOf(stored);
        const Activity before = mapping.triggers.activity;
        mapping.triggers = triggers;
        const QString text = QString::fromUtf8(QJsonDocument(toJson(mapping)).toJson(QJsonDocument::Compact));
        if (tx.update("sync_connection"_L1, stored.connection.id, {{"mapping"_L1, text}}))
            tx.about("sync"_L1, stored.connection.id);
        Rows rows(tx.database(), stored.connection.id);
        if (!triggers.wonStarts)
            rows.forgetWon();
        if (triggers.activity == Activity::None)
            rows.forgetActivities();
        else if (before == Activity::None)
            rows.watchActivities(store::journalHead(tx.database()), m_d->session.now());
        tx.setSummary(Words::tr("What %1 sets off changed").arg(name));
    });
}

} // namespace occ::sync
