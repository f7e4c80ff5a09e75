// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandgroups.h"
#include "app/cli/lookup.h"
#include "app/cli/shapes.h"
#include "app/cli/words.h"
#include "core/telephony/dialling.h"
#include "core/telephony/holdjson.h"
#include "core/telephony/numberdesk.h"

namespace occ::cli {

using namespace Qt::Literals::StringLiterals;

static NumberService& numbers(Call& call)
{
    orThrow(call.workspace().numbers().storeShipped());
    return call.workspace().numbers();
}

static QJsonObject costJson(QJsonObject object, const NumberCost& cost)
{
    object.insert(u"monthly_cost"_s, amountJson(cost.monthlyMinor));
    object.insert(u"upfront_cost"_s, amountJson(cost.upfrontMinor));
    object.insert(u"currency"_s, textJson(cost.currency));
    return object;
}

static QJsonValue holdJson(const std::optional<NumberHold>& hold)
{
    if (!hold)
        return {};
    return QJsonObject{{u"id"_s, hold->id},
                       {u"onboarding"_s, hold->onboardingId},
                       {u"since"_s, toIso(hold->reservedAt)},
                       {u"until"_s, toIso(hold->expiresAt)},
                       {u"ended_at"_s, timeJson(hold->endedAt)},
                       {u"outcome"_s, textJson(hold->outcome)},
                       {u"reservation"_s, textJson(hold->reservationId)},
                       {u"reserved_until"_s, timeJson(hold->providerExpiresAt)},
                       {u"extensions"_s, hold->extensions},
                       {u"renewals"_s, hold->renewals},
                       {u"trouble"_s, textJson(hold->trouble)},
                       {u"alternatives"_s, foundToJson(hold->alternatives)}};
}

static QJsonObject json(const PhoneNumber& number)
{
    return costJson(
        {{u"id"_s, number.id},
         {u"number"_s, number.e164},
         {u"national"_s, nationalForm(number.e164)},
         {u"pool"_s, number.pool},
         {u"industry"_s, textJson(number.industry)},
         {u"state"_s, toText(number.state)},
         {u"client_id"_s, idJson(number.clientId)},
         {u"client"_s, textJson(number.client)},
         {u"onboarding"_s, idJson(number.onboardingId)},
         {u"held_until"_s, timeJson(number.hold ? std::optional(number.hold->expiresAt) : std::nullopt)},
         {u"hold"_s, holdJson(number.hold)},
         {u"features"_s, QJsonArray::fromStringList(number.features)},
         {u"mode"_s, textJson(number.mode)},
         {u"note"_s, textJson(number.note)}},
        number.cost);
}

static QList<Column> numberColumns()
{
    return {{u"id"_s, Words::tr("ID"), Column::Kind::Number},
            {u"national"_s, Words::tr("Number")},
            {u"pool"_s, Words::tr("Pool")},
            {u"state"_s, Words::tr("State")},
            {u"client"_s, Words::tr("Client")},
            {u"held_until"_s, Words::tr("Held until"), Column::Kind::Time},
            {u"monthly_cost"_s, Words::tr("A month"), Column::Kind::Amount},
            {u"currency"_s, Words::tr("Currency")},
            {u"note"_s, Words::tr("Note")}};
}

static Answer list(Call& call)
{
    NumberFilter filter;
    for (const QString& state : call.texts(u"state"_s))
        filter.states << orThrow(numberStateFromText(state));
    filter.pools = call.texts(u"pool"_s);
    filter.text = call.text(u"find"_s);
    if (call.has(u"client"_s))
        filter.clientId = call.client(call.text(u"client"_s)).id;
    QJsonArray rows;
    for (const PhoneNumber& number : orThrow(numbers(call).list(filter)))
        rows << json(number);
    return listing(rows, numberColumns(), Words::tr("There are no such numbers."));
}

/// A number as a command that changed it prints it.
static Answer shown(Call& call, qint64 id, const QString& words)
{
    return thing(json(orThrow(numbers(call).byId(id))), words);
}

static Answer show(Call& call)
{
    const PhoneNumber number = orThrow(numbers(call).find(call.positional(0)));
    QJsonObject object = json(number);
    QJsonArray holds;
    for (const NumberHold& hold : orThrow(numbers(call).holdsOf(number.e164)))
        holds << holdJson(hold);
    object.insert(u"holds"_s, holds);
    return thing(object);
}

static Answer search(Call& call)
{
    NumberSearch wanted;
    wanted.tollFree = !call.has(u"local"_s);
    wanted.areaCode = call.text(u"area-code"_s);
    wanted.startsWith = call.text(u"starts-with"_s);
    wanted.contains = call.text(u"contains"_s);
    wanted.endsWith = call.text(u"ends-with"_s);
    wanted.limit = int(call.number(u"limit"_s).value_or(20));
    const telnyx::Settings telnyx = orThrow(numbers(call).telnyx());
    const QList<FoundNumber> found = orThrow(searchNumbers(wanted, telnyx, call.workspace().session().clock));
    const QString mode = telnyx::nameOf(telnyx.mode);
    QJsonArray rows;
    for (const FoundNumber& one : found) {
        rows << costJson({{u"number"_s, one.e164},
                          {u"national"_s, nationalForm(one.e164)},
                          {u"features"_s, QJsonArray::fromStringList(one.features)},
                          {u"feature_words"_s, one.features.join(u", "_s)},
                          {u"reservable"_s, one.reservable},
                          {u"quick"_s, one.quick},
                          {u"mode"_s, mode}},
                         one.cost);
    }
    return listing(rows,
                   {{u"national"_s, Words::tr("Number")},
                    {u"number"_s, Words::tr("To order")},
                    {u"monthly_cost"_s, Words::tr("A month"), Column::Kind::Amount},
                    {u"upfront_cost"_s, Words::tr("Once"), Column::Kind::Amount},
                    {u"currency"_s, Words::tr("Currency")},
                    {u"feature_words"_s, Words::tr("Can do")},
                    {u"mode"_s, Words::tr("Account")}},
                   Words::tr("Telnyx has no such number now."));
}

static qint64 onboardingOf(Call& call)
{
    const auto id = call.number(u"onboarding"_s);
    return onboardingRow(call.workspace(), id.value_or(0)).id;
}

static Answer reserve(Call& call)
{
    HoldRequest request;
    request.number = call.positional(0);
    request.onboardingId = onboardingOf(call);
    const NumberHold hold = orThrow(reserveNumber(numbers(call), request, call.workspace().session().clock));
    return shown(call, hold.numberId,
                 Words::tr("%1 is held for %2 for %3.")
                     .arg(nationalForm(hold.e164), hold.client, inWords(hold.expiresAt - hold.reservedAt)));
}

static Answer approve(Call& call)
{
    const PhoneNumber number = orThrow(numbers(call).find(call.positional(0)));
    orThrow(numbers(call).approve(number.id));
    return shown(call, number.id, Words::tr("%1 is approved.").arg(nationalForm(number.e164)));
}

static Answer release(Call& call)
{
    const PhoneNumber number = orThrow(numbers(call).find(call.positional(0)));
    orThrow(numbers(call).release(number.id));
    return shown(call, number.id, Words::tr("%1 is released.").arg(nationalForm(number.e164)));
}

static Answer assign(Call& call)
{
    const PhoneNumber number = orThrow(numbers(call).find(call.positional(0)));
    const qint64 onboarding = onboardingOf(call);
    orThrow(numbers(call).assign(number.id, onboarding));
    return shown(call, number.id, Words::tr("%1 is assigned.").arg(nationalForm(number.e164)));
}

static Answer unassign(Call& call)
{
    const PhoneNumber number = orThrow(numbers(call).find(call.positional(0)));
    orThrow(numbers(call).unassign(number.id));
    return shown(call, number.id, Words::tr("%1 belongs to nobody now.").arg(nationalForm(number.e164)));
}

static Answer suggest(Call& call)
{
    NumberNeeds needs;
    needs.minutesPerMonth = call.number(u"minutes"_s);
    needs.areaCode = call.text(u"area-code"_s);
    if (call.has(u"coverage"_s)) {
        const QString word = call.text(u"coverage"_s);
        if (word != "national"_L1 && word != "regional"_L1)
            raise(refused(Words::tr("\"%1\" is no coverage.").arg(word.left(60)),
                          Words::tr("Use national or regional."), u"coverage"_s));
        needs.coverage = word == "regional"_L1 ? Coverage::Regional : Coverage::National;
    }
    QJsonArray rows;
    for (const Suggestion& one : orThrow(numbers(call).suggest(onboardingOf(call), needs))) {
        QJsonArray reasons;
        QStringList words;
        for (const SuggestionReason& reason : one.reasons) {
            reasons << QJsonObject{{u"criterion"_s, reason.criterion},
                                   {u"title"_s, reason.title},
                                   {u"text"_s, reason.text},
                                   {u"points"_s, reason.points}};
            words << reason.text;
        }
        QJsonObject row = json(one.number);
        row.insert(u"reasons"_s, reasons);
        row.insert(u"why"_s, words.join(u' '));
        rows << row;
    }
    return listing(rows,
                   {{u"id"_s, Words::tr("ID"), Column::Kind::Number},
                    {u"national"_s, Words::tr("Number")},
                    {u"pool"_s, Words::tr("Pool")},
                    {u"why"_s, Words::tr("Why")}},
                   Words::tr("No free number suits. Search for one: occ number search"));
}

QList<Command> numberCommands()
{
    const Positional number{u"NUMBER"_s, Words::tr("A phone number, or its ID in the inventory.")};
    const Option onboarding{
        u"onboarding"_s, u"ID"_s, Words::tr("The onboarding it is for."), {}, true, false};
    const Option areaCode{u"area-code"_s, u"NPA"_s, Words::tr("The three digits after +1.")};
    QStringList states;
    for (const NumberState state : numberStates())
        states << toText(state);
    return {
        {u"number"_s,
         u"list"_s,
         Words::tr("List the numbers of the inventory."),
         {},
         {{u"state"_s, u"STATE"_s, Words::tr("Only those in this state."), states, false, true},
          {u"pool"_s, u"POOL"_s, Words::tr("Only those of this pool."), numberPools(), false, true},
          {u"client"_s, u"CLIENT"_s, Words::tr("Only those of this client.")},
          {u"find"_s, u"TEXT"_s,
           Words::tr("Only those with these digits, this client's name or this note.")}},
         list},
        {u"number"_s, u"show"_s, Words::tr("Show a number and every hold on it."), {number}, {}, show},
        {u"number"_s,
         u"search"_s,
         Words::tr("Search for numbers that Telnyx sells."),
         {},
         {areaCode,
          {u"local"_s, {}, Words::tr("Local numbers instead of toll-free ones.")},
          {u"starts-with"_s, u"DIGITS"_s, Words::tr("The digits after the area code begin like this.")},
          {u"contains"_s, u"DIGITS"_s, Words::tr("These digits are in it.")},
          {u"ends-with"_s, u"DIGITS"_s, Words::tr("It ends like this.")},
          {u"limit"_s, u"N"_s, Words::tr("At most so many; 20 when not given.")}},
         search},
        {u"number"_s,
         u"suggest"_s,
         Words::tr("Suggest numbers for a client, with reasons."),
         {},
         {onboarding,
          {u"minutes"_s, u"N"_s, Words::tr("Voice minutes expected a month.")},
          {u"coverage"_s,
           u"national|regional"_s,
           Words::tr("Where callers are."),
           {u"national"_s, u"regional"_s}},
          areaCode},
         suggest},
        {u"number"_s,
         u"reserve"_s,
         Words::tr("Hold a number for 24 hours."),
         {number},
         {onboarding},
         reserve},
        {u"number"_s, u"approve"_s, Words::tr("Say that the client wants it."), {number}, {}, approve},
        {u"number"_s,
         u"release"_s,
         Words::tr("Let a held number go, or give back one that was ordered."),
         {number},
         {},
         release},
        {u"number"_s, u"assign"_s, Words::tr("Give a number to a client."), {number}, {onboarding}, assign},
        {u"number"_s, u"unassign"_s, Words::tr("Take a number away from a client."), {number}, {}, unassign},
    };
}

} // namespace occ::cli
