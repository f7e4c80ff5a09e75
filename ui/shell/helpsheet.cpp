// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/helpsheet.h"

#include "ui/shell/registry.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/labels.h"

#include <QCoreApplication>
#include <QDialog>
#include <QGridLayout>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace occ::ui {

namespace {
struct Help
{
    Q_DECLARE_TR_FUNCTIONS(occ::ui::Help)
};
} // namespace

static QList<KeyEntry> everywhere(const Registry& registry)
{
    const QString all = Help::tr("Everywhere");
    QList<KeyEntry> keys{{all, u"Ctrl K"_s, Help::tr("Search clients, deals, actions")},
                         {all, u"Ctrl N"_s, Help::tr("New…")},
                         {all, u"Ctrl Z"_s, Help::tr("Undo")},
                         {all, u"Ctrl Shift Z"_s, Help::tr("Redo")},
                         {all, u"F5"_s, Help::tr("Read everything again")},
                         {all, u"Alt ←"_s, Help::tr("Back")},
                         {all, u"F10"_s, Help::tr("Main menu")},
                         {all, u"?"_s, Help::tr("This list")}};
    int number = 0;
    for (const auto place : {PageEntry::Place::Rail, PageEntry::Place::Foot}) {
        for (const PageEntry& page : registry.pages) {
            if (page.place == place && ++number <= 9)
                keys.append({Help::tr("Pages"), Help::tr("Ctrl %1 or Alt %1").arg(number), page.title});
        }
    }
    for (const CommandEntry& command : registry.commands) {
        if (!command.key.isEmpty())
            keys.append(
                {all, command.key.toString(QKeySequence::NativeText).replace(u'+', u' '), command.title});
    }
    return keys + registry.keys;
}

/// Adds one group's title and keys to a column.
static void addGroup(QGridLayout* grid, const QString& title, const QList<KeyEntry>& keys)
{
    auto* head = new TextLabel(title, Type::BodyStrong);
    head->setContentsMargins(0, grid->count() > 0 ? 10 : 0, 0, 2);
    grid->addWidget(head, grid->rowCount(), 0, 1, 2);
    for (const KeyEntry& entry : keys) {
        const int row = grid->rowCount();
        grid->addWidget(new KeyHint(entry.key), row, 0, Qt::AlignLeft | Qt::AlignTop);
        grid->addWidget(new TextLabel(entry.does), row, 1);
    }
}

/// Two columns of groups, about equally long; each line is a key and what it does.
static QWidget* keyTable(const QList<KeyEntry>& keys)
{
    auto* table = new QWidget;
    auto* columns = new QHBoxLayout(table);
    columns->setContentsMargins(0, 0, kUnit, 0);
    columns->setSpacing(36);
    QGridLayout* grids[2];
    for (QGridLayout*& grid : grids) {
        auto* column = new QVBoxLayout;
        grid = new QGridLayout;
        grid->setVerticalSpacing(6);
        grid->setHorizontalSpacing(16);
        grid->setColumnStretch(1, 1);
        column->addLayout(grid);
        column->addStretch();
        columns->addLayout(column, 1);
    }
    QStringList order;
    QHash<QString, QList<KeyEntry>> groups;
    for (const KeyEntry& entry : keys) {
        if (!order.contains(entry.where))
            order.append(entry.where);
        groups[entry.where].append(entry);
    }
    qsizetype told = 0;
    for (const QString& group : order) {
        addGroup(grids[told * 2 < keys.size() ? 0 : 1], group, groups.value(group));
        told += groups.value(group).size();
    }
    return table;
}

void openKeyHelp(const Registry& registry, QWidget* parent)
{
    auto* dialog = new QDialog(parent);
    dialog->setObjectName(u"keyHelp"_s);
    dialog->setWindowTitle(Help::tr("Keyboard"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    auto* column = new QVBoxLayout(dialog);
    column->setContentsMargins(20, 18, 20, 18);
    column->setSpacing(12);
    column->addWidget(new TextLabel(Help::tr("Keyboard"), Type::Title));
    auto* scroll = new QScrollArea;
    scroll->setObjectName(u"keyHelp.list"_s);
    scroll->setAccessibleName(Help::tr("Keys"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(keyTable(everywhere(registry)));
    column->addWidget(scroll, 1);
    auto* close = new Button(Help::tr("Close"), u"keyHelp.close"_s);
    QObject::connect(close, &QAbstractButton::clicked, dialog, &QDialog::close);
    column->addWidget(close, 0, Qt::AlignRight);
    dialog->resize(820, 600);
    dialog->open();
}

} // namespace occ::ui
