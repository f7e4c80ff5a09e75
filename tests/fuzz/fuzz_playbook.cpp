// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever bytes come, reading a playbook never crashes; and what reads, writes and reads again equal.
#include "core/playbook/industrypack.h"
#include "core/playbook/playbook.h"
#include "core/playbook/scorecard.h"

#include <algorithm>
#include <cstdlib>

using namespace Qt::Literals::StringLiterals;
using namespace occ::playbook;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size);

static const QString kFile = u"fuzz.yaml"_s;

static void mustRoundTrip(const Playbook& playbook)
{
    const auto again = readPlaybook(writePlaybook(playbook).toUtf8(), kFile);
    if (!again || *again != playbook)
        std::abort();
}

/// Any text a person can type into a field survives being written and read.
static void mustKeepText(const QByteArray& bytes)
{
    const QString text = QString::fromUtf8(bytes.left(400));
    const bool typed = std::none_of(text.begin(), text.end(), [](QChar letter) {
        return letter.unicode() < 0x20 && letter != u'\n' && letter != u'\t' && letter != u'\r';
    });
    if (!typed || text.trimmed().isEmpty())
        return;
    Playbook playbook;
    playbook.id = u"fuzz"_s;
    playbook.title = text;
    Milestone milestone{u"m"_s, text, text, {}, text, {text, text}, {}, text};
    Item item;
    item.key = u"i"_s;
    item.title = text;
    item.ownerRole = u"r"_s;
    item.details = text;
    milestone.items.append(item);
    playbook.milestones.append(milestone);
    playbook.escalation.append({Level::Specialist, 0, text});
    mustRoundTrip(playbook);
}

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const QByteArray text(reinterpret_cast<const char*>(data), qsizetype(size));
    static_cast<void>(readScorecard(text, kFile));
    static_cast<void>(readIndustryPack(text, kFile));
    if (const auto playbook = readPlaybook(text, kFile))
        mustRoundTrip(*playbook);
    mustKeepText(text);
    return 0;
}
