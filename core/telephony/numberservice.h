// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/onboarding/settler.h"
#include "core/people/session.h"
#include "core/playbook/playbookservice.h"
#include "core/telephony/numbersuggest.h"
#include "core/telnyx/settings.h"

namespace occ {

/// A number to hold for an onboarding.
struct HoldRequest
{
    QString number; ///< As typed, or its id in the inventory.
    qint64 onboardingId = 0;
    std::optional<FoundNumber> found;       ///< What a search said of a number that is not in the inventory.
    std::optional<Reservation> reservation; ///< The other side's promise; none for a number of our own stock.
    QString mode;                           ///< Where the reservation was made: "sandbox" or "production".
};

/// What the other side calls a number that was ordered.
struct NumberIds
{
    QString providerId;
    QString orderId;
};

/// How far an activation has brought a number.
struct NumberProgress
{
    QString e164;
    qint64 onboardingId = 0;
    NumberState state = NumberState::Ordered;
    QString providerId;
    QString orderId;
    QString mode; ///< "sandbox" or "production"
};

/// The inventory of phone numbers and the holds on them. Talks to nobody outside: whoever drives asks Telnyx
/// first and then writes down what came of it here.
class NumberService final
{
public:
    NumberService(Session& session, PlaybookService& playbooks, Settler& settler)
        : m_session(session)
        , m_playbooks(playbooks)
        , m_settler(settler)
    {}

    /// Puts the shipped pool into a workspace that does not have it yet.
    [[nodiscard]] Status storeShipped();

    // --- reading ---
    /// By pool (primary, custom, backup), then by number.
    [[nodiscard]] Result<QList<PhoneNumber>> list(const NumberFilter& filter = {});
    [[nodiscard]] Result<PhoneNumber> byId(qint64 id);
    /// By id or as typed. Refuses one the inventory does not have, with what to do.
    [[nodiscard]] Result<PhoneNumber> find(const QString& idOrNumber);
    /// How Telnyx is reached from this workspace.
    [[nodiscard]] Result<telnyx::Settings> telnyx()
    {
        return telnyx::SettingsService(m_session).connection();
    }
    /// Holds that last, those first that end first; of one onboarding when given.
    [[nodiscard]] Result<QList<NumberHold>> openHolds(std::optional<qint64> onboardingId = {});
    [[nodiscard]] Result<NumberHold> hold(qint64 id);
    /// Every hold there was on a number, newest first.
    [[nodiscard]] Result<QList<NumberHold>> holdsOf(const QString& e164);
    /// The free numbers that suit an onboarding by S1 §5.1, best first, each with its reasons.
    [[nodiscard]] Result<QList<Suggestion>> suggest(qint64 onboardingId, const NumberNeeds& needs = {});

    // --- commands; one journal entry each, which can be undone ---
    /// Takes a number in. Refuses one that cannot be dialled or is there already, an unknown pool or
    /// industry.
    [[nodiscard]] Result<PhoneNumber> add(const NewNumber& wanted);
    /// Says whether reserve() would go through, without doing it: ask before the other side is asked. Gives
    /// the number as it would be held.
    [[nodiscard]] Result<PhoneNumber> checkReserve(const HoldRequest& request);
    /// Holds a number for 24 hours. Refuses one that is not available and an onboarding that is over.
    [[nodiscard]] Result<NumberHold> reserve(const HoldRequest& request);
    /// The client wants it. It stays held until it is ordered.
    [[nodiscard]] Status approve(qint64 numberId);
    /// Goes on to another state; refuses a move that skips a step. Ordering ends the hold, becoming available
    /// or released ends it and takes the number from its client.
    [[nodiscard]] Status setState(qint64 numberId, NumberState state);
    /// Lets a held number go, or gives back one that was ordered.
    [[nodiscard]] Status release(qint64 numberId);
    /// Gives a number to an onboarding's client, or (unassign) takes it away. A held number's hold goes with
    /// it. Refuses a live number and one of another client.
    [[nodiscard]] Status assign(qint64 numberId, qint64 onboardingId);
    [[nodiscard]] Status unassign(qint64 numberId);
    [[nodiscard]] Status setIds(qint64 numberId, const NumberIds& ids);

    /// Writes down how far an activation has brought a number, taking it into the inventory when it is not
    /// there. Written by the scheduler; no entry when it says so already.
    [[nodiscard]] Status follow(const NumberProgress& progress);

    // --- what becomes of holds; written by the scheduler, which nobody undoes by hand ---
    /// The reservation lasts longer than before. `extended`: because we asked.
    [[nodiscard]] Status extendHold(qint64 holdId, Instant providerExpiresAt, bool extended = true);
    /// The other side does not extend it any more; it stays ours until the reservation runs out.
    [[nodiscard]] Status noteExhausted(qint64 holdId);
    /// The number was still to be had after its reservation ran out.
    [[nodiscard]] Status renewHold(qint64 holdId, const Reservation& reservation);
    /// What went wrong last; empty: nothing any more. No entry when it is said already.
    [[nodiscard]] Status noteTrouble(qint64 holdId, const QString& trouble);
    /// Tells people that it ends soon (event "hold-expiring").
    [[nodiscard]] Status warnHold(qint64 holdId);
    /// Somebody else has the number. Tells the owner, with the nearest free ones (event "hold-lost").
    [[nodiscard]] Status loseHold(qint64 holdId, const QString& why, const QList<FoundNumber>& alternatives);
    /// Its 24 hours are over.
    [[nodiscard]] Status expireHold(qint64 holdId);

private:
    struct Run
    {
        qint64 id = 0;
        qint64 clientId = 0;
        QString client;
    };
    /// A person's command (numbercommand.h).
    template <typename Write>
    auto command(const QString& name, const QList<qint64>& onboardings, Write write)
        -> Result<decltype(write(std::declval<store::Transaction&>()))>;
    /// A step of the scheduler's on an open hold; `write(tx, hold)`.
    template <typename Write> Status step(const QString& name, qint64 holdId, Write write);

    [[nodiscard]] QList<PhoneNumber> load(const QString& rest, const QVariantList& values = {});
    [[nodiscard]] QList<NumberHold> loadHolds(const QString& rest, const QVariantList& values = {});
    [[nodiscard]] PhoneNumber mustFind(qint64 id);
    [[nodiscard]] NumberHold mustFindOpen(qint64 holdId);
    /// An onboarding that still runs.
    [[nodiscard]] Run runningOnboarding(qint64 id);
    [[nodiscard]] PhoneNumber reservable(const HoldRequest& request);
    [[nodiscard]] static QList<qint64> onboardingsOf(const PhoneNumber& number);
    void endHold(store::Transaction& tx, const NumberHold& hold, const QString& outcome,
                 const store::Fields& more = {});
    void moveTo(store::Transaction& tx, const PhoneNumber& number, NumberState state);
    [[nodiscard]] static Status check(const NewNumber& wanted);
    [[nodiscard]] qint64 insert(store::Transaction& tx, const PhoneNumber& number);
    [[nodiscard]] NumberRules rules();
    [[nodiscard]] NumberWish wishOf(qint64 onboardingId, const NumberNeeds& needs);

    Session& m_session;
    PlaybookService& m_playbooks;
    Settler& m_settler;
};

} // namespace occ
