// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/session.h"
#include "core/telnyx/client.h"

namespace occ::messaging {
class Secrets;
}

namespace occ::telnyx {

/// How a workspace speaks to Telnyx. The key is no part of it: see keyName().
struct Settings
{
    QUrl base{QStringLiteral("https://api.telnyx.com/v2")}; ///< With the version part.
    Mode mode = Mode::Sandbox;
    QString account; ///< The account's user id; only calls need it.

    bool operator==(const Settings&) const = default;
    /// Refuses an address the key must not be sent to, and production at an address that is no outside one.
    [[nodiscard]] Status check() const;
    [[nodiscard]] QJsonObject toJson() const;
    /// What is missing has its default; an empty object gives them all.
    [[nodiscard]] static Result<Settings> fromJson(const QJsonObject& object);
};

/// The name the key has in messaging::Secrets.
[[nodiscard]] QString keyName();

/// The settings as the workspace keeps them (setting "telnyx").
class SettingsService final
{
public:
    explicit SettingsService(Session& session)
        : m_session(session)
    {}
    [[nodiscard]] Result<Settings> settings();
    /// Needs the right to manage content; one change in the history.
    [[nodiscard]] Status set(const Settings& settings);

private:
    Session& m_session;
};

/// What a client needs, with the key out of `secrets`; blocks while the keychain is asked. Refuses when there
/// is no key.
[[nodiscard]] Result<Client::Options> optionsFor(const Settings& settings, messaging::Secrets& secrets);

} // namespace occ::telnyx
