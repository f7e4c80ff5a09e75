// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sales/dealservice.h"

#include "core/store/event.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace occ {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The texts of this file.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(sales)
};

} // namespace

static constexpr auto kSelect =
    "select d.id, d.key, d.name, d.client_id, c.name, d.stage, d.amount_minor, d.currency, d.owner_id, "
    "coalesce(p.name, d.owner_name), d.product, d.engage_date, d.close_date, d.total_hundredths, o.id "
    "from deal d left join client c on c.id = d.client_id left join person p on p.id = d.owner_id "
    "left join onboarding o on o.deal_id = d.id "_L1;

const QStringList& dealStages()
{
    static const QStringList stages = {u"inquiry"_s,
                                       u"qualification"_s,
                                       u"needs-assessment"_s,
                                       u"solution-design"_s,
                                       u"proposal"_s,
                                       u"negotiation"_s,
                                       u"won"_s,
                                       u"lost"_s};
    return stages;
}

static Status checkStage(const QString& stage)
{
    if (dealStages().contains(stage))
        return {};
    return refused(Words::tr("\"%1\" is not a stage.").arg(stage),
                   Words::tr("Use one of: %1.").arg(dealStages().join(u", "_s)), u"stage"_s);
}

QList<Deal> DealService::load(const QString& rest, const QVariantList& values)
{
    auto row = m_session.database.runWith(kSelect + rest, values);
    QList<Deal> deals;
    while (row.next()) {
        Deal deal{row.integer(0),
                  row.text(1),
                  row.text(2),
                  row.maybe(3),
                  row.text(4),
                  row.text(5),
                  row.maybe(6),
                  row.text(7),
                  row.maybe(8),
                  row.text(9),
                  row.text(10),
                  QDate::fromString(row.text(11), Qt::ISODate),
                  QDate::fromString(row.text(12), Qt::ISODate),
                  row.maybe(13),
                  {},
                  row.maybe(14)};
        if (deal.totalHundredths)
            deal.qualified = *deal.totalHundredths >= m_scorecard.threshold * 100;
        deals << deal;
    }
    return deals;
}

static QString dateText(QDate date)
{
    return date.isValid() ? date.toString(Qt::ISODate) : u""_s;
}

static store::Fields fieldsOf(const Deal& deal)
{
    return {{"key"_L1, deal.key},
            {"name"_L1, store::toSql(deal.name.trimmed())},
            {"client_id"_L1, store::toSql(deal.clientId)},
            {"stage"_L1, deal.stage},
            {"amount_minor"_L1, store::toSql(deal.amountMinor)},
            {"currency"_L1, store::toSql(deal.currency)},
            {"owner_id"_L1, store::toSql(deal.ownerId)},
            {"owner_name"_L1, store::toSql(deal.owner)},
            {"product"_L1, store::toSql(deal.product)},
            {"engage_date"_L1, dateText(deal.engageDate)},
            {"close_date"_L1, dateText(deal.closeDate)}};
}

/// What a deal may not hold, whoever gives it.
static Status checkDeal(const Deal& deal)
{
    static const QRegularExpression currency(u"^[A-Z]{3}$"_s);
    if (const Status known = checkStage(deal.stage); !known)
        return known;
    if (deal.name.trimmed().isEmpty() && !deal.clientId)
        return refused(Words::tr("The deal needs a name or a client."), Words::tr("Give one of them."),
                       u"name"_s);
    if (deal.amountMinor && *deal.amountMinor < 0)
        return refused(Words::tr("The amount cannot be negative."), Words::tr("Give it as 299 or 299.00."),
                       u"amount"_s);
    if (!currency.match(deal.currency).hasMatch())
        return refused(Words::tr("\"%1\" is not a currency.").arg(deal.currency),
                       Words::tr("Use three letters such as USD."), u"currency"_s);
    return {};
}

