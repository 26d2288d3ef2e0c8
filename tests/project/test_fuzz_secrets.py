"""No fault on the wire makes a client show a secret. `python -m fuzz.wire --secrets` plays all of them in every combination."""

import logging
from collections.abc import Iterator

import pytest

from fuzz.wire import each_fault_once
from fuzz.wire_cases import API_KEY, EFFECTS, KINDS, LICENCE, Case
from fuzz.wire_faults import FAULTS
from fuzz.wire_secrets import ECHOES, SOUGHT, WEBHOOK, Search, searched
from fuzz.wire_server import Loopback

# An answer that repeats the secrets goes to each kind of client; what is lost below is the same for many faults.
ECHOED = [
    Case((fault,), kind, EFFECTS[number % len(EFFECTS)], False, False)
    for number, fault in enumerate(ECHOES.values())
    for kind in KINDS
]
OTHERS = list(each_fault_once(list(FAULTS.values())))[::4]


@pytest.fixture(scope="module")
def loopback() -> Iterator[Loopback]:
    with Loopback() as running:
        yield running


@pytest.mark.parametrize("case", [*ECHOED, *OTHERS], ids=lambda case: case.label)
def test_a_fault_shows_no_secret(loopback: Loopback, case: Case) -> None:
    search = Search()
    assert searched(loopback, case, search) == []
    assert search.looked_at > 10
    assert search.logged > 3


@pytest.mark.parametrize("secret", [API_KEY, LICENCE, WEBHOOK])
def test_the_search_finds_what_is_shown(secret: str) -> None:
    search = Search()

    def fail(held: object) -> None:
        raise ValueError

    shows = [
        ValueError(secret),
        ValueError(f"a {secret.upper()} b"),
        ValueError([secret]),
        ValueError(secret.encode()),
    ]
    noted = ValueError("x")
    noted.add_note(secret)
    cause = ValueError("x")
    cause.__cause__ = ValueError("y")
    cause.__cause__.__context__ = KeyError(secret)
    shows += [noted, cause, ExceptionGroup("x", [ValueError("y"), KeyError(secret)])]
    for error in shows:
        known = len(search.leaks)
        search.look(error)
        assert len(search.leaks) > known, error
    with search.logs():
        known = len(search.leaks)
        logging.getLogger("shop").debug("%s", {"key": secret})
    assert len(search.leaks) > known
    assert {leak.secret for leak in search.leaks} == {name for name, spellings in SOUGHT.items() if secret in spellings}
