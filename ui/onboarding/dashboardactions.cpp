// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/onboarding/dashboardactions.h"

#include "ui/onboarding/sheets.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/roles.h"

#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QMenu>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace occ::ui {

static constexpr int kEditorWidth = 210;

QWidget* DashboardDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&,
                                         const QModelIndex& index) const
{
    if (index.column() == DashboardModel::Owner) {
        auto* box = new QComboBox(parent);
        box->setObjectName(u"dashboard.ownerEditor"_s);
        box->setAccessibleName(tr("Owner"));
        box->addItem(tr("Nobody"), QVariant());
        for (const Person& person : m_people) {
            if (person.active)
                box->addItem(person.name, person.id);
        }
        auto* self = const_cast<DashboardDelegate*>(this);
        connect(box, &QComboBox::activated, self, [self, box] {
            Q_EMIT self->commitData(box);
            Q_EMIT self->closeEditor(box);
        });
        // Its list is open at once: walking in it chooses nothing yet.
        QTimer::singleShot(0, box, &QComboBox::showPopup);
        return box;
    }
    auto* edit = new QDateEdit(parent);
    edit->setObjectName(u"dashboard.dateEditor"_s);
    edit->setAccessibleName(tr("Go-live"));
    edit->setCalendarPopup(true);
    edit->setDisplayFormat(u"d MMM yyyy"_s);
    return edit;
}

void DashboardDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    const QVariant value = index.data(Qt::EditRole);
    if (auto* box = qobject_cast<QComboBox*>(editor))
        box->setCurrentIndex(qMax(0, value.isValid() ? box->findData(value) : 0));
    else if (auto* edit = qobject_cast<QDateEdit*>(editor))
        edit->setDate(value.toDate().isValid() ? value.toDate() : edit->date());
}

void DashboardDelegate::setModelData(QWidget* editor, QAbstractItemModel* model,
                                     const QModelIndex& index) const
{
    if (const auto* box = qobject_cast<QComboBox*>(editor))
        model->setData(index, box->currentData(), Qt::EditRole);
    else if (const auto* edit = qobject_cast<QDateEdit*>(editor))
        model->setData(index, edit->date(), Qt::EditRole);
}

void DashboardDelegate::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                                             const QModelIndex&) const
{
    // A name needs more room than its initials have.
    QRect place = option.rect.adjusted(0, 1, 0, -2);
    place.setLeft(qMax(0, place.right() - qMax(place.width(), kEditorWidth)));
    editor->setGeometry(place);
}

DashboardActions::DashboardActions(Shell& shell, DashboardModel& model, TableView* table, QWidget* parent)
    : QWidget(parent)
    , m_shell(shell)
    , m_model(model)
    , m_table(table)
    , m_delegate(new DashboardDelegate(table))
{
    setObjectName(u"dashboard.bulk"_s);
    setAccessibleName(tr("With the chosen clients"));
    table->setItemDelegate(m_delegate);
    table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    table->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::SelectedClicked);
    table->setContextMenuPolicy(Qt::CustomContextMenu);
    layOut();
    connect(table, &QWidget::customContextMenuRequested, this, &DashboardActions::openMenu);
    connect(table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &DashboardActions::follow);
    connect(&model, &DashboardModel::ownerEdited, this, &DashboardActions::editOwner);
    connect(&model, &DashboardModel::goLiveEdited, this, &DashboardActions::editGoLive);
    hide();
}

void DashboardActions::layOut()
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(12, 6, 12, 6);
    row->setSpacing(kUnit);
    m_count = new ElidedLabel({}, Type::BodyStrong, false, this);
    m_count->setObjectName(u"dashboard.bulk.count"_s);
    row->addWidget(m_count, 1);
    const auto add = [&](const QString& text, const QString& name, const QString& key, auto slot) {
        auto* button = new Button(text, name, Button::Look::Plain, this);
        if (!key.isEmpty())
            button->setKeyHint(key);
        connect(button, &QAbstractButton::clicked, this, slot);
        row->addWidget(button);
        return button;
    };
    m_assign = add(tr("Reassign"), u"dashboard.bulk.assign"_s, u"A"_s, [this] { reassign(); });
    add(tr("Log contact…"), u"dashboard.bulk.contact"_s, u"L"_s, [this] { logContact(); });
    add(tr("Pause…"), u"dashboard.bulk.pause"_s, u"P"_s, [this] { pause(); });
    add(tr("Resume"), u"dashboard.bulk.resume"_s, {}, [this] { resume(); });
    m_peopleMenu = new QMenu(this);
    m_peopleMenu->setObjectName(u"dashboard.bulk.people"_s);
    connect(m_peopleMenu, &QMenu::aboutToShow, this, [this] {
        m_peopleMenu->clear();
        fillPeople(m_peopleMenu);
    });
}

void DashboardActions::setPeople(const QList<Person>& people)
{
    m_people = people;
    m_delegate->setPeople(people);
}

