"""How long a process takes from its start to the first object that it created, against httpx alone."""

import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from report import Section, at_most, compare
from sample import CREATE, PRODUCT

ROOT = Path(__file__).parent.parent
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
    """Measure in fresh processes, in turns, in an environment that holds only the client and what it needs."""
    seconds: dict[str, list[float]] = {name: [] for name in CODE}
    with tempfile.TemporaryDirectory() as folder:
        python = only_the_client(Path(folder))
        for turn in range(turns + 1):
            for name, code in CODE.items():
                began = time.perf_counter()
                subprocess.run([python, "-I", "-c", ANSWER + code], check=True)
                # The first turn writes the byte code.
                if turn:
                    seconds[name].append(time.perf_counter() - began)
    goals = {name: at_most(1.20) for name in list(CODE)[1:]}
    return Section("From the start of a process to the first object", "A fresh process each time.", compare(seconds, goals))


def only_the_client(folder: Path) -> str:
    """Make an environment with core, client and the locked versions of what they need, and return its Python."""
    python = str(folder / "bin" / "python")
    environment = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
    locked = ("-c", str(ROOT / "requirements" / "runtime.txt"))
    packages = (str(ROOT / "overlay" / "core"), str(ROOT / "generated" / "creem"))
    subprocess.run([sys.executable, "-m", "venv", str(folder)], check=True, env=environment)
    subprocess.run([python, "-m", "pip", "install", "--quiet", *locked, *packages], check=True, env=environment)
    return python
