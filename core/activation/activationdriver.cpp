// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/activation/activationdriver.h"

#include "core/activation/activationchange.h"
#include "core/store/event.h"

#include <QCoreApplication>
#include <QUuid>

namespace occ {

using namespace Qt::Literals::StringLiterals;
using namespace activation;

namespace {

/// The texts of this file.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(activation)
};

/// Longer than one move may take: each call has its own, shorter deadline.
constexpr Millis kLease = 5 * kMinute;
constexpr int kMostMoves = 500;

void clearTrouble(Step& step)
{
    step.error.clear();
    step.cure.clear();
    step.field.clear();
    step.waitsFor.clear();
}

void applyTrouble(Step& step, const StepDefinition& described, const activation::Outcome& outcome,
                  Instant now, StepState waiting)
{
    ++step.attempts;
    step.error = outcome.error.message;
    step.cure = outcome.error.hint;
    step.field = outcome.field;
    step.waitsFor.clear();
    if (!outcome.again || step.attempts >= described.attempts) {
        step.state = StepState::Failed;
        step.nextAt = 0;
        return;
    }
    step.state = waiting;
    step.nextAt = std::max(outcome.at, now + backoff(step.attempts));
}

/// A step after a try; pure.
void apply(Step& step, const StepDefinition& described, const activation::Outcome& outcome, Instant now,
           bool backward)
{
    using Kind = activation::Outcome::Kind;
    for (const QString& name : outcome.forget)
        step.intent.remove(name);
    if (outcome.kind == Kind::Trouble) {
        applyTrouble(step, described, outcome, now, backward ? StepState::Undoing : StepState::Waiting);
        return;
    }
    clearTrouble(step);
    switch (outcome.kind) {
    case Kind::Done:
        step.state = backward ? StepState::Undone : StepState::Done;
        step.evidence = outcome.words;
        step.endedAt = now;
        step.nextAt = 0;
        break;
    case Kind::Wait:
        step.state = backward ? StepState::Undoing : StepState::Waiting;
        step.waitsFor = outcome.words;
        step.nextAt = outcome.at;
        break;
    default:
        step.state = StepState::Person;
        step.waitsFor = outcome.words;
        step.field = outcome.field;
        step.nextAt = 0;
        break;
    }
}

/// Whether automations have to be told. Reaching a milestone "go-live" tells them already.
bool isNews(store::Database& database, const Run& run, const QString& event)
{
    if (event != "go-live-achieved"_L1)
        return !event.isEmpty();
    return !database
                .query(u"select 1 from milestone where onboarding_id = ? and key = 'go-live'"_s,
                       run.onboardingId)
                .next();
}

activation::Outcome byHand(const StepDefinition& described, bool backward)
{
    if (!backward)
        return activation::Outcome::person(described.details);
    if (described.undo.isEmpty())
        return activation::Outcome::done(Words::tr("Nothing to take back."));
    return activation::Outcome::person(described.undo);
}

} // namespace

ActivationDriver::ActivationDriver(Session& session, ActivationService& activations,
                                   OnboardingService& onboardings, Outside& outside)
    : m_session(session)
    , m_activations(activations)
    , m_onboardings(onboardings)
    , m_outside(outside)
    , m_holder(QUuid::createUuid().toString(QUuid::Id128))
{
    addNumberHands(m_hands);
    addVoiceHands(m_hands);
    addMessagingHands(m_hands);
    addNotices(m_hands);
}

ActivationDriver::~ActivationDriver() = default;

template <typename Change>
void ActivationDriver::record(const QString& command, Run& run, const Definition& steps, int at,
                              Change function)
{
    store::Transaction tx(m_session.database, m_session.author(), m_session.now(), command,
                          store::EntryKind::Scheduler);
    // Somebody may have changed the run while the outside was asked: what they wrote stays.
    Run fresh = requireRun(tx.database(), run.id);
    function(tx, fresh);
    saveRun(tx, fresh, steps, {at});
    tx.commit();
    run = fresh;
}

