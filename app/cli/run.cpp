// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/run.h"

#include "app/cli/call.h"
#include "app/cli/help.h"
#include "app/cli/streams.h"
#include "app/cli/words.h"
#include "core/base/language.h"

#include <exception>

namespace occ::cli {

using namespace Qt::Literals::StringLiterals;

int exitCode(Grade grade)
{
    switch (grade) {
    case Grade::Refused:
    case Grade::Conflict:
        return Refused;
    case Grade::Environment:
    case Grade::Internal:
        break;
    }
    return OutsideFailed;
}

static int fail(const Error& error)
{
    complain(error.oneLine());
    return exitCode(error.grade);
}

static int fail(const UsageError& error)
{
    complain(QString(error.message + u' ' + error.hint));
    return Usage;
}

/// The value of --lang wherever it stands; options are read properly only when the language is known.
static QString languageAsked(const QStringList& words)
{
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (words.at(i).startsWith(u"--lang="_s))
            return words.at(i).mid(7);
        if (words.at(i) == u"--lang" && i + 1 < words.size())
            return words.at(i + 1);
    }
    return {};
}

void speakFor(const QStringList& words, const QStringList& system)
{
    if (!words.contains(u"--json"_s))
        speak(chooseLanguage(languageAsked(words), system));
}

static void checkLanguage(const Arguments& arguments)
{
    const QString asked = arguments.has(u"lang"_s) ? arguments.value(u"lang"_s) : languages().constFirst();
    if (!languages().contains(asked)) {
        throw UsageError{Words::tr("There is no language \"%1\".").arg(asked.left(60)),
                         Words::tr("Use one of: %1.").arg(languages().join(u", "_s))};
    }
}

/// Prints the answer; the exit code says whether it arrived.
static int print(const Answer& answer, bool json, const Paper& paper)
{
    if (const Status written = writeOut(render(answer, json, paper)); !written)
        return fail(written.error());
    return answer.verdict ? fail(*answer.verdict) : int(Done);
}

static int carryOut(const Arguments& arguments)
{
    const bool json = arguments.has(u"json"_s);
    checkLanguage(arguments);
    const Paper paper = terminalPaper();
    if (arguments.has(u"version"_s))
        return print(versionAnswer(), json, paper);
    if (arguments.has(u"help"_s)) {
        const QString group = arguments.command != nullptr ? arguments.command->name() : arguments.group;
        return print(helpAnswer(group), json, paper);
    }
    Call call(arguments, paper);
    if (call.has(u"now"_s))
        (void)call.clock(); // A wrong --now is refused by every command, also by those that need no clock.
    const Answer answer = arguments.command->run(call);
    return print(answer, json, call.paper());
}

int run(const QStringList& words)
{
    const auto arguments = parseArguments(words);
    if (!arguments)
        return fail(arguments.error());
    try {
        return carryOut(*arguments);
    } catch (const Thrown& thrown) {
        return fail(thrown.error());
    } catch (const UsageError& error) {
        return fail(error);
    } catch (const std::exception& fault) {
        return fail(
            internalFault(Words::tr("The program failed: %1.").arg(QString::fromLocal8Bit(fault.what())))
                .value());
    }
}

} // namespace occ::cli
