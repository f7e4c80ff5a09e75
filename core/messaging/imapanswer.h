// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"

#include <QByteArray>
#include <QList>

#include <optional>

/// Reading what an IMAP server says (RFC 3501). Pure: bytes in, values out, whatever the bytes.
namespace occ::messaging {

/// Longest line of an answer, in bytes; a search over a full mailbox gives one long line.
inline constexpr qsizetype kLongestImapLine = 8 * 1024 * 1024;
/// Largest literal, in bytes.
inline constexpr qsizetype kLargestImapLiteral = 16 * 1024 * 1024;

/// Length of the first whole answer in `buffer`, its literals and last CRLF included; 0 when more has to be
/// read first, -1 when it can never become one.
[[nodiscard]] qsizetype imapAnswerLength(const QByteArray& buffer);

/// One mail in an answer to FETCH.
struct FetchedMail
{
    quint32 uid = 0;
    Instant arrivedAt = 0;          ///< INTERNALDATE; 0 when it was not said.
    std::optional<QByteArray> body; ///< Missing when the server has none to give.
};

/// The mail in "* 12 FETCH (UID 7 INTERNALDATE "…" BODY[]<0> {n}…)"; nothing when it is another answer or
/// nonsense.
[[nodiscard]] std::optional<FetchedMail> fetchedMail(const QByteArray& answer);

/// The numbers in "* SEARCH 3 5 9", ascending, each once; nothing when it is another answer.
[[nodiscard]] std::optional<QList<quint32>> foundUids(const QByteArray& answer);

/// The number in a response code like "* OK [UIDVALIDITY 7]".
[[nodiscard]] std::optional<quint32> responseCode(const QByteArray& answer, const QByteArray& name);

/// A mailbox's name as IMAP wants it: modified UTF-7, quoted.
[[nodiscard]] QByteArray imapMailbox(const QString& name);

} // namespace occ::messaging
