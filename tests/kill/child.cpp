// SPDX-License-Identifier: GPL-3.0-or-later
// Works on a workspace until it is killed: ticks items on and off, imports clients, moves the clock and
// ticks. Says on standard output what was acknowledged, one line each, before it goes on.
#include "core/workspace/workspace.h"

#include <QCoreApplication>
#include <QFile>

#include <cstdio>

using namespace occ;
using namespace Qt::Literals::StringLiterals;

template <typename T> static T must(Result<T> result)
{
    if (!result)
        qFatal("%s", qUtf8Printable(result.error().oneLine()));
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

static void say(const QString& line)
{
    std::puts(qUtf8Printable(line));
    std::fflush(stdout);
}

static void importClients(Workspace& workspace, const QString& folder, int round)
{
    const QString name = folder + u"/clients-%1.csv"_s.arg(round);
    {
        QFile csv(name);
        if (!csv.open(QIODevice::WriteOnly))
            qFatal("no file");
        csv.write("name,industry\n");
        for (int i = 0; i < 500; ++i)
            csv.write(qPrintable(u"Import %1 number %2,legal\n"_s.arg(round).arg(i)));
    }
    const auto seen = must(import::inspect(name, import::ImportKind::Clients));
    must(workspace.imports().run({name, seen.mapping, false, {}, {}}));
    say(u"import %1"_s.arg(round));
}

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    const int round = arguments.at(2).toInt();
    const auto clock =
        std::make_shared<SetClock>(must(parseIso(u"2026-03-01T00:00:00Z"_s)) + round * 6 * kHour);
    auto workspace = must(Workspace::open({arguments.at(1), clock, {}, {}}));
    importClients(*workspace, arguments.at(3), round);
    const auto rows = must(workspace->onboardings().list());
    for (int step = 0;; ++step) {
        const OnboardingRow& row = rows[(round + step) % rows.size()];
        const Item item = must(workspace->onboardings().show(row.id)).milestones.first().items.at(step % 5);
        const bool done = item.state == "done"_L1;
        must(done ? workspace->onboardings().itemsUndone({item.id})
                  : workspace->onboardings().itemsDone({item.id}));
        say(u"item %1 %2"_s.arg(item.id).arg(done ? u"open"_s : u"done"_s));
        clock->advance(kHour);
        must(workspace->alerts().tick());
        say(u"tick"_s);
    }
}
