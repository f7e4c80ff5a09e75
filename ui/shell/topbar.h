// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

QT_BEGIN_NAMESPACE
class QAbstractButton;
class QHBoxLayout;
class QMenu;
class QToolButton;
QT_END_NAMESPACE

namespace occ::ui {

class Avatar;
class Button;
class ElidedLabel;

/// The bar over everything: menu, product name, search, New, who acts.
class TopBar final : public QWidget
{
    Q_OBJECT
public:
    explicit TopBar(QWidget* parent = nullptr);

    void setMainMenu(QMenu* menu);
    void setNewMenu(QMenu* menu);
    /// Opens the New menu as if its button had been pressed.
    void showNewMenu();
    void showMainMenu();
    /// The keys shown beside the search field and the buttons; empty where there is none.
    void setKeys(const QString& search, const QString& newThing, const QString& menu);
    /// Adds a widget before the person.
    void addCorner(QWidget* corner);
    void setPerson(const QString& name, const QString& role);
    /// Where the search list hangs, in this widget's coordinates.
    [[nodiscard]] QRect searchPlace() const;

Q_SIGNALS:
    void searchRequested();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QHBoxLayout* makeRow();

    QHBoxLayout* m_corners;

    QToolButton* m_menu;
    ElidedLabel* m_name;
    QAbstractButton* m_search;
    Button* m_new;
    QMenu* m_mainMenu = nullptr;
    QMenu* m_newMenu = nullptr;
    Avatar* m_avatar;
    ElidedLabel* m_person;
};

} // namespace occ::ui
