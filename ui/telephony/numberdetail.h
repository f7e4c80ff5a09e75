// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/telephony/number.h"
#include "ui/widgets/timeline.h"

#include <QWidget>

namespace occ::ui {

class Button;
class PillLabel;
class SectionHeader;
class TextLabel;

/// One number: what it is, what became of it, and what can be done now.
class NumberDetail final : public QWidget
{
    Q_OBJECT
public:
    explicit NumberDetail(QWidget* parent = nullptr);
    void show(const PhoneNumber& number, Instant now, const QTimeZone& zone);
    /// Every hold there was on it, newest first.
    void showHolds(const QList<NumberHold>& holds, Instant now, const QTimeZone& zone);

Q_SIGNALS:
    void reserveAsked();
    void approveAsked();
    void releaseAsked();
    void giveAsked();
    void clientAsked();
    void monitoringAsked();

private:
    QWidget* makeFacts(QWidget* parent);
    QWidget* makeButtons(QWidget* parent);

    SectionHeader* m_title;
    PillLabel* m_state;
    TextLabel* m_facts;
    TextLabel* m_trouble;
    TimelineModel m_story;
    Button* m_client;
    Button* m_reserve = nullptr;
    Button* m_approve = nullptr;
    Button* m_release = nullptr;
    Button* m_give = nullptr;
    Button* m_watch = nullptr;
};

} // namespace occ::ui
