// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/sender.h"

#include <QCoreApplication>

#include <algorithm>

/// What goes out besides records that are kept alike: what concerns only the onboarding, and logged contacts.
namespace occ::sync {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(sync)
};

/// The index a lost note is looked for in lags; before that nobody knows whether it arrived.
constexpr Millis kIndexLag = 2 * kMinute;

} // namespace

void Sender::noticeOnboardings(Kind kind, const store::ChangeSet& changes)
{
    // Health turns with the clock too, which no journal says; so what runs is compared.
    const QHash<qint64, QJsonObject> running = m_context.ours.running(kind);
    for (auto it = running.cbegin(); it != running.cend(); ++it) {
        const auto link = m_context.rows.linkOfOurs(kind, it.key());
        if (link && link->state == Link::State::Linked)
            noticeLinked(kind, *link, {it.key(), {}, it.value()});
    }
    if (changes.from == 0)
        return; // Everything is read and merged anew.
    const QSet<qint64> touched = m_context.ours.onboarded(kind, changes);
    for (const qint64 id : touched) {
        if (running.contains(id))
            continue;
        if (const auto ours = m_context.ours.read(kind, id, true))
            noticeOne(kind, *ours);
    }
}

void Sender::noticeActivities()
{
    const Triggers::Activity wanted = m_context.mapping.triggers.activity;
    const Kind kind = wanted == Triggers::Activity::Tasks ? Kind::Task : Kind::Note;
    if (wanted == Triggers::Activity::None || !m_context.remote.capabilities().kinds.contains(kind))
        return;
    m_context.together([&](store::Transaction&) {
        const QList<qint64> fresh =
            m_context.rows.newActivities(store::journalHead(m_context.session.database), m_context.now());
        for (const qint64 id : fresh) {
            if (!m_context.rows.knowsActivity(id))
                m_context.rows.enqueue(kind, id, m_context.now());
        }
    });
}

void Sender::settleActivities(Kind kind)
{
    QList<Queued> sent = m_context.rows.sent(kind);
    sent.removeIf([&](const Queued& one) { return one.nextAt > m_context.now(); });
    const int most = std::max(1, m_context.remote.capabilities().readBatch);
    for (qsizetype i = 0; i < sent.size(); i += most) {
        const QList<Queued> some = sent.mid(i, most);
        QStringList ids;
        for (const Queued& queued : some)
            ids << m_context.externalId(kind, queued.ourId);
        const QList<Record> found = m_context.orStop(m_context.remote.find(kind, ids, {}));
        m_context.together([&](store::Transaction&) {
            for (Queued queued : some) {
                const auto there =
                    std::ranges::find(found, m_context.externalId(kind, queued.ourId), &Record::externalId);
                if (there == found.cend()) {
                    queued.state = Queued::State::Waiting;
                    m_context.rows.save(queued);
                    continue;
                }
                Parcel parcel;
                parcel.queued = queued;
                parcel.ours =
                    m_context.ours.activity(kind, queued.ourId).value_or(OurRecord{queued.ourId, {}, {}});
                RowResult result;
                result.record = *there;
                arrived(kind, parcel, result);
            }
        });
    }
}

std::optional<Sender::Parcel> Sender::packActivity(Kind kind, const Queued& queued)
{
    Parcel parcel;
    parcel.queued = queued;
    const auto ours = m_context.ours.activity(kind, queued.ourId);
    if (!ours || m_context.rows.linkOfOurs(kind, queued.ourId))
        return {};
    parcel.ours = *ours;
    const auto linked = [&](Kind parent, const QString& name) {
        const qint64 id = ours->values.value(name).toInteger();
        const auto link = id > 0 ? m_context.rows.linkOfOurs(parent, id) : std::nullopt;
        return link && link->state == Link::State::Linked ? link->remoteId : QString();
    };
    const qint64 client = ours->values.value("client"_L1).toInteger();
    const QString company = linked(Kind::Company, u"client"_s);
    if (company.isEmpty()) {
        const auto link = m_context.rows.linkOfOurs(Kind::Company, client);
        const ObjectMapping* companies = m_context.mapping.object(Kind::Company);
        const bool comes = companies != nullptr && companies->enabled && companies->createThere;
        if (link ? link->state == Link::State::Apart : !comes)
            return {}; // It has no place there, and never will.
        FieldMapping parent;
        parent.ours = u"client"_s;
        parent.transform = Transform::Parent;
        const Error why = m_context.carrier->whyNot(parent, client);
        parcel.fields = {why.message, why.hint};
        return parcel;
    }
    parcel.row.parents.insert(Kind::Company, {company});
    for (const auto& [parent, name] :
         {std::pair(Kind::Contact, u"contact"_s), std::pair(Kind::Deal, u"deal"_s)}) {
        if (const QString id = linked(parent, name); !id.isEmpty())
            parcel.row.parents.insert(parent, {id});
    }
    parcel.row.externalId = m_context.externalId(kind, ours->id);
    for (const auto name : {"text", "at", "title", "due", "done"}) {
        const QLatin1StringView key(name);
        if (const QJsonValue value = ours->values.value(key); !value.isUndefined())
            parcel.row.values.insert(key, value);
    }
    parcel.queued.nextAt = m_context.now() + kIndexLag;
    return parcel;
}

} // namespace occ::sync
