// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/monitoring/monitorpage.h"

#include "ui/monitoring/monitordetail.h"
#include "ui/monitoring/monitorsheets.h"
#include "ui/onboarding/links.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/splitter.h"
#include "ui/widgets/states.h"

#include <QShortcut>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace occ::ui {

MonitorPage::MonitorPage(Shell& shell)
    : Page(shell)
    , m_rows(
          shell.desk(), this,
          [] { return [](Workspace& workspace) { return workspace.monitoring().list(); }; },
          [this](const QList<MonitoredRow>& rows) { show(rows); },
          [this](const Error& error) { this->shell().fail(error); })
    , m_report(
          shell.desk(), this,
          [this] {
              const MonitoredRow* row = current();
              const QString number = row ? row->number.e164 : QString();
              const Millis offset = toLocal(desk().now(), desk().zone()).offsetFromUtc() * kSecond;
              return [number, offset, range = m_detail->range()](Workspace& workspace) {
                  return workspace.monitoring().report(number, range, offset);
              };
          },
          [this](const NumberReport& report) {
              const MonitoredRow* row = current();
              if (!row || row->number.id != report.row.number.id || report.range != m_detail->range())
                  return readDetail(); // one went on meanwhile
              m_detail->show(report, desk().now(), desk().zone());
          })
    , m_header(new PageHeader(tr("Monitoring"), this))
{
    auto* column = pageColumn(this);
    makeHeader();
    column->addWidget(m_header);
    auto* split = new Splitter(u"monitoring.split"_s, Qt::Vertical, this);
    split->addWidget(makeTable());
    m_detail = new MonitorDetail;
    m_detail->setMinimumHeight(220);
    split->addWidget(m_detail);
    split->setStretchFactor(0, 2);
    split->setStretchFactor(1, 5);
    split->setHandleWidth(12);
    column->addWidget(split, 1);
    addKeys();
    connect(m_detail, &MonitorDetail::rangeChanged, this, &MonitorPage::readDetail);
    connect(m_detail, &MonitorDetail::limitAsked, this, &MonitorPage::changeLimit);
    connect(m_detail, &MonitorDetail::testsAsked, this, &MonitorPage::changeTests);
    connect(&desk(), &Desk::changed, this, [this](const store::ChangeSet& changes) {
        if (isVisible() && (changes.touches("number"_L1) || changes.touches("monitoring"_L1) ||
                            changes.touches("client"_L1)))
            m_rows.refresh();
    });
    connect(&desk(), &Desk::minutePassed, this, [this] {
        if (isVisible())
            m_rows.refresh();
    });
}

void MonitorPage::makeHeader()
{
    m_which = new ChipBar(u"monitoring.which"_s, tr("Which numbers"), this);
    m_which->addChip(u"all"_s, tr("All"));
    m_which->addChip(u"wrong"_s, tr("In trouble"));
    m_which->setCurrent(u"all"_s);
    m_header->addAfterTitle(m_which);
    connect(m_which, &ChipBar::currentChanged, this, &MonitorPage::applyFilter);
    auto* inventory = new Button(tr("All numbers"), u"monitoring.numbers"_s, Button::Look::Plain, this);
    m_header->addAction(inventory);
    connect(inventory, &QAbstractButton::clicked, this, [this] {
        const MonitoredRow* row = current();
        shell().open(u"numbers"_s, row ? QVariant(row->number.id) : QVariant());
    });
}

QWidget* MonitorPage::makeTable()
{
    auto* card = new Card(nullptr, 0);
    card->setMinimumHeight(146);
    auto* pages = new QWidget(card);
    m_stack = new QStackedLayout(pages);
    m_table = new TableView(u"monitoring.table"_s, tr("Numbers in service"), pages);
    m_table->setModel(&m_model);
    m_table->setItemDelegateForColumn(MonitorModel::Volume, new SparkDelegate(m_table));
    m_table->setColumnWidths({140, 116, -3, 120, 60, 88, 96, 88, 100});
    m_table->setCrampedWidths({128, 112, -3, 84, 52, 80, 92, 84, 92});
    m_table->restoreColumns();
    m_empty = new EmptyState(u"call-start"_s, {}, {}, pages);
    for (QWidget* widget : std::initializer_list<QWidget*>{new LoadingState(pages), m_table, m_empty})
        m_stack->addWidget(widget);
    card->column()->addWidget(pages);
    connect(m_table, &TableView::rowChanged, this, &MonitorPage::readDetail);
    connect(m_table, &QAbstractItemView::activated, this, &MonitorPage::openClient);
    return card;
}

