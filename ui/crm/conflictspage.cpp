// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/crm/conflictspage.h"

#include "ui/crm/conflictdetail.h"
#include "ui/crm/crmwords.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/splitter.h"
#include "ui/widgets/states.h"
#include "ui/widgets/tableview.h"

#include <QShortcut>
#include <QStackedLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace occ::ui {

ConflictsPage::ConflictsPage(Shell& shell)
    : Page(shell)
    , m_read(
          shell.desk(), this,
          [this] {
              return [connection = m_connection](Workspace& workspace) { return ask(workspace, connection); };
          },
          [this](const Answer& answer) { show(answer); },
          [this](const Error& error) { this->shell().fail(error); })
    , m_header(new PageHeader(tr("To decide"), this))
{
    layOut();
    addKeys();
    connect(&desk(), &Desk::changed, this, [this](const store::ChangeSet& changes) {
        if (isVisible() && changes.touches("sync"_L1))
            m_read.refresh();
    });
    connect(&desk(), &Desk::minutePassed, this, [this] {
        if (isVisible())
            m_read.refresh();
    });
}

Result<ConflictsPage::Answer> ConflictsPage::ask(Workspace& workspace, const QString& connection)
{
    Answer answer;
    answer.connection = connection;
    const auto status = workspace.sync().status(connection);
    if (!status)
        return Failure(status.error());
    answer.crm = crmTitle(status->connection.connector);
    auto conflicts = workspace.sync().conflicts(connection);
    if (!conflicts)
        return Failure(conflicts.error());
    answer.conflicts = std::move(*conflicts);
    return answer;
}

void ConflictsPage::layOut()
{
    auto* column = pageColumn(this);
    m_about = new ChipBar(u"conflicts.about"_s, tr("Which conflicts"), this);
    m_about->addChip(u"all"_s, tr("All"));
    m_about->addChip(u"fields"_s, tr("Both changed"));
    m_about->addChip(u"pairs"_s, tr("Doubtful pairs"));
    m_about->addChip(u"gone"_s, tr("Deleted or merged"));
    m_about->setCurrent(u"all"_s);
    m_header->addAfterTitle(m_about);
    auto* log = new Button(tr("Log"), u"conflicts.log"_s, Button::Look::Plain, this);
    log->setToolTip(tr("What came, what went, and why"));
    auto* back = new Button(tr("Back"), u"conflicts.back"_s, Button::Look::Plain, this);
    m_header->addAction(log);
    m_header->addAction(back);
    connect(log, &QAbstractButton::clicked, this, [this] {
        shell().open(QLatin1StringView(kCrmLogPage), QVariant::fromValue(CrmLink{m_connection}));
    });
    connect(back, &QAbstractButton::clicked, this, [this] { shell().open(QLatin1StringView(kCrmPage)); });
    column->addWidget(m_header);
    auto* split = new Splitter(u"conflicts.split"_s, Qt::Vertical, this);
    split->addWidget(makeTable());
    m_detail = new ConflictDetail;
    m_detail->setMinimumHeight(262);
    split->addWidget(m_detail);
    split->setStretchFactor(0, 5);
    split->setStretchFactor(1, 4);
    split->setHandleWidth(12);
    column->addWidget(split, 1);
    connect(m_about, &ChipBar::currentChanged, this, &ConflictsPage::applyFilter);
    connect(m_detail, &ConflictDetail::chosen, this, &ConflictsPage::decide);
}

QWidget* ConflictsPage::makeTable()
{
    auto* card = new Card(nullptr, 0);
    card->setMinimumHeight(112);
    auto* pages = new QWidget(card);
    m_stack = new QStackedLayout(pages);
    m_table = new TableView(u"conflicts.table"_s, tr("Conflicts"), pages);
    m_table->setModel(&m_model);
    m_table->setColumnWidths({-4, 100, -3, -4, -4, 110});
    m_table->setGivingWay(
        {ConflictModel::Kind, ConflictModel::Since},
        {ConflictModel::Record, ConflictModel::About, ConflictModel::Ours, ConflictModel::Theirs});
    m_table->restoreColumns();
    m_empty = new EmptyState(u"emblem-ok"_s, tr("Nothing to decide"), {}, pages);
    for (QWidget* widget : std::initializer_list<QWidget*>{new LoadingState(pages), m_table, m_empty})
        m_stack->addWidget(widget);
    card->column()->addWidget(pages);
    connect(m_table, &TableView::rowChanged, this, &ConflictsPage::showDetail);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &ConflictsPage::showDetail);
    return card;
}

