// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/callflow/floweditorpage.h"

#include "ui/base/relativetime.h"
#include "ui/callflow/callflowview.h"
#include "ui/callflow/floweditor.h"
#include "ui/widgets/bars.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/pageheader.h"

#include <QApplication>
#include <QCryptographicHash>
#include <QJsonDocument>
#include <QKeyEvent>
#include <QMenu>
#include <QSettings>
#include <QShortcut>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace occ::ui {

FlowEditorPage::FlowEditorPage(Shell& shell)
    : Page(shell)
    , m_read(
          shell.desk(), this,
          [this] {
              return [client = m_client](Workspace& workspace) { return readFlowFile(workspace, client); };
          },
          [this](const FlowFile& read) { show(read); },
          [this](const Error& error) { this->shell().fail(error); })
    , m_header(new PageHeader(tr("Call flow"), this))
    , m_message(new MessageBar(u"callflow.message"_s, this))
    , m_editor(new FlowEditor(shell.desk(), this))
{
    layOut();
    const auto key = [this](const QKeySequence& keys, auto function) {
        auto* shortcut = new QShortcut(keys, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, function);
    };
    key(QKeySequence::Save, &FlowEditorPage::save);
    key(QKeySequence(Qt::Key_F8), [this] { m_editor->nextFinding(); });
    connect(&m_editor->document(), &FlowDocument::changed, this, &FlowEditorPage::showState);
    connect(&m_editor->document(), &FlowDocument::findingsChanged, this, &FlowEditorPage::showState);
    connect(&m_editor->document().history(), &QUndoStack::indexChanged, this, &FlowEditorPage::showState);
    connect(&desk(), &Desk::changed, this, [this](const store::ChangeSet& changes) {
        if (m_client > 0 && !m_saving && changes.touches("callflow"_L1) && !m_editor->document().isEdited())
            m_read.refresh();
    });
}

FlowEditorPage::~FlowEditorPage()
{
    // The history empties itself when it goes, and there is nothing left to show then.
    m_editor->document().history().disconnect(this);
    m_editor->document().disconnect(this);
}

void FlowEditorPage::layOut()
{
    auto* column = pageColumn(this);
    m_state = new PillLabel({}, m_header);
    m_state->setObjectName(u"callflow.state"_s);
    m_versions = new Chip(tr("Versions"), m_header);
    m_versions->setObjectName(u"callflow.versions"_s);
    m_versions->setMenu([this](QMenu* menu) { fillVersions(menu); });
    m_templates = new Chip(tr("Templates"), m_header);
    m_templates->setObjectName(u"callflow.templates"_s);
    m_templates->setMenu([this](QMenu* menu) { fillTemplates(menu); });
    for (QWidget* part : std::initializer_list<QWidget*>{m_state, m_versions, m_templates})
        m_header->addAfterTitle(part);
    auto* back = new Button(tr("Back"), u"callflow.back"_s, Button::Look::Plain, this);
    m_undo = new Button({}, u"callflow.undo"_s, Button::Look::Plain, this);
    m_undo->setIconName(u"edit-undo"_s);
    m_undo->setAccessibleName(tr("Undo"));
    m_redo = new Button({}, u"callflow.redo"_s, Button::Look::Plain, this);
    m_redo->setIconName(u"edit-redo"_s);
    m_redo->setAccessibleName(tr("Redo"));
    m_save = new Button(tr("Save"), u"callflow.save"_s, Button::Look::Primary, this);
    m_save->setKeyHint(tr("Ctrl S"));
    for (Button* button : {back, m_undo, m_redo, m_save})
        m_header->addAction(button);
    m_message->setClosable(true);
    m_message->hide();
    column->addWidget(m_header);
    column->addWidget(m_message);
    column->addWidget(m_editor, 1);
    connect(back, &QAbstractButton::clicked, this, [this] { shell().back(); });
    connect(m_undo, &QAbstractButton::clicked, &m_editor->document().history(), &QUndoStack::undo);
    connect(m_redo, &QAbstractButton::clicked, &m_editor->document().history(), &QUndoStack::redo);
    connect(m_save, &QAbstractButton::clicked, this, &FlowEditorPage::save);
}

void FlowEditorPage::open(const QVariant& what)
{
    if (!what.canConvert<CallFlowLink>())
        return;
    const qint64 client = what.value<CallFlowLink>().client;
    if (client == m_client && m_editor->document().isEdited())
        return; // What is half done stays.
    keepDraft();
    m_client = client;
    m_message->hide();
    m_read.refresh();
}

void FlowEditorPage::reload()
{
    if (m_client > 0 && !m_editor->document().isEdited())
        m_read.refresh();
}

void FlowEditorPage::takeFocus()
{
    m_editor->canvas().setFocus();
}

QString FlowEditorPage::heading() const
{
    return m_file.clientName.isEmpty() ? tr("Call flow") : tr("Call flow of %1").arg(m_file.clientName);
}

void FlowEditorPage::show(const FlowFile& read)
{
    if (read.client != m_client || (m_file.client == read.client && m_editor->document().isEdited()))
        return;
    const bool other = m_file.client != read.client;
    m_file = read;
    m_header->setTitle(heading());
    m_editor->document().setContext(read.context);
    m_editor->document().load(read.flow);
    const QByteArray draft = QSettings().value(draftKey()).toByteArray();
    if (!draft.isEmpty()) {
        const auto flow = callflow::fromJson(QJsonDocument::fromJson(draft).object());
        if (flow && *flow != read.flow) {
            m_editor->document().replace(tr("Go on with the edit"), *flow);
            m_message->say(Tone::Accent, tr("Your edit is still here."),
                           tr("It was not saved the last time. Undo shows the stored version."));
        }
    }
    if (read.version == 0 && draft.isEmpty() && !read.templates.isEmpty()) {
        m_editor->document().replace(tr("Start from “%1”").arg(read.templates.first().title),
                                     read.templates.first());
        m_message->say(
            Tone::Accent, tr("Nothing is stored yet."),
            tr("This is the template “%1”. Change it and save.").arg(read.templates.first().title));
    }
    if (other)
        m_editor->canvas().goHome();
    showState();
    Q_EMIT headingChanged();
}

