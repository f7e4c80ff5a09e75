// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/messaging/mailfault.h"

#include <QCoreApplication>

namespace occ::messaging {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(messaging)
};

Error errorOf(Grade grade, const QString& message, const QString& hint, const CurlSession::Outcome& outcome,
              const QString& field = {})
{
    Error error;
    error.grade = grade;
    error.message = message;
    error.hint = hint;
    error.field = field;
    error.detail = u"curl %1: %2; %3: %4"_s.arg(int(outcome.code))
                       .arg(outcome.problem, QString::fromLatin1(outcome.command), outcome.lastAnswer());
    return error;
}

Delivery laterFor(const QString& message, const QString& hint, const CurlSession::Outcome& outcome)
{
    Delivery delivery = Delivery::later(errorOf(Grade::Environment, message, hint, outcome));
    delivery.answer = outcome.lastAnswer();
    return delivery;
}

Delivery refusedFor(bool wholeChannel, const QString& message, const QString& hint,
                    const CurlSession::Outcome& outcome, const QString& field = {})
{
    Delivery delivery = Delivery::refused(errorOf(Grade::Refused, message, hint, outcome, field));
    delivery.wholeChannel = wholeChannel;
    delivery.answer = outcome.lastAnswer();
    return delivery;
}

bool isTemporary(int status)
{
    return status >= 400 && status < 500;
}

/// A handshake breaks because the connection does (try again) or because the two sides do not fit (do not).
bool neverFits(const QString& problem)
{
    for (const QString& sign :
         {u"wrong version number"_s, u"unsupported protocol"_s, u"no protocols available"_s,
          u"handshake failure"_s, u"no shared cipher"_s, u"dh key too small"_s}) {
        if (problem.contains(sign, Qt::CaseInsensitive))
            return true;
    }
    return false;
}

std::optional<Delivery> encryptionFault(const CurlSession::Outcome& outcome, const QString& host)
{
    switch (outcome.code) {
    case CURLE_PEER_FAILED_VERIFICATION:
    case CURLE_SSL_ISSUER_ERROR:
        return refusedFor(
            true, Words::tr("The certificate of %1 is not to be trusted, so nothing was sent.").arg(host),
            Words::tr("Check the server's name in the mail settings. If the server is your own, give "
                      "the file of its certificate there."),
            outcome, u"host"_s);
    case CURLE_SSL_CACERT_BADFILE:
    case CURLE_SSL_CERTPROBLEM:
        return refusedFor(true, Words::tr("The file of trusted certificates cannot be used."),
                          Words::tr("Choose a PEM file in the mail settings, or none."), outcome,
                          u"authority"_s);
    case CURLE_USE_SSL_FAILED:
        return refusedFor(true, Words::tr("%1 offers no encryption on this port.").arg(host),
                          Words::tr("Try TLS and its port in the mail settings."), outcome, u"security"_s);
    case CURLE_SSL_CONNECT_ERROR:
        if (neverFits(outcome.problem))
            return refusedFor(
                true, Words::tr("%1 does not speak this kind of encryption on this port.").arg(host),
                Words::tr("Choose the other one of TLS and STARTTLS, or the other port, in the mail "
                          "settings."),
                outcome, u"security"_s);
        return laterFor(Words::tr("The connection to %1 broke while encryption was agreed.").arg(host),
                        Words::tr("It is tried again by itself."), outcome);
    default:
        return std::nullopt;
    }
}

} // namespace

