// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/helpsheet.h"

#include "ui/shell/registry.h"
#include "ui/shell/shortcuts.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/labels.h"

#include <QCoreApplication>
#include <QDialog>
#include <QGridLayout>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace occ::ui {

namespace {
struct Help
{
    Q_DECLARE_TR_FUNCTIONS(occ::ui::Help)
};
} // namespace

/// What works everywhere comes from the shortcuts as they are set; the rest from the pages.
static QList<KeyEntry> allKeys(const Registry& registry, const Shortcuts& shortcuts)
{
    QList<KeyEntry> keys;
    for (const Shortcuts::Entry& entry : shortcuts.entries()) {
        QStringList shown;
        for (const QKeySequence& key : shortcuts.keys(entry.id))
            shown << key.toString(QKeySequence::NativeText).replace(u'+', u' ');
        if (!shown.isEmpty())
            keys.append({entry.section, shown.mid(0, 2).join(Help::tr(" or ")), entry.text});
    }
    std::stable_sort(keys.begin(), keys.end(),
                     [](const KeyEntry& a, const KeyEntry& b) { return a.where < b.where; });
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

void openKeyHelp(const Registry& registry, const Shortcuts& shortcuts, QWidget* parent)
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
    scroll->setWidget(keyTable(allKeys(registry, shortcuts)));
    column->addWidget(scroll, 1);
    auto* close = new Button(Help::tr("Close"), u"keyHelp.close"_s);
    QObject::connect(close, &QAbstractButton::clicked, dialog, &QDialog::close);
    column->addWidget(close, 0, Qt::AlignRight);
    dialog->resize(820, 600);
    dialog->open();
}

} // namespace occ::ui
