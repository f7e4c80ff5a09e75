// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/people/carriedmodel.h"
#include "ui/people/loadmodel.h"
#include "ui/shell/page.h"

QT_BEGIN_NAMESPACE
class QStackedLayout;
QT_END_NAMESPACE

namespace occ::ui {

class Button;
class EmptyState;
class LoadView;
class PageHeader;
class SectionHeader;
class TableView;
class TextLabel;

/// The team: everybody's load against capacity, and the onboardings of the one selected, which are given to
/// others by dragging them there or with the Assign sheet. Opened with a person's id, or nothing.
class TeamPage final : public Page
{
    Q_OBJECT
public:
    explicit TeamPage(Shell& shell);
    void open(const QVariant& what) override;
    void reload() override;
    void takeFocus() override;

private:
    void layOut();
    QWidget* makePeople();
    QWidget* makeCarried();
    void makeKeys();
    void follow(const store::ChangeSet& changes);
    void showTeam(const TeamLoad& team);
    void showCarried(const QList<Carried>& carried);
    void showPerson();
    void showPreview(std::optional<qint64> person);
    void give(qint64 person, const QList<qint64>& onboardings);
    void assign();
    void edit();
    void toggleAway();
    void openClient();
    [[nodiscard]] QList<Carried> selected() const;

    /// Whose onboardings are shown, with them: an answer for somebody else is an old one.
    using Answer = std::pair<qint64, QList<Carried>>;

    LoadModel m_loads;
    CarriedModel m_model;
    Live<TeamLoad> m_team;
    Live<Answer> m_carried;
    qint64 m_person = 0;
    std::optional<qint64> m_wanted;
    bool m_loaded = false;
    PageHeader* m_header;
    LoadView* m_people = nullptr;
    TableView* m_table = nullptr;
    QStackedLayout* m_stack = nullptr;
    EmptyState* m_empty = nullptr;
    SectionHeader* m_title = nullptr;
    Button* m_assign = nullptr;
    Button* m_edit = nullptr;
    Button* m_away = nullptr;
    TextLabel* m_hint = nullptr;
};

} // namespace occ::ui
