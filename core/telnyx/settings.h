// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/session.h"
#include "core/telnyx/types.h"

#include <QUrl>

namespace occ::telnyx {

/// How a workspace speaks to Telnyx. The key is no part of it: see keyName().
struct Settings
{
    QUrl base{QStringLiteral("https://api.telnyx.com/v2")}; ///< With the version part.
    Mode mode =
        Mode::Production; ///< What is asked of Telnyx itself costs money unless somebody says otherwise.
    QString account;      ///< The account's user id; only calls need it.

    bool operator==(const Settings&) const = default;
    /// Refuses an address the key must not be sent to, and production at an address that is no outside one.
    [[nodiscard]] Status check() const;
    [[nodiscard]] QJsonObject toJson() const;
    /// What is missing has its default; an empty object gives them all.
    [[nodiscard]] static Result<Settings> fromJson(const QJsonObject& object);
    /// The mode of an address nobody said the mode of: production at Telnyx itself, else sandbox.
    [[nodiscard]] static Mode usualMode(const QUrl& base);
};

/// The name the key has in messaging::Secrets: the one of text messages, for it is the same account.
[[nodiscard]] QString keyName();

/// The settings as the workspace keeps them (setting "telnyx").
class SettingsService final
{
public:
    explicit SettingsService(Session& session)
        : m_session(session)
    {}
    [[nodiscard]] Result<Settings> settings();
    /// What counts: OCC_TELNYX_URL, OCC_TELNYX_ACCOUNT and OCC_TELNYX_MODE go before what the workspace
    /// keeps.
    [[nodiscard]] Result<Settings> connection();
    /// Needs the right to manage content; one change in the history.
    [[nodiscard]] Status set(const Settings& settings);

private:
    Session& m_session;
};

} // namespace occ::telnyx
