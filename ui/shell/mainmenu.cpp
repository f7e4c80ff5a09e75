// SPDX-License-Identifier: GPL-3.0-or-later
// The actions and menus of MainWindow.
#include "ui/shell/helpsheet.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/topbar.h"
#include "ui/style/icons.h"
#include "ui/style/theme.h"

#include <QAction>
#include <QActionGroup>
#include <QMenu>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace occ::ui {

QAction* MainWindow::addKeyAction(const QString& id, const QString& text, const QList<QKeySequence>& keys)
{
    auto* action = new QAction(text, this);
    action->setObjectName(u"action."_s + id);
    action->setShortcuts(keys);
    addAction(action);
    return action;
}

void MainWindow::makeActions()
{
    m_undo = addKeyAction(u"undo"_s, tr("&Undo"), {QKeySequence::Undo});
    m_undo->setIcon(icon(u"edit-undo"_s));
    connect(m_undo, &QAction::triggered, &m_desk, &Desk::undo);
    m_redo =
        addKeyAction(u"redo"_s, tr("&Redo"), {QKeySequence(u"Ctrl+Shift+Z"_s), QKeySequence(u"Ctrl+Y"_s)});
    m_redo->setIcon(icon(u"edit-redo"_s));
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
    if (number <= 9)
        keys = {QKeySequence(u"Ctrl+%1"_s.arg(number)), QKeySequence(u"Alt+%1"_s.arg(number))};
    QAction* action = addKeyAction(u"page."_s + entry.id, entry.title, keys);
    action->setIcon(icon(entry.icon));
    connect(action, &QAction::triggered, this, [this, id = entry.id] { open(id); });
    m_pageActions.append(action);
}

void MainWindow::fillNewMenu(QMenu* menu)
{
    for (const CommandEntry& entry : m_registry.commands) {
        QAction* action = addKeyAction(u"command."_s + entry.id, entry.title, {entry.key});
        action->setIcon(icon(entry.icon));
        connect(action, &QAction::triggered, this, [this, run = entry.run] { run(*this); });
        if (entry.inNewMenu)
            menu->addAction(action);
    }
    connect(addKeyAction(u"new"_s, tr("New…"), {QKeySequence(u"Ctrl+N"_s)}), &QAction::triggered, m_top,
            &TopBar::showNewMenu);
    connect(addKeyAction(u"search"_s, tr("Search…"), {QKeySequence(u"Ctrl+K"_s)}), &QAction::triggered, this,
            &MainWindow::startSwitcher);
    connect(addKeyAction(u"menu"_s, tr("Main menu"), {QKeySequence(Qt::Key_F10)}), &QAction::triggered, m_top,
            &TopBar::showMainMenu);
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
    connect(toBack, &QAction::triggered, this, &MainWindow::back);
    pages->addSeparator();
    pages->addAction(toBack);
    QMenu* view = menu->addMenu(tr("&View"));
    QAction* again = addKeyAction(u"reload"_s, tr("&Read again"), {QKeySequence(Qt::Key_F5)});
    again->setIcon(icon(u"view-refresh"_s));
    connect(again, &QAction::triggered, this, [this] {
        if (Page* current = m_pages.value(m_current))
            current->reload();
        m_desk.tick();
    });
    view->addAction(again);
    addThemeMenu(view);
    menu->addSeparator();
    QAction* help = addKeyAction(u"keys"_s, tr("&Keyboard shortcuts"),
                                 {QKeySequence(u"?"_s), QKeySequence(u"Shift+?"_s)});
    help->setIcon(icon(u"input-keyboard"_s));
    connect(help, &QAction::triggered, this, [this] { openKeyHelp(m_registry, this); });
    menu->addAction(help);
    QAction* about = menu->addAction(icon(u"help-about"_s), tr("&About"));
    connect(about, &QAction::triggered, this,
            [this] { say(tr("Onboarding Command Center %1").arg(QLatin1StringView(OCC_VERSION))); });
    menu->addSeparator();
    QAction* quit = addKeyAction(u"quit"_s, tr("&Quit"), {QKeySequence(u"Ctrl+Q"_s)});
    connect(quit, &QAction::triggered, this, &QWidget::close);
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
