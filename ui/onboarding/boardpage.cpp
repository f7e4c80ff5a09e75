// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/onboarding/boardpage.h"

#include "ui/onboarding/sheets.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/states.h"

#include <QLocale>
#include <QMenu>
#include <QScrollArea>
#include <QSettings>
#include <QStackedLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace occ::ui {

static constexpr int kColumnGap = 10;
static constexpr int kLeastColumn = 170;

BoardPage::BoardPage(Shell& shell)
    : Page(shell)
    , m_board(
          shell.desk(), this,
          [this] {
              return [playbook = m_playbook](Workspace& workspace) {
                  return workspace.onboardings().board(playbook);
              };
          },
          [this](const QList<BoardCard>& cards) { show(cards); },
          [this](const Error& error) { this->shell().fail(error); })
    , m_header(new PageHeader(tr("Board"), this))
    , m_playbook(QSettings().value(u"board/playbook"_s, u"command-center"_s).toString())
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
}

void BoardPage::layOut()
{
    auto* column = pageColumn(this);
    column->addWidget(m_header);
    m_playbookChip = makeMenuChip(u"board.playbook"_s, &BoardPage::fillPlaybookMenu);
    m_ownerChip = makeMenuChip(u"board.owner"_s, &BoardPage::fillOwnerMenu);
    m_ownerChip->setLabel(tr("Owner: anyone"));
    m_header->addAfterTitle(m_playbookChip);
    m_header->addAfterTitle(m_ownerChip);
    for (const QString& key : {tr("1–9"), tr("Ctrl ← →"), tr("Enter")}) {
        m_header->addAction(new KeyHint(key, this));
        m_header->addAction(new ElidedLabel(key == tr("1–9")     ? tr("tick")
                                            : key == tr("Enter") ? tr("open")
                                                                 : tr("move"),
                                            Type::Label, true, this));
    }
    auto* pages = new QWidget(this);
    m_stack = new QStackedLayout(pages);
    m_scroll = new QScrollArea(pages);
    m_scroll->setObjectName(u"board.scroll"_s);
    m_scroll->setAccessibleName(tr("Board"));
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* strip = new QWidget;
    m_columnsRow = new QHBoxLayout(strip);
    m_columnsRow->setContentsMargins(0, 0, 0, 0);
    m_columnsRow->setSpacing(kColumnGap);
    m_scroll->setWidget(strip);
    m_empty = new EmptyState(u"view-grid"_s, tr("No client is on this board"),
                             tr("Start an onboarding with this playbook, or choose another playbook above."),
                             pages);
    auto* start = new Button(tr("Start onboarding"), u"board.start"_s, Button::Look::Primary, pages);
    connect(start, &QAbstractButton::clicked, this, [this] { openStartSheet(shell()); });
    m_empty->addAction(start);
    for (QWidget* widget : std::initializer_list<QWidget*>{new LoadingState(pages), m_scroll, m_empty})
        m_stack->addWidget(widget);
    column->addWidget(pages, 1);
}

Chip* BoardPage::makeMenuChip(const QString& name, void (BoardPage::*fill)(QMenu*))
{
    auto* chip = new Chip({}, this);
    chip->setObjectName(name);
    chip->setHasMenu(true);
    auto* menu = new QMenu(chip);
    connect(menu, &QMenu::aboutToShow, this, [this, menu, fill] {
        menu->clear();
        (this->*fill)(menu);
    });
    connect(chip, &QAbstractButton::clicked, this,
            [chip, menu] { menu->popup(chip->mapToGlobal(QPoint(0, chip->height() + 2))); });
    return chip;
}

void BoardPage::fillPlaybookMenu(QMenu* menu)
{
    for (const Playbook& playbook : m_playbooks)
        connect(menu->addAction(playbook.title), &QAction::triggered, this,
                [this, id = playbook.id] { choose(id); });
}

