// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/checkstep.h"

#include "ui/import/importtables.h"
#include "ui/import/importwords.h"
#include "ui/widgets/bars.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/progressline.h"
#include "ui/widgets/states.h"
#include "ui/widgets/tableview.h"

#include <QFileDialog>
#include <QKeyEvent>
#include <QLocale>
#include <QShortcut>
#include <QStackedLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace occ::ui {

static constexpr qsizetype kShownRejected = 1000;
static constexpr int kWhole = 1000;

CheckStep::CheckStep(Desk& desk, ImportFlow& flow, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_flow(flow)
    , m_task(desk)
    , m_saving(desk)
    , m_message(new MessageBar(u"import.checkMessage"_s, this))
    , m_stack(new QStackedLayout)
    , m_counted(new TextLabel({}, Type::Section, false, this))
    , m_progress(new ProgressLine(u"import.checkProgress"_s, tr("Checked so far"), this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(m_message);
    auto* waiting = new QWidget(this);
    auto* words = new QVBoxLayout(waiting);
    words->setContentsMargins(80, 0, 80, 0);
    words->addStretch(2);
    words->addWidget(m_counted);
    words->addWidget(m_progress);
    words->addStretch(3);
    m_counted->setAlignment(Qt::AlignHCenter);
    m_stack->addWidget(waiting);
    m_stack->addWidget(makeResult());
    column->addLayout(m_stack, 1);
    connect(&m_task, &ImportTask::progressed, this, [this](qint64 rows, qint64 bytes, qint64 total) {
        m_counted->setText(tr("Checking: %n rows so far, nothing is changed", nullptr, int(rows)));
        m_progress->setValue(total > 0 ? int(bytes * kWhole / total) : 0);
    });
    connect(&m_task, &ImportTask::finished, this, [this](const ImportReport& report) {
        show(report);
        Q_EMIT changed();
    });
    connect(&m_task, &ImportTask::failed, this, [this](const Error& error) {
        m_counted->setText(tr("Nothing was changed."));
        m_message->say(Tone::Red, tr("It cannot be imported like this"), errorWords(error));
        Q_EMIT changed();
    });
    connect(&m_saving, &ImportTask::finished, this, [this](const ImportReport& report) {
        m_save->setEnabled(true);
        m_message->say(Tone::Green, {},
                       tr("%n rejected rows are in %1. Correct them there and import that file.", nullptr,
                          int(report.rejectedRows))
                           .arg(m_savedTo));
    });
    connect(&m_saving, &ImportTask::failed, this, [this](const Error& error) {
        m_save->setEnabled(true);
        m_message->say(Tone::Red, {}, errorWords(error));
    });
}

QWidget* CheckStep::makeResult()
{
    auto* result = new QWidget(this);
    auto* column = new QVBoxLayout(result);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    auto* tiles = new QHBoxLayout;
    tiles->setSpacing(12);
    const std::pair<QString, QString> names[] = {{u"created"_s, tr("New")},
                                                 {u"updated"_s, tr("Changed")},
                                                 {u"unchanged"_s, tr("As they were")},
                                                 {u"rejected"_s, tr("Rejected")}};
    for (const auto& [id, title] : names) {
        auto* tile = new KpiTile(u"import.tile."_s + id, title, result);
        m_tiles += tile;
        tiles->addWidget(tile);
    }
    connect(m_tiles.at(3), &QAbstractButton::clicked, this, [this] {
        m_chips->setCurrent(u"rejected"_s);
        showTable();
    });
    column->addLayout(tiles);
    auto* row = new QHBoxLayout;
    m_chips = new ChipBar(u"import.review"_s, tr("What to look at"), result);
    m_chips->addChip(u"duplicates"_s, tr("Possible duplicates"));
    m_chips->addChip(u"rejected"_s, tr("Rejected rows"));
    m_chips->addChip(u"notes"_s, tr("Worth knowing"));
    m_save = new Button(tr("Save rejected rows…"), u"import.saveRejected"_s, Button::Look::Plain, result);
    row->addWidget(m_chips, 1);
    row->addWidget(m_save);
    column->addLayout(row);
    auto* card = new Card(result, 0);
    auto* pages = new QWidget(card);
    m_tables = new QStackedLayout(pages);
    m_table = new TableView(u"import.reviewTable"_s, tr("Rows to look at"), pages);
    m_table->setModel(&m_model);
    m_nothing = new EmptyState(u"emblem-ok"_s, {}, {}, pages);
    m_tables->addWidget(m_table);
    m_tables->addWidget(m_nothing);
    card->column()->addWidget(pages);
    column->addWidget(card, 1);
    m_hint = new TextLabel(tr("Enter or Space decides whether a row is imported or left out."), Type::Label,
                           true, result);
    column->addWidget(m_hint);
    connect(m_chips, &ChipBar::currentChanged, this, &CheckStep::showTable);
    connect(m_table, &QAbstractItemView::activated, this, &CheckStep::toggle);
    connect(m_table, &QAbstractItemView::clicked, this, [this](const QModelIndex& index) {
        if (index.column() == kDuplicateDecision)
            toggle(index);
    });
    auto* space = new QShortcut(QKeySequence(Qt::Key_Space), m_table);
    space->setContext(Qt::WidgetShortcut);
    connect(space, &QShortcut::activated, this, [this] { toggle(m_table->currentIndex()); });
    connect(m_save, &QAbstractButton::clicked, this, &CheckStep::saveRejected);
    return result;
}

ImportRequest CheckStep::request() const
{
    ImportRequest request;
    request.file = m_flow.file();
    request.mapping = m_flow.found()->mapping;
    request.leaveOut = m_flow.leaveOut();
    request.keptRejected = kShownRejected;
    request.dryRun = true;
    return request;
}

void CheckStep::start()
{
    m_report.reset();
    m_message->hide();
    m_progress->setValue(0);
    m_counted->setText(tr("Checking the file, nothing is changed"));
    m_stack->setCurrentIndex(0);
    m_task.start(request());
}

void CheckStep::takeFocus()
{
    if (m_report)
        m_table->setFocus();
    else
        setFocus();
}

qint64 CheckStep::taken() const
{
    if (!m_report)
        return 0;
    // Those left out were counted as new: only new rows are compared with what is there.
    return m_report->created + m_report->updated - m_flow.leaveOut().size();
}

void CheckStep::show(const ImportReport& report)
{
    m_report = report;
    const QLocale locale;
    const auto tile = [&](int at, qint64 count, const QString& note, Tone tone) {
        m_tiles.at(at)->setFigure(locale.toString(count), note, tone);
    };
    tile(0, report.created,
         report.clientsCreated > 0 ? tr("and %n new clients", nullptr, int(report.clientsCreated))
                                   : tr("rows to be added"),
         report.created > 0 ? Tone::Green : Tone::Neutral);
    tile(1, report.updated, tr("known rows that differ"), Tone::Neutral);
    tile(2, report.unchanged, tr("nothing to do"), Tone::Neutral);
    tile(3, report.rejectedRows, tr("cannot be taken"), report.rejectedRows > 0 ? Tone::Red : Tone::Neutral);
    m_chips->chip(u"duplicates"_s)->setCount(int(report.duplicates.size()));
    m_chips->chip(u"rejected"_s)->setCount(int(report.rejectedRows));
    m_chips->chip(u"notes"_s)->setCount(int(m_flow.found() ? m_flow.found()->problems.size() : 0));
    m_save->setEnabled(report.rejectedRows > 0);
    m_chips->setCurrent(report.rejectedRows > 0           ? u"rejected"_s
                        : !report.duplicates.isEmpty()    ? u"duplicates"_s
                        : m_flow.found()->problems.size() ? u"notes"_s
                                                          : u"rejected"_s);
    showTable();
    m_stack->setCurrentIndex(1);
}

void CheckStep::showTable()
{
    if (!m_report || !m_flow.found())
        return;
    const QString what = m_chips->current();
    if (what == u"duplicates")
        m_model.setTable(duplicateTable(*m_report, m_flow.leaveOut()));
    else if (what == u"rejected")
        m_model.setTable(rejectedTable(*m_report, m_flow.found()->mapping.kind));
    else
        m_model.setTable(noteTable(*m_flow.found()));
    m_nothing->setWords(
        what == u"duplicates" ? tr("No duplicate found")
        : what == u"rejected" ? tr("Every row can be taken")
                              : tr("Nothing worth a note"),
        what == u"duplicates"
            ? tr("No row shares an e-mail address or phone number with another company.")
            : tr("The import changes what the figures above say, and one undo takes it back."));
    m_tables->setCurrentIndex(m_model.rowCount() == 0 ? 1 : 0);
    m_hint->setVisible(what == u"duplicates" && m_model.rowCount() > 0);
    m_table->fitColumns(what == u"duplicates" ? 190 : 420);
    m_table->ensureRow();
}

void CheckStep::toggle(const QModelIndex& index)
{
    if (!index.isValid() || m_chips->current() != u"duplicates")
        return;
    const qint64 row = m_model.table().ids.value(index.row());
    const bool leave = !m_flow.leaveOut().contains(row);
    m_flow.setLeftOut(row, leave);
    m_model.setCell(index.row(), kDuplicateDecision, decisionCell(leave));
    Q_EMIT changed();
}

void CheckStep::saveRejected()
{
    auto* dialog = new QFileDialog(this, tr("Save the rejected rows"));
    dialog->setObjectName(u"import.rejectedChooser"_s);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setDirectory(QFileInfo(m_flow.file()).absolutePath());
    dialog->selectFile(QFileInfo(m_flow.file()).completeBaseName() + u"-rejected.csv"_s);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& file) {
        if (!m_flow.found())
            return;
        m_savedTo = file;
        m_save->setEnabled(false);
        ImportRequest saving = request();
        saving.rejectedFile = file;
        m_saving.start(saving);
    });
    dialog->open();
}

} // namespace occ::ui
