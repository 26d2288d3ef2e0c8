"""Many calls at once: with the extra `billfold-core[aiohttp]` against plain `httpx.AsyncClient`, and the memory it takes."""

import asyncio
import resource
import subprocess
import sys
import time
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

import aiohttp
import httpx
from report import Section, at_least, compare
from sample import CREATE, PRODUCT

from creem_client import AsyncCreem

CALLS, CONCURRENCY = 2_000, 50
FAST = '`AsyncCreem(transport="aiohttp")`'


async def measure(turns: int) -> Section:
    """Create products at a local server that answers at once, in turns."""
    server = subprocess.Popen(
        [sys.executable, str(Path(__file__).parent / "echo_server.py"), PRODUCT.decode()],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert server.stdout is not None
    try:
        base = f"http://127.0.0.1:{int(server.stdout.readline())}"
        seconds: dict[str, list[float]] = {"`httpx.AsyncClient`": [], "`AsyncCreem`": [], FAST: [], "`aiohttp.ClientSession`": []}
        for _ in range(turns):
            async with httpx.AsyncClient(base_url=base, headers={"x-api-key": "creem_test_1"}) as raw:
                seconds["`httpx.AsyncClient`"].append(await _spread(lambda: _raw(raw)))
            async with AsyncCreem("creem_test_1", base_url=base) as typed:
                seconds["`AsyncCreem`"].append(await _spread(lambda: typed.products.create(**CREATE)))
            async with AsyncCreem("creem_test_1", base_url=base, transport="aiohttp") as fast:
                seconds[FAST].append(await _spread(lambda: fast.products.create(**CREATE)))
            async with aiohttp.ClientSession(headers={"x-api-key": "creem_test_1"}) as session:
                seconds["`aiohttp.ClientSession`"].append(await _spread(lambda: _raw_aiohttp(session, base)))
    finally:
        server.communicate()
    rows = compare(seconds, {FAST: at_least(10)}, unit="s", factor=1, speed=True)
    raw = compare(
        {"`aiohttp.ClientSession`": seconds["`aiohttp.ClientSession`"], FAST: seconds[FAST]},
        {FAST: at_least(0.5)},
        unit="s",
        factor=1,
        speed=True,
    )
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    what = f"{CALLS:,} creates, {CONCURRENCY} at a time, on loopback; the ratio is of speeds. Peak memory: {peak:,.0f} MiB."
    return Section("Async bulk", what, [*rows, raw[1]._replace(name=f"{FAST}, of the speed of raw aiohttp")])


async def _raw(client: httpx.AsyncClient) -> Any:
    return (await client.post("/v1/products", json=CREATE)).json()


async def _raw_aiohttp(session: aiohttp.ClientSession, base: str) -> Any:
    async with session.post(f"{base}/v1/products", json=CREATE) as response:
        return await response.json()


async def _spread(call: Callable[[], Awaitable[object]]) -> float:
    slots = asyncio.Semaphore(CONCURRENCY)

    async def one() -> None:
        async with slots:
            await call()

    began = time.perf_counter()
    await asyncio.gather(*(one() for _ in range(CALLS)))
    return time.perf_counter() - began