std::optional<Delivery> connectionFault(const CurlSession::Outcome& outcome, const QString& host,
                                        quint16 port, const QString& user)
{
    const QString again = Words::tr("It is tried again by itself.");
    if (outcome.cancelled)
        return laterFor(Words::tr("Sending was stopped because the program ends."), again, outcome);
    switch (outcome.code) {
    case CURLE_COULDNT_RESOLVE_HOST:
    case CURLE_COULDNT_RESOLVE_PROXY:
        return laterFor(
            Words::tr("The mail server %1 was not found.").arg(host),
            Words::tr("This computer may be offline; it is tried again by itself. If the name is wrong, "
                      "correct it in the mail settings."),
            outcome);
    case CURLE_COULDNT_CONNECT:
        return laterFor(
            Words::tr("The mail server %1 does not answer on port %2.").arg(host).arg(port),
            Words::tr("It is tried again by itself. If that goes on, check the port in the mail settings."),
            outcome);
    case CURLE_LOGIN_DENIED:
        if (isTemporary(outcome.status()))
            return laterFor(Words::tr("%1 cannot check the password just now.").arg(host), again, outcome);
        return refusedFor(
            true, Words::tr("%1 did not accept the password of “%2”.").arg(host, user),
            Words::tr("Enter the user and the password anew in the mail settings. Some services want a "
                      "password made for this program."),
            outcome, u"user"_s);
    default:
        return encryptionFault(outcome, host);
    }
}

static Delivery withoutAnswer(const CurlSession::Outcome& outcome, const QString& host, bool handedOver)
{
    const bool late = outcome.code == CURLE_OPERATION_TIMEDOUT;
    const QString what = late ? Words::tr("The mail server %1 took too long to answer.").arg(host)
                              : Words::tr("The connection to the mail server %1 broke.").arg(host);
    if (!handedOver)
        return laterFor(what, Words::tr("It is tried again by itself."), outcome);
    Delivery delivery = laterFor(
        Words::tr("%1 The letter had been handed over, but its receipt was not confirmed.").arg(what),
        Words::tr("It is sent again under the same Message-ID, so that a mail program shows it once."),
        outcome);
    delivery.mayHaveArrived = true;
    return delivery;
}

/// The server said no to a letter, with a code from 500 on.
static Delivery rejected(const CurlSession::Outcome& outcome, const QString& host, const QString& recipients)
{
    const QString said = outcome.lastAnswer();
    if (outcome.command == "RCPT")
        return refusedFor(false, Words::tr("%1 does not take mail for %2: %3").arg(host, recipients, said),
                          Words::tr("Correct the address of the contact, then send again."), outcome,
                          u"to"_s);
    constexpr int kTooLarge = 552; // Said to MAIL when the server knows the size, else to the letter.
    if (outcome.command == "MAIL" && outcome.status() != kTooLarge)
        return refusedFor(true, Words::tr("%1 does not let this sender send: %2").arg(host, said),
                          Words::tr("Check the sender's address and the login in the mail settings."),
                          outcome, u"sender"_s);
    if (outcome.command == "DATA" || outcome.command == "MAIL")
        return refusedFor(false,
                          Words::tr("%1 did not take the letter to %2: %3").arg(host, recipients, said),
                          Words::tr("Change the letter, or ask who runs the mail server."), outcome);
    return refusedFor(true, Words::tr("%1 does not want to talk to this computer: %2").arg(host, said),
                      Words::tr("Check the mail settings, or ask who runs the mail server."), outcome,
                      u"host"_s);
}

Delivery letterFault(const CurlSession::Outcome& outcome, const QString& host, quint16 port,
                     const QString& user, const QString& recipients, bool handedOver)
{
    const int status = outcome.status();
    // A 354 is an invitation to go on, no answer to the letter.
    const bool unanswered = handedOver && status < 400;
    if (!unanswered) {
        if (auto fault = connectionFault(outcome, host, port, user))
            return *fault;
        if (isTemporary(status))
            return laterFor(Words::tr("%1 asks to come back later: %2").arg(host, outcome.lastAnswer()),
                            Words::tr("It is tried again by itself."), outcome);
        if (status >= 500 && status < 600)
            return rejected(outcome, host, recipients);
    }
    return withoutAnswer(outcome, host, handedOver);
}

} // namespace occ::messaging
