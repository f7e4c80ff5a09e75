// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/sender.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace occ::sync {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(sync)
};

/// Records that somebody keeps changing under us are left to the next round after that many goes.
constexpr int kGoes = 4;

bool goesOut(const FieldMapping& field)
{
    return field.direction == Direction::Both || field.direction == Direction::Out;
}

QJsonValue valueOf(const OurRecord& ours, const FieldMapping& field)
{
    const QJsonValue value = ours.values.value(field.ours);
    return value.isUndefined() ? QJsonValue() : value;
}

} // namespace

bool Sender::hasNews(Kind kind, const Link& link, const OurRecord& ours) const
{
    return std::ranges::any_of(m_context.object(kind).fields, [&](const FieldMapping& field) {
        // Only what was looked at is compared: not every reading knows the onboarding.
        if (!goesOut(field) || !ours.values.contains(field.ours))
            return false;
        const auto agreed = link.agreed.constFind(field.ours);
        const QJsonValue value = valueOf(ours, field);
        return agreed == link.agreed.constEnd() ? !isEmpty(value)
                                                : !sameValue(field.transform, agreed->ours, value);
    });
}

void Sender::noticeOne(Kind kind, const OurRecord& ours)
{
    const auto link = m_context.rows.linkOfOurs(kind, ours.id);
    if (link && link->state == Link::State::GoneHere) {
        // An undo was undone.
        Link back = *link;
        back.state = Link::State::Linked;
        back.version.clear();
        m_context.rows.save(back);
        m_context.rows.close(Conflict::About::DeletedHere, kind, ours.id, back.remoteId, {}, m_context.now());
        m_context.rows.enqueue(kind, ours.id, m_context.now());
        return;
    }
    if (link && link->state != Link::State::Linked)
        return;
    if (link)
        noticeLinked(kind, *link, ours);
    else if (m_context.object(kind).createThere)
        m_context.rows.enqueue(kind, ours.id, m_context.now());
}

void Sender::noticeLinked(Kind kind, Link link, const OurRecord& ours)
{
    if (!hasNews(kind, link, ours))
        return;
    const bool met = std::ranges::all_of(m_context.object(kind).fields, [&](const FieldMapping& field) {
        return !goesOut(field) || link.agreed.contains(field.ours) || isEmpty(valueOf(ours, field));
    });
    // What never met is read and merged before it goes.
    if (!met && !link.version.isEmpty()) {
        link.version.clear();
        m_context.rows.save(link);
    }
    m_context.rows.enqueue(kind, ours.id, m_context.now());
}

void Sender::notice()
{
    m_context.together([&](store::Transaction&) {
        const qint64 known = m_context.rows.journalNumber();
        const store::ChangeSet changes = store::changesSince(m_context.session.database, known);
        for (const Kind kind : mirroredKinds()) {
            if (m_context.active.contains(kind) && m_context.needsOnboarding(kind))
                noticeOnboardings(kind, changes);
        }
        if (changes.to == known)
            return;
        for (const Kind kind : mirroredKinds()) {
            if (!m_context.active.contains(kind))
                continue;
            const bool onboarding = m_context.needsOnboarding(kind);
            if (known == 0) {
                const QList<OurRecord> all = m_context.ours.all(kind);
                for (const OurRecord& ours : all)
                    noticeOne(kind, ours);
            } else {
                const QSet<qint64> touched = m_context.ours.touched(kind, changes);
                for (const qint64 id : touched) {
                    if (const auto ours = m_context.ours.read(kind, id, onboarding))
                        noticeOne(kind, *ours);
                }
            }
            const QList<Link> orphans = m_context.rows.orphans(kind);
            for (Link link : orphans) {
                link.state = Link::State::GoneHere;
                m_context.rows.save(link);
                m_context.rows.dequeue(kind, *link.ourId);
                Rows::Open open;
                open.about = Conflict::About::DeletedHere;
                open.kind = kind;
                open.ourId = *link.ourId;
                open.name = link.agreed.value(u"name"_s).ours.toString(link.remoteId);
                open.remoteId = link.remoteId;
                open.vals = {{u"ours_words"_s, Words::tr("taken back")}, {u"theirs_words"_s, open.name}};
                if (m_context.rows.open(open, m_context.now())) {
                    ++m_context.tally.conflicts;
                    m_context.log(
                        u"asks"_s, kind, *link.ourId, link.remoteId, open.name,
                        Words::tr("It was taken back here and is still in %1.").arg(m_context.crm),
                        Words::tr("Decide whether it stays there, is archived there or comes in again."));
                }
            }
        }
        m_context.rows.setJournalNumber(changes.to);
    });
}

