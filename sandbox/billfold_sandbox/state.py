"""All that a sandbox holds, as JSON in pieces: a request to an API waits for one of them at most."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from itertools import islice

from .catalog import CheckoutRow, ProductRow, RecordRow
from .emulator import Emulator
from .faults import Fault
from .jsontext import dumps
from .reading import PIECE, checkouts, products, records
from .request_log import Received
from .webhooks.deliveries import WebhookDelivery


def state_pieces(emulator: Emulator) -> Iterator[bytes]:
    """Write products, requests, checkouts that wait, other records, webhooks, faults. What changes meanwhile may be missing."""
    yield b'{"products":{'
    yield from _for_each_provider(emulator, lambda name: map(product_json, products(emulator, name)))
    yield b'},"requests":['
    with emulator.lock:
        requests = list(emulator.log)
    yield from _items(map(request_json, requests))
    yield b'],"checkouts":{'
    yield from _for_each_provider(emulator, lambda name: map(CheckoutRow._asdict, checkouts(emulator, name)))
    yield b'},"records":{'
    yield from _for_each_provider(emulator, lambda name: map(RecordRow._asdict, records(emulator, name)))
    yield b'},"webhooks":['
    yield from _items(map(delivery_json, _deliveries(emulator)))
    yield b'],"faults":' + dumps(list(map(fault_json, emulator.faults.pending))) + b"}"


def product_json(row: ProductRow) -> Mapping[str, object]:
    """Give a product as the sandbox's own routes tell it."""
    return {**row._asdict(), "prices": [price._asdict() for price in row.prices]}


def request_json(received: Received) -> Mapping[str, object]:
    """Give a request as the sandbox's own routes tell it."""
    return {**received._asdict(), "body": received.body.decode("utf-8", "replace"), "at": int(received.at)}


def delivery_json(one: WebhookDelivery) -> Mapping[str, object]:
    """Return a delivery as the sandbox's own routes tell it; its body is as it was signed."""
    attempts = [attempt._asdict() for attempt in one.attempts]
    return {**one._asdict(), "body": one.body.decode("utf-8", "replace"), "attempts": attempts}


def fault_json(fault: Fault) -> Mapping[str, object]:
    """Give a line of the script as the sandbox's own routes tell it."""
    return {name: value for name, value in fault._asdict().items() if name != "newest"}


def _deliveries(emulator: Emulator) -> Iterator[WebhookDelivery]:
    """Read the deliveries some at a time, so that other calls are answered meanwhile."""
    piece = emulator.deliveries.after(0, PIECE)
    while piece:
        yield from piece
        piece = emulator.deliveries.after(piece[-1].number, PIECE)


def _for_each_provider(emulator: Emulator, rows: Callable[[str], Iterable[Mapping[str, object]]]) -> Iterator[bytes]:
    for index, name in enumerate(emulator.backends):
        yield (b"," if index else b"") + dumps(name) + b":["
        yield from _items(rows(name))
        yield b"]"


def _items(rows: Iterable[Mapping[str, object]]) -> Iterator[bytes]:
    """Write the items of an array, many at a time."""
    before, left = b"", iter(rows)
    while piece := list(islice(left, PIECE)):
        yield before + b",".join(map(dumps, piece))
        before = b","
