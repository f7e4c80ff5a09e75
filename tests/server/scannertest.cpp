// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/requestscanner.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace occ;
using namespace occ::server;

/// What comes through the door has one reading only, however its bytes are cut.
class ScannerTest final : public QObject
{
    Q_OBJECT

    static Limits small()
    {
        Limits limits;
        limits.head = 400;
        limits.target = 100;
        limits.headers = 5;
        limits.body = 50;
        return limits;
    }
    /// "complete 12 of 20 close", "refused 400", "head", "body".
    static QString scan(const QByteArray& bytes, qsizetype piece)
    {
        RequestScanner scanner(small());
        qsizetype taken = 0;
        while (taken < bytes.size()) {
            const QByteArray part = bytes.sliced(taken, std::min(piece, bytes.size() - taken));
            const qsizetype now = scanner.feed(part);
            taken += now;
            if (now < part.size())
                break;
        }
        switch (scanner.state()) {
        case RequestScanner::State::Head:
            return u"head"_s;
        case RequestScanner::State::Body:
            return u"body"_s;
        case RequestScanner::State::Refused:
            return u"refused %1"_s.arg(scanner.fault().status);
        case RequestScanner::State::Complete:
            break;
        }
        return u"complete %1%2"_s.arg(taken).arg(scanner.keepAlive() ? QString() : u" close"_s);
    }
    static void row(const char* name, const QByteArray& bytes, const QString& expected)
    {
        QTest::newRow(name) << bytes << expected;
    }

private Q_SLOTS:
    void reads_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("expected");
        const QByteArray get = "GET / HTTP/1.1\r\nHost: a\r\n";
        row("get", get + "\r\n", u"complete 27"_s);
        row("get and more", get + "\r\nGET / HT", u"complete 27"_s);
        row("unfinished", get, u"head"_s);
        row("body", get + "Content-Length: 3\r\n\r\nabcd", u"complete 49"_s);
        row("part of a body", get + "Content-Length: 3\r\n\r\nab", u"body"_s);
        row("length 0", get + "content-length: 0\r\n\r\nab", u"complete 46"_s);
        row("close", get + "Connection: Close\r\n\r\n", u"complete 46 close"_s);
        row("HTTP/1.0", "GET / HTTP/1.0\r\n\r\n", u"complete 18 close"_s);
        row("largest body", get + "Content-Length: 50\r\n\r\n" + QByteArray(50, 'x'), u"complete 97"_s);

