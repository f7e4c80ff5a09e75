// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/donestep.h"

#include "ui/import/importwords.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/progressline.h"

#include <QLocale>
#include <QStackedLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace occ::ui {

static constexpr int kWhole = 1000;
static constexpr int kWordsWidth = 520;

DoneStep::DoneStep(Shell& shell, QWidget* parent)
    : QWidget(parent)
    , m_shell(shell)
    , m_task(shell.desk())
    , m_stack(new QStackedLayout(this))
{
    m_stack->addWidget(makeRunning());
    m_stack->addWidget(makeResult());
    connect(&m_task, &ImportTask::progressed, this, [this](qint64 rows, qint64 bytes, qint64 total) {
        m_counted->setText(tr("%n rows so far", nullptr, int(rows)));
        m_progress->setValue(total > 0 ? int(bytes * kWhole / total) : 0);
    });
    connect(&m_task, &ImportTask::cancelled, this, &DoneStep::cancelled);
    connect(&m_task, &ImportTask::failed, this, &DoneStep::failed);
    connect(&m_task, &ImportTask::finished, this, &DoneStep::show);
}

QWidget* DoneStep::makeRunning()
{
    auto* running = new QWidget(this);
    auto* column = new QVBoxLayout(running);
    column->setContentsMargins(80, 0, 80, 0);
    column->setSpacing(12);
    auto* title = new TextLabel(tr("Importing"), Type::Section, false, running);
    m_counted = new TextLabel({}, Type::Body, true, running);
    m_progress = new ProgressLine(u"import.progress"_s, tr("Imported so far"), running);
    m_cancel = new Button(tr("Cancel the import"), u"import.cancel"_s, Button::Look::Plain, running);
    column->addStretch(2);
    for (TextLabel* label : {title, m_counted}) {
        label->setAlignment(Qt::AlignHCenter);
        column->addWidget(label);
    }
    column->addWidget(m_progress);
    column->addWidget(m_cancel, 0, Qt::AlignHCenter);
    column->addStretch(3);
    connect(m_cancel, &QAbstractButton::clicked, this, [this] {
        m_cancel->setEnabled(false);
        m_counted->setText(tr("Taking everything back…"));
        m_task.cancel();
    });
    return running;
}

QWidget* DoneStep::makeResult()
{
    auto* result = new QWidget(this);
    auto* column = new QVBoxLayout(result);
    column->setSpacing(12);
    m_title = new TextLabel({}, Type::Title, false, result);
    m_title->setObjectName(u"import.result"_s);
    m_figures = new TextLabel({}, Type::Body, true, result);
    m_figures->setObjectName(u"import.figures"_s);
    column->addStretch(2);
    auto* mark = new PillLabel({tr("Done"), Tone::Green, paint::Mark::Check}, result);
    column->addWidget(mark, 0, Qt::AlignHCenter);
    for (TextLabel* label : {m_title, m_figures}) {
        label->setAlignment(Qt::AlignHCenter);
        label->setMinimumWidth(kWordsWidth);
        column->addWidget(label, 0, Qt::AlignHCenter);
    }
    auto* row = new QHBoxLayout;
    row->setSpacing(kUnit);
    m_undo = new Button(tr("Undo the import"), u"import.undo"_s, Button::Look::Plain, result);
    m_another = new Button(tr("Import another file"), u"import.another"_s, Button::Look::Plain, result);
    m_go = new Button({}, u"import.go"_s, Button::Look::Primary, result);
    row->addStretch();
    for (Button* button : {m_undo, m_another, m_go})
        row->addWidget(button);
    row->addStretch();
    column->addSpacing(kUnit);
    column->addLayout(row);
    column->addStretch(3);
    connect(m_undo, &QAbstractButton::clicked, this, &DoneStep::takeBack);
    connect(m_another, &QAbstractButton::clicked, this, &DoneStep::anotherRequested);
    connect(m_go, &QAbstractButton::clicked, this,
            [this] { m_shell.open(m_kind == import::ImportKind::Deals ? u"pipeline"_s : u"clients"_s); });
    return result;
}

void DoneStep::start(const ImportRequest& request)
{
    m_kind = request.mapping.kind;
    m_entry = 0;
    m_cancel->setEnabled(true);
    m_counted->setText(tr("Nothing is kept before everything is read"));
    m_progress->setValue(0);
    m_stack->setCurrentIndex(0);
    m_task.start(request);
    takeFocus();
}

void DoneStep::takeFocus()
{
    if (m_task.isRunning())
        m_cancel->setFocus();
    else
        m_go->setFocus();
}

void DoneStep::show(const ImportReport& report)
{
    m_entry = report.journalNumber;
    const qint64 taken = report.created + report.updated;
    m_title->setText(taken == 0 ? tr("Nothing had to be changed")
                                : tr("%n rows imported", nullptr, int(taken)));
    QStringList figures{tr("%n new", "rows of an import", int(report.created)),
                        tr("%n changed", "rows of an import", int(report.updated)),
                        tr("%n as they were", "rows of an import", int(report.unchanged)),
                        tr("%n rejected", "rows of an import", int(report.rejectedRows))};
    if (report.leftOut > 0)
        figures += tr("%n left out", "rows of an import", int(report.leftOut));
    if (report.clientsCreated > 0)
        figures += tr("%n new clients", nullptr, int(report.clientsCreated));
    m_figures->setText(figures.join(u" · "_s));
    m_undo->setVisible(m_entry > 0);
    m_undo->setEnabled(true);
    m_go->setText(m_kind == import::ImportKind::Deals ? tr("To the pipeline") : tr("To the clients"));
    m_go->setAccessibleName(m_go->text());
    m_stack->setCurrentIndex(1);
    takeFocus();
    Q_EMIT finished();
}

void DoneStep::takeBack()
{
    m_undo->setEnabled(false);
    m_shell.desk()
        .write([entry = m_entry](Workspace& workspace) { return workspace.undoEntry(entry); })
        .then(this, [this](const Result<store::Entry>& entry) {
            if (!entry) {
                m_undo->setEnabled(true);
                m_shell.fail(entry.error());
                return;
            }
            m_title->setText(tr("The import was taken back"));
            m_figures->setText(tr("Everything is as it was before. Redo (Ctrl Shift Z) brings it again."));
            m_undo->hide();
            m_another->setFocus();
        });
}

} // namespace occ::ui
