// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/telnyx/checks.h"
#include "core/telnyx/client.h"
#include "core/telnyx/reading.h"

#include <QCoreApplication>

#include <algorithm>

/// Test calls by TeXML. Its answers are bare objects, its lists stand below "calls".
namespace occ::telnyx {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(telnyx)
};

Check checked(const TestCall& wanted)
{
    if (Check lost =
            needText(wanted.applicationId, Words::tr("The application of the call"), u"ApplicationSid"_s))
        return lost;
    if (Check lost = needNumber(wanted.from, u"From"_s))
        return lost;
    if (Check lost = needNumber(wanted.to, u"To"_s))
        return lost;
    if (wanted.texml.isEmpty() == wanted.url.isEmpty())
        return badInput(
            Words::tr("A call needs either its instructions or the address they are fetched from."),
            Words::tr("Give one of the two."), u"Texml"_s);
    if (Check lost = needWebAddress(wanted.url, false, u"Url"_s))
        return lost;
    if (Check lost = needWebAddress(wanted.statusCallback, false, u"StatusCallback"_s))
        return lost;
    if (Check lost = needRange(wanted.timeoutSeconds, 5, 120, u"Timeout"_s))
        return lost;
    return needRange(wanted.timeLimitSeconds, 30, 14400, u"TimeLimit"_s);
}

Check needAccount(const QString& account)
{
    if (!account.isEmpty())
        return {};
    return badInput(Words::tr("Calls need the id of the Telnyx account."),
                    Words::tr("Enter the user id from Telnyx's portal in the settings."), u"account"_s);
}

QJsonObject toJson(const TestCall& wanted)
{
    QJsonObject body{{u"ApplicationSid"_s, wanted.applicationId},
                     {u"From"_s, wanted.from},
                     {u"To"_s, wanted.to},
                     {u"Timeout"_s, wanted.timeoutSeconds},
                     {u"TimeLimit"_s, wanted.timeLimitSeconds}};
    if (wanted.texml.isEmpty())
        body.insert(u"Url"_s, wanted.url);
    else
        body.insert(u"Texml"_s, wanted.texml);
    if (!wanted.statusCallback.isEmpty()) {
        body.insert(u"StatusCallback"_s, wanted.statusCallback);
        body.insert(u"StatusCallbackEvent"_s, u"initiated ringing answered completed"_s);
    }
    return body;
}

QString callsOf(const QString& account)
{
    return u"texml/Accounts/"_s + segment(account) + u"/Calls"_s;
}

const QString kCalls = u"texml/Accounts/{account}/Calls"_s;

/// The call that was not there before.
std::optional<Call> newOne(const QList<Call>& calls, const QStringList& before)
{
    for (const Call& call : calls) {
        if (!call.id.isEmpty() && !before.contains(call.id))
            return call;
    }
    return {};
}

} // namespace

QCoro::Task<Outcome<Call>> Client::placeTestCall(TestCall wanted) const
{
    if (Check lost = checked(wanted))
        co_return *lost;
    // The answer may come without an id, or not at all. What was there before tells the new call apart.
    const Outcome<Page<Call>> before = co_await calls(wanted.from, wanted.to);
    if (!before)
        co_return Lost(before.error());
    QStringList earlier;
    for (const Call& call : before->items)
        earlier << call.id;
    Ask ask = send("POST", callsOf(m_exchange->options().account), toJson(wanted));
    ask.operation = kCalls;
    ask.makes = true;
    ask.bare = true;
    const Outcome<Said> said = co_await m_exchange->ask(std::move(ask));
    if (!said && said.error().done == Done::No)
        co_return Lost(said.error());
    Call placed;
    if (said)
        placed = callFrom(said->data, said->evidence);
    placed.earlier = earlier;
    if (!placed.id.isEmpty())
        co_return placed;
    const Outcome<Page<Call>> after = co_await calls(wanted.from, wanted.to);
    std::optional<Call> found = after ? newOne(after->items, earlier) : std::nullopt;
    if (found) {
        found->earlier = earlier;
        found->evidence.found = !said;
        co_return std::move(*found);
    }
    if (!said)
        co_return Lost(said.error());
    co_return placed;
}

QCoro::Task<Outcome<Call>> Client::call(QString id) const
{
    if (Check lost = needId(id, Words::tr("call")))
        co_return *lost;
    if (Check lost = needAccount(m_exchange->options().account))
        co_return *lost;
    Ask ask = get(callsOf(m_exchange->options().account) + u'/' + segment(id));
    ask.operation = kCalls + u"/{id}"_s;
    ask.bare = true;
    const Outcome<Said> said = co_await m_exchange->ask(std::move(ask));
    if (!said)
        co_return Lost(said.error());
    co_return callFrom(said->data, said->evidence);
}

QCoro::Task<Outcome<Page<Call>>> Client::calls(QString from, QString to) const
{
    if (Check lost = needAccount(m_exchange->options().account))
        co_return *lost;
    if (Check lost = needNumber(from, u"From"_s))
        co_return *lost;
    if (Check lost = needNumber(to, u"To"_s))
        co_return *lost;
    Ask ask = get(callsOf(m_exchange->options().account),
                  {{u"From"_s, from}, {u"To"_s, to}, {u"Page"_s, u"0"_s}, {u"PageSize"_s, u"100"_s}});
    ask.operation = kCalls;
    ask.bare = true;
    const Outcome<Said> said = co_await m_exchange->ask(std::move(ask));
    if (!said)
        co_return Lost(said.error());
    Page<Call> page;
    page.evidence = said->evidence;
    page.whole = text(said->body, "next_page_uri"_L1).isEmpty();
    for (const QJsonValue& value : said->body.value("calls"_L1).toArray())
        page.items << callFrom(value.toObject(), said->evidence);
    std::stable_sort(page.items.begin(), page.items.end(),
                     [](const Call& one, const Call& other) { return one.createdAt > other.createdAt; });
    co_return page;
}

QCoro::Task<Outcome<Call>> Client::endCall(QString id) const
{
    if (Check lost = needId(id, Words::tr("call")))
        co_return *lost;
    if (Check lost = needAccount(m_exchange->options().account))
        co_return *lost;
    Ask ask;
    ask.method = "POST";
    ask.path = callsOf(m_exchange->options().account) + u'/' + segment(id);
    ask.operation = kCalls + u"/{id}"_s;
    ask.body = "Status=completed";
    ask.form = true;
    ask.bare = true;
    const Outcome<Said> said = co_await m_exchange->ask(std::move(ask));
    if (!said)
        co_return Lost(said.error());
    co_return callFrom(said->data, said->evidence);
}

} // namespace occ::telnyx
