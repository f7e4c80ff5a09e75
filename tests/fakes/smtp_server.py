#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A real SMTP server (aiosmtpd) for tests: TLS, STARTTLS, AUTH, and the faults that servers have.

It prints "PORT n" when it listens, and ends when its standard input is closed, so that it never outlives its test.
Each mail it takes goes into a Maildir, and as one line of JSON, as Python's email package understands it, into LOG.

A fault strikes each connection (or each mail, with --per mail), only every N-th of them with --every N, only the
first N of them with --first N:
  drop         the connection is reset without a word
  busy         421 and the connection is closed
  silent       nothing is ever said
  drip=MS      every byte of an answer comes after that many milliseconds
  mail=TEXT    that answer to MAIL FROM;  rcpt=TEXT, data=TEXT: the same for RCPT TO and for the end of the mail
  bad=TEXT     that answer to RCPT TO for every address that begins with "bad"
  hangup       the mail is taken, then the connection is reset before the answer
  hangup-lose  the same, but the mail is lost
"""
import argparse
import asyncio
import email
import email.parser
import email.policy
import itertools
import json
import logging
import os
import ssl
import sys
import time
import warnings

from aiosmtpd.smtp import SMTP, AuthResult

warnings.simplefilter("ignore")
logging.disable(logging.CRITICAL)


def described(part):
    try:
        text = part.get_content()
    except Exception as error:  # pylint: disable=broad-except
        text = f"unreadable: {error}"
    return {
        "type": part.get_content_type(),
        "method": part.get_param("method", ""),
        "charset": part.get_content_charset(""),
        "encoding": str(part.get("content-transfer-encoding", "")),
        "name": part.get_filename(""),
        "text": text if isinstance(text, str) else "",
        "defects": [str(defect) for defect in part.defects],
    }


def understood(content):
    mail = email.message_from_bytes(content, policy=email.policy.default)
    headers = {}
    defects = [str(defect) for defect in mail.defects]
    for name, value in mail.items():
        headers.setdefault(name.lower(), []).append(str(value))
        defects += [f"{name}: {defect}" for defect in value.defects]
    parts = [described(part) for part in mail.walk() if not part.is_multipart()]
    return {"headers": headers, "names": mail.keys(), "type": mail.get_content_type(), "parts": parts, "defects": defects}


def skimmed(content):
    """The same for mails in thousands: headers as they stand, no parts."""
    mail = email.parser.BytesHeaderParser().parsebytes(content)
    headers = {}
    for name, value in mail.items():
        headers.setdefault(name.lower(), []).append(str(value))
    return {"headers": headers, "names": mail.keys(), "type": mail.get_content_type(), "parts": [], "defects": []}


class Post:
    """Where mails go."""

    def __init__(self, maildir, log, brief):
        self.maildir = maildir
        self.reader = skimmed if brief else understood
        self.numbers = itertools.count(1)
        for folder in ("tmp", "new", "cur"):
            os.makedirs(os.path.join(maildir, folder), exist_ok=True)
        self.log = open(log, "a", encoding="utf-8")  # pylint: disable=consider-using-with

    def keep(self, server, envelope):
        name = f"{time.time_ns()}.{os.getpid()}_{next(self.numbers)}.smtp"
        with open(os.path.join(self.maildir, "tmp", name), "wb") as file:
            file.write(envelope.content)
        os.rename(os.path.join(self.maildir, "tmp", name), os.path.join(self.maildir, "new", name))
        entry = {
            "file": os.path.join(self.maildir, "new", name),
            "from": envelope.mail_from,
            "to": envelope.rcpt_tos,
            "login": server.login or "",
            "encrypted": server.encrypted,
            "connection": server.number,
            "hello": server.session.host_name,
        }
        entry.update(self.reader(envelope.content))
        self.log.write(json.dumps(entry) + "\n")
        self.log.flush()


class Faults:
    def __init__(self, arguments):
        self.kind, _, self.text = arguments.fault.partition("=")
        self.every, self.first, self.per = arguments.every, arguments.first, arguments.per
        self.counts = {"connection": 0, "mail": 0}

    def strikes(self, what):
        """Counts one; the fault's kind when it strikes this one."""
        self.counts[what] += 1
        number = self.counts[what]
        if what != self.per or (self.every and number % self.every) or (self.first and number > self.first):
            return ""
        return self.kind


