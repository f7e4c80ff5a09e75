// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/activation/activationservice.h"
#include "core/server/activationapi.h"

#include <functional>

namespace occ {

/// The HTTP API's five activation endpoints, by the service the window and `occ` use. Nothing here waits for
/// the outside: `changed` runs after a run may go on, for whoever drives.
class ActivationEndpoints final : public server::ActivationApi
{
public:
    explicit ActivationEndpoints(
        ActivationService& activations, std::function<void()> changed = [] {})
        : m_activations(activations)
        , m_changed(std::move(changed))
    {}

    /// An onboarding has one run, so the same request again finds the run it started before.
    [[nodiscard]] Result<QJsonObject> initiate(const QJsonObject& request, const QString& key) override;
    [[nodiscard]] Result<QJsonObject> configure(const QJsonObject& request) override;
    [[nodiscard]] Result<QJsonObject> test(const QJsonObject& request) override;
    [[nodiscard]] Result<QJsonObject> goLive(const QJsonObject& request) override;
    [[nodiscard]] Result<QJsonObject> status(const QJsonObject& request) override;

private:
    [[nodiscard]] qint64 runOf(const QJsonObject& request);
    /// Gives what steps wait for; false when the request brings nothing of that.
    [[nodiscard]] bool help(qint64 run, const QJsonObject& request);
    template <typename Advance>
    [[nodiscard]] Result<QJsonObject> advance(const QJsonObject& request, Advance function);

    ActivationService& m_activations;
    std::function<void()> m_changed;
};

} // namespace occ
