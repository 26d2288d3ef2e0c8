"""No delivery makes `normalize` raise, whatever it brings, and what it tells has the types that it says."""

import json
import re
from collections.abc import Iterator, Mapping
from datetime import datetime
from importlib import import_module
from pathlib import Path
from typing import Any, Final

import pytest
from facade.deliveries import PROVIDERS, enveloped
from facade.test_events import MAPPINGS, parsed, shown, told
from hypothesis import given, settings
from hypothesis import strategies as st

from billfold.events import normalize
from billfold.events.mapping import fields_of
from billfold.events.vocabulary import FIELD_TYPES
from billfold_core.webhooks import Event

ROOT: Final = Path(__file__).parents[2]


def documented(provider: str, model: str) -> Any:
    """Give a documented record of a model; None if there is none."""
    name = re.sub(r"(?<!^)(?=[A-Z])", "_", model.partition(":")[2]).lower()
    path = ROOT / "tests/fixtures" / provider / "responses" / f"{name}s_get.json"
    if not path.exists():
        return None
    found = json.loads(path.read_text("utf-8"))
    return found["data"] if provider == "clink" else found


BAD: Final[list[Any]] = [None, "", "null", 0, -1, 1.5, 10**30, True, [], {}, [None], {"id": 5}, "\ud800", [[[]]], "9" * 400]


def mutated(record: Any) -> Iterator[Any]:
    """Give a record, what is none, and the record with each of its fields missing and not as it should be."""
    yield record
    yield from BAD
    for place, name in enumerate(record):
        yield {other: value for other, value in record.items() if other != name}
        for bad in BAD[place % 5 :: 5]:
            yield {**record, name: bad}


def sound(event: Event[Any]) -> int:
    """Tell in how many events something ends, all of them with fields of their types."""
    found = normalize(event)
    for one in found:
        assert isinstance(one.occurred_at, datetime | None)
        for name in fields_of(type(one)):
            assert isinstance(getattr(one, name), (FIELD_TYPES.get(name, str), type(None))), (name, one)
    return len(found)


@pytest.mark.parametrize("provider", PROVIDERS)
def test_no_event_makes_it_raise_whatever_its_record_is(provider: str) -> None:
    module = import_module(f"{provider}_client.webhook_events")
    parse = import_module(f"{provider}_client.webhook").parse
    tried, counts, models = set[str](), set[int](), set[tuple[str, type]]()
    for name, entry in module.EVENTS.entries.items():
        record = documented(provider, entry.model) or {"id": "rec_1", "object": "payment", "customer": {"id": "cus_1"}}
        # Each record is tried in all ways with one event of each kind that it becomes, and a little with the others.
        new = {(entry.model, rule.kind) for rule in MAPPINGS[provider].events.get(name, ())} - models
        ways = list(mutated(record)) if new else [record, *BAD[::4]]
        models |= new
        for one in ways:
            if isinstance(one, Mapping) or provider != "flowglad":
                body = json.dumps(enveloped(provider, name, one)).encode()
                counts.add(sound(parse(body, event=name if provider == "flowglad" else None)))
        tried.add(name)
    assert len(tried) == {"clink": 44, "creem": 17, "flowglad": 9, "hyperline": 121}[provider]
    assert 1 in counts
    assert max(counts) <= 2


JSON: Final = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(max_size=5),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(["id", "object", "status", "order", "customer", "currency", "amount", "orderId", "transaction", "x"]),
            inner,
            max_size=4,
        )
    ),
    max_leaves=8,
)
NAMES: Final = [(provider, name) for provider in PROVIDERS for name in MAPPINGS[provider].events]


@settings(max_examples=30, deadline=None)
@given(
    st.sampled_from(NAMES),
    st.dictionaries(
        st.sampled_from(["id", "status", "order", "customer", "orderId", "subscriptionId", "amount", "currency"]),
        JSON,
        max_size=5,
    ),
)
def test_no_json_makes_it_raise(name: tuple[str, str], record: Any) -> None:
    provider, event = name
    sound(parsed(provider, event, record))


def test_the_documented_records_tell_their_ids() -> None:
    """What is read is read of the record that the event has, and not of another one."""
    silent: list[str] = []
    for provider in ("clink", "creem", "hyperline"):
        table = import_module(f"{provider}_client.webhook_events").EVENTS.entries
        for name, rules in MAPPINGS[provider].events.items():
            record = documented(provider, table[name].model)
            if rules and record is not None:
                silent += [f"{provider} {name} {one}" for one in told(provider, name, record) if not shown(one)]
    assert silent == []
