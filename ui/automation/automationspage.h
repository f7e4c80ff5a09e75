// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/automation/automationlist.h"

QT_BEGIN_NAMESPACE
class QStackedWidget;
QT_END_NAMESPACE

namespace occ::ui {

class AheadView;
class ChipBar;
class FiringLog;
class MailView;
class MessageBar;
class PageHeader;

/// What the desk does by itself: the automations, what they did and will do, and the mail that came in.
/// Opened with "list", "log", "ahead" or "mail".
class AutomationsPage final : public Page
{
    Q_OBJECT
public:
    explicit AutomationsPage(Shell& shell);
    void open(const QVariant& what) override;
    void reload() override;
    void takeFocus() override;

private:
    void layOut();
    void makeHeader();
    void makeBanners();
    void showPart(const QString& part);
    void showWaiting(int mails);
    void show(const AutomationOverview& read);
    void showBanners(const AutomationOverview& read);
    void stopOrGoOn();

    Live<AutomationOverview> m_overview;
    PageHeader* m_header;
    ChipBar* m_parts = nullptr;
    MessageBar* m_stopped;
    MessageBar* m_noMail;
    Button* m_stop = nullptr;
    QStackedWidget* m_stack = nullptr;
    AutomationList* m_list = nullptr;
    FiringLog* m_log = nullptr;
    AheadView* m_ahead = nullptr;
    MailView* m_mail = nullptr;
    bool m_isStopped = false;
};

} // namespace occ::ui
