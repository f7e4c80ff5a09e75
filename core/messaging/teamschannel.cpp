// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/messaging/teamschannel.h"

#include "core/messaging/texthtml.h"
#include "core/messaging/webanswer.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QUrlQuery>

namespace occ::messaging {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(messaging)
};

/// What Teams takes of one message, everything counted. A little stays free for what the workflow adds.
constexpr qsizetype kLargest = 27 * 1024;

const QString& teams()
{
    static const QString name = u"Microsoft Teams"_s;
    return name;
}

QString makeWorkflow()
{
    return Words::tr(
        "In Teams open Workflows, choose “Post to a channel when a webhook request is received”, let "
        "anyone trigger it, and enter its address here.");
}

/// Text that Markdown leaves alone.
QString plainInMarkdown(const QString& text)
{
    static const QString special = u"\\*_[]`"_s;
    QString shown;
    for (const QChar c : text) {
        if (special.contains(c))
            shown += u'\\';
        shown += c;
    }
    return shown;
}

QString markdown(const QString& line)
{
    QString shown;
    qsizetype from = 0;
    for (const WebAddress& address : webAddresses(line)) {
        QString target = address.url;
        target.replace(u'(', u"%28"_s).replace(u')', u"%29"_s);
        shown += plainInMarkdown(line.mid(from, address.at - from));
        shown += u"[%1](%2)"_s.arg(plainInMarkdown(address.url), target);
        from = address.at + address.url.size();
    }
    return shown + plainInMarkdown(line.mid(from));
}

QJsonObject textBlock(const QString& text)
{
    return {{u"type"_s, u"TextBlock"_s}, {u"text"_s, text}, {u"wrap"_s, true}};
}

/// A block a line: within one block Teams joins lines or not, depending on the device.
QJsonArray bodyOf(const Letter& letter)
{
    QJsonArray body;
    const QString subject = letter.subject.simplified();
    if (!subject.isEmpty()) {
        QJsonObject title = textBlock(plainInMarkdown(subject));
        title.insert(u"size"_s, u"Medium"_s);
        title.insert(u"weight"_s, u"Bolder"_s);
        body << title;
    }
    bool newParagraph = true;
    for (const QString& line : letter.text.split(u'\n')) {
        if (!line.trimmed().isEmpty()) {
            const bool item = line.startsWith(u"- "_s);
            QJsonObject block = textBlock(item ? QString(u"• "_s + markdown(line.mid(2))) : markdown(line));
            block.insert(u"spacing"_s, newParagraph ? u"Medium"_s : u"None"_s);
            body << block;
        }
        newParagraph = line.trimmed().isEmpty();
    }
    // The one thing by which people can tell two posts of the same letter, should it ever arrive twice.
    QJsonObject key = textBlock(plainInMarkdown(letter.key));
    key.insert(u"size"_s, u"Small"_s);
    key.insert(u"isSubtle"_s, true);
    body << key;
    return body;
}

Delivery refusal(const WebAnswer& answer)
{
    const QString code =
        QJsonDocument::fromJson(answer.body).object()[u"error"_s].toObject()[u"code"_s].toString();
    const QString said = u"HTTP %1 %2"_s.arg(QString::number(answer.status), code.left(80)).trimmed();
    if (code == "WorkflowTriggerIsNotEnabled"_L1)
        return refusedBy(Words::tr("The workflow of Teams is switched off or deleted."),
                         Words::tr("Switch it on in Teams. If it is gone: %1").arg(makeWorkflow()), said,
                         true);
    if (answer.status == 401 || answer.status == 403)
        return refusedBy(
            Words::tr("The workflow of Teams does not let the program in."),
            Words::tr("Set “Who can trigger” to “Anyone”, and enter its whole address again, with "
                      "everything after “sig=”."),
            said, true);
    if (answer.status == 404 || answer.status == 410)
        return refusedBy(Words::tr("The workflow of Teams is gone."), makeWorkflow(), said, true);
    if (answer.status == 413)
        return refusedBy(Words::tr("The message is too long for Teams."), Words::tr("Shorten its template."),
                         said, false);
    if (code == "TriggerInputSchemaMismatch"_L1)
        return refusedBy(Words::tr("The workflow of Teams expects something else than a card."),
                         makeWorkflow(), said, true);
    return refusedBy(Words::tr("Teams refuses the message (%1).").arg(said),
                     Words::tr("Look into the run history of the workflow."), said, false);
}

} // namespace

