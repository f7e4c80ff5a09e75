// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/checker.h"

#include <QDir>
#include <QDirIterator>
#include <QSet>

#include <algorithm>

namespace occ::architecture {

using namespace Qt::StringLiterals;

namespace {

bool isText(const QString& name)
{
    static const QSet<QString> endings{u"cpp"_s,     u"h"_s,   u"txt"_s, u"cmake"_s, u"json"_s, u"md"_s,
                                       u"yaml"_s,    u"yml"_s, u"sql"_s, u"ts"_s,    u"sh"_s,   u"py"_s,
                                       u"in"_s,      u"svg"_s, u"xml"_s, u"bash"_s,  u"css"_s,  u"qrc"_s,
                                       u"desktop"_s, u"csv"_s, u"1"_s};
    return !name.contains(u'.') || endings.contains(name.section(u'.', -1));
}

QStringList textFiles(const QString& root)
{
    static const QStringList areas{u"app"_s,          u"core"_s,      u"ui"_s,   u"tests"_s, u"resources"_s,
                                   u"translations"_s, u"packaging"_s, u"docs"_s, u"cmake"_s, u".ci"_s};
    QStringList files;
    const QDir top(root);
    const QStringList inRoot = top.entryList(QDir::Files | QDir::Hidden);
    for (const QString& name : inRoot) {
        if (isText(name) && name != u".git"_s) // A file in a work tree, and it names its machine.
            files += name;
    }
    for (const QString& area : areas) {
        QDirIterator walk(top.filePath(area), QDir::Files, QDirIterator::Subdirectories);
        while (walk.hasNext()) {
            const QString file = walk.next();
            if (isText(QFileInfo(file).fileName()))
                files += top.relativeFilePath(file);
        }
    }
    files.sort();
    return files;
}

} // namespace

Report check(const QString& root, const QList<Exception>& exceptions)
{
    Report report;
    QSet<qsizetype> used;
    const QStringList files = textFiles(root);
    for (const QString& path : files) {
        ++report.files;
        const QList<Finding> found = findIn(Source::read(root, path));
        for (const Finding& finding : found) {
            const auto excuse =
                std::find_if(exceptions.cbegin(), exceptions.cend(), [&finding](const Exception& exception) {
                    return exception.path == finding.path && exception.rule == finding.rule;
                });
            if (excuse == exceptions.cend())
                report.findings += finding;
            else
                used.insert(excuse - exceptions.cbegin());
        }
    }
    for (qsizetype i = 0; i < exceptions.size(); ++i) {
        const Exception& exception = exceptions.at(i);
        if (!used.contains(i) || exception.reason.isEmpty() || exception.rule == u"length-hard"_s)
            report.findings +=
                {exception.path, 1, u"exception"_s,
                 u"the exception from \"%1\" is not needed, not allowed or without a reason"_s.arg(
                     exception.rule)};
    }
    return report;
}

} // namespace occ::architecture
