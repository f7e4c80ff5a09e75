// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/automation/automationrig.h"

namespace occ::test {

using namespace Qt::Literals::StringLiterals;

messaging::Delivery NotingChannel::deliver(const messaging::Letter& letter)
{
    tried << letter;
    messaging::Delivery answer =
        answers.isEmpty() ? messaging::Delivery::accepted(u"250 queued"_s) : answers.takeFirst();
    if (answer.outcome == messaging::Delivery::Outcome::Accepted)
        delivered << letter;
    return answer;
}

AutomationRig::AutomationRig(const QString& engine)
    : Rig(engine)
{
    QMap<QString, QString> texts = must(automations().profile());
    for (auto it = texts.begin(); it != texts.end(); ++it)
        *it = it.key().endsWith("_url"_L1) ? u"https://desk.example/%1"_s.arg(it.key())
                                           : u"text of %1"_s.arg(it.key());
    texts[u"language"_s] = u"en"_s;
    must(automations().setProfile(texts));
    automations().setChannels({channel});
}

qint64 AutomationRig::welcome(const QString& name, const QString& timezone)
{
    Client wanted;
    wanted.name = name;
    wanted.industry = u"general"_s;
    wanted.timezone = timezone;
    wanted.email = u"%1@client.example"_s.arg(name.toLower());
    StartRequest request;
    request.clientId = must(workspace().clients().add(wanted)).id;
    request.playbook = u"command-center"_s;
    return start(request);
}

void AutomationRig::live(Instant at)
{
    clock->set(at);
    static_cast<void>(must(alerts().tick()));
    static_cast<void>(must(automations().tick()));
    static_cast<void>(must(automations().deliver()));
}

void AutomationRig::liveUntil(Instant until, Millis step)
{
    for (Instant at = now(); at <= until; at += step)
        live(at);
}

QStringList AutomationRig::log(const QStringList& states)
{
    FiringFilter filter;
    filter.states = states;
    QStringList lines;
    for (const FiringRow& row : must(automations().firings(filter))) {
        if (row.onboardingId)
            lines.prepend(u"%1 %2 %3"_s.arg(row.automation, toIso(row.sendAt), row.state));
    }
    return lines;
}

QList<FiringRow> AutomationRig::failed()
{
    FiringFilter filter;
    filter.states = {u"failed"_s};
    return must(automations().firings(filter));
}

void AutomationRig::markDone(qint64 onboarding, const QString& key)
{
    for (const Milestone& milestone : show(onboarding).milestones) {
        for (const Item& item : milestone.items) {
            if (item.key == key)
                must(onboardings().itemsDone({item.id}));
        }
    }
}

} // namespace occ::test
