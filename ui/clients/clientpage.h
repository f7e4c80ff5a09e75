// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/clients/clientpanels.h"
#include "ui/widgets/stepper.h"

QT_BEGIN_NAMESPACE
class QMenu;
class QStackedLayout;
class QVBoxLayout;
QT_END_NAMESPACE

namespace occ::ui {

class AutomationPanel;
class CallFlowPanel;
class Chip;
class ChipBar;
class EmptyState;
class ItemList;
class MessageBar;
class PageHeader;

/// One client: why it is red and what happens next, its milestones and items, its people, its story.
/// Opened with a ClientLink.
class ClientPage final : public Page
{
    Q_OBJECT
public:
    explicit ClientPage(Shell& shell);

    void open(const QVariant& what) override;
    void reload() override;
    void takeFocus() override;
    QString heading() const override { return m_data.client.name; }
    QVariant subject() const override;

private:
    void layOut();
    void makeHeader();
    void makeBanner();
    ChipBar* makeTabs();
    void showTab(const QString& wanted);
    void showParts();
    [[nodiscard]] PageTab* tab() const;
    QWidget* makeMain();
    QWidget* makeItems();
    void makeKeys();
    void show(const ClientData& data);
    void showHeader();
    void showWhy();
    void showSteps();
    void showItems();
    void connectItems();
    void toggle(const Item& item);
    void assign(const Item& item, const QPoint& at);
    void popUpPeople(const QPoint& at, const std::function<void(std::optional<qint64>)>& chosen);
    void write(std::function<Status(OnboardingService&)> command);
    void nextStep();
    void walk(int by);
    void fillMore(QMenu* menu);
    void fillRuns(QMenu* menu);
    void logContact();
    void openBlocker();
    void resolveAlert();
    void acknowledgeAlert();
    [[nodiscard]] qint64 runId() const { return m_data.detail ? m_data.detail->row.id : 0; }
    [[nodiscard]] const Milestone* milestone() const;

    ClientLink m_link;
    ClientData m_data;
    Live<ClientData> m_client;
    PageHeader* m_header;
    PillLabel* m_health = nullptr;
    Chip* m_runs = nullptr;
    Button* m_previous = nullptr;
    Button* m_nextClient = nullptr;
    Button* m_next = nullptr;
    MessageBar* m_why;
    ChipBar* m_tabs = nullptr;            ///< The onboarding, and what other features bring along.
    QMap<QString, PageTab*> m_tabPages{}; ///< Made when first looked at.
    Button* m_acknowledge = nullptr;
    Button* m_resolve = nullptr;
    Stepper* m_steps = nullptr;
    SectionHeader* m_itemsHeader = nullptr;
    ItemList* m_items = nullptr;
    BlockerPanel* m_blockers = nullptr;
    GoalPanel* m_goal = nullptr;
    AutomationPanel* m_automations = nullptr;
    CallFlowPanel* m_callflow = nullptr;
    PeoplePanel* m_people = nullptr;
    StoryPanel* m_story = nullptr;
    EmptyState* m_noRun = nullptr;
    QWidget* m_runParts = nullptr;
    QStackedLayout* m_stack = nullptr;
    qint64 m_shownRun = 0;
    qint64 m_shownMilestone = 0; ///< What the person looks at; follows the current one until they choose.
};

} // namespace occ::ui
