// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"
#include "core/playbook/contentlibrary.h"

namespace occ::activation {

/// Which clock a step belongs to: voice is live within hours, text messaging when the carriers say so.
enum class Lane : quint8 { Voice, Messaging };

/// One step as content describes it.
struct StepDefinition
{
    QString key;
    QString stage;
    QString title;
    QString details;
    QString evidence; ///< none, note, link or file: what a person has to give.
    QString undo;     ///< How it is taken back, in words; empty when nothing is.
    int attempts = 1; ///< How often the outside is tried before the run stops.
    Millis timeout = kHour;
    Lane lane = Lane::Voice;
    QStringList completes; ///< Keys of playbook items; an item is done when every step that names it is.
};

struct StageDefinition
{
    QString key;
    QString title;
    Millis due = 0;       ///< Planned end, from the start of the plan.
    QString approvalRole; ///< Who approves before it may begin; empty: nobody.
    QStringList milestones;
};

/// The steps of a run in their order.
struct Definition
{
    QString id;
    QString title;
    QList<StageDefinition> stages;
    QList<StepDefinition> steps;

    [[nodiscard]] int stageOf(const QString& key) const; ///< Place of a stage; -1 when unknown.
    [[nodiscard]] int stepOf(const QString& key) const;  ///< Place of a step; -1 when unknown.
    /// Place of the stage a step belongs to.
    [[nodiscard]] int stageOfStep(int step) const;
};

/// The definition with that id; a refusal that names those there are.
[[nodiscard]] Result<Definition> readDefinition(const content::ContentLibrary& library, const QString& id);

} // namespace occ::activation
