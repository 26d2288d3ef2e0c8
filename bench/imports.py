"""What it costs to import and construct a client, beyond importing httpx and constructing its client."""

import os
import subprocess
import sys

from report import Section, at_most, compare

from billfold.testing import EXAMPLE_KEYS

CLIENTS = {
    f"`{name}_client`": f"from {name}_client import {name.capitalize()} as C; C({key!r})" for name, key in EXAMPLE_KEYS.items()
}
CODE = {
    "`import httpx; httpx.Client()`": "import httpx; httpx.Client()",
    **CLIENTS,
    '`billfold.connect("creem")`': "import billfold; billfold.connect('creem', api_key='creem_test_1')",
}
TIMED = "import time; began = time.perf_counter(); {code}; print(time.perf_counter() - began)"


def measure(turns: int) -> Section:
    """Measure in fresh processes, in turns."""
    seconds: dict[str, list[float]] = {name: [] for name in CODE}
    for turn in range(turns + 1):
        for name, code in CODE.items():
            taken = _run(TIMED.format(code=code))
            # The first turn writes the byte code.
            if turn:
                seconds[name].append(taken)
    goals = {name: at_most(1.10) for name in list(CODE)[1:]}
    return Section("Import and construct", "A fresh process each time.", compare(seconds, goals))


def _run(code: str) -> float:
    # An environment that forbids writing byte code would have every process compile everything, and hide our share in it.
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, env=environment)
    return float(done.stdout)
