// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/crm/previewpage.h"

#include "ui/crm/crmwords.h"
#include "ui/widgets/bars.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/progressline.h"
#include "ui/widgets/states.h"
#include "ui/widgets/tableview.h"

#include <QShortcut>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace occ::ui {

PreviewPage::PreviewPage(Shell& shell)
    : Page(shell)
    , m_task(shell.desk(), this)
    , m_header(new PageHeader(tr("Preview"), this))
{
    layOut();
    connectTask();
}

void PreviewPage::layOut()
{
    auto* column = pageColumn(this);
    m_lists = new ChipBar(u"preview.lists"_s, tr("Which records"), this);
    m_lists->addChip(u"doubtful"_s, tr("Doubtful pairs"));
    m_lists->addChip(u"matched"_s, tr("Matched"));
    m_lists->addChip(u"here"_s, tr("Created here"));
    m_lists->addChip(u"there"_s, tr("Created there"));
    m_lists->addChip(u"changed"_s, tr("Changed"));
    m_lists->addChip(u"starts"_s, tr("Onboardings"));
    m_lists->chip(u"starts"_s)->hide();
    m_lists->setCurrent(u"matched"_s);
    m_header->addAfterTitle(m_lists);
    auto* mapping = new Button(tr("Mapping…"), u"preview.mapping"_s, Button::Look::Plain, this);
    auto* back = new Button(tr("Back"), u"preview.back"_s, Button::Look::Plain, this);
    m_header->addAction(mapping);
    m_header->addAction(back);
    column->addWidget(m_header);
    m_message = new MessageBar(u"preview.message"_s, this);
    m_message->hide();
    column->addWidget(m_message);
    column->addWidget(makeTable(), 1);
    column->addWidget(makeFoot());
    connect(m_lists, &ChipBar::currentChanged, this, &PreviewPage::showList);
    connect(back, &QAbstractButton::clicked, this, [this] { shell().open(QLatin1StringView(kCrmPage)); });
    connect(mapping, &QAbstractButton::clicked, this, [this] {
        shell().open(QLatin1StringView(kCrmMappingPage), QVariant::fromValue(CrmLink{m_connection}));
    });
}

QWidget* PreviewPage::makeTable()
{
    auto* card = new Card(this, 0);
    auto* pages = new QWidget(card);
    m_stack = new QStackedLayout(pages);
    m_table = new TableView(u"preview.table"_s, tr("What would happen"), pages);
    m_table->setModel(&m_model);
    m_empty = new EmptyState(u"view-list"_s, {}, {}, pages);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    m_empty->setFocusProxy(m_lists->chip(u"doubtful"_s)); // The keyboard has no place in what is not there.
    card->column()->addWidget(pages);
    const auto key = [this](const QString& keys, bool same) {
        auto* shortcut = new QShortcut(QKeySequence(keys), m_table, nullptr, nullptr, Qt::WidgetShortcut);
        connect(shortcut, &QShortcut::activated, this, [this, same] { decide(same); });
    };
    key(u"S"_s, true);
    key(u"D"_s, false);
    auto* begin = new QShortcut(QKeySequence(u"Ctrl+Return"_s), this);
    begin->setContext(Qt::WidgetWithChildrenShortcut);
    connect(begin, &QShortcut::activated, this, &PreviewPage::confirm);
    return card;
}

QWidget* PreviewPage::makeFoot()
{
    auto* foot = new QWidget(this);
    auto* row = new QHBoxLayout(foot);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kUnit);
    const auto add = [&](const QString& text, const QString& name, const QString& key, Button::Look look) {
        auto* button = new Button(text, u"preview."_s + name, look, foot);
        if (!key.isEmpty())
            button->setKeyHint(key);
        row->addWidget(button);
        return button;
    };
    m_same = add(tr("The same"), u"same"_s, u"S"_s, Button::Look::Plain);
    m_different = add(tr("Different"), u"different"_s, u"D"_s, Button::Look::Plain);
    m_progress = new ProgressLine(u"preview.progress"_s, tr("How far it is"), foot);
    m_progress->setMaximumWidth(160);
    row->addWidget(m_progress);
    m_words = new TextLabel({}, Type::Body, true, foot);
    m_words->setObjectName(u"preview.words"_s);
    row->addWidget(m_words, 1);
    m_cancel = add(tr("Cancel"), u"cancel"_s, {}, Button::Look::Plain);
    m_again = add(tr("Look again"), u"again"_s, {}, Button::Look::Plain);
    m_confirm = add(tr("Begin syncing"), u"confirm"_s, tr("Ctrl ↵"), Button::Look::Primary);
    m_same->setToolTip(crmChoiceTip(u"same"_s, {}));
    m_different->setToolTip(crmChoiceTip(u"different"_s, {}));
    connect(m_same, &QAbstractButton::clicked, this, [this] { decide(true); });
    connect(m_different, &QAbstractButton::clicked, this, [this] { decide(false); });
    connect(m_cancel, &QAbstractButton::clicked, this, [this] { m_task.cancel(); });
    connect(m_again, &QAbstractButton::clicked, this, &PreviewPage::start);
    connect(m_confirm, &QAbstractButton::clicked, this, &PreviewPage::confirm);
    return foot;
}

