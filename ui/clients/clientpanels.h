// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/clients/clientdata.h"
#include "ui/shell/page.h"

namespace occ::ui {

class Card;
class ChipBar;
class Button;
class PillLabel;
class SectionHeader;
class TextLabel;

/// Open blockers with what removes them; hidden when there is none.
class BlockerPanel final : public QWidget
{
    Q_OBJECT
public:
    explicit BlockerPanel(Shell& shell, QWidget* parent = nullptr);
    void show(const ClientData& read);

private:
    Shell& m_shell;
    Card* m_card;
    QWidget* m_rows = nullptr;
    QString m_shown;
};

/// The One Big Goal and the go-live target.
class GoalPanel final : public QWidget
{
    Q_OBJECT
public:
    explicit GoalPanel(Shell& shell, QWidget* parent = nullptr);
    void show(const ClientData& read);

private:
    Shell& m_shell;
    TextLabel* m_goal;
    TextLabel* m_target;
    ClientData m_data;
};

/// The people at the client, and the latest survey answers.
class PeoplePanel final : public QWidget
{
    Q_OBJECT
public:
    explicit PeoplePanel(Shell& shell, QWidget* parent = nullptr);
    void show(const ClientData& read);

private:
    void fill(const ClientData& read);

    Shell& m_shell;
    Card* m_card;
    QWidget* m_rows = nullptr;
    QString m_shown;
    qint64 m_client = 0;
    QString m_name;
};

/// What happened and what will, with what can be taken back.
class StoryPanel final : public QWidget
{
    Q_OBJECT
public:
    explicit StoryPanel(Shell& shell, QWidget* parent = nullptr);
    void show(const ClientData& read);

private:
    void refill();
    void takeBack();

    Shell& m_shell;
    ChipBar* m_chips;
    TimelineModel m_model;
    TimelineView* m_view;
    Button* m_back;
    ClientData m_data;
};

} // namespace occ::ui
