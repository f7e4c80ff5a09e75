// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/activation/activationpage.h"

#include "core/telephony/dialling.h"
#include "ui/activation/activationplan.h"
#include "ui/activation/activationsheets.h"
#include "ui/activation/activationsteps.h"
#include "ui/activation/activationwords.h"
#include "ui/base/relativetime.h"
#include "ui/widgets/bars.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/states.h"
#include "ui/widgets/tableview.h"

#include <QScrollArea>
#include <QShortcut>
#include <QStackedLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace occ::ui {

using activation::RunState;

ActivationPage::ActivationPage(Shell& shell)
    : Page(shell)
    , m_live(
          shell.desk(), this,
          [this] { return [link = m_link](Workspace& workspace) { return read(workspace, link); }; },
          [this](const Read& answer) { show(answer); },
          [this](const Error& error) { this->shell().fail(error); })
    , m_header(new PageHeader(tr("Activation"), this))
{
    makeHeader();
    auto* column = pageColumn(this);
    column->addWidget(m_header);
    m_trouble = new MessageBar(u"activation.trouble"_s, this);
    m_change = new Button(tr("Another number…"), u"activation.change"_s, Button::Look::Plain, m_trouble);
    m_trouble->addAction(m_change);
    m_trouble->hide();
    column->addWidget(m_trouble);
    auto* pages = new QWidget(this);
    m_stack = new QStackedLayout(pages);
    m_stack->addWidget(new LoadingState(pages));
    m_stack->addWidget(makeRun());
    auto* none = new EmptyState(u"call-start"_s, tr("No number is activated yet"),
                                tr("Start the run: it reserves, orders, configures and tests the number, and "
                                   "says when it needs somebody."));
    m_start = new Button(tr("Activate a number…"), u"activation.start"_s, Button::Look::Primary);
    none->addAction(m_start);
    m_stack->addWidget(none);
    column->addWidget(pages, 1);
    connect(m_start, &QAbstractButton::clicked, this,
            [this] { openInitiateSheet(this->shell(), m_read.onboarding, m_read.client); });
    connect(m_change, &QAbstractButton::clicked, this, [this] {
        if (status())
            openInitiateSheet(this->shell(), m_read.onboarding, m_read.client, status()->run.e164);
    });
    auto* back = new QShortcut(QKeySequence(Qt::Key_Escape), this);
    back->setContext(Qt::WidgetWithChildrenShortcut);
    connect(back, &QShortcut::activated, this,
            [this] { this->shell().open(u"client"_s, QVariant::fromValue(m_link)); });
    connect(&desk(), &Desk::changed, this, [this](const store::ChangeSet& changes) {
        if (isVisible() && changes.touches("onboarding"_L1, m_read.onboarding))
            m_live.refresh();
    });
    connect(&desk(), &Desk::minutePassed, this, [this] {
        if (isVisible())
            m_live.refresh();
    });
}

void ActivationPage::makeHeader()
{
    m_mode = new PillLabel({}, this);
    m_state = new PillLabel({}, this);
    m_header->addAfterTitle(m_mode);
    m_header->addAfterTitle(m_state);
    m_verify = new Button(tr("Verification…"), u"activation.verify"_s, Button::Look::Plain, this);
    m_back = new Button(tr("Take back…"), u"activation.takeBack"_s, Button::Look::Plain, this);
    m_next = new Button(tr("Next stage"), u"activation.next"_s, Button::Look::Primary, this);
    for (Button* button : {m_verify, m_back, m_next})
        m_header->addAction(button);
    connect(m_verify, &QAbstractButton::clicked, this, [this] {
        if (status())
            openVerificationSheet(shell(), *status());
    });
    connect(m_back, &QAbstractButton::clicked, this, [this] {
        if (status())
            openTakeBackSheet(shell(), *status());
    });
    connect(m_next, &QAbstractButton::clicked, this, &ActivationPage::next);
}

