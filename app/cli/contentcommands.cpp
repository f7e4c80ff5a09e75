// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/call.h"
#include "app/cli/commandgroups.h"
#include "app/cli/shapes.h"
#include "app/cli/words.h"
#include "core/playbook/contentsource.h"
#include "core/playbook/faults.h"

#include <QFile>

namespace occ::cli {

using namespace Qt::Literals::StringLiterals;

static std::shared_ptr<const content::ContentLibrary> shippedContent()
{
    return orThrow(content::ContentSource::shared(qEnvironmentVariable("OCC_CONTENT"))->library());
}

/// The newest playbooks of the workspace; without one, those the program ships.
static QList<playbook::Playbook> playbooks(Call& call)
{
    QList<playbook::Playbook> found;
    if (call.hasAddress()) {
        const auto stored = orThrow(call.workspace().playbooks().list());
        for (const StoredPlaybook& one : stored)
            found << one.playbook;
        return found;
    }
    const auto library = shippedContent();
    const auto documents = library->list(u"playbook"_s);
    for (const auto& document : documents)
        found << orThrow(library->playbook(document.id));
    return found;
}

static int itemCount(const playbook::Playbook& playbook)
{
    int count = 0;
    for (const auto& milestone : playbook.milestones)
        count += int(milestone.items.size());
    return count;
}

/// The contract's shape with counts that a table can show.
static QJsonObject playbookJson(const playbook::Playbook& playbook)
{
    QJsonObject json = playbook::toJson(playbook);
    json[u"milestone_count"_s] = int(playbook.milestones.size());
    json[u"item_count"_s] = itemCount(playbook);
    json[u"touchpoint_count"_s] = int(playbook.touchpoints.size());
    return json;
}

static Answer listPlaybooks(Call& call)
{
    QJsonArray rows;
    const auto found = playbooks(call);
    for (const auto& playbook : found)
        rows << playbookJson(playbook);
    return listing(rows,
                   {{u"id"_s, Words::tr("ID")},
                    {u"version"_s, Words::tr("Version"), Column::Kind::Number},
                    {u"title"_s, Words::tr("Title")},
                    {u"milestone_count"_s, Words::tr("Milestones"), Column::Kind::Number},
                    {u"item_count"_s, Words::tr("Items"), Column::Kind::Number},
                    {u"touchpoint_count"_s, Words::tr("Touchpoints"), Column::Kind::Number}},
                   Words::tr("There are no playbooks."));
}

static QString playbookText(const playbook::Playbook& playbook)
{
    QString text = u"%1 (%2, version %3)\n"_s.arg(playbook.title, playbook.id).arg(playbook.version);
    for (const auto& milestone : playbook.milestones) {
        text += u"\n%1  %2, %3\n"_s.arg(milestone.title, milestone.key, milestone.due.text());
        for (const auto& item : milestone.items)
            text += u"  [ ] %1  (%2)\n"_s.arg(item.title, item.ownerRole);
    }
    if (!playbook.touchpoints.isEmpty())
        text += u'\n' + Words::tr("Touchpoints") + u'\n';
    for (const auto& touchpoint : playbook.touchpoints)
        text += u"  %1  %2, %3\n"_s.arg(touchpoint.title, touchpoint.when.text(), touchpoint.channel);
    if (!playbook.rules.isEmpty())
        text += u'\n' + Words::tr("Red flags") + u'\n';
    for (const auto& rule : playbook.rules)
        text += u"  %1  %2 %3\n"_s.arg(rule.rule).arg(rule.threshold).arg(rule.unit);
    return text;
}

static Answer showPlaybook(Call& call)
{
    const QString id = call.positional(0);
    if (call.hasAddress()) {
        const qint64 version = std::clamp<qint64>(call.number(u"stored"_s).value_or(0), 0, 1000000000);
        const auto stored = orThrow(call.workspace().playbooks().find(id, int(version)));
        return thing(playbookJson(stored.playbook), playbookText(stored.playbook));
    }
    const auto found = orThrow(shippedContent()->playbook(id));
    return thing(playbookJson(found), playbookText(found));
}

static QByteArray contentOf(const QString& file)
{
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly)) {
        raise(environmentFailed(Words::tr("%1 cannot be read: %2.").arg(file, source.errorString()),
                                Words::tr("Check the name and its permissions.")));
    }
    constexpr qint64 kLargest = 4 * 1024 * 1024;
    const QByteArray text = source.read(kLargest + 1);
    if (text.size() > kLargest)
        raise(refused(Words::tr("%1 is larger than 4 MB: no playbook is.").arg(file),
                      Words::tr("Give a playbook's file.")));
    return text;
}