void DealService::checkOwnerAndClient(store::Transaction& tx, Deal& deal)
{
    if (deal.ownerId) {
        auto owner = tx.database().query(u"select 1 from person where id = ?"_s, *deal.ownerId);
        if (!owner.next())
            raise(refused(Words::tr("There is no person %1.").arg(*deal.ownerId), {}, u"owner"_s));
    }
    if (deal.clientId) {
        auto client = tx.database().query(u"select name from client where id = ?"_s, *deal.clientId);
        if (!client.next())
            raise(refused(Words::tr("There is no client %1.").arg(*deal.clientId), {}, u"client"_s));
        if (deal.name.trimmed().isEmpty())
            deal.name = client.text(0);
    }
}

Result<Deal> DealService::add(const Deal& wanted)
{
    Deal deal = wanted;
    if (deal.stage.isEmpty())
        deal.stage = dealStages().first();
    if (deal.currency.isEmpty())
        deal.currency = u"USD"_s;
    if (const Status sound = checkDeal(deal); !sound)
        return Failure(sound.error());
    return writing(m_session, Permission::Sell, u"deal.add"_s, [&](store::Transaction& tx) {
        const auto taken = [&](const QString& key) {
            auto same = tx.database().query(u"select id from deal where key = ?"_s, key);
            return same.next();
        };
        deal.key = deal.key.trimmed();
        for (qint64 number = tx.nextId("deal"_L1); deal.key.isEmpty(); ++number) {
            const QString key = u"D-%1"_s.arg(number);
            if (!taken(key))
                deal.key = key;
        }
        if (taken(deal.key))
            raise(refused(Words::tr("There is a deal %1 already.").arg(deal.key),
                          Words::tr("Choose another key."), u"key"_s));
        checkOwnerAndClient(tx, deal);
        const qint64 id = tx.insert("deal"_L1, fieldsOf(deal));
        tx.about("deal"_L1, id);
        tx.setSummary(Words::tr("Deal %1 added").arg(deal.name));
        return load(u"where d.id = ?"_s, {id}).first();
    });
}

Status DealService::change(const Deal& wanted, Won won)
{
    if (const Status sound = checkDeal(wanted); !sound)
        return sound;
    return writing(m_session, Permission::Sell, u"deal.change"_s, [&](store::Transaction& tx) {
        const Deal before = orThrow(byId(wanted.id));
        Deal deal = wanted;
        deal.key = before.key;
        // The name that is shown of an owner is the person's own.
        if (deal.ownerId)
            deal.owner.clear();
        checkOwnerAndClient(tx, deal);
        if (tx.update("deal"_L1, deal.id, fieldsOf(deal)))
            tx.about("deal"_L1, deal.id);
        if (deal.stage == "won"_L1 && before.stage != "won"_L1 && won == Won::Told)
            store::raiseEvent(tx,
                              {u"deal-won"_s, {}, deal.clientId, u"deal"_s, deal.id, tx.now(), deal.name});
        tx.setSummary(Words::tr("Deal %1 changed").arg(deal.name));
    });
}

Result<QList<Deal>> DealService::list(const DealFilter& filter)
{
    return reading([&] {
        QString where = u"where 1 = 1"_s;
        QVariantList values;
        if (!filter.stages.isEmpty()) {
            where += u" and d.stage in ("_s + QStringList(filter.stages.size(), u"?"_s).join(u',') + u')';
            for (const QString& stage : filter.stages)
                values << stage;
        }
        if (filter.closedSince) {
            where += u" and d.close_date >= ?"_s;
            values << dateText(*filter.closedSince);
        }
        if (filter.clientId) {
            where += u" and d.client_id = ?"_s;
            values << *filter.clientId;
        }
        if (!filter.text.trimmed().isEmpty()) {
            QString pattern = filter.text.trimmed().toLower();
            pattern.replace(u'!', u"!!"_s).replace(u'%', u"!%"_s).replace(u'_', u"!_"_s);
            pattern = u'%' + pattern + u'%';
            where += u" and (lower(d.name) like ? escape '!' or lower(d.key) like ? escape '!' or "
                     "lower(coalesce(c.name, '')) like ? escape '!')"_s;
            values << pattern << pattern << pattern;
        }
        return load(where + u" order by d.close_date desc, d.id"_s, values);
    });
}