void PreviewPage::connectTask()
{
    connect(&m_task, &CrmTask::progressed, this, &PreviewPage::step);
    connect(&m_task, &CrmTask::previewed, this, &PreviewPage::show);
    connect(&m_task, &CrmTask::runningChanged, this, [this] { showFoot(); });
    connect(&m_task, &CrmTask::ended, this, [this](const sync::RoundEnd& end) {
        shell().say(tr("%1: %2").arg(crmTitle(m_status.connection.connector), crmEndWords(end)));
        m_seen = false;
        shell().open(QLatin1StringView(kCrmPage));
    });
    connect(&m_task, &CrmTask::failed, this, [this](const Error& error) {
        m_message->say(Tone::Red, tr("It could not be looked at"), error.message + u' ' + error.hint);
        showList();
    });
}

void PreviewPage::open(const QVariant& what)
{
    const auto link = what.value<CrmLink>();
    if (m_task.isRunning())
        return; // One after the other; what is under way is shown.
    const bool same = link.connection.isEmpty() || link.connection == m_connection;
    if (!link.connection.isEmpty())
        m_connection = link.connection;
    if (same && m_seen)
        return;
    start();
}

void PreviewPage::reload()
{
    start();
}

void PreviewPage::takeFocus()
{
    if (m_model.rowCount() == 0) {
        m_lists->chip(m_lists->current())->setFocus();
        return;
    }
    m_table->setFocus();
    m_table->ensureRow();
}

void PreviewPage::start()
{
    if (m_task.isRunning())
        return;
    m_seen = false;
    m_preview = {};
    m_message->hide();
    desk()
        .read([name = m_connection](Workspace& workspace) { return workspace.sync().status(name); })
        .then(this, [this](const Result<sync::ConnectionStatus>& status) {
            if (!status) {
                shell().fail(status.error());
                return;
            }
            m_status = *status;
            const QString crm = crmTitle(m_status.connection.connector);
            m_header->setTitle(m_status.connection.state == u"new"
                                   ? tr("Before the first round with %1").arg(crm)
                                   : tr("Dry run with %1").arg(crm));
            m_task.preview(m_connection);
            m_words->setText(tr("Looking at both sides; nothing is written…"));
            m_progress->setRange(0, 0);
            showList();
        });
}

void PreviewPage::step(const sync::Progress& progress)
{
    m_words->setText(crmProgressWords(progress, crmTitle(m_status.connection.connector)));
    m_progress->setRange(0, progress.of.value_or(0));
    m_progress->setValue(progress.of ? progress.done : 0);
}

void PreviewPage::show(const sync::Preview& preview)
{
    m_preview = preview;
    m_seen = true;
    if (m_preview.starts.isEmpty() && m_lists->current() == u"starts")
        m_lists->setCurrent(u"matched"_s);
    const QList<std::pair<QString, bool>> order{
        {u"doubtful"_s, !preview.doubtful.isEmpty()}, {u"matched"_s, !preview.matched.isEmpty()},
        {u"here"_s, !preview.createdHere.isEmpty()},  {u"there"_s, !preview.createdThere.isEmpty()},
        {u"changed"_s, !preview.changed.isEmpty()},   {u"starts"_s, !preview.starts.isEmpty()}};
    for (const auto& [list, filled] : order) {
        if (filled) {
            m_lists->setCurrent(list);
            break;
        }
    }
    showFindings();
    showList();
}

void PreviewPage::showFindings()
{
    QStringList words;
    bool blocks = false;
    for (const sync::Finding& finding : std::as_const(m_preview.findings)) {
        blocks = blocks || finding.weight == sync::Finding::Weight::Blocks;
        if (finding.weight != sync::Finding::Weight::Advises)
            words << finding.text + u' ' + finding.cure;
    }
    if (!m_preview.whole)
        words << tr("There is more in the CRM than could be looked at; the lists are a part.");
    if (words.isEmpty())
        m_message->hide();
    else
        m_message->say(blocks ? Tone::Red : Tone::Amber, tr("The mapping"),
                       words.mid(0, 3).join(u'\n') +
                           (words.size() > 3 ? u'\n' + tr("and %1 more, in the mapping").arg(words.size() - 3)
                                             : QString()));
}

