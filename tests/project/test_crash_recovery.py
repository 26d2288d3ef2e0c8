"""The programs of docs/how-to/crash-recovery.md, killed at any point and started again, make each record once."""

import contextlib
import json
import os
import random
import re
import signal
import sqlite3
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from concurrent.futures import Future
from pathlib import Path
from typing import NamedTuple

import pytest

from billfold.testing import EXAMPLE_KEYS, FaultKind, Sandbox, sandbox_url
from billfold_sandbox import web
from billfold_sandbox.emulator import Emulator
from billfold_sandbox.message import Answer, Request

ROOT = Path(__file__).parent.parent.parent
PAGE = ROOT / "docs" / "how-to" / "crash-recovery.md"
FILES = {name: code for code, name in re.findall(r"```python\n(# (\w+\.py)\n.*?)```", PAGE.read_text("utf-8"), re.S)}
PROGRAMS = {"hyperline_facade.py": "hyperline", "hyperline_client_alone.py": "hyperline", "creem.py": "creem"}
COUNT = 300
FEW = 20
KILLS = 6
PATIENCE = 60.0
DAY = 24 * 3600.0


class Kill(NamedTuple):
    """When to kill a program: at which of its requests, and where that one is by then."""

    request: int
    where: str
    """`arrived`: the provider has it and did nothing yet; `applied`: it did, and did not answer; `answered`: a little later."""
    after: float = 0.0


# Importing takes longer than all the rest, so each run is a child of a process that has done it.
STARTER = """
import json, os, runpy, sqlite3, sys, traceback, uuid
import billfold, billfold.providers.creem.products, billfold.providers.hyperline.products, billfold.providers.hyperline.prices
for line in sys.stdin:
    child = os.fork()
    if child == 0:
        status = 1
        try:
            folder, program, environment = json.loads(line)
            os.chdir(folder)
            sys.path.insert(0, folder)
            os.environ.update(environment)
            runpy.run_path(program, run_name="__main__")
            status = 0
        except BaseException:
            traceback.print_exc()
        finally:
            os._exit(status)
    print(child, flush=True)
    ended = os.waitid(os.P_PID, child, os.WEXITED | os.WNOWAIT)
    print(ended.si_status if ended.si_code == os.CLD_EXITED else -ended.si_status, flush=True)
    sys.stdin.readline()  # until then, its id cannot become that of another process, which a late kill would hit
    os.waitpid(child, 0)
"""


class Machine:
    """A machine that runs the programs, and the sandbox on a port of it."""

    def __init__(self, sandbox: Sandbox, address: str, folder: Path, starter: "subprocess.Popen[str]") -> None:
        self.sandbox = sandbox
        self.folder = folder
        self._kill: Kill | None = None
        self._seen = 0
        self._child: Future[int] = Future()
        self._running = False
        self._lock = threading.Lock()
        self._starter = starter
        self._environment = {"SETTLED": "0.1"}
        for provider in set(PROGRAMS.values()):
            self._environment[f"{provider.upper()}_API_KEY"] = EXAMPLE_KEYS[provider]
            self._environment[f"{provider.upper()}_URL"] = sandbox_url(provider, address)
        self.write(COUNT)

    def write(self, count: int) -> None:
        """Write the programs as they stand in the page, but for the number of records."""
        for name, code in FILES.items():
            (self.folder / name).write_text(code.replace(f"range({COUNT})", f"range({count})"), "utf-8")

    def run(self, program: str, kill: Kill | None = None) -> int:
        """Run a program to its end, which may be a violent one, and give its exit code."""
        assert self._starter.stdin is not None
        assert self._starter.stdout is not None
        self._kill, self._seen, self._child = kill, 0, Future()
        patience = threading.Timer(PATIENCE, self.kill)
        patience.start()
        try:
            self._starter.stdin.write(json.dumps([str(self.folder), program, self._environment]) + "\n")
            self._running = True
            self._child.set_result(int(self._starter.stdout.readline()))
            return int(self._starter.stdout.readline())
        finally:
            patience.cancel()
            with self._lock:
                self._running = False
            self._starter.stdin.write("\n")

    def kill(self) -> None:
        """Kill the program, if it still runs."""
        child = self._child.result(PATIENCE)
        with self._lock:
            if self._running:
                os.kill(child, signal.SIGKILL)

    def respond(self, house: Emulator, request: Request) -> Answer:
        """Answer as the sandbox does, and kill the program meanwhile if it is time."""
        self._seen += 1
        kill = self._kill if self._kill is not None and self._kill.request == self._seen else None
        if kill is not None and kill.where == "arrived":
            self.kill()
        answer = respond(house, request)
        if kill is not None and kill.where == "applied":
            self.kill()
        if kill is not None and kill.where == "answered":
            threading.Timer(kill.after, self.kill).start()
        return answer


