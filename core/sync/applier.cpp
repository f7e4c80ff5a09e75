// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/applier.h"

#include "core/sync/wondeals.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace occ::sync {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(sync)
};

/// A record whose main company never comes is made without one after that many rounds.
constexpr int kPatience = 3;

bool isMapped(const FieldMapping& field)
{
    return field.direction != Direction::Off;
}

/// The CRM gave the field at all: one that was removed there comes no more.
bool isGiven(const FieldMapping& field, const Record& record)
{
    if (field.transform == Transform::Parent)
        return record.parentsKnown;
    return std::any_of(field.theirs.begin(), field.theirs.end(),
                       [&record](const QString& name) { return record.values.contains(name); });
}

} // namespace

QString nameOf(const ObjectMapping& object, const Record& record)
{
    const FieldMapping* name = object.field(u"name"_s);
    QStringList parts;
    for (const QString& field : name != nullptr ? name->theirs : QStringList())
        parts << record.values.value(field).toString();
    const QString text = parts.join(u' ').simplified();
    return text.isEmpty() ? record.id : text;
}

Matcher& Applier::matcher(Kind kind)
{
    auto& one = m_matchers[kind];
    if (!one)
        one = std::make_unique<Matcher>(m_context, kind);
    return *one;
}

void Applier::apply(Kind kind, const QList<Record>& records, const std::function<void()>& also)
{
    const Tally before = m_context.tally;
    try {
        m_context.together([&](store::Transaction& tx) {
            for (const Record& record : records)
                applyOne(kind, record);
            if (also)
                also();
            tx.setSummary(Words::tr("%1: %2 records came").arg(m_context.crm).arg(records.size()));
        });
        return;
    } catch (const Thrown& thrown) {
        if (m_context.preview != nullptr || thrown.error().grade == Grade::Environment)
            throw;
    }
    // One of them was refused, and with it all; so each goes by itself.
    m_context.tally = before;
    m_matchers.erase(kind);
    for (const Record& record : records) {
        const Tally kept = m_context.tally;
        try {
            m_context.together([&](store::Transaction& tx) {
                applyOne(kind, record);
                tx.setSummary(
                    Words::tr("%1: %2 came").arg(m_context.crm, nameOf(m_context.object(kind), record)));
            });
        } catch (const Thrown& thrown) {
            if (thrown.error().grade == Grade::Environment)
                throw;
            m_context.tally = kept;
            m_matchers.erase(kind);
            fail(kind, record, thrown.error());
        }
    }
    if (also)
        m_context.together([&](store::Transaction&) { also(); });
}

void Applier::fail(Kind kind, const Record& record, const Error& error)
{
    m_context.together([&](store::Transaction&) {
        Link link = m_context.rows.linkOfRemote(kind, record.id).value_or(Link());
        const bool isNew = link.note != error.message;
        link.kind = kind;
        link.remoteId = record.id;
        link.note = error.message;
        ++link.attempts;
        link.nextAt = m_context.now() + retryWait(link.attempts);
        m_context.rows.save(link);
        ++m_context.tally.failed;
        if (isNew)
            m_context.log(u"failed"_s, kind, link.ourId.value_or(0), record.id,
                          nameOf(m_context.object(kind), record), error.message, error.hint);
    });
}

void Applier::wait(Link& link, const QString& note)
{
    link.state = Link::State::Waiting;
    link.note = note;
    ++link.attempts;
    link.nextAt = m_context.now() + retryWait(link.attempts);
    m_context.rows.save(link);
}

bool Applier::isKnown(const Link& link, const Record& record) const
{
    const QList<FieldMapping>& fields = m_context.object(link.kind).fields;
    return std::all_of(fields.begin(), fields.end(), [&](const FieldMapping& field) {
        const auto agreed = link.agreed.constFind(field.ours);
        return !isMapped(field) || !isGiven(field, record) || agreed == link.agreed.constEnd() ||
               sameValue(Transform::Text, agreed->theirs, Carrier::raw(field, record));
    });
}

void Applier::applyOne(Kind kind, const Record& record)
{
    Link link = m_context.rows.linkOfRemote(kind, record.id).value_or(Link());
    link.kind = kind;
    link.remoteId = record.id;
    if (!record.mergedInto.isEmpty())
        return mergeAway(std::move(link), record);
    if (record.archived)
        return vanish(std::move(link));
    // Our own echo, a page that repeats, an index that lags.
    const bool linked = link.state == Link::State::Linked && link.id > 0;
    if (linked && !record.version.isEmpty() && record.version == link.version && isKnown(link, record))
        return;
    if (linked && record.modifiedAt > 0 && record.modifiedAt < link.remoteAt)
        return;
    if (link.state == Link::State::Apart || link.state == Link::State::Doubtful)
        return;
    if (link.ourId && !m_context.ours.read(kind, *link.ourId)) {
        // Taken back here; Notice asks what to do about it.
        if (link.state != Link::State::GoneThere)
            return;
        link.ourId.reset();
    }
    if (link.state == Link::State::GoneThere && link.ourId) {
        m_context.rows.close(Conflict::About::DeletedThere, kind, *link.ourId, record.id, {},
                             m_context.now());
        m_context.log(u"linked"_s, kind, *link.ourId, record.id, nameOf(m_context.object(kind), record),
                      Words::tr("It is back in %1.").arg(m_context.crm));
        link.state = Link::State::Linked;
    }
    if (link.ourId)
        merge(std::move(link), record);
    else
        applyNew(std::move(link), record);
}

