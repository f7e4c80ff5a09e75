// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever bytes come as TeXML or JSON, reading a call flow never crashes; and what is read can be checked,
// played through, written and read again, and is the same.
#include "core/callflow/simulate.h"
#include "core/callflow/texml.h"

#include <QJsonDocument>

#include <cstdlib>

using namespace Qt::Literals::StringLiterals;
using namespace occ::callflow;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size);

static void mustHold(const CallFlow& flow)
{
    const auto again = fromJson(toJson(flow));
    if (!again || *again != flow)
        std::abort();
    static_cast<void>(check(flow));
    if (flow.steps.size() <= 12)
        static_cast<void>(simulateAll(flow));
}

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const QByteArray text(reinterpret_cast<const char*>(data), qsizetype(size));
    if (const auto flow = fromJson(QJsonDocument::fromJson(text).object()))
        mustHold(*flow);
    // Several documents stand one behind the other.
    QList<TexmlDocument> documents;
    const QList<QByteArray> parts = text.split('\0');
    for (const QByteArray& part : parts)
        documents << TexmlDocument{u"step/%1"_s.arg(documents.size()), part};
    if (const auto flow = fromTexml(documents)) {
        mustHold(*flow);
        static_cast<void>(toTexml(*flow, {u"https://desk.example"_s, u"step"_s}));
    }
    return 0;
}
