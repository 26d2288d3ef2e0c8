"""How long a process takes from its start to the first object that it created, against httpx alone."""

import os
import subprocess
import sys
import time

from report import Section, at_most, compare
from sample import CREATE, PRODUCT

ANSWER = f"""
import httpx
answer = lambda _: httpx.Response(200, content={PRODUCT!r}, headers={{"content-type": "application/json"}})
transport = httpx.MockTransport(answer)
"""
HEADERS = '{"x-api-key": "creem_test_1"}'
CODE = {
    "`httpx.Client(…).post(…)`": f"""
client = httpx.Client(transport=transport, base_url="https://test-api.creem.io", headers={HEADERS})
client.post("/v1/products", json={CREATE!r}).json()
""",
    "`Creem(…).products.create(…)`": f"""
from creem_client import Creem
Creem("creem_test_1", transport=transport).products.create(**{CREATE!r})
""",
}


def measure(turns: int) -> Section:
    """Measure in fresh processes, in turns."""
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    seconds: dict[str, list[float]] = {name: [] for name in CODE}
    for turn in range(turns + 1):
        for name, code in CODE.items():
            began = time.perf_counter()
            subprocess.run([sys.executable, "-c", ANSWER + code], check=True, env=environment)
            # The first turn writes the byte code.
            if turn:
                seconds[name].append(time.perf_counter() - began)
    goals = {name: at_most(1.20) for name in list(CODE)[1:]}
    return Section("From the start of a process to the first object", "A fresh process each time.", compare(seconds, goals))
