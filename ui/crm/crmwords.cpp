// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/crm/crmwords.h"

#include "ui/base/relativetime.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace occ::ui {

namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(occ::ui::CrmWords)
};
} // namespace

QList<CrmOffer> crmOffers()
{
    return {
        {u"hubspot"_s, u"HubSpot"_s,
         Words::tr("You need a service key: an administrator makes one in HubSpot under Settings, "
                   "Integrations."),
         CrmOffer::SignIn::Key},
        {u"salesforce"_s, u"Salesforce"_s,
         Words::tr("You sign in through the browser, as you do every day; no password comes in here."),
         CrmOffer::SignIn::Browser, true},
        {u"tryton"_s, u"Tryton"_s, Words::tr("You need the server’s address, a user and its password."),
         CrmOffer::SignIn::Password, true},
        {u"zendesk"_s, u"Zendesk"_s,
         Words::tr("A helpdesk, for requests you hand over. You need an agent’s e-mail address and an API "
                   "token."),
         CrmOffer::SignIn::Token, true},
        {u"freshdesk"_s, u"Freshdesk"_s,
         Words::tr("A helpdesk, for requests you hand over. You need an agent’s API key."),
         CrmOffer::SignIn::Token, true},
        {u"servicenow"_s, u"ServiceNow"_s,
         Words::tr("A helpdesk, for requests you hand over. You need a user and its password."),
         CrmOffer::SignIn::Password, true}};
}

CrmOffer crmOffer(const QString& connector)
{
    const QList<CrmOffer> offers = crmOffers();
    const auto found = std::find_if(offers.begin(), offers.end(),
                                    [&](const CrmOffer& offer) { return offer.connector == connector; });
    return found == offers.end() ? CrmOffer{connector, connector, {}, CrmOffer::SignIn::Key} : *found;
}

QString crmTitle(const QString& connector)
{
    return crmOffer(connector).title;
}

paint::Pill crmStatePill(const sync::ConnectionStatus& status)
{
    const QString& state = status.connection.state;
    if (status.running)
        return {Words::tr("Syncing"), Tone::Accent, paint::Mark::Dot};
    if (state == u"on")
        return {Words::tr("On"), Tone::Green, paint::Mark::Check};
    if (state == u"paused")
        return {Words::tr("Paused"), Tone::Amber, paint::Mark::Pause};
    if (state == u"sign-in")
        return {Words::tr("Sign in again"), Tone::Red, paint::Mark::Cross};
    return {Words::tr("New"), Tone::Accent, paint::Mark::Diamond};
}

QString crmLastWords(const sync::Connection& connection, Instant now, const QTimeZone& zone)
{
    if (connection.lastAt == 0)
        return Words::tr("No round yet.");
    return Words::tr("Last round %1: %2").arg(agoWords(connection.lastAt, now, zone), connection.lastWords);
}

QString crmNextWords(const sync::Connection& connection, Instant now, const QTimeZone& zone)
{
    if (connection.state == u"new")
        return Words::tr("Nothing is sent or changed before you have seen the preview.");
    if (connection.state == u"paused")
        return Words::tr("Paused: changes are kept and go when it is resumed.");
    if (connection.state == u"sign-in")
        return Words::tr("It goes on once somebody has signed in; what waits is kept.");
    if (connection.nextAt == kNever)
        return Words::tr("The next round comes when you ask for it.");
    if (connection.nextAt <= now)
        return Words::tr("The next round is due now.");
    return Words::tr("Next round %1, every %2.")
        .arg(stampWords(connection.nextAt, now, zone),
             Words::tr("%n minutes", nullptr, connection.everyMinutes));
}

QString crmKindWords(sync::Kind kind)
{
    switch (kind) {
    case sync::Kind::Company:
        return Words::tr("Company");
    case sync::Kind::Contact:
        return Words::tr("Contact");
    case sync::Kind::Deal:
        return Words::tr("Deal");
    case sync::Kind::Note:
        return Words::tr("Note");
    case sync::Kind::Task:
        return Words::tr("Task");
    case sync::Kind::Ticket:
        return Words::tr("Ticket");
    case sync::Kind::Comment:
        return Words::tr("Comment");
    }
    return {};
}

QString crmKindsWords(sync::Kind kind)
{
    switch (kind) {
    case sync::Kind::Company:
        return Words::tr("Companies");
    case sync::Kind::Contact:
        return Words::tr("Contacts");
    case sync::Kind::Deal:
        return Words::tr("Deals");
    case sync::Kind::Note:
        return Words::tr("Notes");
    case sync::Kind::Task:
        return Words::tr("Tasks");
    case sync::Kind::Ticket:
        return Words::tr("Tickets");
    case sync::Kind::Comment:
        return Words::tr("Comments");
    }
    return {};
}

