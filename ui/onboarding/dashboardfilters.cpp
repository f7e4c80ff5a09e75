// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/onboarding/dashboardfilters.h"

#include "ui/onboarding/words.h"
#include "ui/style/tokens.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace occ::ui {

using Which = DashboardView::Which;
using Group = DashboardView::Group;

DashboardFilters::DashboardFilters(bool somebody, QWidget* parent)
    : QWidget(parent)
{
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(kUnit);
    rows->addWidget(makeFirstLine(somebody));
    rows->addWidget(makeSecondLine());
}

QWidget* DashboardFilters::makeFirstLine(bool somebody)
{
    auto* strip = new QWidget(this);
    auto* row = new QHBoxLayout(strip);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kUnit);
    m_which = new ChipBar(u"dashboard.views"_s, tr("Which onboardings"), strip);
    const std::pair<Which, QString> chips[] = {{Which::Mine, tr("My clients")},
                                               {Which::All, tr("All")},
                                               {Which::RedAndAmber, tr("Red and amber")},
                                               {Which::DueThisWeek, tr("Due this week")},
                                               {Which::Paused, tr("Paused")}};
    for (const auto& [which, title] : chips) {
        if (which != Which::Mine || somebody)
            m_which->addChip(QString::number(int(which)), title);
    }
    connect(m_which, &ChipBar::currentChanged, this, [this](const QString& id) {
        choose([&](DashboardView& view) { view.which = Which(id.toInt()); });
    });
    row->addWidget(m_which, 1, Qt::AlignVCenter);
    row->addWidget(makeMenuChip(tr("Saved views"), u"dashboard.saved"_s, &DashboardFilters::fillSaved));
    m_words = new QLineEdit(strip);
    m_words->setObjectName(u"dashboard.search"_s);
    m_words->setAccessibleName(tr("Filter by words"));
    m_words->setPlaceholderText(tr("Filter  (Ctrl F)"));
    m_words->setClearButtonEnabled(true);
    m_words->setFixedWidth(180);
    row->addWidget(m_words);
    connect(m_words, &QLineEdit::textChanged, this, [this](const QString& text) {
        if (text != m_view.text)
            choose([&](DashboardView& view) { view.text = text; });
    });
    connect(m_words, &QLineEdit::returnPressed, this, &DashboardFilters::leaveRequested);
    return strip;
}

QWidget* DashboardFilters::makeSecondLine()
{
    auto* strip = new QWidget(this);
    auto* row = new QHBoxLayout(strip);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kUnit);
    m_chips = new QWidget(strip);
    auto* chips = new QHBoxLayout(m_chips);
    chips->setContentsMargins(0, 0, 0, 0);
    chips->setSpacing(kUnit);
    row->addWidget(makeMenuChip(tr("Add filter"), u"dashboard.filter"_s, &DashboardFilters::fillFilters));
    row->addWidget(m_chips);
    m_group = makeMenuChip({}, u"dashboard.group"_s, &DashboardFilters::fillGroups);
    row->addWidget(m_group);
    m_count = new ElidedLabel({}, Type::Body, true, strip);
    m_count->setObjectName(u"dashboard.count"_s);
    m_count->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    row->addWidget(m_count, 1);
    return strip;
}

Chip* DashboardFilters::makeMenuChip(const QString& label, const QString& name,
                                     void (DashboardFilters::*fill)(QMenu*))
{
    auto* chip = new Chip(label, this);
    chip->setObjectName(name);
    chip->setLabel(label);
    chip->setMenu([this, fill](QMenu* menu) { (this->*fill)(menu); });
    return chip;
}

void DashboardFilters::fillSaved(QMenu* menu)
{
    for (const SavedView& view : std::as_const(m_saved)) {
        connect(menu->addAction(view.name), &QAction::triggered, this,
                [this, view] { Q_EMIT applyRequested(view); });
    }
    if (m_saved.isEmpty())
        menu->addAction(tr("None yet"))->setEnabled(false);
    menu->addSeparator();
    connect(menu->addAction(tr("Save this view…")), &QAction::triggered, this,
            &DashboardFilters::saveRequested);
    if (m_saved.isEmpty())
        return;
    QMenu* remove = menu->addMenu(tr("Remove"));
    for (const SavedView& view : std::as_const(m_saved)) {
        connect(remove->addAction(view.name), &QAction::triggered, this,
                [this, view] { Q_EMIT removeRequested(view); });
    }
}

