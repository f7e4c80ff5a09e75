// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"

#include <QJsonObject>

/// Inside core/server only: what a webhook's bytes say.
namespace occ::server {

struct ReadEvent
{
    QString externalId;
    QString type;
    std::optional<Instant> occurredAt;
};

/// A JSON event by its envelope, or a TeXML callback (a form) by its fields. Refuses anything else, naming
/// the field.
[[nodiscard]] Result<ReadEvent> readWebhook(const QByteArray& contentType, const QByteArray& body);
/// True for "application/x-www-form-urlencoded", with parameters or without.
[[nodiscard]] bool isForm(const QByteArray& contentType);
/// True for "application/json", with parameters or without.
[[nodiscard]] bool isJson(const QByteArray& contentType);
/// A form with fields of our own at its end, each under "occ_" and its name.
[[nodiscard]] QByteArray withMore(const QByteArray& form, const QJsonObject& more);
/// JSON: `data.payload`. A form: its fields as texts.
[[nodiscard]] QJsonObject payloadOf(const QString& contentType, const QString& body);

} // namespace occ::server
