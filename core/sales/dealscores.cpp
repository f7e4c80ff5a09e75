// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sales/dealservice.h"

#include <QCoreApplication>

namespace occ {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The texts of this file.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(sales)
};

} // namespace

DealScore DealService::loadScore(qint64 deal)
{
    DealScore score;
    score.dealId = deal;
    QMap<QString, int> points;
    {
        auto row =
            m_session.database.query(u"select criterion, points, note from score where deal_id = ?"_s, deal);
        while (row.next()) {
            ScoreLine line;
            if (!row.isNull(1)) {
                line.points = int(row.integer(1));
                points.insert(row.text(0), *line.points);
            }
            line.note = row.text(2);
            score.lines.insert(row.text(0), line);
        }
    }
    score.total = orThrow(playbook::total(m_scorecard, points));
    auto row =
        m_session.database.query(u"select day, at, author, total_hundredths, complete from score_history "
                                 "where deal_id = ? order by at desc, id desc"_s,
                                 deal);
    while (row.next())
        score.history << ScoreHistory{row.text(0), row.integer(1), row.text(2), row.integer(3),
                                      row.boolean(4)};
    return score;
}

Result<DealScore> DealService::score(qint64 deal)
{
    return reading([&] {
        orThrow(byId(deal));
        return loadScore(deal);
    });
}

Result<DealScore> DealService::setScore(qint64 dealId, const QMap<QString, std::optional<int>>& points,
                                        const QMap<QString, QString>& notes)
{
    QMap<QString, int> given;
    for (auto it = points.cbegin(); it != points.cend(); ++it) {
        if (it.value())
            given.insert(it.key(), *it.value());
    }
    if (const auto checked = playbook::total(m_scorecard, given); !checked)
        return Failure(checked.error());
    for (const QString& criterion : points.keys() + notes.keys()) {
        const bool known = std::ranges::any_of(
            m_scorecard.criteria, [&](const playbook::Criterion& c) { return c.key == criterion; });
        if (!known)
            return refused(Words::tr("The scorecard has no criterion \"%1\".").arg(criterion), {}, u"note"_s);
    }
    return writing(m_session, Permission::Sell, u"deal.score"_s, [&](store::Transaction& tx) {
        const Deal deal = orThrow(byId(dealId));
        const DealScore before = loadScore(dealId);
        for (const playbook::Criterion& criterion : m_scorecard.criteria) {
            if (!points.contains(criterion.key) && !notes.contains(criterion.key))
                continue;
            ScoreLine line = before.lines.value(criterion.key);
            line.points = points.value(criterion.key, line.points);
            line.note = notes.value(criterion.key, line.note);
            writeLine(tx, dealId, criterion.key, line, before.lines.contains(criterion.key));
        }
        const DealScore after = loadScore(dealId);
        writeTotal(tx, after);
        tx.about("deal"_L1, dealId);
        tx.setSummary(Words::tr("Scorecard of %1: %2").arg(deal.name, after.total.text()));
        return loadScore(dealId);
    });
}

void DealService::writeLine(store::Transaction& tx, qint64 deal, const QString& criterion,
                            const ScoreLine& line, bool exists)
{
    store::Fields fields = {{"points"_L1, store::toSql(line.points)}, {"note"_L1, store::toSql(line.note)}};
    if (!exists) {
        fields.push_back({"deal_id"_L1, deal});
        fields.push_back({"criterion"_L1, criterion});
        tx.insert("score"_L1, fields);
        return;
    }
    qint64 id = 0;
    {
        auto row = tx.database().query(u"select id from score where deal_id = ? and criterion = ?"_s, deal,
                                       criterion);
        row.next();
        id = row.integer(0);
    }
    tx.update("score"_L1, id, fields);
}

/// Keeps the deal's own total, and the day's last total per person for "earlier scores".
void DealService::writeTotal(store::Transaction& tx, const DealScore& score) const
{
    tx.update("deal"_L1, score.dealId,
              {{"total_hundredths"_L1,
                score.total.complete ? QVariant(qint64(score.total.hundredths)) : QVariant()}});
    const QString day = toLocal(tx.now(), m_session.calendar.zone()).date().toString(Qt::ISODate);
    qint64 id = 0;
    {
        auto row = tx.database().query(
            u"select id from score_history where deal_id = ? and day = ? and author = ?"_s, score.dealId, day,
            tx.author().name);
        id = row.next() ? row.integer(0) : 0;
    }
    const store::Fields fields = {{"at"_L1, tx.now()},
                                  {"total_hundredths"_L1, qint64(score.total.hundredths)},
                                  {"complete"_L1, store::toSql(score.total.complete)}};
    if (id > 0) {
        tx.update("score_history"_L1, id, fields);
        return;
    }
    store::Fields fresh = fields;
    fresh.push_back({"deal_id"_L1, score.dealId});
    fresh.push_back({"day"_L1, day});
    fresh.push_back({"author"_L1, tx.author().name});
    tx.insert("score_history"_L1, fresh);
}

} // namespace occ