void BoardPage::fillOwnerMenu(QMenu* menu)
{
    QStringList owners;
    for (const BoardCard& card : m_cards) {
        if (!card.row.owner.isEmpty() && !owners.contains(card.row.owner))
            owners.append(card.row.owner);
    }
    owners.sort(Qt::CaseInsensitive);
    owners.prepend(QString());
    for (const QString& owner : owners) {
        connect(menu->addAction(owner.isEmpty() ? tr("Anyone") : owner), &QAction::triggered, this,
                [this, owner] {
                    m_owner = owner;
                    m_ownerChip->setLabel(owner.isEmpty() ? tr("Owner: anyone") : tr("Owner: %1").arg(owner));
                    distribute();
                });
    }
}

void BoardPage::open(const QVariant&)
{
    if (m_playbooks.isEmpty())
        readPlaybooks();
    else
        m_board.refresh();
}

void BoardPage::reload()
{
    readPlaybooks();
}

void BoardPage::readPlaybooks()
{
    desk()
        .read([](Workspace& workspace) { return workspace.playbooks().list(); })
        .then(this, [this](const Result<QList<StoredPlaybook>>& books) {
            if (!books) {
                shell().fail(books.error());
                return;
            }
            m_playbooks.clear();
            for (const StoredPlaybook& stored : *books) {
                Playbook playbook{stored.playbook.id, stored.playbook.title, {}};
                for (const auto& milestone : stored.playbook.milestones)
                    playbook.milestones.append({milestone.key, milestone.title});
                m_playbooks.append(playbook);
            }
            choose(m_playbook);
        });
}

void BoardPage::choose(const QString& id)
{
    for (const Playbook& playbook : m_playbooks) {
        if (playbook.id != id)
            continue;
        m_playbook = id;
        m_cards.clear();
        QSettings().setValue(u"board/playbook"_s, id);
        m_playbookChip->setLabel(playbook.title);
        m_playbookChip->setAccessibleName(tr("Playbook: %1").arg(playbook.title));
        rebuild(playbook);
        m_board.refresh();
        return;
    }
}

void BoardPage::rebuild(const Playbook& playbook)
{
    while (QLayoutItem* item = m_columnsRow->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_columns.clear();
    for (const auto& [key, title] : playbook.milestones)
        m_columnsRow->addWidget(makeColumn(key, title), 1);
    m_columnsRow->addWidget(makeColumn({}, tr("Complete")), 1);
}

QWidget* BoardPage::makeColumn(const QString& key, const QString& title)
{
    auto* box = new QWidget;
    box->setMinimumWidth(kLeastColumn);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kUnit);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(4, 0, 6, 0);
    head->addWidget(new ElidedLabel(title, Type::BodyStrong, false, box), 1);
    auto* count = new ElidedLabel({}, Type::BodyStrong, true, box);
    count->setMinimumWidth(20);
    count->setAlignment(Qt::AlignRight);
    head->addWidget(count);
    column->addLayout(head);
    auto* model = new BoardModel(key, title, box);
    auto* view = new BoardView(model, box);
    column->addWidget(view, 1);
    connectColumn(view);
    m_columns.append({model, view, count});
    return box;
}

void BoardPage::connectColumn(BoardView* view)
{
    connect(view, &BoardView::itemToggled, this, &BoardPage::toggle);
    connect(view, &BoardView::opened, this, &BoardPage::openCard);
    connect(view, &BoardView::doubleClicked, this,
            [this, view](const QModelIndex& index) { openCard(view->board()->row(index.row()).row.id); });
    connect(view, &BoardView::stepRequested, this, &BoardPage::step);
    connect(view, &BoardView::columnStepRequested, this, [this, view](int by) { focusColumn(view, by); });
    connect(view, &BoardView::dropped, this,
            [this, view](qint64 onboarding) { moveTo(onboarding, view->board()->key()); });
    connect(view, &BoardView::contactRequested, this, [this](const OnboardingRow& row) {
        openContactSheet(shell(), row.clientId, row.id, row.client);
    });
    connect(view, &BoardView::blockerRequested, this,
            [this](const OnboardingRow& row) { openBlockerSheet(shell(), row.id, row.client); });
}

void BoardPage::show(const QList<BoardCard>& cards)
{
    m_cards = cards;
    distribute();
}

