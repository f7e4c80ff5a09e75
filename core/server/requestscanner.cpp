// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/requestscanner.h"

#include <QCoreApplication>

#include <algorithm>

namespace occ::server {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The texts of this file.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(server)
};

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isHex(char c)
{
    return isDigit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

/// A character of a header's name or a method (RFC 9110, "token").
bool isToken(char c)
{
    return isDigit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
           QByteArrayView("!#$%&'*+-.^_`|~").contains(c);
}

QByteArrayView trimmed(QByteArrayView text)
{
    const auto blank = [](char c) { return c == ' ' || c == '\t'; };
    while (!text.isEmpty() && blank(text.front()))
        text = text.sliced(1);
    while (!text.isEmpty() && blank(text.back()))
        text.chop(1);
    return text;
}

/// Headers that stand once or not at all: with two of them, two readers could take a different one.
bool isSingle(const QByteArray& name)
{
    static const QByteArrayList names{"host",
                                      "content-length",
                                      "content-type",
                                      "authorization",
                                      "idempotency-key",
                                      "telnyx-signature-ed25519",
                                      "telnyx-timestamp"};
    return names.contains(name);
}

} // namespace

bool RequestScanner::refuse(int status, const QString& code, const QString& message, const QString& cure)
{
    m_state = State::Refused;
    m_fault = {status, code, message, cure};
    return false;
}

void RequestScanner::next()
{
    const Limits limits = m_limits;
    *this = RequestScanner(limits);
}

qsizetype RequestScanner::feed(QByteArrayView bytes)
{
    qsizetype taken = 0;
    if (m_state == State::Head)
        taken = feedHead(bytes);
    if (m_state == State::Body) {
        const qsizetype part = std::min(m_left, bytes.size() - taken);
        m_left -= part;
        taken += part;
        if (m_left == 0)
            m_state = State::Complete;
    }
    return taken;
}

qsizetype RequestScanner::feedHead(QByteArrayView bytes)
{
    const qsizetype before = m_head.size();
    m_head.append(bytes.first(std::min(bytes.size(), m_limits.head + 1 - before)));
    const qsizetype end = m_head.indexOf("\r\n\r\n", std::max<qsizetype>(0, before - 3));
    if (end < 0) {
        const qsizetype line = m_head.indexOf("\r\n");
        if (line < 0 && m_head.size() > m_limits.target + 32) {
            refuse(414, u"target_too_long"_s, Words::tr("The request's address is too long."),
                   Words::tr("Keep it under %1 bytes.").arg(m_limits.target));
        } else if (m_head.size() > m_limits.head) {
            refuse(431, u"headers_too_large"_s, Words::tr("The request's headers are too large."),
                   Words::tr("Keep them under %1 bytes.").arg(m_limits.head));
        }
        return m_head.size() - before;
    }
    m_head.truncate(end + 4);
    const qsizetype taken = m_head.size() - before;
    readHead();
    return taken;
}

void RequestScanner::readHead()
{
    QByteArrayView rest = QByteArrayView(m_head).chopped(4);
    int lines = 0;
    while (true) {
        const qsizetype end = rest.indexOf("\r\n");
        const QByteArrayView line = end < 0 ? rest : rest.first(end);
        if (lines > m_limits.headers) {
            refuse(431, u"headers_too_many"_s, Words::tr("The request has too many headers."),
                   Words::tr("Send at most %1.").arg(m_limits.headers));
            return;
        }
        if (!(lines == 0 ? readRequestLine(line) : readHeader(line)))
            return;
        ++lines;
        if (end < 0)
            break;
        rest = rest.sliced(end + 2);
    }
    if (!m_hasHost && !m_old) {
        refuse(400, u"missing_host"_s, Words::tr("The request has no Host header."),
               Words::tr("HTTP/1.1 needs one."));
        return;
    }
    m_state = m_left > 0 ? State::Body : State::Complete;
}

