// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/messaging/channel.h"

#include <QUrl>

namespace occ::messaging {

/// How long a text is as SMS.
struct SmsLength
{
    bool unicode = false; ///< It has letters the 7-bit alphabet lacks; then far fewer fit.
    int units = 0;        ///< Characters as the network counts them.
    int segments = 0;     ///< Messages it is sent (and billed) as.

    bool operator==(const SmsLength&) const = default;
};
[[nodiscard]] SmsLength smsLength(const QString& text);

/// A telephone number in E.164 ("+13125550142"), however it is written; it has to begin with "+". Refuses
/// what cannot be a number.
[[nodiscard]] Result<QString> e164(const QString& number);

/// How text messages go out through Telnyx. The secret (the API key) is kept by Secrets.
struct SmsSettings
{
    QString from;    ///< A number in E.164, a short code, or a sender's name where a profile is given.
    QString profile; ///< Messaging profile; may be empty when `from` is a number.
    QUrl api{QStringLiteral("https://api.telnyx.com/v2")};
    int mostSegments = 6;           ///< A longer text is refused: it is a mistake, and costs.
    Millis deadline = 30 * kSecond; ///< For one attempt.

    bool operator==(const SmsSettings&) const = default;
    /// The name the secret has in Secrets.
    [[nodiscard]] static QString secretName() { return QStringLiteral("telnyx"); }
    /// Refuses settings or a key that cannot work, before anything is sent.
    [[nodiscard]] Status check(const QString& secret) const;
    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static Result<SmsSettings> fromJson(const QJsonObject& object);
};

/// Sends text messages through Telnyx. Accepted means that Telnyx has it, with its id; the carrier comes
/// later.
class SmsChannel final : public Channel
{
public:
    SmsChannel(SmsSettings settings, QString secret, const Clock& clock);

    [[nodiscard]] bool carries(Medium medium) const override { return medium == Medium::Sms; }
    [[nodiscard]] Delivery deliver(const Letter& letter) override;

private:
    SmsSettings m_settings;
    QString m_secret;
    const Clock& m_clock;
};

} // namespace occ::messaging
