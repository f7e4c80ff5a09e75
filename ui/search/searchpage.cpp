// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/searchpage.h"

#include "ui/shell/found.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/states.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace occ::ui {

static constexpr int kMostOfAKind = 50;
static constexpr auto kAll = "all"_L1;

SearchPage::SearchPage(Shell& shell)
    : Page(shell)
    , m_edit(new QLineEdit(this))
    , m_kinds(new ChipBar(u"search.kinds"_s, tr("Kind"), this))
    , m_stack(new QStackedWidget(this))
    , m_list(new HitList(u"search.list"_s, tr("What was found"), this))
    , m_empty(new EmptyState(u"edit-find"_s, {}, {}, this))
    , m_live(
          desk(), this, [this] { return question(); }, [this](const QList<SearchHit>& found) { show(found); },
          [this](const Error& error) { this->shell().fail(error); })
{
    layOut();
    connect(m_edit, &QLineEdit::textChanged, this, [this] { m_live.refresh(); });
    connect(m_kinds, &ChipBar::currentChanged, this, &SearchPage::filter);
    connect(m_list, &HitList::chosen, this,
            [this](const Hit& hit) { this->shell().open(hit.page, hit.what); });
    connect(&desk(), &Desk::changed, this, [this] { m_live.refresh(); });
    auto* again = new QShortcut(QKeySequence::Find, this);
    again->setContext(Qt::WidgetWithChildrenShortcut);
    connect(again, &QShortcut::activated, this, [this] {
        m_edit->setFocus();
        m_edit->selectAll();
    });
    showState();
}

void SearchPage::layOut()
{
    auto* column = pageColumn(this);
    column->addWidget(new PageHeader(tr("Search"), this));
    m_edit->setObjectName(u"search.edit"_s);
    m_edit->setAccessibleName(tr("Words to look for"));
    m_edit->setPlaceholderText(tr("Beginnings of words: names, notes, checklist items, contacts logged"));
    m_edit->setClearButtonEnabled(true);
    m_edit->installEventFilter(this);
    column->addWidget(m_edit);
    m_kinds->addChip(kAll, tr("Everything"));
    for (const SearchKind kind : searchKinds()) {
        if (const FoundEntry* entry = shell().registry().foundEntry(kind))
            m_kinds->addChip(toText(kind), entry->section);
    }
    m_kinds->setCurrent(kAll);
    column->addWidget(m_kinds);
    auto* card = new Card(this, kHalf);
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_empty);
    card->column()->addWidget(m_stack);
    column->addWidget(card, 1);
}

void SearchPage::open(const QVariant& what)
{
    if (const QString text = what.toString(); !text.isEmpty()) {
        m_kinds->setCurrent(kAll);
        m_edit->setText(text);
    }
    m_live.refresh();
}

void SearchPage::takeFocus()
{
    m_edit->setFocus();
    m_edit->selectAll();
}

Live<QList<SearchHit>>::Ask SearchPage::question() const
{
    return [text = m_edit->text()](Workspace& workspace) {
        return workspace.search().find({text, {}, kMostOfAKind});
    };
}

void SearchPage::show(const QList<SearchHit>& found)
{
    m_found = found;
    m_shown = m_edit->text().trimmed();
    QMap<SearchKind, int> counts;
    for (const SearchHit& hit : found)
        ++counts[hit.kind];
    m_kinds->chip(kAll)->setCount(int(found.size()));
    for (const SearchKind kind : searchKinds()) {
        Chip* chip = m_kinds->chip(toText(kind));
        if (!chip)
            continue;
        chip->setCount(counts.value(kind));
        chip->setVisible(counts.contains(kind) || m_kinds->current() == toText(kind));
    }
    filter();
}

void SearchPage::filter()
{
    const auto kind = searchKindFromText(m_kinds->current());
    QList<SearchHit> wanted = m_found;
    if (kind)
        wanted.removeIf([kind](const SearchHit& hit) { return hit.kind != *kind; });
    m_list->show(shown(shell().registry(), wanted, desk()), true);
    showState();
}

void SearchPage::showState()
{
    const bool any = m_list->hits().hitCount() > 0;
    m_stack->setCurrentWidget(any ? static_cast<QWidget*>(m_list) : m_empty);
    if (any)
        return;
    if (m_edit->text().trimmed().isEmpty()) {
        m_empty->setWords(
            tr("Search the whole workspace"),
            tr("Type the beginnings of words: names, e-mail addresses, telephone numbers, notes, "
               "checklist items, contacts logged, blockers and survey answers are looked at."));
    } else {
        m_empty->setWords(
            tr("Nothing has all of these words"),
            tr("Use fewer words, or only their beginnings. Ctrl+K also finds names with letters "
               "left out."));
    }
}

bool SearchPage::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Down && m_list->hits().hitCount() > 0) {
            m_list->setFocus();
            return true;
        }
        if ((key == Qt::Key_Return || key == Qt::Key_Enter) && m_list->current()) {
            const Hit hit = *m_list->current();
            shell().open(hit.page, hit.what);
            return true;
        }
    }
    return Page::eventFilter(watched, event);
}

} // namespace occ::ui
