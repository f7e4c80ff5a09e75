// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/month/month.h"

#include "tests/support/expect.h"

#include <QFile>
#include <QSaveFile>

namespace occ::test {

using namespace Qt::Literals::StringLiterals;

QString Month::address(int client)
{
    return u"client%1@clients.example"_s.arg(client);
}

QByteArray Month::zone(int client)
{
    constexpr const char* zones[] = {"America/New_York", "America/Los_Angeles", "Europe/Berlin",
                                     "Asia/Kolkata"};
    return zones[client % 4];
}

static OpenOptions options(const QString& address, const std::shared_ptr<SetClock>& clock)
{
    OpenOptions opened;
    opened.address = address;
    opened.clock = clock;
    return opened;
}

void Month::make(const QString& address, int clients)
{
    const auto clock = std::make_shared<SetClock>(kBegin - kHour);
    const auto workspace = must(Workspace::create(options(address, clock)));
    const Person owner =
        must(workspace->people().add({u"Dana Smith"_s, u"dana@desk.example"_s, u"specialist"_s, 0, {}}));
    QMap<QString, QString> texts = must(workspace->automations().profile());
    for (auto it = texts.begin(); it != texts.end(); ++it)
        *it = it.key() + u" text"_s;
    texts[u"language"_s] = u"en"_s;
    must(workspace->automations().setProfile(texts));
    // The month is about letters to clients; what the team is told has tests of its own.
    for (const QString& key : {u"escalation-specialist"_s, u"escalation-lead"_s, u"escalation-executive"_s,
                               u"alert-cleared"_s, u"morning-digest"_s, u"team-brief"_s, u"weekly-digest"_s})
        must(workspace->automations().setEnabled(key, false));
    QList<StartRequest> requests;
    for (int i = 0; i < clients; ++i) {
        Client client;
        client.name = u"Client %1"_s.arg(i);
        client.industry = u"general"_s;
        client.timezone = QString::fromLatin1(zone(i));
        client.email = Month::address(i);
        StartRequest request;
        request.clientId = must(workspace->clients().add(client)).id;
        request.ownerId = owner.id;
        request.contractAt = kBegin + i * 3 * kMinute;
        requests << request;
    }
    clock->set(kBegin);
    for (const qint64 id : must(workspace->onboardings().startMany(requests)))
        must(workspace->onboardings().setGoal(id, u"Half the calls"_s));
}

Month::Month(const QString& address, const messaging::MailServer& server, const QString& password)
    : m_timeFile(address + u".time"_s)
    , m_clock(std::make_shared<SetClock>(kBegin))
{
    QFile time(m_timeFile);
    if (time.open(QIODevice::ReadOnly))
        m_clock->set(time.readAll().toLongLong());
    m_workspace = must(Workspace::open(options(address, m_clock)));
    m_workspace->automations().setChannels({std::make_shared<messaging::SmtpChannel>(
        server, [password]() -> Result<QString> { return password; }, *m_clock)});
}

Month::~Month() = default;

void Month::keepTime()
{
    QSaveFile time(m_timeFile);
    if (!time.open(QIODevice::WriteOnly) || time.write(QByteArray::number(now())) < 0 || !time.commit())
        qFatal("The clock cannot be kept.");
}

/// Items that are sent back on their day at noon, whoever looks when: each in the hour it belongs to.
void Month::doPeoplesWork(Instant from, Instant to)
{
    const auto finish = [&](const QString& key, int which, Instant at) {
        if (at <= from || at > to)
            return;
        QList<qint64> items;
        auto rows = m_workspace->session().database.query(
            u"select id from item where key = ? and state = 'open' and onboarding_id % 3 = ?"_s, key, which);
        while (rows.next())
            items << rows.integer(0);
        if (!items.isEmpty())
            must(m_workspace->onboardings().itemsDone(items));
    };
    finish(u"discovery-questionnaire-sent"_s, 1, kBegin + kDay);
    finish(u"initial-training-completed"_s, 2, kBegin + 2 * kDay);
}

void Month::live(Millis step, int leap)
{
    const Instant before = now();
    const Instant leapAt = kBegin + 9 * kDay;
    const bool leaps = leap > 0 && before < leapAt && before + step >= leapAt;
    m_clock->advance(leaps ? leap * kDay : step);
    doPeoplesWork(before, now());
    must(m_workspace->alerts().tick());
    static_cast<void>(must(m_workspace->automations().tick()));
    static_cast<void>(must(m_workspace->automations().deliver()));
    keepTime();
}

} // namespace occ::test
