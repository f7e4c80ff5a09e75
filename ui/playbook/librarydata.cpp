// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/playbook/librarydata.h"

#include "ui/playbook/playbookhtml.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace occ::ui {

namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(occ::ui::LibraryPage)
};
} // namespace

QString kindWords(const QString& kind)
{
    static const QHash<QString, const char*> words{
        {u"industry-pack"_s, QT_TRANSLATE_NOOP("occ::ui::LibraryPage", "Industry packs")},
        {u"form"_s, QT_TRANSLATE_NOOP("occ::ui::LibraryPage", "Forms")},
        {u"message"_s, QT_TRANSLATE_NOOP("occ::ui::LibraryPage", "Messages")},
        {u"document"_s, QT_TRANSLATE_NOOP("occ::ui::LibraryPage", "Documents")},
        {u"scorecard"_s, QT_TRANSLATE_NOOP("occ::ui::LibraryPage", "Scorecards")},
        {u"plans"_s, QT_TRANSLATE_NOOP("occ::ui::LibraryPage", "Pricing plans")},
        {u"sla"_s, QT_TRANSLATE_NOOP("occ::ui::LibraryPage", "Service levels")},
        {u"compliance-pack"_s, QT_TRANSLATE_NOOP("occ::ui::LibraryPage", "Compliance packs")},
        {u"callflow"_s, QT_TRANSLATE_NOOP("occ::ui::LibraryPage", "Call flows")},
        {u"guidance"_s, QT_TRANSLATE_NOOP("occ::ui::LibraryPage", "Guidance")},
        {u"automations"_s, QT_TRANSLATE_NOOP("occ::ui::LibraryPage", "Automations")},
        {u"calendar"_s, QT_TRANSLATE_NOOP("occ::ui::LibraryPage", "Calendars")},
        {u"collateral"_s, QT_TRANSLATE_NOOP("occ::ui::LibraryPage", "Sales collateral")},
        {u"review"_s, QT_TRANSLATE_NOOP("occ::ui::LibraryPage", "Reviews")},
        {u"routine"_s, QT_TRANSLATE_NOOP("occ::ui::LibraryPage", "Routines")},
        {u"training"_s, QT_TRANSLATE_NOOP("occ::ui::LibraryPage", "Training")},
        {u"metrics"_s, QT_TRANSLATE_NOOP("occ::ui::LibraryPage", "Metrics")},
        {u"roles"_s, QT_TRANSLATE_NOOP("occ::ui::LibraryPage", "Roles")},
        {u"vocabulary"_s, QT_TRANSLATE_NOOP("occ::ui::LibraryPage", "Vocabulary")}};
    const auto known = words.constFind(kind);
    return known == words.cend() ? keyWords(kind) : Words::tr(*known);
}

static void collect(const QJsonValue& value, QString& words)
{
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (const QJsonValue& part : object)
            collect(part, words);
    } else if (value.isArray()) {
        const QJsonArray array = value.toArray();
        for (const QJsonValue& part : array)
            collect(part, words);
    } else if (value.isString()) {
        words += u' ' + value.toString();
    }
}

Result<LibraryData> readLibrary(Workspace& workspace)
{
    LibraryData data;
    const auto versions = workspace.playbooks().versions();
    if (!versions)
        return Failure(versions.error());
    const auto running = workspace.onboardings().runningByVersion();
    if (!running)
        return Failure(running.error());
    const auto library = workspace.playbooks().library();
    if (!library)
        return Failure(library.error());
    data.versions = *versions;
    data.running = *running;
    const QStringList kinds = (*library)->kinds();
    for (const QString& kind : kinds) {
        if (kind == u"playbook")
            continue;
        const auto documents = (*library)->list(kind);
        for (const content::Document& document : documents) {
            LibraryEntry entry{
                kind, document.id, document.title.isEmpty() ? keyWords(document.id) : document.title, {}};
            entry.words = entry.title + u' ' + entry.id;
            collect((*library)->toJson(document), entry.words);
            entry.words = entry.words.toLower();
            data.entries << entry;
        }
    }
    return data;
}

Result<LibraryThing> readVersion(Workspace& workspace, qint64 versionId)
{
    const auto stored = workspace.playbooks().byId(versionId);
    if (!stored)
        return Failure(stored.error());
    const auto text = workspace.playbooks().text(versionId);
    if (!text)
        return Failure(text.error());
    LibraryThing thing;
    thing.playbook = stored->playbook;
    thing.text = *text;
    thing.note = Words::tr("version %1").arg(stored->playbook.version);
    return thing;
}

Result<LibraryThing> readContent(Workspace& workspace, const QString& kind, const QString& id)
{
    const auto library = workspace.playbooks().library();
    if (!library)
        return Failure(library.error());
    const auto document = (*library)->get(kind, id);
    if (!document)
        return Failure(document.error());
    LibraryThing thing;
    thing.content = (*library)->toJson(*document);
    thing.note = kindWords(kind);
    return thing;
}

} // namespace occ::ui
