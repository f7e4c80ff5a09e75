// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/integrations/integrationwords.h"

#include "ui/onboarding/words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace occ::ui {

namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(occ::ui::IntegrationWords)
};
} // namespace

paint::Pill integrationPill(const IntegrationRow& row)
{
    using paint::Mark;
    if (!row.isSetUp)
        return {Words::tr("Not set up"), Tone::Neutral, Mark::Cross};
    if (!row.missing.isEmpty())
        return {Words::tr("Incomplete"), Tone::Amber, Mark::Diamond};
    if (!row.last)
        return {Words::tr("Not tested"), Tone::Accent, Mark::Diamond};
    if (row.last->works())
        return {Words::tr("Works"), Tone::Green, Mark::Check};
    static const QHash<QString, const char*> words{
        {u"credential"_s, QT_TRANSLATE_NOOP("occ::ui::IntegrationWords", "Credential")},
        {u"rights"_s, QT_TRANSLATE_NOOP("occ::ui::IntegrationWords", "No right")},
        {u"address"_s, QT_TRANSLATE_NOOP("occ::ui::IntegrationWords", "Wrong address")},
        {u"answer"_s, QT_TRANSLATE_NOOP("occ::ui::IntegrationWords", "Odd answer")},
        {u"busy"_s, QT_TRANSLATE_NOOP("occ::ui::IntegrationWords", "Too busy")},
        {u"server"_s, QT_TRANSLATE_NOOP("occ::ui::IntegrationWords", "Server error")},
        {u"unreachable"_s, QT_TRANSLATE_NOOP("occ::ui::IntegrationWords", "Unreachable")},
        {u"timeout"_s, QT_TRANSLATE_NOOP("occ::ui::IntegrationWords", "No answer")},
        {u"settings"_s, QT_TRANSLATE_NOOP("occ::ui::IntegrationWords", "Settings")}};
    const char* word = words.value(row.last->verdict, "");
    const bool passing = row.last->verdict == u"busy" || row.last->verdict == u"server";
    return {Words::tr(word), passing ? Tone::Amber : Tone::Red, passing ? Mark::Diamond : Mark::Dot};
}

QString systemCategoryWords(const QString& category)
{
    static const QHash<QString, const char*> words{
        {u"telephony"_s, QT_TRANSLATE_NOOP("occ::ui::IntegrationWords", "Telephony")},
        {u"crm"_s, QT_TRANSLATE_NOOP("occ::ui::IntegrationWords", "CRM")},
        {u"helpdesk"_s, QT_TRANSLATE_NOOP("occ::ui::IntegrationWords", "Helpdesk")},
        {u"analytics"_s, QT_TRANSLATE_NOOP("occ::ui::IntegrationWords", "Analytics")},
        {u"ehr"_s, QT_TRANSLATE_NOOP("occ::ui::IntegrationWords", "Health records")},
        {u"scheduling"_s, QT_TRANSLATE_NOOP("occ::ui::IntegrationWords", "Scheduling")},
        {u"billing"_s, QT_TRANSLATE_NOOP("occ::ui::IntegrationWords", "Billing")},
        {u"telematics"_s, QT_TRANSLATE_NOOP("occ::ui::IntegrationWords", "Telematics")},
        {u"maintenance"_s, QT_TRANSLATE_NOOP("occ::ui::IntegrationWords", "Maintenance")},
        {u"case-management"_s, QT_TRANSLATE_NOOP("occ::ui::IntegrationWords", "Cases")},
        {u"webhook"_s, QT_TRANSLATE_NOOP("occ::ui::IntegrationWords", "Webhook")},
        {u"files"_s, QT_TRANSLATE_NOOP("occ::ui::IntegrationWords", "Files")},
        {u"communication"_s, QT_TRANSLATE_NOOP("occ::ui::IntegrationWords", "Messages")},
        {u"accounting"_s, QT_TRANSLATE_NOOP("occ::ui::IntegrationWords", "Accounting")}};
    return words.contains(category) ? Words::tr(words.value(category)) : plainWords(category);
}

} // namespace occ::ui
