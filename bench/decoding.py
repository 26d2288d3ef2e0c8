"""What typed models cost beyond plain JSON."""

import json
from collections.abc import Callable

from report import Section, at_most, compare, in_turns
from sample import PAGE

from billfold_core import wire
from creem_client.models import ProductPage

ROUNDS = 40


def measure(turns: int) -> Section:
    """Decode a page of 100 products, to dicts and to models, in turns."""
    candidates: dict[str, Callable[[], object]] = {
        "`json.loads`": lambda: json.loads(PAGE),
        "`ProductPage.from_dict`": lambda: ProductPage.from_dict(wire.loads(PAGE)),
    }
    seconds = in_turns(candidates, ROUNDS, turns)
    what = "100 products of 18 fields, times, enums and nested records included. Stock output: 5.1; pydantic-based SDKs: 9 to 35."
    return Section("Decoding", what, compare(seconds, {"`ProductPage.from_dict`": at_most(2.2)}, unit="µs", factor=1e6))
