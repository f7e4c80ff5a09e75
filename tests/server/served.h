// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/server/httpserver.h"
#include "tests/server/signer.h"
#include "tests/support/expect.h"
#include "tests/support/store.h"

namespace occ::test {

/// Activations that only note what they were asked.
class NotedActivations final : public server::ActivationApi
{
public:
    [[nodiscard]] Result<QJsonObject> initiate(const QJsonObject& request, const QString& key) override;
    [[nodiscard]] Result<QJsonObject> configure(const QJsonObject& request) override;
    [[nodiscard]] Result<QJsonObject> test(const QJsonObject& request) override;
    [[nodiscard]] Result<QJsonObject> goLive(const QJsonObject& request) override;
    [[nodiscard]] Result<QJsonObject> status(const QJsonObject& request) override;

    QStringList asked;
    std::optional<Error> trouble; ///< What the next call fails with.
    bool throws = false;          ///< The next call throws what nobody expects.

private:
    Result<QJsonObject> note(const QString& what, const QJsonObject& request);
};

/// An API on a fresh store, with a token for everything.
struct Served
{
    explicit Served(const QString& engine = QStringLiteral("sqlite"));

    [[nodiscard]] CreatedToken makeToken(const QString& name, const QStringList& scopes);
    /// A request with a token; `body` goes as JSON.
    [[nodiscard]] server::Request request(const QByteArray& method, const QString& path,
                                          const QByteArray& body = {}) const;
    /// What the API answers, its status and the code of its error ("422 unknown_field onboarding").
    [[nodiscard]] QString ask(const server::Request& request);
    /// A webhook signed with the test's own key, at the store's clock.
    [[nodiscard]] RawWebhook signedWebhook(const QByteArray& body,
                                           const QByteArray& type = "application/json") const;
    [[nodiscard]] server::Request webhookRequest(const RawWebhook& webhook) const;

    Store store;
    TokenService tokens;
    WebhookIntake webhooks;
    NotedActivations activations;
    server::Api api;
    CreatedToken token;
    Signer signer;
};

/// "422 unknown_field onboarding", or "200".
[[nodiscard]] QString shortly(int status, const QByteArray& body);

} // namespace occ::test
