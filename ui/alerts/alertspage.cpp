// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alerts/alertspage.h"

#include "ui/alerts/replaypage.h"

#include "ui/onboarding/links.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/field.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/roles.h"
#include "ui/widgets/splitter.h"
#include "ui/widgets/states.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/textarea.h"

#include <QShortcut>
#include <QStackedLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace occ::ui {

static constexpr int kPauseMs = 200;

AlertsPage::AlertsPage(Shell& shell)
    : Page(shell)
    , m_alerts(
          shell.desk(), this, [] { return [](Workspace& workspace) { return workspace.alerts().list(); }; },
          [this](const QList<Alert>& alerts) { show(alerts); },
          [this](const Error& error) { this->shell().fail(error); })
    , m_header(new PageHeader(tr("Alerts"), this))
{
    layOut();
    connect(&desk(), &Desk::changed, this, [this](const store::ChangeSet& changes) {
        if (isVisible() &&
            (changes.touches("alert"_L1) || changes.touches("onboarding"_L1) || changes.touches("client"_L1)))
            m_alerts.refresh();
    });
    connect(&desk(), &Desk::minutePassed, this, [this] {
        if (isVisible())
            m_alerts.refresh();
    });
    auto* seen = new QShortcut(QKeySequence(u"A"_s), m_table, nullptr, nullptr, Qt::WidgetShortcut);
    connect(seen, &QShortcut::activated, this, &AlertsPage::acknowledge);
    auto* answer = new QShortcut(QKeySequence(u"R"_s), m_table, nullptr, nullptr, Qt::WidgetShortcut);
    connect(answer, &QShortcut::activated, this, [this] { m_rootCauseEdit->setFocus(); });
    auto* send = new QShortcut(QKeySequence(u"Ctrl+Return"_s), m_form, nullptr, nullptr,
                               Qt::WidgetWithChildrenShortcut);
    connect(send, &QShortcut::activated, this, &AlertsPage::resolve);
}

void AlertsPage::layOut()
{
    auto* column = pageColumn(this);
    m_states = new ChipBar(u"alerts.states"_s, tr("Which alerts"), this);
    m_states->addChip(u"open"_s, tr("Open"));
    m_states->addChip(u"cleared"_s, tr("Cleared, waiting for root cause"));
    m_states->addChip(u"resolved"_s, tr("Resolved"));
    m_header->addAfterTitle(m_states);
    auto* others = new Button(tr("Try other thresholds…"), u"alerts.replay"_s, Button::Look::Plain, this);
    others->setToolTip(tr("What last month would have looked like with other thresholds"));
    connect(others, &QAbstractButton::clicked, this,
            [this] { shell().open(QString::fromLatin1(kReplayPage)); });
    m_header->addAction(others);
    column->addWidget(m_header);
    auto* split = new Splitter(u"alerts.split"_s, Qt::Vertical, this);
    split->addWidget(makeTable());
    split->addWidget(makeDetail());
    split->setStretchFactor(0, 5);
    split->setStretchFactor(1, 4);
    split->setHandleWidth(12);
    column->addWidget(split, 1);
    connect(m_states, &ChipBar::currentChanged, this, &AlertsPage::applyFilter);
}

QWidget* AlertsPage::makeTable()
{
    auto* card = new Card(nullptr, 0);
    card->setMinimumHeight(150);
    auto* pages = new QWidget(card);
    m_stack = new QStackedLayout(pages);
    m_table = new TableView(u"alerts.table"_s, tr("Alerts"), pages);
    m_table->setModel(&m_model);
    m_table->setColumnWidths({104, -3, -4, 136, 222, 172});
    m_table->setCrampedWidths({104, -3, -4, 132, 196, 152});
    m_table->restoreColumns();
    m_empty = new EmptyState(u"emblem-ok"_s, tr("Nothing is red"), {}, pages);
    for (QWidget* widget : std::initializer_list<QWidget*>{new LoadingState(pages), m_table, m_empty})
        m_stack->addWidget(widget);
    card->column()->addWidget(pages);
    connect(m_table, &TableView::rowChanged, this, &AlertsPage::showDetail);
    connect(m_table, &QAbstractItemView::activated, this, &AlertsPage::openClient);
    return card;
}

