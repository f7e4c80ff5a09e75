// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/clients/clientdata.h"
#include "ui/shell/page.h"
#include "ui/today/todaydetail.h"

QT_BEGIN_NAMESPACE
class QMenu;
class QScrollArea;
class QStackedLayout;
QT_END_NAMESPACE

namespace occ::ui {

class Button;
class Chip;
class ChipBar;
class EmptyState;
class MessageBar;
class PageHeader;
class TodayList;

/// What needs me now, worst first, with one key for each thing to do and the next one always in reach.
class TodayPage final : public Page
{
    Q_OBJECT
public:
    explicit TodayPage(Shell& shell);
    void open(const QVariant& what) override;
    void reload() override { m_view.refresh(); }
    void takeFocus() override;
    QVariant subject() const override;

private:
    void layOut();
    QWidget* makeFilters();
    QWidget* makeList();
    QWidget* makeDetail();
    void makeKeys();
    void show(const TodayView& view);
    void showRows();
    void showNothing();
    void showRoutines(const QList<RoutineRow>& rows);
    void showEntry();
    void fillPersonMenu(QMenu* menu);
    void setPerson(std::optional<qint64> person, const QString& name);

    // todayactions.cpp
    void act(TodayAction action);
    void makeMailBar();
    void showMails(int waiting);
    void space();
    void done(const TodayEntry& entry);
    void acknowledge(qint64 alert);
    void openClient(const TodayEntry& entry);

    Live<TodayView> m_view;
    Live<ClientData> m_client;
    Live<QList<RoutineRow>> m_routines;
    Live<int> m_mails; ///< Those nobody could be found for.
    TodayModel m_model;
    TodayView m_all;
    std::optional<qint64> m_person;
    QString m_personName; ///< Empty for everybody.
    ClientLink m_link;
    qint64 m_standing =
        0; ///< The id of the row one stands on, and its place: when it goes, the next one is it.
    int m_place = 0;
    PageHeader* m_header;
    MessageBar* m_mailBar = nullptr;
    ChipBar* m_groups = nullptr;
    Chip* m_who = nullptr;
    Button* m_routine = nullptr;
    QString m_dueRoutine; ///< The review that is due; empty when none is.
    QStackedLayout* m_stack = nullptr;
    TodayList* m_list = nullptr;
    TodayDetail* m_detail = nullptr;
    QScrollArea* m_beside = nullptr;
    EmptyState* m_empty = nullptr;
    Button* m_everybody = nullptr;
};

} // namespace occ::ui