void ConflictsPage::addKeys()
{
    for (const QString& choice :
         {u"ours"_s, u"theirs"_s, u"same"_s, u"different"_s, u"keep"_s, u"again"_s, u"remove"_s}) {
        auto* key =
            new QShortcut(QKeySequence(crmChoiceKey(choice)), m_table, nullptr, nullptr, Qt::WidgetShortcut);
        connect(key, &QShortcut::activated, this, [this, choice] { decide(choice); });
    }
}

void ConflictsPage::open(const QVariant& what)
{
    if (const auto link = what.value<CrmLink>(); !link.connection.isEmpty())
        m_connection = link.connection;
    m_read.refresh();
}

void ConflictsPage::takeFocus()
{
    m_table->setFocus();
    m_table->ensureRow();
}

QString ConflictsPage::heading() const
{
    return m_crm.isEmpty() ? tr("To decide") : tr("To decide with %1").arg(m_crm);
}

/// The chip under which a conflict is found, besides "all".
static QString chipOf(const sync::Conflict& conflict)
{
    using About = sync::Conflict::About;
    if (conflict.about == About::Field)
        return u"fields"_s;
    return conflict.about == About::Same ? u"pairs"_s : u"gone"_s;
}

void ConflictsPage::show(const Answer& answer)
{
    if (answer.connection != m_connection)
        return; // The answer to an older question.
    m_crm = answer.crm;
    m_all = answer.conflicts;
    Q_EMIT headingChanged();
    QHash<QString, int> counts;
    for (const sync::Conflict& conflict : std::as_const(m_all))
        ++counts[chipOf(conflict)];
    for (const QString& about : {u"fields"_s, u"pairs"_s, u"gone"_s})
        m_about->chip(about)->setCount(counts.value(about));
    m_about->chip(u"all"_s)->setCount(int(m_all.size()));
    applyFilter();
}

void ConflictsPage::applyFilter()
{
    const QString about = m_about->current();
    QList<sync::Conflict> shown;
    std::copy_if(m_all.begin(), m_all.end(), std::back_inserter(shown), [&](const sync::Conflict& conflict) {
        return about == u"all" || chipOf(conflict) == about;
    });
    m_model.setMoment(desk().now(), desk().zone(), m_crm);
    m_model.setRows(shown);
    m_empty->setWords(tr("Nothing to decide"),
                      about == u"all"
                          ? tr("Both sides agree, or the mapping says who wins. What comes up stands here.")
                          : tr("There is nothing of this kind. See them all with the first chip."));
    m_stack->setCurrentIndex(shown.isEmpty() ? 2 : 1);
    m_table->ensureRow();
    showDetail();
}

QList<sync::Conflict> ConflictsPage::selected() const
{
    QList<sync::Conflict> conflicts;
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    for (const QModelIndex& index : rows)
        conflicts << m_model.row(index.row());
    const QModelIndex current = m_table->currentRow();
    if (conflicts.isEmpty() && current.isValid() && current.row() < m_model.rowCount())
        conflicts << m_model.row(current.row());
    return conflicts;
}

void ConflictsPage::showDetail()
{
    const QList<sync::Conflict> chosen = selected();
    m_detail->setVisible(!chosen.isEmpty());
    if (chosen.isEmpty())
        return;
    const QModelIndex current = m_table->currentRow();
    const bool stands = current.isValid() && current.row() < m_model.rowCount();
    m_detail->show(stands ? m_model.row(current.row()) : chosen.constFirst(), chosen, m_crm, desk().now(),
                   desk().zone());
}

void ConflictsPage::decide(const QString& choice)
{
    const QList<sync::Conflict> chosen = selected();
    if (m_deciding || chosen.isEmpty() || !ConflictDetail::common(chosen).contains(choice))
        return;
    QList<qint64> ids;
    for (const sync::Conflict& conflict : chosen)
        ids << conflict.id;
    m_deciding = true;
    m_detail->setBusy(true);
    desk()
        .write([ids, choice](Workspace& workspace) { return workspace.sync().decide(ids, choice); })
        .then(this, [this](const Status& status) {
            m_deciding = false;
            m_detail->setBusy(false);
            if (!status)
                shell().fail(status.error());
            m_read.refresh();
            m_table->setFocus();
        });
}

} // namespace occ::ui
