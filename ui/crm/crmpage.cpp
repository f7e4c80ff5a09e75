// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/crm/crmpage.h"

#include "ui/crm/connectioncard.h"
#include "ui/crm/crmsheets.h"
#include "ui/crm/crmwords.h"
#include "ui/crm/logview.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/choicecard.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/states.h"

#include <QMenu>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace occ::ui {

static constexpr int kOffersWidth = 560;
static constexpr int kRoomForRecent = 600; ///< The page's height from which the log has its place on it.
static constexpr int kLoading = 0;         ///< The pages of the stack.
static constexpr int kCards = 1;
static constexpr int kOffers = 2;

CrmPage::CrmPage(Shell& shell)
    : Page(shell)
    , m_read(
          shell.desk(), this, [] { return [](Workspace& workspace) { return workspace.sync().list(); }; },
          [this](const QList<sync::ConnectionStatus>& list) { show(list); },
          [this](const Error& error) { this->shell().fail(error); })
    , m_header(new PageHeader(tr("CRM"), this))
    , m_stack(new QStackedWidget(this))
{
    auto* column = pageColumn(this);
    auto* another = new Chip(tr("Connect a CRM"), this);
    another->setObjectName(u"crm.connect"_s);
    another->setMenu([this](QMenu* menu) {
        for (const CrmOffer& offer : crmOffers())
            menu->addAction(offer.title, this, [this, offer] { connectTo(offer.connector); });
    });
    m_header->addAction(another);
    column->addWidget(m_header);
    m_stack->addWidget(new LoadingState(m_stack));
    m_stack->addWidget(makeCards());
    m_stack->addWidget(makeOffers());
    column->addWidget(m_stack, 1);
    connect(&desk(), &Desk::changed, this, [this](const store::ChangeSet& changes) {
        if (isVisible() &&
            (changes.touches("sync"_L1) || changes.touches("client"_L1) || changes.touches("deal"_L1)))
            m_read.refresh();
    });
    connect(&desk(), &Desk::minutePassed, this, [this] {
        if (isVisible())
            m_read.refresh();
    });
}

static QScrollArea* scrollOver(QWidget* inside, const QString& name, const QString& label)
{
    auto* scroll = new QScrollArea;
    scroll->setObjectName(name);
    scroll->setAccessibleName(label);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(inside);
    return scroll;
}

QWidget* CrmPage::makeCards()
{
    auto* inside = new QWidget;
    m_column = new QVBoxLayout(inside);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(16);
    m_recent = new QWidget(inside);
    auto* recent = new QVBoxLayout(m_recent);
    recent->setContentsMargins(0, 0, 0, 0);
    recent->setSpacing(kUnit);
    recent->addWidget(new SectionHeader(tr("What came and went"), m_recent));
    m_log = new CrmLogView(shell(), u"crm.recent"_s, m_recent);
    recent->addWidget(m_log, 1);
    m_recent->hide();
    m_column->addWidget(m_recent, 1000);
    m_column->addStretch(1);
    return scrollOver(inside, u"crm.cards"_s, tr("Connections"));
}

QWidget* CrmPage::makeOffers()
{
    auto* inside = new QWidget;
    auto* row = new QHBoxLayout(inside);
    row->setContentsMargins(0, 0, 0, 0);
    auto* middle = new QWidget(inside);
    middle->setMaximumWidth(kOffersWidth);
    auto* column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addStretch(1);
    column->addWidget(new TextLabel(tr("Work here, and your CRM stays right"), Type::Title, false, middle));
    column->addWidget(new TextLabel(
        tr("Clients, contacts and deals are kept alike on both sides, also what you change without a "
           "connection. Where both sides changed the same thing, you are asked; nothing is overwritten "
           "silently. A preview shows what would happen before anything does."),
        Type::Body, true, middle));
    for (const CrmOffer& offer : crmOffers()) {
        auto* card = new ChoiceCard(u"crm.offer."_s + offer.connector, u"network-server"_s, offer.title,
                                    offer.needs, middle);
        connect(card, &QAbstractButton::clicked, this, [this, offer] { connectTo(offer.connector); });
        column->addWidget(card);
        if (!m_firstOffer)
            m_firstOffer = card;
    }
    column->addStretch(2);
    row->addStretch(1);
    row->addWidget(middle, 8);
    row->addStretch(1);
    return scrollOver(inside, u"crm.offers"_s, tr("CRMs to connect to"));
}

void CrmPage::open(const QVariant& what)
{
    Q_UNUSED(what)
    m_read.refresh();
}

void CrmPage::takeFocus()
{
    // Before the answer is there, nothing of the page can have it.
    m_wantsFocus = m_stack->currentIndex() == kLoading;
    if (m_stack->currentIndex() == kCards)
        m_cards.constFirst()->takeFocus();
    else if (m_stack->currentIndex() == kOffers)
        m_firstOffer->setFocus();
}

void CrmPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    showRecent();
}

void CrmPage::showRecent()
{
    const bool fits = m_cards.size() == 1 && height() >= kRoomForRecent;
    if (fits && m_recent->isHidden())
        m_log->showConnection(m_cards.constFirst()->connection(), {});
    m_recent->setVisible(fits);
}

void CrmPage::show(const QList<sync::ConnectionStatus>& list)
{
    QList<ConnectionCard*> before = m_cards;
    m_cards.clear();
    for (const sync::ConnectionStatus& status : list) {
        ConnectionCard* card = nullptr;
        for (ConnectionCard* one : std::as_const(before)) {
            if (one->connection() == status.connection.name)
                card = one;
        }
        before.removeOne(card);
        if (!card) {
            card = new ConnectionCard(shell(), status.connection.name);
            connect(card, &ConnectionCard::stale, this, [this] { m_read.refresh(); });
            m_column->insertWidget(int(m_cards.size()), card);
        }
        card->show(status);
        card->setVisible(true);
        m_cards << card;
    }
    for (ConnectionCard* gone : std::as_const(before))
        gone->deleteLater();
    const bool hadFocus = isVisible() && isAncestorOf(focusWidget() ? focusWidget() : this);
    m_stack->setCurrentIndex(list.isEmpty() ? kOffers : kCards);
    if (m_wantsFocus || (hadFocus && !before.isEmpty()))
        takeFocus();
    showRecent();
    if (m_recent->isVisible())
        m_log->refresh();
}

void CrmPage::connectTo(const QString& connector)
{
    openConnectSheet(shell(), connector, [self = QPointer(this)](const sync::Connection& made) {
        if (self)
            self->shell().open(QLatin1StringView(kCrmPreviewPage), QVariant::fromValue(CrmLink{made.name}));
    });
}

} // namespace occ::ui
