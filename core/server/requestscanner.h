// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/server/limits.h"

#include <QByteArray>
#include <QString>

namespace occ::server {

/// Follows the bytes of a connection from request to request and refuses whatever is not plain HTTP/1.0 or
/// 1.1 with a length, before anything else looks at it: two readings of one request cannot differ when only
/// what has one reading comes through.
class RequestScanner final
{
public:
    enum class State : quint8 { Head, Body, Complete, Refused };
    /// Why a request was refused: its HTTP status, a word for programs and a sentence for people.
    struct Fault
    {
        int status = 0;
        QString code;
        QString message;
        QString cure;
    };

    explicit RequestScanner(const Limits& limits)
        : m_limits(limits)
    {}

    /// Takes bytes up to the end of the request at most and gives how many. Takes none once the state is
    /// Complete (call next()) or Refused.
    qsizetype feed(QByteArrayView bytes);
    /// Starts with the next request.
    void next();

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] const Fault& fault() const { return m_fault; }
    /// A part of a request has arrived.
    [[nodiscard]] bool begun() const { return m_state == State::Body || !m_head.isEmpty(); }
    /// The connection stays open after this request.
    [[nodiscard]] bool keepAlive() const { return m_keepAlive; }

private:
    qsizetype feedHead(QByteArrayView bytes);
    void readHead();
    bool readRequestLine(QByteArrayView line);
    bool readTarget(QByteArrayView target);
    bool readHeader(QByteArrayView line);
    bool readLength(QByteArrayView value);
    bool refuse(int status, const QString& code, const QString& message, const QString& cure);

    Limits m_limits;
    State m_state = State::Head;
    Fault m_fault;
    QByteArray m_head;
    QByteArrayList m_single; ///< Headers of which one is enough, as far as they came.
    qsizetype m_left = 0;    ///< Bytes of the body that are still to come.
    bool m_hasHost = false;
    bool m_old = false; ///< HTTP/1.0.
    bool m_keepAlive = true;
};

} // namespace occ::server