void Sender::settle(Kind kind)
{
    const QList<Queued> sent = m_context.rows.sent(kind);
    QStringList doubtful;
    for (const Queued& queued : sent) {
        const auto link = m_context.rows.linkOfOurs(kind, queued.ourId);
        if (!link || link->state != Link::State::Linked)
            doubtful << m_context.externalId(kind, queued.ourId);
    }
    const int most = std::max(1, m_context.remote.capabilities().readBatch);
    for (qsizetype i = 0; i < doubtful.size(); i += most) {
        const QList<Record> found = m_context.orStop(
            m_context.remote.find(kind, doubtful.mid(i, most), m_context.object(kind).remoteFields()));
        m_applier.apply(kind, found);
    }
    m_context.together([&](store::Transaction&) {
        for (const Queued& known : sent) {
            if (auto queued = m_context.rows.queued(kind, known.ourId)) {
                queued->state = Queued::State::Waiting;
                m_context.rows.save(*queued);
            }
        }
    });
}

/// Whether the company of the CRM's record is about to be written, or was never agreed on.
bool Sender::movesAway(Kind kind, const Link& link)
{
    const FieldMapping* parent = m_context.object(kind).field(u"client"_s);
    if (parent == nullptr || !goesOut(*parent))
        return false;
    const auto agreed = link.agreed.constFind(parent->ours);
    const auto ours = m_context.ours.read(kind, *link.ourId);
    return agreed == link.agreed.constEnd() ||
           (ours && !sameValue(parent->transform, agreed->ours, valueOf(*ours, *parent)));
}

/// Merges what changed in the CRM since we last saw it, so that nothing is written over.
void Sender::refresh(Kind kind, const QList<Queued>& batch)
{
    QStringList ids;
    bool moves = false;
    for (const Queued& queued : batch) {
        const auto link = m_context.rows.linkOfOurs(kind, queued.ourId);
        if (link && link->state == Link::State::Linked &&
            (!m_context.remote.capabilities().conditionalWrite || link->version.isEmpty())) {
            ids << link->remoteId;
            moves = moves || movesAway(kind, *link);
        }
    }
    const int most = std::max(1, m_context.remote.capabilities().readBatch);
    for (qsizetype i = 0; i < ids.size(); i += most) {
        const QStringList some = ids.mid(i, most);
        const QStringList fields = m_context.object(kind).remoteFields();
        const QList<Record> records =
            m_context.orStop(moves ? m_context.remote.read(kind, some, fields)
                                   : m_context.remote.readValues(kind, some, fields));
        m_applier.apply(kind, records);
        for (const QString& id : some) {
            if (std::ranges::find(records, id, &Record::id) == records.cend())
                m_applier.gone(kind, id);
        }
    }
}

std::optional<Sender::Parcel> Sender::packOne(Kind kind, const Queued& queued)
{
    if (kind == Kind::Comment)
        return packComment(queued);
    if (!mirroredKinds().contains(kind))
        return packActivity(kind, queued);
    Parcel parcel;
    parcel.queued = queued;
    const auto ours = m_context.ours.read(kind, queued.ourId, m_context.needsOnboarding(kind));
    if (!ours)
        return {};
    parcel.ours = *ours;
    parcel.link = m_context.rows.linkOfOurs(kind, queued.ourId);
    if (parcel.link ? parcel.link->state != Link::State::Linked : !m_context.object(kind).createThere)
        return {};
    const QSet<QString> open = m_context.rows.openFields(kind, ours->id);
    QMap<QString, Agreed> intent;
    QString reach;
    QString cure;
    for (const FieldMapping& field : m_context.object(kind).fields) {
        if (!goesOut(field) || open.contains(field.ours))
            continue;
        const QJsonValue value = valueOf(*ours, field);
        if (parcel.link) {
            const auto agreed = parcel.link->agreed.constFind(field.ours);
            // What was never agreed on is merged first, when their side of it is known.
            if (agreed == parcel.link->agreed.constEnd() || sameValue(field.transform, agreed->ours, value))
                continue;
        } else if (isEmpty(value)) {
            continue;
        }
        const auto theirs = m_context.carrier->outward(kind, field, value);
        if (!theirs) {
            const Error why = m_context.carrier->whyNot(field, value);
            reach = why.message;
            cure = why.hint;
            if (field.transform == Transform::Parent && !parcel.link &&
                m_context.active.contains(Kind::Company)) {
                // It waits for its company, so that it does not stand there alone.
                parcel.fields = {reach, cure};
                parcel.row.externalId.clear();
                return parcel;
            }
            continue;
        }
        Carrier::put(field, *theirs, parcel.row);
        intent.insert(field.ours, {value, *theirs});
        parcel.fields << field.ours;
    }
    if (!reach.isEmpty() && queued.error != reach) {
        m_context.log(u"waits"_s, kind, ours->id, parcel.link ? parcel.link->remoteId : QString(), ours->name,
                      reach, cure);
        parcel.queued.error = reach;
    }
    if (parcel.fields.isEmpty())
        return {};
    if (parcel.link) {
        parcel.row.id = parcel.link->remoteId;
        parcel.row.expectedVersion = parcel.link->version;
    } else {
        const QJsonObject presets = m_context.object(kind).presets;
        for (auto it = presets.begin(); it != presets.end(); ++it) {
            if (!parcel.row.values.contains(it.key()))
                parcel.row.values.insert(it.key(), it.value());
        }
        parcel.row.externalId = m_context.externalId(kind, ours->id);
    }
    parcel.queued.intent = agreedToJson(intent);
    return parcel;
}

