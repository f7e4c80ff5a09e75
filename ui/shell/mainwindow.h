// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/registry.h"

#include <QMainWindow>
#include <QTimer>

QT_BEGIN_NAMESPACE
class QMenu;
class QStackedWidget;
class QTableView;
QT_END_NAMESPACE

namespace occ::ui {

class MessageBar;
class Rail;
class Shortcuts;
class StatusStrip;
class Switcher;
class Theme;
class TopBar;
class UndoBar;

/// The frame around the pages: it iterates over what the features registered and knows none of them.
class MainWindow final : public QMainWindow, public Shell
{
    Q_OBJECT
public:
    /// `shortcuts` is shared with the other windows; a first window makes its own.
    MainWindow(Registry registry, Desk& desk, Theme& theme, std::shared_ptr<Shortcuts> shortcuts = {});
    ~MainWindow() override;

    Desk& desk() override { return m_desk; }
    Theme& theme() override { return m_theme; }
    [[nodiscard]] const Registry& registry() const override { return m_registry; }
    Shortcuts& shortcuts() override { return *m_shortcuts; }
    [[nodiscard]] std::shared_ptr<Shortcuts> sharedShortcuts() const { return m_shortcuts; }
    void open(const QString& page, const QVariant& what = {}) override;
    void back() override;
    void say(const QString& what) override;
    void fail(const Error& error) override;
    QWidget* dialogParent() override { return this; }

    /// The page as made; makes it when it was not yet.
    [[nodiscard]] Page* page(const QString& id);
    [[nodiscard]] QString currentPage() const { return m_current; }
    /// What the current page was opened with.
    [[nodiscard]] const QVariant& currentWhat() const { return m_what; }
    /// A message over the page that stays until it is put away, with one thing to do about it.
    void offer(const QString& title, const QString& text, const QString& action,
               const std::function<void()>& run);

Q_SIGNALS:
    /// Somebody wants one more window (Ctrl+Shift+N).
    void newWindowRequested();
    void pageChanged(const QString& page);

Q_SIGNALS:
    /// Another workspace is wanted.
    void startPageRequested();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void closeEvent(QCloseEvent* event) override;

private:
    struct Place
    {
        QString page;
        QVariant what;
    };

    void layOut();
    void connectDesk();
    void makeActions();
    void fillMenu(QMenu* menu);
    void fillNewMenu(QMenu* menu);
    void addPageAction(const PageEntry& entry, int number);
    QAction* addKeyAction(const QString& id, const QString& text, const QList<QKeySequence>& keys);
    void addThemeMenu(QMenu* menu);
    void addFileMenu(QMenu* menu);
    /// The table a person means: the one with the keyboard, else the first that is seen.
    [[nodiscard]] QTableView* currentTable() const;
    void exportTable();
    void copyTable();
    void printPage();
    void addCorners();
    void showKeys();
    void showUndo();
    void showHeading();
    void readBadges();
    void restorePlace();
    /// Keeps the page for the next start.
    void rememberPage();
    void startSwitcher();
    void go(const QString& page, const QVariant& what);

    const Registry m_registry;
    Desk& m_desk;
    Theme& m_theme;
    std::shared_ptr<Shortcuts> m_shortcuts;
    TopBar* m_top;
    Rail* m_rail;
    MessageBar* m_message;
    MessageBar* m_offer;
    QStackedWidget* m_stack;
    StatusStrip* m_status;
    Switcher* m_switcher;
    UndoBar* m_undoBar;
    QAction* m_undo = nullptr;
    QAction* m_redo = nullptr;
    QList<QAction*> m_pageActions;
    QHash<QString, Page*> m_pages;
    QList<Place> m_trail; ///< Where one came from, for back().
    QString m_current;
    QVariant m_what;
    QString m_startPage;
    QTimer m_remembering;
};

} // namespace occ::ui
