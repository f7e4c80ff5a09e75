// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/call.h"
#include "app/cli/commandgroups.h"
#include "app/cli/shapes.h"
#include "app/cli/words.h"
#include "core/playbook/faults.h"

#include <QRegularExpression>

namespace occ::cli {

using namespace Qt::Literals::StringLiterals;

/// The criteria of the shipped scorecard (S1 §2.1), each an option of `deal score`.
static const QStringList& criteria()
{
    static const QStringList keys = {u"budget"_s, u"timeline"_s, u"technical"_s, u"impact"_s, u"authority"_s};
    return keys;
}

/// "1234.5" as 123450: exact, without grouping, at most two decimals.
static std::optional<qint64> minorUnits(const Call& call, const QString& option)
{
    if (!call.has(option))
        return std::nullopt;
    static const QRegularExpression shape(u"^([0-9]{1,13})(?:\\.([0-9]{1,2}))?$"_s);
    const auto match = shape.match(call.text(option).trimmed());
    if (!match.hasMatch()) {
        raise(refused(Words::tr("\"%1\" is not an amount.").arg(call.text(option).left(60)),
                      Words::tr("Write it as 1234.50: digits, a point and two decimals."), option));
    }
    return match.captured(1).toLongLong() * 100 + match.captured(2).leftJustified(2, u'0').toLongLong();
}

static Answer addDeal(Call& call)
{
    Deal deal;
    deal.name = call.text(u"name"_s);
    deal.key = call.text(u"key"_s);
    deal.stage = call.has(u"stage"_s) ? call.text(u"stage"_s) : dealStages().first();
    deal.currency = call.has(u"currency"_s) ? call.text(u"currency"_s) : u"USD"_s;
    deal.product = call.text(u"product"_s);
    deal.amountMinor = minorUnits(call, u"amount"_s);
    deal.engageDate = call.date(u"engage-date"_s).value_or(QDate());
    deal.closeDate = call.date(u"close-date"_s).value_or(QDate());
    if (call.has(u"client"_s))
        deal.clientId = call.client(call.text(u"client"_s)).id;
    if (const auto owner = call.person(u"owner"_s)) {
        deal.ownerId = owner->id;
        deal.owner = owner->name;
    }
    const Deal added = orThrow(call.workspace().deals().add(deal));
    return thing(toJson(added), Words::tr("%1 is deal %2.").arg(added.name).arg(added.id));
}

static Answer listDeals(Call& call)
{
    DealFilter filter;
    filter.stages = call.texts(u"stage"_s);
    for (const QString& stage : std::as_const(filter.stages)) {
        if (!dealStages().contains(stage)) {
            raise(refused(Words::tr("\"%1\" is not a stage.").arg(stage.left(60)),
                          content::suggestion(stage, dealStages()), u"stage"_s));
        }
    }
    filter.text = call.text(u"search"_s);
    filter.closedSince = call.date(u"closed-since"_s);
    if (call.has(u"client"_s))
        filter.clientId = call.client(call.text(u"client"_s)).id;
    return listing(arrayJson(orThrow(call.workspace().deals().list(filter))),
                   {{u"id"_s, Words::tr("ID"), Column::Kind::Number},
                    {u"key"_s, Words::tr("Key")},
                    {u"name"_s, Words::tr("Name")},
                    {u"client"_s, Words::tr("Client")},
                    {u"stage"_s, Words::tr("Stage")},
                    {u"amount"_s, Words::tr("Amount"), Column::Kind::Amount},
                    {u"currency"_s, Words::tr("Currency")},
                    {u"owner"_s, Words::tr("Owner")},
                    {u"close_date"_s, Words::tr("Closes")},
                    {u"score"_s, Words::tr("Score"), Column::Kind::Number}},
                   Words::tr("There are no such deals. Add one with: occ deal add"));
}

static Deal dealOf(Call& call)
{
    return orThrow(call.workspace().deals().find(call.positional(0)));
}

static Answer showDeal(Call& call)
{
    DealService& deals = call.workspace().deals();
    const Deal deal = dealOf(call);
    QJsonObject json = toJson(deal);
    json[u"scorecard"_s] = toJson(orThrow(deals.score(deal.id)), deals.scorecard());
    return thing(json);
}

static Answer scoreAnswer(const DealScore& score, const playbook::Scorecard& card)
{
    QString text;
    for (const auto& criterion : card.criteria) {
        const ScoreLine line = score.lines.value(criterion.key);
        text += u"%1  %2  %3\n"_s.arg(criterion.key.leftJustified(12),
                                      line.points ? QString::number(*line.points) : u"-"_s, line.note);
    }
    text += Words::tr("Total %1 of 100, %2 needed: %3")
                .arg(score.total.text())
                .arg(card.threshold)
                .arg(!score.total.complete   ? Words::tr("not complete")
                     : score.total.qualified ? Words::tr("qualified")
                                             : Words::tr("not qualified"));
    return thing(toJson(score, card), text);
}

/// "budget=asked for last year's figures" taken apart; the note's criterion must be one of the card's.
static QMap<QString, QString> notesOf(const Call& call, const playbook::Scorecard& card)
{
    QStringList known;
    for (const auto& criterion : card.criteria)
        known << criterion.key;
    QMap<QString, QString> notes;
    const QStringList given = call.texts(u"note"_s);
    for (const QString& note : given) {
        const QString key = note.section(u'=', 0, 0).trimmed();
        if (!note.contains(u'='))
            raise(refused(Words::tr("\"%1\" names no criterion.").arg(note.left(60)),
                          Words::tr("Write --note \"budget=what was seen\"."), u"note"_s));
        if (!known.contains(key))
            raise(refused(Words::tr("\"%1\" is not a criterion.").arg(key.left(60)),
                          content::suggestion(key, known), u"note"_s));
        notes[key] = note.section(u'=', 1);
    }
    return notes;
}

static Answer scoreDeal(Call& call)
{
    DealService& deals = call.workspace().deals();
    const auto& card = deals.scorecard();
    const Deal deal = dealOf(call);
    QMap<QString, std::optional<int>> points;
    for (const QString& key : criteria()) {
        if (!call.has(key))
            continue;
        const bool cleared = call.text(key) == "none"_L1;
        points[key] =
            cleared ? std::nullopt : std::optional(orThrow(playbook::readScore(card, key, call.text(key))));
    }
    const auto notes = notesOf(call, card);
    if (points.isEmpty() && notes.isEmpty())
        return scoreAnswer(orThrow(deals.score(deal.id)), card);
    return scoreAnswer(orThrow(deals.setScore(deal.id, points, notes)), card);
}

static Answer dealAfter(Call& call, qint64 id, const QString& text)
{
    const Deal deal = orThrow(call.workspace().deals().byId(id));
    return thing(toJson(deal), text.arg(deal.name));
}

static Answer winDeal(Call& call)
{
    const Deal deal = dealOf(call);
    orThrow(call.workspace().deals().win(deal.id, call.date(u"closed"_s)));
    return dealAfter(call, deal.id, Words::tr("%1 is won."));
}

static Answer loseDeal(Call& call)
{
    const Deal deal = dealOf(call);
    orThrow(call.workspace().deals().lose(deal.id, call.text(u"reason"_s), call.date(u"closed"_s)));
    return dealAfter(call, deal.id, Words::tr("%1 is lost."));
}

static Answer moveDeal(Call& call)
{
    const Deal deal = dealOf(call);
    orThrow(call.workspace().deals().moveToStage({deal.id}, call.positional(1)));
    return dealAfter(call, deal.id, Words::tr("%1 is moved."));
}

static QList<Option> scoreOptions()
{
    QList<Option> options;
    for (const QString& key : criteria())
        options << Option{key, u"1-5"_s, Words::tr("Points for this criterion; \"none\" takes them back.")};
    options << Option{u"note"_s, u"CRITERION=TEXT"_s, Words::tr("Evidence for a criterion."), {}, false,
                      true};
    return options;
}

QList<Command> dealCommands()
{
    const Positional deal{u"DEAL"_s, Words::tr("Its number or key.")};
    const Option closed{u"closed"_s, u"DATE"_s, Words::tr("The day it was closed; today when not given.")};
    return {
        {u"deal"_s,
         u"add"_s,
         Words::tr("Add a sales opportunity."),
         {},
         {{u"name"_s, u"NAME"_s, Words::tr("What it is called."), {}, true},
          {u"client"_s, u"ID|NAME"_s, Words::tr("Whose it is.")},
          {u"key"_s, u"KEY"_s, Words::tr("Its unique key; made up when not given.")},
          {u"stage"_s, u"STAGE"_s, Words::tr("Where it stands."), dealStages()},
          {u"amount"_s, u"AMOUNT"_s, Words::tr("Its value, such as 1234.50.")},
          {u"currency"_s, u"CODE"_s, Words::tr("Three letters; USD when not given.")},
          {u"owner"_s, u"EMAIL"_s, Words::tr("Who sells it.")},
          {u"product"_s, u"TEXT"_s, Words::tr("What is sold.")},
          {u"engage-date"_s, u"DATE"_s, Words::tr("When it began.")},
          {u"close-date"_s, u"DATE"_s, Words::tr("When it was or will be closed.")}},
         addDeal},
        {u"deal"_s,
         u"list"_s,
         Words::tr("List the deals."),
         {},
         {{u"stage"_s, u"STAGE"_s, Words::tr("Only those in this stage."), dealStages(), false, true},
          {u"client"_s, u"ID|NAME"_s, Words::tr("Only this client's.")},
          {u"search"_s, u"TEXT"_s, Words::tr("Only those with this in their name or client.")},
          {u"closed-since"_s, u"DATE"_s, Words::tr("Only those closed on or after that day.")}},
         listDeals},
        {u"deal"_s, u"show"_s, Words::tr("Show a deal with its scorecard."), {deal}, {}, showDeal},
        {u"deal"_s,
         u"score"_s,
         Words::tr("Fill in the qualification scorecard, or show it."),
         {deal},
         scoreOptions(),
         scoreDeal},
        {u"deal"_s,
         u"move"_s,
         Words::tr("Move a deal to another stage."),
         {deal, {u"STAGE"_s, Words::tr("Where to."), dealStages()}},
         {},
         moveDeal},
        {u"deal"_s, u"win"_s, Words::tr("Mark a deal as won."), {deal}, {closed}, winDeal},
        {u"deal"_s,
         u"lose"_s,
         Words::tr("Mark a deal as lost."),
         {deal},
         {{u"reason"_s, u"TEXT"_s, Words::tr("Why.")}, closed},
         loseDeal},
    };
}

} // namespace occ::cli
