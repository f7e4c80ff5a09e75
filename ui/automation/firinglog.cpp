// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/automation/firinglog.h"

#include "ui/automation/automationsheets.h"
#include "ui/automation/clientchoice.h"
#include "ui/automation/firingdetail.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/roles.h"
#include "ui/widgets/states.h"
#include "ui/widgets/tableview.h"

#include <QMenu>
#include <QShortcut>
#include <QSplitter>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace occ::ui {

static const QStringList kCanGoAgain{u"failed"_s, u"cancelled"_s};
static const QStringList kCanBeCancelled{u"scheduled"_s};

FiringLog::FiringLog(Shell& shell, QWidget* parent)
    : QWidget(parent)
    , m_shell(shell)
    , m_rows(
          shell.desk(), this,
          [this] {
              return [filter = wanted()](Workspace& workspace) {
                  return workspace.automations().firings(filter);
              };
          },
          [this](const QList<FiringRow>& rows) { show(rows); },
          [this](const Error& error) { m_shell.fail(error); })
{
    layOut();
    makeKeys();
}

void FiringLog::layOut()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(makeFilters());
    auto* split = new QSplitter(Qt::Horizontal, this);
    split->setObjectName(u"automations.logSplit"_s);
    split->setChildrenCollapsible(false);
    split->setHandleWidth(12);
    split->addWidget(makeTable());
    m_detail = new FiringDetail(m_shell);
    split->addWidget(m_detail);
    split->setStretchFactor(0, 1);
    split->setStretchFactor(1, 0);
    split->setSizes({760, 300});
    column->addWidget(split, 1);
    connect(m_detail, &FiringDetail::againRequested, this, &FiringLog::sendAgain);
    connect(m_detail, &FiringDetail::cancelRequested, this, &FiringLog::cancel);
    showFilters();
}

QWidget* FiringLog::makeFilters()
{
    auto* bar = new QWidget(this);
    auto* flow = new FlowLayout(bar);
    m_states = new ChipBar(u"automations.states"_s, tr("State"), bar);
    m_states->addChip(u"all"_s, tr("All"));
    for (const char* state : {"failed", "scheduled", "sent", "skipped", "cancelled"})
        m_states->addChip(QString::fromLatin1(state), firingStateWords(QString::fromLatin1(state)));
    m_states->setCurrent(u"all"_s);
    m_failedFirst = new Chip(tr("Failed first"), bar);
    m_failedFirst->setObjectName(u"automations.failedFirst"_s);
    m_automationChip = new Chip({}, bar);
    m_automationChip->setObjectName(u"automations.byAutomation"_s);
    m_automationChip->setMenu([this](QMenu* menu) { fillAutomations(menu); });
    m_timeChip = new Chip({}, bar);
    m_timeChip->setObjectName(u"automations.byTime"_s);
    m_timeChip->setMenu([this](QMenu* menu) { fillTimes(menu); });
    m_client = new ClientChoice(m_shell, u"automations.logClient"_s, tr("Client"), tr("All clients"), bar);
    for (QWidget* widget :
         std::initializer_list<QWidget*>{m_states, m_failedFirst, m_automationChip, m_timeChip, m_client})
        flow->addWidget(widget);
    connect(m_states, &ChipBar::currentChanged, this, &FiringLog::refresh);
    connect(m_failedFirst, &QAbstractButton::toggled, this, &FiringLog::refresh);
    connect(m_client, &ClientChoice::chosen, this, &FiringLog::refresh);
    return bar;
}

QWidget* FiringLog::makeTable()
{
    auto* card = new Card(nullptr, 0);
    card->setMinimumWidth(380);
    auto* pages = new QWidget(card);
    m_stack = new QStackedLayout(pages);
    m_table = new TableView(u"automations.log"_s, tr("Log of automations"), pages);
    m_table->setModel(&m_model);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setColumnWidths({108, 128, -4, -4, -4, -7});
    m_table->setCrampedWidths({108, 124, -4, -4, -4, -6});
    m_table->setGivingWay({FiringModel::To},
                          {FiringModel::Client, FiringModel::Automation, FiringModel::Why});
    m_table->restoreColumns();
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    m_empty = new EmptyState(u"document-send"_s, {}, {}, pages);
    for (QWidget* widget : std::initializer_list<QWidget*>{new LoadingState(pages), m_table, m_empty})
        m_stack->addWidget(widget);
    card->column()->addWidget(pages);
    connect(m_table, &TableView::rowChanged, this, &FiringLog::showDetail);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &FiringLog::showDetail);
    auto* menu = new QMenu(m_table);
    menu->setObjectName(u"automations.logMenu"_s);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] { fillMenu(menu); });
    connect(m_table, &QWidget::customContextMenuRequested, this,
            [this, menu](const QPoint& at) { menu->popup(m_table->viewport()->mapToGlobal(at)); });
    return card;
}

void FiringLog::makeKeys()
{
    const auto key = [this](const QKeySequence& keys, auto function) {
        auto* shortcut = new QShortcut(keys, m_table, nullptr, nullptr, Qt::WidgetShortcut);
        connect(shortcut, &QShortcut::activated, this, function);
    };
    key(Qt::Key_R, &FiringLog::sendAgain);
    key(Qt::Key_Delete, &FiringLog::cancel);
    connect(m_table, &QAbstractItemView::activated, m_detail, &FiringDetail::openClient);
}

