// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/onboarding/boardpage.h"

#include "ui/onboarding/boardselection.h"
#include "ui/onboarding/sheets.h"
#include "ui/onboarding/words.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/states.h"

#include <QLocale>
#include <QMenu>
#include <QScrollArea>
#include <QScrollBar>
#include <QSettings>
#include <QStackedLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace occ::ui {

static constexpr int kColumnGap = 10;
static constexpr int kLeastColumn = 170;
static constexpr auto kLanesSetting = "board/lanes"_L1;

BoardPage::BoardPage(Shell& shell)
    : Page(shell)
    , m_board(
          shell.desk(), this,
          [this] {
              return [playbook = m_selection->playbook().id](Workspace& workspace) {
                  return workspace.onboardings().board(playbook);
              };
          },
          [this](const QList<BoardCard>& cards) { show(cards); },
          [this](const Error& error) { this->shell().fail(error); })
    , m_header(new PageHeader(tr("Board"), this))
    , m_selection(new BoardSelection(shell, m_header, u"board"_s, this))
    , m_lanes(Lanes(qBound(0, QSettings().value(kLanesSetting).toInt(), int(Lanes::Industry))))
{
    layOut();
    connect(&desk(), &Desk::changed, this, [this](const store::ChangeSet& changes) {
        if (isVisible() && (changes.touches("onboarding"_L1) || changes.touches("client"_L1) ||
                            changes.touches("person"_L1)))
            m_board.refresh();
    });
    connect(&desk(), &Desk::minutePassed, this, [this] {
        if (isVisible())
            m_board.refresh();
    });
    connect(m_selection, &BoardSelection::playbookChanged, this, [this] {
        m_cards.clear();
        m_board.refresh();
    });
    connect(m_selection, &BoardSelection::confirmed, this, [this] { m_board.refresh(); });
    connect(m_selection, &BoardSelection::ownerChanged, this, &BoardPage::distribute);
}

void BoardPage::layOut()
{
    auto* column = pageColumn(this);
    column->addWidget(m_header);
    makeLanesChip();
    const std::pair<QString, QString> keys[] = {
        {tr("1–9"), tr("tick")}, {tr("Ctrl ← →"), tr("move")}, {tr("Enter"), tr("open")}};
    for (const auto& [key, does] : keys)
        m_header->addHint(key, does);
    auto* pages = new QWidget(this);
    m_stack = new QStackedLayout(pages);
    auto* empty = new EmptyState(
        u"view-grid"_s, tr("No client is on this board"),
        tr("Start an onboarding with this playbook, or choose another playbook above."), pages);
    auto* start = new Button(tr("Start onboarding"), u"board.start"_s, Button::Look::Primary, pages);
    connect(start, &QAbstractButton::clicked, this, [this] { openStartSheet(shell()); });
    empty->addAction(start);
    for (QWidget* widget : std::initializer_list<QWidget*>{new LoadingState(pages), makeBoard(), empty})
        m_stack->addWidget(widget);
    column->addWidget(pages, 1);
}

static QScrollArea* makeScroll(const QString& name, const QString& label)
{
    auto* scroll = new QScrollArea;
    scroll->setObjectName(name);
    scroll->setAccessibleName(label);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    return scroll;
}

QWidget* BoardPage::makeBoard()
{
    m_wide = makeScroll(u"board.scroll"_s, tr("Board"));
    m_wide->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* strip = new QWidget;
    auto* rows = new QVBoxLayout(strip);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(kUnit);
    m_headsRow = new QHBoxLayout;
    m_headsRow->setSpacing(kColumnGap);
    rows->addLayout(m_headsRow);
    m_high = makeScroll(u"board.lanes.scroll"_s, tr("Lanes"));
    m_high->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* lanes = new QWidget;
    m_lanesColumn = new QVBoxLayout(lanes);
    m_lanesColumn->setContentsMargins(0, 0, 0, 0);
    m_lanesColumn->setSpacing(kUnit);
    m_high->setWidget(lanes);
    rows->addWidget(m_high, 1);
    m_wide->setWidget(strip);
    return m_wide;
}

QString BoardPage::wordsFor(Lanes lanes)
{
    return lanes == Lanes::None    ? tr("No lanes")
           : lanes == Lanes::Owner ? tr("Lanes by owner")
                                   : tr("Lanes by industry");
}

void BoardPage::makeLanesChip()
{
    m_lanesChip = new Chip({}, this);
    m_lanesChip->setObjectName(u"board.lanes"_s);
    m_lanesChip->setMenu([this](QMenu* menu) {
        for (const Lanes lanes : {Lanes::None, Lanes::Owner, Lanes::Industry})
            connect(menu->addAction(wordsFor(lanes)), &QAction::triggered, this,
                    [this, lanes] { setLanes(lanes); });
    });
    m_header->addAfterTitle(m_lanesChip);
    setLanes(m_lanes);
}

void BoardPage::setLanes(Lanes lanes)
{
    m_lanes = lanes;
    QSettings().setValue(kLanesSetting, int(lanes));
    m_lanesChip->setLabel(wordsFor(lanes));
    if (m_stack)
        distribute();
}

