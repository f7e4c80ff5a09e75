// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/switcher.h"

#include "core/search/fuzzy.h"
#include "ui/shell/found.h"
#include "ui/style/paint.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace occ::ui {

static constexpr int kMostOfAKind = 5;
static constexpr int kMostRecent = 7;
static constexpr int kRecentBonus = 60;
static constexpr int kTextScore = 150; ///< Words in a text rank below names that fit.
static constexpr int kHighest = 460;
static constexpr auto kAction = "action."_L1;
static constexpr auto kPageAction = "action.page."_L1;
static constexpr auto kEverything = "everything"_L1;

Switcher::Switcher(const Registry& registry, Shell& shell, std::function<QList<QAction*>()> actions,
                   QWidget* parent)
    : QFrame(parent)
    , m_registry(registry)
    , m_shell(shell)
    , m_actions(std::move(actions))
    , m_edit(new QLineEdit(this))
    , m_list(new HitList(u"switcher.list"_s, tr("What was found"), this))
    , m_recent(shell.desk().info().address)
{
    setObjectName(u"switcher"_s);
    m_edit->setObjectName(u"switcher.edit"_s);
    m_edit->setAccessibleName(tr("Search clients, deals and actions"));
    m_edit->setPlaceholderText(tr("Go to a page, a client, a deal, or do something"));
    m_edit->installEventFilter(this);
    m_list->setFocusPolicy(Qt::NoFocus);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kUnit, kUnit, kUnit, kUnit);
    column->setSpacing(6);
    column->addWidget(m_edit);
    column->addWidget(m_list);
    connect(m_edit, &QLineEdit::textChanged, this, &Switcher::typed);
    connect(m_list, &HitList::chosen, this, &Switcher::choose);
    hide();
}

void Switcher::start(const QRect& place)
{
    m_before = QApplication::focusWidget();
    m_place = qMax(place.top() - kUnit, 2);
    const int wide = qMin(qMax(place.width() + 2 * kUnit, 600), parentWidget()->width() - 2 * kUnit);
    const int left = qBound(kUnit, place.left() - kUnit, parentWidget()->width() - wide - kUnit);
    setGeometry(left, m_place, wide, 100);
    m_edit->clear();
    m_found.clear();
    m_answered.clear();
    askRecent();
    showHits(false);
    show();
    raise();
    m_edit->setFocus();
}

void Switcher::typed(const QString& text)
{
    m_moved = false;
    if (text.trimmed().isEmpty())
        m_found.clear();
    showHits(false);
    ask();
}

/// One question is under way at most; what was typed meanwhile is asked when it is answered.
void Switcher::ask()
{
    const QString text = m_edit->text().trimmed();
    if (m_asking || text.isEmpty() || text == m_answered)
        return;
    m_asking = true;
    using Both = std::pair<QList<SearchHit>, QList<SearchHit>>;
    const QList<Finder> finders = m_registry.finders;
    m_shell.desk()
        .read([text, finders](Workspace& workspace) -> Result<std::pair<Both, QList<Hit>>> {
            auto names = workspace.search().names(text, kMostOfAKind);
            if (!names)
                return Failure(names.error());
            using enum SearchKind;
            auto texts = workspace.search().find(
                {text, {Item, Interaction, Blocker, Note, Survey, Alert}, kMostOfAKind - 2});
            if (!texts)
                return Failure(texts.error());
            QList<Hit> others;
            for (const Finder& finder : finders)
                others += finder(workspace, text).value_or(QList<Hit>());
            return std::pair(Both(*names, *texts), others);
        })
        .then(this, [this, text](const Result<std::pair<Both, QList<Hit>>>& answer) {
            m_asking = false;
            m_answered = text;
            if (answer && !m_edit->text().trimmed().isEmpty()) {
                QList<SearchHit> texts = answer->first.second;
                for (SearchHit& hit : texts)
                    hit.score = kTextScore;
                m_found = shown(m_registry, answer->first.first + texts, m_shell.desk());
                for (Hit other : answer->second) {
                    other.section = other.section.isEmpty() ? tr("More") : other.section;
                    m_found << other;
                }
                showHits(true);
            }
            ask();
        });
}

/// The remembered things as they are now; what is gone is not offered.
void Switcher::askRecent()
{
    QList<std::pair<SearchKind, qint64>> things;
    for (const QString& key : m_recent.keys()) {
        if (const auto thing = thingOf(key))
            things << *thing;
    }
    m_shell.desk()
        .read([things](Workspace& workspace) { return workspace.search().these(things); })
        .then(this, [this](const Result<QList<SearchHit>>& hits) {
            if (!hits)
                return;
            m_recentFound = shown(m_registry, *hits, m_shell.desk());
            if (m_edit->text().trimmed().isEmpty())
                showHits(true);
        });
}

QList<Hit> Switcher::ownHits(const QString& text) const
{
    const search::Fuzzy fuzzy(text);
    QList<Hit> hits;
    for (const QAction* action : m_actions()) {
        Hit hit;
        hit.key = action->objectName();
        if (!hit.key.startsWith(kAction) || !action->isEnabled() || action->property("hidden").toBool())
            continue;
        hit.title = QString(action->text()).remove(u'&').remove(u'…').trimmed();
        hit.score = fuzzy.score(search::folded(hit.title));
        if (!text.isEmpty() && hit.score == 0)
            continue;
        hit.marks = fuzzy.stretches(hit.title);
        hit.note = action->shortcut().toString(QKeySequence::NativeText);
        hit.icon = action->property("iconName").toString();
        hit.section = hit.key.startsWith(kPageAction) ? tr("Pages") : tr("Actions");
        hits << hit;
    }
    std::stable_partition(hits.begin(), hits.end(),
                          [](const Hit& hit) { return hit.key.startsWith(kPageAction); });
    return hits;
}