void PreviewPage::showList()
{
    const QString crm = crmTitle(m_status.connection.connector);
    m_lists->chip(u"doubtful"_s)->setCount(int(m_preview.doubtful.size()));
    m_lists->chip(u"matched"_s)->setCount(int(m_preview.matched.size()));
    m_lists->chip(u"here"_s)->setCount(int(m_preview.createdHere.size()));
    m_lists->chip(u"there"_s)->setCount(int(m_preview.createdThere.size()));
    m_lists->chip(u"changed"_s)->setCount(int(m_preview.changed.size()));
    m_lists->chip(u"starts"_s)->setCount(int(m_preview.starts.size()));
    m_lists->chip(u"starts"_s)->setVisible(!m_preview.starts.isEmpty());
    m_lists->chip(u"there"_s)->setLabel(tr("Created in %1").arg(crm));
    const QString list = m_lists->current();
    if (list == u"doubtful")
        m_model.setPairs(m_preview.doubtful, crm);
    else if (list == u"starts")
        m_model.setStarts(m_preview.starts, crm);
    else
        m_model.setLines(list == u"matched"   ? m_preview.matched
                         : list == u"here"    ? m_preview.createdHere
                         : list == u"changed" ? m_preview.changed
                                              : m_preview.createdThere,
                         crm);
    m_table->setColumnWidths(m_model.isPairs() ? QList<int>{-3, -3, 100, -4} : QList<int>{-3, 100, -4, -4});
    m_table->setGivingWay({m_model.isPairs() ? 2 : 1}, {0, 3});
    m_empty->setWords(m_seen ? tr("None") : tr("Not looked at yet"),
                      m_seen ? tr("There are no records of this kind.")
                             : tr("What would happen stands here once both sides have been looked at."));
    m_stack->setCurrentIndex(m_model.rowCount() == 0 ? 1 : 0);
    m_table->ensureRow();
    showFoot();
}

void PreviewPage::showFoot()
{
    const bool running = m_task.isRunning();
    const bool pairs = m_model.isPairs() && m_model.rowCount() > 0;
    const bool isNew = m_status.connection.state == u"new";
    m_same->setVisible(pairs && !running);
    m_different->setVisible(pairs && !running);
    m_progress->setVisible(running);
    m_cancel->setVisible(running);
    m_again->setVisible(!running);
    m_confirm->setVisible(!running && m_seen);
    m_confirm->setText(isNew ? tr("Begin syncing") : tr("Sync now"));
    const bool blocked =
        std::any_of(m_preview.findings.cbegin(), m_preview.findings.cend(), [](const sync::Finding& finding) {
            return finding.weight == sync::Finding::Weight::Blocks;
        });
    m_confirm->setEnabled(m_seen && !(blocked && isNew));
    if (running)
        return;
    if (!m_seen)
        m_words->setText({});
    else if (pairs)
        m_words->setText(tr("Choose one or more, then say whether they are the same. Pairs that are left "
                            "open stay as they are and can be decided later."));
    else
        m_words->setText(tr("Nothing has been written by looking."));
}

void PreviewPage::decide(bool same)
{
    if (!m_model.isPairs() || m_task.isRunning())
        return;
    QList<sync::Pair> chosen;
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    for (const QModelIndex& index : rows)
        chosen << m_model.pairs().at(index.row());
    if (chosen.isEmpty())
        return;
    desk()
        .write([name = m_connection, chosen, same](Workspace& workspace) {
            return workspace.sync().decidePairs(name, chosen, same);
        })
        .then(this, [this, chosen](const Status& status) {
            if (!status) {
                shell().fail(status.error());
                return;
            }
            m_preview.doubtful.removeIf([&](const sync::Pair& pair) {
                return std::any_of(chosen.begin(), chosen.end(), [&](const sync::Pair& one) {
                    return one.kind == pair.kind && one.remoteId == pair.remoteId && one.ourId == pair.ourId;
                });
            });
            showList();
        });
}

void PreviewPage::confirm()
{
    if (m_task.isRunning() || !m_confirm->isVisible() || !m_confirm->isEnabled())
        return;
    m_task.round(m_connection, true);
    m_words->setText(tr("Connecting to %1…").arg(crmTitle(m_status.connection.connector)));
    m_progress->setRange(0, 0);
}

} // namespace occ::ui