QJsonObject Applier::carried(Kind kind, const Record& record) const
{
    QJsonObject values;
    for (const FieldMapping& field : m_context.object(kind).fields) {
        if (!isMapped(field) || field.direction == Direction::Out || !isGiven(field, record))
            continue;
        const QJsonValue value = m_context.carrier->inward(field, Carrier::raw(field, record));
        if (!value.isUndefined())
            values.insert(field.ours, value);
    }
    return values;
}

QString Applier::lines(Kind kind, const QString& name, const QJsonObject& values) const
{
    QStringList lines{name};
    for (const FieldMapping& field : m_context.object(kind).fields) {
        const QJsonValue value = values.value(field.ours);
        const QString words = m_context.carrier->words(field, value);
        if (isMapped(field) && !isEmpty(value) && words != name)
            lines << Words::tr("%1: %2").arg(labelOf(kind, field.ours), words);
    }
    constexpr qsizetype kTold = 3;
    return lines.mid(0, kTold).join(u'\n');
}

bool Applier::recognise(Link& link, const Record& record, const QJsonObject& values)
{
    if (const auto id = m_context.ourIdIn(link.kind, record.externalId)) {
        const auto other = m_context.rows.linkOfOurs(link.kind, *id);
        const bool free = !other || other->state != Link::State::Linked;
        if (free && m_context.ours.read(link.kind, *id)) {
            link.ourId = *id;
            return true;
        }
    }
    if (link.note == "different"_L1)
        return true;
    const Match match = matcher(link.kind).find(values);
    if (match.ourId == 0)
        return true;
    const QString name = nameOf(m_context.object(link.kind), record);
    if (match.sure) {
        link.ourId = match.ourId;
        matcher(link.kind).take(match.ourId);
        ++m_context.tally.linked;
        m_context.log(u"linked"_s, link.kind, match.ourId, record.id, name,
                      Words::tr("Recognised as %1.").arg(match.ourName));
        return true;
    }
    if (m_context.preview != nullptr)
        m_context.preview->doubtful << Pair{link.kind, match.ourId, match.ourName,
                                            record.id, name,        match.why};
    Rows::Open doubt;
    doubt.about = Conflict::About::Same;
    doubt.kind = link.kind;
    doubt.ourId = match.ourId;
    doubt.name = name;
    doubt.remoteId = record.id;
    const auto ours = m_context.ours.read(link.kind, match.ourId);
    doubt.vals = {{u"ours_words"_s, lines(link.kind, match.ourName, ours ? ours->values : QJsonObject())},
                  {u"theirs_words"_s, lines(link.kind, name, values)},
                  {u"agreed_words"_s, match.why}};
    doubt.theirsBy = record.modifiedBy;
    doubt.theirsAt = record.modifiedAt;
    if (m_context.rows.open(doubt, m_context.now())) {
        ++m_context.tally.conflicts;
        m_context.log(u"asks"_s, link.kind, match.ourId, record.id, name,
                      Words::tr("Is it our %1? %2").arg(match.ourName, match.why),
                      Words::tr("Decide under conflicts."));
    }
    // Neither half goes on before somebody has said what they are.
    link.state = Link::State::Doubtful;
    link.ourId = match.ourId;
    link.note = match.why;
    m_context.rows.save(link);
    m_context.rows.dequeue(link.kind, match.ourId);
    return false;
}

bool Applier::parentIsHere(const Link& link, const Record& record, const QJsonObject& values) const
{
    if (link.kind == Kind::Company || !isEmpty(values.value("client"_L1)))
        return true;
    const FieldMapping* parent = m_context.object(link.kind).field(u"client"_s);
    if (parent == nullptr || parent->direction == Direction::Off)
        return link.kind != Kind::Contact;
    const bool has = record.parentsKnown && !record.parents.value(Kind::Company).isEmpty();
    return link.kind == Kind::Deal && (!has || link.attempts >= kPatience);
}

void Applier::applyNew(Link link, const Record& record)
{
    const QJsonObject values = carried(link.kind, record);
    if (!recognise(link, record, values))
        return;
    if (link.ourId)
        return merge(std::move(link), record);
    // Tickets that nobody handed over are the helpdesk's own.
    if (!m_context.object(link.kind).createHere || link.kind == Kind::Ticket)
        return;
    if (!parentIsHere(link, record, values)) {
        const QString name = nameOf(m_context.object(link.kind), record);
        const QString note = record.parents.value(Kind::Company).isEmpty()
                                 ? Words::tr("It belongs to no company in %1.").arg(m_context.crm)
                                 : Words::tr("Its company is not here yet.");
        if (link.note != note)
            m_context.log(
                u"waits"_s, link.kind, 0, record.id, name, note,
                Words::tr("Give it a company in %1, or see why that did not come.").arg(m_context.crm));
        return wait(link, note);
    }
    create(std::move(link), record, values);
}

