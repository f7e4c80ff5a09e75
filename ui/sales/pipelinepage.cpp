// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sales/pipelinepage.h"

#include "ui/onboarding/links.h"
#include "ui/sales/salessheets.h"
#include "ui/sales/saleswords.h"
#include "ui/sales/stagestrip.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/roles.h"
#include "ui/widgets/states.h"
#include "ui/widgets/tableview.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QSettings>
#include <QShortcut>
#include <QStackedLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace occ::ui {

PipelinePage::PipelinePage(Shell& shell)
    : Page(shell)
    , m_filter(&m_model)
    , m_deals(
          shell.desk(), this, [] { return [](Workspace& workspace) { return workspace.deals().list(); }; },
          [this](const QList<Deal>& deals) { show(deals); },
          [this](const Error& error) { this->shell().fail(error); })
    , m_header(new PageHeader(tr("Pipeline"), this))
{
    layOut();
    connect(&desk(), &Desk::changed, this, [this](const store::ChangeSet& changes) {
        if (isVisible() && (changes.touches("deal"_L1) || changes.touches("client"_L1)))
            m_deals.refresh();
    });
    const auto key = [this](const QString& keys, QWidget* where, auto function) {
        auto* shortcut = new QShortcut(QKeySequence(keys), where);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, function);
    };
    key(u"Ctrl+F"_s, this, [this] { m_search->setFocus(); });
    key(u"Ctrl+Right"_s, m_table, [this] { stepStage(1); });
    key(u"Ctrl+Left"_s, m_table, [this] { stepStage(-1); });
}

void PipelinePage::layOut()
{
    auto* column = pageColumn(this);
    column->addWidget(m_header);
    m_stages = new StageStrip(this);
    column->addWidget(m_stages);
    column->addWidget(makeFilters());
    column->addWidget(makeTable(), 1);
    connect(m_stages, &StageStrip::chosen, this,
            [this](const QString& stage) { setStage(stage.isEmpty() ? u"open"_s : stage); });
    auto* columns = new Button(tr("Columns"), u"pipeline.columns"_s, Button::Look::Plain, this);
    columns->setIconName(u"view-list"_s);
    QMenu* menu = m_table->columnMenu({DealModel::Name});
    connect(columns, &QAbstractButton::clicked, this,
            [columns, menu] { menu->popup(columns->mapToGlobal(QPoint(0, columns->height() + 2))); });
    m_header->addAction(columns);
    auto* add = new Button(tr("New deal"), u"pipeline.new"_s, Button::Look::Primary, this);
    connect(add, &QAbstractButton::clicked, this, [this] { openDealSheet(shell()); });
    m_header->addAction(add);
}

QWidget* PipelinePage::makeFilters()
{
    auto* strip = new QWidget(this);
    auto* row = new QHBoxLayout(strip);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kUnit);
    m_views = new ChipBar(u"pipeline.views"_s, tr("Which deals"), strip);
    m_views->addChip(u"open"_s, tr("Open"));
    m_views->addChip(u"all"_s, tr("All"));
    row->addWidget(m_views, 0, Qt::AlignVCenter);
    m_owner = new Chip(tr("Owner: anyone"), strip);
    m_owner->setObjectName(u"pipeline.owner"_s);
    m_owner->setMenu([this](QMenu* menu) { fillOwnerMenu(menu); });
    row->addWidget(m_owner, 0, Qt::AlignVCenter);
    row->addStretch();
    m_count = new ElidedLabel({}, Type::Body, true, strip);
    m_count->setObjectName(u"pipeline.count"_s);
    row->addWidget(m_count);
    m_search = new QLineEdit(strip);
    m_search->setObjectName(u"pipeline.search"_s);
    m_search->setAccessibleName(tr("Filter by words"));
    m_search->setPlaceholderText(tr("Filter  (Ctrl F)"));
    m_search->setClearButtonEnabled(true);
    m_search->setFixedWidth(220);
    row->addWidget(m_search);
    connect(m_views, &ChipBar::currentChanged, this,
            [this](const QString& id) { setStage(id == u"all" ? QString() : id); });
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_filter.setText(text);
        showCount();
    });
    connect(m_search, &QLineEdit::returnPressed, this, &PipelinePage::takeFocus);
    return strip;
}