void MonitorPage::addKeys()
{
    const auto add = [this](const QString& key, auto act) {
        auto* shortcut = new QShortcut(QKeySequence(key), m_table, nullptr, nullptr, Qt::WidgetShortcut);
        connect(shortcut, &QShortcut::activated, this, act);
    };
    add(u"L"_s, [this] { changeLimit({}); });
    add(u"T"_s, [this] { changeTests(); });
}

void MonitorPage::open(const QVariant& what)
{
    if (what.canConvert<qint64>() && what.toLongLong() > 0) {
        m_wanted = what.toLongLong();
        m_which->setCurrent(u"all"_s);
    }
    reload();
}

void MonitorPage::reload()
{
    m_rows.refresh();
}

void MonitorPage::takeFocus()
{
    m_table->setFocus();
    m_table->ensureRow();
}

void MonitorPage::show(const QList<MonitoredRow>& rows)
{
    m_all = rows;
    const auto wrong =
        std::ranges::count_if(rows, [](const MonitoredRow& row) { return !row.open.isEmpty(); });
    m_which->chip(u"all"_s)->setCount(int(rows.size()));
    m_which->chip(u"wrong"_s)->setCount(int(wrong));
    applyFilter();
}

void MonitorPage::applyFilter()
{
    const bool onlyWrong = m_which->current() == u"wrong";
    QList<MonitoredRow> shown;
    std::ranges::copy_if(m_all, std::back_inserter(shown),
                         [&](const MonitoredRow& row) { return !onlyWrong || !row.open.isEmpty(); });
    m_model.setMoment(desk().now(), desk().zone());
    m_model.setRows(shown);
    if (m_all.isEmpty()) {
        m_empty->setWords(
            tr("No number is in service"),
            tr("A number is watched once its activation is done. Then calls, answers and webhooks "
               "are measured every five minutes, and you are told when something is wrong."));
    } else {
        m_empty->setWords(tr("None in trouble"), tr("Every number in service keeps to its limits."));
    }
    m_stack->setCurrentIndex(shown.isEmpty() ? 2 : 1);
    if (const int wanted = m_model.rowOf(m_wanted); wanted >= 0)
        m_table->goTo(wanted);
    else
        m_table->ensureRow();
    m_wanted = 0;
    readDetail();
}

const MonitoredRow* MonitorPage::current() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() && index.row() < m_model.rowCount() ? &m_model.row(index.row()) : nullptr;
}

QVariant MonitorPage::subject() const
{
    const MonitoredRow* row = current();
    if (!row || !row->number.clientId)
        return {};
    ClientLink link;
    link.client = *row->number.clientId;
    link.onboarding = row->number.onboardingId.value_or(0);
    return QVariant::fromValue(link);
}

void MonitorPage::readDetail()
{
    m_detail->setVisible(current());
    if (current())
        m_report.refresh();
}

void MonitorPage::changeLimit(const QString& threshold)
{
    const MonitoredRow* row = current();
    if (!row)
        return;
    desk()
        .read([id = row->number.id](Workspace& workspace) { return workspace.monitoring().definition(id); })
        .then(this,
              [this, number = row->number, threshold](const Result<monitoring::Definition>& definition) {
                  if (definition)
                      openThresholdSheet(shell(), number, *definition, threshold);
                  else
                      shell().fail(definition.error());
              });
}

void MonitorPage::changeTests()
{
    const MonitoredRow* row = current();
    if (!row)
        return;
    QList<WatchedNumber> others;
    for (const MonitoredRow& one : std::as_const(m_all))
        others << one.number;
    openTestCallSheet(shell(), row->number, others);
}

void MonitorPage::openClient()
{
    if (const QVariant client = subject(); client.isValid())
        shell().open(QLatin1StringView(kClientPage), client);
}

} // namespace occ::ui
