// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/telnyx/fault.h"
#include "core/telnyx/types.h"

namespace occ::telnyx {

/// What a toll-free verification tells the carriers. Texts up to 500 characters, the sample message up to
/// 1000.
struct VerificationRequest
{
    QStringList numbers; ///< E.164
    QString businessName;
    QString website;
    QString address1;
    QString address2; ///< May be empty.
    QString city;
    QString state; ///< Its full name.
    QString zip;
    QString contactFirstName;
    QString contactLastName;
    QString contactEmail;
    QString contactPhone;        ///< E.164
    QString registrationNumber;  ///< Required since 2026-02-17.
    QString registrationType;    ///< "EIN", "CRA", "Companies House", "ABN", "VAT", "SSN"
    QString registrationCountry; ///< Two letters.
    QString entityType;          ///< "PRIVATE_PROFIT", …; may be empty.
    QString doingBusinessAs; ///< May be empty, as all that follows up to webhookUrl save the required ones.
    QString messageVolume;   ///< One of messageVolumes().
    QString useCase;         ///< One of useCases().
    QString useCaseSummary;  ///< Required.
    QString sampleMessage;   ///< Required.
    QString optInWorkflow;   ///< Required.
    QStringList optInImages; ///< https addresses; at least one.
    QString additionalInformation; ///< Required.
    QString optInKeywords;
    QString optInConfirmation;
    QString helpMessage;
    QString privacyPolicyUrl;
    QString termsUrl;
    QString webhookUrl;
    bool ageGated = false;
};

/// What became of one.
struct Verification
{
    QString id;
    QString status; ///< "In Progress", "Waiting For Vendor", "Verified", "Rejected", …
    QString reason;
    QStringList numbers;
    QString businessName;
    Instant createdAt = 0;
    Instant updatedAt = 0;
    Evidence evidence;

    [[nodiscard]] bool isVerified() const { return status == QStringLiteral("Verified"); }
    [[nodiscard]] bool isRejected() const { return status == QStringLiteral("Rejected"); }
    /// Somebody on our side has to do something.
    [[nodiscard]] bool waitsForUs() const { return status == QStringLiteral("Waiting For Customer"); }
};

/// The volumes of messages a month Telnyx takes, as it writes them.
[[nodiscard]] QStringList messageVolumes();
/// The uses Telnyx takes, as it writes them.
[[nodiscard]] QStringList useCases();

/// Everything that is missing or that Telnyx would turn down, `field` in each; empty when it can be sent.
/// Telnyx's own first check lets some of it pass and turns it down a week later.
[[nodiscard]] QList<Error> faultsOf(const VerificationRequest& request);

} // namespace occ::telnyx
