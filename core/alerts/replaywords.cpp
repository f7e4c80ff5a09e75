// SPDX-License-Identifier: GPL-3.0-or-later
// What a replay found, in words.
#include "core/alerts/replayservice.h"

#include <QCoreApplication>

namespace occ {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(alerts)
};

QString levelWords(const QString& level)
{
    return level == "lead"_L1 ? Words::tr("the team lead") : Words::tr("an executive");
}

} // namespace

bool isReplayStep(const QString& rule)
{
    return rule == "lead"_L1 || rule == "executive"_L1;
}

QString replayTitle(const QString& rule)
{
    return isReplayStep(rule) ? Words::tr("Goes to %1").arg(levelWords(rule)) : ruleTitle(rule);
}

QString inWords(const ReplayCase& one)
{
    using enum ReplayCase::Change;
    const Millis apart = one.was && one.would ? std::abs(*one.would - *one.was) : 0;
    if (isReplayStep(one.rule)) {
        const QString who = levelWords(one.rule);
        switch (one.change) {
        case More:
            return Words::tr("would have gone to %1").arg(who);
        case Fewer:
            return Words::tr("would not have gone to %1").arg(who);
        case Earlier:
            return Words::tr("would have gone to %1 %2 earlier").arg(who, inWords(apart));
        case Later:
            break;
        }
        return Words::tr("would have gone to %1 %2 later").arg(who, inWords(apart));
    }
    switch (one.change) {
    case More:
        return Words::tr("would have turned red");
    case Fewer:
        return Words::tr("would not have turned red");
    case Earlier:
        return Words::tr("would have turned red %1 earlier").arg(inWords(apart));
    case Later:
        break;
    }
    return Words::tr("would have turned red %1 later").arg(inWords(apart));
}

QString differenceInWords(const ReplayRule& rule)
{
    QStringList parts;
    const auto add = [&](int count, const QString& words) {
        if (count > 0)
            parts << words.arg(count);
    };
    add(rule.more, Words::tr("%1 more"));
    add(rule.fewer, Words::tr("%1 fewer"));
    add(rule.earlier, Words::tr("%1 earlier"));
    add(rule.later, Words::tr("%1 later"));
    return parts.isEmpty() ? Words::tr("the same") : parts.join(u", "_s);
}

} // namespace occ
