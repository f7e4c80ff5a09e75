// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/windows.h"

#include "ui/shell/found.h"

namespace occ::app {

static constexpr int kBeside = 40;

Windows::Windows(ui::Registry registry, ui::Desk& desk, ui::Theme& theme)
    : m_registry(std::move(registry))
    , m_desk(desk)
    , m_theme(theme)
{}

Windows::~Windows()
{
    for (const QPointer<ui::MainWindow>& window : std::as_const(m_windows))
        delete window;
}

QList<ui::MainWindow*> Windows::all() const
{
    QList<ui::MainWindow*> windows;
    for (const QPointer<ui::MainWindow>& window : m_windows) {
        if (window)
            windows << window;
    }
    return windows;
}

ui::MainWindow* Windows::open(const QString& page, const QVariant& what)
{
    const QList<ui::MainWindow*> others = all();
    auto* window = new ui::MainWindow(m_registry, m_desk, m_theme, m_shortcuts);
    m_shortcuts = window->sharedShortcuts();
    window->setAttribute(Qt::WA_DeleteOnClose);
    if (!others.isEmpty()) {
        window->resize(others.last()->size());
        window->move(others.last()->pos() + QPoint(kBeside, kBeside));
    }
    m_windows.removeAll(QPointer<ui::MainWindow>());
    m_windows << window;
    connect(window, &ui::MainWindow::newWindowRequested, this,
            [this, window] { open(window->currentPage(), window->currentWhat()); });
    connect(window, &ui::MainWindow::startPageRequested, this, &Windows::startPageRequested);
    // The page asks for its rows first: they are read while the window is laid out.
    window->open(m_registry.page(page) ? page : m_registry.pages.constFirst().id, what);
    window->show();
    return window;
}

void Windows::show(const QString& wanted)
{
    const QList<ui::MainWindow*> windows = all();
    if (windows.isEmpty())
        return;
    ui::MainWindow& window = *windows.first();
    if (window.isMinimized())
        window.showNormal();
    window.show();
    window.raise();
    window.activateWindow();
    if (m_registry.page(wanted))
        window.open(wanted);
    else if (const auto thing = ui::thingOf(wanted))
        openFound(window, thing->first, thing->second);
}

void Windows::openFound(ui::MainWindow& window, SearchKind kind, qint64 id)
{
    m_desk.read([kind, id](Workspace& workspace) {
              return workspace.search().these({{kind, id}});
          })
        .then(&window, [this, &window, kind](const Result<QList<SearchHit>>& hits) {
            const ui::FoundEntry* entry = m_registry.foundEntry(kind);
            if (hits && !hits->isEmpty() && entry)
                window.open(entry->page, entry->what(hits->first()));
        });
}

} // namespace occ::app
