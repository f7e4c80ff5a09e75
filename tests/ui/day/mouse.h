// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/day/person.h"

#include <QPoint>

QT_BEGIN_NAMESPACE
class QAbstractItemView;
QT_END_NAMESPACE

namespace occ::tests {

/// How the mouse is clicked.
struct Click
{
    Qt::MouseButton button = Qt::LeftButton;
    bool twice = false;
};

/// Works by mouse alone. Only words are typed, into a field that was clicked. Clicks go to the window, at
/// what a person sees there: what is covered or out of sight is not hit, it has to be brought into sight by
/// the wheel.
class Mouse final : public Person
{
public:
    using Person::Person;
    void goTo(const QString& page) override;
    void use(const QString& button, const QKeySequence& key) override;
    void standOn(const QString& list, const QString& words) override;
    void chooseTo(const QString& list, const QString& words) override;
    void open(const QString& list, const QString& words) override;
    void take(const QString& list, const QString& words) override;
    void lookThrough(const QString& list) override;
    void pick(const QString& opener, const QStringList& path, const QKeySequence& key) override;
    void pickOfItem(const QString& words, const QString& entry) override;
    void pickHere(const QString& entry) override;
    void tickItem(const QString& words) override;
    void tickCard(const QString& column, const QString& client, int number) override;
    void moveCard(const QString& column, const QString& client, const QString& next) override;
    void giveTo(const QString& client, const QString& person) override;
    void write(const QString& field, const QString& words) override;
    void choose(const QString& box, const QString& words) override;
    void check(const QString& box) override;
    void later(const QString& date, int days) override;
    void score(const QString& criterion, int points) override;
    void send(const QString& sheet) override;
    void find(const QString& words, const QString& title) override;
    void findEverywhere(const QString& words, const QString& title) override;
    void copy(const QString& table) override;
    void undo() override;
    void redo() override;

private:
    /// Clicks at a place of a widget (its middle when not given).
    void click(QWidget* widget, const QRect& place = {}, const Click& how = {});
    void clickRow(QAbstractItemView* view, const QModelIndex& index, const Click& how = {});
    /// Clicks into a field and types.
    void type(QWidget* field, const QString& words);
    void drag(QWidget* from, QPoint at, QWidget* to, QPoint there);
};

} // namespace occ::tests
