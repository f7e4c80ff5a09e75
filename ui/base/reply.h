// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>

#include <functional>
#include <memory>
#include <optional>

namespace occ::ui {

/// The answer to come of something asked of a Desk. Belongs to the GUI thread: the answer arrives there, and
/// so does the continuation; nobody ever waits for it.
template <typename T> class Reply final
{
public:
    Reply()
        : m_state(std::make_shared<State>())
    {}

    /// Calls `function` with the answer, unless `context` is gone by then. One continuation per reply.
    template <typename Function> void then(QObject* context, Function function) const
    {
        m_state->context = context;
        m_state->continuation = std::move(function);
        m_state->tell();
    }

    /// For the Desk: hands in the answer, in the GUI thread.
    void deliver(T value) const
    {
        m_state->value.emplace(std::move(value));
        m_state->tell();
    }

private:
    struct State
    {
        std::optional<T> value;
        QPointer<QObject> context;
        std::function<void(T)> continuation;

        void tell()
        {
            if (!value || !continuation)
                return;
            auto call = std::move(continuation);
            continuation = nullptr;
            if (context)
                call(std::move(*value));
        }
    };

    std::shared_ptr<State> m_state;
};

} // namespace occ::ui
