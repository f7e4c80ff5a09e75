// SPDX-License-Identifier: GPL-3.0-or-later
// Keeps a rate of requests against the HTTP API on loopback and says what came back, how fast, and what it
// cost in memory. The server is a child process; requests go out on a schedule, whether or not earlier ones
// are answered, so a server that falls behind shows.
#include "core/server/httpserver.h"
#include "core/workspace/workspace.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <deque>
#include <memory>

using namespace Qt::Literals::StringLiterals;
using namespace occ;

namespace {

constexpr int kConnections = 32;

int failWith(const Error& error)
{
    std::fprintf(stderr, "%s\n", qPrintable(error.oneLine()));
    return 1;
}

/// The child: serves a workspace until its parent closes its input.
int serve(const QString& address)
{
    auto workspace = Workspace::open({address, {}, {}, {}});
    if (!workspace)
        return failWith(workspace.error());
    server::Api api((*workspace)->session(), (*workspace)->tokens(), (*workspace)->webhooks());
    server::HttpServer http(api);
    const auto port = http.listen({QHostAddress(QHostAddress::LocalHost), 0});
    if (!port)
        return failWith(port.error());
    std::printf("%d\n", int(*port));
    std::fflush(stdout);
    return QCoreApplication::exec();
}

qint64 residentKb(qint64 process)
{
    QFile file(u"/proc/%1/statm"_s.arg(process));
    return file.open(QIODevice::ReadOnly) ? file.readAll().split(' ').value(1).toLongLong() * 4 : 0;
}

/// One connection that sends when it is told and notes how long each answer took.
class Caller final
{
public:
    Caller(quint16 port, QByteArray request, QElapsedTimer& clock, QList<qint64>& micros)
        : m_request(std::move(request))
        , m_clock(clock)
        , m_micros(micros)
    {
        QObject::connect(&m_socket, &QTcpSocket::readyRead, &m_socket, [this] { read(); });
        m_socket.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
    }
    void send()
    {
        m_sent.push_back(m_clock.nsecsElapsed());
        m_socket.write(m_request);
    }
    [[nodiscard]] qint64 waiting() const { return qint64(m_sent.size()); }
    [[nodiscard]] qint64 wrong() const { return m_wrong; }

private:
    void read()
    {
        m_buffer += m_socket.readAll();
        while (true) {
            const qsizetype end = m_buffer.indexOf("\r\n\r\n");
            const qsizetype length = m_buffer.indexOf("Content-Length: ");
            if (end < 0 || length < 0 || length > end)
                return;
            const qsizetype size =
                m_buffer.mid(length + 16, m_buffer.indexOf('\r', length) - length - 16).toLongLong();
            if (m_buffer.size() < end + 4 + size)
                return;
            if (!m_buffer.startsWith("HTTP/1.1 200 "))
                ++m_wrong;
            m_buffer.remove(0, end + 4 + size);
            if (m_sent.empty())
                return;
            m_micros << (m_clock.nsecsElapsed() - m_sent.front()) / 1000;
            m_sent.pop_front();
        }
    }

    QTcpSocket m_socket;
    QByteArray m_request;
    QByteArray m_buffer;
    std::deque<qint64> m_sent;
    QElapsedTimer& m_clock;
    QList<qint64>& m_micros;
    qint64 m_wrong = 0;
};

/// Keeps the rate for that long; true when every answer came and was right.
bool measure(quint16 port, const QByteArray& token, int rate, int seconds, qint64 process)
{
    QElapsedTimer clock;
    QList<qint64> micros;
    const qint64 total = qint64(rate) * seconds;
    micros.reserve(total);
    std::vector<std::unique_ptr<Caller>> callers;
    // Every request looks its token up; the answer is made of a query.
    const QByteArray request =
        "GET /api/v1/webhooks/events?limit=10 HTTP/1.1\r\nHost: a\r\nAuthorization: Bearer " + token +
        "\r\n\r\n";
    for (int i = 0; i < kConnections; ++i)
        callers.push_back(std::make_unique<Caller>(port, request, clock, micros));
    const qint64 before = residentKb(process);
    qint64 sent = 0;
    qint64 most = before;
    QTimer beat;
    QObject::connect(&beat, &QTimer::timeout, &beat, [&] {
        const qint64 due = std::min(total, clock.elapsed() * rate / 1000);
        for (; sent < due; ++sent)
            callers[size_t(sent % kConnections)]->send();
        most = std::max(most, residentKb(process));
        const bool late = clock.elapsed() > (seconds + 10) * 1000LL;
        if (micros.size() >= total || late)
            QCoreApplication::quit();
    });
    clock.start();
    beat.start(1);
    QCoreApplication::exec();
    qint64 wrong = 0;
    for (const auto& caller : callers)
        wrong += caller->wrong();
    std::ranges::sort(micros);
    const auto at = [&micros](double part) {
        return micros.isEmpty()
                   ? -1
                   : micros[std::min(micros.size() - 1, qsizetype(double(micros.size()) * part))];
    };
    std::printf("%d requests/s for %d s: %lld of %lld answered, %lld wrong; median %lld us, 99 %% %lld us, "
                "slowest %lld us; server %lld kB before, %lld kB at most, %lld kB after\n",
                rate, seconds, qlonglong(micros.size()), qlonglong(total), qlonglong(wrong),
                qlonglong(at(0.5)), qlonglong(at(0.99)), qlonglong(at(1)), qlonglong(before), qlonglong(most),
                qlonglong(residentKb(process)));
    return wrong == 0 && micros.size() == total;
}

} // namespace

int main(int argc, char* argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.value(1) == u"--serve")
        return serve(words.value(2));
    const QTemporaryDir folder;
    const QString address = folder.filePath(u"bench.occ"_s);
    auto workspace = Workspace::create({address, {}, {}, {}});
    if (!workspace)
        return failWith(workspace.error());
    const auto token = (*workspace)->tokens().create({u"bench"_s, {u"webhooks"_s}, {}, {}});
    if (!token)
        return failWith(token.error());
    QProcess child;
    child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    child.start(QCoreApplication::applicationFilePath(), {u"--serve"_s, address});
    if (!child.waitForReadyRead(30'000))
        return 1;
    const auto port = quint16(child.readLine().trimmed().toInt());
    const int rate = words.size() > 1 ? words[1].toInt() : 2000;
    const int seconds = words.size() > 2 ? words[2].toInt() : 60;
    const bool good = measure(port, token->secret.toLatin1(), rate, seconds, child.processId());
    child.terminate();
    child.waitForFinished();
    return good ? 0 : 1;
}
