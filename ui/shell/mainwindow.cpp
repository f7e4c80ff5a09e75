// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mainwindow.h"

#include "ui/shell/rail.h"
#include "ui/shell/shortcuts.h"
#include "ui/shell/statusstrip.h"
#include "ui/shell/switcher.h"
#include "ui/shell/topbar.h"
#include "ui/shell/undokey.h"
#include "ui/style/theme.h"
#include "ui/style/tokens.h"
#include "ui/widgets/bars.h"
#include "ui/widgets/buttons.h"

#include <QCloseEvent>
#include <QSettings>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace occ::ui {

static constexpr int kNarrowBelow = 1150;
static constexpr int kLongestTrail = 50;
static constexpr int kRememberMs = 1000;
static constexpr auto kPageSetting = "window/page"_L1;

MainWindow::MainWindow(Registry registry, Desk& desk, Theme& theme, std::shared_ptr<Shortcuts> shortcuts)
    : m_registry(std::move(registry))
    , m_desk(desk)
    , m_theme(theme)
    , m_shortcuts(shortcuts ? std::move(shortcuts) : std::make_shared<Shortcuts>())
    , m_top(new TopBar(this))
    , m_rail(new Rail(m_registry, this))
    , m_message(new MessageBar(u"shell.message"_s, this))
    , m_offer(new MessageBar(u"shell.offer"_s, this))
    , m_stack(new QStackedWidget(this))
    , m_status(new StatusStrip(desk, this))
    , m_switcher(nullptr)
    , m_undoBar(nullptr)
{
    setObjectName(u"mainWindow"_s);
    setMinimumSize(960, 520); // Twice as large text leaves 960 × 540 of a usual screen.
    layOut();
    m_switcher = new Switcher(
        m_registry, *this, [this] { return actions(); }, centralWidget());
    m_undoBar = new UndoBar(m_stack);
    new UndoKey(this);
    makeActions();
    addCorners();
    showKeys();
    connect(m_shortcuts.get(), &Shortcuts::changed, this, &MainWindow::showKeys);
    connectDesk();
    const Desk::Info& info = desk.info();
    m_top->setPerson(info.actor.isEmpty() ? tr("Local user") : info.actor,
                     info.actor.isEmpty() ? tr("Local user") : info.actor);
    connect(m_top, &TopBar::searchRequested, this, &MainWindow::startSwitcher);
    connect(m_rail, &Rail::chosen, this, [this](const QString& id) { open(id); });
    restorePlace();
}

/// Pages go first and by themselves: what they still have to save they save through a whole window.
MainWindow::~MainWindow()
{
    if (m_remembering.isActive())
        rememberPage();
    if (Page* current = m_pages.value(m_current))
        current->leave();
    if (QWidget* focus = focusWidget())
        focus->clearFocus();
    qDeleteAll(m_pages);
}

void MainWindow::layOut()
{
    auto* central = new QWidget(this);
    auto* rows = new QVBoxLayout(central);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(m_top);
    auto* middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_rail);
    auto* column = new QVBoxLayout;
    column->setSpacing(0);
    auto* messageBox = new QVBoxLayout;
    messageBox->setContentsMargins(kPageMargin, 0, kPageMargin, 0);
    messageBox->addWidget(m_message);
    messageBox->addWidget(m_offer);
    column->addLayout(messageBox);
    column->addWidget(m_stack, 1);
    middle->addLayout(column, 1);
    rows->addLayout(middle, 1);
    rows->addWidget(m_status);
    setCentralWidget(central);
    m_message->setClosable(true);
    m_offer->setClosable(true);
}

void MainWindow::addCorners()
{
    for (const CornerMaker& make : m_registry.corners)
        m_top->addCorner(make(*this));
}

void MainWindow::offer(const QString& title, const QString& text, const QString& action,
                       const std::function<void()>& run)
{
    auto* button = new Button(action, u"shell.offer.action"_s, Button::Look::Plain, m_offer);
    connect(button, &QAbstractButton::clicked, this, [this, run] {
        m_offer->hide();
        run();
    });
    m_offer->addAction(button);
    m_offer->say(Tone::Neutral, title, text);
}

