// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"
#include "core/playbook/contentlibrary.h"
#include "core/telnyx/verification.h"

#include <QMap>

#include <optional>

namespace occ::activation {

/// What somebody filled in: values of the form messaging-verification by field ("yes" for a confirmation).
using VerificationForm = QMap<QString, QString>;

/// Something the carriers would turn down, found before they see it.
struct Finding
{
    QString check; ///< "legal-name"
    QString field; ///< Of the form.
    bool blocks = true;
    QString title;
    QString reason; ///< The published rejection reason.
    QString cure;

    bool operator==(const Finding&) const = default;
};

/// Whose turn it is.
enum class Turn : quint8 {
    Us,      ///< Fill in, correct or send.
    Telnyx,  ///< They prepare or review it.
    Carrier, ///< The carriers decide.
    Nobody,  ///< Decided; nothing more to do.
};
[[nodiscard]] QString toText(Turn turn);
[[nodiscard]] QString turnWords(Turn turn);

/// Whose turn it is and until when, for people and for the timeline.
struct Standing
{
    Turn turn = Turn::Us;
    QString title;                ///< The status in words.
    QString meaning;              ///< What it means.
    std::optional<Instant> from;  ///< The earliest moment a decision is likely.
    std::optional<Instant> until; ///< By when it should be decided.
    bool overdue = false;
};

/// What is known of one number's verification.
struct VerificationRow
{
    qint64 id = 0;
    qint64 onboardingId = 0;
    QString e164;
    QString reference;
    QString requestId; ///< Telnyx's; empty before it is sent.
    QString status;    ///< Telnyx's own word; empty before it is sent.
    QString reason;
    VerificationForm form;
    std::optional<Instant> submittedAt;
    int submissions = 0;
    std::optional<Instant> decidedAt;

    [[nodiscard]] bool isVerified() const { return status == QStringLiteral("Verified"); }
};

/// What a step learnt of it.
struct VerificationNews
{
    QString requestId;
    QString status;
    QString reason;
    bool submitted = false; ///< It was sent just now.
};

/// The published rejection reasons and the words of the statuses, as content has them.
struct VerificationRules
{
    struct Check
    {
        QString key, title, field, test, value, reason, cure;
        bool blocks = true;
    };
    struct Status
    {
        QString key, title, meaning;
    };
    QList<Check> checks;
    QList<Status> statuses;
    int daysMin = 5;
    int daysMax = 14;
};

/// One field of the form, as content has it.
struct VerificationField
{
    QString key;
    QString section;
    QString label;
    QString type; ///< text, multiline, choice, email, phone, url or bool.
    QString help;
    QStringList options;
    bool required = false;
};

[[nodiscard]] Result<VerificationRules> readVerificationRules(const content::ContentLibrary& library);
[[nodiscard]] Result<QList<VerificationField>> readVerificationForm(const content::ContentLibrary& library);

/// Everything the carriers would turn down, in the order of the rules; what blocks keeps it from being sent.
/// `status` is what is known of the number already. Pure.
[[nodiscard]] QList<Finding> preflight(const VerificationForm& form, const QString& status,
                                       const VerificationRules& rules);
[[nodiscard]] bool blocks(const QList<Finding>& findings);
/// Pure; an unknown status is Telnyx's turn, under its own name.
[[nodiscard]] Standing standingOf(const VerificationRow& row, const VerificationRules& rules, Instant now);
/// The request as Telnyx takes it. The address is "street, city, state, postal code".
[[nodiscard]] telnyx::VerificationRequest requestFrom(const VerificationForm& form, const QString& e164);
/// Toll-free numbers are the ones the carriers verify.
[[nodiscard]] bool isTollFree(const QString& e164);

} // namespace occ::activation