bool ActivationDriver::claim(qint64 id)
{
    store::Transaction tx(m_session.database, {}, m_session.now(), u"activation.claim"_s,
                          store::EntryKind::Scheduler);
    QString holder;
    Instant until = 0;
    bool known = false;
    {
        auto row =
            tx.database().query(u"select holder, until from activation_lease where activation_id = ?"_s, id);
        known = row.next();
        if (known) {
            holder = row.text(0);
            until = row.integer(1);
        }
    }
    if (known && holder != m_holder && until > m_session.now())
        return false;
    if (known)
        tx.database().query(u"update activation_lease set holder = ?, until = ? where activation_id = ?"_s,
                            m_holder, m_session.now() + kLease, id);
    else
        tx.database().query(u"insert into activation_lease (activation_id, holder, until) values (?, ?, ?)"_s,
                            id, m_holder, m_session.now() + kLease);
    tx.commit();
    return true;
}

void ActivationDriver::release(qint64 id)
{
    m_session.database.query(u"delete from activation_lease where activation_id = ? and holder = ?"_s, id,
                             m_holder);
}

Result<bool> ActivationDriver::advance(qint64 id)
{
    return reading([&] {
        m_session.require(Permission::RunOnboardings);
        Run run = requireRun(m_session.database, id);
        const Definition steps = orThrow(m_activations.definition(run.definition));
        if (movesOf(run, steps, m_session.now()).isEmpty() ||
            orThrow(m_onboardings.rows({run.onboardingId})).value(0).state != "active"_L1)
            return false;
        if (run.mode != telnyx::nameOf(m_outside.mode()))
            raise(refused(Words::tr("The activation of %1 is for %2, but the connection to Telnyx is for %3.")
                              .arg(run.e164, run.mode, telnyx::nameOf(m_outside.mode())),
                          Words::tr("Switch it with: occ activation connect --mode %1").arg(run.mode),
                          u"mode"_s));
        if (!claim(id))
            return false;
        // Read again: whoever drove it until now may have gone on.
        run = requireRun(m_session.database, id);
        const QList<Move> moves = movesOf(run, steps, m_session.now());
        if (!moves.isEmpty())
            move(run, steps, moves.first());
        release(id);
        if (!moves.isEmpty())
            m_after(run);
        return !moves.isEmpty();
    });
}

bool ActivationDriver::move(Run& run, const Definition& steps, const Move& move)
{
    switch (move.kind) {
    case Move::Kind::Tell:
        tell(run, steps, move.step);
        break;
    case Move::Kind::Expire:
        expire(run, steps, move.step);
        break;
    case Move::Kind::Begin:
        begin(run, steps, move.step);
        [[fallthrough]];
    case Move::Kind::LookAgain:
        write(run, steps, move.step, ask(run, steps, move.step, false));
        break;
    case Move::Kind::TakeBack:
        write(run, steps, move.step, ask(run, steps, move.step, true));
        break;
    }
    return true;
}

void ActivationDriver::begin(Run& run, const Definition& steps, int at)
{
    record(u"activation.begin"_s, run, steps, at, [&](store::Transaction& tx, Run& fresh) {
        Step& step = fresh.steps[at];
        step.state = StepState::Working;
        step.startedAt = tx.now();
        step.deadline = tx.now() + steps.steps.at(at).timeout;
        step.intent.insert(u"run"_s, fresh.reference);
        tx.setSummary(Words::tr("Activation of %1: “%2” begins").arg(fresh.e164, steps.steps.at(at).title));
    });
}

activation::Outcome ActivationDriver::ask(Run& run, const Definition& steps, int at, bool backward)
{
    const StepDefinition& described = steps.steps.at(at);
    const auto hand = m_hands.constFind(described.key);
    const bool known = hand != m_hands.constEnd() && (backward ? bool(hand->takeBack) : bool(hand->act));
    if (!known)
        return byHand(described, backward);
    const Task task{run,
                    described,
                    run.steps.at(at),
                    loadVerification(m_session.database, run.e164),
                    m_session.now(),
                    m_outside,
                    [&](const QJsonObject& more) {
                        record(u"activation.intent"_s, run, steps, at, [&](store::Transaction&, Run& fresh) {
                            for (auto it = more.begin(); it != more.end(); ++it)
                                fresh.steps[at].intent.insert(it.key(), it.value());
                        });
                    }};
    return backward ? hand->takeBack(task) : hand->act(task);
}

