// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/sender.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

/// Writing to the CRM, and what becomes of each row.
namespace occ::sync {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(sync)
};

QString labels(Kind kind, const QStringList& fields)
{
    QStringList words;
    for (const QString& field : fields) {
        const auto own = ourField(kind, field);
        words << (own ? own->label : field);
    }
    return words.join(u", "_s);
}

} // namespace

void Sender::deliver(Kind kind, QList<Parcel> parcels)
{
    if (parcels.isEmpty())
        return;
    // Creations and changes are different requests to most CRMs, and fail differently.
    const auto changes = std::stable_partition(parcels.begin(), parcels.end(),
                                               [](const Parcel& parcel) { return parcel.row.id.isEmpty(); });
    if (changes != parcels.begin() && changes != parcels.end()) {
        const qsizetype created = changes - parcels.begin();
        const QList<Parcel> rest = parcels.mid(created);
        deliver(kind, parcels.mid(0, created));
        deliver(kind, rest);
        return;
    }
    QList<Row> rows;
    bool hasValues = false;
    for (const Parcel& parcel : parcels) {
        rows << parcel.row;
        hasValues = hasValues || !parcel.row.values.isEmpty() || parcel.row.id.isEmpty() ||
                    m_context.remote.capabilities().parentsOnUpdate;
    }
    QList<RowResult> results(parcels.size());
    for (qsizetype i = 0; i < parcels.size(); ++i)
        results[i].record.id = parcels.at(i).row.id;
    if (hasValues) {
        ++m_context.tally.requests;
        ++m_context.tally.writeRequests;
        Outcome<QList<RowResult>> written = m_context.remote.write(kind, rows);
        if (!written) {
            const Fault& fault = written.error();
            // One row spoils the whole request: halves find it.
            if (!stopsRun(fault.cause) && parcels.size() > 1 && fault.done == Done::No) {
                const qsizetype half = parcels.size() / 2;
                deliver(kind, parcels.mid(0, half));
                deliver(kind, parcels.mid(half));
                return;
            }
            if (stopsRun(fault.cause)) {
                putBack(parcels, fault);
                throw Stopped{fault};
            }
            RowResult same;
            same.fault = fault;
            results.fill(same);
        } else if (written->size() != parcels.size()) {
            const Fault fault = faultOf(Cause::Nonsense, m_context.crm, Done::Maybe);
            putBack(parcels, fault);
            throw Stopped{fault};
        } else {
            results = std::move(*written);
        }
    }
    if (!m_context.remote.capabilities().parentsOnUpdate)
        tieUp(kind, parcels, results);
    m_context.together([&](store::Transaction&) {
        for (qsizetype i = 0; i < parcels.size(); ++i)
            settleOne(kind, parcels.at(i), results.at(i));
    });
}

/// Puts records to their companies where writing does not do that.
void Sender::tieUp(Kind kind, QList<Parcel>& parcels, QList<RowResult>& results)
{
    QList<Association> wanted;
    QList<qsizetype> of;
    for (qsizetype i = 0; i < parcels.size(); ++i) {
        const Row& row = parcels.at(i).row;
        if (row.id.isEmpty() || results.at(i).fault)
            continue;
        const QString company = row.parents.value(Kind::Company).value(0);
        if (!company.isEmpty()) {
            wanted << Association{kind, row.id, Kind::Company, company, true};
            of << i;
        }
    }
    const int most = std::max(1, m_context.remote.capabilities().linkBatch);
    for (qsizetype i = 0; i < wanted.size(); i += most) {
        ++m_context.tally.requests;
        const auto linked = m_context.remote.link(wanted.mid(i, most));
        for (qsizetype k = i; k < std::min<qsizetype>(i + most, wanted.size()); ++k) {
            // The parent is sent again with the next round; the other values went.
            const bool failed = !linked || k - i >= linked->size() || linked->at(k - i).fault;
            if (failed) {
                Parcel& parcel = parcels[of.at(k)];
                parcel.queued.intent.remove(u"client"_s);
            }
        }
    }
}

void Sender::settleOne(Kind kind, const Parcel& parcel, const RowResult& result)
{
    if (result.fault)
        refusedRow(kind, parcel, *result.fault);
    else
        arrived(kind, parcel, result);
}

