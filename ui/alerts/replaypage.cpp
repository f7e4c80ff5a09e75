// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alerts/replaypage.h"

#include "ui/onboarding/links.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/field.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/progressline.h"
#include "ui/widgets/splitter.h"
#include "ui/widgets/states.h"
#include "ui/widgets/tableview.h"

#include <QScrollArea>
#include <QSpinBox>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace occ::ui {

/// Typing a number is over after so long.
static constexpr int kPause = 300;
/// What takes longer says how far it is.
static constexpr int kPatience = 1000;
static constexpr int kNamedDoubts = 3;

ReplayPage::ReplayPage(Shell& shell)
    : Page(shell)
    , m_header(new PageHeader(tr("Try other thresholds"), this))
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPause);
    connect(&m_pause, &QTimer::timeout, this, &ReplayPage::play);
    connect(&m_watch, &QTimer::timeout, this, &ReplayPage::showCourse);
    layOut();
}

/// The desk waits for what is asked of it; nobody wants this any more.
ReplayPage::~ReplayPage()
{
    stop();
}

void ReplayPage::layOut()
{
    auto* column = pageColumn(this);
    m_span = new ChipBar(u"replay.span"_s, tr("Which time is played again"), this);
    m_span->addChip(u"7"_s, tr("Last 7 days"));
    m_span->addChip(u"30"_s, tr("Last 30 days"));
    m_span->addChip(u"90"_s, tr("Last 90 days"));
    m_span->setCurrent(u"30"_s);
    m_header->addAfterTitle(m_span);
    auto* back = new Button(tr("Back"), u"replay.back"_s, Button::Look::Plain, this);
    m_header->addAction(back);
    column->addWidget(m_header);
    auto* row = new QHBoxLayout;
    row->setSpacing(16);
    row->addWidget(makeKnobs());
    row->addWidget(makeTables(), 1);
    column->addLayout(row, 1);
    connect(m_span, &ChipBar::currentChanged, this, &ReplayPage::play);
    connect(back, &QAbstractButton::clicked, this, [this] { shell().back(); });
}

/// In a low window the thresholds are scrolled, not squeezed.
QWidget* ReplayPage::makeKnobs()
{
    auto* card = new Card(this);
    card->setFixedWidth(264);
    auto* scroll = new QScrollArea(card);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidgetResizable(true);
    auto* inner = new QWidget;
    m_knobColumn = new QVBoxLayout(inner);
    m_knobColumn->setContentsMargins(0, 0, kUnit, 0);
    m_knobColumn->setSpacing(12);
    m_knobColumn->addStretch();
    scroll->setWidget(inner);
    inner->setAutoFillBackground(false); // The card shows through; setWidget() switches it on.
    scroll->viewport()->setAutoFillBackground(false);
    m_reset = new Button(tr("As they are set"), u"replay.reset"_s, Button::Look::Plain, card);
    connect(m_reset, &QAbstractButton::clicked, this, &ReplayPage::reset);
    card->column()->addWidget(scroll, 1);
    card->column()->addWidget(m_reset);
    return card;
}

QWidget* ReplayPage::makeTables()
{
    auto* whole = new QWidget(this);
    auto* column = new QVBoxLayout(whole);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kUnit);
    auto* split = new Splitter(u"replay.split"_s, Qt::Vertical, whole);
    split->setHandleWidth(12);
    auto* sums = new Card(nullptr, 0);
    m_sumTable = new TableView(u"replay.sums"_s, tr("Alerts by rule"), sums);
    m_sumTable->setModel(&m_sums);
    m_sumTable->setColumnWidths({-6, 76, 76, 76, -3});
    sums->column()->addWidget(m_sumTable);
    auto* cases = new Card(nullptr, 0);
    auto* pages = new QWidget(cases);
    m_stack = new QStackedLayout(pages);
    m_caseTable = new TableView(u"replay.cases"_s, tr("What would have been different"), pages);
    m_caseTable->setModel(&m_cases);
    m_caseTable->setColumnWidths({-4, -5, 128, 128, -6});
    m_empty = new EmptyState(u"view-refresh"_s, {}, {}, pages);
    for (QWidget* page : std::initializer_list<QWidget*>{new LoadingState(pages), m_caseTable, m_empty})
        m_stack->addWidget(page);
    cases->column()->addWidget(pages);
    split->addWidget(sums);
    split->addWidget(cases);
    split->setSizes({360, 400});
    m_doubts = new TextLabel({}, Type::Label, true, whole);
    m_doubts->setObjectName(u"replay.doubts"_s);
    m_doubts->hide();
    column->addWidget(makeProgress());
    column->addWidget(split, 1);
    column->addWidget(m_doubts);
    connect(m_caseTable, &QAbstractItemView::activated, this,
            [this](const QModelIndex& index) { openClient(index.row()); });
    return whole;
}

