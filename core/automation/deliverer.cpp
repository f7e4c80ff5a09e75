// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/automation/deliverer.h"

#include "core/onboarding/onboardingservice.h"

#include <QCoreApplication>

#include <algorithm>

namespace occ::automation {

using namespace Qt::Literals::StringLiterals;
using messaging::Delivery;
using messaging::Posted;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(automation)
};

constexpr Millis kLease = 5 * kMinute;
constexpr Millis kRest = 15 * kMinute;
constexpr Millis kStale = 12 * kHour; ///< A letter that waited longer is judged again: the world went on.
constexpr int kBatch = 20;

} // namespace

Millis Deliverer::waitAfter(int attempts)
{
    constexpr Millis waits[] = {kMinute, 5 * kMinute, 15 * kMinute, kHour, 4 * kHour};
    return waits[std::clamp<size_t>(size_t(std::max(attempts, 1)) - 1, 0, std::size(waits) - 1)];
}

void Deliverer::setChannels(std::vector<std::shared_ptr<messaging::Channel>> channels)
{
    m_channels = std::move(channels);
    m_restUntil.clear();
}

Result<DeliveryReport> Deliverer::deliverDue(int most, const std::function<bool()>& cancelled)
{
    return reading([&] {
        DeliveryReport report;
        if (!prepare())
            return report;
        for (int done = 0; done < most;) {
            const Instant now = m_session.now();
            QList<messaging::Medium> media;
            for (int i = 0; i <= int(messaging::Medium::Desktop); ++i) {
                const auto medium = messaging::Medium(i);
                const bool carried =
                    std::ranges::any_of(m_channels, [&](const auto& c) { return c->carries(medium); });
                if (carried && m_restUntil.value(i) <= now)
                    media << medium;
            }
            const QList<Posted> batch =
                m_outbox.claim(now, now + kLease, media, std::min(kBatch, most - done));
            if (batch.isEmpty())
                break;
            for (const Posted& posted : batch) {
                const bool rests = m_restUntil.value(int(posted.letter.medium)) > now;
                if (rests || (cancelled && cancelled())) {
                    m_outbox.release({posted.id});
                    continue;
                }
                if (posted.clientId && m_pausedClients.contains(*posted.clientId)) {
                    m_outbox.putOff(posted.id, now + kRest, Words::tr("Paused for this client."),
                                    posted.mayHaveArrived);
                    continue;
                }
                if (now - posted.createdAt > m_lateDays * kDay) {
                    // Whoever sets up a mail server after months does not want to welcome old clients.
                    recordFailed(posted, wording({Why::Code::TooLate, {}, m_lateDays}),
                                 posted.mayHaveArrived);
                    ++report.failed;
                    continue;
                }
                if (now - posted.createdAt > kStale && m_noLongerAsked) {
                    if (const auto why = m_noLongerAsked(posted)) {
                        recordSkipped(posted, *why);
                        continue;
                    }
                }
                const auto channel = std::ranges::find_if(
                    m_channels, [&](const auto& c) { return c->carries(posted.letter.medium); });
                handle(posted, **channel, report);
            }
            done += int(batch.size());
            if (cancelled && cancelled())
                break;
        }
        return report;
    });
}

bool Deliverer::prepare()
{
    m_lateDays = orThrow(calmFromJson(m_definitions.setting(Definitions::kCalm))).lateDays;
    m_pausedClients.clear();
    bool goes = true;
    auto rows = m_session.database.query(
        u"select scope, client_id from automation_pause where scope <> 'automation' and (until is null or until > ?)"_s,
        m_session.now());
    while (rows.next()) {
        if (rows.text(0) == "all"_L1)
            goes = false;
        else
            m_pausedClients.insert(rows.integer(1));
    }
    return goes;
}

