// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/receipt/receiptlog.h"

#include "core/import/csvreader.h"
#include "tests/support/expect.h"

#include <QFile>
#include <QHash>

#include <algorithm>

namespace occ::test {

using namespace Qt::Literals::StringLiterals;

QString receiptFile()
{
    const QString path = qEnvironmentVariable("OCC_SHARED") + u"/data/event-log-receipt/receipt.csv"_s;
    return QFile::exists(path) ? path : QString();
}

/// "2011-10-11 13:42:22.688000+02:00" by Qt's parser, to the millisecond.
static Instant byQt(const QString& text)
{
    QString cut = text;
    const qsizetype dot = cut.indexOf(u'.');
    if (dot > 0)
        cut = cut.left(dot + 4) + cut.right(6);
    return QDateTime::fromString(cut.replace(u' ', u'T'), Qt::ISODateWithMs).toMSecsSinceEpoch();
}

ReceiptLog readReceiptLog(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s", qPrintable(file.errorString()));
    import::CsvReader reader(&file);
    ReceiptLog log;
    const auto instant = [&log](const QString& text) {
        const Instant at = must(parseIso(text));
        log.differing += at == byQt(text) ? 0 : 1;
        return at;
    };
    QHash<QString, qsizetype> known;
    QStringList names;
    while (reader.next() == import::CsvReader::Step::Record) {
        if (names.isEmpty()) {
            names = reader.cells();
            continue;
        }
        const auto cell = [&](const QString& name) { return reader.cell(names.indexOf(name)); };
        ++log.events;
        log.lastEvent = std::max(log.lastEvent, instant(cell(u"time:timestamp"_s)));
        const QString name = cell(u"case:concept:name"_s);
        if (known.contains(name))
            continue;
        known.insert(name, log.cases.size());
        ReceiptCase found{
            name, instant(cell(u"case:startdate"_s)), instant(cell(u"case:enddate_planned"_s)), {}};
        if (const QString end = cell(u"case:enddate"_s); !end.isEmpty())
            found.end = instant(end);
        log.cases << found;
    }
    if (reader.fault() != import::CsvFault::None)
        qFatal("%s", qPrintable(reader.error().oneLine()));
    std::ranges::sort(log.cases, {}, [](const ReceiptCase& one) { return std::tuple(one.start, one.name); });
    return log;
}

} // namespace occ::test
