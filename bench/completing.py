"""How long jedi takes to offer what a client has, at the largest package and at the next one."""

import subprocess
import sys

from report import Section, at_most, compare

CODE = """
import jedi, time
text = "from {package} import {client}\\nclient = {client}()\\nclient."
paths = [path for path in {paths!r} if path]
began = time.perf_counter()
project = jedi.Project(".", added_sys_path=paths)
script = jedi.Script(text, project=project, environment=jedi.InterpreterEnvironment())
assert any(completion.name == "customers" for completion in script.complete(3, len("client.")))
print(time.perf_counter() - began)
"""
CLIENTS = ("Flowglad", "Hyperline")


def measure(turns: int) -> Section:
    """Measure in fresh processes, in turns."""
    seconds: dict[str, list[float]] = {f"`{client}`": [] for client in CLIENTS}
    for turn in range(turns + 1):
        for client in CLIENTS:
            taken = _run(CODE.format(package=f"{client.lower()}_client", client=client, paths=sys.path))
            # jedi keeps what it parsed in the first turn.
            if turn:
                seconds[f"`{client}`"].append(taken)
    rows = compare(seconds, {"`Hyperline`": at_most(1.2)})
    return Section("Completion after `client.`", "jedi, in a fresh process each time.", rows)


def _run(code: str) -> float:
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    return float(done.stdout)
