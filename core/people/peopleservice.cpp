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

/// Refuses what nobody's row may hold, naming the field.
static Status checkFields(const QString& name, const QString& email, const QString& role, int capacity)
{
    static const QRegularExpression mail(u"^[^@\\s]+@[^@\\s]+$"_s);
    if (name.trimmed().isEmpty())
        return refused(Words::tr("The name is missing."), Words::tr("Give the person's full name."),
                       u"name"_s);
    if (!mail.match(email.trimmed()).hasMatch())
        return refused(Words::tr("\"%1\" is not an e-mail address.").arg(email),
                       Words::tr("Write it as name@company.com."), u"email"_s);
    if (const auto known = roleFromText(role); !known)
        return Failure(known.error());
    if (capacity < 0)
        return refused(Words::tr("The capacity cannot be negative."),
                       Words::tr("Give the number of onboardings."), u"capacity"_s);
    return {};
}

/// Refuses an e-mail address that somebody other than `id` has.
static void requireFree(Session& session, const QString& email, qint64 id)
{
    const auto others = select(session, u"where email = ? and id <> ?"_s, {email, id});
    if (!others.isEmpty()) {
        raise(refused(Words::tr("%1 is in the team already.").arg(email),
                      Words::tr("Use another e-mail address."), u"email"_s));
    }
}

/// The id of a lead by e-mail; none when it is empty.
static std::optional<qint64> leadByEmail(PeopleService& people, const QString& email)
{
    if (email.trimmed().isEmpty())
        return {};
    auto lead = people.byEmail(email);
    if (!lead)
        lead.error().field = u"lead"_s;
    return orThrow(std::move(lead)).id;
}

Status PeopleService::prepare()
{
    return reading([&] {
        m_session.require(Permission::ManagePeople);
        if (m_before)
            m_before();
    });
}

Result<Person> PeopleService::add(const NewPerson& wanted)
{
    const QString email = wanted.email.trimmed().toLower();
    if (const Status fine = checkFields(wanted.name, wanted.email, wanted.role, wanted.capacity); !fine)
        return Failure(fine.error());
    if (const Status ready = prepare(); !ready)
        return Failure(ready.error());
    return writing(m_session, Permission::ManagePeople, u"person.add"_s, [&](store::Transaction& tx) {
        requireFree(m_session, email, 0);
        Person person{0, wanted.name.trimmed(), email, *roleFromText(wanted.role), wanted.capacity, {}, true};
        person.leadId = leadByEmail(*this, wanted.leadEmail);
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

/// What an edit did, in words: the one thing that changed, or how many did.
static QString summaryOf(const Person& before, const Person& after)
{
    QStringList changes;
    if (before.name != after.name)
        changes << Words::tr("%1 is now called %2").arg(before.name, after.name);
    if (before.email != after.email)
        changes << Words::tr("%1 has the e-mail %2").arg(after.name, after.email);
    if (before.role != after.role)
        changes << Words::tr("%1 is now %2").arg(after.name, toText(after.role));
    if (before.capacity != after.capacity)
        changes << Words::tr("Capacity of %1 from %2 to %3")
                       .arg(after.name)
                       .arg(before.capacity)
                       .arg(after.capacity);
    if (before.leadId != after.leadId)
        changes << Words::tr("%1 has another lead").arg(after.name);
    if (before.active != after.active)
        changes << (after.active ? Words::tr("%1 is back") : Words::tr("%1 is away")).arg(after.name);
    return changes.size() == 1 ? changes.first()
                               : Words::tr("%1 things changed about %2").arg(changes.size()).arg(after.name);
}

Result<Person> PeopleService::edit(qint64 id, const PersonChange& change)
{
    const auto before = byId(id);
    if (!before)
        return before;
    Person person = *before;
    if (change.name)
        person.name = change.name->trimmed();
    if (change.email)
        person.email = change.email->trimmed().toLower();
    const QString role = change.role.value_or(toText(person.role));
    person.capacity = change.capacity.value_or(person.capacity);
    person.active = change.active.value_or(person.active);
    if (const Status fine = checkFields(person.name, person.email, role, person.capacity); !fine)
        return Failure(fine.error());
    person.role = *roleFromText(role);
    if (const Status ready = prepare(); !ready)
        return Failure(ready.error());
    return writing(m_session, Permission::ManagePeople, u"person.edit"_s, [&](store::Transaction& tx) {
        requireFree(m_session, person.email, id);
        if (change.leadEmail)
            person.leadId = leadByEmail(*this, *change.leadEmail);
        if (person.leadId == id) {
            raise(refused(Words::tr("%1 cannot be their own lead.").arg(person.name),
                          Words::tr("Choose somebody else, or nobody."), u"lead"_s));
        }
        const bool changed = tx.update(kTable, id,
                                       {{"name"_L1, person.name},
                                        {"email"_L1, person.email},
                                        {"role"_L1, toText(person.role)},
                                        {"capacity"_L1, qint64(person.capacity)},
                                        {"lead_id"_L1, store::toSql(person.leadId)},
                                        {"active"_L1, qint64(person.active ? 1 : 0)}});
        if (changed) {
            tx.about(kTable, id);
            tx.setSummary(summaryOf(*before, person));
        }
        return person;
    });
}

Result<Person> PeopleService::deactivate(qint64 id)
{
    PersonChange change;
    change.active = false;
    return edit(id, change);
}

Result<Person> PeopleService::activate(qint64 id)
{
    PersonChange change;
    change.active = true;
    return edit(id, change);
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
        auto lead =
            m_session.database.query(u"select l.id from person p join person l on l.id = p.lead_id and "
                                     "l.active = 1 where p.id = ?"_s,
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
