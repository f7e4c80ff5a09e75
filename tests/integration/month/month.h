// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/messaging/smtpchannel.h"
#include "core/workspace/workspace.h"

namespace occ::test {

/// A month at a desk with many clients in four time zones, played on a clock of its own. What people do in it
/// stands fast: a third of the clients send their questionnaire back, a third finish their training early.
class Month final
{
public:
    static constexpr Instant kBegin = 1772452800000; ///< Monday 2026-03-02, 12:00 UTC.
    static constexpr int kDays = 38;

    /// Makes the workspace with its team, texts and clients; a new client every few minutes.
    static void make(const QString& address, int clients);
    /// Opens it and goes on from where it was left.
    Month(const QString& address, const messaging::MailServer& server, const QString& password);
    ~Month();
    Q_DISABLE_COPY_MOVE(Month)

    [[nodiscard]] Workspace& workspace() { return *m_workspace; }
    [[nodiscard]] Instant now() const { return m_clock->now(); }
    [[nodiscard]] bool isOver() const { return now() >= kBegin + kDays * kDay; }
    /// One step: the clock, what people do at this hour, the tick, the mail. `leap` days are slept through
    /// once.
    void live(Millis step, int leap);

    /// Mail address and zone of the n-th client.
    [[nodiscard]] static QString address(int client);
    [[nodiscard]] static QByteArray zone(int client);

private:
    void doPeoplesWork(Instant from, Instant to);
    void keepTime();

    QString m_timeFile;
    std::shared_ptr<SetClock> m_clock;
    std::unique_ptr<Workspace> m_workspace;
};

} // namespace occ::test