QList<OnboardingRow> DashboardActions::chosen() const
{
    QList<OnboardingRow> rows;
    const QModelIndexList indexes = m_table->selectionModel()->selectedRows();
    for (const QModelIndex& index : indexes) {
        if (const OnboardingRow* row = m_model.onboarding(index))
            rows.append(*row);
    }
    return rows;
}

QList<qint64> DashboardActions::chosenIds() const
{
    QList<qint64> ids;
    for (const OnboardingRow& row : chosen())
        ids.append(row.id);
    return ids;
}

void DashboardActions::follow()
{
    const qsizetype count = chosen().size();
    m_count->setText(tr("%n clients chosen", nullptr, int(count)));
    setVisible(count > 1);
}

template <typename Write> void DashboardActions::write(Write write)
{
    m_shell.desk().write(std::move(write)).then(this, [this](const Status& status) {
        if (!status)
            m_shell.fail(status.error());
    });
}

void DashboardActions::fillPeople(QMenu* menu)
{
    const auto add = [&](const QString& name, std::optional<qint64> person) {
        connect(menu->addAction(name), &QAction::triggered, this, [this, person] {
            write([ids = chosenIds(), person](Workspace& workspace) {
                return workspace.onboardings().assign(ids, person);
            });
        });
    };
    add(tr("Nobody"), {});
    for (const Person& person : std::as_const(m_people)) {
        if (person.active)
            add(person.name, person.id);
    }
}

/// One row is edited in place; for several a list of people opens.
void DashboardActions::reassign()
{
    const QModelIndex current = m_table->currentIndex();
    if (chosen().size() > 1) {
        m_peopleMenu->popup(m_assign->mapToGlobal(QPoint(0, -m_peopleMenu->sizeHint().height())));
    } else if (m_model.onboarding(current)) {
        m_table->setColumnHidden(DashboardModel::Owner, false);
        m_table->edit(current.siblingAtColumn(DashboardModel::Owner));
    }
}

void DashboardActions::editTarget()
{
    const QModelIndex current = m_table->currentIndex();
    if (const OnboardingRow* row = m_model.onboarding(current)) {
        if (m_table->isColumnHidden(DashboardModel::GoLive))
            openGoLiveSheet(m_shell, row->id, row->goLiveAt);
        else
            m_table->edit(current.siblingAtColumn(DashboardModel::GoLive));
    }
}

void DashboardActions::editOwner(qint64 onboarding, const std::optional<qint64>& person)
{
    write([onboarding, person](Workspace& workspace) {
        return workspace.onboardings().assign({onboarding}, person);
    });
}

/// The day changes; the time of day stays, or is noon for the team.
void DashboardActions::editGoLive(qint64 onboarding, QDate day)
{
    QTime time(12, 0);
    const QTimeZone zone = m_shell.desk().zone();
    for (const OnboardingRow& row : m_model.all()) {
        if (row.id == onboarding && row.goLiveAt)
            time = toLocal(*row.goLiveAt, zone).time();
    }
    write([onboarding, at = fromLocalForward(day, time, zone)](Workspace& workspace) {
        return workspace.onboardings().setGoLive(onboarding, at);
    });
}

void DashboardActions::logContact()
{
    const QList<OnboardingRow> rows = chosen();
    if (rows.size() == 1)
        openContactSheet(m_shell, rows.first().clientId, rows.first().id, rows.first().client);
    else if (rows.size() > 1)
        openContactsSheet(m_shell, chosenIds());
}

void DashboardActions::pause()
{
    if (const QList<OnboardingRow> rows = chosen(); !rows.isEmpty())
        openPauseSheet(m_shell, chosenIds(), rows.first().client);
}

void DashboardActions::resume()
{
    write([ids = chosenIds()](Workspace& workspace) { return workspace.onboardings().resumeMany(ids); });
}

void DashboardActions::pauseOrResume()
{
    const QList<OnboardingRow> rows = chosen();
    const bool rest = std::all_of(rows.begin(), rows.end(),
                                  [](const OnboardingRow& row) { return row.state == u"paused"; });
    if (!rows.isEmpty())
        rest ? resume() : pause();
}

void DashboardActions::openMenu(const QPoint& at)
{
    if (chosen().isEmpty())
        return;
    auto* menu = new QMenu(m_table);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(u"dashboard.context"_s);
    connect(menu->addAction(tr("Open client")), &QAction::triggered, m_table,
            [this] { Q_EMIT m_table->activated(m_table->currentIndex()); });
    connect(menu->addAction(tr("Log contact…")), &QAction::triggered, this, &DashboardActions::logContact);
    fillPeople(menu->addMenu(tr("Reassign to")));
    connect(menu->addAction(tr("Go-live target…")), &QAction::triggered, this, &DashboardActions::editTarget);
    menu->addSeparator();
    connect(menu->addAction(tr("Pause…")), &QAction::triggered, this, &DashboardActions::pause);
    connect(menu->addAction(tr("Resume")), &QAction::triggered, this, &DashboardActions::resume);
    menu->popup(m_table->viewport()->mapToGlobal(at));
}

} // namespace occ::ui