QWidget* AlertsPage::makeDetail()
{
    m_detail = new QWidget;
    m_detail->setMinimumHeight(290);
    auto* row = new QHBoxLayout(m_detail);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(16);
    auto* story = new Card(m_detail);
    m_title = new SectionHeader({}, story);
    auto* toClient = new Button(tr("Open client"), u"alerts.client"_s, Button::Look::Plain, story);
    toClient->setKeyHint(tr("Enter"));
    connect(toClient, &QAbstractButton::clicked, this, &AlertsPage::openClient);
    m_title->addControl(toClient);
    story->column()->addWidget(m_title);
    auto* view = new TimelineView(u"alerts.steps"_s, tr("Steps of the alert"), story);
    view->setModel(&m_steps);
    story->column()->addWidget(view, 1);
    m_form = makeForm();
    row->addWidget(story, 2);
    row->addWidget(m_form, 1);
    return m_detail;
}

Card* AlertsPage::makeForm()
{
    auto* form = new Card(m_detail);
    m_formTitle = new SectionHeader(tr("Resolve"), form);
    form->column()->addWidget(m_formTitle);
    m_rootCauseEdit = new TextArea(2, form);
    m_resolutionEdit = new TextArea(2, form);
    m_rootCause = new Field(u"root-cause"_s, tr("Root cause"), m_rootCauseEdit, form);
    m_resolution = new Field(u"resolution"_s, tr("Resolution"), m_resolutionEdit, form);
    for (Field* field : {m_rootCause, m_resolution}) {
        field->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
        form->column()->addWidget(field);
    }
    auto* buttons = new QHBoxLayout;
    m_acknowledge = new Button(tr("Acknowledge"), u"alerts.acknowledge"_s, Button::Look::Plain, form);
    m_acknowledge->setKeyHint(u"A"_s);
    m_resolve = new Button(tr("Resolve"), u"alerts.resolve"_s, Button::Look::Primary, form);
    m_resolve->setKeyHint(tr("Ctrl ↵"));
    buttons->addStretch();
    buttons->addWidget(m_acknowledge);
    buttons->addWidget(m_resolve);
    form->column()->addLayout(buttons);
    form->column()->addStretch(1);
    connect(m_acknowledge, &QAbstractButton::clicked, this, &AlertsPage::acknowledge);
    connect(m_resolve, &QAbstractButton::clicked, this, &AlertsPage::resolve);
    connect(m_rootCauseEdit, &QPlainTextEdit::textChanged, this, [this] { m_rootCause->setError({}); });
    connect(m_resolutionEdit, &QPlainTextEdit::textChanged, this, [this] { m_resolution->setError({}); });
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPauseMs);
    connect(&m_pause, &QTimer::timeout, this, &AlertsPage::keepDraft);
    for (const TextArea* edit : {m_rootCauseEdit, m_resolutionEdit})
        connect(edit, &QPlainTextEdit::textChanged, &m_pause, qOverload<>(&QTimer::start));
    return form;
}

void AlertsPage::open(const QVariant& what)
{
    if (what.canConvert<qint64>() && what.toLongLong() > 0)
        m_wanted = what.toLongLong();
    m_alerts.refresh();
}

void AlertsPage::takeFocus()
{
    m_table->setFocus();
    m_table->ensureRow();
}

/// The chip under which an alert of that state is found.
static QString chipOf(const Alert& alert)
{
    return alert.state == u"acknowledged" ? u"open"_s : alert.state;
}

void AlertsPage::show(const QList<Alert>& alerts)
{
    m_all = alerts;
    QHash<QString, int> counts;
    for (const Alert& alert : alerts) {
        ++counts[chipOf(alert)];
        if (alert.id == m_wanted)
            m_states->setCurrent(chipOf(alert));
    }
    for (const QString& state : {u"open"_s, u"cleared"_s, u"resolved"_s})
        m_states->chip(state)->setCount(counts.value(state));
    applyFilter();
}

