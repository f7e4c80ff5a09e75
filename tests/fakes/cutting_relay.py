#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Passes connections on to a server and cuts each of them after so many bytes of the server's answers,
the next one --step bytes later.

It prints "PORT n" when it listens, and ends when its standard input is closed.
"""
import argparse
import asyncio
import itertools
import os
import sys


async def pump(reader, writer, limit):
    """Passes on; ends at the other's end or after `limit` bytes."""
    passed = 0
    try:
        while limit is None or passed < limit:
            data = await reader.read(65536 if limit is None else min(65536, limit - passed))
            if not data:
                break
            passed += len(data)
            writer.write(data)
            await writer.drain()
    except OSError:
        pass


async def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--to", type=int, required=True)
    parser.add_argument("--after", type=int, required=True)
    parser.add_argument("--step", type=int, default=0)
    arguments = parser.parse_args()
    limits = itertools.count(arguments.after, arguments.step)

    async def relay(reader, writer):
        limit = next(limits)
        there, out = await asyncio.open_connection("127.0.0.1", arguments.to)
        pumps = [asyncio.create_task(pump(reader, out, None)), asyncio.create_task(pump(there, writer, limit))]
        await asyncio.wait(pumps, return_when=asyncio.FIRST_COMPLETED)
        writer.close()
        out.close()

    server = await asyncio.start_server(relay, "127.0.0.1", 0)
    print("PORT", server.sockets[0].getsockname()[1], flush=True)
    loop = asyncio.get_running_loop()
    ended = loop.create_future()
    loop.add_reader(sys.stdin.fileno(), lambda: sys.stdin.buffer.read1() or ended.done() or ended.set_result(None))
    await ended
    os._exit(0)


asyncio.run(main())
