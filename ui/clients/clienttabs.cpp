// SPDX-License-Identifier: GPL-3.0-or-later
// The tabs of a client's page that other features bring along.
#include "ui/clients/clientpage.h"
#include "ui/shell/registry.h"
#include "ui/widgets/buttons.h"

#include <QStackedLayout>

using namespace Qt::StringLiterals;

namespace occ::ui {

ChipBar* ClientPage::makeTabs()
{
    m_tabs = new ChipBar(u"client.tabs"_s, tr("What of the client is shown"), this);
    m_tabs->addChip({}, tr("Onboarding"));
    for (const TabEntry& entry : shell().registry().tabs) {
        if (entry.page == QLatin1StringView(kClientPage))
            m_tabs->addChip(entry.id, entry.title);
    }
    m_tabs->setCurrent({});
    connect(m_tabs, &ChipBar::currentChanged, this, &ClientPage::showTab);
    return m_tabs;
}

PageTab* ClientPage::tab() const
{
    return m_tabPages.value(m_link.tab);
}

/// Shows a tab once the client is known; an unknown one is the onboarding itself.
void ClientPage::showTab(const QString& wanted)
{
    const QString id = wanted; // It may be the link's own.
    m_link.tab.clear();
    for (const TabEntry& entry : shell().registry().tabs) {
        if (entry.page != QLatin1StringView(kClientPage) || entry.id != id)
            continue;
        m_link.tab = id;
        if (!m_tabPages.contains(id)) {
            m_tabPages.insert(id, entry.make(shell()));
            m_stack->addWidget(m_tabPages.value(id));
        }
    }
    m_tabs->setCurrent(m_link.tab);
    if (m_stack->currentIndex() > 0) // Else it is still read.
        showParts();
}

void ClientPage::showParts()
{
    if (tab())
        tab()->present(subject());
    m_stack->setCurrentWidget(tab() ? tab() : m_stack->widget(1));
}

void ClientPage::reload()
{
    m_client.refresh();
    if (tab())
        tab()->reload();
}

} // namespace occ::ui