/// Hands every card to its column; what does not fit the owner is left out.
void BoardPage::distribute()
{
    QHash<QString, QList<BoardCard>> byKey;
    int shown = 0;
    for (const BoardCard& card : m_cards) {
        if (!m_owner.isEmpty() && card.row.owner != m_owner)
            continue;
        byKey[card.row.milestoneKey].append(card);
        ++shown;
    }
    for (const Column& column : m_columns) {
        const QList<BoardCard> mine = byKey.value(column.model->key());
        column.model->setMoment(desk().now(), desk().zone());
        column.model->setRows(mine);
        column.count->setText(QLocale().toString(mine.size()));
        column.view->doItemsLayout();
        if (column.model->key().isEmpty())
            column.view->parentWidget()->setVisible(!mine.isEmpty());
    }
    m_stack->setCurrentIndex(shown == 0 ? 2 : 1);
    if (m_follow != 0) {
        const int column = columnOf(m_follow);
        if (column >= 0) {
            BoardView* view = m_columns.at(column).view;
            view->setCurrentIndex(view->board()->index(view->board()->rowOf(m_follow), 0));
            view->setFocus();
        }
        m_follow = 0;
    }
}

int BoardPage::columnOf(qint64 onboarding) const
{
    for (int i = 0; i < m_columns.size(); ++i) {
        if (m_columns.at(i).model->rowOf(onboarding) >= 0)
            return i;
    }
    return -1;
}

void BoardPage::takeFocus()
{
    for (const Column& column : m_columns) {
        if (column.model->rowCount() > 0) {
            column.view->setFocus();
            return;
        }
    }
    m_playbookChip->setFocus();
}

void BoardPage::focusColumn(BoardView* from, int by)
{
    int at = 0;
    while (at < m_columns.size() && m_columns.at(at).view != from)
        ++at;
    for (at += by; at >= 0 && at < m_columns.size(); at += by) {
        if (m_columns.at(at).model->rowCount() == 0)
            continue;
        m_columns.at(at).view->setFocus();
        m_scroll->ensureWidgetVisible(m_columns.at(at).view);
        return;
    }
}

void BoardPage::step(qint64 onboarding, int by)
{
    const int at = columnOf(onboarding) + by;
    if (at >= 0 && at < m_columns.size())
        moveTo(onboarding, m_columns.at(at).model->key());
}

/// Completes what is open before that milestone, or reopens it; to the last column: completes everything.
void BoardPage::moveTo(qint64 onboarding, const QString& key)
{
    const int from = columnOf(onboarding);
    if (from < 0 || m_columns.at(from).model->key() == key)
        return;
    m_follow = onboarding;
    desk()
        .write([onboarding, key](Workspace& workspace) -> Status {
            const Result<OnboardingDetail> detail = workspace.onboardings().show(onboarding);
            if (!detail)
                return Failure(detail.error());
            QList<qint64> open;
            for (const Milestone& milestone : detail->milestones) {
                if (milestone.key == key)
                    return workspace.onboardings().moveToMilestone(onboarding, milestone.id);
                for (const Item& item : milestone.items) {
                    if (item.state == u"open" || item.state == u"blocked")
                        open.append(item.id);
                }
            }
            return workspace.onboardings().itemsDone(open);
        })
        .then(this, [this](const Status& status) {
            if (!status) {
                m_follow = 0;
                shell().fail(status.error());
            }
        });
}

void BoardPage::toggle(const Item& item)
{
    const bool done = item.state == u"done" || item.state == u"not-applicable";
    desk()
        .write([id = item.id, done](Workspace& workspace) {
            return done ? workspace.onboardings().itemsUndone({id}) : workspace.onboardings().itemsDone({id});
        })
        .then(this, [this](const Status& status) {
            if (!status)
                shell().fail(status.error());
        });
}

void BoardPage::openCard(qint64 onboarding)
{
    ClientLink link;
    for (const Column& column : m_columns) {
        for (const BoardCard& card : column.model->rows()) {
            link.among.append(card.row.id);
            if (card.row.id == onboarding)
                link.client = card.row.clientId;
        }
    }
    link.onboarding = onboarding;
    shell().open(QLatin1StringView(kClientPage), QVariant::fromValue(link));
}

} // namespace occ::ui
