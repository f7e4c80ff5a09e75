// SPDX-License-Identifier: GPL-3.0-or-later
// The actions and menus of MainWindow.
#include "ui/shell/helpsheet.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/rail.h"
#include "ui/shell/shortcuts.h"
#include "ui/shell/topbar.h"
#include "ui/style/icons.h"
#include "ui/style/theme.h"

#include <QAction>
#include <QActionGroup>
#include <QApplication>
#include <QMenu>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace occ::ui {

/// The palette draws the icon itself, so it wants the name.
static void setIcon(QAction* action, const QString& name)
{
    action->setIcon(icon(name));
    action->setProperty("iconName", name);
}

QAction* MainWindow::addKeyAction(const QString& id, const QString& text, const QList<QKeySequence>& keys)
{
    auto* action = new QAction(text, this);
    action->setObjectName(u"action."_s + id);
    addAction(action);
    const QString section = id.startsWith(u"page.") ? tr("Pages") : tr("Everywhere");
    m_shortcuts->declare({id, QString(text).remove(u'&'), section, keys});
    return action;
}

/// Puts the keys that work now onto actions, tips and hints.
void MainWindow::showKeys()
{
    for (QAction* action : actions()) {
        const QString id = action->objectName().section(u'.', 1);
        if (m_shortcuts->entry(id))
            action->setShortcuts(m_shortcuts->keys(id));
    }
    for (const PageEntry& entry : m_registry.pages)
        m_rail->setKey(entry.id, m_shortcuts->shown(u"page."_s + entry.id));
    m_top->setKeys(m_shortcuts->shown(u"search"_s), m_shortcuts->shown(u"new"_s),
                   m_shortcuts->shown(u"menu"_s));
}

void MainWindow::makeActions()
{
    m_undo = addKeyAction(u"undo"_s, tr("&Undo"), {QKeySequence::Undo});
    setIcon(m_undo, u"edit-undo"_s);
    connect(m_undo, &QAction::triggered, &m_desk, &Desk::undo);
    m_redo =
        addKeyAction(u"redo"_s, tr("&Redo"), {QKeySequence(u"Ctrl+Shift+Z"_s), QKeySequence(u"Ctrl+Y"_s)});
    setIcon(m_redo, u"edit-redo"_s);
    connect(m_redo, &QAction::triggered, &m_desk, &Desk::redo);
    int number = 0;
    for (const auto place : {PageEntry::Place::Rail, PageEntry::Place::Foot}) {
        for (const PageEntry& entry : m_registry.pages) {
            if (entry.place == place)
                addPageAction(entry, ++number);
        }
    }
    auto* newMenu = new QMenu(this);
    newMenu->setObjectName(u"menu.new"_s);
    fillNewMenu(newMenu);
    m_top->setNewMenu(newMenu);
    auto* menu = new QMenu(this);
    menu->setObjectName(u"menu.main"_s);
    fillMenu(menu);
    m_top->setMainMenu(menu);
}

void MainWindow::addPageAction(const PageEntry& entry, int number)
{
    QList<QKeySequence> keys;
    if (number <= 10) // The tenth has the 0, as on the keyboard.
        keys = {QKeySequence(u"Ctrl+%1"_s.arg(number % 10)), QKeySequence(u"Alt+%1"_s.arg(number % 10))};
    QAction* action = addKeyAction(u"page."_s + entry.id, entry.title, keys);
    setIcon(action, entry.icon);
    connect(action, &QAction::triggered, this, [this, id = entry.id] { open(id); });
    m_pageActions.append(action);
}

void MainWindow::fillNewMenu(QMenu* menu)
{
    for (const CommandEntry& entry : m_registry.commands) {
        QAction* action = addKeyAction(u"command."_s + entry.id, entry.title, {entry.key});
        setIcon(action, entry.icon);
        connect(action, &QAction::triggered, this, [this, run = entry.run] { run(*this); });
        if (entry.inNewMenu)
            menu->addAction(action);
    }
    QAction* something = addKeyAction(u"new"_s, tr("New…"), {QKeySequence(u"Ctrl+N"_s)});
    setIcon(something, u"list-add"_s);
    connect(something, &QAction::triggered, m_top, &TopBar::showNewMenu);
    QAction* search = addKeyAction(u"search"_s, tr("Search…"), {QKeySequence(u"Ctrl+K"_s)});
    search->setProperty("hidden", true); // the palette does not offer itself
    connect(search, &QAction::triggered, this, &MainWindow::startSwitcher);
    QAction* main = addKeyAction(u"menu"_s, tr("Main menu"), {QKeySequence(Qt::Key_F10)});
    setIcon(main, u"open-menu"_s);
    connect(main, &QAction::triggered, m_top, &TopBar::showMainMenu);
}