Result<QList<StageTotal>> DealService::totals()
{
    return reading([&] {
        QHash<QString, StageTotal> found;
        auto row = m_session.database.query(
            u"select stage, count(*), cast(coalesce(sum(amount_minor), 0) as bigint) from deal group by stage"_s);
        while (row.next())
            found.insert(row.text(0), {row.text(0), int(row.integer(1)), row.integer(2)});
        QList<StageTotal> totals;
        for (const QString& stage : dealStages())
            totals << found.value(stage, {stage, 0, 0});
        return totals;
    });
}

Result<Deal> DealService::byId(qint64 id)
{
    // Not find(): a source's key may be the number of another deal.
    return reading([&] {
        const QList<Deal> found = load(u"where d.id = ?"_s, {id});
        if (found.isEmpty())
            raise(refused(Words::tr("There is no deal %1.").arg(id),
                          Words::tr("See them with: occ deal list"), u"deal"_s));
        return found.first();
    });
}

Result<Deal> DealService::find(const QString& idOrKey)
{
    return reading([&] {
        QList<Deal> found = load(u"where d.key = ?"_s, {store::toSql(idOrKey)});
        bool isNumber = false;
        const qint64 id = idOrKey.toLongLong(&isNumber);
        if (found.isEmpty() && isNumber)
            found = load(u"where d.id = ?"_s, {id});
        if (found.isEmpty())
            raise(refused(Words::tr("There is no deal \"%1\".").arg(idOrKey),
                          Words::tr("See them with: occ deal list"), u"deal"_s));
        return found.first();
    });
}

Status DealService::setStage(const QList<qint64>& deals, const QString& stage, std::optional<QDate> closed,
                             const QString& command, const QString& note)
{
    if (const Status known = checkStage(stage); !known)
        return known;
    return writing(m_session, Permission::Sell, command, [&](store::Transaction& tx) {
        QString name;
        for (const qint64 id : deals) {
            const QList<Deal> found = load(u"where d.id = ?"_s, {id});
            if (found.isEmpty())
                raise(refused(Words::tr("There is no deal %1.").arg(id),
                              Words::tr("See them with: occ deal list"), u"deal"_s));
            name = found.first().name;
            store::Fields fields = {{"stage"_L1, stage}};
            if (closed)
                fields.push_back({"close_date"_L1, dateText(*closed)});
            tx.update("deal"_L1, id, fields);
            tx.about("deal"_L1, id);
            if (stage == "won"_L1 && found.first().stage != "won"_L1)
                store::raiseEvent(tx,
                                  {u"deal-won"_s, {}, found.first().clientId, u"deal"_s, id, tx.now(), name});
        }
        QString text = deals.size() == 1 ? Words::tr("Deal %1 moved to %2").arg(name, stage)
                                         : Words::tr("%1 deals moved to %2").arg(deals.size()).arg(stage);
        if (!note.trimmed().isEmpty())
            text += u": "_s + note.trimmed();
        tx.setSummary(text);
    });
}

Status DealService::moveToStage(const QList<qint64>& deals, const QString& stage)
{
    const bool closes = stage == "won"_L1 || stage == "lost"_L1;
    return setStage(deals, stage, closes ? std::optional(today()) : std::nullopt, u"deal.stage"_s, {});
}

Status DealService::win(qint64 deal, std::optional<QDate> closed)
{
    return setStage({deal}, u"won"_s, closed.value_or(today()), u"deal.win"_s, {});
}

Status DealService::lose(qint64 deal, const QString& reason, std::optional<QDate> closed)
{
    return setStage({deal}, u"lost"_s, closed.value_or(today()), u"deal.lose"_s, reason);
}

QDate DealService::today() const
{
    return toLocal(m_session.now(), m_session.calendar.zone()).date();
}

} // namespace occ
