// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clients/clientlist.h"

#include "ui/onboarding/sheets.h"
#include "ui/onboarding/words.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/roles.h"
#include "ui/widgets/states.h"
#include "ui/widgets/tableview.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QLocale>
#include <QShortcut>
#include <QStackedLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace occ::ui {

QVariant ClientModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    const bool number = section >= Onboardings && section <= Contacts;
    if (role == Qt::TextAlignmentRole)
        return int((number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const QString titles[] = {tr("Client"),   tr("Industry"), tr("Onboardings"), tr("Open deals"),
                              tr("Contacts"), tr("E-mail"),   tr("Phone"),       tr("Time zone")};
    return titles[section];
}

QVariant ClientModel::value(const ClientRow& row, int column)
{
    switch (column) {
    case Name:
        return row.client.name;
    case Industry:
        return row.client.industryDetail.isEmpty() ? industryWords(row.client.industry)
                                                   : row.client.industryDetail;
    case Onboardings:
        return row.onboardings;
    case Deals:
        return row.openDeals;
    case Contacts:
        return row.contacts;
    case Email:
        return row.client.email;
    case Phone:
        return row.client.phone;
    case Zone:
        return row.client.timezone;
    default:
        return {};
    }
}

QVariant ClientModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ClientRow& row = this->row(index.row());
    const int column = index.column();
    const bool number = column >= Onboardings && column <= Contacts;
    const QVariant held = value(row, column);
    switch (role) {
    case Qt::DisplayRole:
        return number && held.toInt() == 0 ? QString(u"–"_s) : held.toString();
    case Qt::AccessibleTextRole:
        return QString(headerData(column, Qt::Horizontal, Qt::DisplayRole).toString() + u": "_s +
                       held.toString());
    case SortRole:
        return held;
    case StrongRole:
        return column == Name;
    case MutedRole:
        return column >= Email || (number && held.toInt() == 0);
    case IdRole:
        return row.client.id;
    case Qt::TextAlignmentRole:
        return headerData(column, Qt::Horizontal, role);
    default:
        return {};
    }
}

ClientsPage::ClientsPage(Shell& shell)
    : Page(shell)
    , m_rows(
          shell.desk(), this, [] { return [](Workspace& workspace) { return workspace.clients().list(); }; },
          [this](const QList<ClientRow>& rows) { show(rows); },
          [this](const Error& error) { this->shell().fail(error); })
    , m_header(new PageHeader(tr("Clients"), this))
{
    m_filter.setSourceModel(&m_model);
    m_filter.setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_filter.setFilterKeyColumn(-1);
    m_filter.setSortRole(SortRole);
    m_filter.setSortLocaleAware(true);
    m_filter.setSortCaseSensitivity(Qt::CaseInsensitive);
    layOut();
    connect(&desk(), &Desk::changed, this, [this](const store::ChangeSet& changes) {
        if (isVisible() &&
            (changes.touches("client"_L1) || changes.touches("onboarding"_L1) || changes.touches("deal"_L1)))
            m_rows.refresh();
    });
    connect(new QShortcut(QKeySequence(u"Ctrl+F"_s), this), &QShortcut::activated, this,
            [this] { m_search->setFocus(); });
}

void ClientsPage::layOut()
{
    auto* column = pageColumn(this);
    column->addWidget(m_header);
    m_search = new QLineEdit(this);
    m_search->setObjectName(u"clients.search"_s);
    m_search->setAccessibleName(tr("Filter by words"));
    m_search->setPlaceholderText(tr("Filter  (Ctrl F)"));
    m_search->setClearButtonEnabled(true);
    m_search->setFixedWidth(220);
    m_header->addAction(m_search);
    auto* add = new Button(tr("New client"), u"clients.new"_s, Button::Look::Primary, this);
    connect(add, &QAbstractButton::clicked, this, [this] { openClientSheet(shell()); });
    m_header->addAction(add);
    auto* card = new Card(this, 0);
    auto* pages = new QWidget(card);
    m_stack = new QStackedLayout(pages);
    m_table = new TableView(u"clients.table"_s, tr("Clients"), pages);
    m_table->setModel(&m_filter);
    m_table->setColumnWidths({-4, 132, 100, 92, 80, -4, 136, 152});
    m_table->setGivingWay({7, 3}, {});
    m_table->horizontalHeader()->setSortIndicator(ClientModel::Name, Qt::AscendingOrder);
    m_table->setSortingEnabled(true);
    m_table->restoreColumns();
    auto* none = new EmptyState(u"x-office-address-book"_s, tr("No client yet"),
                                tr("Add one, import a list, or start an onboarding."), pages);
    auto* import = new Button(tr("Import a list…"), u"clients.import"_s, Button::Look::Plain, none);
    connect(import, &QAbstractButton::clicked, this, [this] { shell().open(u"import"_s); });
    none->addAction(import);
    auto* noMatch = new EmptyState(u"edit-find"_s, tr("No client matches"), tr("Try fewer words."), pages);
    for (QWidget* widget : std::initializer_list<QWidget*>{new LoadingState(pages), m_table, none, noMatch})
        m_stack->addWidget(widget);
    card->column()->addWidget(pages);
    column->addWidget(card, 1);
    connect(m_table, &QAbstractItemView::activated, this, &ClientsPage::openRow);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_filter.setFilterFixedString(text.trimmed());
        showCount();
    });
    connect(m_search, &QLineEdit::returnPressed, this, &ClientsPage::takeFocus);
}

void ClientsPage::open(const QVariant&)
{
    m_rows.refresh();
}

void ClientsPage::takeFocus()
{
    m_table->setFocus();
    m_table->ensureRow();
}

void ClientsPage::show(const QList<ClientRow>& rows)
{
    m_model.setRows(rows);
    showCount();
    m_table->ensureRow();
}

void ClientsPage::showCount()
{
    const int all = m_model.rowCount();
    const int shown = m_filter.rowCount();
    const QLocale locale;
    m_header->setNote(shown == all ? tr("%n clients", nullptr, all)
                                   : tr("%1 of %2").arg(locale.toString(shown), locale.toString(all)));
    m_stack->setCurrentIndex(all == 0 ? 2 : shown == 0 ? 3 : 1);
}

void ClientsPage::openRow(const QModelIndex& index)
{
    if (!index.isValid())
        return;
    ClientLink link;
    link.client = index.siblingAtColumn(0).data(IdRole).toLongLong();
    shell().open(QLatin1StringView(kClientPage), QVariant::fromValue(link));
}

} // namespace occ::ui
