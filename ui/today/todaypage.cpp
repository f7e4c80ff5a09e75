// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/todaypage.h"

#include "ui/automation/mails.h"
#include "ui/base/relativetime.h"
#include "ui/routines/routinewords.h"
#include "ui/shell/shortcuts.h"
#include "ui/today/todayview.h"
#include "ui/widgets/bars.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/roles.h"
#include "ui/widgets/splitter.h"
#include "ui/widgets/states.h"

#include <QLocale>
#include <QMenu>
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>
#include <QStackedLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace occ::ui {

using Group = TodayEntry::Group;

static constexpr auto kAll = "all"_L1;

TodayPage::TodayPage(Shell& shell)
    : Page(shell)
    , m_view(
          shell.desk(), this,
          [this] {
              return [filter = TodayFilter{m_person}](Workspace& workspace) {
                  return workspace.today().view(filter);
              };
          },
          [this](const TodayView& view) { show(view); },
          [this](const Error& error) { this->shell().fail(error); })
    , m_client(
          shell.desk(), this,
          [this] { return [link = m_link](Workspace& workspace) { return readClient(workspace, link); }; },
          [this](const ClientData& client) { m_detail->setClient(client, desk().now(), desk().zone()); })
    , m_routines(
          shell.desk(), this, [] { return [](Workspace& workspace) { return workspace.routines().list(); }; },
          [this](const QList<RoutineRow>& rows) { showRoutines(rows); })
    , m_mails(
          shell.desk(), this,
          [] { return [](Workspace& workspace) { return mailSorting(workspace).countWaiting(); }; },
          [this](int waiting) { showMails(waiting); })
    , m_person(shell.desk().info().actorId)
    , m_personName(shell.desk().info().actor)
    , m_header(new PageHeader(tr("Today"), this))
{
    layOut();
    makeKeys();
    m_model.setWithOwners(!m_person);
    connect(&desk(), &Desk::changed, this, [this](const store::ChangeSet& changes) {
        if (isVisible() && (changes.touches("onboarding"_L1) || changes.touches("client"_L1) ||
                            changes.touches("alert"_L1) || changes.touches("person"_L1)))
            m_view.refresh();
        if (isVisible() && changes.touches("routine"_L1))
            m_routines.refresh();
        if (isVisible() && changes.touches("mail"_L1))
            m_mails.refresh();
    });
    connect(&desk(), &Desk::minutePassed, this, [this] {
        if (!isVisible())
            return;
        m_view.refresh();
        m_routines.refresh();
    });
}

void TodayPage::layOut()
{
    auto* column = pageColumn(this);
    m_routine = new Button(tr("Routines"), u"today.routine"_s, Button::Look::Plain, this);
    m_routine->setKeyHint(shell().shortcuts().shown(u"command.routines"_s));
    connect(m_routine, &QAbstractButton::clicked, this,
            [this] { shell().open(u"routines"_s, m_dueRoutine); });
    m_who = new Chip({}, this);
    m_who->setObjectName(u"today.who"_s);
    m_who->setHasMenu(true);
    auto* menu = new QMenu(m_who);
    menu->setObjectName(u"today.whoMenu"_s);
    connect(m_who, &QAbstractButton::clicked, this, [this, menu] { fillPersonMenu(menu); });
    m_who->setLabel(m_person ? tr("For: %1").arg(m_personName) : tr("For: everybody"));
    m_header->addAction(m_routine);
    m_header->addAction(m_who);
    column->addWidget(m_header);
    makeMailBar();
    column->addWidget(m_mailBar);
    column->addWidget(makeFilters());
    auto* pages = new QWidget(this);
    m_stack = new QStackedLayout(pages);
    m_empty = new EmptyState(u"weather-clear"_s, {}, {}, pages);
    m_everybody = new Button(tr("Show everybody's day"), u"today.everybody"_s, Button::Look::Plain, m_empty);
    connect(m_everybody, &QAbstractButton::clicked, this, [this] { setPerson({}, {}); });
    m_empty->addAction(m_everybody);
    for (QWidget* widget : std::initializer_list<QWidget*>{new LoadingState(pages), makeList(), m_empty})
        m_stack->addWidget(widget);
    column->addWidget(pages, 1);
}

