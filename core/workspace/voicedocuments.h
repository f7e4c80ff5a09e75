// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/callflow/texmlturn.h"
#include "core/playbook/contentsource.h"
#include "core/server/voiceapi.h"
#include "core/workspace/workspace.h"

namespace occ {

/// Leads calls by the call flow that was deployed for the onboarding whose number was called.
class VoiceDocuments final : public server::VoiceApi
{
public:
    explicit VoiceDocuments(Workspace& workspace)
        : m_workspace(workspace)
    {}

    /// A number without a deployed call flow takes a message.
    [[nodiscard]] Result<server::VoiceAnswer> document(const server::VoiceAsk& ask) override;

private:
    /// What the client's clock and calendar say about now, at an hours step.
    void readClock(const callflow::CallFlow& flow, const QString& name, qint64 clientId,
                   callflow::StepAnswer& answer);

    Workspace& m_workspace;
};

} // namespace occ