void AlertsPage::applyFilter()
{
    const QString state = m_states->current();
    QList<Alert> shown;
    std::copy_if(m_all.begin(), m_all.end(), std::back_inserter(shown),
                 [&](const Alert& alert) { return chipOf(alert) == state; });
    m_model.setMoment(desk().now(), desk().zone());
    m_model.setRows(shown);
    if (shown.isEmpty()) {
        m_empty->setWords(state == u"open" ? tr("Nothing is red") : tr("None here"),
                          state == u"open"
                              ? tr("No rule is true for any client. The next check comes by itself.")
                          : state == u"cleared" ? tr("Every alert that ended by itself has its root cause.")
                                                : tr("Resolved alerts stay here for the monthly review."));
    }
    m_stack->setCurrentIndex(shown.isEmpty() ? 2 : 1);
    const int wanted = m_model.rowOf(m_wanted);
    if (wanted >= 0)
        m_table->goTo(wanted);
    else
        m_table->ensureRow();
    m_wanted = 0;
    showDetail();
}

const Alert* AlertsPage::current() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() && index.row() < m_model.rowCount() ? &m_model.row(index.row()) : nullptr;
}

QVariant AlertsPage::subject() const
{
    const Alert* alert = current();
    if (!alert)
        return {};
    ClientLink link;
    link.client = alert->clientId;
    link.onboarding = alert->onboardingId;
    return QVariant::fromValue(link);
}

Drafts AlertsPage::draftOf(qint64 alert) const
{
    return Drafts(desk().info().address, u"alert %1"_s.arg(alert));
}

void AlertsPage::keepDraft()
{
    m_pause.stop();
    if (m_shown > 0) {
        draftOf(m_shown).save(
            {{u"root-cause"_s, m_rootCauseEdit->text()}, {u"resolution"_s, m_resolutionEdit->text()}});
    }
}

void AlertsPage::showDetail()
{
    const Alert* alert = current();
    m_detail->setVisible(alert);
    if (!alert)
        return;
    m_title->setTitle(alert->client + u": "_s + alert->reasonText);
    m_steps.setEntries(stepsOf(*alert, desk().now(), desk().zone()));
    const bool resolved = alert->state == u"resolved";
    m_form->setVisible(!resolved);
    m_formTitle->setTitle(alert->state == u"cleared" ? tr("Root cause") : tr("Resolve"));
    m_acknowledge->setVisible(alert->state == u"open");
    if (alert->id == m_shown)
        return;
    keepDraft();
    m_shown = alert->id;
    const Drafts::Texts draft = draftOf(m_shown).load();
    m_rootCauseEdit->setPlainText(draft.value(u"root-cause"_s));
    m_resolutionEdit->setPlainText(draft.value(u"resolution"_s));
    m_pause.stop();
    clearErrors({m_rootCause, m_resolution});
}

void AlertsPage::acknowledge()
{
    const Alert* alert = current();
    if (!alert || alert->state != u"open")
        return;
    desk()
        .write([id = alert->id](Workspace& workspace) { return workspace.alerts().acknowledge(id); })
        .then(this, [this](const Status& status) {
            if (!status)
                shell().fail(status.error());
        });
}

void AlertsPage::resolve()
{
    const Alert* alert = current();
    if (!alert || alert->state == u"resolved")
        return;
    clearErrors({m_rootCause, m_resolution});
    const QString cause = m_rootCauseEdit->text().trimmed();
    const QString resolution = m_resolutionEdit->text().trimmed();
    m_resolve->setEnabled(false);
    desk()
        .write([id = alert->id, cause, resolution](Workspace& workspace) {
            return workspace.alerts().resolve(id, cause, resolution);
        })
        .then(this, [this, id = alert->id](const Status& status) {
            m_resolve->setEnabled(true);
            if (status) {
                m_pause.stop();
                draftOf(id).drop();
                m_shown = 0;
                m_table->setFocus();
            } else if (!showAtField({m_rootCause, m_resolution}, status.error())) {
                shell().fail(status.error());
            }
        });
}

void AlertsPage::openClient()
{
    if (const Alert* alert = current()) {
        ClientLink link;
        link.client = alert->clientId;
        link.onboarding = alert->onboardingId;
        for (const Alert& other : m_model.rows()) {
            if (!link.among.contains(other.onboardingId))
                link.among.append(other.onboardingId);
        }
        shell().open(QLatin1StringView(kClientPage), QVariant::fromValue(link));
    }
}

} // namespace occ::ui
