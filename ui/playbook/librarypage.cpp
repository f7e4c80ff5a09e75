// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/playbook/librarypage.h"

#include "ui/playbook/links.h"
#include "ui/playbook/playbookhtml.h"
#include "ui/playbook/reader.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/splitter.h"

#include <QComboBox>
#include <QLineEdit>
#include <QShortcut>
#include <QSortFilterProxyModel>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace occ::ui {

namespace {

enum TreeRole : int { NameRole = Qt::UserRole + 1, WordsRole };

/// Keeps what has every typed word anywhere in its text, and what stands below or above it.
class LibraryFilter final : public QSortFilterProxyModel
{
public:
    explicit LibraryFilter(QObject* parent)
        : QSortFilterProxyModel(parent)
    {
        setRecursiveFilteringEnabled(true);
        setAutoAcceptChildRows(true);
    }
    void setWords(const QString& text)
    {
        m_words = text.toLower().split(u' ', Qt::SkipEmptyParts);
        invalidateFilter();
    }
    [[nodiscard]] bool isEmpty() const { return m_words.isEmpty(); }

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override
    {
        const QString words = sourceModel()->index(row, 0, parent).data(WordsRole).toString();
        return std::all_of(m_words.begin(), m_words.end(),
                           [&](const QString& word) { return words.contains(word); });
    }

private:
    QStringList m_words;
};

} // namespace

LibraryPage::LibraryPage(Shell& shell)
    : Page(shell)
    , m_data(
          shell.desk(), this, [] { return readLibrary; }, [this](const LibraryData& found) { show(found); },
          [this](const Error& error) { this->shell().fail(error); })
    , m_filter(new LibraryFilter(this))
    , m_header(new PageHeader(tr("Library"), this))
{
    m_filter->setSourceModel(&m_model);
    layOut();
    connect(&desk(), &Desk::changed, this, [this](const store::ChangeSet& changes) {
        if (isVisible() && (changes.touches("playbook"_L1) || changes.touches("onboarding"_L1)))
            m_data.refresh();
    });
}

void LibraryPage::layOut()
{
    auto* column = pageColumn(this);
    m_header->setNote(tr("Playbooks, forms, messages and everything else the work is done by"));
    m_edit = new Button(tr("Edit…"), u"library.edit"_s, Button::Look::Plain, this);
    m_edit->setKeyHint(u"E"_s);
    m_carry = new Button(tr("Carry to running clients…"), u"library.carry"_s, Button::Look::Primary, this);
    m_header->addAction(m_edit);
    m_header->addAction(m_carry);
    column->addWidget(m_header);
    auto* split = new Splitter(u"library.split"_s, Qt::Horizontal, this);
    split->setHandleWidth(12);
    split->addWidget(makeTree());
    split->addWidget(makeReader());
    split->setStretchFactor(0, 0);
    split->setStretchFactor(1, 1);
    split->setSizes({330, 780});
    column->addWidget(split, 1);
    connect(m_edit, &QAbstractButton::clicked, this, &LibraryPage::edit);
    connect(m_carry, &QAbstractButton::clicked, this, &LibraryPage::carry);
    auto* key = new QShortcut(QKeySequence(Qt::Key_E), m_tree, nullptr, nullptr, Qt::WidgetShortcut);
    connect(key, &QShortcut::activated, this, &LibraryPage::edit);
}

QWidget* LibraryPage::makeTree()
{
    auto* card = new Card(nullptr, 0);
    card->setMinimumWidth(250);
    auto* top = new QVBoxLayout;
    top->setContentsMargins(10, 10, 10, 6);
    m_search = new QLineEdit(card);
    m_search->setObjectName(u"library.search"_s);
    m_search->setAccessibleName(tr("Search the library"));
    m_search->setPlaceholderText(tr("Search all content"));
    m_search->setClearButtonEnabled(true);
    top->addWidget(m_search);
    card->column()->addLayout(top);
    m_tree = new QTreeView(card);
    m_tree->setObjectName(u"library.tree"_s);
    m_tree->setAccessibleName(tr("Content"));
    m_tree->setModel(m_filter);
    m_tree->setHeaderHidden(true);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setUniformRowHeights(true);
    m_tree->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_tree->setTextElideMode(Qt::ElideRight);
    m_tree->viewport()->setAutoFillBackground(false);
    card->column()->addWidget(m_tree, 1);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString& text) {
        static_cast<LibraryFilter*>(m_filter)->setWords(text);
        if (text.trimmed().isEmpty())
            m_tree->setExpanded(find(u"group/playbook"_s), true);
        else
            m_tree->expandAll();
    });
    connect(m_search, &QLineEdit::returnPressed, this, [this] { m_tree->setFocus(); });
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, &LibraryPage::showCurrent);
    connect(m_tree, &QAbstractItemView::activated, this, [this] {
        if (version())
            edit();
    });
    return card;
}

