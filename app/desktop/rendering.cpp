// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/rendering.h"

#include "ui/style/theme.h"

#include <QCoreApplication>
#include <QDir>
#include <QPixmap>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace occ::app {

static constexpr int kLookMs = 25;
static const QString kStartPage = u"start"_s; ///< What there is before any workspace is no page of the shell.
static constexpr int kCalmLooks = 4;          ///< Idle this many looks in a row: nothing more will be drawn.

Rendering::Rendering(ui::MainWindow& window, QString folder, QObject* parent)
    : QObject(parent)
    , m_window(window)
    , m_folder(std::move(folder))
{
    m_timer.setInterval(kLookMs);
    connect(&m_timer, &QTimer::timeout, this, &Rendering::wait);
}

void Rendering::start()
{
    if (!QDir().mkpath(m_folder)) {
        std::fputs(qPrintable(tr("Cannot make the folder %1.").arg(m_folder) + u'\n'), stderr);
        QCoreApplication::exit(3);
        return;
    }
    plan();
}

/// Pages that need something to show are asked for it first.
void Rendering::plan()
{
    for (const ui::PageEntry& entry : m_window.registry().pages) {
        for (const bool dark : {false, true})
            m_steps.append({entry.id, {}, dark});
        if (!entry.sample)
            continue;
        ++m_samples;
        m_window.desk().read(entry.sample).then(this, [this, id = entry.id](const Result<QVariant>& what) {
            m_steps.removeIf(
                [&](const Step& step) { return step.page == id && step.tab.isEmpty() && !what; });
            for (Step& step : m_steps) {
                if (step.page == id && step.tab.isEmpty())
                    step.what = what.value_or(QVariant());
            }
            if (--m_samples == 0)
                next();
        });
    }
    for (const ui::TabEntry& tab : m_window.registry().tabs) {
        ++m_samples;
        m_window.desk()
            .read(tab.sample)
            .then(this, [this, page = tab.page, id = tab.id](const Result<QVariant>& what) {
                for (const bool dark : {true, false}) {
                    if (what)
                        m_steps.insert(dark ? m_steps.size() : 0, {page, *what, dark, id});
                }
                if (--m_samples == 0)
                    next();
            });
    }
    for (const bool dark : {false, true})
        m_steps.append({kStartPage, {}, dark});
    std::stable_sort(m_steps.begin(), m_steps.end(),
                     [](const Step& a, const Step& b) { return a.dark < b.dark; });
    if (m_samples == 0)
        next();
}

void Rendering::next()
{
    if (m_steps.isEmpty()) {
        QCoreApplication::exit(0);
        return;
    }
    const Step& step = m_steps.constFirst();
    m_window.theme().setChoice(step.dark ? ui::Theme::Choice::Dark : ui::Theme::Choice::Light);
    if (step.page == kStartPage) {
        m_start = std::make_unique<ui::StartWindow>();
        m_start->resize(m_window.size());
        m_start->show();
    } else {
        m_window.open(step.page, step.what);
    }
    m_calm = 0;
    m_timer.start();
}

void Rendering::wait()
{
    m_calm = m_window.desk().isIdle() ? m_calm + 1 : 0;
    if (m_calm >= kCalmLooks)
        shoot();
}

void Rendering::shoot()
{
    m_timer.stop();
    const Step step = m_steps.takeFirst();
    const QString name = step.tab.isEmpty() ? step.page : step.page + u'-' + step.tab;
    const QString file = QDir(m_folder).filePath(name + (step.dark ? u"-dark.png"_s : u"-light.png"_s));
    QWidget* shown = m_start ? static_cast<QWidget*>(m_start.get()) : &m_window;
    const bool saved = shown->grab().save(file);
    m_start.reset();
    if (!saved) {
        std::fputs(qPrintable(tr("Cannot write %1.").arg(file) + u'\n'), stderr);
        QCoreApplication::exit(3);
        return;
    }
    next();
}

} // namespace occ::app
