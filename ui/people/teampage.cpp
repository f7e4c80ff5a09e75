// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/teampage.h"

#include "ui/onboarding/links.h"
#include "ui/people/assignsheet.h"
#include "ui/people/loadview.h"
#include "ui/people/personsheet.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/roles.h"
#include "ui/widgets/splitter.h"
#include "ui/widgets/states.h"
#include "ui/widgets/tableview.h"

#include <QShortcut>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace occ::ui {

TeamPage::TeamPage(Shell& shell)
    : Page(shell)
    , m_team(
          shell.desk(), this,
          [] { return [](Workspace& workspace) { return workspace.onboardings().teamLoad(); }; },
          [this](const TeamLoad& team) { showTeam(team); },
          [this](const Error& error) { this->shell().fail(error); })
    , m_carried(
          shell.desk(), this,
          [this] {
              return [person = m_person](Workspace& workspace) -> Result<Answer> {
                  auto carried =
                      workspace.onboardings().carriedBy(person == 0 ? std::nullopt : std::optional(person));
                  if (!carried)
                      return Failure(carried.error());
                  return Answer(person, *carried);
              };
          },
          [this](const Answer& answer) {
              if (answer.first == m_person)
                  showCarried(answer.second);
          },
          [this](const Error& error) { this->shell().fail(error); })
    , m_header(new PageHeader(tr("Team"), this))
{
    layOut();
    makeKeys();
    connect(&desk(), &Desk::changed, this, &TeamPage::follow);
    connect(&desk(), &Desk::minutePassed, this, [this] {
        if (isVisible())
            reload();
    });
}

void TeamPage::layOut()
{
    auto* column = pageColumn(this);
    m_away = new Button(tr("Away"), u"team.away"_s, Button::Look::Plain, this);
    m_away->setKeyHint(u"W"_s);
    m_edit = new Button(tr("Edit…"), u"team.edit"_s, Button::Look::Plain, this);
    m_edit->setKeyHint(u"F2"_s);
    auto* add = new Button(tr("Add person"), u"team.add"_s, Button::Look::Primary, this);
    add->setKeyHint(tr("Ins"));
    connect(add, &QAbstractButton::clicked, this, [this] { openNewPersonSheet(shell()); });
    for (Button* button : {m_away, m_edit, add})
        m_header->addAction(button);
    column->addWidget(m_header);
    auto* split = new Splitter(u"team.split"_s, Qt::Horizontal, this);
    split->setHandleWidth(16);
    split->addWidget(makePeople());
    split->addWidget(makeCarried());
    split->setStretchFactor(0, 0);
    split->setStretchFactor(1, 1);
    split->setSizes({314, 686}); // shares of what there is
    column->addWidget(split, 1);
    connect(m_edit, &QAbstractButton::clicked, this, &TeamPage::edit);
    connect(m_away, &QAbstractButton::clicked, this, &TeamPage::toggleAway);
}

QWidget* TeamPage::makePeople()
{
    auto* card = new Card(nullptr, 0);
    card->setMinimumWidth(314);
    m_people = new LoadView(u"team.people"_s, tr("People and their load"), &m_loads, card);
    card->column()->addWidget(m_people);
    connect(m_people, &LoadView::personChanged, this, &TeamPage::showPerson);
    connect(m_people, &QAbstractItemView::doubleClicked, this, &TeamPage::edit);
    connect(m_people, &LoadView::hovered, this, &TeamPage::showPreview);
    connect(m_people, &LoadView::dropped, this, &TeamPage::give);
    return card;
}