ActivationPage::Clock ActivationPage::makeClock(const QString& name, const QString& title, QWidget* parent)
{
    Clock clock;
    clock.card = new Card(parent);
    clock.card->setObjectName(name);
    auto* head = new QHBoxLayout;
    head->addWidget(new TextLabel(title, Type::Section, false, clock.card), 1);
    clock.pill = new PillLabel({}, clock.card);
    head->addWidget(clock.pill);
    clock.card->column()->addLayout(head);
    clock.words = new TextLabel({}, Type::Body, false, clock.card);
    clock.words->setObjectName(name + u".words"_s);
    clock.note = new TextLabel({}, Type::Label, true, clock.card);
    clock.card->column()->addWidget(clock.words);
    clock.card->column()->addWidget(clock.note);
    return clock;
}

QWidget* ActivationPage::makeRun()
{
    auto* scroll = new QScrollArea(this);
    scroll->setObjectName(u"activation.scroll"_s);
    scroll->setAccessibleName(tr("Activation"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* parts = new QWidget;
    auto* column = new QVBoxLayout(parts);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    auto* clocks = new QHBoxLayout;
    clocks->setSpacing(12);
    m_voice = makeClock(u"activation.voice"_s, tr("Voice live"), parts);
    m_messaging = makeClock(u"activation.messaging"_s, tr("Messaging verified"), parts);
    clocks->addWidget(m_voice.card, 1);
    clocks->addWidget(m_messaging.card, 1);
    column->addLayout(clocks);
    auto* picture = new Card(parts, 12);
    auto* header = new SectionHeader(tr("Plan and fact"), picture);
    header->setNote(tr("Upper bar: the time each stage was given; lower bar: the time it takes"));
    picture->column()->addWidget(header);
    m_plan = new ActivationPlan(picture);
    picture->column()->addWidget(m_plan);
    m_approved = new TextLabel({}, Type::Label, true, picture);
    m_approved->setObjectName(u"activation.approved"_s);
    picture->column()->addWidget(m_approved);
    column->addWidget(picture);
    m_steps = new ActivationSteps(parts);
    column->addWidget(m_steps);
    column->addStretch();
    scroll->setWidget(parts);
    connect(m_plan, &ActivationPlan::chosen, this, [this](int stage) {
        if (status())
            m_steps->show(*status(), stage, desk().zone());
    });
    connect(m_steps, &ActivationSteps::retryAsked, this, &ActivationPage::retry);
    connect(m_steps, &ActivationSteps::confirmAsked, this, [this](const QString& step) {
        if (status())
            openConfirmSheet(shell(), *status(), step);
    });
    return scroll;
}

void ActivationPage::open(const QVariant& what)
{
    if (what.canConvert<ClientLink>()) {
        const auto link = what.value<ClientLink>();
        if (link.onboarding != m_link.onboarding) {
            m_stack->setCurrentIndex(0);
            m_shownRun = 0;
        }
        m_link = link;
    }
    m_live.refresh();
}

void ActivationPage::takeFocus()
{
    // Before the answer is there, nothing of the page can have it.
    m_wantsFocus = m_stack->currentIndex() == 0;
    if (m_stack->currentIndex() == 1)
        m_steps->table()->setFocus();
    else if (m_stack->currentIndex() == 2)
        m_start->setFocus();
}

QString ActivationPage::heading() const
{
    return m_read.client.isEmpty() ? tr("Activation") : tr("Activation of %1").arg(m_read.client);
}

Result<ActivationPage::Read> ActivationPage::read(Workspace& workspace, const ClientLink& link)
{
    return reading([&] {
        Read made;
        const QList<OnboardingRow> rows = orThrow(workspace.onboardings().rows({link.onboarding}));
        if (rows.isEmpty())
            occ::raise(refused(tr("This onboarding is gone."), tr("Go back to the client.")));
        made.onboarding = link.onboarding;
        made.clientId = rows.constFirst().clientId;
        made.client = rows.constFirst().client;
        made.status = orThrow(workspace.activations().ofOnboarding(link.onboarding));
        return made;
    });
}

void ActivationPage::show(const Read& read)
{
    if (read.onboarding != m_link.onboarding)
        return; // The answer to an older question.
    m_read = read;
    m_link.client = read.clientId;
    m_stack->setCurrentIndex(status() ? 1 : 2);
    if (m_wantsFocus)
        takeFocus();
    showHeader();
    showTrouble();
    if (const ActivationStatus* run = status()) {
        showClocks();
        m_plan->show(*run, desk().zone());
        // Whoever looks at another stage goes on looking at it, until the run comes to a new one.
        if (m_shownRun != run->run.id || m_shownAllowed != run->run.allowed) {
            m_shownRun = run->run.id;
            m_shownAllowed = run->run.allowed;
            m_plan->setCurrent(run->currentStep >= 0 ? run->definition.stageOfStep(run->currentStep)
                                                     : run->run.allowed);
        }
        m_steps->show(*run, m_plan->current(), desk().zone());
    }
    Q_EMIT headingChanged();
}

void ActivationPage::showHeader()
{
    const ActivationStatus* run = status();
    m_header->setTitle(run ? tr("Activation of %1").arg(nationalForm(run->run.e164)) : tr("Activation"));
    m_header->setNote(m_read.client);
    for (QWidget* part : std::initializer_list<QWidget*>{m_mode, m_state, m_verify, m_back})
        part->setVisible(run != nullptr);
    m_next->hide();
    if (!run)
        return;
    m_mode->setPill(modePill(run->run.mode));
    m_state->setPill(runPill(run->state));
    m_back->setVisible(run->state != RunState::Undone && run->state != RunState::Undoing);
    m_verify->setVisible(activation::isTollFree(run->run.e164) && !run->messaging.at);
    if (run->state == RunState::WaitingApproval) {
        m_next->setText(tr("Approve going live…"));
        m_next->show();
    } else if (run->state == RunState::WaitingStage) {
        m_next->setText(tr("Start “%1”").arg(run->definition.stages.at(run->run.allowed + 1).title));
        m_next->show();
    }
    m_next->updateGeometry();
}

void ActivationPage::showClocks()
{
    const ActivationStatus& run = *status();
    const auto fill = [&](const Clock& shown, const ActivationClock& clock) {
        shown.pill->setPill(clockPill(clock));
        shown.words->setText(clock.words);
        QStringList notes;
        if (clock.at)
            notes << tr("Reached %1").arg(stampWords(*clock.at, run.now, desk().zone()));
        else if (clock.planned)
            notes << tr("Planned until %1").arg(stampWords(*clock.planned, run.now, desk().zone()));
        shown.note->setText(notes.join(u' '));
        shown.note->setVisible(!notes.isEmpty());
    };
    fill(m_voice, run.voice);
    fill(m_messaging, run.messaging);
    m_approved->setVisible(run.run.approvedAt.has_value());
    if (run.run.approvedAt)
        m_approved->setText(tr("Going live was approved by %1, %2.")
                                .arg(run.run.approvedBy, exactWords(*run.run.approvedAt, desk().zone())));
}

void ActivationPage::showTrouble()
{
    const ActivationStatus* run = status();
    const bool stopped = run && run->state == RunState::Stopped && run->currentStep >= 0;
    const bool controls = run && run->state == RunState::WaitingApproval && !run->openControls.isEmpty();
    m_change->hide();
    if (stopped) {
        const activation::Step& step = run->run.steps.at(run->currentStep);
        m_change->setVisible(step.field == "number"_L1);
        m_trouble->say(Tone::Red, tr("Stopped"), QString(step.error + u' ' + step.cure).trimmed());
    } else if (controls) {
        m_trouble->say(Tone::Amber, tr("Not yet"),
                       tr("Mandatory controls are open: %1").arg(run->openControls.join(u", "_s)));
    } else {
        m_trouble->hide();
    }
}

void ActivationPage::next()
{
    const ActivationStatus* run = status();
    if (!run)
        return;
    if (run->state == RunState::WaitingApproval)
        openApproveSheet(shell(), *run);
    else
        allow(run->run.allowed == 0 ? &ActivationService::configure : &ActivationService::test);
}

void ActivationPage::allow(Status (ActivationService::*stage)(qint64))
{
    desk()
        .write([id = status()->run.id, stage](Workspace& workspace) {
            return (workspace.activations().*stage)(id);
        })
        .then(this, [this](const Status& done) {
            if (!done)
                shell().fail(done.error());
        });
}

void ActivationPage::retry(const QString& step)
{
    if (!status())
        return;
    desk()
        .write([id = status()->run.id, step](Workspace& workspace) {
            return workspace.activations().retry(id, step);
        })
        .then(this, [this](const Status& done) {
            if (!done)
                shell().fail(done.error());
        });
}

} // namespace occ::ui
