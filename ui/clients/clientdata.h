// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/workspace.h"
#include "ui/onboarding/links.h"
#include "ui/widgets/timeline.h"

namespace occ::ui {

/// Everything the client page shows, read at once so that its parts agree.
struct ClientData
{
    Client client;
    QList<Contact> contacts;
    QList<OnboardingRow> onboardings; ///< Newest first.
    std::optional<OnboardingDetail> detail;
    QList<Interaction> interactions;
    QList<store::Entry> history;
    QList<Alert> alerts;     ///< Open, acknowledged and cleared ones of the onboarding.
    QList<Alert> past;       ///< Resolved ones.
    QList<AlertAhead> ahead; ///< What turns it red if nothing happens.
    QString playbookTitle;
};

/// Reads what `link` names; its newest onboarding when it names none.
[[nodiscard]] Result<ClientData> readClient(Workspace& workspace, const ClientLink& link);

/// Which part of the story the timeline tells.
enum class Story : quint8 { All, Contacts, Changes };

/// What will happen if nothing changes, what happened, newest first.
[[nodiscard]] QList<TimelineEntry> timelineOf(const ClientData& data, Story story, Instant now,
                                              const QTimeZone& zone);

/// "The team lead is told in 5 h 58 min if nothing changes." Empty when nothing is ahead.
[[nodiscard]] QString aheadWords(const ClientData& data, Instant now);
/// "specialist", "team lead", "executive" with the person's name.
[[nodiscard]] QString levelWords(const QString& level, const QString& person);

} // namespace occ::ui