QList<Hit> Switcher::recentHits() const
{
    QHash<QString, Hit> known;
    for (const Hit& hit : ownHits({}))
        known.insert(hit.key, hit);
    for (const Hit& hit : m_recentFound)
        known.insert(hit.key, hit);
    QList<Hit> hits;
    for (const QString& key : m_recent.keys()) {
        if (!known.contains(key) || hits.size() >= kMostRecent)
            continue;
        Hit hit = known.value(key);
        hit.note = hit.note.isEmpty() ? hit.section : hit.section + u" · "_s + hit.note;
        hit.section = tr("Recent");
        hits << hit;
    }
    return hits;
}

/// Sections by their best hit, hits by how well they fit; what was used lately counts for more.
static QList<Hit> ranked(QList<Hit> hits, const QStringList& recent)
{
    QHash<QString, int> best;
    for (Hit& hit : hits) {
        hit.score += recent.contains(hit.key) ? kRecentBonus : 0;
        best[hit.section] = qMax(best.value(hit.section), hit.score);
    }
    QHash<QString, qsizetype> order;
    for (const Hit& hit : std::as_const(hits)) {
        if (!order.contains(hit.section))
            order.insert(hit.section, order.size());
    }
    std::stable_sort(hits.begin(), hits.end(), [&](const Hit& a, const Hit& b) {
        if (a.section == b.section)
            return a.score > b.score;
        const int first = best.value(a.section);
        const int second = best.value(b.section);
        return first != second ? first > second : order.value(a.section) < order.value(b.section);
    });
    return hits;
}

void Switcher::showHits(bool keep)
{
    const QString text = m_edit->text().trimmed();
    QList<Hit> hits;
    if (text.isEmpty()) {
        hits = recentHits() + ownHits(text);
    } else {
        hits = ranked(ownHits(text) + m_found, m_recent.keys());
        if (m_registry.page(u"search"_s)) {
            Hit everything;
            everything.key = kEverything;
            everything.section = tr("Everywhere");
            everything.title = tr("Search everything for “%1”").arg(text);
            everything.note = tr("Ctrl ↵");
            everything.icon = u"edit-find"_s;
            hits << everything;
        }
    }
    m_list->show(hits, keep && m_moved);
    fit();
}

void Switcher::fit()
{
    const int room = parentWidget()->height() - m_place - kControlHeight - 3 * kUnit - 6;
    const int high = m_list->heightFor(qMin(kHighest, room));
    m_list->setVisible(high > 0);
    m_list->setFixedHeight(high);
    layout()->activate();
    resize(width(), kControlHeight + 2 * kUnit + (high > 0 ? high + 6 : 0));
}

void Switcher::searchEverything()
{
    const QString text = m_edit->text().trimmed();
    hide();
    m_shell.open(u"search"_s, text);
}

void Switcher::choose(const Hit& hit)
{
    if (hit.key == kEverything)
        return searchEverything();
    hide();
    if (m_before)
        m_before->setFocus();
    if (!hit.key.isEmpty())
        m_recent.add(hit.key);
    if (!hit.key.startsWith(kAction)) {
        m_shell.open(hit.page, hit.what);
        return;
    }
    for (QAction* action : m_actions()) {
        if (action->objectName() == hit.key) {
            action->trigger();
            return;
        }
    }
}

void Switcher::leave()
{
    hide();
    if (m_before)
        m_before->setFocus();
}

bool Switcher::takeKey(const QKeyEvent& key)
{
    const int row = m_list->currentIndex().row();
    const bool taken = takeMove(key) || takeChoice(key);
    m_moved = m_moved || m_list->currentIndex().row() != row;
    return taken;
}

bool Switcher::takeMove(const QKeyEvent& key)
{
    switch (key.key()) {
    case Qt::Key_Up:
        m_list->step(-1);
        return true;
    case Qt::Key_Down:
        m_list->step(1);
        return true;
    case Qt::Key_PageUp:
        m_list->step(-8);
        return true;
    case Qt::Key_PageDown:
        m_list->step(8);
        return true;
    default:
        return false;
    }
}

bool Switcher::takeChoice(const QKeyEvent& key)
{
    switch (key.key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (key.modifiers() & Qt::ControlModifier && !m_edit->text().trimmed().isEmpty())
            searchEverything();
        else if (const Hit* hit = m_list->current())
            choose(Hit(*hit));
        return true;
    case Qt::Key_Escape:
        leave();
        return true;
    default:
        return false;
    }
}

bool Switcher::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusOut && isVisible() &&
        static_cast<QFocusEvent*>(event)->reason() != Qt::PopupFocusReason) {
        hide();
    } else if (event->type() == QEvent::KeyPress) {
        return takeKey(*static_cast<QKeyEvent*>(event));
    }
    return QFrame::eventFilter(watched, event);
}

void Switcher::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Tokens& t = tokensOf(this);
    paint::box(painter, rect(), t.surface, t.muted, kRadiusCard);
}

} // namespace occ::ui
