// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/messaging/channel.h"

#include <QUrl>

namespace occ::messaging {

/// How Slack is reached. The secret (the webhook's whole address, or the bot's token) is kept by Secrets.
struct SlackSettings
{
    enum class Way : quint8 {
        Webhook, ///< One address, one channel of Slack.
        Bot,     ///< A token; any channel the bot was invited to.
    };
    Way way = Way::Webhook;
    QString channel; ///< Bot only: where letters go that name no channel ("#onboarding", "C0123456789").
    QUrl api{QStringLiteral("https://slack.com/api")};
    Millis deadline = 30 * kSecond; ///< For one attempt.

    bool operator==(const SlackSettings&) const = default;
    /// The name the secret has in Secrets.
    [[nodiscard]] static QString secretName() { return QStringLiteral("slack"); }
    /// Refuses settings or a secret that cannot work, before anything is sent.
    [[nodiscard]] Status check(const QString& secret) const;
    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static Result<SlackSettings> fromJson(const QJsonObject& object);
};

/// Posts to Slack. Everything in a letter is shown as it stands: it can mention nobody.
class SlackChannel final : public Channel
{
public:
    SlackChannel(SlackSettings settings, QString secret, const Clock& clock);

    [[nodiscard]] bool carries(Medium medium) const override { return medium == Medium::Slack; }
    /// `letter.to` names the channel when a bot posts. When Slack takes the text but not its layout, the same
    /// attempt posts it as plain text.
    [[nodiscard]] Delivery deliver(const Letter& letter) override;

private:
    enum class Layout : quint8 { Blocks, Plain };
    [[nodiscard]] Delivery attempt(const Letter& letter, Layout layout, bool& layoutRefused) const;
    [[nodiscard]] Delivery readWebhook(int status, const QByteArray& body) const;

    SlackSettings m_settings;
    QString m_secret;
    const Clock& m_clock;
};

} // namespace occ::messaging
