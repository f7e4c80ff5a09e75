// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/importpage.h"

#include "ui/import/checkstep.h"
#include "ui/import/columnstep.h"
#include "ui/import/donestep.h"
#include "ui/import/filestep.h"
#include "ui/import/formatstep.h"
#include "ui/import/importlink.h"
#include "ui/import/importwords.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/progressline.h"
#include "ui/widgets/stepper.h"

#include <QFileInfo>
#include <QLocale>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace occ::ui {

ImportPage::ImportPage(Shell& shell)
    : Page(shell)
    , m_header(new PageHeader(tr("Import"), this))
    , m_stepper(new Stepper(u"import.steps"_s, this))
    , m_stack(new QStackedWidget(this))
    , m_file(new FileStep(m_flow))
    , m_format(new FormatStep(m_flow))
    , m_columns(new ColumnStep(shell, m_flow))
    , m_check(new CheckStep(shell.desk(), m_flow))
    , m_done(new DoneStep(shell))
{
    layOut();
    connectParts();
    makeKeys();
    refresh();
}

void ImportPage::layOut()
{
    auto* column = pageColumn(this);
    column->addWidget(m_header);
    auto* card = new Card(this, kUnit);
    m_stepper->setParent(card);
    card->column()->addWidget(m_stepper);
    column->addWidget(card);
    for (QWidget* step : std::initializer_list<QWidget*>{m_file, m_format, m_columns, m_check, m_done})
        m_stack->addWidget(step);
    column->addWidget(m_stack, 1);
    column->addWidget(makeFoot());
}

QWidget* ImportPage::makeFoot()
{
    m_foot = new QWidget(this);
    auto* row = new QHBoxLayout(m_foot);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kUnit);
    m_state = new ElidedLabel({}, Type::Body, true, m_foot);
    m_state->setObjectName(u"import.state"_s);
    m_reading = new ProgressLine(u"import.reading"_s, tr("Read so far"), m_foot);
    m_reading->setMaximumWidth(160);
    m_back = new Button(tr("Back"), u"import.back"_s, Button::Look::Plain, m_foot);
    m_next = new Button(tr("Next"), u"import.next"_s, Button::Look::Primary, m_foot);
    m_next->setKeyHint(tr("Ctrl ↵"));
    row->addWidget(m_reading);
    row->addWidget(m_state, 1);
    row->addWidget(m_back);
    row->addWidget(m_next);
    return m_foot;
}

void ImportPage::connectParts()
{
    connect(&m_flow, &ImportFlow::changed, this, &ImportPage::refresh);
    connect(&m_flow, &ImportFlow::progressed, m_reading, &ProgressLine::setValue);
    connect(m_check, &CheckStep::changed, this, &ImportPage::showFoot);
    connect(m_done, &DoneStep::anotherRequested, this, &ImportPage::startOver);
    connect(m_done, &DoneStep::finished, this, [this] {
        m_finished = true;
        showSteps();
        showFoot();
    });
    connect(m_done, &DoneStep::cancelled, this, [this] {
        go(Check);
        this->shell().say(tr("The import was cancelled; nothing was changed."));
    });
    connect(m_done, &DoneStep::failed, this, [this](const Error& error) {
        go(Check);
        this->shell().fail(error);
    });
    connect(m_back, &QAbstractButton::clicked, this, &ImportPage::previous);
    connect(m_next, &QAbstractButton::clicked, this, &ImportPage::next);
    connect(m_stepper, &Stepper::currentChanged, this, [this](int step) {
        if (step < m_step && mayGo(step))
            go(step);
        else
            m_stepper->setCurrent(m_step);
    });
}

void ImportPage::makeKeys()
{
    const auto key = [this](const QKeySequence& keys, auto function) {
        auto* shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, function);
    };
    key(QKeySequence(u"Ctrl+Return"_s), &ImportPage::next);
    key(QKeySequence(u"Ctrl+Enter"_s), &ImportPage::next);
    key(QKeySequence(u"Esc"_s), &ImportPage::previous);
}

void ImportPage::open(const QVariant& what)
{
    if (!what.canConvert<ImportLink>())
        return;
    const auto link = what.value<ImportLink>();
    if (m_done->isRunning())
        return; // One import at a time; it is on the screen.
    startOver();
    if (link.file.isEmpty())
        return;
    const auto kind = import::importKindByName(link.kind);
    m_flow.setFile(link.file, kind ? std::optional(*kind) : std::nullopt);
    m_goal = qBound(int(File), link.step, int(Columns));
}

