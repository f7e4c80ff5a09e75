// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/playbook/fixtures.h"

namespace fixtures {

QByteArray playbook()
{
    return R"(kind: playbook
id: sample
version: 3
title: Sample
source: tests
summary: A playbook of the tests.
industry_packs: automatic
milestones:
  - key: first
    title: First
    theme: Begin
    due: {after: contract, days: 1, at: "09:00"}
    objective: "It is \"begun\": yes"
    deliverables: [Plan, "List, short"]
    items:
      - key: call
        title: Call the client
        owner_role: specialist
        party: us
        due: {after: contract, hours: 2}
        evidence: note
        check: message-sent
        section: Talk
        details: Ask for the plan.
      - key: plan
        title: Write the plan
        owner_role: lead
        party: client
        depends_on: [call]
        evidence: file
  - key: second
    title: Second
    due: {after: first, business_days: 2}
    items:
      - key: review
        title: Review
        owner_role: specialist
        party: us
        depends_on: [plan, call]
        evidence: none
touchpoints:
  - key: hello
    title: Hello
    when: {after: second, days: 1}
    channel: email
    template: hello
    condition: {item_open: plan}
    party: client
rules:
  - {rule: non-responsive, threshold: 48, unit: hours}
  - {rule: low-nps, threshold: 7, unit: score}
escalation:
  - {level: specialist, after_hours: 0, action: Tell}
  - {level: lead, after_hours: 24, action: Tell the lead}
  - {level: executive, after_hours: 48, action: Call}
)";
}

QByteArray industryPack()
{
    return R"(kind: industry-pack
id: baker
title: Bakery
source: tests
compliance: [Hygiene]
items:
  - key: oven
    title: Oven line tested
    owner_role: specialist
    party: us
    depends_on: [call, unheard-of]
    evidence: note
    place: {sample: second, other: week-1}
  - key: bread
    title: Bread
    owner_role: specialist
    party: us
    evidence: note
    place: {other: week-1}
)";
}

QByteArray scorecard()
{
    return R"(kind: scorecard
id: sample
title: Sample
scale_min: 1
scale_max: 5
threshold: 70
criteria:
  - {key: budget, title: Budget, weight: 25, guide: [a, b, c, d, e]}
  - {key: timeline, title: Timeline, weight: 20}
  - {key: technical, title: Technical, weight: 20}
  - {key: impact, title: Impact, weight: 20}
  - {key: authority, title: Authority, weight: 15}
)";
}

occ::playbook::Playbook sample()
{
    const auto result = occ::playbook::readPlaybook(playbook(), QStringLiteral("sample.yaml"));
    if (!result)
        qFatal("%s", qUtf8Printable(result.error().oneLine()));
    return *result;
}

QByteArray with(QByteArray text, const QByteArray& from, const QByteArray& to)
{
    if (text.count(from) != 1)
        qFatal("\"%s\" stands %d times in the fixture", from.constData(), int(text.count(from)));
    return text.replace(from, to);
}

} // namespace fixtures
