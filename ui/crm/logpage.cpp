// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/crm/logpage.h"

#include "ui/crm/crmwords.h"
#include "ui/crm/logview.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/pageheader.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace occ::ui {

CrmLogPage::CrmLogPage(Shell& shell)
    : Page(shell)
    , m_log(new CrmLogView(shell, u"crmlog"_s, this))
{
    auto* column = pageColumn(this);
    auto* header = new PageHeader(tr("What came and went"), this);
    auto* decide = new Button(tr("To decide"), u"crmlog.decide"_s, Button::Look::Plain, this);
    auto* back = new Button(tr("Back"), u"crmlog.back"_s, Button::Look::Plain, this);
    header->addAction(decide);
    header->addAction(back);
    column->addWidget(header);
    column->addWidget(m_log, 1);
    connect(decide, &QAbstractButton::clicked, this, [this] {
        this->shell().open(QLatin1StringView(kCrmConflictsPage), QVariant::fromValue(CrmLink{m_connection}));
    });
    connect(back, &QAbstractButton::clicked, this,
            [this] { this->shell().open(QLatin1StringView(kCrmPage)); });
}

void CrmLogPage::open(const QVariant& what)
{
    const auto link = what.value<CrmLink>();
    if (!link.connection.isEmpty()) {
        m_connection = link.connection;
        m_log->showConnection(link.connection, link.what);
    } else {
        m_log->refresh();
    }
}

void CrmLogPage::reload()
{
    m_log->refresh();
}

void CrmLogPage::takeFocus()
{
    m_log->takeFocus();
}

CrmTab::CrmTab(Shell& shell)
    : PageTab(shell)
    , m_log(new CrmLogView(shell, u"clientcrm"_s, this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_log);
}

void CrmTab::present(const QVariant& what)
{
    m_log->showClient(what.value<ClientLink>().client);
}

void CrmTab::reload()
{
    m_log->refresh();
}

void CrmTab::takeFocus()
{
    m_log->takeFocus();
}

} // namespace occ::ui
