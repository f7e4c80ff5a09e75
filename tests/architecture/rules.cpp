// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/rules.h"

#include "tests/architecture/layers.h"

#include <QRegularExpression>

namespace occ::architecture {

using namespace Qt::StringLiterals;

namespace {

constexpr int kSoftLines = 400;
constexpr int kHardLines = 600;

using Findings = QList<Finding>;

bool isProduct(const Source& source)
{
    const QString area = source.area();
    return area == u"core"_s || area == u"ui"_s || area == u"app"_s;
}

/// A finding for every line that matches.
void search(const Source& source, const QStringList& lines, const QRegularExpression& pattern,
            const QString& rule, const QString& text, Findings& found)
{
    for (int i = 0; i < lines.size(); ++i) {
        const QRegularExpressionMatch match = pattern.match(lines.at(i));
        if (match.hasMatch())
            found += {source.path, i + 1, rule, u"%1: %2"_s.arg(match.captured(0).trimmed(), text)};
    }
}

void includes(const Source& source, Findings& found)
{
    if (!source.isCpp() || !isProduct(source))
        return;
    if (source.area() == u"core"_s && !isKnownSubject(source.subject()))
        found +=
            {source.path, 1, u"include"_s,
             u"core/%1 has no place in tests/architecture/layers.cpp; give it one"_s.arg(source.subject())};
    for (int i = 0; i < source.text.size(); ++i) {
        const QString included = includedFile(source.text.at(i));
        if (included.isEmpty())
            continue;
        const QString why = whyNotInclude(source.path, included);
        if (!why.isEmpty())
            found += {source.path, i + 1, u"include"_s, u"%1: %2"_s.arg(included, why)};
        const QString module = qtModuleOf(included);
        if (!module.isEmpty() && !mayUseQtModule(source.path, module))
            found += {source.path, i + 1, u"module"_s,
                      u"%1: %2 may not use %3"_s.arg(included, source.path.section(u'/', 0, -2), module)};
    }
}

void links(const Source& source, Findings& found)
{
    static const QRegularExpression module(uR"(Qt6::(?!(Core|Sql|Concurrent|Network|HttpServer)\b)\w+)"_s);
    if (source.area() == u"core"_s && source.path.endsWith(u"CMakeLists.txt"_s))
        search(source, source.text, module, u"module"_s, u"core links no part of Qt that knows a screen"_s,
               found);
}

void sql(const Source& source, Findings& found)
{
    // Upper case anywhere; lower case only where a literal begins, so that "Select a client from the list"
    // may stand.
    static const QRegularExpression statement(
        uR"(\b(SELECT|INSERT INTO|DELETE FROM)\b|["(]\s*(select\s.+\sfrom\s|insert into\s|delete from\s|update \w+ set\s))"_s);
    if (source.isCpp() && (source.area() == u"ui"_s || source.area() == u"app"_s))
        search(source, source.text, statement, u"sql"_s, u"only core writes SQL; ask a service"_s, found);
}

void waiting(const Source& source, Findings& found)
{
    static const QRegularExpression wait(
        uR"(\bQEventLoop\b|\bprocessEvents\b|\b(m|u|nano)?sleep\s*\(|\bsleep_(for|until)\b)"_s);
    if (source.isCpp() && isProduct(source))
        search(source, source.code, wait, u"wait"_s,
               u"nothing waits in a nested loop or sleeps; use a signal, a timer or a worker"_s, found);
}

void clock(const Source& source, Findings& found)
{
    static const QRegularExpression read(
        uR"(\bcurrent(DateTime|DateTimeUtc|Date|Time|MSecsSinceEpoch|SecsSinceEpoch)\s*\(|\bsystem_clock\b|\bgettimeofday\b|\bclock_gettime\b|\btime\s*\(\s*(nullptr|NULL|0)\s*\)|\bCURRENT_(TIMESTAMP|DATE|TIME)\b|'now')"_s,
        QRegularExpression::NoPatternOption);
    if (source.isCpp() && source.area() == u"core"_s && source.subject() != u"base"_s)
        search(source, source.text, read, u"clock"_s, u"core gets the time from the Clock it was given"_s,
               found);
}

void length(const Source& source, Findings& found)
{
    const qsizetype lines = source.raw.size();
    if (!source.isCpp() || lines <= kSoftLines)
        return;
    if (lines > kHardLines)
        found += {source.path, kHardLines + 1, u"length-hard"_s,
                  u"%1 lines; no file has more than %2: split it"_s.arg(lines).arg(kHardLines)};
    else
        found += {source.path, kSoftLines + 1, u"length"_s,
                  u"%1 lines; over %2 needs a reason in the exception list"_s.arg(lines).arg(kSoftLines)};
}

void licence(const Source& source, Findings& found)
{
    const QString wanted = u"// SPDX-License-Identifier: GPL-3.0-or-later"_s;
    if (source.isCpp() && source.raw.value(0) != wanted)
        found += {source.path, 1, u"licence"_s, u"the first line is not \"%1\""_s.arg(wanted)};
}

void machine(const Source& source, Findings& found)
{
    static const QRegularExpression path(uR"((?<![\w.~*)}-])/(home|Users|work|root)/\w)"_s);
    search(source, source.raw, path, u"machine"_s, u"a path of somebody's machine"_s, found);
}

} // namespace

QString Finding::oneLine() const
{
    return u"%1:%2: %3: %4"_s.arg(path, QString::number(line), rule, text);
}

QList<Finding> findIn(const Source& source)
{
    Findings found;
    for (const auto rule : {includes, links, sql, waiting, clock, length, licence, machine})
        rule(source, found);
    return found;
}

} // namespace occ::architecture