void Applier::create(Link link, const Record& record, const QJsonObject& values)
{
    const ObjectMapping& object = m_context.object(link.kind);
    link.ourId = m_context.ours.create(link.kind, values, m_context.mapping.currency);
    const OurRecord ours = *m_context.ours.read(link.kind, *link.ourId);
    if (link.kind == Kind::Deal)
        WonDeals(m_context).note(ours, {});
    for (const FieldMapping& field : object.fields) {
        if (isMapped(field) && isGiven(field, record) && field.direction != Direction::Out &&
            !m_context.carrier->inward(field, Carrier::raw(field, record)).isUndefined())
            link.agreed.insert(field.ours, {ours.values.value(field.ours), Carrier::raw(field, record)});
    }
    link.version = record.version;
    link.remoteAt = record.modifiedAt;
    link.state = Link::State::Linked;
    link.note.clear();
    link.attempts = 0;
    m_context.rows.save(link);
    ++m_context.tally.createdHere;
    if (m_context.preview != nullptr)
        m_context.preview->createdHere
            << Preview::Line{link.kind, 0, record.id, ours.name, values.keys(), {}, {}};
    m_context.log(u"came"_s, link.kind, ours.id, record.id, ours.name, Words::tr("New here."));
    if (link.kind == Kind::Company) {
        m_context.rows.hurryLinks(Kind::Contact);
        m_context.rows.hurryLinks(Kind::Deal);
    }
}

void Applier::gone(Kind kind, const QString& remoteId)
{
    m_context.together([&](store::Transaction&) {
        if (auto link = m_context.rows.linkOfRemote(kind, remoteId))
            vanish(std::move(*link));
    });
}

void Applier::vanish(Link link)
{
    if (link.id == 0 || link.state == Link::State::GoneThere || link.state == Link::State::Apart)
        return;
    const auto ours = link.ourId ? m_context.ours.read(link.kind, *link.ourId) : std::nullopt;
    if (!ours) {
        m_context.rows.remove(link);
        return;
    }
    link.state = Link::State::GoneThere;
    link.version.clear();
    m_context.rows.save(link);
    m_context.rows.dequeue(link.kind, ours->id);
    Rows::Open open;
    open.about = Conflict::About::DeletedThere;
    open.kind = link.kind;
    open.ourId = ours->id;
    open.name = ours->name;
    open.remoteId = link.remoteId;
    open.vals = {{u"ours_words"_s, ours->name}, {u"theirs_words"_s, Words::tr("deleted")}};
    if (m_context.rows.open(open, m_context.now())) {
        ++m_context.tally.conflicts;
        m_context.log(u"asks"_s, link.kind, ours->id, link.remoteId, ours->name,
                      Words::tr("It was deleted in %1.").arg(m_context.crm),
                      Words::tr("Decide whether it stays here alone or is made there again."));
    }
}

void Applier::mergeAway(Link link, const Record& record)
{
    if (link.id == 0 || !link.ourId)
        return;
    const auto target = m_context.rows.linkOfRemote(link.kind, record.mergedInto);
    const auto ours = m_context.ours.read(link.kind, *link.ourId);
    const QString name = ours ? ours->name : link.remoteId;
    if (!target || !target->ourId || target->ourId == link.ourId) {
        if (target)
            m_context.rows.remove(*target);
        m_context.log(u"linked"_s, link.kind, *link.ourId, record.mergedInto, name,
                      Words::tr("It was merged with another record in %1 and goes on with that one.")
                          .arg(m_context.crm));
        link.remoteId = record.mergedInto;
        // Both may have brought values along: read it anew.
        link.version.clear();
        link.remoteAt = 0;
        m_context.rows.save(link);
        m_context.rows.enqueue(link.kind, *link.ourId, m_context.now());
        return;
    }
    link.state = Link::State::Apart;
    m_context.rows.save(link);
    m_context.rows.dequeue(link.kind, *link.ourId);
    Rows::Open open;
    open.about = Conflict::About::MergedThere;
    open.kind = link.kind;
    open.ourId = *link.ourId;
    open.name = name;
    open.remoteId = record.mergedInto;
    const auto other = m_context.ours.read(link.kind, *target->ourId);
    open.vals = {{u"ours_words"_s, name}, {u"theirs_words"_s, other ? other->name : record.mergedInto}};
    if (m_context.rows.open(open, m_context.now())) {
        ++m_context.tally.conflicts;
        m_context.log(u"asks"_s, link.kind, *link.ourId, record.mergedInto, name,
                      Words::tr("In %1 it was merged with %2, which we have besides.")
                          .arg(m_context.crm, other ? other->name : record.mergedInto),
                      Words::tr("Bring the two together here by hand; until then this one stays as it is."));
    }
}

} // namespace occ::sync