respond = web.respond


@pytest.fixture(scope="module")
def starter() -> Iterator["subprocess.Popen[str]"]:
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(os.path.abspath(path) for path in sys.path if path)}
    with subprocess.Popen(
        [sys.executable, "-c", STARTER], env=environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, bufsize=1
    ) as process:
        yield process
        process.communicate(timeout=PATIENCE)


@pytest.fixture(scope="module")
def world() -> Iterator[tuple[Sandbox, str]]:
    with Sandbox() as sandbox, web.serving(sandbox.emulator) as address:
        yield sandbox, address


@pytest.fixture
def machine(
    world: tuple[Sandbox, str], starter: "subprocess.Popen[str]", tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Machine:
    sandbox, address = world
    sandbox.reset()
    sandbox.clock = time.time
    made = Machine(sandbox, address, tmp_path, starter)
    monkeypatch.setattr(web, "respond", made.respond)
    return made


def kills(seed: str) -> list[Kill]:
    """Choose the points: each place equally often, in any order, at any request."""
    chance = random.Random(seed)
    places = ["arrived", "applied", "answered"] * (KILLS // 3)
    chance.shuffle(places)
    # Less than there is left to do at the end, so that none comes too late.
    return [Kill(chance.randint(1, COUNT // (KILLS + 1)), where, chance.uniform(0, 0.01)) for where in places]


def names_of(machine: Machine, provider: str) -> list[str]:
    return [product.name for product in machine.sandbox.state()[provider]]


def expected(program: str, count: int = COUNT) -> list[str]:
    word = "Template" if program == "creem.py" else "Plan"
    return [f"{word} {number:03}" for number in range(count)]


def posts(machine: Machine) -> int:
    return sum(request.method == "POST" for request in machine.sandbox.requests)


def test_the_page_has_the_programs() -> None:
    assert set(FILES) == {"journal.py", *PROGRAMS}


@pytest.mark.parametrize("program", PROGRAMS)
def test_a_program_that_is_killed_again_and_again_makes_each_record_once(program: str, machine: Machine) -> None:
    provider = PROGRAMS[program]
    for kill in kills(program):
        before = len(names_of(machine, provider))
        assert machine.run(program, kill) == -9, kill
        assert len(names_of(machine, provider)) >= before
    assert len(names_of(machine, provider)) < COUNT
    assert machine.run(program) == 0
    assert sorted(names_of(machine, provider)) == expected(program)
    # With a key, what was cut off was sent again; without one, nothing was sent that was there already.
    sent = posts(machine)
    assert sent > COUNT if provider == "hyperline" else sent == COUNT
    assert machine.run(program) == 0
    assert posts(machine) == sent


@pytest.mark.parametrize("program", ["hyperline_facade.py", "hyperline_client_alone.py"])
@pytest.mark.parametrize("where", ["arrived", "applied"])
def test_a_key_that_is_too_old_is_not_relied_on(program: str, where: str, machine: Machine) -> None:
    machine.write(FEW)
    assert machine.run(program, Kill(7, where)) == -9
    with contextlib.closing(sqlite3.connect(machine.folder / "hyperline.db", isolation_level=None)) as journal:
        journal.execute("UPDATE item SET first_sent = first_sent - ?", (DAY,))
    machine.sandbox.clock = lambda: time.time() + 2 * DAY
    assert machine.run(program) == 0
    assert sorted(names_of(machine, "hyperline")) == expected(program, FEW)


@pytest.mark.parametrize("fault", ["drop_after", "html_200"])
def test_a_program_that_ends_in_an_error_is_just_started_again(fault: FaultKind, machine: Machine) -> None:
    program = "creem.py"
    machine.write(FEW)
    # The call carries a key, so the client repeats it three times by itself.
    machine.sandbox.faults.add(fault, provider="creem", operation="products_create", times=4)
    assert machine.run(program) == 1
    assert machine.run(program) == 0
    assert sorted(names_of(machine, "creem")) == expected(program, FEW)


def test_what_the_journal_does_not_know_is_not_sent(machine: Machine) -> None:
    stray = FILES["creem.py"].replace("journal.item = item.name", "journal.item = None")
    (machine.folder / "stray.py").write_text(stray, "utf-8")
    assert machine.run("stray.py") == 1
    assert list(machine.sandbox.requests) == []