QWidget* LibraryPage::makeReader()
{
    auto* card = new Card(nullptr, 0);
    auto* head = new QWidget(card);
    auto* row = new QVBoxLayout(head);
    row->setContentsMargins(16, 10, 12, 6);
    m_title = new SectionHeader({}, head);
    m_against = new QComboBox(head);
    m_against->setObjectName(u"library.against"_s);
    m_against->setAccessibleName(tr("Compare with"));
    m_against->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_views = new ChipBar(u"library.views"_s, tr("How to show it"), head);
    m_views->addChip(u"read"_s, tr("Read"));
    m_views->addChip(u"text"_s, tr("Text"));
    m_views->addChip(u"compare"_s, tr("Compare"));
    m_views->setCurrent(u"read"_s);
    m_title->addControl(m_against);
    m_title->addControl(m_views);
    row->addWidget(m_title);
    card->column()->setSpacing(0);
    card->column()->addWidget(head);
    m_reader = new Reader(u"library.reader"_s, tr("Content"), card);
    card->column()->addWidget(m_reader, 1);
    connect(m_views, &ChipBar::currentChanged, this, [this] { showThing(m_thing); });
    connect(m_against, &QComboBox::activated, this, [this] { compare(); });
    return card;
}

void LibraryPage::open(const QVariant& what)
{
    if (what.canConvert<QString>())
        m_wanted = what.toString();
    m_data.refresh();
}

void LibraryPage::takeFocus()
{
    m_tree->setFocus();
}

void LibraryPage::show(const LibraryData& found)
{
    if (m_model.rowCount() > 0 && m_wanted.isEmpty() && found == m_shown)
        return; // An item was ticked somewhere: where one reads stays as it is.
    m_shown = found;
    const QString current = m_current;
    m_current.clear();
    fillTree(found);
    m_tree->setExpanded(find(u"group/playbook"_s), true);
    QString wanted = current;
    for (auto version = found.versions.crbegin(); version != found.versions.crend(); ++version) {
        if (!m_wanted.isEmpty() && version->playbook == m_wanted)
            wanted = u"version/%1"_s.arg(version->id);
    }
    if (wanted.isEmpty() && !found.versions.isEmpty())
        wanted = u"version/%1"_s.arg(found.versions.first().id);
    m_wanted.clear();
    const QModelIndex index = find(wanted);
    m_tree->setCurrentIndex(index.isValid() ? index : find(u"group/playbook"_s));
    m_tree->scrollTo(m_tree->currentIndex());
}

static constexpr int kTreeRow = 28;

static QStandardItem* treeItem(const QString& text, const QString& name, const QString& words)
{
    auto* item = new QStandardItem(text);
    item->setData(name, NameRole);
    item->setData(words.toLower(), WordsRole);
    item->setEditable(false);
    item->setToolTip(text);
    item->setSizeHint({0, kTreeRow});
    return item;
}

void LibraryPage::fillTree(const LibraryData& found)
{
    m_model.clear();
    auto* playbooks = treeItem(tr("Playbooks"), u"group/playbook"_s, {});
    m_model.appendRow(playbooks);
    QStandardItem* newest = nullptr;
    QString id;
    QHash<QString, int> all;
    for (const PlaybookVersion& version : found.versions)
        all[version.playbook] += found.running.value(version.id);
    for (const PlaybookVersion& version : found.versions) {
        const QString name = u"version/%1"_s.arg(version.id);
        const int running = found.running.value(version.id);
        const bool first = version.playbook != id;
        const int shown = first ? all.value(version.playbook) : running;
        const QString clients = shown > 0 ? tr("%n running", nullptr, shown) : QString();
        if (first) {
            id = version.playbook;
            newest = treeItem(clients.isEmpty() ? version.title : tr("%1 · %2").arg(version.title, clients),
                              name, version.title + u' ' + version.playbook);
            playbooks->appendRow(newest);
            continue;
        }
        const QString text = tr("Version %1").arg(version.version);
        newest->appendRow(treeItem(clients.isEmpty() ? text : tr("%1 · %2").arg(text, clients), name,
                                   version.title + u' ' + version.playbook));
    }
    QStandardItem* group = nullptr;
    QString kind;
    for (const LibraryEntry& entry : found.entries) {
        if (entry.kind != kind) {
            kind = entry.kind;
            group = treeItem(kindWords(kind), u"group/"_s + kind, {});
            group->setData(QString(), WordsRole);
            m_model.appendRow(group);
        }
        group->appendRow(
            treeItem(entry.title, entry.kind + u'/' + entry.id, kindWords(entry.kind) + u' ' + entry.words));
    }
}

