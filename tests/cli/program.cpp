// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/program.h"

#include <QFile>
#include <QJsonDocument>
#include <QProcess>
#include <QtTest>

namespace occ::test {

using namespace Qt::Literals::StringLiterals;

Program::Program() = default;

QString Program::write(const QString& name, const QByteArray& bytes) const
{
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write a test file");
    return path(name);
}

Ran Program::bare(const QStringList& words, const QStringList& environment) const
{
    QProcess process;
    auto variables = QProcessEnvironment::systemEnvironment();
    variables.remove(u"OCC_WORKSPACE"_s);
    for (const QString& one : environment)
        variables.insert(one.section(u'=', 0, 0), one.section(u'=', 1));
    process.setProcessEnvironment(variables);
    process.start(QStringLiteral(OCC_PROGRAM), words);
    if (!process.waitForFinished(60000))
        return {-1, {}, process.errorString()};
    const bool normal = process.exitStatus() == QProcess::NormalExit;
    return {normal ? process.exitCode() : -1, process.readAllStandardOutput(),
            QString::fromUtf8(process.readAllStandardError())};
}

Ran Program::run(const QStringList& words) const
{
    return bare(words + QStringList{u"--workspace"_s, workspace(), u"--now"_s, m_now});
}

QJsonDocument Program::json(const QStringList& words) const
{
    const Ran ran = run(words + QStringList{u"--json"_s});
    QJsonParseError fault{};
    const auto document = QJsonDocument::fromJson(ran.out, &fault);
    if (ran.code != 0 || fault.error != QJsonParseError::NoError || !ran.error.isEmpty()) {
        qWarning("%s: exit %d, %s%s", qPrintable(words.join(u' ')), ran.code, qPrintable(ran.error),
                 qPrintable(fault.errorString()));
        return {};
    }
    return document;
}

QJsonObject Program::object(const QStringList& words) const
{
    return json(words).object();
}

QJsonArray Program::array(const QStringList& words) const
{
    const auto document = json(words);
    if (!document.isArray())
        qWarning("%s: not an array", qPrintable(words.join(u' ')));
    return document.array();
}

QString Program::refusal(int code, const QStringList& words) const
{
    const Ran ran = run(words);
    if (ran.code != code)
        return u"exit %1 instead of %2: %3"_s.arg(ran.code).arg(code).arg(ran.error);
    if (!ran.out.isEmpty())
        return u"standard output is not empty: "_s + QString::fromUtf8(ran.out);
    if (!ran.error.startsWith(u"occ: "_s) || ran.error.count(u'\n') != 1 || !ran.error.endsWith(u'\n'))
        return u"not one line: "_s + ran.error;
    return ran.error.trimmed();
}

QStringList missingKeys(const QJsonObject& object, const QStringList& keys)
{
    QStringList missing;
    for (const QString& key : keys) {
        if (!object.contains(key))
            missing << key;
    }
    return missing;
}

} // namespace occ::test
