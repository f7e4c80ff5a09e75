// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/activation/runrows.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace occ::activation {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The texts of this file.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(activation)
};

QString packed(const QJsonObject& object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QJsonObject unpacked(const QString& text)
{
    return QJsonDocument::fromJson(text.toUtf8()).object();
}

Run runFrom(const store::Query& row)
{
    Run run;
    run.id = row.integer(0);
    run.onboardingId = row.integer(1);
    run.reference = row.text(2);
    run.definition = row.text(3);
    run.e164 = row.text(4);
    run.mode = row.text(5);
    run.publicUrl = row.text(6);
    run.testFrom = row.text(7);
    run.allowed = int(row.integer(8));
    run.direction = row.text(9) == "backward"_L1 ? Direction::Backward : Direction::Forward;
    run.facts = unpacked(row.text(10));
    run.planFrom = row.integer(11);
    run.startedAt = row.integer(12);
    run.approvedBy = row.text(13);
    run.approvedAt = row.maybe(14);
    run.voiceLiveAt = row.maybe(15);
    run.messagingVerifiedAt = row.maybe(16);
    run.endedAt = row.maybe(17);
    run.nextAt = row.integer(18);
    return run;
}

Step stepFrom(const store::Query& row)
{
    Step step;
    step.id = row.integer(1);
    step.key = row.text(2);
    step.state = stepStateFromText(row.text(3));
    step.attempts = int(row.integer(4));
    step.startedAt = row.maybe(5);
    step.endedAt = row.maybe(6);
    step.nextAt = row.integer(7);
    step.deadline = row.maybe(8);
    step.intent = unpacked(row.text(9));
    step.evidence = row.text(10);
    step.doneBy = row.text(11);
    step.waitsFor = row.text(12);
    step.error = row.text(13);
    step.cure = row.text(14);
    step.field = row.text(15);
    step.told = row.boolean(16);
    return step;
}

store::Fields fieldsOf(const Run& run, const Definition& definition, Instant now)
{
    return {{"e164"_L1, run.e164},
            {"public_url"_L1, store::toSql(run.publicUrl)},
            {"test_from"_L1, store::toSql(run.testFrom)},
            {"allowed"_L1, qint64(run.allowed)},
            {"direction"_L1, run.direction == Direction::Backward ? u"backward"_s : u"forward"_s},
            {"state"_L1, toText(stateOf(run, definition))},
            {"facts"_L1, packed(run.facts)},
            {"approved_by"_L1, store::toSql(run.approvedBy)},
            {"approved_at"_L1, store::toSql(run.approvedAt)},
            {"voice_live_at"_L1, store::toSql(run.voiceLiveAt)},
            {"messaging_verified_at"_L1, store::toSql(run.messagingVerifiedAt)},
            {"ended_at"_L1, store::toSql(run.endedAt)},
            {"next_at"_L1, nextMoment(run, definition, now)}};
}

store::Fields fieldsOf(const Step& step)
{
    return {{"state"_L1, toText(step.state)},
            {"attempts"_L1, qint64(step.attempts)},
            {"started_at"_L1, store::toSql(step.startedAt)},
            {"ended_at"_L1, store::toSql(step.endedAt)},
            {"next_at"_L1, step.nextAt},
            {"deadline"_L1, store::toSql(step.deadline)},
            {"intent"_L1, packed(step.intent)},
            {"evidence"_L1, store::toSql(step.evidence)},
            {"done_by"_L1, store::toSql(step.doneBy)},
            {"waits_for"_L1, store::toSql(step.waitsFor)},
            {"error"_L1, store::toSql(step.error)},
            {"cure"_L1, store::toSql(step.cure)},
            {"field"_L1, store::toSql(step.field)},
            {"told"_L1, qint64(step.told ? 1 : 0)}};
}

VerificationForm formFrom(const QString& text)
{
    VerificationForm form;
    const QJsonObject object = unpacked(text);
    for (auto it = object.begin(); it != object.end(); ++it)
        form.insert(it.key(), it.value().toString());
    return form;
}

QString packed(const VerificationForm& form)
{
    QJsonObject object;
    for (auto it = form.begin(); it != form.end(); ++it)
        object.insert(it.key(), it.value());
    return packed(object);
}

} // namespace

