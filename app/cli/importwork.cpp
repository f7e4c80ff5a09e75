// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/importwork.h"

#include "app/cli/words.h"

#include <QFile>

namespace occ::cli {

// The only place that knows how an import is carried out: core/import/importservice.h goes in here.

static Failure notYet()
{
    return internalFault(tr("This build cannot write imports yet. Use --dry-run to check the file."));
}

import::Mapping savedMapping(Workspace&, import::ImportKind, const QString&)
{
    raise(notYet());
}

ImportCounts carryOut(Workspace&, const ImportWork& work)
{
    if (!work.dryRun || !work.saveMapping.isEmpty())
        raise(notYet());
    QFile file(work.file);
    if (!file.open(QIODevice::ReadOnly)) {
        raise(environmentFailed(tr("%1 cannot be read: %2.").arg(work.file, file.errorString()),
                                tr("Check the name and its permissions.")));
    }
    import::RowReader reader(&file, work.mapping);
    orThrow(reader.open());
    ImportCounts counts;
    for (;;) {
        switch (reader.next()) {
        case import::RowReader::Step::Row:
            ++counts.read;
            break;
        case import::RowReader::Step::Rejected:
            ++counts.read;
            counts.rejected << reader.rejected();
            break;
        case import::RowReader::Step::End:
            return counts;
        case import::RowReader::Step::Failed:
            throw Thrown(reader.error());
        }
    }
}

} // namespace occ::cli