void MainWindow::connectDesk()
{
    connect(&m_desk, &Desk::undoChanged, this, &MainWindow::showUndo);
    connect(&m_desk, &Desk::changed, this, &MainWindow::readBadges);
    connect(&m_desk, &Desk::ticked, this, &MainWindow::readBadges);
    connect(&m_desk, &Desk::announced, this, [this](const store::Entry& entry) {
        const bool undoable = entry.kind != u"undo";
        m_undoBar->say(entry.summary, undoable);
    });
    connect(&m_desk, &Desk::lost, this, [this](bool lost, const QString& message) {
        if (lost)
            m_message->say(Tone::Red, tr("The workspace does not answer"), message);
        else
            m_message->hide();
    });
    connect(m_undoBar, &UndoBar::undoRequested, &m_desk, &Desk::undo);
    connect(&m_theme, &Theme::changed, this, [this] { update(); });
    showUndo();
    readBadges();
}

Page* MainWindow::page(const QString& id)
{
    if (Page* known = m_pages.value(id))
        return known;
    const PageEntry* entry = m_registry.page(id);
    if (!entry)
        return nullptr;
    Page* page = entry->make(*this);
    page->setObjectName(u"page."_s + id);
    page->setAccessibleName(entry->title);
    m_pages.insert(id, page);
    m_stack->addWidget(page);
    connect(page, &Page::headingChanged, this, &MainWindow::showHeading);
    return page;
}

void MainWindow::open(const QString& id, const QVariant& what)
{
    if (!m_current.isEmpty() && (id != m_current || what != m_what)) {
        m_trail.append({m_current, m_what});
        if (m_trail.size() > kLongestTrail)
            m_trail.removeFirst();
    }
    go(id, what);
}

void MainWindow::back()
{
    if (m_trail.isEmpty())
        return;
    const Place place = m_trail.takeLast();
    go(place.page, place.what);
}

void MainWindow::go(const QString& id, const QVariant& what)
{
    const PageEntry* entry = m_registry.page(id);
    Page* next = page(id);
    if (!next || !entry)
        return;
    if (Page* before = m_pages.value(m_current); before && before != next)
        before->leave();
    m_current = id;
    m_what = what;
    m_rail->setCurrent(entry->belongsTo.isEmpty() ? id : entry->belongsTo);
    m_stack->setCurrentWidget(next);
    m_undoBar->raise(); // The stack puts the page it shows on top.
    next->open(what);
    next->takeFocus();
    showHeading();
    Q_EMIT pageChanged(id);
    m_startPage = entry->place == PageEntry::Place::Hidden ? entry->belongsTo : id;
    m_remembering.start();
}

void MainWindow::say(const QString& what)
{
    m_undoBar->say(what, false);
}

void MainWindow::fail(const Error& error)
{
    m_message->say(Tone::Red, error.message, error.hint);
}

void MainWindow::startSwitcher()
{
    m_switcher->start(m_top->searchPlace());
}

void MainWindow::showHeading()
{
    const PageEntry* entry = m_registry.page(m_current);
    const Page* page = m_pages.value(m_current);
    const QString heading = page && !page->heading().isEmpty() ? page->heading()
                            : entry                            ? entry->title
                                                               : QString();
    setWindowTitle(tr("%1 – %2 – Onboarding Command Center").arg(heading, m_desk.info().name));
}

void MainWindow::readBadges()
{
    for (const PageEntry& entry : m_registry.pages) {
        if (!entry.badge)
            continue;
        m_desk.readLater(entry.badge).then(this, [this, id = entry.id](const Result<int>& count) {
            if (count)
                m_rail->setBadge(id, *count);
        });
    }
}

void MainWindow::rememberPage()
{
    m_remembering.stop();
    if (QSettings settings; !m_startPage.isEmpty() && settings.value(kPageSetting) != m_startPage)
        settings.setValue(kPageSetting, m_startPage);
}

void MainWindow::restorePlace()
{
    // Settings are written through to the disk; nobody waits for that while a page opens.
    m_remembering.setSingleShot(true);
    m_remembering.setInterval(kRememberMs);
    connect(&m_remembering, &QTimer::timeout, this, &MainWindow::rememberPage);
    const QSettings settings;
    if (!restoreGeometry(settings.value(u"window/geometry"_s).toByteArray()))
        resize(1280, 800);
}

void MainWindow::resizeEvent(QResizeEvent* event)
{
    QMainWindow::resizeEvent(event);
    m_rail->setNarrow(width() < kNarrowBelow);
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (Page* current = m_pages.value(m_current))
        current->leave();
    rememberPage();
    QSettings().setValue(u"window/geometry"_s, saveGeometry());
    event->accept();
}

} // namespace occ::ui
