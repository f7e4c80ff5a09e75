// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clients/clientpage.h"

#include "ui/base/relativetime.h"
#include "ui/callflow/callflowpanel.h"
#include "ui/clients/automationpanel.h"
#include "ui/clients/contactcards.h"
#include "ui/clients/itemlist.h"
#include "ui/onboarding/sheets.h"
#include "ui/onboarding/words.h"
#include "ui/widgets/bars.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/states.h"

#include <QMenu>
#include <QScrollArea>
#include <QShortcut>
#include <QStackedLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace occ::ui {

ClientPage::ClientPage(Shell& shell)
    : Page(shell)
    , m_client(
          shell.desk(), this,
          [this] { return [link = m_link](Workspace& workspace) { return readClient(workspace, link); }; },
          [this](const ClientData& read) { show(read); },
          [this](const Error& error) { this->shell().fail(error); })
    , m_header(new PageHeader({}, this))
    , m_why(new MessageBar(u"client.why"_s, this))
{
    makeHeader();
    makeBanner();
    layOut();
    makeKeys();
    new ContactDrop(shell, this, [this] { return std::pair(m_data.client.id, m_data.client.name); });
    connect(&desk(), &Desk::changed, this, [this](const store::ChangeSet& changes) {
        if (isVisible() && (changes.touches("onboarding"_L1, runId()) ||
                            changes.touches("client"_L1, m_data.client.id) || changes.touches("alert"_L1)))
            m_client.refresh();
    });
    connect(&desk(), &Desk::minutePassed, this, [this] {
        if (isVisible())
            m_client.refresh();
    });
}

void ClientPage::layOut()
{
    auto* column = pageColumn(this);
    column->addWidget(m_header);
    auto* pages = new QWidget(this);
    m_stack = new QStackedLayout(pages);
    m_stack->addWidget(new LoadingState(pages));
    m_stack->addWidget(makeMain());
    column->addWidget(m_why);
    column->addWidget(makeTabs());
    column->addWidget(pages, 1);
}

void ClientPage::makeHeader()
{
    m_health = new PillLabel({}, this);
    m_header->addAfterTitle(m_health);
    m_runs = new Chip({}, this);
    m_runs->setObjectName(u"client.runs"_s);
    m_runs->setMenu([this](QMenu* menu) { fillRuns(menu); });
    m_header->addAfterTitle(m_runs);
    m_previous = new Button({}, u"client.previous"_s, Button::Look::Plain, this);
    m_previous->setIconName(u"go-up"_s);
    m_previous->setAccessibleName(tr("Previous client"));
    m_previous->setToolTip(tr("Previous client of the list (Alt ↑)"));
    m_nextClient = new Button({}, u"client.next"_s, Button::Look::Plain, this);
    m_nextClient->setIconName(u"go-down"_s);
    m_nextClient->setAccessibleName(tr("Next client"));
    m_nextClient->setToolTip(tr("Next client of the list (Alt ↓)"));
    auto* contact = new Button(tr("Log contact"), u"client.contact"_s, Button::Look::Plain, this);
    contact->setKeyHint(u"L"_s);
    auto* blocker = new Button(tr("Blocker"), u"client.blocker"_s, Button::Look::Plain, this);
    blocker->setKeyHint(u"B"_s);
    auto* more = new Button({}, u"client.more"_s, Button::Look::Plain, this);
    more->setIconName(u"view-more"_s);
    more->setAccessibleName(tr("More"));
    more->setToolTip(tr("More"));
    auto* menu = new QMenu(more);
    menu->setObjectName(u"client.moreMenu"_s);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] { fillMore(menu); });
    m_next = new Button(tr("Next step"), u"client.nextStep"_s, Button::Look::Primary, this);
    for (Button* button : {m_previous, m_nextClient, contact, blocker, more, m_next})
        m_header->addAction(button);
    connect(m_previous, &QAbstractButton::clicked, this, [this] { walk(-1); });
    connect(m_nextClient, &QAbstractButton::clicked, this, [this] { walk(1); });
    connect(contact, &QAbstractButton::clicked, this, &ClientPage::logContact);
    connect(blocker, &QAbstractButton::clicked, this, &ClientPage::openBlocker);
    connect(more, &QAbstractButton::clicked, this,
            [more, menu] { menu->popup(more->mapToGlobal(QPoint(0, more->height() + 2))); });
    connect(m_next, &QAbstractButton::clicked, this, &ClientPage::nextStep);
}