QWidget* PipelinePage::makeTable()
{
    auto* card = new Card(this, 0);
    auto* pages = new QWidget(card);
    m_stack = new QStackedLayout(pages);
    m_table = new TableView(u"pipeline.table"_s, tr("Deals"), pages);
    m_table->setModel(&m_filter);
    m_table->setColumnHidden(DealModel::Product, true);
    m_table->setColumnHidden(DealModel::Engaged, true);
    m_table->setColumnWidths({-4, -3, 128, 116, 88, 128, 104, 110, 100});
    m_table->setCrampedWidths({-5, -3, 120, 106, 78, 112, 84, 100, 90});
    m_table->horizontalHeader()->setSortIndicator(DealModel::Closes, Qt::AscendingOrder);
    m_table->setSortingEnabled(true);
    m_table->restoreColumns();
    m_nothing = new EmptyState(u"emblem-documents"_s, tr("No deal yet"),
                               tr("Add one, or import your CRM's list with “occ import deals FILE”."), pages);
    auto* noMatch =
        new EmptyState(u"edit-find"_s, tr("No deal matches"), tr("Try fewer words, or all stages."), pages);
    for (QWidget* widget :
         std::initializer_list<QWidget*>{new LoadingState(pages), m_table, m_nothing, noMatch})
        m_stack->addWidget(widget);
    card->column()->addWidget(pages);
    connect(m_table, &QAbstractItemView::activated, this, &PipelinePage::openRow);
    return card;
}

void PipelinePage::open(const QVariant&)
{
    m_deals.refresh();
}

void PipelinePage::takeFocus()
{
    m_table->setFocus();
    m_table->ensureRow();
}

void PipelinePage::show(const QList<Deal>& deals)
{
    m_model.setToday(toLocal(desk().now(), desk().zone()).date());
    m_model.setRows(deals);
    m_loaded = true;
    showTotals();
    showCount();
    m_table->ensureRow();
}

void PipelinePage::showTotals()
{
    QHash<QString, StageTotal> totals;
    qint64 open = 0;
    int count = 0;
    QSet<QString> currencies;
    for (const Deal& deal : m_model.rows()) {
        StageTotal& total = totals[deal.stage];
        total.stage = deal.stage;
        ++total.deals;
        total.amountMinor += deal.amountMinor.value_or(0);
        if (deal.stage != u"won" && deal.stage != u"lost") {
            open += deal.amountMinor.value_or(0);
            if (deal.amountMinor)
                currencies.insert(deal.currency);
            ++count;
        }
    }
    m_stages->setTotals(totals.values());
    const QString amount =
        currencies.size() == 1 ? roughMoney(open) + u' ' + *currencies.cbegin() : roughMoney(open);
    m_header->setNote(tr("%1 open deals worth %2").arg(QLocale().toString(count), amount));
}

void PipelinePage::showCount()
{
    if (!m_loaded)
        return;
    const QLocale locale;
    const int shown = m_filter.rowCount();
    const int all = m_model.rowCount();
    m_count->setText(tr("%1 of %2").arg(locale.toString(shown), locale.toString(all)));
    m_stack->setCurrentIndex(all == 0 ? 2 : shown == 0 ? 3 : 1);
}

void PipelinePage::setStage(const QString& stage)
{
    m_filter.setStage(stage);
    m_stages->setCurrent(stage);
    m_views->setCurrent(stage.isEmpty() ? u"all"_s : stage);
    showCount();
    m_table->goTo(0);
}

void PipelinePage::fillOwnerMenu(QMenu* menu)
{
    QSet<QString> known;
    for (const Deal& deal : m_model.rows())
        known.insert(deal.owner);
    known.remove(QString());
    QStringList owners(known.begin(), known.end());
    owners.sort(Qt::CaseInsensitive);
    owners.prepend(QString());
    for (const QString& owner : owners) {
        connect(menu->addAction(owner.isEmpty() ? tr("Anyone") : owner), &QAction::triggered, this,
                [this, owner] {
                    m_filter.setOwner(owner);
                    m_owner->setLabel(owner.isEmpty() ? tr("Owner: anyone") : tr("Owner: %1").arg(owner));
                    showCount();
                });
    }
}

void PipelinePage::openRow(const QModelIndex& index)
{
    if (!index.isValid())
        return;
    DealLink link;
    link.deal = index.siblingAtColumn(0).data(IdRole).toLongLong();
    for (int i = 0; i < m_filter.rowCount(); ++i)
        link.among.append(m_filter.index(i, 0).data(IdRole).toLongLong());
    shell().open(QLatin1StringView(kDealPage), QVariant::fromValue(link));
}

/// Moves the selected deal to the stage beside; won and lost are not reached by accident.
void PipelinePage::stepStage(int by)
{
    const QModelIndex index = m_table->currentRow();
    if (!index.isValid())
        return;
    const Deal& deal = m_model.row(m_filter.mapToSource(index).row());
    const auto at = dealStages().indexOf(deal.stage) + by;
    const auto last = dealStages().indexOf(u"won"_s);
    if (at < 0 || at >= last)
        return;
    desk()
        .write([id = deal.id, stage = dealStages().at(at)](Workspace& workspace) {
            return workspace.deals().moveToStage({id}, stage);
        })
        .then(this, [this](const Status& status) {
            if (!status)
                shell().fail(status.error());
        });
}

} // namespace occ::ui
