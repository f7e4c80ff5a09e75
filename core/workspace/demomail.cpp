// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/demodirector.h"

#include <QJsonDocument>

/// The sample team's letters: written and recorded as everywhere, but nobody outside gets them.
namespace occ::demo {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Takes every letter and sends none.
class PaperChannel final : public messaging::Channel
{
public:
    [[nodiscard]] bool carries(messaging::Medium) const override { return true; }
    [[nodiscard]] messaging::Delivery deliver(const messaging::Letter&) override
    {
        return messaging::Delivery::accepted(u"250 2.0.0 Ok"_s);
    }
};

} // namespace

void Director::setUpLetters()
{
    AutomationService& automations = m_workspace.automations();
    const QString site = u"https://onboarding.example/"_s;
    orThrow(automations.setProfile({{u"company_name"_s, u"Bright Path Onboarding"_s},
                                    {u"specialist_phone"_s, u"+1 312 555 0170"_s},
                                    {u"portal_url"_s, site + u"portal"_s},
                                    {u"questionnaire_url"_s, site + u"questionnaire"_s},
                                    {u"booking_url"_s, site + u"book"_s},
                                    {u"survey_url"_s, site + u"survey"_s},
                                    {u"training_url"_s, site + u"training"_s},
                                    {u"training_title"_s, u"First steps"_s},
                                    {u"training_hours"_s, u"2"_s},
                                    {u"meeting_link"_s, site + u"meet"_s},
                                    {u"support_email"_s, u"help@onboarding.example"_s},
                                    {u"support_phone"_s, u"+1 312 555 0199"_s},
                                    {u"support_hours"_s, u"Monday to Friday, 9:00 to 17:00"_s},
                                    {u"language"_s, u"en"_s}}));
    // This team starts its onboardings by hand: the stories say when.
    orThrow(automations.setEnabled(u"deal-won"_s, false));
    automations.setChannels({std::make_shared<PaperChannel>()});
}

void Director::tick()
{
    orThrow(m_workspace.alerts().tick());
    static_cast<void>(orThrow(m_workspace.automations().tick()));
    static_cast<void>(orThrow(m_workspace.automations().deliver()));
    planReplies();
}

/// Clients answer what the desk asked by itself within some hours; those who are silent in their story do
/// not.
void Director::planReplies()
{
    struct Asked
    {
        qint64 onboarding;
        QString subject;
    };
    QList<Asked> asked;
    {
        auto rows = m_workspace.session().database.query(
            u"select id, onboarding_id, letter from outbox where id > ? and expects_reply = 1 and state = 'sent' order by id"_s,
            m_lastLetter);
        while (rows.next()) {
            m_lastLetter = rows.integer(0);
            const auto letter = QJsonDocument::fromJson(rows.text(2).toUtf8()).object();
            asked.push_back({rows.integer(1), letter[u"subject"_s].toString()});
        }
    }
    for (const Asked& one : asked) {
        const Story* story = m_storyOf.value(one.onboarding);
        if (story && story->twist != Twist::Silent && story->twist != Twist::Answered)
            contact(*story, one.onboarding, m_clock.now() + 5 * kHour, true, u"email"_s,
                    u"Re: "_s + one.subject);
    }
}

} // namespace occ::demo
