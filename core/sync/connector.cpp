// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/connector.h"

namespace occ::sync {

using namespace Qt::Literals::StringLiterals;

QString toText(Kind kind)
{
    switch (kind) {
    case Kind::Company:
        return u"company"_s;
    case Kind::Contact:
        return u"contact"_s;
    case Kind::Deal:
        return u"deal"_s;
    case Kind::Note:
        return u"note"_s;
    case Kind::Task:
        return u"task"_s;
    case Kind::Ticket:
        return u"ticket"_s;
    case Kind::Comment:
        break;
    }
    return u"comment"_s;
}

std::optional<Kind> kindFromText(const QString& text)
{
    for (const Kind kind :
         {Kind::Company, Kind::Contact, Kind::Deal, Kind::Note, Kind::Task, Kind::Ticket, Kind::Comment}) {
        if (toText(kind) == text)
            return kind;
    }
    return {};
}

const QList<Kind>& mirroredKinds()
{
    static const QList<Kind> kinds{Kind::Company, Kind::Contact, Kind::Deal, Kind::Ticket};
    return kinds;
}

} // namespace occ::sync