void ImportPage::startOver()
{
    m_finished = false;
    m_goal = File;
    m_flow.setFile({});
    go(File);
}

bool ImportPage::mayGo(int step) const
{
    if (step == File)
        return !m_done->isRunning();
    if (m_done->isRunning() || m_finished || m_flow.isLooking() || !m_flow.found())
        return false;
    if (step >= Columns && !m_flow.questions(false).isEmpty())
        return false;
    if (step >= Check && !m_flow.isReady())
        return false;
    return step < Done || (m_check->report() && m_check->taken() > 0);
}

void ImportPage::go(int step)
{
    if (m_step == Check && step != Check)
        m_check->cancel();
    const int before = m_step;
    m_step = step;
    m_stack->setCurrentIndex(step);
    if (step == Check && before != Check)
        m_check->start();
    refresh();
    takeFocus();
}

void ImportPage::next()
{
    if (m_step >= Done || !mayGo(m_step + 1))
        return;
    if (m_step + 1 < Done) {
        go(m_step + 1);
        return;
    }
    ImportRequest request;
    request.file = m_flow.file();
    request.mapping = m_flow.found()->mapping;
    request.leaveOut = m_flow.leaveOut();
    request.keptRejected = 0;
    m_done->start(request);
    go(Done);
}

void ImportPage::previous()
{
    if (m_step > File && m_step < Done)
        go(m_step - 1);
}

void ImportPage::takeFocus()
{
    switch (m_step) {
    case File:
        if (m_flow.found() && !m_flow.isLooking())
            m_next->setFocus();
        else
            m_file->takeFocus();
        break;
    case Format:
        m_format->takeFocus();
        break;
    case Columns:
        m_columns->takeFocus();
        break;
    case Check:
        m_check->takeFocus();
        break;
    default:
        m_done->takeFocus();
    }
}

void ImportPage::refresh()
{
    m_file->refresh();
    m_format->refresh();
    m_columns->refresh();
    if (m_goal > m_step && !m_flow.isLooking() && m_flow.look()) {
        const int goal = std::exchange(m_goal, int(File));
        for (int step = goal; step > m_step; --step) {
            if (mayGo(step)) {
                go(step);
                return;
            }
        }
    }
    m_header->setNote(m_flow.file().isEmpty() ? tr("deals, clients, contacts and interactions from a table")
                                              : QFileInfo(m_flow.file()).fileName(),
                      m_flow.file());
    showSteps();
    showFoot();
}

void ImportPage::showSteps()
{
    QList<Stepper::Step> steps;
    const QString titles[] = {tr("File"), tr("Format"), tr("Columns"), tr("Check"), tr("Done")};
    for (int i = 0; i <= Done; ++i) {
        const bool done = i < m_step || (i == Done && m_finished);
        steps += {titles[i],
                  {},
                  done          ? Stepper::State::Done
                  : i == m_step ? Stepper::State::Current
                                : Stepper::State::Future};
    }
    m_stepper->setSteps(steps);
    m_stepper->setCurrent(m_step);
}

/// What can be done next, or why not.
void ImportPage::showFoot()
{
    m_foot->setVisible(m_step < Done);
    m_back->setVisible(m_step > File);
    m_reading->setVisible(m_flow.isLooking());
    m_next->setEnabled(m_step < Done && mayGo(m_step + 1));
    const qint64 rows = m_check->taken();
    m_next->setText(m_step != Check ? tr("Next")
                    : rows == 1     ? tr("Import 1 row")
                                    : tr("Import %1 rows").arg(QLocale().toString(rows)));
    m_next->setAccessibleName(m_next->text());
    m_next->updateGeometry();
    QString state;
    const qsizetype open = m_flow.questions(m_step == Columns).size();
    if (m_flow.isLooking())
        state = tr("Reading the file");
    else if (m_step == Check && m_check->report() && m_check->taken() <= 0)
        state = tr("There is nothing to import.");
    else if ((m_step == Format || m_step == Columns) && open == 1)
        state = tr("One question is open.");
    else if ((m_step == Format || m_step == Columns) && open > 1)
        state = tr("%1 questions are open.").arg(open);
    else if (m_step == Check && m_check->report())
        state = tr("One undo will take all of it back.");
    m_state->setText(state);
}

} // namespace occ::ui
