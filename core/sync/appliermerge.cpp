// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/applier.h"

#include "core/sync/wondeals.h"

#include <QCoreApplication>
#include <QJsonArray>

/// The merge of one record of the CRM with one of ours.
namespace occ::sync {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(sync)
};

/// What a merge decided, before anything of it is done.
struct Steps
{
    QJsonObject takes;
    QMap<QString, QJsonValue> taken; ///< Their form of what is taken, by our field.
    QStringList words;               ///< "Phone: 1 → 2" of each.
    QStringList sends;
    QStringList asks;
};

} // namespace

Sides Applier::sidesOf(Kind kind, const FieldMapping& field, const Record& record,
                       const OurRecord& ours) const
{
    Sides sides;
    sides.ours = ours.values.value(field.ours);
    if (sides.ours.isUndefined())
        sides.ours = QJsonValue();
    sides.theirs = Carrier::raw(field, record);
    sides.theirsAsOurs = m_context.carrier->inward(field, sides.theirs);
    sides.outOfReach = !m_context.carrier->outward(kind, field, sides.ours).has_value();
    sides.theirsAt = record.modifiedAt;
    return sides;
}

void Applier::ask(const Link& link, const FieldMapping& field, const Record& record, const OurRecord& ours,
                  const Sides& sides)
{
    const auto agreed = link.agreed.constFind(field.ours);
    const bool met = agreed != link.agreed.constEnd();
    const QJsonValue before = met ? agreed->ours : QJsonValue();
    Rows::Open open;
    open.kind = link.kind;
    open.ourId = ours.id;
    open.name = ours.name;
    open.remoteId = link.remoteId;
    open.field = field.ours;
    open.vals = {{u"ours"_s, sides.ours},
                 {u"theirs"_s, sides.theirs},
                 {u"theirs_as_ours"_s, sides.theirsAsOurs},
                 {u"agreed_words"_s, met ? m_context.carrier->words(field, before) : QString()},
                 {u"ours_words"_s, m_context.carrier->words(field, sides.ours)},
                 {u"theirs_words"_s, m_context.carrier->words(field, sides.theirsAsOurs)}};
    std::tie(open.oursBy, open.oursAt) = m_context.ours.lastChange(link.kind, ours.id);
    open.theirsBy = record.modifiedBy;
    open.theirsAt = record.modifiedAt;
    if (!m_context.rows.open(open, m_context.now()))
        return;
    ++m_context.tally.conflicts;
    m_context.log(u"asks"_s, link.kind, ours.id, link.remoteId, ours.name,
                  Words::tr("%1 was changed on both sides: here \"%2\", in %3 \"%4\".")
                      .arg(labelOf(link.kind, field.ours), open.vals.value("ours_words"_L1).toString(),
                           m_context.crm, open.vals.value("theirs_words"_L1).toString()),
                  Words::tr("Decide under conflicts."));
}

/// Whether a record tells this field at all.
static bool isGiven(const FieldMapping& field, const Record& record)
{
    if (field.transform == Transform::Parent)
        return record.parentsKnown;
    return std::any_of(field.theirs.begin(), field.theirs.end(),
                       [&record](const QString& name) { return record.values.contains(name); });
}

/// The link stands as the record was just read.
static void keepMerged(Context& context, Link& link, const Record& record)
{
    link.version = record.version;
    link.remoteAt = std::max(link.remoteAt, record.modifiedAt);
    link.state = Link::State::Linked;
    link.note.clear();
    link.attempts = 0;
    context.rows.save(link);
}

/// What was taken over: ours changes, and what that means for the rest.
static void takeOver(Context& context, Link& link, OurRecord& ours, const Steps& steps)
{
    const QString stage = ours.values.value("stage"_L1).toString();
    context.ours.change(link.kind, ours.id, steps.takes);
    ours = *context.ours.read(link.kind, ours.id);
    if (link.kind == Kind::Deal)
        WonDeals(context).note(ours, stage);
    for (auto it = steps.taken.cbegin(); it != steps.taken.cend(); ++it)
        link.agreed.insert(it.key(), {ours.values.value(it.key()), it.value()});
    ++context.tally.changedHere;
    context.log(u"came"_s, link.kind, ours.id, link.remoteId, ours.name, steps.words.join(u"; "_s));
}