void ClientPage::makeBanner()
{
    m_acknowledge = new Button(tr("Acknowledge"), u"client.acknowledge"_s, Button::Look::Plain, m_why);
    m_acknowledge->setToolTip(
        tr("Says that somebody has seen it. The escalation goes on until it is resolved."));
    m_resolve = new Button(tr("Resolve…"), u"client.resolve"_s, Button::Look::Plain, m_why);
    m_acknowledge->setKeyHint(u"A"_s);
    m_resolve->setKeyHint(u"R"_s);
    m_why->addAction(m_acknowledge);
    m_why->addAction(m_resolve);
    connect(m_acknowledge, &QAbstractButton::clicked, this, &ClientPage::acknowledgeAlert);
    connect(m_resolve, &QAbstractButton::clicked, this, &ClientPage::resolveAlert);
}

QWidget* ClientPage::makeMain()
{
    auto* main = new QWidget;
    auto* row = new QHBoxLayout(main);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(16);
    auto* scroll = new QScrollArea(main);
    scroll->setObjectName(u"client.scroll"_s);
    scroll->setAccessibleName(tr("Milestones and items"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* parts = new QWidget;
    auto* column = new QVBoxLayout(parts);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    m_runParts = makeItems();
    m_blockers = new BlockerPanel(shell());
    m_goal = new GoalPanel(shell());
    m_automations = new AutomationPanel(shell());
    m_callflow = new CallFlowPanel(shell());
    m_people = new PeoplePanel(shell());
    m_noRun = new EmptyState(u"media-playback-start"_s, tr("No onboarding yet"),
                             tr("Start one to get every milestone and item with its dates."));
    auto* start = new Button(tr("Start onboarding"), u"client.start"_s, Button::Look::Primary);
    connect(start, &QAbstractButton::clicked, this, [this] { openStartSheet(shell(), m_data.client.name); });
    m_noRun->addAction(start);
    for (QWidget* part : std::initializer_list<QWidget*>{m_blockers, m_runParts, m_noRun, m_goal, m_callflow,
                                                         m_automations, m_people})
        column->addWidget(part);
    column->addStretch();
    scroll->setWidget(parts);
    m_story = new StoryPanel(shell());
    m_story->setMinimumWidth(280);
    row->addWidget(scroll, 66);
    row->addWidget(m_story, 34);
    return main;
}

QWidget* ClientPage::makeItems()
{
    auto* parts = new QWidget;
    auto* column = new QVBoxLayout(parts);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    auto* stepCard = new Card(parts, 8);
    m_steps = new Stepper(u"client.steps"_s, stepCard);
    stepCard->column()->addWidget(m_steps);
    column->addWidget(stepCard);
    auto* card = new Card(parts, 0);
    auto* head = new QWidget(card);
    auto* headRow = new QHBoxLayout(head);
    headRow->setContentsMargins(15, 8, 11, 4);
    m_itemsHeader = new SectionHeader({}, head);
    auto* move = new Button(tr("Move date…"), u"client.moveMilestone"_s, Button::Look::Flat);
    connect(move, &QAbstractButton::clicked, this, [this] {
        if (const Milestone* shown = milestone())
            openMoveMilestoneSheet(shell(), *shown);
    });
    auto* add = new Button(tr("Add item…"), u"client.addItem"_s, Button::Look::Flat);
    connect(add, &QAbstractButton::clicked, this, [this] {
        if (const Milestone* shown = milestone())
            openAddItemSheet(shell(), m_data.detail->milestones, shown->id);
    });
    m_itemsHeader->addControl(add);
    m_itemsHeader->addControl(move);
    headRow->addWidget(m_itemsHeader);
    card->column()->setSpacing(0);
    card->column()->addWidget(head);
    m_items = new ItemList(card);
    card->column()->addWidget(m_items);
    auto* hint =
        new ElidedLabel(tr("Space ticks · E evidence · F2 edit · N not applicable · X blocked · Enter more"),
                        Type::Label, true, card);
    hint->setContentsMargins(12, 6, 12, 4);
    card->column()->addWidget(hint);
    column->addWidget(card);
    connect(m_steps, &Stepper::currentChanged, this, [this](int step) {
        if (m_data.detail)
            m_shownMilestone = m_data.detail->milestones.at(step).id;
        showItems();
    });
    connectItems();
    return parts;
}

void ClientPage::connectItems()
{
    connect(m_items, &ItemList::toggled, this, &ClientPage::toggle);
    connect(m_items, &ItemList::evidenceRequested, this,
            [this](const Item& item) { openEvidenceSheet(shell(), item); });
    connect(m_items, &ItemList::editRequested, this, [this](const Item& item) {
        if (m_data.detail)
            openEditItemSheet(shell(), m_data.detail->milestones, item);
    });
    connect(m_items, &ItemList::skipRequested, this,
            [this](const Item& item) { openSkipItemSheet(shell(), item); });
    connect(m_items, &ItemList::blockRequested, this,
            [this](const Item& item) { openBlockItemSheet(shell(), item); });
    connect(m_items, &ItemList::reopenRequested, this, [this](const Item& item) {
        write([id = item.id](OnboardingService& service) { return service.itemsUndone({id}); });
    });
    connect(m_items, &ItemList::assignRequested, this, &ClientPage::assign);
}

void ClientPage::makeKeys()
{
    const auto key = [this](const QString& keys, auto function) {
        auto* shortcut = new QShortcut(QKeySequence(keys), this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, function);
    };
    key(u"L"_s, &ClientPage::logContact);
    key(u"B"_s, &ClientPage::openBlocker);
    key(u"A"_s, &ClientPage::acknowledgeAlert);
    key(u"R"_s, &ClientPage::resolveAlert);
    key(u"Alt+Up"_s, [this] { walk(-1); });
    key(u"Alt+Down"_s, [this] { walk(1); });
    key(u"Esc"_s, [this] { shell().back(); });
}

void ClientPage::open(const QVariant& what)
{
    if (what.canConvert<ClientLink>())
        m_link = what.value<ClientLink>();
    if (m_link.client != m_data.client.id || m_link.onboarding != runId()) {
        m_stack->setCurrentIndex(0);
        m_why->hide();
    }
    showTab(m_link.tab);
    m_client.refresh();
}

QVariant ClientPage::subject() const
{
    ClientLink link;
    link.client = m_data.client.id;
    link.onboarding = runId();
    return link.client > 0 ? QVariant::fromValue(link) : QVariant();
}

void ClientPage::takeFocus()
{
    if (tab())
        tab()->takeFocus();
    else
        m_items->setFocus();
}

void ClientPage::show(const ClientData& read)
{
    if (read.client.id != m_link.client)
        return; // The answer to an older question.
    m_data = read;
    const qint64 run = runId();
    if (run != m_shownRun) {
        m_shownRun = run;
        m_shownMilestone = 0;
    }
    m_runParts->setVisible(read.detail.has_value());
    m_noRun->setVisible(!read.detail);
    m_next->setVisible(read.detail.has_value());
    showHeader();
    showWhy();
    showSteps();
    m_blockers->show(read);
    m_goal->show(read);
    m_automations->show(read);
    m_callflow->show(read.client.id);
    m_people->show(read);
    m_story->show(read);
    showParts();
    Q_EMIT headingChanged();
}

void ClientPage::showHeader()
{
    m_header->setTitle(m_data.client.name);
    QStringList note{industryWords(m_data.client.industry)};
    m_health->setVisible(m_data.detail.has_value());
    m_runs->setVisible(m_data.onboardings.size() > 1);
    if (m_data.detail) {
        const OnboardingDetail& detail = *m_data.detail;
        m_health->setPill(statePill(detail.row));
        m_runs->setLabel(m_data.playbookTitle);
        note.append(detail.row.owner.isEmpty() ? tr("no owner") : tr("owner %1").arg(detail.row.owner));
        if (detail.goLiveAt)
            note.append(tr("go-live %1").arg(dateWords(*detail.goLiveAt, desk().now(), desk().zone())));
        note.append(m_data.playbookTitle);
        m_next->setText(detail.row.milestoneId ? tr("Next step") : tr("Hand off…"));
    }
    m_header->setNote(note.join(u" · "_s), note.join(u'\n'));
    const auto at = m_link.among.indexOf(runId());
    m_previous->setVisible(m_link.among.size() > 1);
    m_nextClient->setVisible(m_link.among.size() > 1);
    m_previous->setEnabled(at > 0);
    m_nextClient->setEnabled(at >= 0 && at + 1 < m_link.among.size());
}

void ClientPage::showWhy()
{
    const QString ahead = aheadWords(m_data, desk().now());
    if (!m_data.detail || (m_data.detail->row.reasons.isEmpty() && m_data.detail->row.state == u"active")) {
        m_why->hide();
        return;
    }
    const OnboardingRow& row = m_data.detail->row;
    const bool running = row.state == u"active";
    const QString title = !running                    ? statePill(row).word
                          : row.health == Health::Red ? tr("Why red")
                                                      : tr("Why amber");
    const Tone tone = !running ? Tone::Accent : row.health == Health::Red ? Tone::Red : Tone::Amber;
    const QString words = running ? whyWords(row, desk().now()) : m_data.detail->stateReason;
    const bool open = std::any_of(m_data.alerts.begin(), m_data.alerts.end(),
                                  [](const Alert& alert) { return alert.state == u"open"; });
    m_acknowledge->setVisible(open);
    m_resolve->setVisible(!m_data.alerts.isEmpty());
    m_resolve->setText(m_data.alerts.isEmpty() || m_data.alerts.constFirst().state != u"cleared"
                           ? tr("Resolve…")
                           : tr("Root cause…"));
    m_why->say(tone, title, ahead.isEmpty() || !running ? words : words + u". "_s + ahead);
}

void ClientPage::showSteps()
{
    if (!m_data.detail)
        return;
    QList<Stepper::Step> steps;
    int current = 0;
    const auto& milestones = m_data.detail->milestones;
    for (int i = 0; i < milestones.size(); ++i) {
        const Milestone& milestone = milestones.at(i);
        Stepper::Step step;
        step.title = milestone.title;
        step.state = milestone.completedAt ? Stepper::State::Done
                     : milestone.dueAt < desk().now() && m_data.detail->row.state == u"active"
                         ? Stepper::State::Late
                     : milestone.id == m_data.detail->row.milestoneId ? Stepper::State::Current
                                                                      : Stepper::State::Future;
        step.detail = milestone.completedAt
                          ? tr("Complete since %1").arg(exactWords(*milestone.completedAt, desk().zone()))
                          : tr("Due %1").arg(exactWords(milestone.dueAt, desk().zone()));
        if (!milestone.dueReason.isEmpty())
            step.detail += u'\n' + tr("Moved: %1").arg(milestone.dueReason);
        steps.append(step);
        if (milestone.id ==
            (m_shownMilestone ? m_shownMilestone : m_data.detail->row.milestoneId.value_or(0)))
            current = i;
    }
    m_steps->setSteps(steps);
    m_steps->setCurrent(current);
    showItems();
}

void ClientPage::showItems()
{
    const Milestone* shown = milestone();
    if (!shown)
        return;
    const auto settled = std::count_if(shown->items.begin(), shown->items.end(), [](const Item& item) {
        return item.state == u"done" || item.state == u"not-applicable";
    });
    m_itemsHeader->setTitle(shown->theme.isEmpty() ? shown->title : shown->title + u": "_s + shown->theme);
    const QString due = dueWords(shown->dueAt, desk().now(), desk().zone());
    QString note = tr("%1 of %2").arg(settled).arg(shown->items.size());
    if (!shown->completedAt)
        note += u" · "_s + (shown->dueAt < desk().now() ? due : tr("due %1").arg(due));
    m_itemsHeader->setNote(note);
    m_items->items()->setMoment(desk().now(), desk().zone());
    m_items->items()->setRows(shown->items);
    m_items->doItemsLayout();
    m_items->updateGeometry();
}

} // namespace occ::ui
