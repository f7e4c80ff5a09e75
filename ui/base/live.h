// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/desk.h"

namespace occ::ui {

/// A question a page asks again and again. At most one is under way: asking meanwhile means once more
/// afterwards, so that a burst of changes costs two readings and the last answer is never an old one.
template <typename T> class Live final
{
public:
    using Ask = std::function<Result<T>(Workspace&)>;
    using Show = std::function<void(const T&)>;
    using Fail = std::function<void(const Error&)>;

    /// `ask` makes the question for the moment it is asked in; called in the GUI thread.
    Live(Desk& desk, QObject* context, std::function<Ask()> ask, Show show, Fail fail = {})
        : m_desk(desk)
        , m_context(context)
        , m_ask(std::move(ask))
        , m_show(std::move(show))
        , m_fail(std::move(fail))
    {}

    void refresh()
    {
        if (m_underWay) {
            m_again = true;
            return;
        }
        m_underWay = true;
        m_desk.read(m_ask()).then(m_context, [this](const Result<T>& answer) {
            m_underWay = false;
            if (m_again) {
                m_again = false;
                refresh();
                return;
            }
            if (answer)
                m_show(*answer);
            else if (m_fail)
                m_fail(answer.error());
        });
    }

    [[nodiscard]] bool isUnderWay() const { return m_underWay; }

private:
    Desk& m_desk;
    QObject* m_context;
    std::function<Ask()> m_ask;
    Show m_show;
    Fail m_fail;
    bool m_underWay = false;
    bool m_again = false;
};

} // namespace occ::ui
