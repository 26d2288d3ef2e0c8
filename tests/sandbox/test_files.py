"""The file of a sandbox: broken, gone, replaced, or in use by another program while requests come."""

import random
import sqlite3
import threading
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from providers import PROVIDERS, facts
from sandbox.test_robust_server import PRODUCT, ask

from billfold.testing import EXAMPLE_KEYS, Sandbox, StoreError, WebhookRequest
from billfold_core.errors import ServerError
from billfold_core.options import RequestOptions
from billfold_core.retry import RetryPolicy
from billfold_sandbox import record_store
from billfold_sandbox.web import serving
from creem_client import Creem
from hyperline_client import Hyperline

ONCE = RequestOptions(max_attempts=1)


def overwritten(path: Path) -> None:
    content = path.read_bytes()
    path.write_bytes(content[:100] + random.Random(1).randbytes(len(content) - 100))


def deleted(path: Path) -> None:
    for beside in path.parent.glob(f"{path.name}*"):
        beside.unlink()


def renamed(path: Path) -> None:
    path.rename(path.with_name("elsewhere.db"))


def replaced(path: Path) -> None:
    deleted(path)
    Sandbox(path).close()


BROKEN: dict[str, Callable[[Path], None]] = {
    "overwritten": overwritten,
    "deleted": deleted,
    "renamed": renamed,
    "replaced": replaced,
}


@pytest.mark.parametrize("broken", BROKEN)
def test_a_file_that_is_not_what_it_was_is_told_in_the_form_of_the_provider(broken: str, tmp_path: Path) -> None:
    path = tmp_path / "sandbox.db"
    with Sandbox(path) as sandbox:
        creem = Creem(EXAMPLE_KEYS["creem"], transport=sandbox.transport)
        for number in range(40):
            creem.products.create(**{**PRODUCT, "name": f"Plan {number}", "description": "x" * 2_000})
    with Sandbox(path) as sandbox, serving(sandbox.emulator) as address:
        BROKEN[broken](path)
        creem = Creem(EXAMPLE_KEYS["creem"], transport=sandbox.transport, retry=RetryPolicy(max_attempts=1))
        for call in (lambda: list(creem.products.search()), lambda: creem.products.create(**PRODUCT)):
            with pytest.raises(ServerError, match=r"cannot be used|this file is gone") as refused:
                call()
            assert refused.value.status == 500
        for provider in PROVIDERS:
            known = facts(provider)
            base = next(iter(sandbox.emulator.backends[provider].spec.base_paths.values()))
            headers = known.signed(EXAMPLE_KEYS[provider], sandbox.clock())
            status, told, _ = ask(address, f"/{provider}{base}{known.first_read.path}", **headers)
            if broken != "overwritten":
                assert (status, told["content-type"].partition(";")[0]) == (500, "application/json")
            assert status != 500 or "json" in told["content-type"]


@pytest.mark.parametrize("row", ["{", "[1]", "\x00", '{"id": 01}', "nul"])
def test_rows_that_are_no_records_any_more_are_told(row: str, tmp_path: Path) -> None:
    with Sandbox(tmp_path / "sandbox.db") as sandbox:
        creem = Creem(EXAMPLE_KEYS["creem"], transport=sandbox.transport)
        made = creem.products.create(**PRODUCT)
        sandbox.emulator.database.write("UPDATE record SET body = ? WHERE id = ?", row, made.id)
        with pytest.raises(ServerError, match="cannot be used"):
            creem.products.get(made.id, options=ONCE)


@pytest.fixture
def patient(monkeypatch: pytest.MonkeyPatch) -> None:
    """Have a slow machine's programs wait for each other for as long as it takes."""
    monkeypatch.setattr(record_store, "_PATIENCE", 60.0)
    monkeypatch.setattr(record_store, "_PATIENCE_OF_A_CALL", 60.0)


@pytest.mark.usefixtures("patient")
def test_a_write_waits_for_a_program_that_has_the_file_for_a_moment(tmp_path: Path) -> None:
    path = tmp_path / "sandbox.db"
    with Sandbox(path) as sandbox, closing(sqlite3.connect(path, isolation_level=None, check_same_thread=False)) as other:
        creem = Creem(EXAMPLE_KEYS["creem"], transport=sandbox.transport)
        other.execute("BEGIN IMMEDIATE")
        begun = threading.Event()
        answers: list[Any] = []

        def create() -> None:
            begun.set()
            answers.append(creem.products.create(**PRODUCT, options=ONCE))

        calling = threading.Thread(target=create)
        calling.start()
        begun.wait(5)
        calling.join(0.1)
        assert answers == []
        other.execute("ROLLBACK")
        calling.join(5)
        assert answers[0].name == "Pro"


@pytest.mark.usefixtures("patient")
def test_two_sandboxes_share_a_file(tmp_path: Path) -> None:
    path = tmp_path / "sandbox.db"
    with Sandbox(path) as one, Sandbox(path) as other:
        failed: list[Exception] = []

        def create(sandbox: Sandbox) -> None:
            creem = Creem(EXAMPLE_KEYS["creem"], transport=sandbox.transport)
            try:
                for _ in range(10):
                    creem.products.create(**PRODUCT, options=ONCE)
            except ServerError as error:
                failed.append(error)

        callers = [threading.Thread(target=create, args=[sandbox]) for sandbox in (one, other) * 2]
        for caller in callers:
            caller.start()
        for caller in callers:
            caller.join(30)
        assert failed == []
        assert len(list(Creem(EXAMPLE_KEYS["creem"], transport=one.transport).products.search())) == 40


def test_a_program_may_change_its_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    with Sandbox("sandbox.db") as sandbox:
        creem = Creem(EXAMPLE_KEYS["creem"], transport=sandbox.transport)
        (tmp_path / "below").mkdir()
        monkeypatch.chdir(tmp_path / "below")
        assert creem.products.create(**PRODUCT, options=ONCE).name == "Pro"


@pytest.mark.parametrize("raised", [None, LookupError])
def test_a_delivery_is_not_lost_when_the_file_is_in_use_as_it_ends(raised: type[Exception] | None, tmp_path: Path) -> None:
    path = tmp_path / "sandbox.db"
    with Sandbox(path, webhooks_to="/hooks") as sandbox, closing(sqlite3.connect(path, isolation_level=None)) as other:
        Hyperline(EXAMPLE_KEYS["hyperline"], transport=sandbox.transport).customers.create(name="Ada")
        sandbox.emulator.database.write("PRAGMA busy_timeout = 10")

        def receiver(request: WebhookRequest) -> int:
            other.execute("BEGIN IMMEDIATE")
            if raised is not None:
                raise raised(request.event)
            return 200

        # What the receiver raises is told before what became of the file.
        with pytest.raises(raised or StoreError):
            sandbox.deliveries.pump(receiver)
        other.execute("ROLLBACK")
        assert [one.state for one in sandbox.deliveries.pump(lambda request: 200)] == ["delivered"]
