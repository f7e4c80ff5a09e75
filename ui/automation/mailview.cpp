// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/automation/mailview.h"

#include "ui/automation/maildetail.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/splitter.h"
#include "ui/widgets/states.h"
#include "ui/widgets/tableview.h"

#include <QShortcut>
#include <QStackedLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace occ::ui {

using automation::MailRow;

static constexpr auto kWaiting = "unmatched"_L1;
static constexpr auto kSenders = "senders"_L1;
/// Loading, mails, senders, nothing: the pages of the stack.
enum : int { Loading, Mails, Senders, Empty };

MailView::MailView(Shell& shell, QWidget* parent)
    : QWidget(parent)
    , m_shell(shell)
    , m_pile(
          shell.desk(), this,
          [this] {
              const QString state = showsSenders() ? QString(kWaiting) : m_states->current();
              return [state](Workspace& workspace) { return readPile(workspace, state); };
          },
          [this](const Pile& pile) { show(pile); }, [this](const Error& error) { m_shell.fail(error); })
{
    layOut();
    makeKeys();
}

Result<MailView::Pile> MailView::readPile(Workspace& workspace, const QString& state)
{
    auto inbound = mailSorting(workspace);
    auto mails = inbound.list(state);
    if (!mails)
        return Failure(mails.error());
    auto senders = inbound.senders();
    if (!senders)
        return Failure(senders.error());
    const auto waiting = inbound.countWaiting();
    if (!waiting)
        return Failure(waiting.error());
    return Pile{std::move(*mails), std::move(*senders), *waiting};
}

void MailView::layOut()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    m_states = new ChipBar(u"automations.mailStates"_s, tr("Which mails"), this);
    m_states->addChip(QString(kWaiting), tr("Waiting"));
    m_states->addChip(u"matched"_s, tr("Assigned"));
    m_states->addChip(u"ignored"_s, tr("Set aside"));
    m_states->addChip(QString(kSenders), tr("Remembered senders"));
    m_states->setCurrent(QString(kWaiting));
    column->addWidget(m_states);
    auto* pages = new QWidget(this);
    m_stack = new QStackedLayout(pages);
    m_empty = new EmptyState(u"mail-reply-sender"_s, {}, {}, pages);
    for (QWidget* page :
         std::initializer_list<QWidget*>{new LoadingState(pages), makeMails(), makeSenders(), m_empty})
        m_stack->addWidget(page);
    column->addWidget(pages, 1);
    connect(m_states, &ChipBar::currentChanged, this, &MailView::refresh);
}

QWidget* MailView::makeMails()
{
    auto* split = new Splitter(u"automations.mailSplit"_s, Qt::Horizontal, this);
    split->setHandleWidth(12);
    auto* card = new Card(nullptr, 0);
    card->setMinimumWidth(380);
    m_table = new TableView(u"automations.mail"_s, tr("Mail that came in"), card);
    m_table->setModel(&m_mails);
    m_table->setColumnWidths({104, 118, -4, -5, -6});
    m_table->setCrampedWidths({104, 118, -4, -5, -4});
    m_table->setGivingWay({MailModel::Text}, {MailModel::From, MailModel::Subject});
    m_table->restoreColumns();
    card->column()->addWidget(m_table);
    split->addWidget(card);
    m_detail = new MailDetail(m_shell);
    split->addWidget(m_detail);
    split->setStretchFactor(0, 1);
    split->setStretchFactor(1, 0);
    split->setSizes({700, 400});
    connect(m_table, &TableView::rowChanged, this, &MailView::showDetail);
    connect(m_table, &QAbstractItemView::activated, this, &MailView::activate);
    connect(m_detail, &MailDetail::assignRequested, this, &MailView::assign);
    connect(m_detail, &MailDetail::ignoreRequested, this, &MailView::ignore);
    connect(m_detail, &MailDetail::asideRequested, this, &MailView::setAside);
    return split;
}

QWidget* MailView::makeSenders()
{
    auto* card = new Card(nullptr, 0);
    m_senderTable = new TableView(u"automations.senders"_s, tr("Remembered senders"), card);
    m_senderTable->setModel(&m_senders);
    m_senderTable->setColumnWidths({120, -5, -4, 80, 140});
    m_senderTable->restoreColumns();
    card->column()->addWidget(m_senderTable, 1);
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(kUnit, kUnit, kUnit, kUnit);
    m_forget = new Button(tr("Forget"), u"mail.forget"_s, Button::Look::Plain, card);
    m_forget->setKeyHint(tr("Del"));
    m_forget->setToolTip(tr("The next mail from there waits again"));
    foot->addStretch();
    foot->addWidget(m_forget);
    card->column()->addLayout(foot);
    connect(m_senderTable, &TableView::rowChanged, this, &MailView::showSender);
    connect(m_forget, &QAbstractButton::clicked, this, &MailView::forget);
    return card;
}

