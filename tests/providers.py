"""The providers, as the tests know them: those with a spec, each with what `tests/fixtures/<provider>/facts.json` says of it.

The facts are written down apart from the specs, so that they find what is wrong there.
"""

import json
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple, TypeVar

ROOT = Path(__file__).parent.parent
FIXTURES = ROOT / "tests" / "fixtures"
Filled = TypeVar("Filled")
PROVIDERS = tuple(sorted(spec.parent.name for spec in ROOT.glob("specs/*/openapi.yaml")))


class FactsError(Exception):
    """The facts of a provider are not there, or not all of them. The message says where they belong."""


class Read(NamedTuple):
    """A GET without a body, and how a new sandbox answers it."""

    path: str
    """Below the address of the provider."""
    status: int
    answer: dict[str, Any]
    """Some members of the answer; of objects in it, some members again."""


class Sold(NamedTuple):
    """A product that can be made, and what the page of the sandbox then shows."""

    request: str
    """Method, and path below the address of the provider: `POST /v1/products`."""
    body: dict[str, Any]
    shows: list[str]


class Facts(NamedTuple):
    """What the tests know of a provider."""

    operations: int
    """How many operations its spec has."""
    whole: bool
    """Whether every documented operation is covered, and must stay so."""
    currencies: list[str]
    """Which codes its API accepts, as listed in its documents."""
    currency_count: int
    hosts: dict[str, str]
    """Its addresses: `test` and `live`."""
    keys: dict[str, str]
    """A key for each of them; it need not be a real one."""
    headers: dict[str, str]
    """What each request carries; `{key}` and `{milliseconds}` stand for the key and the time."""
    wrong_key: int
    """The status of an answer to a key of another environment."""
    refusal: list[str]
    """The members that the body of every refusal has."""
    checks_media_type: bool
    """Whether JSON that is declared as something else is refused."""
    writes: list[str]
    """Some of its writes: method, and path below the address."""
    first_read: Read
    sold: Sold

    def signed(self, key: str, now: float) -> dict[str, str]:
        """Give the headers of one request."""
        return {name: text.format(key=key, milliseconds=int(now * 1000)) for name, text in self.headers.items()}


@cache
def facts(provider: str) -> Facts:
    """Read what the tests know of a provider.

    Raises:
        FactsError: It is not there, or something is missing from it.
    """
    place = f"tests/fixtures/{provider}/facts.json"
    if not (ROOT / place).exists():
        raise FactsError(f"{place} is not there; `Facts` in tests/providers.py says what belongs into it")
    found = json.loads((ROOT / place).read_text("utf-8"))
    parts = {name: _filled(kind, found.get(name, {}), place) for name, kind in (("first_read", Read), ("sold", Sold))}
    return _filled(Facts, {**found, **parts, "currencies": found.get("currencies", "").split()}, place)


def _filled(kind: type[Filled], members: dict[str, Any], place: str) -> Filled:
    wanted = kind.__annotations__.keys()
    if lacking := sorted(wanted - members.keys()):
        raise FactsError(f"{place} lacks {', '.join(lacking)}; `{kind.__name__}` in tests/providers.py says what that is")
    if unknown := sorted(members.keys() - wanted):
        raise FactsError(f"{place} has {', '.join(unknown)}, which `{kind.__name__}` in tests/providers.py does not")
    return kind(**members)
