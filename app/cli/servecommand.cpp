// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/call.h"
#include "app/cli/commandgroups.h"
#include "app/cli/stopsignals.h"
#include "app/cli/words.h"
#include "app/serving/service.h"

#include <QCoreApplication>

#include <cstdio>

namespace occ::cli {

using namespace Qt::Literals::StringLiterals;

static constexpr auto kDefault = "127.0.0.1:8765"_L1;

/// A line of the log, on standard error at once.
static void say(const QString& line)
{
    std::fprintf(stderr, "%s\n", line.toUtf8().constData());
    std::fflush(stderr);
}

static Answer serve(Call& call)
{
    const auto where =
        orThrow(server::Listen::parse(call.has(u"listen"_s) ? call.text(u"listen"_s) : QString(kDefault)));
    Workspace& workspace = call.workspace();
    std::optional<serving::Work> work;
    if (!call.has(u"no-tick"_s))
        work = serving::Work{true, !call.has(u"no-mail"_s)};
    serving::Service service(workspace, call.openOptions(), work);
    const StopSignals signals;
    QObject::connect(&service, &serving::Service::logged, &service, [](const QString& line) { say(line); });
    const QString address = orThrow(service.listen(where, call.has(u"allow-others"_s)));
    say(u"%1 listening on %2"_s.arg(toIso(workspace.now()), address));
    QObject::connect(&signals, &StopSignals::asked, &service, &serving::Service::end);
    QObject::connect(&service, &serving::Service::ended, qApp, &QCoreApplication::quit);
    QCoreApplication::exec();
    return thing({{u"requests"_s, service.requests()}},
                 Words::tr("Stopped after %1 requests.").arg(service.requests()));
}

QList<Command> serveCommands()
{
    return {{u"serve"_s,
             {},
             Words::tr("Answer the HTTP API and webhooks, and tick each minute, until it is told to end."),
             {},
             {{u"listen"_s, u"ADDRESS:PORT"_s,
               Words::tr("Where to listen; 127.0.0.1:8765 unless given. Port 0: any free one.")},
              {u"allow-others"_s, {}, Words::tr("Listen on an address that other machines can reach.")},
              {u"no-mail"_s, {}, Words::tr("Send nothing and read no mail; letters wait.")},
              {u"no-tick"_s, {}, Words::tr("Only answer; something else ticks.")}},
             serve}};
}

} // namespace occ::cli