void MailView::makeKeys()
{
    const auto key = [this](TableView* table, const QKeySequence& keys, auto function) {
        auto* shortcut = new QShortcut(keys, table, nullptr, nullptr, Qt::WidgetShortcut);
        connect(shortcut, &QShortcut::activated, this, function);
    };
    key(m_table, Qt::Key_A, &MailView::assign);
    key(m_table, Qt::Key_I, &MailView::ignore);
    key(m_table, Qt::Key_N, &MailView::setAside);
    key(m_senderTable, Qt::Key_Delete, &MailView::forget);
}

bool MailView::showsSenders() const
{
    return m_states->current() == kSenders;
}

void MailView::takeFocus()
{
    if (m_stack->currentIndex() == Empty) {
        m_states->chip(m_states->current())->setFocus();
        return;
    }
    TableView* table = showsSenders() ? m_senderTable : m_table;
    table->setFocus();
    table->ensureRow();
}

void MailView::show(const Pile& pile)
{
    const Instant now = m_shell.desk().now();
    m_mails.setMoment(now, m_shell.desk().zone());
    m_senders.setMoment(now, m_shell.desk().zone());
    if (!showsSenders())
        m_mails.setRows(pile.mails);
    m_senders.setRows(pile.senders);
    m_states->chip(QString(kWaiting))->setCount(pile.waiting > 0 ? pile.waiting : -1);
    m_states->chip(QString(kSenders))->setCount(pile.senders.isEmpty() ? -1 : int(pile.senders.size()));
    const bool none = showsSenders() ? pile.senders.isEmpty() : pile.mails.isEmpty();
    if (none)
        sayEmpty();
    m_stack->setCurrentIndex(none ? Empty : showsSenders() ? Senders : Mails);
    if (!none) {
        TableView* table = showsSenders() ? m_senderTable : m_table;
        table->makeRoom();
        table->ensureRow();
    }
    showDetail();
    showSender();
    Q_EMIT counted(pile.waiting);
}

void MailView::sayEmpty()
{
    if (showsSenders())
        m_empty->setWords(tr("No sender is remembered"),
                          tr("“Always for this sender” and “Ignore this sender” are kept here."));
    else if (m_states->current() == kWaiting)
        m_empty->setWords(tr("No mail waits"),
                          tr("Answers go to their clients by themselves. What nobody can be found for "
                             "waits here for you to say whose it is."));
    else if (m_states->current() == u"matched")
        m_empty->setWords(tr("No mail came in yet"),
                          tr("Answers to your letters appear here and with their clients."));
    else
        m_empty->setWords(tr("Nothing was set aside"), tr("Mail that is no client's is kept here."));
}

void MailView::showDetail()
{
    const QModelIndex index = m_table->currentIndex();
    const bool has = index.isValid() && index.row() < m_mails.rowCount();
    m_detail->show(has ? std::optional(m_mails.row(index.row())) : std::nullopt);
}

void MailView::showSender()
{
    m_forget->setEnabled(m_senderTable->currentIndex().isValid());
}

std::optional<MailRow> MailView::current(const QStringList& states) const
{
    const QModelIndex index = m_table->currentIndex();
    if (!index.isValid() || index.row() >= m_mails.rowCount())
        return {};
    const MailRow& mail = m_mails.row(index.row());
    return states.contains(mail.state) ? std::optional(mail) : std::nullopt;
}

void MailView::assign()
{
    if (const auto mail = current({u"unmatched"_s, u"ignored"_s}))
        openAssignMailSheet(m_shell, *mail);
}

void MailView::decide(const std::function<Status(automation::MailSorting&)>& decision)
{
    m_shell.desk()
        .write([decision](Workspace& workspace) {
            auto mails = mailSorting(workspace);
            return decision(mails);
        })
        .then(this, [this](const Status& status) {
            if (!status)
                m_shell.fail(status.error());
        });
}

void MailView::ignore()
{
    if (const auto mail = current({u"unmatched"_s}))
        decide([id = mail->id](automation::MailSorting& mails) { return mails.ignore(id); });
}

void MailView::setAside()
{
    if (const auto mail = current({u"unmatched"_s}))
        decide([id = mail->id](automation::MailSorting& mails) { return mails.setAside(id); });
}

void MailView::forget()
{
    const QModelIndex index = m_senderTable->currentIndex();
    if (!index.isValid() || index.row() >= m_senders.rowCount())
        return;
    decide([id = m_senders.row(index.row()).id](automation::MailSorting& mails) { return mails.forget(id); });
}

/// Enter: what is nearest to do.
void MailView::activate()
{
    if (current({u"unmatched"_s, u"ignored"_s}))
        assign();
    else
        m_detail->openClient();
}

} // namespace occ::ui
