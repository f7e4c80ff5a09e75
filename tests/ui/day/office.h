// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/windows.h"
#include "core/workspace/workspace.h"
#include "ui/shell/mainwindow.h"

#include <QTemporaryDir>

#include <functional>
#include <stdexcept>

namespace occ::tests {

/// Lets things happen until `done`; false when it does not become so in some seconds.
[[nodiscard]] bool waitUntil(const std::function<bool()>& done);

/// Somebody's program: a desk of its own on the team's workspace, and the window as the program opens it.
class Seat final
{
public:
    Seat(const OpenOptions& options, const QString& email);

    [[nodiscard]] ui::MainWindow& window() const { return *m_windows->all().constFirst(); }
    [[nodiscard]] ui::Desk& desk() const { return *m_desk; }
    /// Waits until everything that was asked is answered, and what was told about it is shown.
    void settle() const;
    /// As a desktop does when a dialog or a menu has closed: the window that is left has the keyboard again.
    void wake() const;
    /// The minute in which the clock was set on.
    void minute() const;

private:
    std::unique_ptr<ui::Desk> m_desk;
    std::unique_ptr<app::Windows> m_windows;
};

/// The team's workspace on the morning of Monday 23 November 2026, as it was left on Sunday evening.
class Office final
{
public:
    Office();

    /// Somebody of the team starts the program.
    [[nodiscard]] std::unique_ptr<Seat> sit(const QString& email) const;
    /// Sets the clock on to that time of the day, `days` after the Monday.
    void setTime(int hour, int minute = 0, int days = 0);
    [[nodiscard]] Instant time(int hour, int minute = 0, int days = 0) const;
    [[nodiscard]] Instant evening() const { return m_evening; }
    /// Another look at the workspace than the window's, as somebody of the team sees it.
    [[nodiscard]] std::unique_ptr<Workspace> elsewhere(const QString& email = {}) const;
    /// Keeps a picture in the folder OCC_SCREENS names, for looking at; nothing without it.
    static void keepPicture(const QString& name);

private:
    QTemporaryDir m_folder;
    std::shared_ptr<SetClock> m_clock;
    OpenOptions m_options;
    Instant m_evening = 0;
    QTimeZone m_zone;
};

/// What a person cannot go on with; ends the day.
class Stuck final : public std::runtime_error
{
public:
    explicit Stuck(const QString& why)
        : std::runtime_error(why.toStdString())
    {}
};

/// The value of a result that is never refused here.
template <typename T> [[nodiscard]] T sure(Result<T> result)
{
    if (!result)
        throw Stuck(result.error().oneLine());
    return std::move(*result);
}

} // namespace occ::tests
