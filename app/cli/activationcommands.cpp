// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/call.h"
#include "app/cli/commandgroups.h"
#include "app/cli/words.h"
#include "core/activation/activationjson.h"
#include "core/telnyx/settings.h"
#include "core/workspace/activationrounds.h"

#include <QFile>
#include <QJsonDocument>

namespace occ::cli {

using namespace Qt::Literals::StringLiterals;

/// The run a command speaks of: by its own number, or by its onboarding's.
static qint64 runOf(Call& call)
{
    if (!call.has(u"onboarding"_s))
        return call.id();
    const qint64 onboarding = call.number(u"onboarding"_s).value_or(0);
    const auto found = orThrow(call.workspace().activations().ofOnboarding(onboarding));
    if (!found)
        raise(refused(Words::tr("Onboarding %1 has no activation.").arg(onboarding),
                      Words::tr("Start it with: occ activation initiate"), u"onboarding"_s));
    return found->run.id;
}

static QString told(const ActivationStatus& status)
{
    QString words = Words::tr("Activation %1 of %2 for %3 (%4): %5.")
                        .arg(QString::number(status.run.id), status.run.e164, status.client, status.run.mode,
                             activation::stateWords(status.state));
    if (status.currentStep >= 0)
        words += u'\n' + Words::tr("Step: %1").arg(status.definition.steps.at(status.currentStep).title);
    if (!status.waitsFor.isEmpty())
        words += u'\n' + status.waitsFor;
    if (status.currentStep >= 0 && !status.run.steps.at(status.currentStep).cure.isEmpty())
        words += u' ' + status.run.steps.at(status.currentStep).cure;
    words += u'\n' + Words::tr("Voice: %1").arg(status.voice.words);
    words += u'\n' + Words::tr("Messaging: %1").arg(status.messaging.words);
    return words;
}

static Answer standing(Call& call, qint64 id, const QStringList& troubles = {})
{
    const ActivationStatus status = orThrow(call.workspace().activations().status(id));
    QJsonObject object = toJson(status);
    object.insert(u"troubles"_s, QJsonArray::fromStringList(troubles));
    QString words = told(status);
    for (const QString& trouble : troubles)
        words += u'\n' + trouble;
    return thing(object, words);
}

/// Drives the run on, unless that is left to the next tick.
static Answer drivenOn(Call& call, qint64 id)
{
    QStringList troubles;
    if (!call.has(u"no-drive"_s)) {
        if (const Status driven = driveActivation(call.workspace(), id); !driven)
            troubles << driven.error().oneLine();
    }
    return standing(call, id, troubles);
}

static Answer initiate(Call& call)
{
    InitiateRequest request;
    request.onboardingId = call.number(u"onboarding"_s).value_or(0);
    request.number = call.text(u"number"_s);
    request.publicUrl = call.text(u"public-url"_s);
    request.testFrom = call.text(u"test-from"_s);
    if (call.has(u"mode"_s))
        request.mode = call.text(u"mode"_s);
    return drivenOn(call, orThrow(call.workspace().activations().initiate(request)));
}

static Answer configure(Call& call)
{
    const qint64 id = runOf(call);
    orThrow(call.workspace().activations().configure(id));
    return drivenOn(call, id);
}

static Answer test(Call& call)
{
    const qint64 id = runOf(call);
    orThrow(call.workspace().activations().test(id));
    return drivenOn(call, id);
}

static Answer goLive(Call& call)
{
    const qint64 id = runOf(call);
    orThrow(call.workspace().activations().goLive(id, call.text(u"approver"_s)));
    return drivenOn(call, id);
}

static Answer confirm(Call& call)
{
    const qint64 id = call.id();
    orThrow(call.workspace().activations().confirm(id, call.positional(1), call.text(u"evidence"_s)));
    return drivenOn(call, id);
}

static Answer retry(Call& call)
{
    const qint64 id = call.id();
    orThrow(call.workspace().activations().retry(id, call.positional(1)));
    return drivenOn(call, id);
}

static Answer takeBack(Call& call)
{
    const qint64 id = runOf(call);
    orThrow(call.workspace().activations().takeBack(id, call.text(u"reason"_s)));
    return drivenOn(call, id);
}

/// The form as it stands, with what --file and --set say.
static activation::VerificationForm formOf(Call& call, qint64 id)
{
    activation::VerificationForm form = orThrow(call.workspace().activations().suggestedForm(id));
    if (call.has(u"file"_s)) {
        QFile file(call.text(u"file"_s));
        if (!file.open(QIODevice::ReadOnly))
            raise(
                environmentFailed(Words::tr("%1 cannot be read.").arg(file.fileName()), file.errorString()));
        const QJsonDocument document = QJsonDocument::fromJson(file.readAll());
        if (!document.isObject())
            raise(refused(Words::tr("%1 is no JSON object.").arg(file.fileName()),
                          Words::tr("Write fields and their texts."), u"file"_s));
        const QJsonObject object = document.object();
        for (auto it = object.begin(); it != object.end(); ++it)
            form.insert(it.key(), it.value().toString());
    }
    const QStringList pairs = call.texts(u"set"_s);
    for (const QString& pair : pairs)
        form.insert(pair.section(u'=', 0, 0).trimmed(), pair.section(u'=', 1));
    QStringList known;
    const auto fields = orThrow(call.workspace().activations().verificationFields());
    for (const activation::VerificationField& field : fields)
        known << field.key;
    for (auto it = form.constBegin(); it != form.constEnd(); ++it) {
        if (!known.contains(it.key()))
            raise(refused(Words::tr("The form has no field “%1”.").arg(it.key().left(60)),
                          Words::tr("Use one of: %1.").arg(known.join(u", "_s)), u"set"_s));
    }
    return form;
}

static Answer verify(Call& call)
{
    const qint64 id = call.id();
    ActivationService& activations = call.workspace().activations();
    const activation::VerificationForm form = formOf(call, id);
    if (call.has(u"send"_s)) {
        orThrow(activations.sendForm(id, form));
        return drivenOn(call, id);
    }
    if (call.has(u"set"_s) || call.has(u"file"_s))
        orThrow(activations.saveForm(id, form));
    const ActivationStatus status = orThrow(activations.status(id));
    const QString known = status.verification ? status.verification->status : QString();
    QJsonArray findings;
    const auto found = orThrow(activations.preflight(form, known));
    for (const activation::Finding& finding : found)
        findings << toJson(finding);
    return listing(findings,
                   {{u"field"_s, Words::tr("Field")},
                    {u"reason"_s, Words::tr("Would be turned down for")},
                    {u"cure"_s, Words::tr("Cure")}},
                   Words::tr("Nothing in it would be turned down."));
}

static Answer status(Call& call)
{
    if (!call.positionals().isEmpty() || call.has(u"onboarding"_s))
        return standing(call, runOf(call));
    QJsonArray rows;
    const auto found = orThrow(call.workspace().activations().list());
    for (const ActivationStatus& one : found)
        rows << toJson(one);
    return listing(rows,
                   {{u"id"_s, Words::tr("Activation"), Column::Kind::Number},
                    {u"client"_s, Words::tr("Client")},
                    {u"number"_s, Words::tr("Number")},
                    {u"mode"_s, Words::tr("Mode")},
                    {u"state_words"_s, Words::tr("State")},
                    {u"step"_s, Words::tr("Step")},
                    {u"waits_for"_s, Words::tr("Waits for")}},
                   Words::tr("No number is activated."));
}

static Answer connectTo(Call& call)
{
    telnyx::SettingsService service(call.workspace().session());
    QJsonObject wanted = orThrow(service.settings()).toJson();
    if (call.has(u"url"_s)) {
        wanted.insert(u"base"_s, call.text(u"url"_s));
        wanted.remove(u"mode"_s);
    }
    if (call.has(u"account"_s))
        wanted.insert(u"account"_s, call.text(u"account"_s));
    if (call.has(u"mode"_s))
        wanted.insert(u"mode"_s, call.text(u"mode"_s));
    if (call.has(u"url"_s) || call.has(u"account"_s) || call.has(u"mode"_s))
        orThrow(service.set(orThrow(telnyx::Settings::fromJson(wanted))));
    const telnyx::Settings now = orThrow(service.connection());
    return thing(
        {{u"url"_s, now.base.toString()}, {u"account"_s, now.account}, {u"mode"_s, telnyx::nameOf(now.mode)}},
        Words::tr("Telnyx is reached at %1, for %2.").arg(now.base.toString(), telnyx::nameOf(now.mode)));
}

QList<Command> activationCommands()
{
    const Positional id{u"ID"_s, Words::tr("The activation."), {}, false};
    const Positional mustId{u"ID"_s, Words::tr("The activation.")};
    const Option onboarding{u"onboarding"_s, u"ID"_s, Words::tr("By its onboarding instead.")};
    const Option later{u"no-drive"_s, {}, Words::tr("Ask nobody outside now; the next tick does.")};
    const QString group = u"activation"_s;
    return {
        {group,
         u"initiate"_s,
         Words::tr(
             "Start a number's way into service; once more to go on or to change a number that is taken."),
         {},
         {{u"onboarding"_s, u"ID"_s, Words::tr("The onboarding."), {}, true},
          {u"number"_s, u"NUMBER"_s, Words::tr("The number to activate."), {}, true},
          {u"public-url"_s, u"URL"_s, Words::tr("Where Telnyx reaches this program, https.")},
          {u"test-from"_s, u"NUMBER"_s, Words::tr("The number test calls come from.")},
          {u"mode"_s,
           u"MODE"_s,
           Words::tr("Whose account; the connection's when not given."),
           {u"sandbox"_s, u"production"_s}},
          later},
         initiate},
        {group,
         u"configure"_s,
         Words::tr("Start the stage that configures it."),
         {id},
         {onboarding, later},
         configure},
        {group, u"test"_s, Words::tr("Start the stage that tests it."), {id}, {onboarding, later}, test},
        {group,
         u"go-live"_s,
         Words::tr("Approve going live."),
         {id},
         {onboarding,
          {u"approver"_s, u"NAME"_s, Words::tr("Who approves, where nobody is signed in.")},
          later},
         goLive},
        {group, u"status"_s, Words::tr("Where one stands, or all."), {id}, {onboarding}, status},
        {group,
         u"confirm"_s,
         Words::tr("Give what a step waits for a person for."),
         {mustId, {u"STEP"_s, Words::tr("The step.")}},
         {{u"evidence"_s, u"TEXT"_s, Words::tr("What was done, or where it can be seen.")}, later},
         confirm},
        {group,
         u"retry"_s,
         Words::tr("Try a stopped step again."),
         {mustId, {u"STEP"_s, Words::tr("The step; all that stopped when not given."), {}, false}},
         {later},
         retry},
        {group,
         u"take-back"_s,
         Words::tr("Take everything back in reverse order."),
         {id},
         {onboarding, {u"reason"_s, u"TEXT"_s, Words::tr("Why."), {}, true}, later},
         takeBack},
        {group,
         u"verify"_s,
         Words::tr("Fill in the toll-free verification and see what would be turned down."),
         {mustId},
         {{u"set"_s, u"FIELD=TEXT"_s, Words::tr("A field of the form."), {}, false, true},
          {u"file"_s, u"FILE"_s, Words::tr("Fields and texts as JSON.")},
          {u"send"_s, {}, Words::tr("Send it; refused while something in it would be turned down.")},
          later},
         verify},
        {group,
         u"connect"_s,
         Words::tr("Say where Telnyx is and whether it counts; without options, see it."),
         {},
         {{u"url"_s, u"URL"_s, Words::tr("The address with its version part.")},
          {u"account"_s, u"ID"_s, Words::tr("The account's user id; test calls need it.")},
          {u"mode"_s,
           u"MODE"_s,
           Words::tr("Production orders and costs; without it only Telnyx's own address is production."),
           {u"sandbox"_s, u"production"_s}}},
         connectTo},
    };
}

} // namespace occ::cli
