// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/secretstore.h"

#include "core/messaging/channels.h"
#include "core/messaging/slackchannel.h"
#include "core/messaging/smschannel.h"
#include "core/messaging/teamschannel.h"
#include "ui/settings/passphraseasker.h"

#include <QHash>
#include <QPointer>

namespace occ::ui {

using namespace Qt::Literals::StringLiterals;

/// Looked at by working threads: what it points to is only asked to forget a refusal, which any thread may.
static QPointer<PassphraseAsker> s_asker;

void setPassphraseAsker(PassphraseAsker& asker)
{
    s_asker = &asker;
    static_cast<void>(messaging::userSecrets(asker.asking()));
}

Status storeSecret(const QString& name, const QString& value)
{
    static const QHash<QString, QString> names{{u"email.password"_s, messaging::mailSecretName()},
                                               {u"imap.password"_s, messaging::inboxSecretName()},
                                               {u"slack.webhook"_s, messaging::SlackSettings::secretName()},
                                               {u"teams.webhook"_s, messaging::TeamsSettings::secretName()},
                                               {u"sms.token"_s, messaging::SmsSettings::secretName()}};
    if (s_asker)
        s_asker->askAgain(); // Whoever stores a secret now means it.
    return messaging::userSecrets()->write(names.value(name, name), value);
}

} // namespace occ::ui
