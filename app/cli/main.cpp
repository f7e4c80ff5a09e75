// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/run.h"
#include "app/cli/streams.h"
#include "core/base/language.h"

#include <QCoreApplication>

int main(int argc, char* argv[])
{
    const QStringList system = occ::systemLanguages();
    occ::cli::prepareStreams();
    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("occ"));
    QCoreApplication::setApplicationVersion(QStringLiteral(OCC_VERSION));
    const QStringList words = QCoreApplication::arguments().mid(1);
    occ::cli::speakFor(words, system);
    return occ::cli::run(words);
}
