// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/stopsignals.h"

#include "app/cli/words.h"
#include "core/base/result.h"

#include <atomic>
#include <csignal>
#include <sys/socket.h>
#include <unistd.h>

namespace occ::cli {

/// Where the handler writes; -1 while nobody listens.
static std::atomic<int> signalEnd = -1;

extern "C" {
static void onStopSignal(int)
{
    const char byte = 1;
    if (signalEnd >= 0) [[maybe_unused]]
        const auto written = ::write(signalEnd, &byte, 1);
}
}

static void handle(void (*handler)(int))
{
    struct sigaction action = {};
    action.sa_handler = handler;
    sigemptyset(&action.sa_mask);
    action.sa_flags = SA_RESTART;
    sigaction(SIGTERM, &action, nullptr);
    sigaction(SIGINT, &action, nullptr);
}

StopSignals::StopSignals()
{
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0, m_ends.data()) != 0)
        raise(environmentFailed(Words::tr("The system gives no pair of sockets.")));
    m_notifier = std::make_unique<QSocketNotifier>(m_ends[1], QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, [this] {
        char byte = 0;
        if (::read(m_ends[1], &byte, 1) == 1)
            Q_EMIT asked();
    });
    signalEnd = m_ends[0];
    handle(onStopSignal);
}

StopSignals::~StopSignals()
{
    handle(SIG_DFL);
    signalEnd = -1;
    m_notifier.reset();
    for (const int end : m_ends)
        ::close(end);
}

} // namespace occ::cli