void Deliverer::handle(const Posted& posted, messaging::Channel& channel, DeliveryReport& report)
{
    m_outbox.beginAttempt(posted.id, m_session.now());
    const Delivery delivery = channel.deliver(posted.letter);
    const Instant now = m_session.now();
    if (delivery.outcome == Delivery::Outcome::Accepted) {
        recordSent(posted, delivery);
        ++report.sent;
        return;
    }
    const QString error = delivery.error.oneLine();
    const bool unsure = posted.mayHaveArrived || delivery.mayHaveArrived;
    const bool tooLate = now - posted.createdAt > m_lateDays * kDay;
    if (delivery.wholeChannel && !tooLate) {
        // It is not this letter's fault: everything of the channel waits until somebody mends it.
        m_outbox.putOff(posted.id, now + kRest, error, unsure);
        m_restUntil.insert(int(posted.letter.medium), now + kRest);
        if (!report.troubles.contains(error))
            report.troubles << error;
        ++report.putOff;
    } else if (delivery.outcome == Delivery::Outcome::Later && !tooLate) {
        const Millis wait = std::max(waitAfter(posted.attempts + 1), delivery.retryAfter.value_or(0));
        m_outbox.putOff(posted.id, now + wait, error, unsure);
        ++report.putOff;
    } else {
        recordFailed(posted, error, unsure);
        ++report.failed;
    }
}

void Deliverer::endFirings(store::Transaction& transaction, qint64 outboxId, const QString& state,
                           const Why& why)
{
    QList<qint64> ids;
    {
        auto rows = transaction.database().query(u"select id from firing where outbox_id = ?"_s, outboxId);
        while (rows.next())
            ids << rows.integer(0);
    }
    for (const qint64 id : ids) {
        transaction.update(
            "firing"_L1, id,
            {{"state"_L1, state}, {"reason"_L1, whyToText(why)}, {"ended_at"_L1, transaction.now()}});
        transaction.about("firing"_L1, id);
    }
}

void Deliverer::recordSent(const Posted& posted, const Delivery& delivery)
{
    const Instant now = m_session.now();
    // The contact is a fact of the onboarding like one typed in: what became due before it is settled first.
    const QList<qint64> about = posted.onboardingId ? QList{*posted.onboardingId} : QList<qint64>();
    m_alerts.settleBefore(about, now);
    store::Transaction transaction(m_session.database, {{}, Words::tr("Automatic")}, now,
                                   u"automation.sent"_s, store::EntryKind::Scheduler);
    messaging::Outbox::end(transaction, posted.id, u"sent"_s, delivery.answer, {}, posted.mayHaveArrived);
    endFirings(transaction, posted.id, u"sent"_s, {Why::Code::Sent, {}});
    if (posted.clientId && posted.onboardingId) {
        Interaction contact;
        contact.onboardingId = posted.onboardingId;
        contact.clientId = *posted.clientId;
        contact.at = now;
        contact.channel = posted.letter.medium == messaging::Medium::Sms ? u"sms"_s : u"email"_s;
        contact.summary = posted.letter.subject;
        contact.expectsReply = posted.expectsReply;
        contact.person = posted.letter.to.name;
        OnboardingService::insertContact(transaction, contact);
        m_alerts.refresh(transaction, about);
        transaction.about("client"_L1, *posted.clientId);
    }
    for (const qint64 onboarding : about)
        transaction.about("onboarding"_L1, onboarding);
    transaction.setSummary(Words::tr("Sent to %1: %2").arg(posted.letter.to.name, posted.letter.subject));
    transaction.commit();
}

void Deliverer::recordSkipped(const Posted& posted, const Why& why)
{
    store::Transaction transaction(m_session.database, {{}, Words::tr("Automatic")}, m_session.now(),
                                   u"automation.skipped"_s, store::EntryKind::Scheduler);
    messaging::Outbox::end(transaction, posted.id, u"cancelled"_s, {}, wording(why), posted.mayHaveArrived);
    endFirings(transaction, posted.id, u"skipped"_s, why);
    if (posted.onboardingId)
        transaction.about("onboarding"_L1, *posted.onboardingId);
    transaction.setSummary(
        Words::tr("Not needed any more by %1: %2").arg(posted.letter.to.name, posted.letter.subject));
    transaction.commit();
}

void Deliverer::recordFailed(const Posted& posted, const QString& error, bool mayHaveArrived)
{
    store::Transaction transaction(m_session.database, {{}, Words::tr("Automatic")}, m_session.now(),
                                   u"automation.failed"_s, store::EntryKind::Scheduler);
    messaging::Outbox::end(transaction, posted.id, u"failed"_s, {}, error, mayHaveArrived);
    endFirings(transaction, posted.id, u"failed"_s, {Why::Code::Failed, error});
    if (posted.onboardingId)
        transaction.about("onboarding"_L1, *posted.onboardingId);
    transaction.setSummary(
        Words::tr("Could not be sent to %1: %2").arg(posted.letter.to.name, posted.letter.subject));
    transaction.commit();
}

} // namespace occ::automation
