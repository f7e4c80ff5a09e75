// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/routines/timepage.h"

#include "ui/base/relativetime.h"
#include "ui/routines/routinewords.h"
#include "ui/routines/timesheets.h"
#include "ui/shell/shortcuts.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/roles.h"
#include "ui/widgets/states.h"
#include "ui/widgets/tableview.h"

#include <QShortcut>
#include <QStackedLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace occ::ui {

void TimeModel::setMoment(Instant now, const QTimeZone& zone)
{
    m_now = now;
    m_zone = zone;
    if (!rows().isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, Columns - 1));
}

QVariant TimeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QString titles[] = {tr("Day"),      tr("From – to"), tr("Length"), tr("Client"),
                              tr("What for"), tr("Note"),      tr("Who")};
    return titles[section];
}

QString TimeModel::words(const TimeEntry& entry, int column) const
{
    const auto clock = [this](Instant at) { return toLocal(at, m_zone).time().toString(u"HH:mm"_s); };
    switch (column) {
    case Day:
        return dateWords(entry.startedAt, m_now, m_zone);
    case Span:
        return clock(entry.startedAt) + u" – "_s + (entry.endedAt ? clock(*entry.endedAt) : tr("now"));
    case Length:
        return clockWords(entry.length(m_now));
    case Client:
        return entry.client.isEmpty() ? tr("The team") : entry.client;
    case Activity:
        return activityWords(entry.activity);
    case Note:
        return entry.note;
    default:
        return entry.person;
    }
}

QVariant TimeModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const TimeEntry& entry = row(index.row());
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return words(entry, column);
    case Qt::AccessibleTextRole:
        return QString(headerData(column, Qt::Horizontal, Qt::DisplayRole).toString() + u": "_s +
                       words(entry, column));
    case Qt::ToolTipRole:
        return column == Span ? exactWords(entry.startedAt, m_zone) : column == Note ? entry.note : QString();
    case ToneRole:
        return int(entry.isRunning() && (column == Span || column == Length) ? Tone::Accent : Tone::Neutral);
    case StrongRole:
        return column == Client;
    case MutedRole:
        return column == Note || column == Person;
    case IdRole:
        return entry.id;
    default:
        return {};
    }
}

TimePage::TimePage(Shell& shell)
    : Page(shell)
    , m_live(
          shell.desk(), this, [this] { return question(); }, [this](const TimeData& read) { show(read); },
          [this](const Error& error) { this->shell().fail(error); })
    , m_header(new PageHeader(tr("Time"), this))
{
    layOut();
    makeKeys();
    connect(&desk(), &Desk::changed, this, [this](const store::ChangeSet& changes) {
        if (isVisible() && (changes.touches("time"_L1) || changes.touches("client"_L1)))
            m_live.refresh();
    });
    connect(&desk(), &Desk::minutePassed, this, [this] {
        if (isVisible())
            m_live.refresh();
    });
}

void TimePage::layOut()
{
    auto* column = pageColumn(this);
    m_spans = new ChipBar(u"time.spans"_s, tr("Which days"), this);
    m_spans->addChip(u"day"_s, tr("Today"));
    m_spans->addChip(u"week"_s, tr("This week"));
    m_spans->addChip(u"last"_s, tr("Last week"));
    m_whose = new ChipBar(u"time.whose"_s, tr("Whose time"), this);
    m_whose->addChip(u"mine"_s, tr("Mine"));
    m_whose->addChip(u"team"_s, tr("The team's"));
    m_header->addAfterTitle(m_spans);
    m_header->addAfterTitle(m_whose);
    m_edit = new Button(tr("Change…"), u"time.edit"_s, Button::Look::Plain, this);
    m_remove = new Button(tr("Remove"), u"time.remove"_s, Button::Look::Plain, this);
    m_remove->setKeyHint(tr("Del"));
    auto* add = new Button(tr("Add time…"), u"time.add"_s, Button::Look::Plain, this);
    m_clock = new Button(tr("Start or stop"), u"time.clock"_s, Button::Look::Primary, this);
    m_clock->setKeyHint(shell().shortcuts().shown(u"command.clock"_s));
    for (Button* button : {m_edit, m_remove, add, m_clock})
        m_header->addAction(button);
    column->addWidget(m_header);
    auto* pages = new QWidget(this);
    m_stack = new QStackedLayout(pages);
    m_empty = new EmptyState(u"preferences-system-time"_s, {}, {}, pages);
    for (QWidget* widget : std::initializer_list<QWidget*>{new LoadingState(pages), makeTables(), m_empty})
        m_stack->addWidget(widget);
    column->addWidget(pages, 1);
    connect(m_spans, &ChipBar::currentChanged, this, [this] { m_live.refresh(); });
    connect(m_whose, &ChipBar::currentChanged, this, [this] { m_live.refresh(); });
    connect(m_edit, &QAbstractButton::clicked, this, &TimePage::edit);
    connect(m_remove, &QAbstractButton::clicked, this, &TimePage::remove);
    connect(add, &QAbstractButton::clicked, this, [this] { openTimeEntrySheet(shell(), {}); });
    connect(m_clock, &QAbstractButton::clicked, this, [this] { toggleClock(shell()); });
}

