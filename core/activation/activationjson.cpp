// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/activation/activationjson.h"

#include <QJsonArray>

namespace occ {

using namespace Qt::Literals::StringLiterals;
using namespace activation;

namespace {

QJsonValue moment(const std::optional<Instant>& at)
{
    return at && *at > 0 && *at != kNever ? QJsonValue(toIso(*at)) : QJsonValue();
}

QJsonValue maybe(const QString& text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonObject stepJson(const Step& step, const StepDefinition& described)
{
    const bool waits = step.state == StepState::Waiting || step.state == StepState::Undoing;
    return {{u"key"_s, step.key},
            {u"title"_s, described.title},
            {u"details"_s, described.details},
            {u"clock"_s, described.lane == Lane::Messaging ? u"messaging"_s : u"voice"_s},
            {u"state"_s, toText(step.state)},
            {u"state_words"_s, stateWords(step.state)},
            {u"attempts"_s, step.attempts},
            {u"max_attempts"_s, described.attempts},
            {u"started_at"_s, moment(step.startedAt)},
            {u"ended_at"_s, moment(step.endedAt)},
            {u"next_at"_s, waits ? moment(step.nextAt) : QJsonValue()},
            {u"deadline"_s, step.state == StepState::Waiting ? moment(step.deadline) : QJsonValue()},
            {u"evidence_kind"_s, described.evidence},
            {u"evidence"_s, maybe(step.evidence)},
            {u"done_by"_s, maybe(step.doneBy)},
            {u"waits_for"_s, maybe(step.waitsFor)},
            {u"error"_s, maybe(step.error)},
            {u"cure"_s, maybe(step.cure)},
            {u"field"_s, maybe(step.field)},
            {u"undo"_s, maybe(described.undo)}};
}

QJsonArray stagesJson(const ActivationStatus& status)
{
    QJsonArray stages;
    for (int at = 0; at < int(status.definition.stages.size()); ++at) {
        const StageDefinition& stage = status.definition.stages.at(at);
        QJsonArray steps;
        for (int i = 0; i < int(status.run.steps.size()); ++i) {
            if (status.definition.steps.at(i).stage == stage.key)
                steps << stepJson(status.run.steps.at(i), status.definition.steps.at(i));
        }
        stages << QJsonObject{{u"key"_s, stage.key},
                              {u"title"_s, stage.title},
                              {u"due"_s, toIso(status.run.planFrom + stage.due)},
                              {u"allowed"_s, status.run.allowed >= at},
                              {u"done"_s, stageDone(status.run, status.definition, at)},
                              {u"steps"_s, steps}};
    }
    return stages;
}

QJsonObject clockJson(const ActivationClock& clock)
{
    return {{u"state"_s, clock.state},
            {u"since"_s, moment(clock.since)},
            {u"planned"_s, moment(clock.planned)},
            {u"at"_s, moment(clock.at)},
            {u"words"_s, clock.words}};
}

QJsonObject messagingJson(const ActivationStatus& status)
{
    QJsonObject object = clockJson(status.messaging);
    const VerificationRow row = status.verification.value_or(VerificationRow());
    object.insert(u"turn"_s, toText(status.standing.turn));
    object.insert(u"status"_s, maybe(row.status));
    object.insert(u"reason"_s, maybe(row.reason));
    object.insert(u"request"_s, maybe(row.requestId));
    object.insert(u"submissions"_s, row.submissions);
    return object;
}

} // namespace

QJsonObject toJson(const ActivationStatus& status)
{
    const Run& run = status.run;
    QJsonObject object{{u"id"_s, run.id},
                       {u"onboarding"_s, run.onboardingId},
                       {u"client"_s, status.client},
                       {u"number"_s, run.e164},
                       {u"mode"_s, run.mode},
                       {u"reference"_s, run.reference},
                       {u"state"_s, toText(status.state)},
                       {u"state_words"_s, stateWords(status.state)},
                       {u"stage"_s, status.definition.stages.at(run.allowed).key},
                       {u"waits_for"_s, maybe(status.waitsFor)},
                       {u"public_url"_s, maybe(run.publicUrl)},
                       {u"test_from"_s, maybe(run.testFrom)},
                       {u"started_at"_s, toIso(run.startedAt)},
                       {u"ended_at"_s, moment(run.endedAt)},
                       {u"next_at"_s, moment(run.nextAt)},
                       {u"approved_by"_s, maybe(run.approvedBy)},
                       {u"approved_at"_s, moment(run.approvedAt)},
                       {u"open_controls"_s, QJsonArray::fromStringList(status.openControls)},
                       {u"voice_live"_s, clockJson(status.voice)},
                       {u"messaging_verified"_s, messagingJson(status)},
                       {u"facts"_s, run.facts},
                       {u"stages"_s, stagesJson(status)}};
    object.insert(u"step"_s,
                  status.currentStep >= 0 ? QJsonValue(run.steps.at(status.currentStep).key) : QJsonValue());
    return object;
}

QJsonObject toJson(const Finding& finding)
{
    return {{u"check"_s, finding.check}, {u"field"_s, finding.field},   {u"blocks"_s, finding.blocks},
            {u"title"_s, finding.title}, {u"reason"_s, finding.reason}, {u"cure"_s, finding.cure}};
}

} // namespace occ
