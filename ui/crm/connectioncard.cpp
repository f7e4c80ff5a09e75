// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/crm/connectioncard.h"

#include "core/sync/signin.h"
#include "ui/crm/crmsheets.h"
#include "ui/crm/crmwords.h"
#include "ui/crm/triggersheet.h"
#include "ui/widgets/bars.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/progressline.h"

#include <QShortcut>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace occ::ui {

ConnectionCard::ConnectionCard(Shell& shell, const QString& connection, QWidget* parent)
    : QWidget(parent)
    , m_shell(shell)
    , m_connection(connection)
    , m_task(shell.desk(), this)
{
    setObjectName(u"crm.card."_s + connection);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto* card = new Card(this);
    outer->addWidget(card);
    m_title = new SectionHeader({}, card);
    m_state = new PillLabel({}, card);
    m_state->setObjectName(u"crm.state"_s);
    m_title->addControl(m_state);
    m_words = new TextLabel({}, Type::Body, true, card);
    m_words->setObjectName(u"crm.words"_s);
    m_message = new MessageBar(u"crm.message"_s, card);
    m_cure = new Button({}, u"crm.cure"_s, Button::Look::Primary, m_message);
    m_message->addAction(m_cure);
    m_message->hide();
    m_progressWords = new TextLabel({}, Type::Label, true, card);
    m_progressWords->setObjectName(u"crm.progressWords"_s);
    m_progress = new ProgressLine(u"crm.progress"_s, tr("How far the round is"), card);
    m_progressWords->hide();
    m_progress->hide();
    card->column()->setSpacing(12);
    for (QWidget* part : std::initializer_list<QWidget*>{m_title, m_words, m_message, m_progressWords,
                                                         m_progress, makeTiles(), makeButtons()})
        card->column()->addWidget(part);
    makeKeys();
    connect(m_cure, &QAbstractButton::clicked, this, [this] {
        if (isNew())
            openPage(kCrmPreviewPage);
        else
            signIn();
    });
    connect(&m_task, &CrmTask::progressed, this, [this](const sync::Progress& progress) {
        m_progressWords->setText(crmProgressWords(progress, crm()));
        m_progress->setRange(0, progress.of.value_or(0));
        m_progress->setValue(progress.of ? progress.done : 0);
    });
    connect(&m_task, &CrmTask::runningChanged, this, [this](bool running) {
        m_progress->setRange(0, 0);
        m_progressWords->setText(tr("Connecting to %1…").arg(crm()));
        m_progress->setVisible(running);
        m_progressWords->setVisible(running);
        show(m_status);
    });
    connect(&m_task, &CrmTask::ended, this, &ConnectionCard::roundEnded);
    connect(&m_task, &CrmTask::failed, this, [this](const Error& error) {
        m_shell.fail(error);
        Q_EMIT stale();
    });
}

QWidget* ConnectionCard::makeTiles()
{
    auto* tiles = new QWidget(this);
    auto* row = new QHBoxLayout(tiles);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    const auto add = [&](KpiTile*& tile, const QString& name, const QString& title, auto go) {
        tile = new KpiTile(u"crm."_s + name, title, tiles);
        connect(tile, &QAbstractButton::clicked, this, go);
        row->addWidget(tile, 1);
    };
    add(m_linked, u"linked"_s, tr("Kept alike"), [this] { openPage(kCrmLogPage); });
    add(m_waiting, u"waiting"_s, tr("Waiting to go"), [this] { openPage(kCrmLogPage, u"waiting"_s); });
    add(m_failed, u"failed"_s, tr("Failed"), [this] { openPage(kCrmLogPage, u"waiting"_s); });
    add(m_conflicts, u"conflicts"_s, tr("To decide"), [this] { openPage(kCrmConflictsPage); });
    return tiles;
}

QWidget* ConnectionCard::makeButtons()
{
    auto* buttons = new QWidget(this);
    auto* row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kUnit);
    const auto add = [&](const QString& name, const QString& text, Button::Look look, auto act) {
        auto* button = new Button(text, u"crm."_s + name, look, buttons);
        connect(button, &QAbstractButton::clicked, this, act);
        row->addWidget(button);
        return button;
    };
    m_sync = add(u"sync"_s, tr("Sync now"), Button::Look::Primary, [this] { syncOrCancel(); });
    m_sync->setKeyHint(u"S"_s);
    m_pause = add(u"pause"_s, tr("Pause"), Button::Look::Plain, [this] { pauseOrResume(); });
    m_schedule = add(u"schedule"_s, tr("Schedule…"), Button::Look::Plain,
                     [this] { openScheduleSheet(m_shell, m_status.connection); });
    add(u"mapping"_s, tr("Mapping…"), Button::Look::Plain, [this] { openPage(kCrmMappingPage); });
    m_triggers = add(u"triggers"_s, tr("Triggers…"), Button::Look::Plain,
                     [this] { openTriggerSheet(m_shell, m_status.connection); });
    m_triggers->setToolTip(tr("What a won deal starts here, and what is logged there."));
    add(u"preview"_s, tr("Dry run…"), Button::Look::Plain, [this] {
        openPage(kCrmPreviewPage);
    })->setToolTip(tr("What the next round would do; nothing is written."));
    row->addStretch();
    add(u"disconnect"_s, tr("Disconnect…"), Button::Look::Flat,
        [this] { openDisconnectSheet(m_shell, m_status.connection); });
    return buttons;
}