QModelIndex LibraryPage::find(const QString& name) const
{
    const QModelIndexList found =
        m_model.match(m_model.index(0, 0), NameRole, name, 1, Qt::MatchExactly | Qt::MatchRecursive);
    return found.isEmpty() ? QModelIndex() : m_filter->mapFromSource(found.first());
}

const PlaybookVersion* LibraryPage::version() const
{
    if (!m_current.startsWith(u"version/"))
        return nullptr;
    const qint64 id = QStringView(m_current).mid(8).toLongLong();
    const auto found = std::find_if(m_shown.versions.cbegin(), m_shown.versions.cend(),
                                    [id](const PlaybookVersion& version) { return version.id == id; });
    return found == m_shown.versions.cend() ? nullptr : &*found;
}

int LibraryPage::elsewhere() const
{
    const PlaybookVersion* shown = version();
    int count = 0;
    for (const PlaybookVersion& other : m_shown.versions) {
        if (shown && other.playbook == shown->playbook && other.id != shown->id)
            count += m_shown.running.value(other.id);
    }
    return count;
}

void LibraryPage::showCurrent()
{
    const QString name = m_tree->currentIndex().data(NameRole).toString();
    if (name.isEmpty() || name.startsWith(u"group/") || name == m_current)
        return;
    m_current = name;
    const bool isPlaybook = version() != nullptr;
    m_edit->setVisible(isPlaybook);
    m_carry->setVisible(isPlaybook);
    m_carry->setEnabled(elsewhere() > 0);
    m_carry->setToolTip(elsewhere() > 0 ? QString() : tr("No running client is on another version."));
    const auto arrived = [this, name](const Result<LibraryThing>& thing) {
        if (m_current != name)
            return;
        if (thing)
            showThing(*thing);
        else
            shell().fail(thing.error());
    };
    if (isPlaybook)
        desk()
            .read([id = version()->id](Workspace& workspace) { return readVersion(workspace, id); })
            .then(this, arrived);
    else
        desk()
            .read([kind = name.section(u'/', 0, 0), id = name.section(u'/', 1)](Workspace& workspace) {
                return readContent(workspace, kind, id);
            })
            .then(this, arrived);
}

void LibraryPage::showThing(const LibraryThing& thing)
{
    m_thing = thing;
    m_title->setTitle(thing.playbook ? thing.playbook->title : m_tree->currentIndex().data().toString());
    m_title->setNote(thing.note);
    QList<const PlaybookVersion*> others;
    const PlaybookVersion* shown = version();
    for (const PlaybookVersion& other : m_shown.versions) {
        if (shown && other.playbook == shown->playbook && other.id != shown->id)
            others << &other;
    }
    m_views->setVisible(thing.playbook.has_value());
    m_views->chip(u"compare"_s)->setVisible(!others.isEmpty());
    const QString view = thing.playbook ? m_views->current() : QString();
    m_against->setVisible(view == u"compare" && !others.isEmpty());
    if (view == u"compare" && !others.isEmpty()) {
        m_against->clear();
        for (const PlaybookVersion* other : others)
            m_against->addItem(tr("Version %1").arg(other->version), other->id);
        compare();
        return;
    }
    m_reader->show([thing, view](const Tokens& tokens) {
        if (thing.playbook && view == u"text")
            return QString(
                u"<pre style='white-space:pre-wrap; font-family:%1'>"_s.arg(ui::font(Type::Code).family()) +
                thing.text.toHtmlEscaped() + u"</pre>"_s);
        return thing.playbook ? playbookHtml(*thing.playbook, tokens) : contentHtml(thing.content, tokens);
    });
}

void LibraryPage::compare()
{
    desk()
        .read([id = m_against->currentData().toLongLong()](Workspace& workspace) {
            return readVersion(workspace, id);
        })
        .then(this, [this, name = m_current](const Result<LibraryThing>& other) {
            if (!other || m_current != name || !m_thing.playbook)
                return;
            const bool older = other->playbook->version < m_thing.playbook->version;
            const QString before = older ? other->text : m_thing.text;
            const QString after = older ? m_thing.text : other->text;
            m_reader->show(
                [before, after](const Tokens& tokens) { return compareHtml(before, after, tokens); });
        });
}

void LibraryPage::edit()
{
    if (const PlaybookVersion* shown = version())
        shell().open(QLatin1StringView(kPlaybookEditPage), shown->playbook);
}

void LibraryPage::carry()
{
    if (const PlaybookVersion* shown = version())
        shell().open(QLatin1StringView(kPlaybookUpgradePage),
                     QVariant::fromValue(PlaybookLink{shown->playbook, shown->version}));
}

} // namespace occ::ui
