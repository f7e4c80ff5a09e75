// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/activation/activationservice.h"

namespace occ {

/// Does what runs are due for. Each step writes what it is about to ask before it asks, and what came of it
/// after; nothing is called within a transaction. After a kill at any moment the next driver finds out what
/// happened and goes on. One driver at a time has a run. Blocks; for working threads and command lines.
class ActivationDriver final
{
public:
    /// What one round did.
    struct Report
    {
        QList<qint64> driven;
        QStringList troubles; ///< In words, one for each run that could not be driven.
    };

    ActivationDriver(Session& session, ActivationService& activations, OnboardingService& onboardings,
                     activation::Outside& outside);
    ~ActivationDriver();
    Q_DISABLE_COPY_MOVE(ActivationDriver)

    /// Adds how a step is done, or replaces it: what another piece of the program takes over from people.
    void setHand(const QString& step, const activation::Hand& hand) { m_hands.insert(step, hand); }
    /// Runs after each move, with the run as it is then. What it throws is told like any trouble; the move is
    /// done all the same.
    void setAfter(std::function<void(const activation::Run&)> after) { m_after = std::move(after); }
    /// How a step is done now.
    [[nodiscard]] activation::Hand hand(const QString& step) const { return m_hands.value(step); }
    /// One move of a run that is due; false when none is, when its onboarding is not active, and when
    /// somebody else drives it. Refuses a run of the other mode: a sandbox never answers for production.
    [[nodiscard]] Result<bool> advance(qint64 id);
    /// Moves until it has to wait.
    [[nodiscard]] Status drive(qint64 id);
    /// Every run whose moment has come; one of the other mode is a trouble. `cancelled` stops it between two
    /// moves.
    [[nodiscard]] Result<Report> driveDue(const std::function<bool()>& cancelled = {});

private:
    [[nodiscard]] bool claim(qint64 id);
    void release(qint64 id);
    bool move(activation::Run& run, const activation::Definition& steps, const activation::Move& move);
    void begin(activation::Run& run, const activation::Definition& steps, int at);
    [[nodiscard]] activation::Outcome ask(activation::Run& run, const activation::Definition& steps, int at,
                                          bool backward);
    void write(activation::Run& run, const activation::Definition& steps, int at,
               const activation::Outcome& outcome);
    void expire(activation::Run& run, const activation::Definition& steps, int at);
    void tell(activation::Run& run, const activation::Definition& steps, int at);
    template <typename Change>
    void record(const QString& command, activation::Run& run, const activation::Definition& steps, int at,
                Change function);

    Session& m_session;
    ActivationService& m_activations;
    OnboardingService& m_onboardings;
    activation::Outside& m_outside;
    activation::Hands m_hands;
    std::function<void(const activation::Run&)> m_after = [](const activation::Run&) {};
    QString m_holder;
};

} // namespace occ
