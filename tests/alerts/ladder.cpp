// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/alerts/ladder.h"

namespace occ::test {

using namespace Qt::Literals::StringLiterals;

QStringList alertLines(Rig& rig)
{
    QStringList lines;
    auto rows = rig.database().query(
        u"select rule, state, opened_at, cleared_at from alert order by opened_at, rule, id"_s);
    while (rows.next()) {
        QString line = u"%1 %2 opened %3"_s.arg(rows.text(0), rows.text(1), toIso(rows.integer(2)));
        if (!rows.isNull(3))
            line += u" cleared "_s + toIso(rows.integer(3));
        lines << line;
    }
    return lines;
}

QStringList stepLines(Rig& rig)
{
    QStringList lines;
    auto rows = rig.database().query(
        u"select a.rule, s.level, coalesce(p.name, 'nobody'), s.at from alert_step s join alert a on "
        "a.id = s.alert_id left join person p on p.id = s.person_id order by s.at, a.rule, s.id"_s);
    while (rows.next())
        lines << u"%1 %2 %3 %4"_s.arg(rows.text(0), rows.text(1), rows.text(2), toIso(rows.integer(3)));
    return lines;
}

QStringList outcome(Rig& rig)
{
    const QString about = u"a.onboarding_id, a.rule, a.subject_kind, a.subject_id, a.opened_at"_s;
    QStringList lines =
        rig.rows(u"select %1, a.cause, a.detail, a.state, a.holding, a.acknowledged_at, a.cleared_at, "
                 "a.resolved_at, a.root_cause from alert a order by %1"_s.arg(about));
    lines +=
        rig.rows(u"select %1, s.level, s.person_id, s.at from alert_step s join alert a on a.id = s.alert_id "
                 "order by %1, s.at, s.level"_s.arg(about));
    lines += rig.rows(u"select %1, m.person_id, m.level, m.at from inbox_message m join alert a on "
                      "a.id = m.alert_id order by %1, m.at, m.level"_s.arg(about));
    return lines + rig.statusDump();
}

static qint64 logContact(Rig& rig, qint64 onboarding, Instant when, bool inbound)
{
    Interaction contact;
    contact.onboardingId = onboarding;
    contact.at = when;
    contact.inbound = inbound;
    contact.channel = u"email"_s;
    contact.summary = inbound ? u"Answer"_s : u"Access data"_s;
    contact.expectsReply = !inbound;
    return must(rig.onboardings().logInteraction(contact));
}

qint64 askClient(Rig& rig, qint64 onboarding, Instant when)
{
    return logContact(rig, onboarding, when, false);
}

qint64 hearClient(Rig& rig, qint64 onboarding, Instant when)
{
    return logContact(rig, onboarding, when, true);
}

} // namespace occ::test
