// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integrations/probecases.h"

#include "core/playbook/contentsource.h"
#include "tests/support/expect.h"

namespace occ::test {

using namespace Qt::Literals::StringLiterals;
using namespace occ::integrations;

const QList<Case>& cases()
{
    static const QByteArray fhir = R"({"resourceType":"CapabilityStatement","fhirVersion":"4.0.1",)"
                                   R"("rest":[{"mode":"server","resource":[{"type":"Patient"}]}]})";
    static const QList<Case> all{
        {"ehr",
         "fhir_base_url",
         {},
         "GET /metadata HTTP/1.1",
         fhir,
         R"({"resourceType":"CapabilityStatement","fhirVersion":"3.0.2","rest":[{"resource":[]}]})"},
        {"hubspot-client",
         "api_base",
         {{u"portal"_s, u"4711"_s}},
         "GET /account-info/v3/details HTTP/1.1",
         R"({"portalId":4711})",
         R"({"portalId":4712})"},
        {"salesforce-client",
         "instance_url",
         {},
         "GET /services/data/v59.0/limits HTTP/1.1",
         R"({"DailyApiRequests":{"Max":15000,"Remaining":14998}})",
         R"({"DailyBulk":{}})"},
        {"zendesk",
         "api_base",
         {{u"subdomain"_s, u"acme"_s}, {u"user"_s, u"a@acme.example"_s}},
         "GET /api/v2/tickets/count.json HTTP/1.1",
         R"({"count":{"value":102}})",
         R"({"count":null})"},
        {"freshdesk",
         "api_base",
         {{u"domain"_s, u"acme.freshdesk.com"_s}},
         "GET /api/v2/tickets?per_page=1 HTTP/1.1",
         R"([{"id":1}])",
         R"({"message":"no"})"},
        {"servicenow",
         "api_base",
         {{u"instance"_s, u"acme"_s}, {u"user"_s, u"svc"_s}},
         "GET /api/now/table/incident?sysparm_limit=1 HTTP/1.1",
         R"({"result":[]})",
         R"({"error":{}})"},
        {"telematics",
         "base_url",
         {},
         "GET /fleet/vehicles/locations?limit=1 HTTP/1.1",
         R"({"data":[{"id":"1","location":{"latitude":1.5}}]})",
         R"({"data":[]})"},
        {"gps-tracking", "base_url", {}, "GET /positions?limit=1 HTTP/1.1", R"([{"latitude":52.1}])", "[]"},
        {"telnyx",
         "api_base",
         {{u"connection"_s, u"1"_s}},
         "GET /v2/phone_numbers?page%5Bsize%5D=1 HTTP/1.1",
         R"({"data":[]})",
         R"({"errors":[]})"},
        {"google-analytics",
         "api_base",
         {{u"property"_s, u"5"_s}},
         "GET /v1beta/properties/5/metadata HTTP/1.1",
         R"({"dimensions":[]})",
         "{}"},
        {"google-drive",
         "api_base",
         {{u"folder"_s, u"1aB"_s}},
         "GET /drive/v3/files/1aB?fields=id%2Cname%2CmimeType HTTP/1.1",
         R"({"mimeType":"application/vnd.google-apps.folder"})",
         R"({"mimeType":"text/plain"})"},
        {"slack",
         "api_base",
         {{u"channel"_s, u"#on\"b"_s}},
         "POST /api/chat.postMessage HTTP/1.1",
         R"({"ok":true})",
         R"({"ok":false,"error":"not_in_channel"})"},
        {"webhooks", "url", {}, "POST / HTTP/1.1", "taken", {}},
        {"calendar", "url", {}, "GET / HTTP/1.1", "BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n", R"({"a":1})"},
        {"legal-case-management", "base_url", {}, "GET /matters?limit=1 HTTP/1.1", "[]", "no data"},
        {"maintenance-scheduling",
         "base_url",
         {},
         "GET /orders?state=open&limit=1 HTTP/1.1",
         "{}",
         "no data"},
        {"appointment-scheduling",
         "base_url",
         {},
         "GET /Slot?status=free&_count=1 HTTP/1.1",
         "{}",
         "no data"},
        {"insurance-verification", "base_url", {}, "POST /eligibility HTTP/1.1", "{}", "no data"},
        {"accounting", "base_url", {}, "GET /company HTTP/1.1", "{}", "no data"},
        {"custom-crm", "base_url", {}, "GET / HTTP/1.1", "fine", {}},
        {"custom-dashboards", "endpoint", {}, "GET / HTTP/1.1", "fine", {}},
    };
    return all;
}

const Case& caseNamed(const char* system)
{
    for (const Case& one : cases()) {
        if (qstrcmp(one.system, system) == 0)
            return one;
    }
    qFatal("there is no case %s", system);
}

ClientSystem systemNamed(const QString& key)
{
    for (const ClientSystem& system : systemsOf(*must(content::ContentSource::shared({})->library()))) {
        if (system.key == key)
            return system;
    }
    qFatal("there is no system %s", qPrintable(key));
}

} // namespace occ::test
