// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/calendar.h"
#include "core/base/clock.h"
#include "core/people/person.h"
#include "core/store/transaction.h"

namespace occ {

/// What every service works with: the store, the clock, the team's calendar and who acts.
struct Session
{
    store::Database& database;
    const Clock& clock;
    BusinessCalendar calendar;
    Actor actor;
    /// While set, commands write into this transaction and leave committing to who opened it. A command that
    /// fails may have written a part: take all of it back then.
    store::Transaction* joined = nullptr;

    [[nodiscard]] Instant now() const { return clock.now(); }
    [[nodiscard]] store::Author author() const { return {actor.id(), actor.name()}; }
    /// Throws a refusal that says who may.
    void require(Permission permission) const;
};

/// Runs a reading function and turns what it throws into a Result.
template <typename Function> auto reading(Function function) -> Result<decltype(function())>
{
    try {
        if constexpr (std::is_void_v<decltype(function())>) {
            function();
            return {};
        } else {
            return function();
        }
    } catch (const Thrown& thrown) {
        return Failure(thrown.error());
    }
}

/// Runs one command: `function(transaction)` writes, then everything is committed with one journal entry.
/// Whatever it throws takes everything back and becomes the Result's error.
template <typename Function>
auto writing(const Session& session, Permission permission, const QString& command, Function function)
    -> Result<decltype(function(std::declval<store::Transaction&>()))>
{
    using Value = decltype(function(std::declval<store::Transaction&>()));
    try {
        session.require(permission);
        if (session.joined != nullptr) {
            if constexpr (std::is_void_v<Value>) {
                function(*session.joined);
                return {};
            } else {
                return function(*session.joined);
            }
        }
        store::Transaction transaction(session.database, session.author(), session.now(), command);
        if constexpr (std::is_void_v<Value>) {
            function(transaction);
            transaction.commit();
            return {};
        } else {
            Value value = function(transaction);
            transaction.commit();
            return value;
        }
    } catch (const Thrown& thrown) {
        return Failure(thrown.error());
    }
}

} // namespace occ
