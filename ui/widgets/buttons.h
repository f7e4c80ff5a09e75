// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QButtonGroup>
#include <QPushButton>
#include <QWidget>

#include <functional>

class QMenu;

namespace occ::ui {

/// A push button with the key that does the same beside its words.
class Button final : public QPushButton
{
    Q_OBJECT
public:
    enum class Look : quint8 { Plain, Primary, Flat };

    explicit Button(const QString& text, const QString& name, Look look = Look::Plain,
                    QWidget* parent = nullptr);
    /// Shown in a small frame; it is not a shortcut by itself.
    void setKeyHint(const QString& key);
    void setIconName(const QString& name);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_key;
    QString m_icon;
};

/// A round choice that filters or switches what is shown.
class Chip final : public QAbstractButton
{
    Q_OBJECT
public:
    explicit Chip(const QString& text, QWidget* parent = nullptr);
    /// Changes the words, also for assistive technology.
    void setLabel(const QString& text);
    /// A number after the words: "Open 5". Below 0: none.
    void setCount(int count);
    /// Shows the arrow of a chip that opens a menu.
    void setHasMenu(bool has);
    /// Gives it a menu, named after itself, which `fill` fills anew each time before it opens.
    QMenu* setMenu(std::function<void(QMenu*)> fill);
    /// Opens a menu below itself.
    void popUp(QMenu* menu) const;
    /// Shows the cross of a chip that goes away when it is clicked (or with Delete): a filter that is set.
    void setRemovable(bool removable);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    [[nodiscard]] QString shown() const;
    /// What the arrow or the cross takes.
    [[nodiscard]] int signWidth() const { return m_hasMenu || m_removable ? 14 : 0; }

    int m_count = -1;
    bool m_hasMenu = false;
    bool m_removable = false;
};

/// A row of chips of which one is on. Arrow keys move, as in a group of radio buttons.
class ChipBar final : public QWidget
{
    Q_OBJECT
public:
    explicit ChipBar(const QString& name, const QString& label, QWidget* parent = nullptr);
    Chip* addChip(const QString& id, const QString& text);
    [[nodiscard]] Chip* chip(const QString& id) const;
    [[nodiscard]] QString current() const;
    /// Switches without telling anybody; an unknown id switches all off.
    void setCurrent(const QString& id);

Q_SIGNALS:
    void currentChanged(const QString& id);

private:
    QButtonGroup m_group;
};

} // namespace occ::ui