void FiringLog::setAutomations(const QList<std::pair<QString, QString>>& keysAndTitles)
{
    m_automations = keysAndTitles;
    showFilters();
}

void FiringLog::filter(const QString& automation, const QString& state)
{
    m_automation = automation;
    m_states->setCurrent(state.isEmpty() ? u"all"_s : state);
    m_client->choose({});
    showFilters();
    refresh();
}

void FiringLog::takeFocus()
{
    m_table->setFocus();
    m_table->ensureRow();
}

static QString timeWords(int days)
{
    return days == 0   ? FiringLog::tr("All times")
           : days == 1 ? FiringLog::tr("Last 24 hours")
           : days == 7 ? FiringLog::tr("Last 7 days")
                       : FiringLog::tr("Last 30 days");
}

void FiringLog::fillAutomations(QMenu* menu)
{
    const auto add = [&](const QString& key, const QString& title) {
        QAction* action = menu->addAction(QString(title).replace(u'&', u"&&"_s), this, [this, key] {
            m_automation = key;
            showFilters();
            refresh();
        });
        action->setCheckable(true);
        action->setChecked(key == m_automation);
    };
    add({}, tr("All automations"));
    menu->addSeparator();
    for (const auto& [key, title] : m_automations)
        add(key, title);
}

void FiringLog::fillTimes(QMenu* menu)
{
    for (const int days : {1, 7, 30, 0}) {
        QAction* action = menu->addAction(timeWords(days), this, [this, days] {
            m_days = days;
            showFilters();
            refresh();
        });
        action->setCheckable(true);
        action->setChecked(days == m_days);
    }
}

void FiringLog::showFilters()
{
    QString title = tr("All automations");
    for (const auto& [key, words] : m_automations) {
        if (key == m_automation)
            title = words;
    }
    m_automationChip->setLabel(title);
    m_timeChip->setLabel(timeWords(m_days));
}

FiringFilter FiringLog::wanted() const
{
    FiringFilter filter;
    if (m_states->current() != u"all")
        filter.states = {m_states->current()};
    filter.automation = m_automation;
    filter.onboardingId = m_client->onboarding();
    if (m_days > 0)
        filter.from = m_shell.desk().now() - m_days * kDay;
    return filter;
}

void FiringLog::show(QList<FiringRow> rows)
{
    if (m_failedFirst->isChecked()) {
        std::stable_sort(rows.begin(), rows.end(), [](const FiringRow& a, const FiringRow& b) {
            return (a.state == u"failed") > (b.state == u"failed");
        });
    }
    m_model.setMoment(m_shell.desk().now(), m_shell.desk().zone());
    m_model.setRows(rows);
    if (rows.isEmpty()) {
        const bool all = m_states->current() == u"all" && m_automation.isEmpty() && !m_client->onboarding();
        m_empty->setWords(all ? tr("Nothing has fired yet") : tr("None here"),
                          all ? tr("“What will fire” shows what is ahead.")
                              : tr("Choose another state, automation, client or time."));
    }
    m_stack->setCurrentIndex(rows.isEmpty() ? 2 : 1);
    m_table->makeRoom();
    m_table->ensureRow();
    showDetail();
}

QList<qint64> FiringLog::selected(const QStringList& states) const
{
    QList<qint64> found;
    for (const QModelIndex& index : m_table->selectionModel()->selectedRows()) {
        const FiringRow& row = m_model.row(index.row());
        if (states.contains(row.state))
            found.append(row.id);
    }
    return found;
}

void FiringLog::showDetail()
{
    const QModelIndex index = m_table->currentIndex();
    const bool has = index.isValid() && index.row() < m_model.rowCount();
    m_detail->show(has ? std::optional(m_model.row(index.row())) : std::nullopt,
                   int(selected(kCanGoAgain).size()), int(selected(kCanBeCancelled).size()));
}

void FiringLog::fillMenu(QMenu* menu)
{
    menu->clear();
    const auto again = selected(kCanGoAgain).size();
    const auto waiting = selected(kCanBeCancelled).size();
    menu->addAction(tr("Send %n again", nullptr, int(again)), this, &FiringLog::sendAgain)
        ->setEnabled(again > 0);
    menu->addAction(tr("Cancel %n", nullptr, int(waiting)), this, &FiringLog::cancel)
        ->setEnabled(waiting > 0);
    menu->addSeparator();
    menu->addAction(tr("Open client"), m_detail, &FiringDetail::openClient);
}

/// All in one change; where one of several cannot go, the others go without it.
static Status sendAll(AutomationService& automations, const QList<qint64>& ids)
{
    Status all = automations.sendAgain(ids);
    if (all || ids.size() == 1)
        return all;
    int sent = 0;
    for (const qint64 id : ids)
        sent += automations.sendAgain({id}) ? 1 : 0;
    Error why = all.error();
    why.message = FiringLog::tr("%1 of %2 go out again. The others cannot yet: %3")
                      .arg(sent)
                      .arg(ids.size())
                      .arg(why.message);
    return Failure(why);
}

void FiringLog::sendAgain()
{
    const QList<qint64> ids = selected(kCanGoAgain);
    if (!ids.isEmpty())
        steer(m_shell, this, [ids](AutomationService& automations) { return sendAll(automations, ids); });
}

void FiringLog::cancel()
{
    const QList<qint64> ids = selected(kCanBeCancelled);
    if (!ids.isEmpty())
        steer(m_shell, this, [ids](AutomationService& automations) { return automations.cancel(ids); });
}

} // namespace occ::ui