void Applier::merge(Link link, const Record& record)
{
    const Kind kind = link.kind;
    const ObjectMapping& object = m_context.object(kind);
    const auto found = m_context.ours.read(kind, *link.ourId, m_context.needsOnboarding(kind));
    if (!found)
        return;
    OurRecord ours = *found;
    const bool isNew = link.state != Link::State::Linked || link.id == 0;
    const auto queued = m_context.rows.queued(kind, ours.id);
    const QMap<QString, Agreed> sent = queued ? agreedFromJson(queued->intent) : QMap<QString, Agreed>();
    const QSet<QString> open = m_context.rows.openFields(kind, ours.id);
    Steps steps;
    for (const FieldMapping& field : object.fields) {
        if (field.direction == Direction::Off || !isGiven(field, record))
            continue;
        Sides sides = sidesOf(kind, field, record, ours);
        // What we sent and had no answer to has arrived when it stands there.
        if (const auto intent = sent.constFind(field.ours);
            intent != sent.constEnd() && sameValue(Transform::Text, intent->theirs, sides.theirs))
            link.agreed.insert(field.ours, *intent);
        const auto at = link.agreed.constFind(field.ours);
        const std::optional<Agreed> agreed = at == link.agreed.constEnd() ? std::nullopt : std::optional(*at);
        FieldStep step = mergeField(field, agreed, sides);
        if (step.step == Step::Ask && field.wins == Wins::Newest) {
            sides.oursAt = m_context.ours.lastChange(kind, ours.id).second;
            step = mergeField(field, agreed, sides);
        }
        if (open.contains(field.ours) && step.step != Step::Ask)
            m_context.rows.close(Conflict::About::Field, kind, ours.id, link.remoteId, field.ours,
                                 m_context.now());
        const QString change =
            u"%1: %2 → %3"_s.arg(labelOf(kind, field.ours), m_context.carrier->words(field, sides.ours),
                                 m_context.carrier->words(field, sides.theirsAsOurs));
        switch (step.step) {
        case Step::Nothing:
            break;
        case Step::Agree:
            link.agreed.insert(field.ours, {sides.ours, sides.theirs});
            break;
        case Step::Take:
            steps.takes.insert(field.ours, sides.theirsAsOurs);
            steps.words << (step.replaces ? Words::tr("%1 (changed on both sides)").arg(change) : change);
            steps.taken.insert(field.ours, sides.theirs);
            break;
        case Step::Send: {
            QJsonValue before = agreed ? agreed->ours : sides.theirsAsOurs;
            if (before.isUndefined() || sameValue(field.transform, before, sides.ours))
                before = unlikeAny();
            link.agreed.insert(field.ours, {before, sides.theirs});
            steps.sends << field.ours;
            if (step.replaces)
                m_context.log(
                    u"went"_s, kind, ours.id, link.remoteId, ours.name,
                    Words::tr("%1 was changed on both sides; ours goes, \"%2\" is given up.")
                        .arg(labelOf(kind, field.ours), m_context.carrier->words(field, sides.theirsAsOurs)));
            break;
        }
        case Step::Ask:
            ask(link, field, record, ours, sides);
            steps.asks << field.ours;
            break;
        }
    }
    if (!steps.takes.isEmpty())
        takeOver(m_context, link, ours, steps);
    keepMerged(m_context, link, record);
    if (!steps.sends.isEmpty())
        m_context.rows.enqueue(kind, ours.id, m_context.now());
    if (m_context.preview != nullptr && (isNew || !steps.takes.isEmpty() || !steps.asks.isEmpty())) {
        auto& lines = isNew ? m_context.preview->matched : m_context.preview->changed;
        lines << Preview::Line{kind,        ours.id,   record.id, ours.name, steps.takes.keys(),
                               steps.sends, steps.asks};
    }
    if (isNew && kind == Kind::Company) {
        m_context.rows.hurryLinks(Kind::Contact);
        m_context.rows.hurryLinks(Kind::Deal);
    }
}

} // namespace occ::sync
