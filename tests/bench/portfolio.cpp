// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/portfolio.h"

#include <QFile>
#include <QTextStream>

namespace occ::bench {

using namespace Qt::Literals::StringLiterals;

QString clientName(int number)
{
    return u"Client %1 Company"_s.arg(number, 6, 10, QChar(u'0'));
}

std::unique_ptr<Workspace> makePortfolio(const QString& file, const Portfolio& portfolio,
                                         const std::shared_ptr<SetClock>& clock)
{
    auto workspace = must(Workspace::create({file, clock, {}, {}}));
    for (int i = 0; i < 40; ++i) {
        must(workspace->people().add(
            {u"Specialist %1"_s.arg(i), u"s%1@example.com"_s.arg(i), u"specialist"_s, 300, {}}));
    }
    must(workspace->people().add({u"Lead"_s, u"lead@example.com"_s, u"manager"_s, 0, {}}));
    must(workspace->people().add({u"Chief"_s, u"chief@example.com"_s, u"executive"_s, 0, {}}));
    const QString clients = file + u".clients.csv"_s;
    {
        QFile csv(clients);
        if (!csv.open(QIODevice::WriteOnly))
            qFatal("cannot write %s", qUtf8Printable(clients));
        QTextStream out(&csv);
        out << (portfolio.reachable ? "name,industry,email\n" : "name,industry\n");
        for (int i = 0; i < portfolio.onboardings; ++i) {
            out << clientName(i) << ",general";
            if (portfolio.reachable)
                out << ",client" << i << "@example.com";
            out << '\n';
        }
    }
    const auto seen = must(import::inspect(clients, import::ImportKind::Clients));
    must(workspace->imports().run({clients, seen.mapping, false, {}, {}}));
    QList<StartRequest> requests;
    for (int i = 0; i < portfolio.onboardings; ++i) {
        StartRequest request;
        request.clientId = i + 1;
        request.ownerId = i % 40 + 1;
        request.contractAt = portfolio.contractAt ? portfolio.contractAt(i) : clock->now() - (i % 30) * kDay;
        requests << request;
    }
    must(workspace->onboardings().startMany(requests));
    must(workspace->alerts().tick()); // The workspace has been in use: nothing is due that has not been done.
    must(workspace->automations().tick());
    QFile::remove(clients);
    return workspace;
}

void writeInteractions(const QString& file, int rows, int clients, Instant until)
{
    QFile csv(file);
    if (!csv.open(QIODevice::WriteOnly))
        qFatal("cannot write %s", qUtf8Printable(file));
    QTextStream out(&csv);
    out << "client,at,direction,channel,summary,expects_reply\n";
    for (int i = 0; i < rows; ++i) {
        const bool inbound = i % 3 == 0;
        out << clientName(i % clients) << ',' << toIso(until - Instant(i) * 7 * kSecond) << ','
            << (inbound ? "in" : "out") << ",email,\"Message " << i << " about the next step\","
            << (inbound ? "no" : "yes") << '\n';
    }
}

} // namespace occ::bench
