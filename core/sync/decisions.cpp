// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/round.h"

#include <QCoreApplication>

/// What people decided, carried out.
namespace occ::sync {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(sync)
};

} // namespace

void Round::decideField(const Rows::Decided& decided)
{
    const Rows::Open& conflict = decided.conflict;
    auto link = m_context.rows.linkOfOurs(conflict.kind, conflict.ourId);
    if (!link || link->state != Link::State::Linked)
        return;
    // Decided was about what was shown: what has changed since makes a conflict of its own.
    if (decided.choice == "ours"_L1)
        link->agreed.insert(conflict.field,
                            {conflict.vals.value("theirs_as_ours"_L1), conflict.vals.value("theirs"_L1)});
    else
        link->agreed.insert(conflict.field, {conflict.vals.value("ours"_L1), unlikeAny()});
    link->version.clear();
    link->remoteAt = 0;
    m_context.rows.save(*link);
    m_context.rows.enqueue(conflict.kind, conflict.ourId, m_context.now());
}

void Round::decideOther(const Rows::Decided& decided)
{
    const Rows::Open& conflict = decided.conflict;
    auto link = m_context.rows.linkOfRemote(conflict.kind, conflict.remoteId);
    if (conflict.about == Conflict::About::MergedThere || !link)
        return;
    if (decided.choice == "same"_L1) {
        link->ourId = conflict.ourId;
        link->state = Link::State::Linked;
        link->agreed.clear();
        link->version.clear();
        link->remoteAt = 0;
        link->note.clear();
        m_context.rows.enqueue(conflict.kind, conflict.ourId, m_context.now());
    } else if (decided.choice == "different"_L1) {
        link->ourId.reset();
        link->state = Link::State::Waiting;
        link->note = u"different"_s;
        link->nextAt = 0;
        m_context.rows.enqueue(conflict.kind, conflict.ourId, m_context.now());
    } else if (decided.choice == "keep"_L1) {
        link->state = Link::State::Apart;
    } else if (conflict.about == Conflict::About::DeletedThere) { // "again"
        m_context.rows.remove(*link);
        m_context.rows.enqueue(conflict.kind, conflict.ourId, m_context.now());
        return;
    } else if (decided.choice == "again"_L1) {
        link->ourId.reset();
        link->agreed.clear();
        link->version.clear();
        link->state = Link::State::Waiting;
        link->note = u"different"_s;
        link->nextAt = 0;
    } else { // "remove"
        m_context.rows.remove(*link);
        return;
    }
    m_context.rows.save(*link);
}

void Round::decisions()
{
    const QList<Rows::Decided> list = m_context.rows.decided();
    for (const Rows::Decided& decided : list) {
        if (!m_context.active.contains(decided.conflict.kind))
            continue;
        if (decided.choice == "remove"_L1)
            static_cast<void>(m_context.orStop(
                m_context.remote.archive(decided.conflict.kind, {decided.conflict.remoteId})));
        m_context.together([&](store::Transaction&) {
            if (decided.conflict.about == Conflict::About::Field)
                decideField(decided);
            else
                decideOther(decided);
            m_context.rows.closeById(decided.id, m_context.now());
            const auto own = ourField(decided.conflict.kind, decided.conflict.field);
            m_context.log(u"decided"_s, decided.conflict.kind, decided.conflict.ourId,
                          decided.conflict.remoteId, decided.conflict.name,
                          own ? Words::tr("%1: \"%2\", by %3.").arg(own->label, decided.choice, decided.by)
                              : Words::tr("\"%1\", by %2.").arg(decided.choice, decided.by));
        });
    }
}

} // namespace occ::sync
