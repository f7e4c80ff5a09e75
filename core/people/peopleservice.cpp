// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/peopleservice.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace occ {

using namespace Qt::Literals::StringLiterals;

static constexpr auto kTable = "person"_L1;
static constexpr auto kColumns = "id, name, email, role, capacity, lead_id, active"_L1;

namespace {

/// The texts of this file.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(people)
};

} // namespace

static Person readPerson(const store::Query& row)
{
    return {row.integer(0),      row.text(1),
            row.text(2),         roleFromText(row.text(3)).value_or(Role::Specialist),
            int(row.integer(4)), row.maybe(5),
            row.boolean(6)};
}

static QList<Person> select(Session& session, const QString& rest, const QVariantList& values = {})
{
    auto rows = session.database.runWith(u"select "_s + kColumns + u" from person "_s + rest, values);
    QList<Person> people;
    while (rows.next())
        people << readPerson(rows);
    return people;
}

Result<Person> PeopleService::add(const NewPerson& wanted)
{
    static const QRegularExpression mail(u"^[^@\\s]+@[^@\\s]+$"_s);
    const QString email = wanted.email.trimmed().toLower();
    if (wanted.name.trimmed().isEmpty())
        return refused(Words::tr("The name is missing."), Words::tr("Give the person's full name."),
                       u"name"_s);
    if (!mail.match(email).hasMatch())
        return refused(Words::tr("\"%1\" is not an e-mail address.").arg(wanted.email),
                       Words::tr("Write it as name@company.com."), u"email"_s);
    const auto role = roleFromText(wanted.role);
    if (!role)
        return Failure(role.error());
    if (wanted.capacity < 0)
        return refused(Words::tr("The capacity cannot be negative."),
                       Words::tr("Give the number of onboardings."), u"capacity"_s);
    return writing(m_session, Permission::ManagePeople, u"person.add"_s, [&](store::Transaction& tx) {
        if (!select(m_session, u"where email = ?"_s, {email}).isEmpty()) {
            raise(refused(Words::tr("%1 is in the team already.").arg(email),
                          Words::tr("Use another e-mail address."), u"email"_s));
        }
        Person person{0, wanted.name.trimmed(), email, *role, wanted.capacity, {}, true};
        if (!wanted.leadEmail.isEmpty()) {
            auto lead = byEmail(wanted.leadEmail);
            if (!lead)
                lead.error().field = u"lead"_s;
            person.leadId = orThrow(std::move(lead)).id;
        }
        person.id = tx.insert(kTable, {{"name"_L1, person.name},
                                       {"email"_L1, person.email},
                                       {"role"_L1, toText(person.role)},
                                       {"capacity"_L1, qint64(person.capacity)},
                                       {"lead_id"_L1, store::toSql(person.leadId)},
                                       {"active"_L1, qint64(1)}});
        tx.about(kTable, person.id);
        tx.setSummary(Words::tr("%1 joined the team").arg(person.name));
        return person;
    });
}

Result<QList<Person>> PeopleService::list()
{
    return reading([&] { return select(m_session, u"order by name, id"_s); });
}

Result<Person> PeopleService::byEmail(const QString& email)
{
    return reading([&] {
        const auto people =
            select(m_session, u"where email = ?"_s, {store::toSql(email.trimmed().toLower())});
        if (people.isEmpty()) {
            raise(refused(Words::tr("Nobody in this workspace has the e-mail %1.").arg(email),
                          Words::tr("See who is in it with: occ person list"), u"email"_s));
        }
        return people.first();
    });
}

Result<std::optional<Person>> PeopleService::find(const QString& text)
{
    return reading([&]() -> std::optional<Person> {
        const QString wanted = text.trimmed();
        // Compared here: SQLite's lower() knows only ASCII. A team is a few dozen people.
        QList<Person> people = select(m_session, u"order by id"_s);
        people.removeIf([&wanted, folded = wanted.toCaseFolded()](const Person& person) {
            return person.email != folded && person.name.toCaseFolded() != folded &&
                   QString::number(person.id) != wanted;
        });
        if (people.size() > 1) {
            raise(refused(Words::tr("%1 people are called %2.").arg(people.size()).arg(wanted),
                          Words::tr("Use the e-mail address.")));
        }
        return people.isEmpty() ? std::nullopt : std::optional(people.first());
    });
}

Result<Person> PeopleService::byId(qint64 id)
{
    return reading([&] {
        const auto people = select(m_session, u"where id = ?"_s, {id});
        if (people.isEmpty())
            raise(refused(Words::tr("There is no person %1.").arg(id)));
        return people.first();
    });
}

std::optional<qint64> PeopleService::forLevel(const QString& level, std::optional<qint64> ownerId)
{
    if (level == "specialist"_L1)
        return ownerId;
    if (level == "lead"_L1 && ownerId) {
        auto lead = m_session.database.query(
            u"select l.id from person p join person l on l.id = p.lead_id where p.id = ? and l.active = 1"_s,
            *ownerId);
        if (lead.next())
            return lead.integer(0);
    }
    auto row =
        m_session.database.query(u"select id from person where role = ? and active = 1 order by id limit 1"_s,
                                 level == "lead"_L1 ? toText(Role::Manager) : toText(Role::Executive));
    return row.next() ? std::optional(row.integer(0)) : std::nullopt;
}

} // namespace occ