void Sender::arrived(Kind kind, const Parcel& parcel, const RowResult& result)
{
    const QString remoteId = result.record.id.isEmpty() ? parcel.row.id : result.record.id;
    const bool created = parcel.row.id.isEmpty();
    Link link = m_context.rows.linkOfRemote(kind, remoteId).value_or(Link());
    if (link.ourId && *link.ourId != parcel.ours.id && link.state == Link::State::Linked) {
        // The CRM put our record to one that is another of ours: a person has to look.
        Fault fault = faultOf(Cause::Duplicate, m_context.crm);
        fault.remoteId = remoteId;
        refusedRow(kind, parcel, fault);
        return;
    }
    link.kind = kind;
    link.remoteId = remoteId;
    link.ourId = parcel.ours.id;
    link.state = Link::State::Linked;
    link.note.clear();
    const QMap<QString, Agreed> intent = agreedFromJson(parcel.queued.intent);
    for (auto it = intent.cbegin(); it != intent.cend(); ++it)
        link.agreed.insert(it.key(), *it);
    const bool mirrored = mirroredKinds().contains(kind);
    if (created && mirrored) {
        for (const FieldMapping& field : m_context.object(kind).fields) {
            if (field.direction == Direction::Both && !link.agreed.contains(field.ours) &&
                isEmpty(parcel.ours.values.value(field.ours)))
                link.agreed.insert(field.ours, {QJsonValue(), field.theirs.size() > 1
                                                                  ? QJsonValue(QJsonArray{u""_s, u""_s})
                                                                  : QJsonValue()});
        }
    }
    ++(created ? m_context.tally.createdThere : m_context.tally.changedThere);
    // What the CRM made of our values shows when it is read: a new record is looked at once more.
    link.version = created ? QString() : result.record.version;
    link.remoteAt = std::max(link.remoteAt, result.record.modifiedAt);
    m_context.rows.save(link);
    m_context.rows.dequeue(kind, parcel.ours.id);
    const bool untied = parcel.fields.contains(u"client"_s) && !intent.contains(u"client"_s);
    if (untied)
        m_context.rows.enqueue(kind, parcel.ours.id, m_context.now());
    m_context.log(u"went"_s, kind, parcel.ours.id, remoteId, parcel.ours.name,
                  kind == Kind::Comment ? Words::tr("The comment is in %1.").arg(m_context.crm)
                  : !mirrored           ? Words::tr("The contact is kept in %1.").arg(m_context.crm)
                  : created             ? Words::tr("New in %1.").arg(m_context.crm)
                                        : Words::tr("Changed there: %1.").arg(labels(kind, parcel.fields)));
    if (created && kind == Kind::Ticket)
        m_context.rows.hurryWaiting(Kind::Comment);
    if (created && kind == Kind::Company) {
        for (const Kind waits : {Kind::Contact, Kind::Deal, Kind::Note, Kind::Task})
            m_context.rows.hurryWaiting(waits);
    }
}

void Sender::refusedRow(Kind kind, const Parcel& parcel, const Fault& fault)
{
    Queued queued = parcel.queued;
    queued.state = Queued::State::Waiting;
    if (fault.done == Done::Maybe)
        queued.state = Queued::State::Sent;
    else
        queued.intent = {};
    if (fault.cause == Cause::Changed && parcel.link) {
        // It is read and merged with the next go, at once.
        Link link = *parcel.link;
        link.version.clear();
        m_context.rows.save(link);
        m_context.rows.save(queued);
        return;
    }
    if (fault.cause == Cause::NotFound && parcel.link) {
        m_context.rows.save(queued);
        m_applier.gone(kind, parcel.link->remoteId);
        return;
    }
    ++queued.attempts;
    const bool isNew = queued.error != fault.message;
    queued.error = fault.message;
    queued.cure = fault.hint;
    if (isPassing(fault.cause)) {
        queued.nextAt = m_context.now() + std::max(retryWait(queued.attempts), fault.retryAfter.value_or(0));
    } else if (queued.state != Queued::State::Sent) {
        queued.state = Queued::State::Failed;
    }
    m_context.rows.save(queued);
    ++m_context.tally.failed;
    if (isNew)
        m_context.log(isPassing(fault.cause) ? u"waits"_s : u"failed"_s, kind, parcel.ours.id, parcel.row.id,
                      parcel.ours.name,
                      fault.fields.isEmpty()
                          ? fault.message
                          : Words::tr("%1 (%2)").arg(fault.message, fault.fields.join(u", "_s)),
                      fault.hint);
    if (fault.cause == Cause::Duplicate && !fault.remoteId.isEmpty() && !parcel.link &&
        mirroredKinds().contains(kind)) {
        Rows::Open doubt;
        doubt.about = Conflict::About::Same;
        doubt.kind = kind;
        doubt.ourId = parcel.ours.id;
        doubt.name = parcel.ours.name;
        doubt.remoteId = fault.remoteId;
        doubt.vals = {{u"ours_words"_s, parcel.ours.name},
                      {u"theirs_words"_s, fault.remoteId},
                      {u"agreed_words"_s, fault.message}};
        if (m_context.rows.open(doubt, m_context.now()))
            ++m_context.tally.conflicts;
        Link link = m_context.rows.linkOfRemote(kind, fault.remoteId).value_or(Link());
        if (link.state == Link::State::Linked && link.id > 0)
            return;
        link.kind = kind;
        link.remoteId = fault.remoteId;
        link.ourId = parcel.ours.id;
        link.state = Link::State::Doubtful;
        m_context.rows.save(link);
    }
}

void Sender::putBack(const QList<Parcel>& parcels, const Fault& fault)
{
    m_context.together([&](store::Transaction&) {
        for (const Parcel& parcel : parcels) {
            Queued queued = parcel.queued;
            // What may have arrived is looked up before it is sent again.
            queued.state = fault.done == Done::Maybe ? Queued::State::Sent : Queued::State::Waiting;
            if (fault.done == Done::No)
                queued.intent = {};
            m_context.rows.save(queued);
        }
    });
}

} // namespace occ::sync
