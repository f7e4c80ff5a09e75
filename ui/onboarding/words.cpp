// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/onboarding/words.h"

#include <QCoreApplication>
#include <QHash>

using namespace Qt::StringLiterals;

namespace occ::ui {

namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(occ::ui::OnboardingWords)
};
} // namespace

paint::Pill healthPill(Health health)
{
    switch (health) {
    case Health::Red:
        return {Words::tr("Red"), Tone::Red, paint::Mark::Dot};
    case Health::Amber:
        return {Words::tr("Amber"), Tone::Amber, paint::Mark::Diamond};
    case Health::Green:
        break;
    }
    return {Words::tr("Green"), Tone::Green, paint::Mark::Check};
}

paint::Pill statePill(const OnboardingRow& row)
{
    if (row.state == u"paused")
        return {Words::tr("Paused"), Tone::Neutral, paint::Mark::Pause};
    if (row.state == u"handed-off")
        return {Words::tr("Handed off"), Tone::Accent, paint::Mark::Check};
    if (row.state == u"cancelled")
        return {Words::tr("Cancelled"), Tone::Neutral, paint::Mark::Cross};
    return healthPill(row.health);
}

QString whyWords(const OnboardingRow& row, Instant now)
{
    QStringList words;
    for (const Reason& reason : row.reasons) {
        if (const QString said = wording(reason, now); !words.contains(said))
            words.append(said);
    }
    if (words.isEmpty())
        return row.state == u"active" && !row.milestoneId ? Words::tr("Every milestone is complete: hand off")
                                                          : Words::tr("On track");
    return words.join(u" · "_s);
}

static QString looked(const QHash<QString, QString>& words, const QString& key)
{
    return words.value(key, plainWords(key));
}

QString industryWords(const QString& industry)
{
    return looked({{u"healthcare"_s, Words::tr("Healthcare")},
                   {u"legal"_s, Words::tr("Legal")},
                   {u"fleet"_s, Words::tr("Fleet")},
                   {u"general"_s, Words::tr("General business")}},
                  industry);
}

QString channelWords(const QString& channel)
{
    return looked({{u"email"_s, Words::tr("E-mail")},
                   {u"phone"_s, Words::tr("Phone")},
                   {u"video"_s, Words::tr("Video call")},
                   {u"sms"_s, Words::tr("Text message")},
                   {u"whatsapp"_s, u"WhatsApp"_s},
                   {u"slack"_s, u"Slack"_s},
                   {u"teams"_s, u"Teams"_s},
                   {u"meeting"_s, Words::tr("Meeting")},
                   {u"portal"_s, Words::tr("Portal")},
                   {u"other"_s, Words::tr("Other")}},
                  channel);
}

QString severityWords(const QString& severity)
{
    return looked({{u"critical"_s, Words::tr("Critical")},
                   {u"major"_s, Words::tr("Major")},
                   {u"minor"_s, Words::tr("Minor")}},
                  severity);
}

QString categoryWords(const QString& category)
{
    return looked({{u"missing-access"_s, Words::tr("Missing access")},
                   {u"technical"_s, Words::tr("Technical")},
                   {u"client"_s, Words::tr("At the client")},
                   {u"internal"_s, Words::tr("Internal")}},
                  category);
}

QString roleWords(const QString& role)
{
    return looked({{u"specialist"_s, Words::tr("Specialist")},
                   {u"sales_rep"_s, Words::tr("Sales rep")},
                   {u"manager"_s, Words::tr("Manager")},
                   {u"executive"_s, Words::tr("Executive")},
                   {u"administrator"_s, Words::tr("Administrator")}},
                  role);
}

QString contactRoleWords(const QString& role)
{
    return looked({{u"primary"_s, Words::tr("Primary")},
                   {u"technical"_s, Words::tr("Technical")},
                   {u"executive"_s, Words::tr("Executive")},
                   {u"other"_s, Words::tr("Other")}},
                  role);
}

Tone severityTone(const QString& severity)
{
    return severity == u"critical" ? Tone::Red : severity == u"major" ? Tone::Amber : Tone::Neutral;
}

QString plainWords(const QString& id)
{
    QString words = id;
    words.replace(u'-', u' ');
    if (!words.isEmpty())
        words[0] = words.at(0).toUpper();
    return words;
}

} // namespace occ::ui
