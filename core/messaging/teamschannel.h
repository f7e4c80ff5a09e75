// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/messaging/channel.h"

namespace occ::messaging {

/// How Teams is reached: through a workflow's webhook, whose whole address is the secret kept by Secrets.
struct TeamsSettings
{
    bool wide = true;               ///< Cards as wide as the channel.
    Millis deadline = 30 * kSecond; ///< For one attempt.

    bool operator==(const TeamsSettings&) const = default;
    /// The name the secret has in Secrets.
    [[nodiscard]] static QString secretName() { return QStringLiteral("teams"); }
    /// Refuses an address that cannot work; names the retired kinds.
    [[nodiscard]] Status check(const QString& secret) const;
    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static Result<TeamsSettings> fromJson(const QJsonObject& object);
};

/// The letter as an Adaptive Card (version 1.4). Its text is shown as it stands; web addresses are clickable.
[[nodiscard]] QJsonObject teamsCard(const Letter& letter, bool wide);

/// Posts cards to a channel of Teams. What a workflow accepts is not yet posted: it runs later and may fail,
/// which only its run history shows. The answer says so.
class TeamsChannel final : public Channel
{
public:
    TeamsChannel(TeamsSettings settings, QString secret, const Clock& clock);

    [[nodiscard]] bool carries(Medium medium) const override { return medium == Medium::Teams; }
    [[nodiscard]] Delivery deliver(const Letter& letter) override;

private:
    TeamsSettings m_settings;
    QString m_secret;
    const Clock& m_clock;
};

} // namespace occ::messaging
