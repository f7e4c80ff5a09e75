// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/messaging/channels.h"

#include "core/messaging/slackchannel.h"
#include "core/messaging/smschannel.h"
#include "core/messaging/smtpchannel.h"
#include "core/messaging/teamschannel.h"

namespace occ::messaging {

using namespace Qt::Literals::StringLiterals;

QString mailSecretName()
{
    return u"email"_s;
}

QString inboxSecretName()
{
    return u"imap"_s;
}

/// Makes a channel whose secret is needed at once.
template <typename Made, typename Settings>
static void add(Channels& made, const QJsonObject& settings, const QString& name, Secrets& secrets,
                const Clock& clock)
{
    if (!settings.contains(name))
        return;
    const auto read = Settings::fromJson(settings[name].toObject());
    if (!read) {
        made.faults << read.error();
        return;
    }
    const auto secret = secrets.read(Settings::secretName());
    if (!secret) {
        made.faults << secret.error();
        return;
    }
    if (const Status good = read->check(*secret); !good) {
        made.faults << good.error();
        return;
    }
    made.channels.push_back(std::make_shared<Made>(*read, *secret, clock));
}

Channels openChannels(const QJsonObject& settings, const std::shared_ptr<Secrets>& secrets,
                      const Clock& clock)
{
    Channels made;
    if (settings.contains(u"email"_s)) {
        const auto server = MailServer::fromJson(settings[u"email"_s].toObject());
        const Status good = server ? server->check() : Status(Failure(server.error()));
        if (good)
            made.channels.push_back(std::make_shared<SmtpChannel>(
                *server, [secrets] { return secrets->read(mailSecretName()); }, clock));
        else
            made.faults << good.error();
    }
    add<SlackChannel, SlackSettings>(made, settings, u"slack"_s, *secrets, clock);
    add<TeamsChannel, TeamsSettings>(made, settings, u"teams"_s, *secrets, clock);
    add<SmsChannel, SmsSettings>(made, settings, u"sms"_s, *secrets, clock);
    return made;
}

Result<std::unique_ptr<ImapInbox>> openInbox(const QJsonObject& settings,
                                             const std::shared_ptr<Secrets>& secrets)
{
    if (!settings.contains(u"imap"_s))
        return std::unique_ptr<ImapInbox>();
    const auto inbox = MailInbox::fromJson(settings[u"imap"_s].toObject());
    if (!inbox)
        return Failure(inbox.error());
    if (const Status good = inbox->check(); !good)
        return Failure(good.error());
    return std::make_unique<ImapInbox>(*inbox, [secrets] { return secrets->read(inboxSecretName()); });
}

} // namespace occ::messaging
