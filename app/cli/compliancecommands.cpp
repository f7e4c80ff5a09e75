// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/call.h"
#include "app/cli/commandgroups.h"
#include "app/cli/shapes.h"
#include "app/cli/words.h"

namespace occ::cli {

using namespace Qt::Literals::StringLiterals;

static QJsonObject controlJson(const ControlRow& row, Instant now)
{
    return {{u"client"_s, row.client},
            {u"pack"_s, row.pack},
            {u"control"_s, row.control.key},
            {u"title"_s, row.control.title},
            {u"mandatory"_s, row.control.mandatory},
            {u"state"_s, row.state},
            {u"demands"_s, row.control.evidence},
            {u"evidence_kind"_s, textJson(row.evidenceKind)},
            {u"evidence"_s, textJson(row.evidence)},
            {u"reason"_s, textJson(row.reason)},
            {u"owner"_s, textJson(row.owner)},
            {u"owner_role"_s, row.control.ownerRole},
            {u"changed_by"_s, textJson(row.changedBy)},
            {u"changed_at"_s, timeJson(row.changedAt)},
            {u"reviewed_at"_s, timeJson(row.reviewedAt)},
            {u"next_review_at"_s, timeJson(row.nextReviewAt)},
            {u"overdue"_s, row.isOverdue(now)}};
}

static Answer controlList(const QList<ControlRow>& rows, Instant now, const QString& empty)
{
    QJsonArray array;
    for (const ControlRow& row : rows)
        array.append(controlJson(row, now));
    return listing(array,
                   {{u"pack"_s, Words::tr("Pack")},
                    {u"control"_s, Words::tr("Control")},
                    {u"title"_s, Words::tr("Title")},
                    {u"mandatory"_s, Words::tr("Mandatory")},
                    {u"state"_s, Words::tr("State")},
                    {u"evidence"_s, Words::tr("Evidence")},
                    {u"next_review_at"_s, Words::tr("Next review"), Column::Kind::Time}},
                   empty);
}

static QList<ControlRow> allOf(const ComplianceView& view)
{
    QList<ControlRow> rows;
    for (const PackRow& pack : view.packs)
        rows += pack.controls;
    return rows;
}

static Answer list(Call& call)
{
    ComplianceService& service = call.workspace().compliance();
    const Instant now = call.workspace().now();
    const QString name = call.positional(0);
    if (call.has(u"overdue"_s)) {
        const auto client = name.isEmpty() ? std::nullopt : std::optional(call.client(name).id);
        return controlList(orThrow(service.overdue(client)), now, Words::tr("No review is due."));
    }
    if (name.isEmpty())
        throw UsageError{Words::tr("The client is missing."), Words::tr("Name one, or give --overdue.")};
    const ComplianceView view = orThrow(service.ofClient(call.client(name).id));
    return controlList(call.has(u"open"_s) ? view.open() : allOf(view), now,
                       Words::tr("No mandatory control is open."));
}

static Answer check(Call& call)
{
    const ComplianceView view = orThrow(call.workspace().compliance().ofOnboarding(call.id()));
    const QList<ControlRow> open = view.open();
    Answer answer = controlList(open, call.workspace().now(), Words::tr("No mandatory control is open."));
    if (!open.isEmpty())
        answer.verdict = refused(Words::tr("Go-live is refused until %n mandatory control(s) are met.",
                                           nullptr, int(open.size())),
                                 Words::tr("Give their evidence with: occ compliance set"))
                             .value();
    return answer;
}

static ControlChange changeOf(Call& call)
{
    ControlChange change;
    change.clientId = call.client(call.positional(0)).id;
    change.pack = call.positional(1);
    change.control = call.positional(2);
    const auto given = [&call](const QString& option) {
        return call.has(option) ? std::optional(call.text(option)) : std::nullopt;
    };
    change.state = given(u"state"_s);
    change.evidence = given(u"evidence"_s);
    change.evidenceKind = given(u"evidence-kind"_s);
    change.reason = given(u"reason"_s);
    if (call.has(u"owner"_s)) {
        const auto person = call.person(u"owner"_s);
        change.ownerEmail = person ? person->email : QString();
    }
    return change;
}

static Answer controlAnswer(Call& call, const ControlRow& row)
{
    return thing(controlJson(row, call.workspace().now()),
                 u"%1: %2: %3"_s.arg(row.packTitle, row.control.title, controlStateWords(row.state)));
}

static Answer set(Call& call)
{
    return controlAnswer(call, orThrow(call.workspace().compliance().set(changeOf(call))));
}

static Answer review(Call& call)
{
    const qint64 client = call.client(call.positional(0)).id;
    return controlAnswer(
        call, orThrow(call.workspace().compliance().review(client, call.positional(1), call.positional(2))));
}

static Answer packs(Call& call, qint64 client)
{
    const ComplianceView view = orThrow(call.workspace().compliance().ofClient(client));
    QJsonArray rows;
    for (const PackRow& pack : view.packs) {
        rows.append(QJsonObject{{u"id"_s, pack.pack.id},
                                {u"title"_s, pack.pack.title},
                                {u"applies"_s, true},
                                {u"by_industry"_s, pack.byIndustry},
                                {u"mandatory"_s, pack.mandatory()},
                                {u"settled"_s, pack.settled()},
                                {u"reason"_s, QJsonValue()}});
    }
    for (const auto& [id, title] : view.others) {
        rows.append(QJsonObject{{u"id"_s, id},
                                {u"title"_s, title},
                                {u"applies"_s, false},
                                {u"by_industry"_s, view.leftOut.contains(id)},
                                {u"mandatory"_s, 0},
                                {u"settled"_s, 0},
                                {u"reason"_s, textJson(view.leftOut.value(id))}});
    }
    return listing(rows,
                   {{u"id"_s, Words::tr("Pack")},
                    {u"title"_s, Words::tr("Title")},
                    {u"applies"_s, Words::tr("Applies")},
                    {u"settled"_s, Words::tr("Met"), Column::Kind::Number},
                    {u"mandatory"_s, Words::tr("Mandatory"), Column::Kind::Number},
                    {u"reason"_s, Words::tr("Why not")}},
                   Words::tr("There are no packs."));
}

static Answer listPacks(Call& call)
{
    return packs(call, call.client(call.positional(0)).id);
}

static Answer addPack(Call& call)
{
    const qint64 client = call.client(call.positional(0)).id;
    orThrow(call.workspace().compliance().addPack(client, call.positional(1)));
    return packs(call, client);
}

static Answer removePack(Call& call)
{
    const qint64 client = call.client(call.positional(0)).id;
    orThrow(call.workspace().compliance().removePack(client, call.positional(1), call.text(u"reason"_s)));
    return packs(call, client);
}

static Answer policy(Call& call)
{
    ComplianceService& service = call.workspace().compliance();
    const qint64 client = call.client(call.positional(0)).id;
    CallPolicy policy = orThrow(service.policy(client));
    if (call.has(u"recording"_s) || call.has(u"retention"_s) || call.has(u"as-packs"_s)) {
        QString recording = policy.agreedRecording;
        std::optional<int> days = policy.agreedRetentionDays;
        if (call.has(u"as-packs"_s)) {
            recording.clear();
            days.reset();
        }
        if (call.has(u"recording"_s))
            recording = call.text(u"recording"_s);
        if (const auto wanted = call.number(u"retention"_s))
            days = int(std::clamp<qint64>(*wanted, -1, 1000000));
        policy = orThrow(service.setPolicy(client, recording, days));
    }
    return thing({{u"recording"_s, policy.recording},
                  {u"recording_from"_s, textJson(policy.recordingFrom)},
                  {u"retention_days"_s, policy.retentionDays},
                  {u"retention_from"_s, textJson(policy.retentionFrom)},
                  {u"agreed_recording"_s, textJson(policy.agreedRecording)},
                  {u"agreed_retention_days"_s,
                   policy.agreedRetentionDays ? QJsonValue(*policy.agreedRetentionDays) : QJsonValue()},
                  {u"contradictory"_s, policy.contradictory}},
                 Words::tr("%1; call data is kept for %2.")
                     .arg(recordingWords(policy.recording), retentionWords(policy.retentionDays)));
}

QList<Command> complianceCommands()
{
    const Positional client{u"CLIENT"_s, Words::tr("The client, by number or name.")};
    const Positional pack{u"PACK"_s, Words::tr("The pack's id, such as hipaa.")};
    const Positional control{u"CONTROL"_s, Words::tr("The control's key, such as baa.")};
    return {
        {u"compliance"_s,
         u"list"_s,
         Words::tr("List a client's controls with state and evidence."),
         {{u"CLIENT"_s, Words::tr("The client, by number or name."), {}, false}},
         {{u"open"_s, {}, Words::tr("Only mandatory ones that are open.")},
          {u"overdue"_s,
           {},
           Words::tr("Only those whose review is due; of all clients when none is named.")}},
         list},
        {u"compliance"_s,
         u"check"_s,
         Words::tr("List what keeps an onboarding from going live; exits 1 while there is something."),
         {{u"ONBOARDING"_s, Words::tr("The onboarding.")}},
         {},
         check},
        {u"compliance"_s,
         u"set"_s,
         Words::tr("Change a control: its state, its evidence, who sees to it."),
         {client, pack, control},
         {{u"state"_s, u"STATE"_s, Words::tr("What it is now."), {u"open"_s, u"met"_s, u"not-applicable"_s}},
          {u"evidence"_s, u"TEXT"_s, Words::tr("A note, a link, or the name of a file.")},
          {u"evidence-kind"_s,
           u"KIND"_s,
           Words::tr("What the evidence is; guessed otherwise."),
           {u"note"_s, u"link"_s, u"file"_s}},
          {u"reason"_s, u"TEXT"_s, Words::tr("Why it does not apply.")},
          {u"owner"_s, u"WHO"_s, Words::tr("Who sees to it.")}},
         set},
        {u"compliance"_s,
         u"review"_s,
         Words::tr("Say that a control was looked at again and still holds."),
         {client, pack, control},
         {},
         review},
        {u"compliance"_s,
         u"packs"_s,
         Words::tr("List the packs and which apply to a client."),
         {client},
         {},
         listPacks},
        {u"compliance"_s, u"add"_s, Words::tr("Make a pack apply to a client."), {client, pack}, {}, addPack},
        {u"compliance"_s,
         u"remove"_s,
         Words::tr("Leave a pack out for a client."),
         {client, pack},
         {{u"reason"_s, u"TEXT"_s, Words::tr("Why it does not apply.")}},
         removePack},
        {u"compliance"_s,
         u"policy"_s,
         Words::tr("Show or change what is agreed on recording calls and keeping their data."),
         {client},
         {{u"recording"_s,
           u"RULE"_s,
           Words::tr("Stricter than the packs."),
           {u"optional"_s, u"required"_s, u"prohibited"_s}},
          {u"retention"_s, u"DAYS"_s, Words::tr("Longer than the packs ask for.")},
          {u"as-packs"_s, {}, Words::tr("Nothing beyond what the packs ask for.")}},
         policy},
    };
}

} // namespace occ::cli