QString crmProgressWords(const sync::Progress& progress, const QString& crm)
{
    using Phase = sync::Progress::Phase;
    const QString kinds = progress.kind ? crmKindsWords(*progress.kind) : QString();
    switch (progress.phase) {
    case Phase::Connecting:
        return Words::tr("Connecting to %1…").arg(crm);
    case Phase::Reading:
        return kinds.isEmpty() ? Words::tr("Reading from %1…").arg(crm)
                               : Words::tr("Reading: %1, %2 so far").arg(kinds).arg(progress.done);
    case Phase::Applying:
    case Phase::Sending: {
        const QString what =
            progress.phase == Phase::Applying ? Words::tr("Taking over") : Words::tr("Sending");
        if (kinds.isEmpty())
            return what + u'…';
        return progress.of
                   ? Words::tr("%1: %2, %3 of %4").arg(what, kinds).arg(progress.done).arg(*progress.of)
                   : Words::tr("%1: %2, %3 so far").arg(what, kinds).arg(progress.done);
    }
    case Phase::Finished:
        return Words::tr("Done");
    }
    return {};
}

QString crmEndWords(const sync::RoundEnd& end)
{
    if (end.fault) {
        return end.fault->cause == sync::Cause::Cancelled
                   ? Words::tr(
                         "The round was stopped. What was done stands; the rest goes with the next one.")
                   : end.fault->message + u' ' + end.fault->hint;
    }
    const sync::Tally& tally = end.tally;
    return Words::tr("%1 came, %2 went, %3 to decide, %4 failed.")
        .arg(tally.createdHere + tally.changedHere)
        .arg(tally.createdThere + tally.changedThere)
        .arg(tally.conflicts)
        .arg(tally.failed);
}

QString crmAboutWords(const sync::Conflict& conflict)
{
    using About = sync::Conflict::About;
    switch (conflict.about) {
    case About::Field:
        return conflict.label.isEmpty() ? conflict.field : conflict.label;
    case About::Same:
        return Words::tr("Same record?");
    case About::DeletedThere:
        return Words::tr("Deleted in the CRM");
    case About::DeletedHere:
        return Words::tr("Gone here");
    case About::MergedThere:
        return Words::tr("Merged in the CRM");
    }
    return {};
}

QString crmChoiceWords(const QString& choice, const QString& crm)
{
    if (choice == u"ours")
        return Words::tr("Keep ours");
    if (choice == u"theirs")
        return Words::tr("Take %1’s").arg(crm);
    if (choice == u"same")
        return Words::tr("The same");
    if (choice == u"different")
        return Words::tr("Different");
    if (choice == u"keep")
        return Words::tr("Keep it as it is");
    if (choice == u"again")
        return Words::tr("Make it again");
    return choice == u"remove" ? Words::tr("Remove it there too") : choice;
}

QString crmChoiceTip(const QString& choice, const QString& crm)
{
    if (choice == u"ours")
        return Words::tr("The next round writes our value into %1.").arg(crm);
    if (choice == u"theirs")
        return Words::tr("The next round takes %1’s value over here.").arg(crm);
    if (choice == u"same")
        return Words::tr("The two are put together and kept alike from now on.");
    if (choice == u"different")
        return Words::tr("Each gets a counterpart of its own on the other side.");
    if (choice == u"keep")
        return Words::tr("Nothing is deleted or made; the two go their own ways.");
    if (choice == u"again")
        return Words::tr("The missing one is made anew from the one that is left.");
    return choice == u"remove" ? Words::tr("The record is archived in %1.").arg(crm) : QString();
}

QString crmChoiceKey(const QString& choice)
{
    static const QHash<QString, QString> keys{
        {u"ours"_s, u"O"_s}, {u"theirs"_s, u"T"_s}, {u"same"_s, u"S"_s},  {u"different"_s, u"D"_s},
        {u"keep"_s, u"K"_s}, {u"again"_s, u"A"_s},  {u"remove"_s, u"R"_s}};
    return keys.value(choice);
}

QStringList crmLogKinds()
{
    return {u"came"_s, u"went"_s, u"linked"_s, u"waits"_s, u"failed"_s, u"asks"_s, u"decided"_s, u"round"_s};
}

paint::Pill crmLogPill(const QString& what)
{
    using paint::Mark;
    if (what == u"came")
        return {Words::tr("Came"), Tone::Accent, Mark::Check};
    if (what == u"went")
        return {Words::tr("Went"), Tone::Green, Mark::Check};
    if (what == u"linked")
        return {Words::tr("Matched"), Tone::Neutral, Mark::Check};
    if (what == u"waits" || what == u"waiting")
        return {Words::tr("Waits"), Tone::Amber, Mark::Pause};
    if (what == u"failed")
        return {Words::tr("Failed"), Tone::Red, Mark::Cross};
    if (what == u"asks")
        return {Words::tr("To decide"), Tone::Amber, Mark::Diamond};
    if (what == u"decided")
        return {Words::tr("Decided"), Tone::Green, Mark::Check};
    return {what == u"round" ? Words::tr("Round") : what, Tone::Neutral, Mark::Dot};
}

} // namespace occ::ui
