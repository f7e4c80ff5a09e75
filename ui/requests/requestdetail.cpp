// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/requests/requestdetail.h"

#include "core/sync/signin.h"
#include "ui/base/relativetime.h"
#include "ui/requests/requestsheets.h"
#include "ui/widgets/bars.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/textarea.h"

#include <QDesktopServices>
#include <QMenu>
#include <QShortcut>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace occ::ui {

RequestDetail::RequestDetail(Shell& shell, QWidget* parent)
    : QWidget(parent)
    , m_shell(shell)
    , m_parts(new Card(this, 12))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_parts);
    makeHead();
    makeSaying();
    show({}, {});
}

void RequestDetail::makeHead()
{
    auto* card = static_cast<Card*>(m_parts);
    auto* line = new QWidget(card);
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    m_header = new SectionHeader({}, line);
    m_state = new PillLabel({}, line);
    row->addWidget(m_header, 1);
    row->addWidget(m_state);
    card->column()->addWidget(line);
    m_details = new TextLabel({}, Type::Body, true, card);
    m_details->setTextInteractionFlags(Qt::TextSelectableByMouse);
    card->column()->addWidget(m_details);
    m_trouble = new MessageBar(u"request.trouble"_s, card);
    card->column()->addWidget(m_trouble);
    auto* actions = new QWidget(card);
    auto* flow = new FlowLayout(actions);
    const auto add = [&](const QString& name, const QString& text, const QString& key, auto function) {
        auto* button = new Button(text, u"request."_s + name, Button::Look::Plain, actions);
        button->setKeyHint(key);
        connect(button, &QAbstractButton::clicked, this, function);
        flow->addWidget(button);
        return button;
    };
    m_hand = add(u"handOver"_s, tr("Hand over"), u"H"_s, &RequestDetail::handOver);
    m_open = add(u"open"_s, tr("Show in helpdesk"), u"O"_s, &RequestDetail::showTicket);
    m_states = add(u"state"_s, tr("State"), u"S"_s, &RequestDetail::chooseState);
    m_change = add(u"change"_s, tr("Change…"), u"F2"_s, &RequestDetail::edit);
    card->column()->addWidget(actions);
}

void RequestDetail::makeSaying()
{
    auto* card = static_cast<Card*>(m_parts);
    m_silence = new TextLabel(tr("Nothing has been said yet."), Type::Body, true, card);
    m_view = new TimelineView(u"request.said"_s, tr("What was said"), card);
    m_view->setModel(&m_said);
    auto* talk = new QWidget(card);
    auto* column = new QVBoxLayout(talk);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_silence);
    column->addWidget(m_view, 1);
    column->addStretch();
    card->column()->addWidget(talk, 1);
    m_text = new TextArea(3, card);
    m_text->setObjectName(u"request.text"_s);
    m_text->setAccessibleName(tr("Comment"));
    card->column()->addWidget(m_text);
    auto* line = new QWidget(card);
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    m_note = new Button(tr("Keep as a note"), u"request.note"_s, Button::Look::Plain, line);
    m_note->setToolTip(tr("Stays here; the helpdesk does not get it."));
    m_comment = new Button(tr("Comment"), u"request.comment"_s, Button::Look::Primary, line);
    row->addStretch();
    row->addWidget(m_note);
    row->addWidget(m_comment);
    card->column()->addWidget(line);
    connect(m_comment, &QAbstractButton::clicked, this, [this] { say(true); });
    connect(m_note, &QAbstractButton::clicked, this, [this] { say(false); });
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        const bool any = !m_text->text().trimmed().isEmpty();
        m_comment->setEnabled(any);
        m_note->setEnabled(any);
    });
    m_comment->setEnabled(false);
    m_note->setEnabled(false);
    for (const auto keys : {Qt::CTRL | Qt::Key_Return, Qt::CTRL | Qt::Key_Enter}) {
        auto* send = new QShortcut(QKeySequence(keys), m_text);
        send->setContext(Qt::WidgetShortcut);
        connect(send, &QShortcut::activated, m_comment, &QAbstractButton::click);
    }
}

/// As people read it.
QString RequestDetail::helpdesk() const
{
    return m_row->ticket ? sync::titleOf(m_row->ticket->connector) : m_row->request.helpdesk;
}

QList<TimelineEntry> RequestDetail::entries() const
{
    QList<TimelineEntry> list;
    const QList<RequestComment> newestFirst(m_row->said.crbegin(), m_row->said.crend());
    for (const RequestComment& one : newestFirst) {
        const QString from = one.theirs ? helpdesk() : one.isPublic ? QString() : tr("note, stays here");
        QStringList when{one.author.isEmpty() ? helpdesk() : one.author,
                         agoWords(one.at, m_shell.desk().now(), m_shell.desk().zone())};
        if (!from.isEmpty())
            when << from;
        list << TimelineEntry{one.id,
                              one.body,
                              when.join(u" · "_s),
                              exactWords(one.at, m_shell.desk().zone()),
                              one.theirs     ? Tone::Accent
                              : one.isPublic ? Tone::Green
                                             : Tone::Neutral,
                              false};
    }
    return list;
}

