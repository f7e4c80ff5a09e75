// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/telnyx/checks.h"
#include "core/telnyx/client.h"
#include "core/telnyx/reading.h"

#include <QCoreApplication>

/// Toll-free verification. Its answers are bare objects, its lists stand below "records".
namespace occ::telnyx {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString kPath = u"messaging_tollfree/verification/requests"_s;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(telnyx)
};

Check checked(const VerificationRequest& request)
{
    const QList<Error> faults = faultsOf(request);
    if (faults.isEmpty())
        return {};
    return badInput(faults.first().message, faults.first().hint, faults.first().field);
}

Ask one(const QByteArray& method, const QString& id, const QJsonObject& body)
{
    Ask ask = send(method, kPath + u'/' + segment(id), body);
    ask.operation = kPath + u"/{id}"_s;
    ask.bare = true;
    return ask;
}

} // namespace

QCoro::Task<Outcome<Verification>> Client::submitVerification(VerificationRequest request) const
{
    if (Check lost = checked(request))
        co_return *lost;
    const QString number = request.numbers.first();
    const Outcome<std::optional<Verification>> earlier = co_await findVerification(number);
    if (!earlier)
        co_return Lost(earlier.error());
    const QString earlierId = *earlier ? (*earlier)->id : QString();
    if (*earlier &&
        !(*earlier)->isRejected()) { // Under way or through: a second one would only be in its way.
        Verification there = **earlier;
        there.evidence.found = true;
        co_return there;
    }
    Ask ask = send("POST", kPath, toJson(request));
    ask.makes = true;
    ask.bare = true;
    const Outcome<Said> said = co_await m_exchange->ask(std::move(ask));
    if (said) {
        Verification made = verificationFrom(said->data, said->evidence);
        if (made.status.isEmpty())
            made.status = u"In Progress"_s; // The answer to the first request does not say.
        co_return made;
    }
    if (said.error().done == Done::Maybe) {
        Outcome<std::optional<Verification>> made = co_await findVerification(number);
        if (made && *made && (*made)->id != earlierId) {
            (*made)->evidence.found = true;
            co_return std::move(**made);
        }
    }
    co_return Lost(said.error());
}

QCoro::Task<Outcome<Verification>> Client::resubmitVerification(QString id, VerificationRequest request) const
{
    if (Check lost = needId(id, Words::tr("verification")))
        co_return *lost;
    if (Check lost = checked(request))
        co_return *lost;
    Ask ask = one("PATCH", id, toJson(request));
    const Outcome<Said> said = co_await m_exchange->ask(std::move(ask));
    if (!said)
        co_return Lost(said.error());
    Verification changed = verificationFrom(said->data, said->evidence);
    if (changed.status.isEmpty())
        changed.status = u"In Progress"_s;
    co_return changed;
}

QCoro::Task<Outcome<Verification>> Client::verification(QString id) const
{
    if (Check lost = needId(id, Words::tr("verification")))
        co_return *lost;
    Ask ask = one("GET", id, {});
    const Outcome<Said> said = co_await m_exchange->ask(std::move(ask));
    if (!said)
        co_return Lost(said.error());
    co_return verificationFrom(said->data, said->evidence);
}

QCoro::Task<Outcome<std::optional<Verification>>> Client::findVerification(QString number) const
{
    if (Check lost = needNumber(number, u"phone_number"_s))
        co_return *lost;
    // The newest of a number are on the first page; nobody is turned down a hundred times.
    Ask ask = get(kPath, {{u"page"_s, u"1"_s}, {u"page_size"_s, u"100"_s}, {u"phone_number"_s, number}});
    ask.bare = true;
    const Outcome<Said> said = co_await m_exchange->ask(std::move(ask));
    if (!said)
        co_return Lost(said.error());
    std::optional<Verification> youngest;
    for (const QJsonValue& value : said->body.value("records"_L1).toArray()) {
        Verification one = verificationFrom(value.toObject(), said->evidence);
        if (one.numbers.contains(number) && (!youngest || one.createdAt > youngest->createdAt))
            youngest = std::move(one);
    }
    co_return youngest;
}

} // namespace occ::telnyx
