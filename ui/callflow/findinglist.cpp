// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/callflow/findinglist.h"

#include "ui/callflow/flowdocument.h"
#include "ui/callflow/flowwords.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/tableview.h"

#include <QHeaderView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace occ::ui {

static constexpr int kRoomy = 520;  ///< From this width on there is room for advice.
static constexpr int kMostRows = 4; ///< More are scrolled.

FindingList::FindingList(FlowDocument& document, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_head(new QHBoxLayout)
    , m_pill(new PillLabel({}, this))
    , m_note(new TextLabel({}, Type::Label, true, this))
    , m_table(new TableView(u"callflow.findings"_s, tr("What is wrong"), this))
{
    m_pill->setObjectName(u"callflow.findingsPill"_s);
    m_head->setContentsMargins(12, 8, 12, 8);
    m_head->setSpacing(10);
    m_head->addWidget(m_pill);
    m_head->addWidget(m_note, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(m_head);
    column->addWidget(m_table);
    m_table->setModel(&m_model);
    m_table->horizontalHeader()->hide();
    m_table->setColumnWidths({112, -2, -7});
    connect(m_table, &QAbstractItemView::activated, this, [this](const QModelIndex& at) { open(at.row()); });
    connect(m_table, &QAbstractItemView::clicked, this, [this](const QModelIndex& at) { open(at.row()); });
    connect(&document, &FlowDocument::findingsChanged, this, &FindingList::show);
    connect(&document, &FlowDocument::changed, this, &FindingList::show);
    show();
}

void FindingList::show()
{
    const QList<callflow::Finding>& findings = m_document.findings();
    CellsModel::Table table;
    table.headers = {tr("Kind"), tr("Step"), tr("What is wrong")};
    for (const callflow::Finding& finding : findings) {
        const paint::Pill pill = severityPill(finding.severity);
        const callflow::Step* step = m_document.flow().find(finding.step);
        Cell kind;
        kind.text = pill.word;
        kind.tone = pill.tone;
        kind.mark = pill.mark;
        Cell where;
        where.text = step ? stepTitle(*step) : tr("Whole flow");
        where.strong = true;
        Cell what;
        what.text = finding.message;
        what.tip = finding.message;
        table.rows.append({kind, where, what});
    }
    const bool bad = callflow::hasErrors(findings);
    m_pill->setPill({findingsWords(findings),
                     bad                  ? Tone::Red
                     : findings.isEmpty() ? Tone::Green
                                          : Tone::Amber,
                     bad                  ? paint::Mark::Cross
                     : findings.isEmpty() ? paint::Mark::Check
                                          : paint::Mark::Diamond});
    m_note->setText(findings.isEmpty() ? tr("Checked while you work.")
                                       : tr("Enter goes there, F8 to the next."));
    const auto rows = qMin<qsizetype>(findings.size(), kMostRows);
    m_model.setTable(std::move(table));
    m_table->setVisible(rows > 0);
    m_table->setFixedHeight(int(rows) * kRowHeight + 2);
}

/// A narrow canvas has room for what is wrong and for the zoom, not for advice.
void FindingList::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_note->setMaximumWidth(width() < kRoomy ? 0 : QWIDGETSIZE_MAX);
}

void FindingList::addControl(QWidget* control)
{
    m_head->addWidget(control);
}

void FindingList::open(int row)
{
    if (row < 0 || row >= m_document.findings().size())
        return;
    m_last = row;
    const callflow::Finding finding = m_document.findings().at(row);
    m_document.select(finding.step, finding.port);
    Q_EMIT opened();
}

void FindingList::next()
{
    if (m_document.findings().isEmpty())
        return;
    const int row = (m_last + 1) % int(m_document.findings().size());
    m_table->goTo(row);
    open(row);
}

} // namespace occ::ui
