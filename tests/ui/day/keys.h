// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/day/person.h"

QT_BEGIN_NAMESPACE
class QAbstractItemView;
QT_END_NAMESPACE

namespace occ::tests {

/// Works by keyboard alone: every key goes to whatever has the keyboard, which is where the last one left it.
class Keys final : public Person
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
    void press(const QKeySequence& key);
    void press(Qt::Key key, Qt::KeyboardModifiers with = Qt::NoModifier);
    void type(const QString& words);
    /// Goes there with Tab.
    void reach(QWidget* widget);
    /// Walks with the arrows from the first row to that one.
    void walkTo(QAbstractItemView* view, const QString& words);
    /// Searches with Ctrl+K.
    void search(const QString& words);
};

} // namespace occ::tests