void RequestDetail::show(const std::optional<RequestRow>& row, const QStringList& helpdesks)
{
    const bool another =
        row.has_value() != m_row.has_value() || (row && row->request.id != m_row->request.id);
    m_row = row;
    m_helpdesks = helpdesks;
    m_parts->setVisible(row.has_value());
    if (another)
        m_text->clear();
    if (!row)
        return;
    const ServiceRequest& request = row->request;
    m_header->setTitle(request.title);
    m_state->setPill(requestStatePill(request.state));
    QStringList lines;
    if (!request.details.isEmpty())
        lines << request.details;
    QStringList facts{
        tr("Opened %1").arg(agoWords(request.openedAt, m_shell.desk().now(), m_shell.desk().zone()))};
    facts << (request.respondedAt
                  ? tr("answered %1")
                        .arg(agoWords(*request.respondedAt, m_shell.desk().now(), m_shell.desk().zone()))
                  : tr("answer due %1")
                        .arg(stampWords(request.respondBy, m_shell.desk().now(), m_shell.desk().zone())));
    if (!request.category.isEmpty())
        facts << request.category;
    lines << facts.join(u" · "_s);
    m_details->setText(lines.join(u'\n'));
    showTicketState();
    m_said.setEntries(entries());
    m_silence->setVisible(row->said.isEmpty());
    m_view->setVisible(!row->said.isEmpty());
    m_text->setPlaceholderText(request.isHandedOver()
                                   ? tr("A comment goes to %1; Ctrl+Enter sends it").arg(helpdesk())
                                   : tr("What is to be said about it; Ctrl+Enter keeps it"));
}

void RequestDetail::showTicketState()
{
    const QString trouble = ticketTrouble(*m_row);
    const bool waits = m_row->ticket && m_row->ticket->state == sync::Ticket::State::Waiting;
    m_hand->setVisible(!m_row->ticket);
    m_open->setVisible(m_row->ticket.has_value());
    m_open->setEnabled(m_row->ticket && m_row->ticket->url.isValid() && !m_row->ticket->url.isEmpty());
    if (m_row->ticket)
        m_open->setText(m_row->ticket->remoteId.isEmpty()
                            ? tr("Show in helpdesk")
                            : tr("Show ticket %1").arg(m_row->ticket->remoteId));
    m_trouble->setVisible(waits || !trouble.isEmpty());
    if (!m_trouble->isHidden())
        m_trouble->say(m_row->ticket->state == sync::Ticket::State::Failed ||
                               m_row->ticket->state == sync::Ticket::State::Gone
                           ? Tone::Red
                           : Tone::Amber,
                       ticketWords(*m_row),
                       trouble.isEmpty() ? tr("It goes to %1 with the next round.").arg(helpdesk())
                                         : trouble);
}

void RequestDetail::beginComment()
{
    if (m_row)
        m_text->setFocus();
}

void RequestDetail::say(bool isPublic)
{
    const QString text = m_text->text();
    if (!m_row || text.trimmed().isEmpty())
        return;
    m_shell.desk()
        .write([id = m_row->request.id, text, isPublic](Workspace& workspace) {
            return workspace.requests().comment(id, text, isPublic);
        })
        .then(this, [this, text](const Result<RequestComment>& made) {
            if (!made)
                m_shell.fail(made.error());
            else if (m_text->text() == text) // Else somebody went on typing.
                m_text->clear();
        });
}

void RequestDetail::handOver()
{
    if (m_row && !m_row->ticket)
        handOverRequest(m_shell, m_row->request, m_helpdesks);
}

void RequestDetail::showTicket()
{
    if (m_row && m_row->ticket && !m_row->ticket->url.isEmpty())
        QDesktopServices::openUrl(m_row->ticket->url);
}

void RequestDetail::edit()
{
    if (m_row)
        openEditRequestSheet(m_shell, m_row->request);
}

void RequestDetail::chooseState()
{
    if (!m_row)
        return;
    auto* menu = new QMenu(this);
    menu->setObjectName(u"request.stateMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const QString& state : requestStates()) {
        QAction* action = menu->addAction(requestStateWords(state));
        action->setCheckable(true);
        action->setChecked(state == m_row->request.state);
        connect(action, &QAction::triggered, this, [this, state] { setState(state); });
    }
    menu->popup(m_states->mapToGlobal(QPoint(0, m_states->height() + 2)));
}

void RequestDetail::setState(const QString& state)
{
    m_shell.desk()
        .write([id = m_row->request.id, state](Workspace& workspace) {
            return workspace.requests().setState(id, state);
        })
        .then(this, [this](const Status& done) {
            if (!done)
                m_shell.fail(done.error());
        });
}

} // namespace occ::ui
