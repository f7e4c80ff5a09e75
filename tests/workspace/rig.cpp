// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/workspace/rig.h"

#include <QSqlRecord>

namespace occ::test {

using namespace Qt::Literals::StringLiterals;

playbook::Playbook shortPlaybook()
{
    const auto item = [](const QString& key, const QString& title) {
        playbook::Item made;
        made.key = key;
        made.title = title;
        made.ownerRole = u"specialist"_s;
        return made;
    };
    playbook::Milestone first{u"first"_s, u"First"_s, u"Begin"_s, {{}, {Offset::Unit::Days, 1, {}}},
                              {},         {},         {},         {}};
    first.items = {item(u"welcome"_s, u"Welcome"_s), item(u"access"_s, u"Access"_s)};
    playbook::Milestone second{u"second"_s, u"Second"_s, u"End"_s, {{}, {Offset::Unit::Days, 10, {}}},
                               {},          {},          {},       {}};
    second.items = {item(u"set-up"_s, u"Set up"_s), item(u"train"_s, u"Train"_s),
                    item(u"live"_s, u"Go live"_s)};
    second.items[2].dependsOn = QStringList{u"set-up"_s};
    playbook::Playbook made;
    made.id = u"short"_s;
    made.title = u"Short"_s;
    made.milestones = {first, second};
    made.rules = {{u"non-responsive"_s, 48, u"hours"_s}};
    made.escalation = {{playbook::Level::Specialist, 0, u"Call"_s},
                       {playbook::Level::Lead, 24, u"Call"_s},
                       {playbook::Level::Executive, 48, u"Call"_s}};
    return made;
}

Instant at(const char* text, const char* zone)
{
    return must(parseIso(QString::fromLatin1(text), QTimeZone(zone)));
}

QStringList words(const QList<Reason>& reasons, Instant now)
{
    QStringList lines;
    for (const Reason& reason : reasons)
        lines << wording(reason, now);
    return lines;
}

OpenOptions Rig::options(const QString& email) const
{
    return {text(), clock, email, {}};
}

Rig::Rig(const QString& engine)
    : Place(engine)
    , m_workspace(must(Workspace::create(options())))
{
    people = addSamplePeople(m_workspace->people());
    must(m_workspace->playbooks().store(shortPlaybook()));
}

void Rig::reopen()
{
    m_workspace.reset();
    m_workspace = must(Workspace::open(options()));
}

Result<std::unique_ptr<Workspace>> Rig::openAnother(const QString& email)
{
    return Workspace::open(options(email));
}

qint64 Rig::client(const QString& name, const QString& timezone, const QString& industry)
{
    Client client;
    client.name = name;
    client.timezone = timezone;
    client.industry = industry;
    return must(m_workspace->clients().add(client)).id;
}

qint64 Rig::start(const QString& name, const QString& timezone)
{
    StartRequest request;
    request.clientId = client(name, timezone);
    request.playbook = u"short"_s;
    return start(request);
}

qint64 Rig::start(StartRequest request)
{
    if (!request.ownerId)
        request.ownerId = people.specialist.id;
    return must(onboardings().start(request));
}

qint64 Rig::item(qint64 onboarding, int milestone, int position)
{
    return show(onboarding).milestones.at(milestone).items.at(position).id;
}

QList<qint64> Rig::items(qint64 onboarding, int milestone)
{
    QList<qint64> ids;
    const Milestone shown = show(onboarding).milestones.at(milestone);
    for (const Item& item : shown.items)
        ids << item.id;
    return ids;
}

qint64 Rig::serviceRequest(qint64 onboarding, const QString& title, Instant respondBy)
{
    store::Transaction tx(database(), {{}, u"Desk"_s}, now(), u"request.open"_s);
    const qint64 client =
        value(u"select client_id from onboarding where id = %1"_s.arg(onboarding)).toLongLong();
    const qint64 id = tx.insert("service_request"_L1, {{"client_id"_L1, client},
                                                       {"onboarding_id"_L1, onboarding},
                                                       {"title"_L1, title},
                                                       {"priority"_L1, u"high"_s},
                                                       {"opened_at"_L1, now()},
                                                       {"respond_by"_L1, respondBy}});
    tx.commit();
    must(alerts().reevaluateAll());
    return id;
}

qint64 Rig::numberHold(qint64 onboarding, const QString& number, Instant expiresAt)
{
    store::Transaction tx(database(), {{}, u"Desk"_s}, now(), u"hold.add"_s);
    const qint64 id = tx.insert("number_hold"_L1, {{"onboarding_id"_L1, onboarding},
                                                   {"e164"_L1, number},
                                                   {"reserved_at"_L1, now()},
                                                   {"expires_at"_L1, expiresAt},
                                                   {"outcome"_L1, u""_s}});
    tx.commit();
    must(alerts().reevaluateAll());
    return id;
}

TickReport Rig::tickAt(Instant at)
{
    clock->set(at);
    return tick();
}

QString Rig::value(const QString& sql)
{
    auto row = database().query(sql);
    return row.next() ? row.text(0) : QString();
}

QStringList Rig::rows(const QString& sql)
{
    QStringList lines;
    auto rows = database().query(sql);
    const int columns = rows.sql().record().count();
    while (rows.next()) {
        QStringList cells;
        for (int i = 0; i < columns; ++i)
            cells << (rows.isNull(i) ? u"NULL"_s : rows.text(i));
        lines << cells.join(u'|');
    }
    return lines;
}

QStringList Rig::dump()
{
    QStringList lines;
    for (const QString& table :
         {u"person"_s, u"client"_s, u"contact"_s, u"deal"_s, u"score"_s, u"score_history"_s, u"onboarding"_s,
          u"milestone"_s, u"item"_s, u"blocker"_s, u"interaction"_s, u"survey_response"_s,
          u"service_request"_s, u"number_hold"_s, u"alert"_s, u"alert_step"_s, u"inbox_message"_s}) {
        for (const QString& row : rows(u"select * from %1 order by id"_s.arg(table)))
            lines << table + u": "_s + row;
    }
    return lines;
}

QStringList Rig::statusDump()
{
    return rows(u"select onboarding_id, health, reasons, milestone_id, done, total, next_due, last_contact, "
                "open_alerts from onboarding_status order by onboarding_id"_s);
}

} // namespace occ::test