QWidget* ReplayPage::makeProgress()
{
    m_progressBar = new QWidget(this);
    auto* row = new QHBoxLayout(m_progressBar);
    row->setContentsMargins(0, 0, 0, 0);
    m_progress = new ProgressLine(u"replay.progress"_s, tr("Playing again"), m_progressBar);
    auto* cancel = new Button(tr("Cancel"), u"replay.cancel"_s, Button::Look::Plain, m_progressBar);
    row->addWidget(m_progress, 1);
    row->addWidget(cancel);
    m_progressBar->hide();
    connect(cancel, &QAbstractButton::clicked, this, &ReplayPage::stop);
    return m_progressBar;
}

void ReplayPage::open(const QVariant& what)
{
    Q_UNUSED(what)
    desk()
        .read([](Workspace& workspace) {
            return ReplayService(workspace.session(), workspace.playbooks()).knobs();
        })
        .then(this, [this](const Result<QList<ReplayKnob>>& knobs) {
            if (knobs)
                showKnobs(*knobs);
            else
                shell().fail(knobs.error());
        });
}

void ReplayPage::takeFocus()
{
    if (!m_knobs.isEmpty())
        m_boxes.value(m_knobs.first().rule)->setFocus();
    else
        m_span->chip(m_span->current())->setFocus();
}

void ReplayPage::showKnobs(const QList<ReplayKnob>& knobs)
{
    const bool first = m_knobs.isEmpty();
    m_knobs = knobs;
    if (first) {
        for (const ReplayKnob& knob : knobs)
            addKnob(knob);
        takeFocus();
    }
    play();
}

void ReplayPage::addKnob(const ReplayKnob& knob)
{
    auto* box = new QSpinBox;
    box->setObjectName(u"replay."_s + knob.rule);
    box->setRange(knob.least, knob.most);
    box->setValue(knob.inForce);
    box->setPrefix(knob.unit == ReplayUnit::Score ? tr("below ") : QString());
    box->setSuffix(knob.unit == ReplayUnit::Hours  ? tr(" h")
                   : knob.unit == ReplayUnit::Days ? tr(" days")
                                                   : QString());
    auto* field = new Field(knob.rule, replayTitle(knob.rule), box);
    const QString now = thresholdWords(knob.unit, knob.inForce);
    field->setHint(knob.same ? tr("Set: %1").arg(now) : tr("Set: %1 mostly; playbooks differ").arg(now));
    field->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_knobColumn->insertWidget(m_knobColumn->count() - 1, field);
    m_boxes.insert(knob.rule, box);
    connect(box, &QSpinBox::valueChanged, &m_pause, qOverload<>(&QTimer::start));
}

void ReplayPage::reset()
{
    for (const ReplayKnob& knob : std::as_const(m_knobs))
        m_boxes.value(knob.rule)->setValue(knob.inForce);
}

ReplayRequest ReplayPage::wanted() const
{
    ReplayRequest request;
    request.to = desk().now();
    request.from = request.to - m_span->current().toInt() * kDay;
    for (const ReplayKnob& knob : m_knobs) {
        // One that is left as it is stays each playbook's own.
        if (const int value = m_boxes.value(knob.rule)->value(); value != knob.inForce)
            request.thresholds.insert(knob.rule, value);
    }
    return request;
}