Status TeamsSettings::check(const QString& secret) const
{
    const QUrl url(secret, QUrl::StrictMode);
    if (url.host().endsWith(u".webhook.office.com"_s) ||
        (url.host().startsWith(u"outlook.office"_s) && url.path().startsWith(u"/webhook"_s)))
        return refused(
            Words::tr("This is the address of an Office 365 connector, which Microsoft has shut down."),
            makeWorkflow(), u"teams_webhook"_s);
    if (url.host().endsWith(u".logic.azure.com"_s))
        return refused(
            Words::tr("This is a workflow's address in its old form, which stopped on 30 November 2025."),
            Words::tr("Open the workflow in Teams and copy its address again."), u"teams_webhook"_s);
    if (!isSafe(url))
        return refused(Words::tr("This is not the address of a workflow of Teams."), makeWorkflow(),
                       u"teams_webhook"_s);
    if (!QUrlQuery(url).hasQueryItem(u"sig"_s))
        return refused(Words::tr("The end of the workflow's address is missing."),
                       Words::tr("Copy all of it, with everything after “sig=”."), u"teams_webhook"_s);
    return {};
}

QJsonObject TeamsSettings::toJson() const
{
    return {{u"wide"_s, wide}, {u"deadline"_s, deadline}};
}

Result<TeamsSettings> TeamsSettings::fromJson(const QJsonObject& object)
{
    TeamsSettings settings;
    settings.wide = object.value(u"wide"_s).toBool(settings.wide);
    settings.deadline = object.value(u"deadline"_s).toInteger(settings.deadline);
    if (settings.deadline <= 0)
        return refused(Words::tr("The time limit must be longer than nothing."), {}, u"teams_deadline"_s);
    return settings;
}

QJsonObject teamsCard(const Letter& letter, bool wide)
{
    QJsonObject card{{u"$schema"_s, u"http://adaptivecards.io/schemas/adaptive-card.json"_s},
                     {u"type"_s, u"AdaptiveCard"_s},
                     {u"version"_s, u"1.4"_s},
                     {u"body"_s, bodyOf(letter)}};
    if (QUrl(letter.link).scheme() == "https"_L1)
        card.insert(u"actions"_s, QJsonArray{QJsonObject{{u"type"_s, u"Action.OpenUrl"_s},
                                                         {u"title"_s, Words::tr("Open")},
                                                         {u"url"_s, letter.link}}});
    if (wide)
        card.insert(u"msteams"_s, QJsonObject{{u"width"_s, u"Full"_s}});
    return card;
}

TeamsChannel::TeamsChannel(TeamsSettings settings, QString secret, const Clock& clock)
    : m_settings(settings)
    , m_secret(std::move(secret))
    , m_clock(clock)
{}

Delivery TeamsChannel::deliver(const Letter& letter)
{
    if (const Status good = m_settings.check(m_secret); !good)
        return refusedBy(good.error().message, good.error().hint, {}, true);
    const QJsonObject attachment{{u"contentType"_s, u"application/vnd.microsoft.card.adaptive"_s},
                                 {u"contentUrl"_s, QJsonValue::Null},
                                 {u"content"_s, teamsCard(letter, m_settings.wide)}};
    WebRequest request;
    request.url = QUrl(m_secret);
    request.deadline = m_settings.deadline;
    request.body =
        QJsonDocument(QJsonObject{{u"type"_s, u"message"_s}, {u"attachments"_s, QJsonArray{attachment}}})
            .toJson(QJsonDocument::Compact);
    if (request.body.size() > kLargest)
        return refusedBy(Words::tr("The message is too long for Teams: %1 of at most %2 KB.")
                             .arg(request.body.size() / 1024 + 1)
                             .arg(kLargest / 1024),
                         Words::tr("Shorten its template."), {}, false);

    const WebAnswer answer = call(request, m_clock.now());
    if (auto trouble = commonTrouble(teams(), answer))
        return *trouble;
    if (answer.status >= 400)
        return refusal(answer);
    if (answer.status != 202 && !answer.body.trimmed().isEmpty())
        return nonsense(teams(), answer);
    const QString run = QString::fromLatin1(answer.headers.value("x-ms-workflow-run-id")).left(80);
    return Delivery::accepted(
        Words::tr(
            "The workflow was started (run %1). That is no proof that it posted the card; its run history "
            "shows that.")
            .arg(run.isEmpty() ? u"?"_s : run));
}

} // namespace occ::messaging
