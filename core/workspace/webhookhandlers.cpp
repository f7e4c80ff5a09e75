// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/webhookhandlers.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace occ {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The texts of this file.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(workspace)
};

constexpr qsizetype kLongestQuote = 500;

/// The numbers an event speaks of, however its kind names them.
QStringList numbersIn(const QJsonObject& payload)
{
    QStringList numbers{payload[u"to"].toString(), payload[u"To"].toString(),
                        payload[u"phone_number"].toString()};
    const QJsonArray list = payload[u"phone_numbers"].toArray();
    for (const QJsonValue& one : list)
        numbers << one[u"phone_number"].toString();
    numbers.removeAll(QString());
    numbers.removeDuplicates();
    return numbers;
}

QString quoted(const QString& text)
{
    const QString words = text.simplified().left(kLongestQuote);
    return words.isEmpty() ? QString() : u" “"_s + words + u'”';
}

QString voicemailWords(const QJsonObject& call)
{
    const QString from = call[u"From"].toString();
    const int seconds = call[u"RecordingDuration"].toString().toInt();
    QString words = Words::tr("Voicemail (%1) from %2")
                        .arg(call[u"occ_mailbox"].toString(), from.isEmpty() ? Words::tr("unknown") : from);
    if (seconds > 0)
        words += u", "_s + Words::tr("%1 s").arg(seconds);
    return words + u'.' + quoted(call[u"TranscriptionText"].toString());
}

QString intakeWords(const QJsonObject& call)
{
    const QString said = call[u"SpeechResult"].toString();
    return Words::tr("A caller's answers to the form %1, from %2.")
               .arg(call[u"occ_form"].toString(), call[u"From"].toString()) +
           quoted(said.isEmpty() ? call[u"Digits"].toString() : said);
}

/// Logs what a caller left, once: the same event may come again after a kill.
void log(ActivationService& activations, OnboardingService& onboardings, const WebhookEvent& event,
         const QString& words)
{
    const auto run = orThrow(activations.byReference(event.payload()[u"occ_reference"].toString()));
    if (!run)
        return;
    Interaction contact;
    contact.onboardingId = run->onboardingId;
    contact.at = event.occurredAt.value_or(event.receivedAt);
    contact.inbound = true;
    contact.channel = u"phone"_s;
    contact.summary = words;
    const QList<Interaction> known = orThrow(onboardings.interactions(run->onboardingId));
    for (const Interaction& one : known) {
        if (one.at == contact.at && one.summary == contact.summary)
            return;
    }
    orThrow(onboardings.logInteraction(contact));
}

} // namespace

void addWebhookHandlers(WebhookIntake& webhooks, ActivationService& activations,
                        OnboardingService& onboardings)
{
    const auto wake = [&activations](Session&, const WebhookEvent& event) {
        const QStringList numbers = numbersIn(event.payload());
        for (const QString& number : numbers)
            orThrow(activations.wake(number));
    };
    for (const auto type : {"number_order.*"_L1, "call.hangup"_L1, "texml.call.completed"_L1})
        webhooks.on(type, wake);
    webhooks.on(u"texml.voicemail"_s, [&](Session&, const WebhookEvent& event) {
        log(activations, onboardings, event, voicemailWords(event.payload()));
    });
    webhooks.on(u"texml.intake"_s, [&](Session&, const WebhookEvent& event) {
        log(activations, onboardings, event, intakeWords(event.payload()));
    });
}

} // namespace occ
