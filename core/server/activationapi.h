// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/session.h"

#include <QJsonObject>

namespace occ::server {

/// What the HTTP API asks of activations: S0's five endpoints. The fields of `request` are those of the
/// route (Api::routes()), checked by name and type; what they mean is checked here. Each call answers at
/// once: what has to wait for the outside is a row for the next tick. What comes back is the answer's body.
class ActivationApi
{
public:
    ActivationApi() = default;
    virtual ~ActivationApi() = default;
    Q_DISABLE_COPY_MOVE(ActivationApi)

    /// `key` is what the caller tells repetitions of one request by; empty when it gave none. The same key
    /// must not start a second run, also when the first answer was lost in a kill.
    [[nodiscard]] virtual Result<QJsonObject> initiate(const QJsonObject& request, const QString& key) = 0;
    [[nodiscard]] virtual Result<QJsonObject> configure(const QJsonObject& request) = 0;
    [[nodiscard]] virtual Result<QJsonObject> test(const QJsonObject& request) = 0;
    [[nodiscard]] virtual Result<QJsonObject> goLive(const QJsonObject& request) = 0;
    [[nodiscard]] virtual Result<QJsonObject> status(const QJsonObject& request) = 0;
};

} // namespace occ::server
