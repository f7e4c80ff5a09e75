// SPDX-License-Identifier: GPL-3.0-or-later
#include "support.h"

#include <QFile>

#include <unistd.h>

using namespace occ::import;

QString sharedData(const QString& path)
{
    const QString full = qEnvironmentVariable("OCC_SHARED") + QStringLiteral("/data/") + path;
    return QFile::exists(full) ? full : QString();
}

occ::Result<QList<QStringList>> readAll(const QByteArray& bytes, const CsvFormat& format, CsvLimits limits)
{
    QByteArray copy = bytes;
    QBuffer buffer(&copy);
    buffer.open(QIODevice::ReadOnly);
    CsvReader reader(&buffer, format, limits);
    QList<QStringList> records;
    while (reader.next() == CsvReader::Step::Record)
        records += reader.cells();
    if (reader.fault() != CsvFault::None)
        return occ::Failure(reader.error());
    return records;
}

occ::Result<Sniffed> sniffBytes(QByteArray bytes, const SniffOptions& options)
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    return sniff(&buffer, options);
}

occ::Result<Inspection> inspectBytes(QByteArray bytes, ImportKind kind, const InspectOptions& options)
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    return inspect(&buffer, kind, options);
}

QStringList ids(const QList<Question>& questions)
{
    QStringList all;
    for (const Question& question : questions)
        all += question.id;
    return all;
}

qint64 residentBytes()
{
    QFile file(QStringLiteral("/proc/self/statm"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return file.readAll().split(' ').value(1).toLongLong() * sysconf(_SC_PAGESIZE);
}
