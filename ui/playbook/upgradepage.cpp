// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/playbook/upgradepage.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/roles.h"
#include "ui/widgets/splitter.h"
#include "ui/widgets/states.h"
#include "ui/widgets/tableview.h"

#include <QShortcut>
#include <QStackedLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace occ::ui {

UpgradePage::UpgradePage(Shell& shell)
    : Page(shell)
    , m_live(
          shell.desk(), this, [this] { return question(); }, [this](const Found& found) { show(found); },
          [this](const Error& error) { failed(error); })
    , m_header(new PageHeader(tr("Carry to running clients"), this))
{
    layOut();
    connect(&desk(), &Desk::changed, this, [this](const store::ChangeSet& changes) {
        if (isVisible() && (changes.touches("onboarding"_L1) || changes.touches("playbook"_L1)))
            m_live.refresh();
    });
    auto* send =
        new QShortcut(QKeySequence(u"Ctrl+Return"_s), this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(send, &QShortcut::activated, this, &UpgradePage::move);
}

void UpgradePage::layOut()
{
    auto* column = pageColumn(this);
    m_back = new Button(tr("Back"), u"upgrade.back"_s, Button::Look::Plain, this);
    m_move = new Button(tr("Move clients"), u"upgrade.move"_s, Button::Look::Primary, this);
    m_move->setKeyHint(tr("Ctrl ↵"));
    m_header->addAction(m_back);
    m_header->addAction(m_move);
    column->addWidget(m_header);
    auto* pages = new QWidget(this);
    m_stack = new QStackedLayout(pages);
    auto* split = new Splitter(u"upgrade.split"_s, Qt::Vertical, pages);
    split->setHandleWidth(12);
    split->addWidget(makeGroups());
    split->addWidget(makeChanges());
    split->setStretchFactor(0, 2);
    split->setStretchFactor(1, 5);
    m_empty = new EmptyState(u"emblem-ok"_s, tr("Everybody is on this version"), {}, pages);
    for (QWidget* widget : std::initializer_list<QWidget*>{new LoadingState(pages), split, m_empty})
        m_stack->addWidget(widget);
    column->addWidget(pages, 1);
    connect(m_back, &QAbstractButton::clicked, this, [this] { shell().back(); });
    connect(m_move, &QAbstractButton::clicked, this, &UpgradePage::move);
}

QWidget* UpgradePage::makeGroups()
{
    auto* card = new Card(nullptr, 0);
    card->setMinimumHeight(120);
    m_groupTable = new TableView(u"upgrade.groups"_s, tr("Clients"), card);
    m_groupTable->setModel(&m_groups);
    m_groupTable->setColumnWidths({110, -1, 100, 110});
    m_groupTable->restoreColumns();
    card->column()->addWidget(m_groupTable);
    connect(m_groupTable, &TableView::rowChanged, this, &UpgradePage::showGroup);
    connect(m_groupTable, &QAbstractItemView::activated, this, [this] { m_changeTable->setFocus(); });
    connect(m_groupTable, &QAbstractItemView::clicked, this, [this](const QModelIndex& index) {
        if (index.column() == UpgradeGroupModel::Included)
            toggleGroup();
    });
    auto* space =
        new QShortcut(QKeySequence(Qt::Key_Space), m_groupTable, nullptr, nullptr, Qt::WidgetShortcut);
    connect(space, &QShortcut::activated, this, &UpgradePage::toggleGroup);
    return card;
}

QWidget* UpgradePage::makeChanges()
{
    auto* card = new Card(nullptr, 0);
    card->setMinimumHeight(200);
    auto* head = new QWidget(card);
    auto* row = new QVBoxLayout(head);
    row->setContentsMargins(16, 10, 12, 6);
    m_changesHeader = new SectionHeader(tr("What changes"), head);
    row->addWidget(m_changesHeader);
    m_settings = new TextLabel({}, Type::Label, true, head);
    row->addWidget(m_settings);
    card->column()->setSpacing(0);
    card->column()->addWidget(head);
    m_changeTable = new TableView(u"upgrade.changes"_s, tr("What changes"), card);
    m_changeTable->setModel(&m_changes);
    m_changeTable->setColumnWidths({124, 118, -4, -6, -3});
    m_changeTable->setCrampedWidths({116, 112, -4, -5, -3});
    m_changeTable->restoreColumns();
    card->column()->addWidget(m_changeTable, 1);
    m_detail = new TextLabel({}, Type::Body, false, card);
    m_detail->setContentsMargins(16, 8, 16, 10);
    m_detail->setTextInteractionFlags(Qt::TextSelectableByMouse);
    card->column()->addWidget(m_detail);
    connect(m_changeTable, &TableView::rowChanged, this, &UpgradePage::showDetail);
    connect(m_changeTable, &QAbstractItemView::clicked, this, [this](const QModelIndex& index) {
        if (index.column() == UpgradeChangeModel::Decision)
            toggleChange();
    });
    connect(m_changeTable, &QAbstractItemView::activated, this, &UpgradePage::toggleChange);
    auto* space =
        new QShortcut(QKeySequence(Qt::Key_Space), m_changeTable, nullptr, nullptr, Qt::WidgetShortcut);
    connect(space, &QShortcut::activated, this, &UpgradePage::toggleChange);
    return card;
}

void UpgradePage::open(const QVariant& what)
{
    const auto link = what.value<PlaybookLink>();
    if (!link.playbook.isEmpty() && link != m_link) {
        m_link = link;
        m_decisions.clear();
        m_leftOut.clear();
        m_stack->setCurrentIndex(0);
    }
    m_live.refresh();
}

void UpgradePage::takeFocus()
{
    if (!m_groupTable->isVisible()) { // Nothing to choose from, or not yet.
        m_back->setFocus();
        return;
    }
    m_groupTable->setFocus();
    m_groupTable->ensureRow();
}

Live<UpgradePage::Found>::Ask UpgradePage::question() const
{
    return [link = m_link, decisions = m_decisions](Workspace& workspace) -> Result<Found> {
        const auto target = workspace.playbooks().find(link.playbook, link.version);
        if (!target)
            return Failure(target.error());
        Found found{target->playbook.title, target->playbook.version, {}};
        OnboardingFilter filter;
        filter.playbook = link.playbook;
        const auto rows = workspace.onboardings().list(filter);
        if (!rows)
            return Failure(rows.error());
        QList<UpgradeOrder> orders;
        for (const OnboardingRow& row : *rows) {
            if (row.playbookVersion != found.version)
                orders << UpgradeOrder{row.id, decisions.value(row.id), {}};
        }
        if (orders.isEmpty())
            return found;
        const auto previews = workspace.onboardings().previewUpgrade(orders, found.version);
        if (!previews)
            return Failure(previews.error());
        found.previews = *previews;
        return found;
    };
}

/// A decision on what is not there any more: what is there is looked at afresh.
void UpgradePage::failed(const Error& error)
{
    if (m_decisions.isEmpty()) {
        shell().fail(error);
        return;
    }
    m_decisions.clear();
    m_live.refresh();
}

void UpgradePage::show(const Found& found)
{
    m_version = found.version;
    m_heading = tr("%1, version %2").arg(found.title).arg(found.version);
    m_header->setNote(m_heading);
    Q_EMIT headingChanged();
    const UpgradeGroup* before = group();
    const qint64 current = before ? before->id : 0;
    QList<UpgradeGroup> groups = groupUpgrades(found.previews);
    for (UpgradeGroup& one : groups) {
        one.included =
            std::none_of(one.previews.cbegin(), one.previews.cend(), [this](const UpgradePreview& preview) {
                return m_leftOut.contains(preview.row.id);
            });
    }
    m_groups.setRows(groups);
    if (m_groups.rowCount() > 0)
        Q_EMIT m_groups.dataChanged(m_groups.index(0, 0),
                                    m_groups.index(m_groups.rowCount() - 1, UpgradeGroupModel::Columns - 1));
    m_empty->setWords(tr("Everybody is on version %1").arg(found.version),
                      tr("No running client of %1 is on another version.").arg(found.title));
    const bool waited = m_stack->currentIndex() != 1 && m_back->hasFocus();
    m_stack->setCurrentIndex(groups.isEmpty() ? 2 : 1);
    if (waited)
        takeFocus();
    m_move->setVisible(!groups.isEmpty());
    const int place = m_groups.rowOf(current);
    if (place >= 0)
        m_groupTable->goTo(place);
    else
        m_groupTable->ensureRow();
    showGroup();
    showCount();
}

const UpgradeGroup* UpgradePage::group() const
{
    const QModelIndex index = m_groupTable->currentIndex();
    return index.isValid() && index.row() < m_groups.rowCount() ? &m_groups.row(index.row()) : nullptr;
}

void UpgradePage::showGroup()
{
    const UpgradeGroup* shown = group();
    if (!shown)
        return;
    const UpgradePlan& plan = shown->plan();
    m_changes.setPlan(plan);
    m_changeTable->ensureRow();
    showDetail();
    m_changesHeader->setTitle(
        shown->previews.size() == 1
            ? tr("What changes for %1").arg(shown->previews.first().row.client)
            : tr("What changes for these %n clients", nullptr, int(shown->previews.size())));
    m_changesHeader->setNote(
        tr("%1 stay as they are · Space decides").arg(plan.count(UpgradeKind::Unchanged)));
    QStringList settings;
    for (const UpgradeSetting& setting : plan.settings)
        settings << tr("%1: %2 → %3")
                        .arg(setting.what == u"rule" ? ruleTitle(setting.name) : setting.name,
                             setting.base.isEmpty() ? tr("none") : setting.base,
                             setting.theirs.isEmpty() ? tr("none") : setting.theirs);
    m_settings->setText(settings.isEmpty() ? QString()
                                           : tr("With the version come: %1").arg(settings.join(u" · "_s)));
    m_settings->setVisible(!settings.isEmpty());
}

/// The whole of what a narrow column cuts.
void UpgradePage::showDetail()
{
    const QModelIndex index = m_changeTable->currentIndex();
    QStringList words;
    for (const int column : {UpgradeChangeModel::What, UpgradeChangeModel::Change, UpgradeChangeModel::Why}) {
        const QString text = index.isValid() ? index.siblingAtColumn(column).data().toString() : QString();
        if (!text.isEmpty())
            words << text;
    }
    m_detail->setText(words.join(u" · "_s));
    m_detail->setVisible(!words.isEmpty());
}

void UpgradePage::showCount()
{
    int count = 0;
    for (const UpgradeGroup& one : m_groups.rows())
        count += one.included ? int(one.previews.size()) : 0;
    m_move->setText(
        (count == 1 ? tr("Move 1 client to version %1") : tr("Move %n clients to version %1", nullptr, count))
            .arg(m_version));
    m_move->setEnabled(count > 0);
    m_move->updateGeometry();
}

void UpgradePage::toggleGroup()
{
    const UpgradeGroup* shown = group();
    if (!shown)
        return;
    QList<UpgradeGroup> groups = m_groups.rows();
    UpgradeGroup& changed = groups[m_groupTable->currentIndex().row()];
    changed.included = !changed.included;
    for (const UpgradePreview& preview : std::as_const(changed.previews)) {
        if (changed.included)
            m_leftOut.remove(preview.row.id);
        else
            m_leftOut.insert(preview.row.id);
    }
    m_groups.setRows(groups);
    Q_EMIT m_groups.dataChanged(m_groups.index(0, 0),
                                m_groups.index(m_groups.rowCount() - 1, UpgradeGroupModel::Columns - 1));
    showCount();
}

void UpgradePage::toggleChange()
{
    const UpgradeGroup* shown = group();
    const QModelIndex index = m_changeTable->currentIndex();
    if (!shown || !index.isValid())
        return;
    const UpgradeChange& change = m_changes.row(index.row()).change;
    for (const UpgradePreview& preview : shown->previews)
        m_decisions[preview.row.id].insert(change.id, !change.take);
    m_live.refresh();
}

void UpgradePage::move()
{
    QList<UpgradeOrder> orders;
    for (const UpgradeGroup& one : m_groups.rows()) {
        for (const UpgradePreview& preview : one.previews) {
            if (one.included)
                orders << UpgradeOrder{preview.row.id, m_decisions.value(preview.row.id), preview.mark};
        }
    }
    if (orders.isEmpty() || !m_move->isEnabled() || m_live.isUnderWay())
        return;
    m_move->setEnabled(false);
    desk()
        .write([orders, version = m_version](Workspace& workspace) {
            return workspace.onboardings().upgrade(orders, version);
        })
        .then(this, [this](const Result<QList<UpgradePreview>>& done) {
            m_move->setEnabled(true);
            if (done)
                m_decisions.clear();
            else
                shell().fail(done.error());
            m_live.refresh();
        });
}

} // namespace occ::ui
