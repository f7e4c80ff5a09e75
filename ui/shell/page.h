// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/live.h"

#include <QVariant>
#include <QWidget>

namespace occ::ui {

class Shortcuts;
class Theme;
struct Registry;

/// What a page may ask of the window around it. Pages know each other only by id.
class Shell
{
public:
    virtual ~Shell() = default;

    [[nodiscard]] virtual Desk& desk() = 0;
    [[nodiscard]] virtual Theme& theme() = 0;
    [[nodiscard]] virtual const Registry& registry() const = 0;
    [[nodiscard]] virtual Shortcuts& shortcuts() = 0;
    /// Goes to a page; `what` is what it shows ("onboarding 7" as QVariantMap), as that page documents.
    virtual void open(const QString& page, const QVariant& what = {}) = 0;
    /// To where one came from.
    virtual void back() = 0;
    /// Tells something that needs no answer.
    virtual void say(const QString& what) = 0;
    /// Shows why something was refused, where no field is meant.
    virtual void fail(const Error& error) = 0;
    /// The widget a dialog is opened on.
    [[nodiscard]] virtual QWidget* dialogParent() = 0;
};

/// A screen. Made when it is first opened; kept, so that what was typed and where one stood stay.
class Page : public QWidget
{
    Q_OBJECT
public:
    explicit Page(Shell& shell)
        : m_shell(shell)
    {}

    /// Called each time the page is gone to.
    virtual void open(const QVariant& what) { Q_UNUSED(what) }
    /// Reads everything again (F5).
    virtual void reload() {}
    /// Where the keyboard starts.
    virtual void takeFocus() { setFocus(); }
    /// Keeps what is half typed; called before the window closes or shows another page.
    virtual void leave() {}
    /// The window's title: the page's own, or the client it shows.
    [[nodiscard]] virtual QString heading() const { return {}; }
    /// The client one stands on, as a ClientLink; invalid when there is none. What can be done from anywhere
    /// is done for it.
    [[nodiscard]] virtual QVariant subject() const { return {}; }

Q_SIGNALS:
    void headingChanged();

protected:
    [[nodiscard]] Shell& shell() const { return m_shell; }
    [[nodiscard]] Desk& desk() const { return m_shell.desk(); }

private:
    Shell& m_shell;
};

/// A part of a page that another feature brings along; it stands behind a chip of its own.
class PageTab : public QWidget
{
    Q_OBJECT
public:
    explicit PageTab(Shell& shell)
        : m_shell(shell)
    {}

    /// Shows what the page shows: what the page was opened with, its blanks filled in.
    virtual void present(const QVariant& what) = 0;
    /// Reads everything again (F5).
    virtual void reload() {}
    /// Where the keyboard starts.
    virtual void takeFocus() { setFocus(); }

protected:
    [[nodiscard]] Shell& shell() const { return m_shell; }
    [[nodiscard]] Desk& desk() const { return m_shell.desk(); }

private:
    Shell& m_shell;
};

} // namespace occ::ui
