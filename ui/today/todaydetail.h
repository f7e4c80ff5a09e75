// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/clients/clientdata.h"
#include "ui/today/todaymodel.h"
#include "ui/widgets/timeline.h"

#include <QHash>
#include <QWidget>

namespace occ::ui {

class Button;
class Card;
class MessageBar;
class PillLabel;
class SectionHeader;
class TextLabel;

/// What can be done about an entry, by one key.
enum class TodayAction : quint8 {
    Done,        ///< Space: the item is done.
    Replied,     ///< Space: the reply came.
    Acknowledge, ///< A
    Resolve,     ///< R
    Contact,     ///< L
    Block,       ///< X
    Skip,        ///< N
    Assign,      ///< E
    OpenClient   ///< Enter
};

/// True when that can be done about this entry as it stands.
[[nodiscard]] bool canDo(TodayAction action, const TodayEntry& entry);

/// The entry one stands on, and its client's situation: beside the list, so that nobody has to leave it.
class TodayDetail final : public QWidget
{
    Q_OBJECT
public:
    explicit TodayDetail(QWidget* parent = nullptr);
    /// The entry at once; its client's situation follows with setClient().
    void setEntry(const TodayEntry& entry, const TodayModel& model, Instant now, const QTimeZone& zone);
    void setClient(const ClientData& client, Instant now, const QTimeZone& zone);

Q_SIGNALS:
    void actionRequested(occ::ui::TodayAction action);
    void walkRequested(int by);

private:
    Card* makeEntryCard();
    Card* makeClientCard();

    PillLabel* m_group;
    TextLabel* m_title;
    TextLabel* m_why;
    TextLabel* m_facts;
    QHash<TodayAction, Button*> m_buttons;
    SectionHeader* m_client;
    PillLabel* m_health;
    TextLabel* m_situation;
    TimelineModel m_story;
    qint64 m_onboarding = 0;
};

} // namespace occ::ui
