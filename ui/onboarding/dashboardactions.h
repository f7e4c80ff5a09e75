// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/onboarding/dashboardmodel.h"
#include "ui/shell/page.h"
#include "ui/widgets/tableview.h"

QT_BEGIN_NAMESPACE
class QMenu;
QT_END_NAMESPACE

namespace occ::ui {

class ElidedLabel;

/// Cells with an owner or a date are edited in place: a list of people, a calendar.
class DashboardDelegate final : public TableDelegate
{
    Q_OBJECT
public:
    using TableDelegate::TableDelegate;
    void setPeople(const QList<Person>& people) { m_people = people; }

    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;
    void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const override;

private:
    QList<Person> m_people;
};

/// What can be done with the dashboard's rows, one or many at once: each is one entry with one undo. Shows
/// what is possible below the table as soon as several rows are chosen.
class DashboardActions final : public QWidget
{
    Q_OBJECT
public:
    DashboardActions(Shell& shell, DashboardModel& model, TableView* table, QWidget* parent = nullptr);
    void setPeople(const QList<Person>& people);
    /// Looks again how many rows are chosen.
    void follow();

    void logContact();
    void reassign();
    void pauseOrResume();
    void editTarget();

private:
    void layOut();
    void fillPeople(QMenu* menu);
    void openMenu(const QPoint& at);
    void editOwner(qint64 onboarding, const std::optional<qint64>& person);
    void editGoLive(qint64 onboarding, QDate day);
    void pause();
    void resume();
    [[nodiscard]] QList<OnboardingRow> chosen() const;
    [[nodiscard]] QList<qint64> chosenIds() const;
    template <typename Write> void write(Write write);

    Shell& m_shell;
    DashboardModel& m_model;
    TableView* m_table;
    DashboardDelegate* m_delegate;
    QList<Person> m_people;
    ElidedLabel* m_count = nullptr;
    QMenu* m_peopleMenu = nullptr;
    QWidget* m_assign = nullptr;
};

} // namespace occ::ui
