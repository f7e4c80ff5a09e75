// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/telnyx/types.h"

namespace occ::telnyx {

using namespace Qt::Literals::StringLiterals;

QString nameOf(Mode mode)
{
    return mode == Mode::Production ? u"production"_s : u"sandbox"_s;
}

QJsonObject Evidence::toJson() const
{
    QJsonObject object{{u"mode"_s, nameOf(mode)},
                       {u"at"_s, toIso(at)},
                       {u"operation"_s, operation},
                       {u"status"_s, status},
                       {u"attempts"_s, attempts}};
    if (!requestId.isEmpty())
        object.insert(u"request_id"_s, requestId);
    if (found)
        object.insert(u"found"_s, true);
    return object;
}

bool Hold::hasFailed() const
{
    return status == "failure"_L1 || status == "failed"_L1;
}

bool Hold::isHeld(Instant now) const
{
    return !hasFailed() && expiresAt > now;
}

bool Order::isPending() const
{
    return !hasSucceeded() && !hasFailed();
}

bool Order::hasSucceeded() const
{
    return status == "success"_L1;
}

bool Order::hasFailed() const
{
    static const QStringList ends{u"failure"_s, u"failed"_s, u"cancelled"_s, u"deleted"_s};
    return ends.contains(status);
}

bool Call::isOver() const
{
    static const QStringList ends{u"completed"_s, u"failed"_s, u"busy"_s, u"no-answer"_s, u"canceled"_s};
    return ends.contains(status);
}

bool Call::wentThrough() const
{
    return status == "completed"_L1;
}

} // namespace occ::telnyx