QList<Run> loadRuns(store::Database& database, const QString& where, const QVariantList& values)
{
    const store::ReadScope scope(database);
    QList<Run> runs;
    QHash<qint64, qsizetype> places;
    const QString from = u" from activation a join onboarding o on o.id = a.onboarding_id "_s;
    {
        auto row = database.runWith(
            u"select a.id, a.onboarding_id, a.reference, a.definition, a.e164, a.mode, a.public_url, "
            u"a.test_from, a.allowed, a.direction, a.facts, a.plan_from, a.started_at, a.approved_by, "
            u"a.approved_at, a.voice_live_at, a.messaging_verified_at, a.ended_at, a.next_at"_s +
                from + where + u" order by a.id"_s,
            values);
        while (row.next()) {
            places.insert(row.integer(0), runs.size());
            runs << runFrom(row);
        }
    }
    auto row = database.runWith(
        u"select s.activation_id, s.id, s.key, s.state, s.attempts, s.started_at, s.ended_at, s.next_at, "
        u"s.deadline, s.intent, s.evidence, s.done_by, s.waits_for, s.error, s.cure, s.field, s.told "
        u"from activation_step s where s.activation_id in (select a.id"_s +
            from + where + u") order by s.activation_id, s.position"_s,
        values);
    while (row.next())
        runs[places.value(row.integer(0))].steps << stepFrom(row);
    return runs;
}

Run requireRun(store::Database& database, qint64 id)
{
    const QList<Run> runs = loadRuns(database, u"where a.id = ?"_s, {id});
    if (runs.isEmpty())
        raise(refused(Words::tr("There is no activation %1.").arg(id),
                      Words::tr("See them with: occ activation status"), u"id"_s));
    return runs.first();
}

void insertRun(store::Transaction& tx, Run& run, const Definition& definition)
{
    store::Fields fields = fieldsOf(run, definition, tx.now());
    fields.insert(fields.end(), {{"onboarding_id"_L1, run.onboardingId},
                                 {"reference"_L1, run.reference},
                                 {"definition"_L1, run.definition},
                                 {"mode"_L1, run.mode},
                                 {"plan_from"_L1, run.planFrom},
                                 {"started_at"_L1, run.startedAt}});
    run.id = tx.insert("activation"_L1, fields);
    for (int i = 0; i < int(run.steps.size()); ++i) {
        store::Fields step = fieldsOf(run.steps.at(i));
        step.insert(
            step.end(),
            {{"activation_id"_L1, run.id}, {"position"_L1, qint64(i)}, {"key"_L1, run.steps.at(i).key}});
        run.steps[i].id = tx.insert("activation_step"_L1, step);
    }
}

void saveRun(store::Transaction& tx, Run& run, const Definition& definition, const QList<int>& steps)
{
    for (const int at : steps)
        tx.update("activation_step"_L1, run.steps.at(at).id, fieldsOf(run.steps.at(at)));
    run.nextAt = nextMoment(run, definition, tx.now());
    tx.update("activation"_L1, run.id, fieldsOf(run, definition, tx.now()));
    tx.about("onboarding"_L1, run.onboardingId);
    tx.about("activation"_L1, run.id);
}

std::optional<VerificationRow> loadVerification(store::Database& database, const QString& e164)
{
    auto row = database.query(
        u"select id, onboarding_id, e164, reference, request_id, status, reason, form, submitted_at, "
        u"submissions, decided_at from toll_free_verification where e164 = ?"_s,
        e164);
    if (!row.next())
        return {};
    VerificationRow found;
    found.id = row.integer(0);
    found.onboardingId = row.integer(1);
    found.e164 = row.text(2);
    found.reference = row.text(3);
    found.requestId = row.text(4);
    found.status = row.text(5);
    found.reason = row.text(6);
    found.form = formFrom(row.text(7));
    found.submittedAt = row.maybe(8);
    found.submissions = int(row.integer(9));
    found.decidedAt = row.maybe(10);
    return found;
}

void saveVerification(store::Transaction& tx, VerificationRow& row)
{
    const store::Fields fields{{"onboarding_id"_L1, row.onboardingId},
                               {"e164"_L1, row.e164},
                               {"reference"_L1, store::toSql(row.reference)},
                               {"request_id"_L1, store::toSql(row.requestId)},
                               {"status"_L1, store::toSql(row.status)},
                               {"reason"_L1, store::toSql(row.reason)},
                               {"form"_L1, packed(row.form)},
                               {"submitted_at"_L1, store::toSql(row.submittedAt)},
                               {"submissions"_L1, qint64(row.submissions)},
                               {"decided_at"_L1, store::toSql(row.decidedAt)},
                               {"next_at"_L1, qint64(0)}};
    if (row.id > 0)
        tx.update("toll_free_verification"_L1, row.id, fields);
    else
        row.id = tx.insert("toll_free_verification"_L1, fields);
    tx.about("onboarding"_L1, row.onboardingId);
}

void takeNews(store::Transaction& tx, const Run& run, const VerificationNews& news)
{
    VerificationRow row = loadVerification(tx.database(), run.e164).value_or(VerificationRow());
    row.onboardingId = run.onboardingId;
    row.e164 = run.e164;
    row.reference = run.reference;
    row.requestId = news.requestId;
    row.status = news.status;
    row.reason = news.reason;
    if (news.submitted) {
        row.submittedAt = tx.now();
        ++row.submissions;
        row.decidedAt.reset();
    }
    if (row.isVerified() && !row.decidedAt)
        row.decidedAt = tx.now();
    saveVerification(tx, row);
}

} // namespace occ::activation
