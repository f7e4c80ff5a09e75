// SPDX-License-Identifier: GPL-3.0-or-later
// The sample team's phone numbers: one in every state a person meets.
#include "core/telephony/numberservice.h"
#include "core/workspace/demodirector.h"

namespace occ::demo {

using namespace Qt::Literals::StringLiterals;

/// The running onboarding of that industry which the sample's stories have least to do with.
static qint64 runOf(Workspace& workspace, const QString& industry)
{
    qint64 found = 0;
    for (const OnboardingRow& row : orThrow(workspace.onboardings().list())) {
        if (row.industry == industry && row.state == "active"_L1 && row.health == Health::Green)
            found = std::max(found, row.id);
    }
    return found;
}

void Director::planNumber(const QString& number, const QString& industry, Millis ago, NumberState until)
{
    at(m_now - ago, [=, this] {
        NumberService& numbers = m_workspace.numbers();
        HoldRequest request;
        request.number = number;
        request.onboardingId = runOf(m_workspace, industry);
        if (request.onboardingId == 0)
            return;
        const qint64 id = orThrow(numbers.reserve(request)).numberId;
        for (const NumberState state : numberStates()) {
            if (state > NumberState::Reserved && state <= until)
                orThrow(numbers.setState(id, state));
        }
    });
}

void Director::planNumbers()
{
    at(m_now - 20 * kDay, [this] {
        const auto buy = [this](const char* number, const char* note) {
            NewNumber bought;
            bought.number = QString::fromLatin1(number);
            bought.cost = {100, {}, u"USD"_s};
            bought.features = {u"voice"_s, u"sms"_s};
            bought.mode = u"sandbox"_s;
            bought.note = QString::fromUtf8(note);
            orThrow(m_workspace.numbers().add(bought));
        };
        buy("+18332046762", "Asked for by a law office");
        buy("+18442379015", "");
        buy("+18557302418", "");
        buy("+18662041177", "Tried and given back");
    });
    planNumber(u"+18888046762"_s, u"fleet"_s, 6 * kDay, NumberState::Active);
    planNumber(u"+18662041177"_s, u"general"_s, 5 * kDay, NumberState::Released);
    planNumber(u"+18557302418"_s, u"general"_s, kDay, NumberState::Configured);
    planNumber(u"+18332046762"_s, u"legal"_s, 9 * kHour + 20 * kMinute, NumberState::Approved);
    planNumber(u"+18005963057"_s, u"healthcare"_s, 3 * kHour + 11 * kMinute, NumberState::Reserved);
}

} // namespace occ::demo
