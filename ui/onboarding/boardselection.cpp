// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/onboarding/boardselection.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/pageheader.h"

#include <QMenu>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace occ::ui {

static constexpr auto kPlaybookSetting = "board/playbook"_L1;
static constexpr auto kOwnerSetting = "board/owner"_L1;

BoardSelection::BoardSelection(Shell& shell, PageHeader* header, const QString& name, QWidget* page)
    : QObject(page)
    , m_shell(shell)
    , m_page(page)
    , m_name(name)
    , m_switch(new ChipBar(name + u".view"_s, tr("How they are shown"), page))
{
    m_switch->addChip(u"board"_s, tr("Board"));
    m_switch->addChip(u"timeline"_s, tr("Timeline"));
    m_switch->setCurrent(name);
    connect(m_switch, &ChipBar::currentChanged, this, [this](const QString& id) {
        m_switch->setCurrent(m_name); // This page stays what it is; the other one opens.
        if (id != m_name)
            m_shell.open(id);
    });
    header->addAfterTitle(m_switch);
    m_playbookChip = makeMenuChip(name + u".playbook"_s, &BoardSelection::fillPlaybookMenu);
    m_ownerChip = makeMenuChip(name + u".owner"_s, &BoardSelection::fillOwnerMenu);
    header->addAfterTitle(m_playbookChip);
    header->addAfterTitle(m_ownerChip);
    setOwner(QSettings().value(kOwnerSetting).toString());
}

Chip* BoardSelection::makeMenuChip(const QString& name, void (BoardSelection::*fill)(QMenu*))
{
    auto* chip = new Chip({}, m_page);
    chip->setObjectName(name);
    chip->setMenu([this, fill](QMenu* menu) { (this->*fill)(menu); });
    return chip;
}

void BoardSelection::fillPlaybookMenu(QMenu* menu)
{
    for (const Playbook& playbook : std::as_const(m_playbooks))
        connect(menu->addAction(playbook.title), &QAction::triggered, this,
                [this, id = playbook.id] { choose(id); });
}

void BoardSelection::setOwners(QStringList owners)
{
    owners.removeAll(QString());
    owners.removeDuplicates();
    owners.sort(Qt::CaseInsensitive);
    m_owners = owners;
}

void BoardSelection::fillOwnerMenu(QMenu* menu)
{
    for (const QString& owner : QStringList{QString()} + m_owners) {
        connect(menu->addAction(owner.isEmpty() ? tr("Anyone") : owner), &QAction::triggered, this,
                [this, owner] {
                    QSettings().setValue(kOwnerSetting, owner);
                    setOwner(owner);
                    Q_EMIT ownerChanged();
                });
    }
}

void BoardSelection::setOwner(const QString& owner)
{
    m_owner = owner;
    m_ownerChip->setLabel(owner.isEmpty() ? tr("Owner: anyone") : tr("Owner: %1").arg(owner));
}

void BoardSelection::read()
{
    setOwner(QSettings().value(kOwnerSetting).toString());
    m_shell.desk()
        .read([](Workspace& workspace) { return workspace.playbooks().list(); })
        .then(this, [this](const Result<QList<StoredPlaybook>>& books) {
            if (!books) {
                m_shell.fail(books.error());
                return;
            }
            m_playbooks.clear();
            for (const StoredPlaybook& stored : *books) {
                Playbook playbook{stored.playbook.id, stored.playbook.title, {}};
                for (const auto& milestone : stored.playbook.milestones)
                    playbook.milestones.append({milestone.key, milestone.title});
                m_playbooks.append(playbook);
            }
            choose(QSettings().value(kPlaybookSetting, u"command-center"_s).toString());
        });
}

void BoardSelection::choose(const QString& id)
{
    for (const Playbook& playbook : std::as_const(m_playbooks)) {
        if (playbook.id != id)
            continue;
        QSettings().setValue(kPlaybookSetting, id);
        m_playbookChip->setLabel(playbook.title);
        m_playbookChip->setAccessibleName(tr("Playbook: %1").arg(playbook.title));
        if (m_current == playbook) {
            Q_EMIT confirmed();
        } else {
            m_current = playbook;
            Q_EMIT playbookChanged();
        }
        return;
    }
}

} // namespace occ::ui
