// SPDX-License-Identifier: GPL-3.0-or-later
// What the sample team has entered on compliance and on systems of four clients, one of each industry.
#include "core/workspace/demodirector.h"

#include <array>

namespace occ::demo {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Proof
{
    int client;
    int daysAgo;
    const char* pack;
    const char* control;
    const char* evidence;
};

constexpr std::array<Proof, 19> kProofs = {{
    {1, 44, "sop-onb-001", "success-metrics",
     "Agreed in discovery: 90 % of calls answered within 20 seconds"},
    {1, 30, "hipaa", "baa", "BAA-2026-CedarValley.pdf, contracts folder"},
    {1, 29, "hipaa", "encrypted-data", "TLS 1.3 in transit, AES-256 at rest"},
    {1, 28, "hipaa", "access-control", "Six named users, MFA on"},
    {1, 21, "hipaa", "minimum-necessary", "Intake asks name, date of birth, reason for the call"},
    {1, 20, "general", "recording-consent", "Greeting says so before anything is recorded"},
    {1, 20, "sop-onb-001", "contract-terms", "https://docs.example/cedar-valley/contract"},
    {1, 12, "general", "privacy-controls", "Consent is asked for before text messages"},
    {0, 25, "dot", "safety-logging", "https://docs.example/northline/safety-log"},
    {0, 24, "dot", "driver-privacy", "Drivers signed the consent form"},
    {0, 18, "dot", "hands-free", "No key is asked for while the vehicle moves"},
    {0, 15, "general", "data-security", "SSO, roles by depot"},
    {2, 26, "attorney-client-privilege", "no-recording", "Recording is off for both numbers"},
    {2, 25, "attorney-client-privilege", "secure-intake", "Conflict check before any facts"},
    {2, 19, "attorney-client-privilege", "access-control", "Groups by matter"},
    {3, 22, "general", "recording-consent", "Notice before recording"},
    {3, 22, "general", "retention-policy", "One year, agreed in the kickoff"},
    {3, 16, "general", "data-security", "SSO with MFA"},
    {3, 14, "pci-dss", "pause-recording", "Recording pauses while card data is given"},
}};

} // namespace

void Director::planCompliance()
{
    const auto client = [this](int place) { return m_clients.at(place); };
    const auto when = [this](int daysAgo, int place) {
        return m_now - daysAgo * kDay - (place % 7) * 20 * kMinute;
    };
    const QString email = m_people.isEmpty() ? QString() : m_people.constFirst().email;
    at(when(23, 0), [this, client, email] {
        as(email);
        orThrow(m_workspace.compliance().addPack(client(3), u"pci-dss"_s));
    });
    for (int i = 0; i < int(kProofs.size()); ++i) {
        const Proof& proof = kProofs.at(size_t(i));
        at(when(proof.daysAgo, i), [this, client, proof, email] {
            as(email);
            ControlChange change;
            change.clientId = client(proof.client);
            change.pack = QString::fromLatin1(proof.pack);
            change.control = QString::fromLatin1(proof.control);
            change.state = u"met"_s;
            change.evidence = QString::fromLatin1(proof.evidence);
            orThrow(m_workspace.compliance().set(change));
        });
    }
    at(when(11, 0), [this, client, email] {
        as(email);
        ControlChange change;
        change.clientId = client(1);
        change.pack = u"hipaa"_s;
        change.control = u"messaging-content"_s;
        change.state = u"not-applicable"_s;
        change.reason = u"No text messages are sent"_s;
        orThrow(m_workspace.compliance().set(change));
        orThrow(m_workspace.compliance().setPolicy(client(1), {}, 2555));
    });
}

/// Sets a system up and notes what came of its test; credentials are in nobody's keychain.
void Director::planSystem(int place, int daysAgo, const QString& system,
                          const QMap<QString, QString>& settings, const integrations::ProbeResult& result)
{
    at(m_now - daysAgo * kDay, [this, place, system, settings, result] {
        as(m_people.isEmpty() ? QString() : m_people.constFirst().email);
        IntegrationService& service = m_workspace.integrations();
        orThrow(service.set(m_clients.at(place), system, settings));
        if (!result.verdict.isEmpty())
            orThrow(service.record(orThrow(service.prepare(m_clients.at(place), system)), result));
    });
}

void Director::planSystems()
{
    planSystem(1, 17, u"ehr"_s,
               {{u"fhir_base_url"_s, u"https://ehr.cedarvalleyclinic.example/fhir/r4"_s},
                {u"client"_s, u"onboarding-desk"_s}},
               {u"works"_s, u"EHR (FHIR R4) works: capability statement names FHIR R4."_s, {}, 200, 0, 412});
    planSystem(1, 16, u"appointment-scheduling"_s,
               {{u"base_url"_s, u"https://schedule.cedarvalleyclinic.example/fhir"_s}},
               {u"credential"_s, u"Appointment scheduling refused the credential (401)."_s,
                u"Enter a new credential (API token) and test again."_s, 401, 0, 198});
    planSystem(
        0, 15, u"telematics"_s,
        {{u"base_url"_s, u"https://telematics.northlinefreight.example"_s}, {u"fleet"_s, u"Central"_s}},
        {u"works"_s, u"Telematics systems works: position of one vehicle can be read."_s, {}, 200, 0, 267});
    planSystem(2, 13, u"legal-case-management"_s,
               {{u"base_url"_s, u"https://cases.harlowpike.example/api"_s}},
               {u"timeout"_s, u"cases.harlowpike.example did not answer within 15 seconds."_s,
                u"Ask the client’s IT whether this computer is let through their firewall."_s, 0, 0, 15000});
    planSystem(3, 12, u"zendesk"_s,
               {{u"subdomain"_s, u"bluegatehome"_s}, {u"user"_s, u"integrations@bluegatehome.example"_s}},
               {});
}

} // namespace occ::demo
