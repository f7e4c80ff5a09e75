// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/automation/automationlist.h"

#include "ui/automation/automationsheets.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/states.h"
#include "ui/widgets/tableview.h"

#include <QMenu>
#include <QShortcut>
#include <QStackedLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace occ::ui {

AutomationList::AutomationList(Shell& shell, QWidget* parent)
    : QWidget(parent)
    , m_shell(shell)
{
    layOut();
    makeKeys();
}

void AutomationList::layOut()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kUnit);
    column->addWidget(makeTable(), 1);
    column->addWidget(makeActions());
    showActions();
}

QWidget* AutomationList::makeTable()
{
    auto* card = new Card(this, 0);
    auto* pages = new QWidget(card);
    m_stack = new QStackedLayout(pages);
    m_table = new TableView(u"automations.table"_s, tr("Automations"), pages);
    m_table->setModel(&m_model);
    m_table->setColumnWidths({-5, 96, -5, -4, -5, 100, 136, 58, 62, 74});
    m_table->setCrampedWidths({-5, 96, -5, -4, -5, 96, 132, 56, 62, 72});
    m_table->setGivingWay({AutomationModel::Skipped, AutomationModel::LastFired, AutomationModel::Condition,
                           AutomationModel::Sent, AutomationModel::Action},
                          {AutomationModel::Title, AutomationModel::Trigger});
    m_table->restoreColumns();
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    auto* empty =
        new EmptyState(u"system-run"_s, tr("No automations yet"),
                       tr("An automation sends a check-in or adds a task when its moment comes."), pages);
    auto* add = new Button(tr("New automation"), u"automations.first"_s, Button::Look::Primary, empty);
    empty->addAction(add);
    for (QWidget* widget : std::initializer_list<QWidget*>{new LoadingState(pages), m_table, empty})
        m_stack->addWidget(widget);
    card->column()->addWidget(pages);
    connect(add, &QAbstractButton::clicked, this,
            [this] { m_shell.open(QLatin1StringView(kAutomationPage), QString()); });
    connect(m_table, &TableView::rowChanged, this, &AutomationList::showActions);
    connect(m_table, &QAbstractItemView::activated, this, &AutomationList::edit);
    auto* menu = new QMenu(m_table);
    menu->setObjectName(u"automations.menu"_s);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] { fillMenu(menu); });
    connect(m_table, &QWidget::customContextMenuRequested, this,
            [this, menu](const QPoint& at) { menu->popup(m_table->viewport()->mapToGlobal(at)); });
    return card;
}

QWidget* AutomationList::makeActions()
{
    auto* bar = new QWidget(this);
    auto* line = new QHBoxLayout(bar);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(kUnit);
    m_words = new ElidedLabel({}, Type::Body, true, bar);
    m_log = new Button(tr("Its log"), u"automations.showLog"_s, Button::Look::Plain, bar);
    m_toggle = new Button({}, u"automations.toggle"_s, Button::Look::Plain, bar);
    m_toggle->setKeyHint(tr("Space"));
    m_pause = new Button({}, u"automations.pause"_s, Button::Look::Plain, bar);
    m_pause->setKeyHint(u"P"_s);
    m_edit = new Button(tr("Edit…"), u"automations.edit"_s, Button::Look::Plain, bar);
    m_edit->setKeyHint(tr("Enter"));
    line->addWidget(m_words, 1);
    for (Button* button : {m_log, m_toggle, m_pause, m_edit})
        line->addWidget(button);
    connect(m_log, &QAbstractButton::clicked, this, [this] {
        if (const AutomationRow* row = current())
            Q_EMIT logRequested(row->automation.key);
    });
    connect(m_toggle, &QAbstractButton::clicked, this, &AutomationList::toggle);
    connect(m_pause, &QAbstractButton::clicked, this, &AutomationList::pauseOrResume);
    connect(m_edit, &QAbstractButton::clicked, this, &AutomationList::edit);
    return bar;
}

void AutomationList::makeKeys()
{
    const auto key = [this](const QKeySequence& keys, auto function) {
        auto* shortcut = new QShortcut(keys, m_table, nullptr, nullptr, Qt::WidgetShortcut);
        connect(shortcut, &QShortcut::activated, this, function);
    };
    key(Qt::Key_Space, &AutomationList::toggle);
    key(Qt::Key_P, &AutomationList::pauseOrResume);
}

void AutomationList::setAhead(const QList<FiringRow>& firings, Instant until)
{
    AutomationModel::NextFirings next;
    for (const FiringRow& firing : firings) {
        if (firing.state == u"scheduled" && !next.contains(firing.automation))
            next.insert(firing.automation, firing);
    }
    m_model.setNext(std::move(next), until);
}

void AutomationList::takeFocus()
{
    m_table->setFocus();
    m_table->ensureRow();
}

void AutomationList::show(const AutomationOverview& read)
{
    m_paused.clear();
    for (const AutomationPause& pause : read.pauses) {
        if (pause.scope == u"automation")
            m_paused.insert(pause.automation);
    }
    m_model.setMoment(m_shell.desk().now(), m_shell.desk().zone());
    m_model.setRows(read.rows);
    m_stack->setCurrentIndex(read.rows.isEmpty() ? 2 : 1);
    m_table->makeRoom();
    m_table->ensureRow();
    showActions();
}

const AutomationRow* AutomationList::current() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() && index.row() < m_model.rowCount() ? &m_model.row(index.row()) : nullptr;
}

void AutomationList::showActions()
{
    const AutomationRow* row = current();
    for (Button* button : {m_log, m_toggle, m_pause, m_edit})
        button->setEnabled(row);
    m_toggle->setText(row && !row->automation.enabled ? tr("Switch on") : tr("Switch off"));
    m_pause->setText(row && isPaused(row->automation.key) ? tr("Resume") : tr("Pause…"));
    m_words->setText(!row                    ? QString()
                     : row->paused.isEmpty() ? row->automation.purpose
                                             : tr("Paused: %1").arg(row->paused));
    for (Button* button : {m_toggle, m_pause})
        button->updateGeometry();
}

void AutomationList::fillMenu(QMenu* menu)
{
    menu->clear();
    const AutomationRow* row = current();
    if (!row)
        return;
    menu->addAction(tr("Edit…"), this, &AutomationList::edit);
    menu->addAction(row->automation.enabled ? tr("Switch off") : tr("Switch on"), this,
                    &AutomationList::toggle);
    menu->addAction(isPaused(row->automation.key) ? tr("Resume") : tr("Pause…"), this,
                    &AutomationList::pauseOrResume);
    menu->addSeparator();
    menu->addAction(tr("Its log"), this, [this, key = row->automation.key] { Q_EMIT logRequested(key); });
}

void AutomationList::toggle()
{
    if (const AutomationRow* row = current()) {
        steer(m_shell, this,
              [key = row->automation.key, on = !row->automation.enabled](AutomationService& automations) {
                  return automations.setEnabled(key, on);
              });
    }
}

void AutomationList::pauseOrResume()
{
    const AutomationRow* row = current();
    if (!row)
        return;
    if (!isPaused(row->automation.key)) {
        openPauseAutomationSheet(m_shell, row->automation.key, {}, row->automation.title);
        return;
    }
    steer(m_shell, this, [key = row->automation.key](AutomationService& automations) {
        return automations.resume(key, {});
    });
}

void AutomationList::edit()
{
    if (const AutomationRow* row = current())
        m_shell.open(QLatin1StringView(kAutomationPage), row->automation.key);
}

} // namespace occ::ui
