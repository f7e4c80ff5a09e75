// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QUrl>

#include <memory>
#include <thread>

namespace occ::test {

/// A person's browser: opens a page in a thread of its own, follows redirections and keeps cookies.
class Browser final
{
public:
    ~Browser() { leave(); }
    void open(const QUrl& url);
    /// Waits until the last page is there.
    void leave();
    [[nodiscard]] QByteArray page()
    {
        leave();
        return m_page;
    }

private:
    std::thread m_thread;
    QByteArray m_page;
};

} // namespace occ::test
