// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/context.h"

#include "core/people/joining.h"

#include <algorithm>

namespace occ::sync {

using namespace Qt::Literals::StringLiterals;

QString Context::externalId(Kind kind, qint64 ourId) const
{
    return u"%1-%2-%3"_s.arg(tag, toText(kind)).arg(ourId);
}

std::optional<qint64> Context::ourIdIn(Kind kind, const QString& externalId) const
{
    const QString start = u"%1-%2-"_s.arg(tag, toText(kind));
    if (!externalId.startsWith(start))
        return {};
    bool isNumber = false;
    const qint64 id = externalId.mid(start.size()).toLongLong(&isNumber);
    return isNumber && id > 0 ? std::optional(id) : std::nullopt;
}

bool Context::needsOnboarding(Kind kind) const
{
    return std::ranges::any_of(object(kind).fields, [](const FieldMapping& field) {
        return field.direction != Direction::Off && field.ours.startsWith("onboarding."_L1);
    });
}

void Context::tell(Progress::Phase phase, std::optional<Kind> kind, int done, std::optional<int> of) const
{
    if (keepLease)
        keepLease();
    if (watch && !watch({phase, kind, done, of}))
        throw Stopped{faultOf(Cause::Cancelled, crm)};
}

void Context::together(const std::function<void(store::Transaction&)>& work)
{
    if (session.joined != nullptr) {
        work(*session.joined);
        return;
    }
    store::Transaction transaction(session.database, {std::nullopt, crm}, now(), u"sync.in"_s);
    inside(transaction, [&] { work(transaction); });
    transaction.commit();
}

void Context::inside(store::Transaction& transaction, const std::function<void()>& work)
{
    const Joining joining(session, transaction);
    work();
}

Millis retryWait(int attempts)
{
    return std::min<Millis>(kDay, kMinute * 5 * (qint64(1) << std::clamp(attempts - 1, 0, 10)));
}

QJsonValue unlikeAny()
{
    return QJsonObject{{u"unlike"_s, true}};
}

} // namespace occ::sync