void FlowEditorPage::showState()
{
    FlowDocument& document = m_editor->document();
    const bool edited = document.isEdited() || m_file.version == 0;
    const bool bad = callflow::hasErrors(document.findings());
    m_state->setPill(edited && bad ? paint::Pill{tr("Not saved, has problems"), Tone::Red, paint::Mark::Cross}
                     : edited      ? paint::Pill{tr("Not saved"), Tone::Amber, paint::Mark::Dot}
                     : bad         ? paint::Pill{tr("Has problems"), Tone::Red, paint::Mark::Cross}
                                   : paint::Pill{tr("Saved"), Tone::Green, paint::Mark::Check});
    m_save->setEnabled(edited && !m_saving && !document.flow().steps.isEmpty());
    m_undo->setEnabled(document.history().canUndo());
    m_redo->setEnabled(document.history().canRedo());
    m_undo->setToolTip(tr("Undo: %1 (Ctrl Z)").arg(document.history().undoText()));
    m_redo->setToolTip(tr("Redo: %1 (Ctrl Shift Z)").arg(document.history().redoText()));
    m_versions->setLabel(m_file.version == 0 ? tr("No version yet") : tr("Version %1").arg(m_file.version));
    m_versions->setEnabled(!m_file.versions.isEmpty());
}

void FlowEditorPage::save()
{
    if (!m_save->isEnabled())
        return;
    m_saving = true;
    showState();
    const callflow::CallFlow flow = m_editor->document().flow();
    desk()
        .write([client = m_client, flow, version = m_file.version](Workspace& workspace) {
            return storeFlow(workspace, client, flow, version);
        })
        .then(this, [this, flow](const Result<int>& stored) {
            m_saving = false;
            if (!stored) {
                m_message->say(Tone::Red, tr("Not saved."),
                               stored.error().message + u' ' + stored.error().hint);
                showState();
                return;
            }
            m_file.version = *stored;
            QSettings().remove(draftKey());
            m_message->hide();
            m_editor->document().markSaved(flow);
            showState();
            m_read.refresh();
        });
}

void FlowEditorPage::fillVersions(QMenu* menu)
{
    for (const FlowVersion& version : std::as_const(m_file.versions)) {
        QString words = tr("Version %1 · %2")
                            .arg(version.number)
                            .arg(stampWords(version.at, desk().now(), desk().zone()));
        if (!version.author.isEmpty())
            words += u" · "_s + version.author;
        if (version.live)
            words += u" · "_s + tr("deployed");
        menu->addAction(words, this, [this, number = version.number] { openVersion(number); });
    }
}

void FlowEditorPage::openVersion(int version)
{
    desk()
        .read([client = m_client, id = m_file.flow.id, version](Workspace& workspace) {
            return readFlowVersion(workspace, client, id, version);
        })
        .then(this, [this, version](const Result<callflow::CallFlow>& flow) {
            if (flow)
                m_editor->document().replace(tr("Back to version %1").arg(version), *flow);
            else
                shell().fail(flow.error());
        });
}

void FlowEditorPage::fillTemplates(QMenu* menu)
{
    for (const callflow::CallFlow& flow : std::as_const(m_file.templates)) {
        menu->addAction(tr("Start from “%1”").arg(flow.title), this, [this, flow] {
            m_editor->document().replace(tr("Start from “%1”").arg(flow.title), flow);
            m_editor->canvas().goHome();
        });
    }
}

void FlowEditorPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    qApp->installEventFilter(this);
}

void FlowEditorPage::hideEvent(QHideEvent* event)
{
    qApp->removeEventFilter(this);
    Page::hideEvent(event);
}

/// Undo and redo are the editor's while one works in it; the window's take back what was stored.
bool FlowEditorPage::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::ShortcutOverride && event->type() != QEvent::KeyPress)
        return false;
    auto* widget = qobject_cast<QWidget*>(watched);
    if (!widget || widget != QApplication::focusWidget() || !m_editor->isAncestorOf(widget))
        return false;
    auto* key = static_cast<QKeyEvent*>(event);
    const bool undo = key->matches(QKeySequence::Undo);
    if (!undo && !key->matches(QKeySequence::Redo))
        return false;
    QUndoStack& history = m_editor->document().history();
    if (undo ? !history.canUndo() : !history.canRedo())
        return false;
    event->accept();
    if (event->type() == QEvent::KeyPress)
        undo ? history.undo() : history.redo();
    return true;
}

QString FlowEditorPage::draftKey() const
{
    const QByteArray where =
        QCryptographicHash::hash(desk().info().address.toUtf8(), QCryptographicHash::Sha1);
    return u"drafts/callflow/%1/%2"_s.arg(QString::fromLatin1(where.toHex().left(12))).arg(m_client);
}

void FlowEditorPage::keepDraft()
{
    if (m_client == 0 || m_file.client != m_client)
        return;
    if (m_editor->document().isEdited())
        QSettings().setValue(
            draftKey(),
            QJsonDocument(callflow::toJson(m_editor->document().flow())).toJson(QJsonDocument::Compact));
    else
        QSettings().remove(draftKey());
}

} // namespace occ::ui
