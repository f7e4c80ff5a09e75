// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/workspace.h"

#include <QJsonArray>
#include <QJsonObject>

/// The JSON contract of SPEC 10: one function per thing. Keys may be added, never renamed.
namespace occ::cli {

/// ISO 8601 in UTC, or null.
[[nodiscard]] QJsonValue timeJson(std::optional<Instant> at);
/// The text, or null when it is empty.
[[nodiscard]] QJsonValue textJson(const QString& text);
[[nodiscard]] QJsonValue dateJson(QDate date);
/// An amount of money with its two decimals, or null.
[[nodiscard]] QJsonValue amountJson(std::optional<qint64> minor);
[[nodiscard]] QJsonValue idJson(std::optional<qint64> id);

[[nodiscard]] QJsonObject toJson(const Person& person);
[[nodiscard]] QJsonObject toJson(const Client& client);
[[nodiscard]] QJsonObject toJson(const ClientRow& row);
[[nodiscard]] QJsonObject toJson(const Contact& contact);
[[nodiscard]] QJsonObject toJson(const Deal& deal);
/// `deal score`: every criterion of the card, null where it is not scored.
[[nodiscard]] QJsonObject toJson(const DealScore& score, const playbook::Scorecard& card);
[[nodiscard]] QJsonObject toJson(const OnboardingRow& row, Instant now);
[[nodiscard]] QJsonObject toJson(const OnboardingDetail& detail, Instant now);
[[nodiscard]] QJsonObject toJson(const Milestone& milestone);
[[nodiscard]] QJsonObject toJson(const DateMove& move);
[[nodiscard]] QJsonObject toJson(const KeptDate& kept);
[[nodiscard]] QJsonObject toJson(const Item& item);
[[nodiscard]] QJsonObject toJson(const Blocker& blocker);
[[nodiscard]] QJsonObject toJson(const Interaction& interaction);
[[nodiscard]] QJsonObject toJson(const SurveyResponse& response);
[[nodiscard]] QJsonObject toJson(const Alert& alert);
/// `tick`: what the rules did, and the automations.
[[nodiscard]] QJsonObject toJson(const TickReport& report, const QList<FiringRow>& fired);
[[nodiscard]] QJsonObject toJson(const AutomationRow& row);
[[nodiscard]] QJsonObject toJson(const FiringRow& row);
[[nodiscard]] QJsonObject toJson(const AutomationAnswer& answer);
[[nodiscard]] QJsonObject toJson(const InboxMessage& message);
[[nodiscard]] QJsonObject toJson(const store::Entry& entry);
[[nodiscard]] QJsonObject toJson(const Load& load);

/// A list of things as an array.
template <typename List, typename... More>
[[nodiscard]] QJsonArray arrayJson(const List& list, const More&... more)
{
    QJsonArray array;
    for (const auto& element : list)
        array << toJson(element, more...);
    return array;
}

} // namespace occ::cli
