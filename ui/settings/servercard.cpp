// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/servercard.h"

#include "ui/base/relativetime.h"
#include "ui/settings/tokenlist.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/field.h"
#include "ui/widgets/labels.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace occ::ui {

ServerCard::ServerCard(Shell& shell, QWidget* parent)
    : QWidget(parent)
    , m_shell(shell)
    , m_control(ServerControl::current())
{
    layOut();
    fill();
    showState();
    if (!m_control)
        return;
    connect(m_control, &ServerControl::changed, this, &ServerCard::follow);
    connect(&shell.desk(), &Desk::minutePassed, this, &ServerCard::showState);
}

void ServerCard::layOut()
{
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto* card = new Card(this);
    outer->addWidget(card);
    auto* header = new SectionHeader(tr("Server"), card);
    header->setNote(tr("HTTP API and webhooks, while this window is open"));
    m_pill = new PillLabel({}, header);
    header->addControl(m_pill);
    card->column()->addWidget(header);
    m_state = new TextLabel({}, Type::Body, false, card);
    m_state->setObjectName(u"server.state"_s);
    m_state->setTextInteractionFlags(Qt::TextSelectableByMouse);
    card->column()->addWidget(m_state);
    m_requests = new TextLabel({}, Type::Label, true, card);
    m_requests->setObjectName(u"server.requests"_s);
    card->column()->addWidget(m_requests);
    m_on = new QCheckBox(tr("Answer while the window is open"), card);
    m_on->setObjectName(u"server.on"_s);
    card->column()->addWidget(m_on);
    m_listen = new QLineEdit;
    m_listen->setPlaceholderText(ServerWish().listen);
    m_public = new QLineEdit;
    m_public->setPlaceholderText(tr("https://calls.company.example"));
    m_listenField = new Field(u"server.listen"_s, tr("Address and port"), m_listen, card);
    m_publicField = new Field(u"server.public"_s, tr("Public https address"), m_public, card);
    m_publicField->setHint(tr("Of the proxy that encrypts; where Telnyx reaches this program."));
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(16);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    grid->addWidget(m_listenField, 0, 0, Qt::AlignTop);
    grid->addWidget(m_publicField, 0, 1, Qt::AlignTop);
    card->column()->addLayout(grid);
    m_others = new QCheckBox(tr("Other machines may reach that address"), card);
    m_others->setObjectName(u"server.others"_s);
    card->column()->addWidget(m_others);
    m_warning = new TextLabel({}, Type::Body, false, card);
    m_warning->setObjectName(u"server.warning"_s);
    m_warning->setTone(Tone::Amber);
    m_warning->setText(
        tr("What goes to and from other machines is not encrypted here: anybody on the way reads "
           "it, tokens too. Better stay on 127.0.0.1 and put a proxy in front."));
    card->column()->addWidget(m_warning);
    m_save = new Button(tr("Save"), u"server.save"_s, Button::Look::Plain, card);
    m_save->setAccessibleName(tr("Save what the server does"));
    auto* end = new QHBoxLayout;
    end->addStretch();
    end->addWidget(m_save);
    card->column()->addLayout(end);
    card->column()->addWidget(new Rule(card));
    card->column()->addWidget(new TokenList(m_shell, card));
    for (QCheckBox* box : {m_on, m_others})
        connect(box, &QAbstractButton::toggled, this, &ServerCard::edited);
    for (QLineEdit* edit : {m_listen, m_public})
        connect(edit, &QLineEdit::textChanged, this, &ServerCard::edited);
    connect(m_save, &QAbstractButton::clicked, this, &ServerCard::save);
}

void ServerCard::fill()
{
    m_filling = true;
    const ServerWish wish = m_control ? m_control->wish() : ServerWish();
    m_on->setChecked(wish.on);
    m_listen->setText(wish.listen);
    m_public->setText(wish.publicUrl);
    m_others->setChecked(wish.others);
    m_filling = false;
    for (QWidget* part : std::initializer_list<QWidget*>{m_on, m_listen, m_public, m_others})
        part->setEnabled(m_control != nullptr);
    edited();
}

ServerWish ServerCard::value() const
{
    ServerWish wish;
    wish.on = m_on->isChecked();
    const QString listen = m_listen->text().trimmed();
    wish.listen = listen.isEmpty() ? wish.listen : listen;
    wish.others = m_others->isChecked();
    wish.publicUrl = m_public->text().trimmed();
    while (wish.publicUrl.endsWith(u'/'))
        wish.publicUrl.chop(1);
    return wish;
}

void ServerCard::edited()
{
    if (m_filling)
        return;
    m_warning->setVisible(m_others->isChecked());
    const bool failed = m_control && m_control->state().kind == ServerState::Kind::Failed;
    m_save->setText(failed ? tr("Try again") : tr("Save"));
    m_save->updateGeometry();
    m_save->setEnabled(m_control && (failed || value() != m_control->wish()));
}

void ServerCard::save()
{
    clearErrors({m_listenField, m_publicField});
    const Status applied = m_control->apply(value());
    if (applied) {
        edited();
        return;
    }
    if (!showAtField({m_listenField, m_publicField}, applied.error(), u"server."_s))
        m_shell.fail(applied.error());
}

void ServerCard::follow()
{
    showState();
    edited();
}

void ServerCard::showState()
{
    const ServerState state = m_control ? m_control->state() : ServerState();
    const Desk& desk = m_shell.desk();
    m_requests->setVisible(state.kind == ServerState::Kind::On);
    switch (state.kind) {
    case ServerState::Kind::Off:
        m_pill->setPill({tr("Off"), Tone::Neutral, paint::Mark::Dot});
        m_state->setText(m_control
                             ? tr("Nothing listens. Programs reach this workspace by “occ serve”, or by "
                                  "this window once it answers.")
                             : tr("A window that plays another day serves nobody."));
        break;
    case ServerState::Kind::Starting:
        m_pill->setPill({tr("Starting"), Tone::Accent, paint::Mark::Dot});
        m_state->setText(tr("Opening the workspace…"));
        break;
    case ServerState::Kind::On:
        m_pill->setPill({tr("On"), Tone::Green, paint::Mark::Check});
        m_state->setText(tr("Listening on %1 since %2.")
                             .arg(state.address, stampWords(state.since, desk.now(), desk.zone())));
        m_requests->setText(tr("%n requests answered or turned away.", nullptr, int(state.requests)));
        break;
    case ServerState::Kind::Failed:
        m_pill->setPill({tr("Failed"), Tone::Red, paint::Mark::Cross});
        m_state->setText(tr("Could not listen: %1").arg(state.error->message + u' ' + state.error->hint));
        break;
    }
    m_state->setTone(state.kind == ServerState::Kind::Failed ? Tone::Red : Tone::Neutral);
    m_pill->updateGeometry();
}

} // namespace occ::ui
