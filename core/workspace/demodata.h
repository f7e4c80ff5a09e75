// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

/// The invented people, clients, onboardings and deals of the sample workspace.
namespace occ::demo {

struct Member
{
    const char* name;
    const char* email;
    const char* role;
    int capacity;
    const char* lead; ///< E-mail; empty for none.
};

struct Company
{
    const char* name;
    const char* industry;
    const char* zone;
    const char* domain;
    int employees;
    const char* contact;
    const char* title;
};

/// What makes an onboarding more than a straight run.
enum class Twist : unsigned char {
    None,
    Awaiting,     ///< A question of yesterday is unanswered: amber.
    Silent,       ///< Unanswered for days: red, escalated.
    Answered,     ///< Was silent, has answered: a cleared alert waits for its root cause.
    Unhappy,      ///< Low satisfaction.
    Detractor,    ///< Low NPS.
    Blocked,      ///< A critical blocker is open.
    Acknowledged, ///< The same, and somebody has acknowledged it.
    Unblocked,    ///< A critical blocker was solved and its alert resolved.
    Hampered,     ///< A major blocker: no red flag.
    Paused,
    HandedOff,
    Cancelled
};

/// One onboarding. `client` is a company's place in companies(); `owner` one of the specialists.
struct Story
{
    int client;
    const char* playbook;
    int daysAgo; ///< When the contract was signed.
    int owner;
    int haltHours; ///< For how long nothing has been done; 0: work goes on.
    Twist twist;
    bool fromDeal; ///< Started from a won deal.
};

struct Offer
{
    int client; ///< -1 for a prospect that is no client yet.
    const char* name;
    const char* stage;
    int amount; ///< In whole dollars.
    int daysAgo;
    const char* points; ///< Budget, timeline, technical, impact, authority; "-" for not scored.
};

[[nodiscard]] std::span<const Member> team();
[[nodiscard]] std::span<const Company> companies();
[[nodiscard]] std::span<const Story> stories();
[[nodiscard]] std::span<const Offer> offers();

} // namespace occ::demo