class Handler:
    """aiosmtpd asks it at each step; what it returns is the answer."""

    def __init__(self, post, faults):
        self.post, self.faults = post, faults

    async def handle_MAIL(self, server, session, envelope, address, options):
        if self.faults.per == "mail":
            server.fault = self.faults.strikes("mail")
            if server.fault in ("drop", "busy"):
                return await server.give_up("421 4.3.2 Too busy, come back later" if server.fault == "busy" else "")
        if server.fault == "mail":
            return self.faults.text
        envelope.mail_from = address
        return "250 2.1.0 OK"

    async def handle_RCPT(self, server, session, envelope, address, options):
        if server.fault == "rcpt" or (server.fault == "bad" and address.startswith("bad")):
            return self.faults.text
        envelope.rcpt_tos.append(address)
        return "250 2.1.5 OK"

    async def handle_DATA(self, server, session, envelope):
        if server.fault == "data":
            return self.faults.text
        if server.fault != "hangup-lose":
            self.post.keep(server, envelope)
        if server.fault.startswith("hangup"):
            return await server.give_up("")
        return f"250 2.0.0 Ok: queued as {next(server.queue):06X}"


class Server(SMTP):
    queue = itertools.count(1)

    def __init__(self, handler, arguments, context):
        self.arguments, self.faults = arguments, handler.faults
        self.login, self.fault, self.number = None, "", 0
        super().__init__(
            handler,
            hostname="mail.test",
            ident="test",
            tls_context=context if arguments.security == "starttls" else None,
            require_starttls=arguments.security == "starttls",
            auth_required=bool(arguments.user),
            auth_require_tls=arguments.security == "starttls",
            authenticator=self.check,
            data_size_limit=arguments.size,
        )

    @property
    def encrypted(self):
        return self.arguments.security == "tls" or self._tls_protocol is not None

    def check(self, server, session, envelope, mechanism, data):
        good = (data.login.decode(), data.password.decode()) == (self.arguments.user, self.arguments.password)
        self.login = data.login.decode() if good else None
        return AuthResult(success=good, handled=False)

    def connection_made(self, transport):
        if not self.number:
            fault = self.faults.strikes("connection")
            self.number = self.faults.counts["connection"]
            self.fault = fault
        super().connection_made(transport)
        if self.fault == "drop" and self.faults.per == "connection":
            transport.abort()

    async def give_up(self, words):
        if words:
            await super().push(words)
            self.transport.close()
        else:
            (self._original_transport or self.transport).abort()
        await asyncio.get_running_loop().create_future()  # The connection's end cancels this.

    async def push(self, status):
        if self.fault == "silent":
            return
        if self.fault == "busy" and self.faults.per == "connection":
            await self.give_up("421 4.3.2 Too busy, come back later")
        if self.fault != "drip":
            await super().push(status)
            return
        for byte in (status if isinstance(status, bytes) else status.encode()) + b"\r\n":
            await asyncio.sleep(int(self.faults.text) / 1000)
            self._writer.write(bytes([byte]))


async def serve(arguments):
    context = None
    if arguments.security != "none":
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(arguments.certificate, arguments.key)
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(lambda *_: None)
    handler = Handler(Post(arguments.maildir, arguments.log, arguments.brief), Faults(arguments))
    server = await loop.create_server(
        lambda: Server(handler, arguments, context),
        "127.0.0.1",
        arguments.port,
        ssl=context if arguments.security == "tls" else None,
    )
    print("PORT", server.sockets[0].getsockname()[1], flush=True)
    ended = loop.create_future()
    loop.add_reader(sys.stdin.fileno(), lambda: sys.stdin.buffer.read1() or ended.done() or ended.set_result(None))
    await ended
    os._exit(0)  # Open connections are dropped, as by a crash.


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--maildir", required=True)
    parser.add_argument("--log", required=True)
    parser.add_argument("--port", type=int, default=0)
    parser.add_argument("--security", choices=("none", "starttls", "tls"), default="none")
    parser.add_argument("--certificate")
    parser.add_argument("--key")
    parser.add_argument("--user", default="")
    parser.add_argument("--password", default="")
    parser.add_argument("--size", type=int, default=33554432)
    parser.add_argument("--fault", default="")
    parser.add_argument("--every", type=int, default=0)
    parser.add_argument("--first", type=int, default=0)
    parser.add_argument("--brief", action="store_true", help="only note the headers, as they stand")
    parser.add_argument("--per", choices=("connection", "mail"), default="connection")
    asyncio.run(serve(parser.parse_args()))


main()
