// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QJsonObject>

namespace occ::server {

/// What Telnyx asks for about a call that is under way.
struct VoiceAsk
{
    QString reference; ///< Of the activation whose number was called.
    QString name;      ///< "" for the beginning, "fallback", "step/KEY" or "step/KEY/ACT".
    QString language;  ///< What the call has come to speak; empty for the call flow's first.
    QJsonObject call;  ///< The callback's fields: CallSid, From, To, Digits, DialCallStatus, …
};

/// What the call goes on with.
struct VoiceAnswer
{
    QByteArray xml;
    QString event;     ///< To be kept for later under this type ("texml.voicemail"); empty for nothing.
    QJsonObject about; ///< What is kept with it besides the callback's fields.
};

/// Gives the documents a call is led by. Answers at once: Telnyx waits, and so does a caller.
class VoiceApi
{
public:
    VoiceApi() = default;
    virtual ~VoiceApi() = default;
    Q_DISABLE_COPY_MOVE(VoiceApi)

    /// Refuses a reference nobody knows.
    [[nodiscard]] virtual Result<VoiceAnswer> document(const VoiceAsk& ask) = 0;
};

} // namespace occ::server