        row("body too large", get + "Content-Length: 51\r\n\r\n", u"refused 413"_s);
        row("negative length", get + "Content-Length: -1\r\n\r\n", u"refused 400"_s);
        row("length with a plus", get + "Content-Length: +1\r\n\r\n", u"refused 400"_s);
        row("length in hex", get + "Content-Length: 0x1\r\n\r\n", u"refused 400"_s);
        row("endless length", get + "Content-Length: 99999999999999999999\r\n\r\n", u"refused 400"_s);
        row("empty length", get + "Content-Length:\r\n\r\n", u"refused 400"_s);
        row("two lengths", get + "Content-Length: 1\r\nContent-Length: 1\r\n\r\na", u"refused 400"_s);
        row("list of lengths", get + "Content-Length: 1, 1\r\n\r\na", u"refused 400"_s);
        row("chunked", get + "Transfer-Encoding: chunked\r\n\r\n0\r\n\r\n", u"refused 411"_s);
        row("chunked and a length", get + "Content-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
            u"refused 411"_s);
        row("expect", get + "Expect: 100-continue\r\n\r\n", u"refused 417"_s);
        row("upgrade", get + "Upgrade: websocket\r\n\r\n", u"refused 400"_s);
        row("no host", "GET / HTTP/1.1\r\n\r\n", u"refused 400"_s);
        row("two hosts", get + "Host: b\r\n\r\n", u"refused 400"_s);
        row("two tokens", get + "Authorization: a\r\nAuthorization: b\r\n\r\n", u"refused 400"_s);
        row("space before the colon", get + "Content-Length : 1\r\n\r\n", u"refused 400"_s);
        row("folded header", get + "X: a\r\n b\r\n\r\n", u"refused 400"_s);
        row("header without a colon", get + "X\r\n\r\n", u"refused 400"_s);
        row("header without a name", get + ": x\r\n\r\n", u"refused 400"_s);
        row("NUL in a header", get + QByteArray("X: a\0b\r\n\r\n", 10), u"refused 400"_s);
        row("bare carriage return", get + "X: a\rb\r\n\r\n", u"refused 400"_s);
        row("bare line feeds", "GET / HTTP/1.1\nHost: a\n\n\r\n\r\n", u"refused 400"_s);
        row("too many headers", get + "A: 1\r\nB: 1\r\nC: 1\r\nD: 1\r\nE: 1\r\n\r\n", u"refused 431"_s);
        row("headers too large", get + "A: " + QByteArray(400, 'x') + "\r\n\r\n", u"refused 431"_s);
        row("headers without an end", get + "A: " + QByteArray(4000, 'x'), u"refused 431"_s);
        row("address too long", "GET /" + QByteArray(101, 'x') + " HTTP/1.1\r\nHost: a\r\n\r\n",
            u"refused 414"_s);
        row("address without an end", QByteArray("GET /") + QByteArray(4000, 'x'), u"refused 414"_s);
        row("empty line first", "\r\n" + get + "\r\n", u"refused 400"_s);
        row("only an end", "\r\n\r\n", u"refused 400"_s);
        row("no version", "GET /\r\n\r\n", u"refused 400"_s);
        row("HTTP/2", "GET / HTTP/2.0\r\nHost: a\r\n\r\n", u"refused 505"_s);
        row("HTTP/0.9", "GET / HTTP/0.9\r\nHost: a\r\n\r\n", u"refused 505"_s);
        row("not HTTP", "GET / FTP/1.1\r\nHost: a\r\n\r\n", u"refused 400"_s);
        row("HTTP/2 preface", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", u"refused 505"_s);
        row("TLS", QByteArray("\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03", 11) + "\r\n\r\n",
            u"refused 400"_s);
        row("unknown method", "BREW / HTTP/1.1\r\nHost: a\r\n\r\n", u"refused 501"_s);
        row("connect", "CONNECT a:1 HTTP/1.1\r\nHost: a\r\n\r\n", u"refused 501"_s);
        row("malformed method", "G{T / HTTP/1.1\r\nHost: a\r\n\r\n", u"refused 400"_s);
        row("absolute address", "GET http://a/ HTTP/1.1\r\nHost: a\r\n\r\n", u"refused 400"_s);
        row("two slashes", "GET //a/b HTTP/1.1\r\nHost: a\r\n\r\n", u"refused 400"_s);
        row("asterisk", "OPTIONS * HTTP/1.1\r\nHost: a\r\n\r\n", u"refused 400"_s);
        row("fragment", "GET /#a HTTP/1.1\r\nHost: a\r\n\r\n", u"refused 400"_s);
        row("backslash", "GET /\\a HTTP/1.1\r\nHost: a\r\n\r\n", u"refused 400"_s);
        row("raw byte", "GET /\xc3\xa4 HTTP/1.1\r\nHost: a\r\n\r\n", u"refused 400"_s);
        row("half an escape", "GET /%4 HTTP/1.1\r\nHost: a\r\n\r\n", u"refused 400"_s);
        row("escaped NUL", "GET /%00 HTTP/1.1\r\nHost: a\r\n\r\n", u"refused 400"_s);
        row("two spaces", "GET  / HTTP/1.1\r\nHost: a\r\n\r\n", u"refused 400"_s);
        row("more after the version", "GET / HTTP/1.1 x\r\nHost: a\r\n\r\n", u"refused 400"_s);
    }
    void reads()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, expected);
        for (const qsizetype piece : {bytes.size(), qsizetype(1), qsizetype(2), qsizetype(3), qsizetype(7)})
            QCOMPARE(scan(bytes, piece), expected);
    }

    void goesOnToTheNext()
    {
        RequestScanner scanner(small());
        const QByteArray one = "POST /a HTTP/1.1\r\nHost: a\r\nContent-Length: 2\r\n\r\nhi";
        const QByteArray stream = one + one + "GET / HTTP/1.0\r\n\r\n";
        qsizetype at = 0;
        for (int i = 0; i < 2; ++i) {
            const qsizetype taken = scanner.feed(QByteArrayView(stream).sliced(at));
            QCOMPARE(taken, one.size());
            QCOMPARE(scanner.state(), RequestScanner::State::Complete);
            QCOMPARE(scanner.feed("x"), 0);
            at += taken;
            scanner.next();
            QVERIFY(!scanner.begun());
        }
        scanner.feed(QByteArrayView(stream).sliced(at));
        QVERIFY(!scanner.keepAlive());
    }
};

OCC_TEST(ScannerTest)
#include "scannertest.moc"
