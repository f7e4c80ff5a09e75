// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/telnyx/checks.h"
#include "core/telnyx/client.h"
#include "core/telnyx/reading.h"

#include <QCoreApplication>

/// What happened: money, events, use, webhooks.
namespace occ::telnyx {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(telnyx)
};

void add(Query& query, const QString& name, const QString& value)
{
    if (!value.isEmpty())
        query.append({name, value});
}

template <typename T> Page<T> pageOf(const Items& items, T (*read)(const QJsonObject&))
{
    Page<T> page;
    page.whole = items.whole;
    page.evidence = items.evidence;
    for (const QJsonObject& item : items.items)
        page.items << read(item);
    return page;
}

} // namespace

QCoro::Task<Outcome<Balance>> Client::balance() const
{
    Ask ask = get(u"balance"_s);
    const Outcome<Said> said = co_await m_exchange->ask(std::move(ask));
    if (!said)
        co_return Lost(said.error());
    Balance balance;
    balance.balance = text(said->data, "balance"_L1);
    balance.available = text(said->data, "available_credit"_L1);
    balance.currency = text(said->data, "currency"_L1);
    balance.evidence = said->evidence;
    co_return balance;
}

QCoro::Task<Outcome<Page<CallEvent>>> Client::callEvents(CallEventFilter filter) const
{
    Query query;
    add(query, u"filter[leg_id]"_s, filter.legId);
    add(query, u"filter[application_session_id]"_s, filter.sessionId);
    add(query, u"filter[from]"_s, filter.from);
    add(query, u"filter[to]"_s, filter.to);
    add(query, u"filter[occurred_at][gte]"_s, filter.since > 0 ? toIso(filter.since) : QString());
    if (filter.failed)
        add(query, u"filter[failed]"_s, *filter.failed ? u"true"_s : u"false"_s);
    Ask ask = get(u"call_events"_s, query);
    const Outcome<Items> found = co_await m_exchange->list(std::move(ask), 250, 10);
    if (!found)
        co_return Lost(found.error());
    co_return pageOf(*found, &eventFrom);
}

QCoro::Task<Outcome<Page<DetailRecord>>> Client::detailRecords(DetailFilter filter) const
{
    if (Check lost = needText(filter.recordType, Words::tr("The kind of record"), u"record_type"_s))
        co_return *lost;
    if (Check lost = needDigits(filter.numberContains, u"cld"_s))
        co_return *lost;
    Query query{{u"filter[record_type]"_s, filter.recordType}};
    add(query, u"filter[date_range]"_s, filter.range);
    add(query, u"filter[cld][contains]"_s, filter.numberContains);
    Ask ask = get(u"detail_records"_s, query);
    const Outcome<Items> found = co_await m_exchange->list(std::move(ask), 50, 20);
    if (!found)
        co_return Lost(found.error());
    co_return pageOf(*found, &recordFrom);
}

QCoro::Task<Outcome<Page<WebhookDelivery>>> Client::webhookDeliveries(WebhookFilter filter) const
{
    Query query;
    add(query, u"filter[status][eq]"_s, filter.status);
    add(query, u"filter[event_type]"_s, filter.eventType);
    add(query, u"filter[started_at][gte]"_s, filter.since > 0 ? toIso(filter.since) : QString());
    Ask ask = get(u"webhook_deliveries"_s, query);
    const Outcome<Items> found = co_await m_exchange->list(std::move(ask), 250, 10);
    if (!found)
        co_return Lost(found.error());
    co_return pageOf(*found, &deliveryFrom);
}

} // namespace occ::telnyx
