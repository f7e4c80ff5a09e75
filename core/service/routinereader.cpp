// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/routinereader.h"

#include <algorithm>

namespace occ {

using namespace Qt::Literals::StringLiterals;
using content::Node;

const RoutineStep* Routine::step(const QString& key) const
{
    const auto found = std::ranges::find(steps, key, &RoutineStep::key);
    return found == steps.end() ? nullptr : &*found;
}

static const std::vector<Node>& listOf(const Node& node, QStringView key)
{
    static const std::vector<Node> none;
    const Node* list = node.child(key);
    return list ? list->children : none;
}

static QList<RoutineField> fieldsOf(const content::ContentLibrary& library, const QString& form)
{
    QList<RoutineField> fields;
    const auto document = form.isEmpty() ? std::nullopt : library.find(u"form"_s, form);
    if (!document)
        return fields;
    for (const Node& field : listOf(*document->root, u"fields"))
        fields.append({field.textOf(u"key"), field.textOf(u"label"), field.textOf(u"required") == "true"_L1});
    return fields;
}

static std::optional<Qt::DayOfWeek> dayOf(const QString& word)
{
    static const QStringList days{u"mon"_s, u"tue"_s, u"wed"_s, u"thu"_s, u"fri"_s, u"sat"_s, u"sun"_s};
    const auto at = days.indexOf(word);
    return at < 0 ? std::nullopt : std::optional(Qt::DayOfWeek(at + 1));
}

static Routine routineOf(const content::ContentLibrary& library, const Node& root, const Node& block)
{
    Routine routine;
    routine.id = root.textOf(u"id") + u'.' + block.textOf(u"key");
    routine.title = block.textOf(u"title");
    routine.source = root.textOf(u"source");
    routine.ownerRole = root.textOf(u"owner_role");
    routine.weekday = dayOf(block.textOf(u"weekday"));
    if (!routine.weekday)
        routine.at = QTime::fromString(block.textOf(u"at"), u"HH:mm"_s);
    std::vector<const Node*> steps;
    for (const Node& step : listOf(block, u"steps"))
        steps.push_back(&step);
    std::ranges::stable_sort(steps, {}, [](const Node* step) { return step->textOf(u"order").toInt(); });
    for (const Node* step : steps) {
        routine.steps.append({step->textOf(u"key"), step->textOf(u"title"), step->textOf(u"details"),
                              step->textOf(u"view"), step->textOf(u"automation"),
                              fieldsOf(library, step->textOf(u"form"))});
    }
    return routine;
}

QList<Routine> readRoutines(const content::ContentLibrary& library)
{
    QList<Routine> routines;
    for (const content::Document& document : library.list(u"routine"_s)) {
        for (const Node& block : listOf(*document.root, u"blocks")) {
            const Routine routine = routineOf(library, *document.root, block);
            // What has neither a time nor a day is a list to work through, not something that comes again.
            if (routine.weekday || routine.at.isValid())
                routines.append(routine);
        }
    }
    std::ranges::stable_sort(routines, {}, [](const Routine& routine) {
        return std::pair(routine.weekday ? int(*routine.weekday) : 0, routine.at);
    });
    return routines;
}

} // namespace occ
