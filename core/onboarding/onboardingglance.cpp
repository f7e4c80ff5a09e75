// SPDX-License-Identifier: GPL-3.0-or-later
// What is seen of the portfolio before every row of it is read.
#include "core/onboarding/onboardingservice.h"

#include <algorithm>

namespace occ {

using namespace Qt::Literals::StringLiterals;

/// More of them than these take as long to evaluate as all the rows to read.
static constexpr int kMostOutdated = 200;

/// Takes two moments, both now. `standing` is 0 where the stored health does not hold any more, 1 where it
/// does, 2 where it is not asked for.
static constexpr auto kRunning =
    "(select o.id, o.owner_id, o.contract_at, s.health, s.next_due, s.reasons, s.open_alerts, "
    "case when o.state <> 'active' then 2 when s.evaluated_at <= ? and s.look_at > ? then 1 else 0 end "
    "as standing from onboarding o join onboarding_status s on s.onboarding_id = o.id "
    "where o.state in ('active', 'paused')) r"_L1;

namespace {

/// What one reading of the table tells: the figures without those that have to be evaluated, and how many
/// these are.
struct Counts
{
    PortfolioFigures figures;
    int fitting = 0;
    int outdated = 0;
};

QString countIf(const QString& condition)
{
    return u", count(*) filter (where r.standing > 0 and %1)"_s.arg(condition);
}

Counts readCounts(store::Database& database, std::optional<qint64> ownerId, const FigureMoments& at)
{
    const QString sql = u"select count(*), count(*) filter (where r.standing = 0)"_s +
                        countIf(ownerId ? u"r.owner_id = ?"_s : u"1 = 1"_s) + countIf(u"r.standing = 1"_s) +
                        countIf(u"r.contract_at >= ?"_s) +
                        u", coalesce(sum(r.open_alerts) filter (where r.standing > 0), 0)"_s +
                        countIf(u"r.standing = 1 and r.health = 'red'"_s) +
                        countIf(u"r.standing = 1 and r.health = 'amber'"_s) +
                        countIf(u"r.standing = 1 and r.next_due < ?"_s) +
                        countIf(u"r.standing = 1 and r.next_due >= ? and r.next_due < ?"_s) +
                        countIf(u"r.standing = 1 and r.next_due < ?"_s) +
                        countIf(replyAwaitedInSql(u"r.reasons"_s)) + u" from "_s + kRunning;
    QVariantList values;
    if (ownerId)
        values << *ownerId;
    values << at.newSince << at.now << at.now << at.tomorrow << at.afterWeek << at.now << at.now;
    auto row = database.runWith(sql, values);
    Counts counts;
    if (!row.next())
        return counts;
    const auto number = [&row](int column) { return int(row.integer(column)); };
    counts.outdated = number(1);
    counts.fitting = number(2);
    counts.figures = {number(0) - counts.outdated,
                      number(3),
                      number(4),
                      number(5),
                      number(6),
                      number(7),
                      number(8),
                      number(9),
                      number(10),
                      number(11)};
    return counts;
}

QStringList idsOf(store::Database& database, const QString& rest, const QVariantList& values, Instant now)
{
    auto rows = database.runWith(u"select r.id from "_s + kRunning + rest, QVariantList{now, now} + values);
    QStringList ids;
    while (rows.next())
        ids << QString::number(rows.integer(0));
    return ids;
}

} // namespace

std::optional<Glance> OnboardingService::loadGlance(std::optional<qint64> ownerId, int limit)
{
    const FigureMoments at = figureMoments(m_session.now(), m_session.calendar.zone());
    store::Database& database = m_session.database;
    const Counts counts = readCounts(database, ownerId, at);
    if (counts.outdated > kMostOutdated)
        return std::nullopt;
    Glance glance{{}, counts.fitting, counts.figures};
    QVariantList values;
    if (ownerId)
        values << *ownerId;
    values << limit;
    const QString byRisk =
        u" where r.standing > 0%1 order by case r.health when 'red' then 0 when 'amber' then 1 else 2 end, "
        "coalesce(r.next_due, %2), r.id limit ?"_s.arg(ownerId ? u" and r.owner_id = ?"_s : QString())
            .arg(kNever);
    const QStringList first = idsOf(database, byRisk, values, at.now);
    if (!first.isEmpty())
        glance.rows = loadRows(u"where o.id in (%1)"_s.arg(first.join(u',')), {});
    if (counts.outdated == 0)
        return glance;
    const QStringList outdated = idsOf(database, u" where r.standing = 0"_s, {}, at.now);
    for (const OnboardingRow& row : loadRows(u"where o.id in (%1)"_s.arg(outdated.join(u',')), {})) {
        glance.figures.add(row, at);
        if (ownerId && row.ownerId != ownerId)
            continue;
        ++glance.fitting;
        glance.rows << row;
    }
    std::ranges::stable_sort(glance.rows, beforeByRisk);
    glance.rows.resize(std::min<qsizetype>(glance.rows.size(), limit));
    return glance;
}

Result<std::optional<Glance>> OnboardingService::glance(std::optional<qint64> ownerId, int limit)
{
    return reading([&] {
        const store::ReadScope scope(m_session.database);
        return loadGlance(ownerId, limit);
    });
}

} // namespace occ