QWidget* TodayPage::makeFilters()
{
    m_groups = new ChipBar(u"today.groups"_s, tr("What is shown"), this);
    m_groups->addChip(QString(kAll), tr("All"));
    for (int group = 0; group < TodayEntry::kGroups; ++group)
        m_groups->addChip(toText(Group(group)), groupTitle(Group(group)));
    connect(m_groups, &ChipBar::currentChanged, this, [this] {
        showRows();
        m_list->goTo(0);
    });
    return m_groups;
}

/// In a low window what stands beside the list is scrolled, not squeezed.
QWidget* TodayPage::makeDetail()
{
    m_beside = new QScrollArea;
    m_beside->setObjectName(u"today.beside"_s);
    m_beside->setFocusPolicy(Qt::NoFocus);
    m_beside->setFrameShape(QFrame::NoFrame);
    m_beside->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_beside->setWidgetResizable(true);
    m_beside->setMinimumWidth(330);
    m_detail = new TodayDetail;
    m_beside->setWidget(m_detail);
    return m_beside;
}

QWidget* TodayPage::makeList()
{
    auto* split = new Splitter(u"today.split"_s, Qt::Horizontal, this);
    split->setHandleWidth(16);
    auto* card = new Card(nullptr, 0);
    card->setMinimumWidth(380);
    m_list = new TodayList(&m_model, card);
    card->column()->addWidget(m_list);
    split->addWidget(card);
    split->addWidget(makeDetail());
    split->setStretchFactor(0, 1);
    split->setStretchFactor(1, 1);
    split->setSizes({510, 490}); // shares of what there is
    connect(m_list, &TodayList::entryChanged, this, &TodayPage::showEntry);
    connect(m_list, &QAbstractItemView::activated, this, [this] { act(TodayAction::OpenClient); });
    connect(m_detail, &TodayDetail::actionRequested, this, &TodayPage::act);
    connect(m_detail, &TodayDetail::walkRequested, m_list, &TodayList::walk);
    return split;
}

void TodayPage::makeKeys()
{
    const auto key = [this](const QString& keys, TodayAction action) {
        auto* shortcut = new QShortcut(QKeySequence(keys), this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, [this, action] { act(action); });
    };
    key(u"A"_s, TodayAction::Acknowledge);
    key(u"R"_s, TodayAction::Resolve);
    key(u"L"_s, TodayAction::Contact);
    key(u"X"_s, TodayAction::Block);
    key(u"N"_s, TodayAction::Skip);
    key(u"E"_s, TodayAction::Assign);
    // Space presses a button elsewhere on the page.
    auto* next = new QShortcut(QKeySequence(Qt::Key_Space), m_list, nullptr, nullptr, Qt::WidgetShortcut);
    connect(next, &QShortcut::activated, this, &TodayPage::space);
}

void TodayPage::open(const QVariant& what)
{
    if (const QString group = what.toString(); m_groups->chip(group))
        m_groups->setCurrent(group);
    m_view.refresh();
    m_routines.refresh();
    m_mails.refresh();
}

/// The button names the review whose time has come.
void TodayPage::showRoutines(const QList<RoutineRow>& rows)
{
    const auto due = std::ranges::find_if(rows, &RoutineRow::due);
    m_dueRoutine = due == rows.end() ? QString() : due->routine.id;
    m_routine->setText(due == rows.end() ? tr("Routines") : routineTitle(due->routine));
    m_routine->setAccessibleName(m_routine->text());
    m_routine->updateGeometry();
}

QVariant TodayPage::subject() const
{
    const TodayEntry* entry = m_list->currentEntry();
    if (!entry)
        return {};
    ClientLink link;
    link.client = entry->clientId;
    link.onboarding = entry->onboardingId;
    return QVariant::fromValue(link);
}

void TodayPage::takeFocus()
{
    m_list->setFocus();
}