QList<Sender::Parcel> Sender::pack(Kind kind, const QList<Queued>& batch)
{
    QList<Parcel> parcels;
    m_context.together([&](store::Transaction&) {
        for (const Queued& known : batch) {
            auto queued = m_context.rows.queued(kind, known.ourId);
            if (!queued || queued->state != Queued::State::Waiting)
                continue;
            auto parcel = packOne(kind, *queued);
            if (!parcel) {
                m_context.rows.dequeue(kind, queued->ourId);
                continue;
            }
            if (parcel->row.id.isEmpty() && parcel->row.externalId.isEmpty()) {
                const QString why = parcel->fields.value(0);
                if (queued->error != why)
                    m_context.log(u"waits"_s, kind, parcel->ours.id, {}, parcel->ours.name, why,
                                  parcel->fields.value(1));
                queued->error = why;
                queued->cure = parcel->fields.value(1);
                ++queued->attempts;
                queued->nextAt = m_context.now() + retryWait(queued->attempts);
                m_context.rows.save(*queued);
                continue;
            }
            parcel->queued.state = Queued::State::Sent;
            m_context.rows.save(parcel->queued);
            parcels << *parcel;
        }
    });
    return parcels;
}

void Sender::send(Kind kind)
{
    // Comments go one after the other, as they were made.
    const int most = kind == Kind::Comment ? 1 : std::max(1, m_context.remote.capabilities().writeBatch);
    QHash<qint64, int> goes;
    int done = 0;
    for (;;) {
        m_context.tell(Progress::Phase::Sending, kind, done);
        const QList<Queued> batch = m_context.rows.dueQueue(kind, m_context.now(), most);
        if (batch.isEmpty())
            return;
        bool stuck = false;
        for (const Queued& queued : batch)
            stuck = ++goes[queued.ourId] > kGoes || stuck;
        if (stuck) {
            m_context.together([&](store::Transaction&) {
                for (Queued queued : batch) {
                    if (goes.value(queued.ourId) <= kGoes)
                        continue;
                    queued.nextAt = m_context.now() + kMinute;
                    m_context.rows.save(queued);
                }
            });
            continue;
        }
        refresh(kind, batch);
        deliver(kind, pack(kind, batch));
        done += int(batch.size());
    }
}

void Sender::foresee(Kind kind)
{
    const QList<Queued> batch = m_context.rows.dueQueue(kind, m_context.now(), 1 << 20);
    for (const Queued& queued : batch) {
        auto parcel = packOne(kind, queued);
        if (!parcel)
            continue;
        const bool isNew = !parcel->link;
        if (isNew && parcel->row.externalId.isEmpty())
            parcel->fields.clear(); // Its company goes first.
        auto& lines = isNew ? m_context.preview->createdThere : m_context.preview->changed;
        const auto known = std::ranges::find_if(lines, [&](const Preview::Line& line) {
            return !isNew && line.kind == kind && line.ourId == queued.ourId;
        });
        if (known != lines.end())
            known->sends = parcel->fields;
        else
            lines << Preview::Line{kind, queued.ourId, parcel->row.id, parcel->ours.name, {}, parcel->fields,
                                   {}};
    }
}

} // namespace occ::sync