bool RequestScanner::readRequestLine(QByteArrayView line)
{
    const auto malformed = [this] {
        return refuse(400, u"malformed_request"_s, Words::tr("The request line is malformed."),
                      Words::tr("Send METHOD /path HTTP/1.1."));
    };
    const qsizetype first = line.indexOf(' ');
    const qsizetype second = first < 0 ? -1 : line.indexOf(' ', first + 1);
    if (second < 0)
        return malformed();
    const QByteArrayView method = line.first(first);
    const QByteArrayView version = line.sliced(second + 1);
    if (method.isEmpty() || !std::ranges::all_of(method, isToken))
        return malformed();
    if (version != "HTTP/1.1" && version != "HTTP/1.0") {
        if (!version.startsWith("HTTP/") || version.contains(' '))
            return malformed();
        return refuse(505, u"unknown_version"_s, Words::tr("This server speaks HTTP/1.1 and 1.0 only."),
                      Words::tr("Use one of them."));
    }
    static const QByteArrayList known{"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"};
    if (!known.contains(method))
        return refuse(501, u"unknown_method"_s, Words::tr("This server does not know the method."),
                      Words::tr("Use GET or POST."));
    m_old = version == "HTTP/1.0";
    m_keepAlive = !m_old;
    return readTarget(line.sliced(first + 1, second - first - 1));
}

bool RequestScanner::readTarget(QByteArrayView target)
{
    if (target.size() > m_limits.target)
        return refuse(414, u"target_too_long"_s, Words::tr("The request's address is too long."),
                      Words::tr("Keep it under %1 bytes.").arg(m_limits.target));
    bool good = target.startsWith('/') && !target.startsWith("//");
    for (qsizetype i = 0; good && i < target.size(); ++i) {
        const char c = target.at(i);
        good = c > 0x20 && c < 0x7f && !QByteArrayView("#\\\"<>^`{|}").contains(c);
        if (c == '%')
            good = i + 2 < target.size() && isHex(target.at(i + 1)) && isHex(target.at(i + 2)) &&
                   target.sliced(i + 1, 2) != "00";
    }
    return good || refuse(400, u"malformed_target"_s, Words::tr("The request's address is malformed."),
                          Words::tr("Send a path that begins with one slash, percent-encoded."));
}

bool RequestScanner::readHeader(QByteArrayView line)
{
    const auto malformed = [this] {
        return refuse(400, u"malformed_header"_s, Words::tr("A header is malformed."),
                      Words::tr("Send \"Name: value\", one a line."));
    };
    const qsizetype colon = line.indexOf(':');
    if (colon < 1 || !std::ranges::all_of(line.first(colon), isToken))
        return malformed();
    const QByteArray name = line.first(colon).toByteArray().toLower();
    const QByteArrayView value = trimmed(line.sliced(colon + 1));
    if (std::ranges::any_of(value, [](char c) { return (c >= 0 && c < 0x20 && c != '\t') || c == 0x7f; }))
        return malformed();
    if (isSingle(name)) {
        if (m_single.contains(name))
            return refuse(400, u"repeated_header"_s,
                          Words::tr("The header %1 stands more than once.").arg(QLatin1StringView(name)),
                          Words::tr("Send it once."));
        m_single << name;
    }
    m_hasHost = m_hasHost || name == "host";
    if (name == "content-length")
        return readLength(value);
    if (name == "transfer-encoding")
        return refuse(411, u"length_required"_s, Words::tr("The body comes without its length."),
                      Words::tr("Send Content-Length instead of Transfer-Encoding."));
    if (name == "expect")
        return refuse(417, u"expectation_failed"_s, Words::tr("This server does not answer Expect."),
                      Words::tr("Send the body without waiting."));
    if (name == "upgrade")
        return refuse(400, u"no_upgrade"_s, Words::tr("This server speaks HTTP only."),
                      Words::tr("Leave the Upgrade header out."));
    if (name == "connection") {
        const QByteArray words = value.toByteArray().toLower();
        if (words.contains("close"))
            m_keepAlive = false;
        if (words.contains("upgrade"))
            return refuse(400, u"no_upgrade"_s, Words::tr("This server speaks HTTP only."),
                          Words::tr("Leave the Upgrade header out."));
    }
    return true;
}

bool RequestScanner::readLength(QByteArrayView value)
{
    if (value.isEmpty() || value.size() > 15 || !std::ranges::all_of(value, isDigit))
        return refuse(400, u"malformed_length"_s, Words::tr("Content-Length is no length."),
                      Words::tr("Send the number of bytes of the body."));
    m_left = qsizetype(value.toByteArray().toLongLong());
    if (m_left > m_limits.body)
        return refuse(413, u"too_large"_s, Words::tr("The request's body is too large."),
                      Words::tr("Keep it under %1 bytes.").arg(m_limits.body));
    return true;
}

} // namespace occ::server