void BoardPage::open(const QVariant&)
{
    m_selection->read();
}

void BoardPage::reload()
{
    m_selection->read();
}

void BoardPage::show(const QList<BoardCard>& cards)
{
    m_cards = cards;
    QStringList owners;
    QSet<QString> known;
    for (const BoardCard& card : cards) {
        if (!known.contains(card.row.owner)) {
            known.insert(card.row.owner);
            owners.append(card.row.owner);
        }
    }
    m_selection->setOwners(owners);
    distribute();
}

BoardLane::Subject BoardPage::subjectOf(const OnboardingRow& row) const
{
    if (m_lanes == Lanes::Owner)
        return {row.owner, row.owner.isEmpty() ? tr("Nobody") : row.owner, row.ownerId, false};
    if (m_lanes == Lanes::Industry)
        return {row.industry, industryWords(row.industry), {}, false};
    return {{}, tr("Board"), {}, true};
}

QList<std::pair<QString, QString>> BoardPage::columns() const
{
    return m_selection->playbook().milestones + QList<std::pair<QString, QString>>{{{}, tr("Complete")}};
}

/// Hands every card to its lane and column; what does not fit the owner is left out.
void BoardPage::distribute()
{
    QHash<QString, QHash<QString, QList<BoardCard>>> byLane;
    QList<BoardLane::Subject> subjects;
    for (const BoardCard& card : std::as_const(m_cards)) {
        if (!m_selection->shows(card.row))
            continue;
        const BoardLane::Subject subject = subjectOf(card.row);
        if (!byLane.contains(subject.key))
            subjects.append(subject);
        byLane[subject.key][card.row.milestoneKey].append(card);
    }
    std::sort(subjects.begin(), subjects.end(), [](const auto& a, const auto& b) {
        const int nobody = int(a.key.isEmpty()) - int(b.key.isEmpty());
        return nobody != 0 ? nobody < 0 : QString::localeAwareCompare(a.title, b.title) < 0;
    });
    rebuild(subjects);
    for (BoardLane* lane : std::as_const(m_shown))
        lane->show(byLane.value(lane->subject().key), desk().now(), desk().zone());
    showCounts();
    m_stack->setCurrentIndex(subjects.isEmpty() ? 2 : 1);
    followCard();
}

BoardPage::Head BoardPage::makeHead(const QString& title)
{
    auto* box = new QWidget;
    box->setMinimumWidth(kLeastColumn);
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(4, 0, 6, 0);
    row->addWidget(new ElidedLabel(title, Type::BodyStrong, false, box), 1);
    auto* count = new ElidedLabel({}, Type::BodyStrong, true, box);
    count->setMinimumWidth(20);
    count->setAlignment(Qt::AlignRight);
    row->addWidget(count);
    return {box, count};
}

/// Makes columns and lanes when there are other ones than before.
void BoardPage::rebuild(const QList<BoardLane::Subject>& subjects)
{
    QStringList wanted{QString::number(int(m_lanes))};
    for (const auto& [key, title] : columns())
        wanted.append(key + u'=' + title);
    for (const BoardLane::Subject& subject : subjects)
        wanted.append(u'@' + subject.key);
    if (wanted == m_built)
        return;
    m_built = wanted;
    for (const Head& head : std::as_const(m_heads))
        delete head.box;
    m_heads.clear();
    qDeleteAll(m_shown);
    m_shown.clear();
    while (QLayoutItem* rest = m_lanesColumn->takeAt(0))
        delete rest;
    for (const auto& [key, title] : columns()) {
        m_heads.append(makeHead(title));
        m_headsRow->addWidget(m_heads.constLast().box, 1);
    }
    const bool whole = m_lanes == Lanes::None;
    for (const BoardLane::Subject& subject : subjects) {
        auto* lane = new BoardLane(subject, columns());
        m_lanesColumn->addWidget(lane, whole ? 1 : 0);
        for (BoardView* view : lane->columns())
            connectColumn(lane, view);
        m_shown.append(lane);
    }
    if (!whole)
        m_lanesColumn->addStretch(1);
    // The heads stand over their columns whether or not there is a scroll bar beside the lanes.
    m_high->setVerticalScrollBarPolicy(whole ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAlwaysOn);
    m_headsRow->setContentsMargins(0, 0, whole ? 0 : m_high->verticalScrollBar()->sizeHint().width(), 0);
}

void BoardPage::showCounts()
{
    for (int i = 0; i < m_heads.size(); ++i) {
        int cards = 0;
        for (const BoardLane* lane : std::as_const(m_shown))
            cards += lane->columns().at(i)->board()->rowCount();
        m_heads.at(i).count->setText(QLocale().toString(cards));
        const bool visible = cards > 0 || i + 1 < m_heads.size(); // Complete: only when something is.
        m_heads.at(i).box->setVisible(visible);
        for (BoardLane* lane : std::as_const(m_shown))
            lane->setColumnVisible(i, visible);
    }
}

} // namespace occ::ui
