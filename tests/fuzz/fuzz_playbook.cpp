// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever bytes come, reading a playbook never crashes; and what reads, writes and reads again equal.
#include "core/playbook/industrypack.h"
#include "core/playbook/playbook.h"
#include "core/playbook/scorecard.h"

#include <cstdlib>

using namespace Qt::Literals::StringLiterals;
using namespace occ::playbook;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size);

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const QByteArray text(reinterpret_cast<const char*>(data), qsizetype(size));
    const QString file = u"fuzz.yaml"_s;
    static_cast<void>(readScorecard(text, file));
    static_cast<void>(readIndustryPack(text, file));
    const auto playbook = readPlaybook(text, file);
    if (!playbook)
        return 0;
    const auto again = readPlaybook(writePlaybook(*playbook).toUtf8(), file);
    if (!again || *again != *playbook)
        std::abort();
    return 0;
}
