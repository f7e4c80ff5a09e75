// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/voicedocuments.h"

#include <QCoreApplication>

namespace occ {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The texts of this file.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(workspace)
};

callflow::StepAnswer answerOf(const QJsonObject& call)
{
    callflow::StepAnswer answer;
    answer.digits = call[u"Digits"].toString();
    answer.speech = call[u"SpeechResult"].toString();
    answer.dialStatus = call[u"DialCallStatus"].toString();
    if (answer.dialStatus.isEmpty())
        answer.dialStatus = call[u"QueueResult"].toString();
    answer.queuePosition = call[u"QueuePosition"].toString().toInt();
    return answer;
}

/// What has to be kept of a turn: the event's type, with what the callback itself does not say.
void keep(const callflow::Turn& turn, const callflow::CallFlow& flow, const server::VoiceAsk& ask,
          server::VoiceAnswer& answer)
{
    const callflow::Step* step = flow.find(turn.step);
    if (step == nullptr)
        return;
    answer.about = {{u"reference"_s, ask.reference}, {u"step"_s, step->title}};
    if (turn.act == callflow::turnact::kMessage) {
        answer.event = u"texml.voicemail"_s;
        answer.about.insert(u"mailbox"_s, step->mailbox);
    } else if (turn.act == callflow::turnact::kForm) {
        answer.event = u"texml.intake"_s;
        answer.about.insert(u"form"_s, step->form);
    } else if (turn.act == callflow::turnact::kWebhook) {
        answer.event = u"texml.outside"_s;
        answer.about.insert(u"endpoint"_s, step->endpoint);
    } else if (turn.act == callflow::turnact::kRecorded) {
        answer.event = u"texml.recorded"_s;
    }
}

} // namespace

void VoiceDocuments::readClock(const callflow::CallFlow& flow, const QString& name, qint64 clientId,
                               callflow::StepAnswer& answer)
{
    const callflow::Step* step = flow.find(name.section(u'/', 1, 1));
    if (step == nullptr || step->type != callflow::StepType::Hours)
        return;
    const ClientClock clock = orThrow(m_workspace.callFlows().clockOf(clientId, step->calendar));
    answer.minuteOfWeek = clock.minuteOfWeek;
    answer.holiday = clock.holiday;
}

Result<server::VoiceAnswer> VoiceDocuments::document(const server::VoiceAsk& ask)
{
    return reading([&] {
        const auto run = orThrow(m_workspace.activations().byReference(ask.reference));
        if (!run)
            raise(refused(Words::tr("There is no activation “%1”.").arg(ask.reference.left(60)), {},
                          u"reference"_s));
        callflow::UrlScheme urls;
        urls.base = run->publicUrl + u"/texml/"_s + run->reference;
        server::VoiceAnswer answer;
        const auto stored = orThrow(m_workspace.callFlows().deployedOf(run->onboardingId));
        if (!stored) {
            answer.xml = callflow::takeTurn({}, urls, {}, u"fallback"_s, {}).xml;
            return answer;
        }
        if (stored->flow.languages.contains(ask.language))
            urls.language = ask.language;
        callflow::StepAnswer said = answerOf(ask.call);
        readClock(stored->flow, ask.name, stored->row.clientId, said);
        const callflow::Turn turn =
            callflow::takeTurn(stored->flow, urls, {{u"client_name"_s, stored->row.client}}, ask.name, said);
        answer.xml = turn.xml;
        keep(turn, stored->flow, ask, answer);
        return answer;
    });
}

} // namespace occ