QWidget* TimePage::makeTables()
{
    auto* both = new QWidget(this);
    auto* row = new QHBoxLayout(both);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(16);
    auto* card = new Card(both, 0);
    m_table = new TableView(u"time.table"_s, tr("Time entries"), card);
    m_table->setModel(&m_model);
    m_table->setColumnWidths({76, 112, 72, -4, 136, -3, 136});
    m_table->setCrampedWidths({64, 100, 62, -4, 118, -3, 112});
    m_table->setGivingWay({TimeModel::Note}, {TimeModel::Client});
    m_table->restoreColumns();
    card->column()->addWidget(m_table);
    auto* sums = new Card(both, 0);
    m_sums = new TableView(u"time.sums"_s, tr("Sums"), sums);
    m_sums->setModel(&m_sumModel);
    m_sums->setColumnWidths({-1, 84});
    sums->column()->addWidget(m_sums);
    row->addWidget(card, 72);
    row->addWidget(sums, 28);
    connect(m_table, &QAbstractItemView::activated, this, &TimePage::edit);
    connect(m_table, &TableView::rowChanged, this, [this] {
        m_edit->setEnabled(current());
        m_remove->setEnabled(current());
    });
    return both;
}

void TimePage::makeKeys()
{
    auto* gone = new QShortcut(QKeySequence(Qt::Key_Delete), m_table, nullptr, nullptr, Qt::WidgetShortcut);
    connect(gone, &QShortcut::activated, this, &TimePage::remove);
    auto* add = new QShortcut(QKeySequence(u"N"_s), m_table, nullptr, nullptr, Qt::WidgetShortcut);
    connect(add, &QShortcut::activated, this, [this] { openTimeEntrySheet(shell(), {}); });
    auto* back = new QShortcut(QKeySequence(u"Esc"_s), this);
    back->setContext(Qt::WidgetWithChildrenShortcut);
    connect(back, &QShortcut::activated, this, [this] { shell().back(); });
}

std::function<Result<TimeData>(Workspace&)> TimePage::question() const
{
    return [span = m_spans->current(), team = m_whose->current() == u"team"](Workspace& workspace) {
        return reading([&] {
            TimeFilter filter;
            filter.mine = !team;
            ReviewService& reviews = workspace.reviews();
            filter.from = span == u"day"    ? reviews.dayStart()
                          : span == u"week" ? reviews.weekStart()
                                            : reviews.weekStart(-1);
            if (span == u"last")
                filter.to = reviews.weekStart();
            TimeData found;
            found.entries = orThrow(workspace.time().list(filter));
            found.sums = orThrow(workspace.time().sums(team ? TimeBy::Person : TimeBy::Client, filter));
            for (const TimeSum& sum : found.sums)
                found.all += sum.length;
            return found;
        });
    };
}

void TimePage::open(const QVariant& what)
{
    if (const QString span = what.toString(); m_spans->chip(span))
        m_spans->setCurrent(span);
    m_live.refresh();
}

void TimePage::takeFocus()
{
    m_wantsFocus = m_stack->currentIndex() == 0;
    if (m_stack->currentIndex() == 2)
        m_clock->setFocus();
    else
        m_table->setFocus();
    m_table->ensureRow();
}

const TimeEntry* TimePage::current() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() && index.row() < m_model.rowCount() ? &m_model.row(index.row()) : nullptr;
}

QVariant TimePage::subject() const
{
    const TimeEntry* entry = current();
    if (!entry || !entry->clientId)
        return {};
    return linkToClient(*entry->clientId, entry->onboardingId);
}

void TimePage::show(const TimeData& read)
{
    m_model.setMoment(desk().now(), desk().zone());
    m_model.setRows(read.entries);
    const bool team = m_whose->current() == u"team";
    CellsModel::Table table;
    table.headers = {team ? tr("Who") : tr("Client"), tr("Time")};
    for (const TimeSum& sum : read.sums) {
        Cell name;
        name.text = sum.name.isEmpty() ? tr("The team") : sum.name;
        Cell length;
        length.text = clockWords(sum.length);
        length.right = true;
        table.rows.append({name, length});
        table.ids.append(sum.id);
    }
    m_sumModel.setTable(table);
    m_header->setNote(read.entries.isEmpty() ? QString() : tr("%1 in all").arg(inWords(read.all)));
    m_stack->setCurrentIndex(read.entries.isEmpty() ? 2 : 1);
    m_empty->setWords(tr("No time recorded"),
                      tr("Start the clock on a client with %1, or add what was worked.")
                          .arg(shell().shortcuts().shown(u"command.clock"_s)));
    m_table->setColumnHidden(TimeModel::Person, !team);
    m_table->makeRoom();
    m_table->ensureRow();
    m_sums->ensureRow();
    m_edit->setEnabled(current());
    m_remove->setEnabled(current());
    if (m_wantsFocus && isVisible())
        takeFocus();
}

void TimePage::edit()
{
    if (const TimeEntry* entry = current())
        openTimeEntrySheet(shell(), *entry);
}

void TimePage::remove()
{
    const TimeEntry* entry = current();
    if (!entry)
        return;
    desk()
        .write([id = entry->id](Workspace& workspace) { return workspace.time().remove(id); })
        .then(this, [this](const Status& status) {
            if (!status)
                shell().fail(status.error());
        });
}

} // namespace occ::ui