void MainWindow::fillMenu(QMenu* menu)
{
    menu->addAction(m_undo);
    menu->addAction(m_redo);
    menu->addSeparator();
    addFileMenu(menu->addMenu(tr("&File")));
    QMenu* pages = menu->addMenu(tr("&Go to"));
    pages->addActions(m_pageActions);
    QAction* toBack = addKeyAction(u"back"_s, tr("&Back"), {QKeySequence(u"Alt+Left"_s)});
    setIcon(toBack, u"go-previous"_s);
    connect(toBack, &QAction::triggered, this, &MainWindow::back);
    pages->addSeparator();
    pages->addAction(toBack);
    QMenu* view = menu->addMenu(tr("&View"));
    QAction* again = addKeyAction(u"reload"_s, tr("&Read again"), {QKeySequence(Qt::Key_F5)});
    setIcon(again, u"view-refresh"_s);
    connect(again, &QAction::triggered, this, [this] {
        if (Page* current = m_pages.value(m_current))
            current->reload();
        m_desk.tick();
    });
    view->addAction(again);
    addThemeMenu(view);
    QAction* window = addKeyAction(u"new-window"_s, tr("New &window"), {QKeySequence(u"Ctrl+Shift+N"_s)});
    setIcon(window, u"window-new"_s);
    connect(window, &QAction::triggered, this, &MainWindow::newWindowRequested);
    menu->addAction(window);
    menu->addSeparator();
    QAction* help = addKeyAction(u"keys"_s, tr("&Keyboard shortcuts"),
                                 {QKeySequence(u"?"_s), QKeySequence(u"Shift+?"_s)});
    setIcon(help, u"input-keyboard"_s);
    connect(help, &QAction::triggered, this, [this] { openKeyHelp(m_registry, *m_shortcuts, this); });
    menu->addAction(help);
    QAction* about = menu->addAction(icon(u"help-about"_s), tr("&About"));
    connect(about, &QAction::triggered, this,
            [this] { say(tr("Onboarding Command Center %1").arg(QLatin1StringView(OCC_VERSION))); });
    menu->addSeparator();
    QAction* quit = addKeyAction(u"quit"_s, tr("&Quit"), {QKeySequence(u"Ctrl+Q"_s)});
    setIcon(quit, u"application-exit"_s);
    connect(quit, &QAction::triggered, qApp, &QApplication::closeAllWindows);
    menu->addAction(quit);
}

void MainWindow::addThemeMenu(QMenu* menu)
{
    QMenu* themes = menu->addMenu(tr("&Theme"));
    auto* group = new QActionGroup(this);
    const std::pair<Theme::Choice, QString> choices[] = {{Theme::Choice::System, tr("As the &system")},
                                                         {Theme::Choice::Light, tr("&Light")},
                                                         {Theme::Choice::Dark, tr("&Dark")}};
    for (const auto& [choice, title] : choices) {
        QAction* action = themes->addAction(title);
        action->setObjectName(u"action.theme."_s + Theme::name(choice));
        addAction(action);
        action->setProperty("iconName", u"preferences-desktop-appearance"_s);
        action->setCheckable(true);
        action->setChecked(m_theme.choice() == choice);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, choice = choice] {
            m_theme.setChoice(choice);
            QSettings().setValue(u"view/theme"_s, Theme::name(choice));
        });
        connect(&m_theme, &Theme::changed, action,
                [this, action, choice = choice] { action->setChecked(m_theme.choice() == choice); });
    }
}

void MainWindow::showUndo()
{
    const auto& undoable = m_desk.nextUndo();
    const auto& redoable = m_desk.nextRedo();
    m_undo->setEnabled(undoable.has_value());
    m_redo->setEnabled(redoable.has_value());
    m_undo->setText(undoable ? tr("&Undo %1").arg(QString(undoable->summary).replace(u"&"_s, u"&&"_s))
                             : tr("&Undo"));
    m_redo->setText(redoable ? tr("&Redo %1").arg(QString(redoable->summary).replace(u"&"_s, u"&&"_s))
                             : tr("&Redo"));
}

} // namespace occ::ui
