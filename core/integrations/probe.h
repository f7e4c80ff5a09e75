// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/integrations/clientsystem.h"
#include "core/messaging/secrets.h"

namespace occ::integrations {

/// What came of a test, in words that say what to do.
struct ProbeResult
{
    /// works, credential (refused or missing), rights, address, answer (not what it should hold), busy,
    /// server, unreachable, timeout, settings.
    QString verdict;
    QString message; ///< "Zendesk refused the credential (401)."
    QString cure;    ///< "Enter a new API token and test again."; empty when it works.
    int status = 0;  ///< The HTTP status; 0 when there was no answer.
    Instant at = 0;
    Millis took = 0;

    [[nodiscard]] bool works() const { return verdict == QLatin1StringView("works"); }
};

/// Everything a test needs; nothing of it belongs to a thread.
struct Probe
{
    qint64 clientId = 0;
    ClientSystem system;
    QMap<QString, QString> settings;
    QString secretName;             ///< Empty: none was given.
    Millis deadline = 15 * kSecond; ///< For everything, sign-in included.
    qint64 longest = qint64(8) << 20;
};

/// Asks the system; blocks up to the deadline, so call it in a working thread and outside any transaction.
/// The credential goes to no other host than the settings name and into no text.
[[nodiscard]] ProbeResult run(const Probe& probe, messaging::Secrets& secrets);
/// The same with the credential at hand, or why there is none.
[[nodiscard]] ProbeResult run(const Probe& probe, const Result<QString>& secret);

/// The value a JSON pointer leads to; undefined when there is none.
[[nodiscard]] QJsonValue valueAt(const QJsonValue& root, const QString& pointer);

/// What an answer with status 2xx lacks; nothing when it is good. `values` fill the {names} in.
[[nodiscard]] std::optional<std::pair<QString, QString>> faultOf(const ClientSystem& system,
                                                                 const QMap<QString, QString>& values,
                                                                 const QByteArray& type,
                                                                 const QByteArray& body);

/// Where a filled in value will stand.
enum class Place : quint8 { Plain, Address, Json };

/// A text of the description with its {names} filled in, written so that they cannot break what is around
/// them.
[[nodiscard]] QString expanded(const QString& text, const ClientSystem& system,
                               const QMap<QString, QString>& values, Place place = Place::Plain);

} // namespace occ::integrations
