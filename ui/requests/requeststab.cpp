// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/requests/requeststab.h"

#include "ui/onboarding/links.h"
#include "ui/requests/requestdetail.h"
#include "ui/requests/requestsheets.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/states.h"
#include "ui/widgets/tableview.h"

#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace occ::ui {

RequestsTab::RequestsTab(Shell& shell)
    : PageTab(shell)
    , m_read(
          shell.desk(), this,
          [this] {
              return [client = m_client](Workspace& workspace) { return readRequests(workspace, client); };
          },
          [this](const RequestsData& known) { show(known); },
          [this](const Error& error) { this->shell().fail(error); })
{
    setObjectName(u"requests"_s);
    layOut();
    makeKeys();
    connect(&desk(), &Desk::changed, this, [this](const store::ChangeSet& changes) {
        if (isVisible() && (changes.touches("client"_L1, m_client) || changes.touches("sync"_L1)))
            m_read.refresh();
    });
    connect(&desk(), &Desk::minutePassed, this, [this] {
        if (isVisible())
            m_read.refresh(); // What a round did without a journal entry shows, too.
    });
}

void RequestsTab::layOut()
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(16);
    m_listed = makeList();
    m_nothing = new EmptyState(u"mail-unread"_s, tr("No requests yet"),
                               tr("What the client wants done or answered, with the time by which it has to "
                                  "have a response. It can be handed over to your helpdesk."));
    auto* first = new Button(tr("Open a request"), u"requests.first"_s, Button::Look::Primary);
    first->setKeyHint(u"N"_s);
    connect(first, &QAbstractButton::clicked, this, &RequestsTab::openNew);
    m_nothing->addAction(first);
    m_nothing->hide();
    m_detail = new RequestDetail(shell(), this);
    m_detail->setMinimumWidth(300);
    row->addWidget(m_nothing, 1);
    row->addWidget(m_listed, 62);
    row->addWidget(m_detail, 38);
}

QWidget* RequestsTab::makeList()
{
    auto* card = new Card(this, 0);
    auto* head = new QWidget(card);
    auto* line = new QHBoxLayout(head);
    line->setContentsMargins(15, 8, 11, 8);
    m_header = new SectionHeader(tr("Requests"), head);
    auto* add = new Button(tr("New request…"), u"requests.new"_s, Button::Look::Flat);
    add->setKeyHint(u"N"_s);
    connect(add, &QAbstractButton::clicked, this, &RequestsTab::openNew);
    m_header->addControl(add);
    line->addWidget(m_header);
    m_table = new TableView(u"requests.list"_s, tr("Requests of the client"), card);
    m_table->setModel(&m_model);
    m_table->setColumnWidths({98, -5, 104, 96, 76});
    card->column()->setSpacing(0);
    card->column()->addWidget(head);
    card->column()->addWidget(m_table, 1);
    connect(m_table, &TableView::rowChanged, this, [this] {
        if (!m_filling)
            choose();
    });
    connect(m_table, &QAbstractItemView::activated, this, [this] { m_detail->beginComment(); });
    return card;
}

void RequestsTab::makeKeys()
{
    const auto key = [this](const QString& keys, auto function) {
        auto* shortcut = new QShortcut(QKeySequence(keys), this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, function);
    };
    key(u"N"_s, [this] { openNew(); });
    key(u"C"_s, [this] { m_detail->beginComment(); });
    key(u"S"_s, [this] { m_detail->chooseState(); });
    key(u"H"_s, [this] { m_detail->handOver(); });
    key(u"O"_s, [this] { m_detail->showTicket(); });
    key(u"F2"_s, [this] { m_detail->edit(); });
}

void RequestsTab::present(const QVariant& what)
{
    const qint64 client = what.value<ClientLink>().client;
    if (client != m_client) {
        m_client = client;
        m_current = 0;
    }
    m_read.refresh();
}

void RequestsTab::takeFocus()
{
    if (m_listed->isVisible()) {
        m_table->setFocus();
        m_table->ensureRow();
    } else {
        m_nothing->findChild<Button*>(u"requests.first"_s)->setFocus();
    }
}

void RequestsTab::show(const RequestsData& known)
{
    if (known.client != m_client)
        return; // The answer to an older question.
    m_data = known;
    const auto open = std::count_if(known.rows.begin(), known.rows.end(),
                                    [](const RequestRow& row) { return row.request.isOpen(); });
    m_header->setNote(tr("%1 open").arg(open));
    m_filling = true;
    m_model.setRows(known.rows);
    m_model.setMoment(desk().now(), desk().zone());
    m_table->makeRoom();
    const bool any = !known.rows.isEmpty();
    const bool hadFocus = m_nothing->isAncestorOf(focusWidget()) || !m_listed->isVisible();
    m_listed->setVisible(any);
    m_nothing->setVisible(!any);
    if (any) {
        const int wanted = m_model.rowOf(m_current);
        m_table->goTo(std::max(0, wanted));
        if (hadFocus && isVisible() && isAncestorOf(window()->focusWidget()))
            m_table->setFocus();
    }
    m_filling = false;
    choose();
}

void RequestsTab::choose()
{
    const QModelIndex at = m_table->currentRow();
    const bool any = at.isValid() && at.row() < m_model.rowCount();
    if (any)
        m_current = m_model.row(at.row()).request.id;
    m_detail->setVisible(any);
    m_detail->show(any ? std::optional(m_model.row(at.row())) : std::nullopt, m_data.helpdesks);
}

void RequestsTab::openNew()
{
    openRequestSheet(shell(), m_client, m_data.name);
}

} // namespace occ::ui
