// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"

#include <QKeySequence>

namespace occ::ui {

/// A page as its feature announces it. The shell iterates over these and knows no feature.
struct PageEntry
{
    enum class Place : quint8 { Rail, Foot, Hidden };

    QString id;
    QString title;
    QString icon;
    Place place = Place::Rail;
    QString belongsTo; ///< For a hidden page: the rail entry that is lit while it is shown.
    std::function<Page*(Shell&)> make;
    /// A number beside the entry, read again on every change; none when not given.
    std::function<Result<int>(Workspace&)> badge;
    /// For a page that needs something to show: what `--render-screens` opens it with.
    std::function<Result<QVariant>(Workspace&)> sample;
};

/// A tab another feature adds to a page.
struct TabEntry
{
    QString page; ///< The id of the page it belongs to.
    QString id;
    QString title;
    std::function<PageTab*(Shell&)> make;
    /// What `--render-screens` opens the page with to show the tab.
    std::function<Result<QVariant>(Workspace&)> sample;
};

/// Something that can be done from anywhere: in the New menu, the quick switcher and the list of shortcuts.
struct CommandEntry
{
    QString id;
    QString title;
    QString icon;
    QKeySequence key;
    bool inNewMenu = false;
    std::function<void(Shell&)> run;
};

/// A line of the palette or of another list of things found.
struct Hit
{
    QString title;
    QString note;
    QString icon;
    QString page;
    QVariant what;
    QString key{};                  ///< What it is remembered by ("client:7"); not remembered when empty.
    QString section{};              ///< The title it stands under.
    QString detail{};               ///< A second line.
    QList<search::Stretch> marks{}; ///< What of the title matched.
    QList<search::Stretch> detailMarks{};
    int score = 0;
};

/// How things of a kind that core finds are shown and opened.
struct FoundEntry
{
    SearchKind kind;
    QString section; ///< "Clients"
    QString icon;
    QString page;
    std::function<QVariant(const SearchHit&)> what; ///< What the page is opened with.
};

/// A widget at the right end of the top bar.
using CornerMaker = std::function<QWidget*(Shell&)>;

/// Finds things of one kind by what was typed; runs in the reading thread.
using Finder = std::function<Result<QList<Hit>>(Workspace&, const QString&)>;

/// A key that works on a page, for the list of shortcuts.
struct KeyEntry
{
    QString where;
    QString key;
    QString does;
};

/// What the features bring along; filled by the program before the window is made.
struct Registry
{
    QList<PageEntry> pages;
    QList<TabEntry> tabs;
    QList<CommandEntry> commands;
    QList<Finder> finders;
    QList<FoundEntry> found;
    QList<CornerMaker> corners;
    QList<KeyEntry> keys;

    [[nodiscard]] const PageEntry* page(const QString& id) const
    {
        for (const PageEntry& entry : pages) {
            if (entry.id == id)
                return &entry;
        }
        return nullptr;
    }

    [[nodiscard]] const FoundEntry* foundEntry(SearchKind kind) const
    {
        for (const FoundEntry& entry : found) {
            if (entry.kind == kind)
                return &entry;
        }
        return nullptr;
    }
};

} // namespace occ::ui
