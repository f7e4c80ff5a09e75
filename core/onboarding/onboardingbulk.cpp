// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/onboarding/onboardingcommand.h"

#include <QCoreApplication>

namespace occ {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The texts of this file.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(onboarding)
};

} // namespace

static Failure nothingChosen()
{
    return refused(Words::tr("No onboarding is named."), Words::tr("See them with: occ onboarding list"),
                   u"onboarding"_s);
}

Status OnboardingService::pauseMany(const QList<qint64>& ids, const QString& reason)
{
    if (ids.isEmpty())
        return nothingChosen();
    if (ids.size() == 1)
        return pause(ids.first(), reason);
    if (reason.trimmed().isEmpty())
        return refused(Words::tr("The reason for the pause is missing."), Words::tr("Say why it waits."),
                       u"reason"_s);
    return command(u"onboarding.pause"_s, ids, [&](store::Transaction& tx) {
        int paused = 0;
        for (const qint64 id : ids) {
            const OnboardingRow row = require(id);
            if (row.state == "paused"_L1)
                continue;
            tx.update("onboarding"_L1, id,
                      {{"state"_L1, u"paused"_s},
                       {"state_reason"_L1, reason.trimmed()},
                       {"paused_at"_L1, tx.now()}});
            tx.about("client"_L1, row.clientId);
            ++paused;
        }
        if (paused == 0)
            raise(refused(Words::tr("All of them are paused already."), {}, u"onboarding"_s));
        tx.setSummary(Words::tr("%n onboardings paused: %1", nullptr, paused).arg(reason.trimmed()));
    });
}

Status OnboardingService::resumeMany(const QList<qint64>& ids)
{
    if (ids.isEmpty())
        return nothingChosen();
    if (ids.size() == 1)
        return resume(ids.first());
    return command(u"onboarding.resume"_s, ids, [&](store::Transaction& tx) {
        int resumed = 0;
        for (const qint64 id : ids) {
            const OnboardingRow row = require(id);
            if (row.state != "paused"_L1)
                continue;
            resumeOne(tx, row);
            ++resumed;
        }
        if (resumed == 0) {
            raise(refused(Words::tr("None of them is paused."),
                          Words::tr("Only a paused one can be resumed."), u"onboarding"_s));
        }
        tx.setSummary(Words::tr("%n onboardings resumed, dates moved", nullptr, resumed));
    });
}

Status OnboardingService::logContacts(const QList<qint64>& ids, const Interaction& wanted)
{
    if (ids.isEmpty())
        return nothingChosen();
    if (const Status valid = checkContact(wanted); !valid)
        return valid;
    return command(u"interaction.log"_s, ids, [&](store::Transaction& tx) {
        QString client;
        for (const qint64 id : ids) {
            Interaction contact = wanted;
            const OnboardingRow row = require(id, false);
            contact.onboardingId = id;
            contact.clientId = row.clientId;
            client = row.client;
            static_cast<void>(insertContact(tx, contact));
            tx.about("client"_L1, row.clientId);
        }
        tx.setSummary(ids.size() == 1 ? Words::tr("Contact logged for %1").arg(client)
                                      : Words::tr("Contact logged for %n clients", nullptr, int(ids.size())));
    });
}

} // namespace occ
