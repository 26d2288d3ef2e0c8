"""What a browser asks a sandbox for: its pages, the parts of them that are renewed, and their files."""

from __future__ import annotations

from typing import Final
from urllib.parse import parse_qs, unquote
from zlib import crc32

from .addresses import CHECKOUT, CUSTOMER
from .emulator import Emulator
from .message import Answer, Request, json_answer, text_answer
from .pages import checkout, layout, log, overview, webhooks
from .pages.controls import fault_lines
from .reading import checkout_sheet, customer_sheet, latest
from .refusal import RefusedError

_PARTS: Final = "/_sandbox/page/"
_FILES: Final = "/_sandbox/"


def page_answer(emulator: Emulator, request: Request) -> Answer | None:
    """Answer a GET for a page or for a part of one; None if it is for something else."""
    path, asked = request.path, parse_qs(request.query)
    words = asked.get("find", [""])[0].strip()[: overview.MOST_CHARACTERS]
    if path == "/":
        return _html(_overview(emulator, words))
    if path.startswith(CHECKOUT):
        return _checkout(emulator, *_named(path, CHECKOUT))
    if path.startswith(CUSTOMER):
        return _customer(emulator, *_named(path, CUSTOMER))
    if path.startswith(_PARTS):
        kind, _, name = path.removeprefix(_PARTS).partition("/")
        return _part(emulator, kind, unquote(name), words, asked)
    name = path.removeprefix(_FILES)
    found = layout.package_file(name) if path.startswith(_FILES) else None
    if found is None:
        return None
    text, media_type = found
    if name == "page.css":
        text += overview.colours({provider: backend.accent for provider, backend in emulator.backends.items()})
    return text_answer(200, text, media_type)


def _part(emulator: Emulator, kind: str, name: str, words: str, asked: dict[str, list[str]]) -> Answer | None:
    if kind == "news":
        return json_answer(200, _news(emulator, _number(asked, "after", 0)))
    if kind == "faults":
        return _html(fault_lines(emulator.faults.pending))
    if kind == "webhooks":
        return _html(webhooks.delivery_lines(emulator.deliveries.latest(webhooks.SHOWN)))
    if kind == "section" and name in emulator.backends:
        count = min(max(_number(asked, "count", overview.FIRST), 1), overview.MOST)
        return _html(_section(emulator, name, words, count))
    if kind == "request":
        with emulator.lock:
            received = emulator.log.get(int(name)) if name.isdecimal() and len(name) < 20 else None
        return _html(log.request_details(received) if received else '<p class="soft">This request is not kept any more.</p>')
    return None


def _overview(emulator: Emulator, words: str) -> str:
    state = _seen(emulator)
    with emulator.lock:
        requests = emulator.log.after(0, log.ROWS)
    return overview.page(
        overview.Overview(
            sections={name: _section(emulator, name, words, overview.FIRST) for name in emulator.backends},
            titles={name: backend.spec.title for name, backend in emulator.backends.items()},
            operations={name: [route.operation for route in found.spec.routes] for name, found in emulator.backends.items()},
            requests=requests,
            faults=emulator.faults.pending,
            deliveries=emulator.deliveries.latest(webhooks.SHOWN),
            now=emulator.now(),
            words=words,
            state={**state, "last": requests[0].number if requests else state["last"]},
        )
    )


def _section(emulator: Emulator, name: str, words: str, count: int) -> str:
    found = latest(emulator, name, limit=count, words=words)
    return overview.section(name, emulator.backends[name].spec.title, found, words, count)


def _seen(emulator: Emulator) -> dict[str, object]:
    """Tell by what it can be seen that something changed; that costs no look at the records."""
    with emulator.lock:
        emulator.commit_late()
        return {
            "first": emulator.log.first,
            "last": emulator.log.last,
            "records": f"{emulator.database.touched}-{emulator.advanced:.0f}",
            "webhooks": emulator.deliveries.mark(),
            "faults": f"{crc32(repr(emulator.faults.pending).encode()):x}",
        }


def _news(emulator: Emulator, after: int) -> dict[str, object]:
    with emulator.lock:
        requests = emulator.log.after(after, log.ROWS)
        return {**_seen(emulator), "now": int(emulator.now()), "requests": log.request_rows(requests)}


def _checkout(emulator: Emulator, provider: str, checkout_id: str) -> Answer:
    title = _title(emulator, provider)
    try:
        sheet, after = checkout_sheet(emulator, provider, checkout_id)
    except RefusedError:
        why = f"The sandbox has no checkout {checkout_id!r}. It may have been forgotten: records are kept only with --db."
        return _html(checkout.refused_page(provider, title, "No such checkout", why), 404)
    return _html(checkout.checkout_page(provider, title, sheet, after))


def _customer(emulator: Emulator, provider: str, customer_id: str) -> Answer:
    title = _title(emulator, provider)
    try:
        sheet = customer_sheet(emulator, provider, customer_id)
    except RefusedError:
        why = f"The sandbox has no customer {customer_id!r}. It may have been forgotten: records are kept only with --db."
        return _html(checkout.refused_page(provider, title, "No such customer", why), 404)
    return _html(checkout.customer_page(provider, title, sheet))


def _title(emulator: Emulator, provider: str) -> str:
    return emulator.backends[provider].spec.title if provider in emulator.backends else provider


def _named(path: str, before: str) -> tuple[str, str]:
    provider, _, record_id = path.removeprefix(before).partition("/")
    return unquote(provider), unquote(record_id)


def _number(asked: dict[str, list[str]], name: str, otherwise: int) -> int:
    text = asked.get(name, [""])[0]
    return int(text) if text.isdecimal() and len(text) < 20 else otherwise


def _html(text: str, status: int = 200) -> Answer:
    return text_answer(status, text, "text/html")