void ConnectionCard::makeKeys()
{
    const auto key = [this](const QString& keys, auto act) {
        auto* shortcut = new QShortcut(QKeySequence(keys), this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, act);
    };
    key(u"S"_s, [this] { syncOrCancel(); });
    key(u"P"_s, [this] { pauseOrResume(); });
    key(u"D"_s, [this] { openPage(kCrmConflictsPage); });
    key(u"L"_s, [this] { openPage(kCrmLogPage); });
    key(u"M"_s, [this] { openPage(kCrmMappingPage); });
    key(u"T"_s, [this] {
        if (!m_triggers->isHidden())
            m_triggers->click();
    });
}

QString ConnectionCard::crm() const
{
    return crmTitle(m_status.connection.connector);
}

void ConnectionCard::takeFocus()
{
    m_sync->setFocus();
}

void ConnectionCard::show(const sync::ConnectionStatus& status)
{
    m_status = status;
    const sync::Connection& connection = status.connection;
    const Desk& desk = m_shell.desk();
    m_title->setTitle(crm());
    QString note = connection.name == connection.connector ? QString() : connection.name;
    if (!connection.account.isEmpty())
        note += (note.isEmpty() ? QString() : u" · "_s) + tr("account %1").arg(connection.account);
    m_title->setNote(note);
    const bool running = m_task.isRunning();
    sync::ConnectionStatus shown = status;
    shown.running = status.running || running;
    m_state->setPill(crmStatePill(shown));
    m_words->setText(crmLastWords(connection, desk.now(), desk.zone()) + u' ' +
                     crmNextWords(connection, desk.now(), desk.zone()));
    m_linked->setFigure(QString::number(status.linked), tr("records on both sides"));
    m_waiting->setFigure(QString::number(status.waiting), tr("with the next round"));
    m_failed->setFigure(QString::number(status.failed),
                        status.failed > 0 ? tr("need somebody") : tr("nothing failed"),
                        status.failed > 0 ? Tone::Red : Tone::Neutral);
    m_conflicts->setFigure(QString::number(status.conflicts),
                           status.conflicts > 0 ? tr("both sides changed") : tr("nothing open"),
                           status.conflicts > 0 ? Tone::Amber : Tone::Neutral);
    // A helpdesk has neither deals nor contacts.
    m_triggers->setVisible(!sync::isHelpdesk(connection.connector));
    m_sync->setText(running ? tr("Cancel") : tr("Sync now"));
    m_sync->setEnabled(running || (connection.state == u"on" && !status.running));
    m_pause->setText(connection.state == u"paused" ? tr("Resume") : tr("Pause"));
    m_pause->setEnabled(connection.state == u"on" || connection.state == u"paused");
    m_schedule->setEnabled(connection.state != u"new");
    showMessage();
}

void ConnectionCard::showMessage()
{
    const QString state = m_status.connection.state;
    m_cure->setEnabled(!m_task.isRunning());
    if (state == u"new") {
        m_cure->setText(tr("See the preview"));
        m_message->say(Tone::Accent, tr("Ready to begin"),
                       tr("See what would be created and matched, then begin."));
    } else if (state == u"sign-in") {
        m_cure->setText(tr("Sign in…"));
        m_message->say(Tone::Red, tr("%1 does not let us in any more").arg(crm()),
                       tr("The key or sign-in has run out or was revoked. What waits is kept."));
    } else {
        m_message->hide();
    }
}

void ConnectionCard::syncOrCancel()
{
    if (m_task.isRunning())
        m_task.cancel();
    else if (m_sync->isEnabled())
        m_task.round(m_connection);
}

void ConnectionCard::roundEnded(const sync::RoundEnd& end)
{
    m_shell.say(tr("%1: %2").arg(crm(), crmEndWords(end)));
    Q_EMIT stale();
}

void ConnectionCard::pauseOrResume()
{
    const QString state = m_status.connection.state;
    if (state == u"new")
        return;
    m_shell.desk()
        .write([name = m_connection, pauses = state == u"on"](Workspace& workspace) {
            return pauses ? workspace.sync().pause(name) : workspace.sync().resume(name);
        })
        .then(this, [this](const Status& status) {
            if (!status)
                m_shell.fail(status.error());
            Q_EMIT stale();
        });
}

void ConnectionCard::signIn()
{
    openSignInSheet(m_shell, m_status.connection, [self = QPointer(this)] {
        if (self)
            self->pauseOrResume();
    });
}

void ConnectionCard::openPage(const char* page, const QString& what)
{
    m_shell.open(QLatin1StringView(page), QVariant::fromValue(CrmLink{m_connection, what}));
}

} // namespace occ::ui