static Answer validatePlaybook(Call& call)
{
    const QString file = call.positional(0);
    const QByteArray text = contentOf(file);
    const auto faults = playbook::checkPlaybook(text, file, shippedContent()->roles());
    if (faults.isEmpty()) {
        const auto read = orThrow(playbook::readPlaybook(text, file));
        QJsonObject json = {{u"file"_s, file}, {u"valid"_s, true}, {u"faults"_s, QJsonArray()}};
        json[u"playbook"_s] = playbookJson(read);
        return thing(json, Words::tr("%1 is good: %2 milestones, %3 items, %4 touchpoints.")
                               .arg(file)
                               .arg(read.milestones.size())
                               .arg(itemCount(read))
                               .arg(read.touchpoints.size()));
    }
    QJsonArray list;
    QStringList lines;
    for (const Error& fault : faults) {
        list << QJsonObject{{u"file"_s, fault.file},
                            {u"line"_s, fault.line},
                            {u"message"_s, fault.message},
                            {u"hint"_s, fault.hint}};
        lines << fault.oneLine();
    }
    Answer answer = thing({{u"file"_s, file}, {u"valid"_s, false}, {u"faults"_s, list}}, lines.join(u'\n'));
    answer.verdict = faults.first();
    if (faults.size() > 1)
        answer.verdict->hint += u' ' + Words::tr("(%1 more)").arg(faults.size() - 1);
    return answer;
}

static Answer listContent(Call& call)
{
    const auto library = shippedContent();
    const QString wanted = call.positional(0);
    if (!wanted.isEmpty() && !library->kinds().contains(wanted)) {
        raise(refused(Words::tr("There is no content of the kind \"%1\".").arg(wanted.left(60)),
                      content::suggestion(wanted, library->kinds()), u"KIND"_s));
    }
    QJsonArray rows;
    const QStringList kinds = wanted.isEmpty() ? library->kinds() : QStringList{wanted};
    for (const QString& kind : kinds) {
        const auto documents = library->list(kind);
        for (const auto& document : documents) {
            rows << QJsonObject{
                {u"kind"_s, kind},
                {u"id"_s, document.id},
                {u"title"_s, textJson(document.title)},
                {u"version"_s, document.version > 0 ? QJsonValue(document.version) : QJsonValue()},
                {u"file"_s, document.file}};
        }
    }
    return listing(
        rows, {{u"kind"_s, Words::tr("Kind")}, {u"id"_s, Words::tr("ID")}, {u"title"_s, Words::tr("Title")}},
        Words::tr("There is no content."));
}

static Answer showContent(Call& call)
{
    const auto library = shippedContent();
    const auto document = orThrow(library->get(call.positional(0), call.positional(1)));
    const QJsonObject json = library->toJson(document);
    Answer answer = thing(json);
    answer.text = render(answer, true, {}); // Documents nest; their JSON is the most readable form there is.
    return answer;
}

QList<Command> contentCommands()
{
    return {
        {u"playbook"_s,
         u"list"_s,
         Words::tr("List the playbooks, the newest version of each."),
         {},
         {},
         listPlaybooks},
        {u"playbook"_s,
         u"show"_s,
         Words::tr("Show a playbook."),
         {{u"ID"_s, Words::tr("The playbook's id.")}},
         {{u"stored"_s, u"N"_s, Words::tr("That version instead of the newest.")}},
         showPlaybook},
        {u"playbook"_s,
         u"validate"_s,
         Words::tr("Check a playbook's file; says every fault with its line."),
         {{u"FILE"_s, Words::tr("A YAML file.")}},
         {},
         validatePlaybook},
        {u"content"_s,
         u"list"_s,
         Words::tr("List forms, messages, scorecards and all other content."),
         {{u"KIND"_s, Words::tr("Only this kind."), {}, false}},
         {},
         listContent},
        {u"content"_s,
         u"show"_s,
         Words::tr("Show one piece of content."),
         {{u"KIND"_s, Words::tr("Its kind.")}, {u"ID"_s, Words::tr("Its id.")}},
         {},
         showContent},
    };
}

} // namespace occ::cli
