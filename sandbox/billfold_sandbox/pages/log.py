"""The requests on the page: a line for each, and all of one on a click."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from html import escape
from typing import Final

from billfold_sandbox.request_log import Received

from .layout import tag, time_tag

ROWS: Final = 200
"""How many requests the page keeps."""
_SHOWN_BODY: Final = 20_000


def request_rows(requests: Sequence[Received]) -> str:
    """Write a line for each request. The rest of one is fetched when the line is opened."""
    return "".join(map(_row, requests))


def request_details(received: Received) -> str:
    """Write the headers and the body of a request, as the log has them: keys are masked."""
    headers = "".join(f"<dt>{escape(name)}</dt><dd>{escape(value)}</dd>" for name, value in received.headers.items())
    query = f"?{received.query}" if received.query else ""
    body = f"<pre>{escape(_body(received))}</pre>" if received.body else '<p class="soft">No body.</p>'
    return (
        f'<p class="line"><code>{escape(received.method)} {escape(received.path + query)}</code></p>'
        f'{body}<details class="headers"><summary>Headers</summary><dl class="wide">{headers}</dl></details>'
    )


def _row(received: Received) -> str:
    name = received.operation or "no such operation"
    return (
        f'<li data-key="{received.number}"><details data-request="{received.number}"><summary>'
        f"{time_tag(received.at)}{_status(received.status)}"
        f'<span class="what"><span class="operation provider-{escape(received.provider)}">{escape(received.provider)}'
        f"<b>{escape(name)}</b></span>"
        f"<code>{escape(received.method)} {escape(received.path)}</code></span>"
        f'<span class="tags">{tag("changed", "mark") if received.applied else ""}{_fault(received.fault)}</span>'
        '</summary><div class="details">Loading …</div></details></li>'
    )


def _status(status: int) -> str:
    kind = "good" if 200 <= status < 300 else "bad"
    return tag(str(status), f"status {kind}") if status else tag("no answer", "status bad")


def _fault(fault: str) -> str:
    return tag(f"fault: {fault}", "off") if fault else ""


def _body(received: Received) -> str:
    text = received.body.decode("utf-8", "replace")
    try:
        if len(text) <= _SHOWN_BODY:
            read = json.loads(text, parse_float=_exact(float), parse_int=_exact(int), object_pairs_hook=_whole)
            text = json.dumps(read, indent=2, ensure_ascii=False)
    except (ValueError, RecursionError):
        pass  # It is shown as it came.
    return text if len(text) <= _SHOWN_BODY else f"{text[:_SHOWN_BODY]}\n… and {len(text) - _SHOWN_BODY:,} more characters"


def _exact(kind: type[float] | type[int]) -> Callable[[str], float | int]:
    """Return a reader of numbers that refuses those which would be written in another way than they came."""

    def read(text: str) -> float | int:
        number = kind(text)
        if str(number) != text:
            raise ValueError(text)
        return number

    return read


def _whole(pairs: list[tuple[str, object]]) -> dict[str, object]:
    """Make an object of its members, and refuse one that has two of the same name."""
    members = dict(pairs)
    if len(members) < len(pairs):
        raise ValueError("two members of one name")
    return members
