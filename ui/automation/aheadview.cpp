// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/automation/aheadview.h"

#include "ui/automation/clientchoice.h"
#include "ui/base/relativetime.h"
#include "ui/onboarding/links.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/progressline.h"
#include "ui/widgets/states.h"
#include "ui/widgets/tableview.h"

#include <QDateEdit>
#include <QLocale>
#include <QStackedLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace occ::ui {

AheadView::AheadView(Shell& shell, QWidget* parent)
    : QWidget(parent)
    , m_shell(shell)
    , m_firings(
          shell.desk(), this,
          [this] {
              return [end = until(), client = m_client->onboarding()](Workspace& workspace) {
                  return workspace.automations().upcoming(end, client);
              };
          },
          [this](const QList<FiringRow>& firings) { show(firings); },
          [this](const Error& error) {
              m_progress->hide();
              m_shell.fail(error);
          })
{
    layOut();
}

QDate AheadView::nextFriday(Instant now, const QTimeZone& zone)
{
    const QDateTime local = toLocal(now, zone);
    const int ahead = (Qt::Friday - local.date().dayOfWeek() + 7) % 7;
    const bool over = ahead == 0 && local.time() >= QTime(17, 0);
    return local.date().addDays(over ? 7 : ahead);
}

void AheadView::layOut()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(makeChoices());
    column->addWidget(makeTable(), 1);
}

QWidget* AheadView::makeChoices()
{
    auto* bar = new QWidget(this);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kUnit);
    auto* label = new TextLabel(tr("Until"), Type::Body, true, bar);
    label->setWordWrap(false);
    const QDate today = toLocal(m_shell.desk().now(), m_shell.desk().zone()).date();
    m_until = new QDateEdit(nextFriday(m_shell.desk().now(), m_shell.desk().zone()), bar);
    m_until->setObjectName(u"automations.until"_s);
    m_until->setAccessibleName(tr("Until which day"));
    m_until->setCalendarPopup(true);
    m_until->setMinimumWidth(156);
    m_until->setDisplayFormat(u"ddd d MMM yyyy"_s);
    m_until->setDateRange(today, today.addDays(92));
    m_client = new ClientChoice(m_shell, u"automations.aheadClient"_s, tr("Client"), tr("All clients"), bar);
    m_words = new ElidedLabel({}, Type::Body, true, bar);
    m_words->setObjectName(u"automations.aheadWords"_s);
    m_progress = new ProgressLine(u"automations.aheadProgress"_s, tr("Looking ahead"), bar);
    m_progress->setRange(0, 0);
    m_progress->hide();
    row->addWidget(label);
    row->addWidget(m_until);
    row->addWidget(m_client);
    row->addWidget(m_words, 1);
    row->addWidget(m_progress);
    auto* others = new Button(tr("Try other thresholds…"), u"automations.replay"_s, Button::Look::Plain, bar);
    others->setToolTip(tr("What last month would have looked like with other thresholds"));
    connect(others, &QAbstractButton::clicked, this, [this] { m_shell.open(u"thresholds"_s); });
    row->addWidget(others);
    connect(m_until, &QDateEdit::dateChanged, this, &AheadView::refresh);
    connect(m_client, &ClientChoice::chosen, this, &AheadView::refresh);
    return bar;
}

QWidget* AheadView::makeTable()
{
    auto* card = new Card(this, 0);
    auto* pages = new QWidget(card);
    m_stack = new QStackedLayout(pages);
    m_table = new TableView(u"automations.ahead"_s, tr("What will fire"), pages);
    m_table->setModel(&m_model);
    m_table->setColumnWidths({96, -4, -4, -6, -4});
    m_table->setCrampedWidths({84, -4, -4, -5, -4});
    m_table->restoreColumns();
    m_empty =
        new EmptyState(u"emblem-ok"_s, tr("Nothing fires until then"),
                       tr("Choose a later day, or see under “Automations” what is off or paused."), pages);
    for (QWidget* widget : std::initializer_list<QWidget*>{new LoadingState(pages), m_table, m_empty})
        m_stack->addWidget(widget);
    card->column()->addWidget(pages);
    connect(m_table, &QAbstractItemView::activated, this, &AheadView::openClient);
    return card;
}

Instant AheadView::until() const
{
    return fromLocalForward(m_until->date(), QTime(23, 59, 59), m_shell.desk().zone());
}

void AheadView::refresh()
{
    m_progress->show();
    m_firings.refresh();
}

void AheadView::takeFocus()
{
    m_table->setFocus();
    if (!m_table->currentIndex().isValid() && m_model.rowCount() > 1)
        m_table->goTo(1); // The first row is a day.
}

void AheadView::show(const QList<FiringRow>& firings)
{
    m_progress->hide();
    m_model.setMoment(m_shell.desk().now(), m_shell.desk().zone());
    m_model.setFirings(firings);
    m_stack->setCurrentIndex(firings.isEmpty() ? 2 : 1);
    m_table->makeRoom();
    QSet<qint64> clients;
    for (const FiringRow& firing : firings) {
        if (firing.clientId)
            clients.insert(*firing.clientId);
    }
    m_words->setText(firings.isEmpty() ? QString()
                                       : tr("%n firing(s)", nullptr, int(firings.size())) + u" · "_s +
                                             tr("%n client(s)", nullptr, int(clients.size())) + u" · "_s +
                                             tr("if nobody does anything"));
    if (!m_client->onboarding())
        Q_EMIT rehearsed(firings, until());
}

void AheadView::openClient()
{
    const QModelIndex index = m_table->currentIndex();
    if (!index.isValid() || m_model.isHeading(index.row()))
        return;
    const FiringRow& firing = m_model.row(index.row()).firing;
    if (firing.clientId)
        m_shell.open(QLatin1StringView(kClientPage), linkToClient(*firing.clientId, firing.onboardingId));
}

} // namespace occ::ui
