// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/run.h"

#include "app/cli/call.h"
#include "app/cli/help.h"
#include "app/cli/streams.h"
#include "app/cli/words.h"

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
