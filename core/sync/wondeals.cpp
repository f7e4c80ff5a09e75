// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/wondeals.h"

#include <QCoreApplication>

namespace occ::sync {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(sync)
};

/// A deal that comes in already won counts as just won when it was closed that many days ago at most.
constexpr int kRecently = 30;

} // namespace

void WonDeals::note(const OurRecord& deal, const QString& before)
{
    if (!m_context.mapping.triggers.wonStarts || before == "won"_L1 ||
        deal.values.value("stage"_L1).toString() != "won"_L1 || !m_context.started)
        return;
    const QDate closed = QDate::fromString(deal.values.value("close_date"_L1).toString(), Qt::ISODate);
    const QDate today = toLocal(m_context.now(), m_context.session.calendar.zone()).date();
    if (before.isEmpty() && closed.isValid() && closed.daysTo(today) > kRecently)
        return;
    if (m_context.preview != nullptr)
        m_context.preview->starts << deal.name;
    m_context.rows.addWon(deal.id, m_context.now());
}

void WonDeals::start()
{
    const QList<Rows::Won> due = m_context.rows.dueWon(m_context.now());
    for (const Rows::Won& won : due)
        startOne(won);
}

void WonDeals::startOne(Rows::Won won)
{
    const auto deal = m_context.ours.read(Kind::Deal, won.deal);
    const auto drop = [&] {
        m_context.together([&](store::Transaction&) { m_context.rows.doneWon(won.deal); });
    };
    // Taken back, lost after all, or started by somebody meanwhile.
    if (!deal || deal->values.value("stage"_L1).toString() != "won"_L1 || m_context.ours.isStarted(won.deal))
        return drop();
    const auto link = m_context.rows.linkOfOurs(Kind::Deal, won.deal);
    const QString remoteId = link ? link->remoteId : QString();
    const QString playbook = m_context.mapping.triggers.playbook;
    try {
        // Not among what undo takes back by key: its author is the CRM. The history takes it back.
        store::Transaction tx(m_context.session.database, {std::nullopt, m_context.crm}, m_context.now(),
                              u"sync.in.won"_s);
        m_context.inside(tx, [&] {
            const QString owner = m_context.ours.startOnboarding(won.deal, playbook);
            m_context.rows.doneWon(won.deal);
            m_context.log(u"came"_s, Kind::Deal, won.deal, remoteId, deal->name,
                          owner.isEmpty()
                              ? Words::tr("Won in %1: its onboarding was started (%2). Nobody owns it yet.")
                                    .arg(m_context.crm, playbook)
                              : Words::tr("Won in %1: its onboarding was started (%2), for %3.")
                                    .arg(m_context.crm, playbook, owner));
        });
        tx.commit();
        ++m_context.tally.started;
        return;
    } catch (const Thrown& thrown) {
        const Error& error = thrown.error();
        if (error.grade == Grade::Environment)
            throw;
        const bool isNew = won.error != error.message;
        won.error = error.message;
        ++won.attempts;
        m_context.together([&](store::Transaction&) {
            m_context.rows.postpone(won, m_context.now() + retryWait(won.attempts), error.hint);
            if (isNew)
                m_context.log(u"waits"_s, Kind::Deal, won.deal, remoteId, deal->name,
                              Words::tr("Won in %1, but its onboarding cannot be started: %2")
                                  .arg(m_context.crm, error.message),
                              error.hint);
        });
    }
}

} // namespace occ::sync