void ActivationDriver::write(Run& run, const Definition& steps, int at, const activation::Outcome& outcome)
{
    const bool backward = run.direction == Direction::Backward;
    record(u"activation.step"_s, run, steps, at, [&](store::Transaction& tx, Run& fresh) {
        Step& step = fresh.steps[at];
        apply(step, steps.steps.at(at), outcome, tx.now(), backward);
        for (auto it = outcome.facts.begin(); it != outcome.facts.end(); ++it)
            fresh.facts.insert(it.key(), it.value());
        const bool done = outcome.kind == activation::Outcome::Kind::Done;
        if (outcome.voiceLive && done && !fresh.voiceLiveAt)
            fresh.voiceLiveAt = tx.now();
        if (outcome.messagingVerified && done && !fresh.messagingVerifiedAt)
            fresh.messagingVerifiedAt = tx.now();
        if (backward && step.key == "number-activation"_L1 && done)
            fresh.voiceLiveAt.reset();
        if (outcome.news)
            takeNews(tx, fresh, *outcome.news);
        if (done && isNews(tx.database(), fresh, outcome.event))
            store::raiseEvent(
                tx, {outcome.event, fresh.onboardingId, {}, u"activation"_s, fresh.id, tx.now(), fresh.e164});
        finishRun(fresh, steps, tx.now());
        tx.setSummary(Words::tr("Activation of %1: “%2”: %3")
                          .arg(fresh.e164, steps.steps.at(at).title, stateWords(step.state)));
    });
}

void ActivationDriver::expire(Run& run, const Definition& steps, int at)
{
    record(u"activation.expire"_s, run, steps, at, [&](store::Transaction& tx, Run& fresh) {
        Step& step = fresh.steps[at];
        const QString last = step.error.isEmpty() ? step.waitsFor : step.error;
        step.state = StepState::Failed;
        step.error = Words::tr("It took longer than %1.").arg(inWords(steps.steps.at(at).timeout));
        if (!last.isEmpty())
            step.error += u' ' + Words::tr("Last: %1").arg(last);
        step.cure = Words::tr("Look into it at Telnyx, then try again.");
        step.nextAt = 0;
        tx.setSummary(
            Words::tr("Activation of %1: “%2” took too long").arg(fresh.e164, steps.steps.at(at).title));
    });
}

void ActivationDriver::tell(Run& run, const Definition& steps, int at)
{
    const QStringList keys = completedItems(run, steps, at);
    const OnboardingDetail detail = orThrow(m_onboardings.show(run.onboardingId));
    QList<qint64> items;
    for (const Milestone& milestone : detail.milestones) {
        for (const Item& item : milestone.items) {
            if (keys.contains(item.key) && (item.state == "open"_L1 || item.state == "blocked"_L1))
                items << item.id;
        }
    }
    if (!items.isEmpty())
        orThrow(m_onboardings.itemsDone(items, run.steps.at(at).evidence));
    record(u"activation.told"_s, run, steps, at,
           [&](store::Transaction&, Run& fresh) { fresh.steps[at].told = true; });
}

Status ActivationDriver::drive(qint64 id)
{
    for (int moves = 0; moves < kMostMoves; ++moves) {
        const auto moved = advance(id);
        if (!moved)
            return Failure(moved.error());
        if (!*moved)
            break;
    }
    return {};
}

Result<ActivationDriver::Report> ActivationDriver::driveDue(const std::function<bool()>& cancelled)
{
    return reading([&] {
        Report report;
        const QList<Run> due =
            loadRuns(m_session.database, u"where a.next_at <= ? and o.state = 'active'"_s, {m_session.now()});
        for (const Run& run : due) {
            bool moved = false;
            for (int moves = 0; moves < kMostMoves; ++moves) {
                if (cancelled && cancelled())
                    return report;
                const auto one = advance(run.id);
                if (!one)
                    report.troubles << one.error().oneLine();
                if (!one || !*one)
                    break;
                moved = true;
            }
            if (moved)
                report.driven << run.id;
        }
        return report;
    });
}

} // namespace occ