QWidget* TeamPage::makeCarried()
{
    auto* card = new Card(nullptr, 0);
    card->column()->setSpacing(0);
    auto* head = new QWidget(card);
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(15, 9, 11, 9);
    m_title = new SectionHeader({}, head);
    m_assign = new Button(tr("Assign…"), u"team.assign"_s, Button::Look::Plain, head);
    m_assign->setKeyHint(u"E"_s);
    m_title->addControl(m_assign);
    row->addWidget(m_title);
    card->column()->addWidget(head);
    auto* pages = new QWidget(card);
    m_stack = new QStackedLayout(pages);
    m_table = new TableView(u"team.carried"_s, tr("Onboardings of the selected person"), pages);
    m_table->setModel(&m_model);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setDragEnabled(true);
    m_table->setDragDropMode(QAbstractItemView::DragOnly);
    m_table->setColumnWidths({88, -4, -6, 88, 80, 120});
    m_table->setCrampedWidths({88, -4, -5, 70, 56, 120});
    m_table->setGivingWay({4, 3}, {});
    m_table->restoreColumns();
    m_empty = new EmptyState(u"system-users"_s, {}, {}, pages);
    for (QWidget* widget : std::initializer_list<QWidget*>{new LoadingState(pages), m_table, m_empty})
        m_stack->addWidget(widget);
    card->column()->addWidget(pages, 1);
    m_hint = new TextLabel({}, Type::Label, true, card);
    m_hint->setObjectName(u"team.hint"_s);
    m_hint->setContentsMargins(15, 8, 12, 9);
    card->column()->addWidget(m_hint);
    connect(m_assign, &QAbstractButton::clicked, this, &TeamPage::assign);
    connect(m_table, &QAbstractItemView::activated, this, &TeamPage::openClient);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            [this] { showPreview({}); });
    return card;
}

void TeamPage::makeKeys()
{
    const auto key = [this](const QKeySequence& keys, auto function) {
        auto* shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, function);
    };
    key(QKeySequence(Qt::Key_Insert), [this] { openNewPersonSheet(shell()); });
    key(QKeySequence(Qt::Key_F2), &TeamPage::edit);
    auto* away = new QShortcut(QKeySequence(u"W"_s), m_people, nullptr, nullptr, Qt::WidgetShortcut);
    connect(away, &QShortcut::activated, this, &TeamPage::toggleAway);
    for (QWidget* place : std::initializer_list<QWidget*>{m_people, m_table}) {
        auto* give = new QShortcut(QKeySequence(u"E"_s), place, nullptr, nullptr, Qt::WidgetShortcut);
        connect(give, &QShortcut::activated, this, &TeamPage::assign);
    }
    connect(m_people, &QAbstractItemView::activated, this, [this] {
        m_table->setFocus();
        m_table->ensureRow();
    });
}

void TeamPage::open(const QVariant& what)
{
    if (what.canConvert<qint64>() && what.isValid())
        m_wanted = what.toLongLong();
    else if (!m_loaded)
        m_wanted = desk().info().actorId;
    reload();
}

void TeamPage::reload()
{
    m_team.refresh();
    m_carried.refresh();
}

void TeamPage::takeFocus()
{
    m_people->setFocus();
}

void TeamPage::follow(const store::ChangeSet& changes)
{
    if (isVisible() &&
        (changes.touches("onboarding"_L1) || changes.touches("client"_L1) || changes.touches("person"_L1)))
        reload();
}

void TeamPage::showTeam(const TeamLoad& team)
{
    m_loaded = true;
    m_loads.setTeam(team);
    int active = team.nobody.active;
    int capacity = 0;
    int here = 0;
    int over = 0;
    for (const Load& load : team.people) {
        active += load.active;
        capacity += load.away ? 0 : load.capacity;
        here += load.away ? 0 : 1;
        over += load.strain() == Strain::Over ? 1 : 0;
    }
    QStringList words{tr("%1 of %2 here").arg(here).arg(team.people.size()),
                      tr("%n active onboardings, capacity %1", nullptr, active).arg(capacity)};
    if (over > 0)
        words.append(tr("%n over capacity", "people of a team", over));
    m_header->setNote(words.join(u" · "_s));
    if (m_wanted) {
        // A manager opens the page to see the team, not their own empty list.
        const auto own = std::ranges::find(team.people, *m_wanted, &Load::personId);
        if (own != team.people.end() && (own->active > 0 || m_person != 0))
            m_people->goTo(*m_wanted);
        m_wanted.reset();
    }
    if (!m_people->currentIndex().isValid())
        m_people->setCurrentIndex(m_loads.index(0, 0));
    showPerson();
}

