// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever bytes come as TeXML or JSON, reading a call flow never crashes; and what is read can be checked,
// played through, written and read again, and is the same.
#include "core/callflow/check.h"
#include "core/callflow/simulate.h"
#include "core/callflow/texml.h"

#include <QJsonDocument>

#include <cstdio>
#include <cstdlib>

using namespace Qt::Literals::StringLiterals;
using namespace occ::callflow;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size);

static void require(bool holds, const char* what)
{
    if (holds)
        return;
    std::fprintf(stderr, "invariant broken: %s\n", what);
    std::abort();
}

/// What can be deployed is readable again from the documents that say it. The first time through, fields its
/// steps have no use for get lost; from then on nothing does.
static void mustSurviveTexml(const CallFlow& flow)
{
    static const UrlScheme kUrls{u"https://desk.example/texml/7"_s, u"step"_s};
    const auto read = fromTexml(toTexml(flow, kUrls), kUrls);
    require(read.has_value(), "what was written as TeXML can be read");
    const auto again = fromTexml(toTexml(*read, kUrls), kUrls);
    require(again && *again == *read, "what came as TeXML survives TeXML");
}

static void mustHold(const CallFlow& flow)
{
    const auto again = fromJson(toJson(flow));
    require(again && *again == flow, "what was read is written and read the same");
    const QList<Finding> findings = check(flow);
    if (flow.steps.size() <= 12)
        static_cast<void>(simulateAll(flow));
    if (!hasErrors(findings))
        mustSurviveTexml(flow);
}

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const QByteArray text(reinterpret_cast<const char*>(data), qsizetype(size));
    if (const auto flow = fromJson(QJsonDocument::fromJson(text).object()))
        mustHold(*flow);
    // Several documents stand one behind the other; XML has no form feed of its own.
    QList<TexmlDocument> documents;
    const QList<QByteArray> parts = text.split('\f');
    for (const QByteArray& part : parts)
        documents << TexmlDocument{u"step/%1"_s.arg(documents.size()), part};
    if (const auto flow = fromTexml(documents)) {
        mustHold(*flow);
        static_cast<void>(toTexml(*flow, {u"https://desk.example"_s, u"step"_s}));
    }
    return 0;
}
