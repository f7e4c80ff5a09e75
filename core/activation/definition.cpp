// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/activation/definition.h"

#include <algorithm>

namespace occ::activation {

using namespace Qt::Literals::StringLiterals;
using content::Node;

static QStringList textsOf(const Node& node, QStringView key)
{
    QStringList texts;
    if (const Node* list = node.child(key)) {
        for (const Node& entry : list->children)
            texts << entry.text;
    }
    return texts;
}

static const std::vector<Node>& listOf(const Node& node, QStringView key)
{
    static const std::vector<Node> none;
    const Node* list = node.child(key);
    return list != nullptr ? list->children : none;
}

static StepDefinition stepFrom(const Node& node, const QString& stage)
{
    StepDefinition step;
    step.key = node.textOf(u"key");
    step.stage = stage;
    step.title = node.textOf(u"title");
    step.details = node.textOf(u"details");
    step.evidence = node.textOf(u"evidence");
    step.undo = node.textOf(u"undo");
    step.attempts = std::max(1, node.textOf(u"attempts").toInt());
    if (const int hours = node.textOf(u"timeout_hours").toInt(); hours > 0)
        step.timeout = hours * kHour;
    step.lane = node.textOf(u"clock") == "messaging"_L1 ? Lane::Messaging : Lane::Voice;
    step.completes = textsOf(node, u"completes");
    return step;
}

int Definition::stageOf(const QString& key) const
{
    const auto found = std::ranges::find(stages, key, &StageDefinition::key);
    return found == stages.end() ? -1 : int(found - stages.begin());
}

int Definition::stepOf(const QString& key) const
{
    const auto found = std::ranges::find(steps, key, &StepDefinition::key);
    return found == steps.end() ? -1 : int(found - steps.begin());
}

int Definition::stageOfStep(int step) const
{
    return stageOf(steps.at(step).stage);
}

Result<Definition> readDefinition(const content::ContentLibrary& library, const QString& id)
{
    const auto document = library.get(u"activation-run"_s, id);
    if (!document)
        return Failure(document.error());
    Definition definition;
    definition.id = document->id;
    definition.title = document->title;
    for (const Node& node : listOf(*document->root, u"stages")) {
        StageDefinition stage;
        stage.key = node.textOf(u"key");
        stage.title = node.textOf(u"title");
        stage.due = node.textOf(u"due_hours").toInt() * kHour;
        stage.approvalRole = node.textOf(u"approval_role");
        stage.milestones = textsOf(node, u"playbook_milestones");
        definition.stages << stage;
        for (const Node& step : listOf(node, u"steps"))
            definition.steps << stepFrom(step, stage.key);
    }
    return definition;
}

} // namespace occ::activation
