// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/syncservice.h"
#include "ui/style/paint.h"

#include <QVariant>

/// The sync with CRMs in the words of the window, and how its pages point at each other.
namespace occ::ui {

inline constexpr auto kCrmPage = "crm";
inline constexpr auto kCrmConflictsPage = "crm-conflicts";
inline constexpr auto kCrmLogPage = "crm-log";
inline constexpr auto kCrmMappingPage = "crm-mapping";
inline constexpr auto kCrmPreviewPage = "crm-preview";

/// What the pages of a connection are opened with.
struct CrmLink
{
    QString connection;
    QString what{}; ///< For the log: the chip; empty: all.

    bool operator==(const CrmLink&) const = default;
};

/// A CRM this program offers to connect to.
struct CrmOffer
{
    enum class SignIn : quint8 { Key, Browser, Password, Token };
    QString connector;
    QString title;
    QString needs; ///< What a person has to have at hand, in a sentence.
    SignIn signIn = SignIn::Key;
    bool wantsAddress = false;
};
[[nodiscard]] QList<CrmOffer> crmOffers();
[[nodiscard]] CrmOffer crmOffer(const QString& connector);
/// "HubSpot"; the machine's name of one nobody here knows.
[[nodiscard]] QString crmTitle(const QString& connector);

[[nodiscard]] paint::Pill crmStatePill(const sync::ConnectionStatus& status);
/// "Last synced 5 min ago: 3 came, 2 went."
[[nodiscard]] QString crmLastWords(const sync::Connection& connection, Instant now, const QTimeZone& zone);
/// "Next round today 09:15."
[[nodiscard]] QString crmNextWords(const sync::Connection& connection, Instant now, const QTimeZone& zone);
[[nodiscard]] QString crmProgressWords(const sync::Progress& progress, const QString& crm);
/// How a round that was asked for ended, in a sentence.
[[nodiscard]] QString crmEndWords(const sync::RoundEnd& end);

/// "Company", "Companies".
[[nodiscard]] QString crmKindWords(sync::Kind kind);
[[nodiscard]] QString crmKindsWords(sync::Kind kind);

/// What a conflict is about: the field's label, or what happened.
[[nodiscard]] QString crmAboutWords(const sync::Conflict& conflict);
/// A choice as its button says it; `crm` is the CRM's name.
[[nodiscard]] QString crmChoiceWords(const QString& choice, const QString& crm);
/// What happens then.
[[nodiscard]] QString crmChoiceTip(const QString& choice, const QString& crm);
/// The key that chooses it.
[[nodiscard]] QString crmChoiceKey(const QString& choice);

[[nodiscard]] paint::Pill crmLogPill(const QString& what);
/// What the log tells apart, in the order of its chips.
[[nodiscard]] QStringList crmLogKinds();

} // namespace occ::ui

Q_DECLARE_METATYPE(occ::ui::CrmLink)
