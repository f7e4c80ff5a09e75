// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"

QT_BEGIN_NAMESPACE
class QMenu;
QT_END_NAMESPACE

namespace occ::ui {

class Chip;
class ChipBar;
class PageHeader;

/// What the board and the timeline have in common: the switch between them, and which playbook's onboardings
/// of which owner they show. Lays its chips into the page's header.
class BoardSelection final : public QObject
{
    Q_OBJECT
public:
    struct Playbook
    {
        QString id;
        QString title;
        QList<std::pair<QString, QString>> milestones; ///< Key and title, in order.
        bool operator==(const Playbook&) const = default;
    };

    /// `name` is the page's own id; the controls are named after it.
    BoardSelection(Shell& shell, PageHeader* header, const QString& name, QWidget* page);

    /// Reads the playbooks and, where the other page chose meanwhile, its choice. chosen() follows.
    void read();
    /// The playbook that is shown; an empty one before the first answer.
    [[nodiscard]] const Playbook& playbook() const { return m_current; }
    [[nodiscard]] const QString& owner() const { return m_owner; }
    [[nodiscard]] bool shows(const OnboardingRow& row) const
    {
        return m_owner.isEmpty() || row.owner == m_owner;
    }
    /// The names the owner's menu offers.
    void setOwners(QStringList owners);
    [[nodiscard]] Chip* playbookChip() const { return m_playbookChip; }

Q_SIGNALS:
    /// Another playbook, or the first one: read its onboardings.
    void playbookChanged();
    /// Read anew although the playbook is the same.
    void confirmed();
    void ownerChanged();

private:
    Chip* makeMenuChip(const QString& name, void (BoardSelection::*fill)(QMenu*));
    void fillPlaybookMenu(QMenu* menu);
    void fillOwnerMenu(QMenu* menu);
    void choose(const QString& id);
    void setOwner(const QString& owner);

    Shell& m_shell;
    QWidget* m_page;
    QString m_name;
    ChipBar* m_switch;
    Chip* m_playbookChip;
    Chip* m_ownerChip;
    QList<Playbook> m_playbooks;
    Playbook m_current;
    QStringList m_owners;
    QString m_owner;
};

} // namespace occ::ui
