// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/playbook/editorpage.h"

#include "ui/playbook/links.h"
#include "ui/playbook/yamledit.h"
#include "ui/widgets/bars.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/splitter.h"

#include <QCryptographicHash>
#include <QListView>
#include <QSettings>
#include <QShortcut>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace occ::ui {

static constexpr int kTypingMs = 250; ///< A pause in typing after which the text is checked.
static constexpr int kOutlineRow = 26;
static constexpr int kLineRole = Qt::UserRole + 1;

EditorPage::EditorPage(Shell& shell)
    : Page(shell)
    , m_check(
          shell.desk(), this,
          [this] {
              return
                  [text = m_text->toPlainText()](Workspace& workspace) { return checkText(workspace, text); };
          },
          [this](const CheckedText& checked) { showChecked(checked); },
          [this](const Error& error) { this->shell().fail(error); })
    , m_header(new PageHeader(tr("Edit playbook"), this))
{
    layOut();
    m_typed.setSingleShot(true);
    m_typed.setInterval(kTypingMs);
    connect(&m_typed, &QTimer::timeout, this, [this] {
        m_check.refresh();
        keepDraft();
    });
    connect(&desk(), &Desk::changed, this, [this](const store::ChangeSet& changes) {
        if (changes.touches("playbook"_L1) && !m_saving && !m_playbook.isEmpty() && !isEdited())
            followStore();
    });
    auto* save = new QShortcut(QKeySequence::Save, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(save, &QShortcut::activated, this, &EditorPage::save);
    auto* next =
        new QShortcut(QKeySequence(Qt::Key_F8), this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(next, &QShortcut::activated, this, [this] {
        const int here = m_text->currentLine();
        const auto after = std::find_if(m_faults.cbegin(), m_faults.cend(),
                                        [here](const Error& fault) { return fault.line > here; });
        if (!m_faults.isEmpty())
            m_text->goToLine(after == m_faults.cend() ? m_faults.first().line : after->line);
        m_text->setFocus();
    });
}

void EditorPage::layOut()
{
    auto* column = pageColumn(this);
    m_state = new PillLabel({}, m_header);
    m_header->addAfterTitle(m_state);
    auto* back = new Button(tr("Back"), u"editor.back"_s, Button::Look::Plain, this);
    m_startOver = new Button(tr("Start over"), u"editor.startOver"_s, Button::Look::Plain, this);
    m_startOver->setToolTip(tr("Throws the edit away and shows the stored version"));
    m_save = new Button(tr("Save as new version"), u"editor.save"_s, Button::Look::Primary, this);
    m_save->setKeyHint(tr("Ctrl S"));
    for (Button* button : {back, m_startOver, m_save})
        m_header->addAction(button);
    column->addWidget(m_header);
    m_message = new MessageBar(u"editor.message"_s, this);
    m_message->setClosable(true);
    m_carry = new Button(tr("Carry to running clients…"), u"editor.carry"_s, Button::Look::Plain, m_message);
    m_message->addAction(m_carry);
    m_message->hide();
    column->addWidget(m_message);
    auto* split = new Splitter(u"editor.split"_s, Qt::Horizontal, this);
    split->setHandleWidth(12);
    split->addWidget(makeText());
    split->addWidget(makeSide());
    split->setStretchFactor(0, 1);
    split->setStretchFactor(1, 0);
    split->setSizes({700, 330});
    column->addWidget(split, 1);
    connect(back, &QAbstractButton::clicked, this, [this] { shell().back(); });
    connect(m_startOver, &QAbstractButton::clicked, this, &EditorPage::startOver);
    connect(m_save, &QAbstractButton::clicked, this, &EditorPage::save);
    connect(m_carry, &QAbstractButton::clicked, this, [this] {
        shell().open(QLatin1StringView(kPlaybookUpgradePage),
                     QVariant::fromValue(PlaybookLink{m_playbook, 0}));
    });
}

QWidget* EditorPage::makeText()
{
    auto* card = new Card(nullptr, 1);
    card->setMinimumWidth(360);
    m_text = new YamlEdit(u"editor.text"_s, tr("Playbook as text"), card);
    card->column()->addWidget(m_text);
    connect(m_text, &QPlainTextEdit::textChanged, this, &EditorPage::textChanged);
    connect(m_text, &YamlEdit::lineChanged, this, [this](int line) {
        // The outline shows where one is: the last entry that begins at or before the cursor.
        QModelIndex here;
        for (int i = 0; i < m_outlineModel.rowCount(); ++i) {
            const QModelIndex top = m_outlineModel.index(i, 0);
            if (top.data(kLineRole).toInt() <= line)
                here = top;
            for (int j = 0; j < m_outlineModel.rowCount(top); ++j) {
                const QModelIndex below = m_outlineModel.index(j, 0, top);
                if (below.data(kLineRole).toInt() <= line)
                    here = below;
            }
        }
        if (here.isValid() && !m_outline->hasFocus()) {
            m_outline->setCurrentIndex(here);
            m_outline->scrollTo(here);
        }
    });
    return card;
}

QWidget* EditorPage::makeSide()
{
    auto* side = new Splitter(u"editor.side"_s, Qt::Vertical);
    side->setHandleWidth(12);
    side->setMinimumWidth(250);
    auto* outlineCard = new Card(nullptr, 8);
    outlineCard->column()->addWidget(new SectionHeader(tr("Outline"), outlineCard));
    m_outline = new QTreeView(outlineCard);
    m_outline->setObjectName(u"editor.outline"_s);
    m_outline->setAccessibleName(tr("Outline"));
    m_outline->setModel(&m_outlineModel);
    m_outline->setHeaderHidden(true);
    m_outline->setFrameShape(QFrame::NoFrame);
    m_outline->setUniformRowHeights(true);
    m_outline->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_outline->viewport()->setAutoFillBackground(false);
    outlineCard->column()->addWidget(m_outline, 1);
    auto* faultCard = new Card(nullptr, 8);
    m_faultsHeader = new SectionHeader(tr("Faults"), faultCard);
    m_faultsHeader->setNote(tr("F8 next"));
    faultCard->column()->addWidget(m_faultsHeader);
    m_faultList = new QListView(faultCard);
    m_faultList->setObjectName(u"editor.faults"_s);
    m_faultList->setAccessibleName(tr("Faults"));
    m_faultList->setModel(&m_faultModel);
    m_faultList->setWordWrap(true);
    m_faultList->setFrameShape(QFrame::NoFrame);
    m_faultList->setResizeMode(QListView::Adjust);
    m_faultList->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_faultList->viewport()->setAutoFillBackground(false);
    faultCard->column()->addWidget(m_faultList, 1);
    side->addWidget(outlineCard);
    side->addWidget(faultCard);
    side->setStretchFactor(0, 3);
    side->setStretchFactor(1, 2);
    for (QAbstractItemView* view : std::initializer_list<QAbstractItemView*>{m_outline, m_faultList}) {
        const auto go = [this](const QModelIndex& index) {
            m_text->goToLine(index.data(kLineRole).toInt());
            m_text->setFocus();
        };
        connect(view, &QAbstractItemView::activated, this, go);
        connect(view, &QAbstractItemView::clicked, this, go);
    }
    return side;
}

void EditorPage::open(const QVariant& what)
{
    const QString playbook = what.toString();
    if (playbook.isEmpty() || (playbook == m_playbook && isEdited()))
        return;
    load(playbook);
}

void EditorPage::takeFocus()
{
    m_text->setFocus();
}

void EditorPage::load(const QString& playbook)
{
    keepDraft();
    using Loaded = std::pair<StoredPlaybook, QString>;
    desk()
        .read([playbook](Workspace& workspace) -> Result<Loaded> {
            const auto stored = workspace.playbooks().find(playbook);
            if (!stored)
                return Failure(stored.error());
            const auto text = workspace.playbooks().text(stored->id);
            if (!text)
                return Failure(text.error());
            return Loaded{*stored, *text};
        })
        .then(this, [this](const Result<Loaded>& loaded) {
            if (loaded)
                begin(loaded->first, loaded->second);
            else
                shell().fail(loaded.error());
        });
}

/// An undo, or somebody else, made another version the newest: nothing is half typed here, so it is shown.
void EditorPage::followStore()
{
    desk()
        .read([id = m_playbook](Workspace& workspace) { return workspace.playbooks().find(id); })
        .then(this, [this](const Result<StoredPlaybook>& newest) {
            if (newest && newest->playbook.id == m_playbook && newest->playbook.version != m_version &&
                !m_saving && !isEdited())
                load(m_playbook);
        });
}

void EditorPage::begin(const StoredPlaybook& stored, const QString& text)
{
    m_playbook = stored.playbook.id;
    m_title = stored.playbook.title;
    m_original = text;
    m_version = stored.playbook.version;
    m_header->setTitle(m_title);
    m_header->setNote(tr("began with version %1").arg(m_version));
    Q_EMIT headingChanged();
    m_message->hide();
    QSettings settings;
    const QString draft = settings.value(draftKey()).toString();
    const int based = settings.value(draftKey() + u".version"_s).toInt();
    const bool hasDraft = !draft.isEmpty() && draft != text;
    m_text->setPlainText(hasDraft ? draft : text);
    if (hasDraft) {
        m_version = based;
        m_header->setNote(tr("began with version %1").arg(m_version));
        m_carry->hide();
        m_message->say(Tone::Accent, tr("Your edit is still here."),
                       tr("It was not saved the last time. “Start over” shows the stored version."));
    }
    m_typed.stop();
    m_check.refresh();
    showState();
}

bool EditorPage::isEdited() const
{
    return !m_playbook.isEmpty() && m_text->toPlainText() != m_original;
}

void EditorPage::textChanged()
{
    m_checked = false;
    m_typed.start();
    showState();
}

void EditorPage::showChecked(const CheckedText& checked)
{
    m_faults = checked.faults;
    m_checked = !m_typed.isActive();
    m_text->setFaults(m_faults);
    if (!checked.outline.isEmpty())
        fillOutline(checked.outline);
    m_faultModel.clear();
    for (const Error& fault : m_faults) {
        auto* line = new QStandardItem(tr("Line %1: %2 %3").arg(fault.line).arg(fault.message, fault.hint));
        line->setData(fault.line, kLineRole);
        m_faultModel.appendRow(line);
    }
    if (m_faults.isEmpty()) {
        auto* good = new QStandardItem(tr("None. %1 milestones, %2 items, %3 touchpoints.")
                                           .arg(checked.milestones)
                                           .arg(checked.items)
                                           .arg(checked.touchpoints));
        good->setEnabled(false);
        m_faultModel.appendRow(good);
    }
    m_faultList->setFocusPolicy(m_faults.isEmpty() ? Qt::NoFocus : Qt::StrongFocus); // Nothing to stand on.
    showState();
}

void EditorPage::fillOutline(const QList<OutlineEntry>& outline)
{
    m_outlineModel.clear();
    QStandardItem* parent = nullptr;
    for (const OutlineEntry& entry : outline) {
        auto* item = new QStandardItem(entry.title);
        item->setData(entry.line, kLineRole);
        item->setSizeHint({0, kOutlineRow});
        item->setToolTip(tr("%1 (line %2)").arg(entry.title).arg(entry.line));
        if (entry.depth == 0 || !parent)
            m_outlineModel.appendRow(parent = item);
        else
            parent->appendRow(item);
    }
    m_outline->expandAll();
}

void EditorPage::showState()
{
    const bool edited = isEdited();
    m_startOver->setEnabled(edited);
    m_save->setEnabled(edited && m_checked && m_faults.isEmpty() && !m_saving);
    m_state->setPill(!m_checked ? paint::Pill{tr("Checking"), Tone::Neutral, paint::Mark::Pause}
                     : !m_faults.isEmpty()
                         ? paint::Pill{m_faults.size() == 1 ? tr("1 fault")
                                                            : tr("%n faults", nullptr, int(m_faults.size())),
                                       Tone::Red, paint::Mark::Diamond}
                     : edited ? paint::Pill{tr("Good, not saved"), Tone::Amber, paint::Mark::Dot}
                              : paint::Pill{tr("Saved"), Tone::Green, paint::Mark::Check});
}

void EditorPage::save()
{
    if (!m_save->isEnabled())
        return;
    m_saving = true;
    showState();
    const QString text = m_text->toPlainText();
    desk()
        .write([text, version = m_version](Workspace& workspace) {
            return workspace.playbooks().storeText(text.toUtf8(), version);
        })
        .then(this, [this, text](const Result<StoredPlaybook>& stored) {
            m_saving = false;
            if (!stored) {
                m_carry->hide();
                m_message->say(Tone::Red, tr("Not saved."),
                               stored.error().message + u' ' + stored.error().hint);
                showState();
                return;
            }
            m_version = stored->playbook.version;
            m_original = text;
            QSettings().remove(draftKey());
            m_header->setNote(tr("version %1").arg(m_version));
            m_carry->show();
            m_message->say(Tone::Green, tr("Saved as version %1.").arg(m_version),
                           tr("Running clients stay on their version until you move them."));
            showState();
        });
}

void EditorPage::startOver()
{
    QSettings().remove(draftKey());
    m_text->setPlainText(m_original);
    const QString playbook = m_playbook;
    m_playbook.clear(); // Nothing of this edit is kept.
    load(playbook);
    m_text->setFocus();
}

QString EditorPage::draftKey() const
{
    const QByteArray where =
        QCryptographicHash::hash(desk().info().address.toUtf8(), QCryptographicHash::Sha1);
    return u"drafts/playbook/%1/%2"_s.arg(QString::fromLatin1(where.toHex().left(12)), m_playbook);
}

void EditorPage::keepDraft()
{
    if (m_playbook.isEmpty())
        return;
    QSettings settings;
    if (!isEdited()) {
        settings.remove(draftKey());
        return;
    }
    settings.setValue(draftKey(), m_text->toPlainText());
    settings.setValue(draftKey() + u".version"_s, m_version);
}

} // namespace occ::ui