void TeamPage::showPerson()
{
    const Load* load = m_people->currentLoad();
    m_edit->setEnabled(load && load->personId != 0);
    m_away->setEnabled(load && load->personId != 0);
    if (!load)
        return;
    m_away->setText(load->away ? tr("Back") : tr("Away"));
    m_away->setToolTip(load->away ? tr("Says that %1 is here again").arg(load->name)
                                  : tr("Says that %1 is away and gets nothing new").arg(load->name));
    m_title->setTitle(LoadModel::nameOf(*load));
    m_title->setNote(load->personId == 0 ? tr("onboardings without an owner") : roleWords(load->role));
    if (load->personId != m_person || m_stack->currentIndex() == 0) {
        m_person = load->personId;
        m_table->clearSelection();
        m_carried.refresh();
    }
}

void TeamPage::showCarried(const QList<Carried>& carried)
{
    m_model.setMoment(desk().now(), desk().zone());
    m_model.setRows(carried);
    const Load* load = m_people->currentLoad();
    if (carried.isEmpty() && load) {
        if (load->personId == 0)
            m_empty->setWords(tr("Every onboarding has an owner"),
                              tr("What is started without one, or taken from somebody, waits here."));
        else
            m_empty->setWords(tr("%1 carries no onboarding").arg(load->name),
                              tr("Drag some here from somebody else, or use Assign… there."));
    }
    m_stack->setCurrentIndex(carried.isEmpty() ? 2 : 1);
    showPreview({});
}

QList<Carried> TeamPage::selected() const
{
    QList<Carried> rows;
    for (const QModelIndex& index : m_table->selectionModel()->selectedRows())
        rows.append(m_model.row(index.row()));
    return rows;
}

/// What a drop on that person would do; without one, what can be done.
void TeamPage::showPreview(std::optional<qint64> person)
{
    const QList<Carried> moving = selected();
    m_assign->setEnabled(!moving.isEmpty());
    const int row = person ? m_loads.rowOf(*person) : -1;
    if (row >= 0 && *person != m_person) {
        m_loads.setPreview(person, shiftsOf(moving));
        const Load& load = m_loads.row(row);
        const LoadFigures figures = m_loads.figures(load);
        m_hint->setText(
            tr("After this: %1 · %2 · %3", "a person, onboardings of a capacity, and what is left")
                .arg(LoadModel::nameOf(load), loadWords(figures), loadPill(figures).word));
        return;
    }
    m_loads.setPreview({});
    m_hint->setText(
        moving.size() > 1
            ? tr("%n selected · drag them onto a person, or E to assign", "onboardings", int(moving.size()))
            : tr("Drag onto a person or press E to assign · Shift and Ctrl select several · Enter "
                 "opens"));
}

void TeamPage::give(qint64 person, const QList<qint64>& onboardings)
{
    if (person != m_person && !onboardings.isEmpty())
        assignOnboardings(shell(), onboardings, person);
}

void TeamPage::assign()
{
    QList<qint64> ids;
    for (const Carried& carried : selected())
        ids.append(carried.row.id);
    openAssignSheet(shell(), ids);
}

void TeamPage::edit()
{
    if (const Load* load = m_people->currentLoad(); load && load->personId != 0)
        openPersonSheet(shell(), load->personId);
}

void TeamPage::toggleAway()
{
    if (const Load* load = m_people->currentLoad(); load && load->personId != 0)
        setPersonAway(shell(), load->personId, !load->away);
}

void TeamPage::openClient()
{
    const QModelIndex index = m_table->currentIndex();
    if (!index.isValid())
        return;
    ClientLink link;
    link.client = m_model.row(index.row()).row.clientId;
    link.onboarding = m_model.row(index.row()).row.id;
    for (const Carried& carried : m_model.rows())
        link.among.append(carried.row.id);
    shell().open(QLatin1StringView(kClientPage), QVariant::fromValue(link));
}

} // namespace occ::ui