void TodayPage::show(const TodayView& view)
{
    m_all = view;
    m_groups->chip(QString(kAll))->setCount(view.all());
    for (int group = 0; group < TodayEntry::kGroups; ++group)
        m_groups->chip(toText(Group(group)))->setCount(view.counts.at(size_t(group)));
    const QString day = QLocale().toString(toLocal(desk().now(), desk().zone()), u"dddd d MMMM, HH:mm"_s);
    const int now = view.all() - view.count(Group::Promise);
    m_header->setNote(now == 0   ? day
                      : now == 1 ? tr("%1 · 1 thing needs you now").arg(day)
                                 : tr("%1 · %2 things need you now").arg(day).arg(now));
    showRows();
}

void TodayPage::showRows()
{
    const QString shown = m_groups->current();
    QList<TodayEntry> rows;
    std::copy_if(m_all.entries.begin(), m_all.entries.end(), std::back_inserter(rows),
                 [&](const TodayEntry& entry) { return shown == kAll || toText(entry.group) == shown; });
    const qint64 standing = m_standing;
    const int place = m_place;
    m_model.setCounts(m_all.counts);
    m_model.setMoment(desk().now(), desk().zone());
    m_model.setRows(rows);
    m_stack->setCurrentIndex(rows.isEmpty() ? 2 : 1);
    if (rows.isEmpty()) {
        showNothing();
        return;
    }
    const int still = standing == 0 ? -1 : m_model.rowOf(standing);
    m_list->goTo(still >= 0 ? still : place);
    showEntry();
}

void TodayPage::showNothing()
{
    const QString group = m_groups->current();
    m_everybody->setVisible(m_person.has_value());
    if (group != kAll && m_all.all() > 0) {
        m_empty->setWords(tr("None here"), tr("Nothing in this group now; %1 elsewhere.").arg(m_all.all()));
        return;
    }
    m_empty->setWords(m_person ? tr("Nothing needs you now") : tr("Nothing needs anybody now"),
                      m_all.nextAt ? tr("Next is “%1” for %2, %3.")
                                         .arg(m_all.nextTitle, m_all.nextClient,
                                              stampWords(*m_all.nextAt, desk().now(), desk().zone()))
                                   : tr("Nothing is planned after today either."));
}

void TodayPage::showEntry()
{
    const TodayEntry* entry = m_list->currentEntry();
    if (!entry)
        return;
    if (m_standing != m_model.idOf(*entry))
        m_beside->verticalScrollBar()->setValue(0);
    m_standing = m_model.idOf(*entry);
    m_place = m_list->currentIndex().row();
    m_detail->setEntry(*entry, m_model, desk().now(), desk().zone());
    m_link.client = entry->clientId;
    m_link.onboarding = entry->onboardingId;
    m_client.refresh();
}

void TodayPage::fillPersonMenu(QMenu* menu)
{
    desk()
        .read([](Workspace& workspace) { return workspace.people().list(); })
        .then(this, [this, menu](const Result<QList<Person>>& people) {
            menu->clear();
            const auto add = [this, menu](const QString& words, std::optional<qint64> id,
                                          const QString& name) {
                QAction* action = menu->addAction(words);
                action->setCheckable(true);
                action->setChecked(id == m_person);
                connect(action, &QAction::triggered, this, [this, id, name] { setPerson(id, name); });
            };
            add(tr("Everybody"), {}, {});
            menu->addSeparator();
            const auto me = desk().info().actorId;
            for (const Person& person : people.value_or(QList<Person>())) {
                if (person.active || person.id == m_person)
                    add(person.id == me ? tr("%1 (you)").arg(person.name) : person.name, person.id,
                        person.name);
            }
            m_who->popUp(menu);
        });
}

void TodayPage::setPerson(std::optional<qint64> person, const QString& name)
{
    m_person = person;
    m_personName = name;
    m_model.setWithOwners(!person);
    m_who->setLabel(person ? tr("For: %1").arg(name) : tr("For: everybody"));
    m_standing = 0;
    m_place = 0;
    m_view.refresh();
    m_list->setFocus();
}

} // namespace occ::ui
