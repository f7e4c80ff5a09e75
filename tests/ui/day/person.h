// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/day/office.h"

#include <QKeySequence>

namespace occ::tests {

/// Somebody who works with the window. What they do is said once; with what, each kind of person knows. A row
/// is named by words it shows; several that must all be there are parted by "|".
class Person
{
public:
    explicit Person(const Seat& seat)
        : m_seat(seat)
    {}
    virtual ~Person() = default;
    Q_DISABLE_COPY_MOVE(Person)

    /// To a page of the rail.
    virtual void goTo(const QString& page) = 0;
    /// Presses a button, or the key that is shown beside it.
    virtual void use(const QString& button, const QKeySequence& key = {}) = 0;
    /// Stands on a row of a list.
    virtual void standOn(const QString& list, const QString& words) = 0;
    /// Chooses the rows down to that one, too.
    virtual void chooseTo(const QString& list, const QString& words) = 0;
    /// Opens a row, as by a double click.
    virtual void open(const QString& list, const QString& words) = 0;
    /// Takes something from a list of things found or told.
    virtual void take(const QString& list, const QString& words) = 0;
    /// Looks through a list to its end and back.
    virtual void lookThrough(const QString& list) = 0;
    /// Opens the menu of a button and goes into it.
    virtual void pick(const QString& opener, const QStringList& path, const QKeySequence& key = {}) = 0;
    /// Opens the menu of a checklist item and goes into it.
    virtual void pickOfItem(const QString& words, const QString& entry) = 0;
    /// Goes into the menu that is open.
    virtual void pickHere(const QString& entry) = 0;
    /// Ticks a checklist item of the client, or of a card of the board (its number there, from 1).
    virtual void tickItem(const QString& words) = 0;
    virtual void tickCard(const QString& column, const QString& client, int number) = 0;
    /// Takes a card to the next column.
    virtual void moveCard(const QString& column, const QString& client, const QString& next) = 0;
    /// Gives a client of the dashboard to somebody else.
    virtual void giveTo(const QString& client, const QString& person) = 0;
    /// In a sheet or a page: writes into a field, chooses in a box, ticks a box, takes a date later.
    virtual void write(const QString& field, const QString& words) = 0;
    virtual void choose(const QString& box, const QString& words) = 0;
    virtual void check(const QString& box) = 0;
    virtual void later(const QString& date, int days) = 0;
    virtual void score(const QString& criterion, int points) = 0;
    /// Sends a sheet off; it closes.
    virtual void send(const QString& sheet) = 0;
    /// Searches by words and opens what is called so, or looks for the words everywhere.
    virtual void find(const QString& words, const QString& title) = 0;
    virtual void findEverywhere(const QString& words, const QString& title) = 0;
    /// Copies a whole table.
    virtual void copy(const QString& table) = 0;
    virtual void undo() = 0;
    virtual void redo() = 0;

protected:
    [[nodiscard]] const Seat& seat() const { return m_seat; }

private:
    const Seat& m_seat;
};

} // namespace occ::tests
