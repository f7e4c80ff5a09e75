// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/call.h"
#include "app/cli/commandgroups.h"
#include "app/cli/serving.h"
#include "app/cli/words.h"
#include "core/server/httpserver.h"
#include "core/workspace/activationendpoints.h"
#include "core/workspace/voicedocuments.h"

#include <QCoreApplication>

#include <cstdio>

namespace occ::cli {

using namespace Qt::Literals::StringLiterals;

static constexpr auto kDefault = "127.0.0.1:8765"_L1;
/// How long open connections may take to end when the server stops.
static constexpr Millis kFarewell = 3 * kSecond;

/// A line of the log, on standard error at once.
static void say(const QString& line)
{
    std::fprintf(stderr, "%s\n", line.toUtf8().constData());
    std::fflush(stderr);
}

/// Ends the event loop when the last answers are out, or when they take too long.
static void sayGoodbye(server::HttpServer& server, QTimer& look)
{
    server.stop();
    const auto rounds = std::make_shared<int>(0);
    QObject::connect(&look, &QTimer::timeout, &server, [&server, &look, rounds] {
        if (server.connections() == 0 || ++*rounds * look.interval() > kFarewell)
            QCoreApplication::quit();
    });
    look.start(20);
}

static Answer serve(Call& call)
{
    const auto where =
        orThrow(server::Listen::parse(call.has(u"listen"_s) ? call.text(u"listen"_s) : QString(kDefault)));
    Workspace& workspace = call.workspace();
    OpenOptions options = call.openOptions();
    std::function<void()> driveOn = [] {};
    ActivationEndpoints endpoints(workspace.activations(), [&driveOn] { driveOn(); });
    VoiceDocuments voice(workspace);
    server::Api api(workspace.session(), workspace.tokens(), workspace.webhooks(), &endpoints, &voice);
    server::HttpServer http(api);
    const StopSignals signals;
    Worker worker(options, !call.has(u"no-mail"_s));
    qint64 requests = 0;
    QObject::connect(&http, &server::HttpServer::logged, &http, [&requests](const QString& line) {
        ++requests;
        say(line);
    });
    QObject::connect(&worker, &Worker::logged, &http, [](const QString& line) { say(line); });
    driveOn = [&worker] { worker.activationsChanged(); };
    api.setWebhookTaken([&worker] { worker.webhooksTaken(); });
    const quint16 port = orThrow(http.listen(where, call.has(u"allow-others"_s)));
    const QString host = where.address.protocol() == QAbstractSocket::IPv6Protocol
                             ? QString(u'[' + where.address.toString() + u']')
                             : where.address.toString();
    say(u"%1 listening on http://%2:%3"_s.arg(toIso(workspace.now()), host).arg(port));
    QTimer farewell;
    QObject::connect(&signals, &StopSignals::asked, &http,
                     [&http, &farewell] { sayGoodbye(http, farewell); });
    if (!call.has(u"no-tick"_s))
        worker.start();
    QCoreApplication::exec();
    return thing({{u"requests"_s, requests}}, Words::tr("Stopped after %1 requests.").arg(requests));
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