void DashboardFilters::fillFilters(QMenu* menu)
{
    const auto add = [&](const QString& title, const QStringList& values, QString DashboardView::*filter,
                         QString (*words)(const QString&)) {
        QMenu* sub = menu->addMenu(title);
        for (const QString& value : values) {
            QAction* action = sub->addAction(words ? words(value) : value);
            action->setCheckable(true);
            action->setChecked(m_view.*filter == value);
            connect(action, &QAction::triggered, this,
                    [this, value, filter] { choose([&](DashboardView& view) { view.*filter = value; }); });
        }
        sub->setEnabled(!values.isEmpty());
    };
    add(tr("Owner"), m_owners, &DashboardView::owner, nullptr);
    add(tr("Playbook"), m_playbooks, &DashboardView::playbook, plainWords);
    add(tr("Industry"), m_industries, &DashboardView::industry, industryWords);
}

static QString groupWords(Group group)
{
    switch (group) {
    case Group::Owner:
        return DashboardFilters::tr("By owner");
    case Group::Health:
        return DashboardFilters::tr("By health");
    case Group::Playbook:
        return DashboardFilters::tr("By playbook");
    case Group::Industry:
        return DashboardFilters::tr("By industry");
    case Group::None:
        break;
    }
    return DashboardFilters::tr("No headings");
}

void DashboardFilters::fillGroups(QMenu* menu)
{
    for (const Group group : {Group::None, Group::Owner, Group::Health, Group::Playbook, Group::Industry}) {
        QAction* action = menu->addAction(groupWords(group));
        action->setCheckable(true);
        action->setChecked(m_view.group == group);
        connect(action, &QAction::triggered, this,
                [this, group] { choose([&](DashboardView& view) { view.group = group; }); });
    }
}

void DashboardFilters::setView(const DashboardView& view)
{
    m_view = view;
    m_which->setCurrent(QString::number(int(view.which)));
    if (m_words->text() != view.text)
        m_words->setText(view.text);
    m_group->setLabel(groupWords(view.group));
    showChips();
}

Chip* DashboardFilters::addChip(const QString& name, const QString& label, QString DashboardView::*filter)
{
    auto* chip = new Chip({}, m_chips);
    chip->setObjectName(name);
    chip->setLabel(label);
    chip->setRemovable(true);
    m_chips->layout()->addWidget(chip);
    // Queued, for the chip goes away with the filter it stands for.
    connect(
        chip, &QAbstractButton::clicked, this,
        [this, filter] { choose([&](DashboardView& view) { (view.*filter).clear(); }); },
        Qt::QueuedConnection);
    return chip;
}

void DashboardFilters::showChips()
{
    const bool hadFocus = m_chips->isAncestorOf(focusWidget());
    qDeleteAll(m_chips->findChildren<Chip*>(Qt::FindDirectChildrenOnly));
    if (!m_view.owner.isEmpty())
        addChip(u"dashboard.filter.owner"_s, tr("Owner: %1").arg(m_view.owner), &DashboardView::owner);
    if (!m_view.playbook.isEmpty())
        addChip(u"dashboard.filter.playbook"_s, tr("Playbook: %1").arg(plainWords(m_view.playbook)),
                &DashboardView::playbook);
    if (!m_view.industry.isEmpty())
        addChip(u"dashboard.filter.industry"_s, tr("Industry: %1").arg(industryWords(m_view.industry)),
                &DashboardView::industry);
    m_chips->setVisible(m_chips->layout()->count() > 0);
    if (hadFocus)
        m_group->setFocus();
}

void DashboardFilters::setRows(const QList<OnboardingRow>& rows)
{
    const auto distinct = [&rows](QString OnboardingRow::*field) {
        QSet<QString> found;
        for (const OnboardingRow& row : rows) {
            if (!(row.*field).isEmpty())
                found.insert(row.*field);
        }
        QStringList sorted(found.begin(), found.end());
        sorted.sort(Qt::CaseInsensitive);
        return sorted;
    };
    m_owners = distinct(&OnboardingRow::owner);
    m_playbooks = distinct(&OnboardingRow::playbook);
    m_industries = distinct(&OnboardingRow::industry);
}

void DashboardFilters::setSaved(const QList<SavedView>& views)
{
    m_saved = views;
}

void DashboardFilters::setCount(const QString& words)
{
    m_count->setText(words);
}

void DashboardFilters::focusWords()
{
    m_words->setFocus();
    m_words->selectAll();
}

} // namespace occ::ui
