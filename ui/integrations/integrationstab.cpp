// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/integrations/integrationstab.h"

#include "ui/base/relativetime.h"
#include "ui/integrations/integrationform.h"
#include "ui/integrations/integrationwords.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/tableview.h"

#include <QScrollArea>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace occ::ui {

IntegrationsTab::IntegrationsTab(Shell& shell)
    : PageTab(shell)
    , m_read(
          shell.desk(), this,
          [this] {
              return [client = m_client](Workspace& workspace) {
                  return workspace.integrations().ofClient(client);
              };
          },
          [this](const QList<IntegrationRow>& rows) { showRows(rows); },
          [this](const Error& error) { this->shell().fail(error); })
{
    setObjectName(u"integrations"_s);
    layOut();
    connect(&desk(), &Desk::changed, this, [this](const store::ChangeSet& changes) {
        if (isVisible() && changes.touches("integration"_L1, m_client))
            m_read.refresh();
    });
}

void IntegrationsTab::layOut()
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(16);
    row->addWidget(makeList(), 56);
    auto* scroll = new QScrollArea(this);
    scroll->setObjectName(u"integrations.side"_s);
    scroll->setAccessibleName(tr("The system’s settings"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setMinimumWidth(340);
    auto* parts = new QWidget;
    auto* column = new QVBoxLayout(parts);
    column->setContentsMargins(0, 0, 0, 0);
    m_form = new IntegrationForm(shell());
    column->addWidget(m_form);
    column->addStretch();
    scroll->setWidget(parts);
    row->addWidget(scroll, 44);
}

QWidget* IntegrationsTab::makeList()
{
    auto* card = new Card(this, 0);
    auto* head = new QWidget(card);
    auto* column = new QVBoxLayout(head);
    column->setContentsMargins(15, 8, 11, 8);
    column->setSpacing(kUnit);
    m_header = new SectionHeader(tr("Integrations"), head);
    m_which = new ChipBar(u"integrations.which"_s, tr("Which systems"), head);
    m_which->addChip(u"asked"_s, tr("The industry asks for"));
    m_which->addChip(u"setup"_s, tr("Set up"));
    m_which->addChip(u"all"_s, tr("All"));
    m_which->setCurrent(u"asked"_s);
    column->addWidget(m_header);
    column->addWidget(m_which);
    m_table = new TableView(u"integrations.systems"_s, tr("Systems of the client"), card);
    m_table->setModel(&m_model);
    m_nothing = new TextLabel(tr("No system is set up. Choose one among all."), Type::Body, true, card);
    m_nothing->setContentsMargins(15, 0, 15, 12);
    card->column()->setSpacing(0);
    card->column()->addWidget(head);
    card->column()->addWidget(m_nothing);
    card->column()->addWidget(m_table, 1);
    connect(m_which, &ChipBar::currentChanged, this, &IntegrationsTab::fillTable);
    connect(m_table, &TableView::rowChanged, this, [this] {
        if (!m_filling)
            choose();
    });
    connect(m_table, &QAbstractItemView::activated, this, [this] { m_form->begin(); });
    auto* test = new QShortcut(QKeySequence(u"T"_s), m_table);
    test->setContext(Qt::WidgetShortcut);
    connect(test, &QShortcut::activated, this, [this] { m_form->test(); });
    return card;
}

void IntegrationsTab::present(const QVariant& what)
{
    const qint64 client = what.value<ClientLink>().client;
    if (client != m_client) {
        m_client = client;
        m_current.clear();
        m_isFresh = true;
    }
    m_read.refresh();
}

void IntegrationsTab::takeFocus()
{
    m_table->setFocus();
    m_table->ensureRow();
}

void IntegrationsTab::showRows(const QList<IntegrationRow>& rows)
{
    if (!rows.isEmpty() && rows.constFirst().clientId != m_client)
        return; // The answer to an older question.
    m_rows = rows;
    if (m_isFresh)
        m_which->setCurrent(rows.isEmpty() || rows.constFirst().askedFor ? u"asked"_s : u"all"_s);
    m_isFresh = false;
    const auto works = std::count_if(rows.begin(), rows.end(), [](const IntegrationRow& row) {
        return row.isSetUp && row.last && row.last->works();
    });
    const auto asked =
        std::count_if(rows.begin(), rows.end(), [](const IntegrationRow& row) { return row.askedFor; });
    m_header->setNote(tr("%1 answer, %2 asked for").arg(works).arg(asked));
    fillTable();
}

static QList<Cell> cellsOf(const IntegrationRow& row, Instant now, const QTimeZone& zone)
{
    Cell title;
    title.text = row.system.title;
    title.tip = row.system.probe;
    title.strong = row.askedFor;
    Cell category;
    category.text = systemCategoryWords(row.system.category);
    category.muted = true;
    const paint::Pill pill = integrationPill(row);
    Cell state;
    state.text = pill.word;
    state.tone = pill.tone;
    state.mark = pill.mark;
    Cell tested;
    tested.muted = true;
    if (row.last) {
        state.tip = row.last->message + u' ' + row.last->cure;
        tested.text = agoWords(row.last->at, now, zone);
        tested.tip = exactWords(row.last->at, zone);
    }
    return {title, category, state, tested};
}

void IntegrationsTab::fillTable()
{
    CellsModel::Table table;
    table.headers = {tr("System"), tr("Kind"), tr("State"), tr("Tested")};
    const QString which = m_which->current();
    m_listed.clear();
    int asked = 0;
    int setUp = 0;
    for (const IntegrationRow& row : std::as_const(m_rows)) {
        asked += row.askedFor ? 1 : 0;
        setUp += row.isSetUp ? 1 : 0;
        if ((which == u"asked" && !row.askedFor) || (which == u"setup" && !row.isSetUp))
            continue;
        m_listed.append(row);
        table.rows.append(cellsOf(row, desk().now(), desk().zone()));
    }
    m_which->chip(u"asked"_s)->setCount(asked);
    m_which->chip(u"setup"_s)->setCount(setUp);
    m_which->chip(u"all"_s)->setCount(int(m_rows.size()));
    const bool any = !table.rows.isEmpty();
    m_filling = true;
    m_model.setTable(std::move(table));
    m_table->setColumnWidths({-5, -2, 132, 96});
    m_table->setGivingWay({1, 3}, {0});
    m_nothing->setVisible(!any);
    m_table->setVisible(any);
    int wanted = any ? 0 : -1;
    for (int i = 0; i < m_listed.size(); ++i) {
        if (m_listed.at(i).system.key == m_current)
            wanted = i;
    }
    if (wanted >= 0)
        m_table->goTo(wanted);
    m_filling = false;
    choose();
}

void IntegrationsTab::choose()
{
    const int row = m_table->currentRow().row();
    const bool any = row >= 0 && row < m_listed.size();
    if (any)
        m_current = m_listed.at(row).system.key;
    m_form->show(any ? std::optional(m_listed.at(row)) : std::nullopt);
}

} // namespace occ::ui