/// At most one is under way; what is asked for meanwhile ends it and comes next.
void ReplayPage::play()
{
    m_pause.stop();
    if (m_course) {
        m_course->cancelled = true;
        m_again = true;
        return;
    }
    m_course = std::make_shared<Course>();
    m_watch.start(kPatience);
    desk()
        .read([request = wanted(), course = m_course](Workspace& workspace) {
            ReplayService service(workspace.session(), workspace.playbooks());
            return service.replay(request, [course](int done, int all) {
                course->done = done;
                course->all = all;
                return !course->cancelled;
            });
        })
        .then(this, [this](const Result<ReplayReport>& report) { ended(report); });
}

void ReplayPage::stop()
{
    if (m_course)
        m_course->cancelled = true;
}

void ReplayPage::showCourse()
{
    if (!m_course)
        return;
    m_watch.setInterval(kPatience / 10);
    m_progress->setRange(0, qMax(1, m_course->all.load()));
    m_progress->setValue(m_course->done);
    m_progressBar->show();
}

void ReplayPage::ended(const Result<ReplayReport>& report)
{
    m_course.reset();
    m_watch.stop();
    m_progressBar->hide();
    if (std::exchange(m_again, false)) {
        play();
        return;
    }
    if (!report) {
        shell().fail(report.error());
        return;
    }
    m_report = *report;
    showReport();
}

void ReplayPage::showReport()
{
    const int days = int((m_report.to - m_report.from) / kDay);
    const QString what = tr("%n onboarding(s)", nullptr, m_report.onboardings);
    m_header->setNote(m_report.cancelled ? tr("stopped after %1").arg(what)
                                         : tr("%1, %2 days").arg(what).arg(days));
    m_sums.setTable(sumTable(m_report));
    m_cases.setTable(caseTable(m_report, desk().now(), desk().zone()));
    m_reset->setEnabled(!wanted().thresholds.isEmpty());
    if (m_report.cases.isEmpty())
        showEmpty();
    m_stack->setCurrentIndex(m_report.cases.isEmpty() ? 2 : 1);
    m_sumTable->ensureRow();
    m_caseTable->ensureRow();
    showDoubts();
}

void ReplayPage::showEmpty()
{
    if (wanted().thresholds.isEmpty()) {
        m_empty->setWords(tr("These are the thresholds as they are set"),
                          tr("Change one on the left: which clients would have turned red sooner, later or "
                             "not at all is said here. Nothing is written."));
    } else {
        m_empty->setWords(tr("Nothing would have been different"),
                          tr("With these thresholds the same alerts open at the same moments."));
    }
}

void ReplayPage::showDoubts()
{
    QStringList all;
    for (const ReplayDoubt& doubt : std::as_const(m_report.doubts))
        all << tr("%1 (%2)").arg(doubt.client, doubt.why);
    m_doubts->setVisible(!all.isEmpty());
    const QString named = all.mid(0, kNamedDoubts).join(u"; "_s);
    m_doubts->setText(
        all.size() > kNamedDoubts
            ? tr("Not known for sure: %1 and %2 more.").arg(named).arg(all.size() - kNamedDoubts)
            : tr("Not known for sure: %1.").arg(named));
    m_doubts->setToolTip(all.mid(0, 40).join(u'\n'));
}

void ReplayPage::openClient(int row)
{
    if (row < 0 || row >= m_report.cases.size())
        return;
    const ReplayCase& one = m_report.cases.at(row);
    ClientLink link;
    link.client = one.clientId;
    link.onboarding = one.onboardingId;
    for (const ReplayCase& other : std::as_const(m_report.cases)) {
        if (!link.among.contains(other.onboardingId))
            link.among.append(other.onboardingId);
    }
    shell().open(QLatin1StringView(kClientPage), QVariant::fromValue(link));
}

} // namespace occ::ui
