"""The parts of the page that set something: faults and the clock."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import UTC, datetime
from html import escape
from typing import Final, get_args

from billfold_sandbox.faults import Fault, Kind

from .layout import tag

_SAID: Final[Mapping[str, str]] = {
    "rate_limited": "429, too many requests",
    "server_error": "500 in the provider's form",
    "html_520": "520 with a proxy's HTML",
    "drop_before": "connection closed, nothing happened",
    "drop_after": "connection closed after the commit",
    "slow_body": "half of the answer, then nothing",
    "timeout": "no answer, but it takes effect",
    "redirect": "307 to another host",
    "malformed_json": "JSON cut off in the middle",
    "html_200": "200 with a sign-in page",
    "late_commit": "no answer, takes effect later",
    "list_lag": "new records missing from lists",
    "webhook_duplicate": "comes twice, one after the other",
    "webhook_reorder": "comes after the next one",
    "webhook_late": "comes later",
    "webhook_twice_at_once": "comes twice at the same time",
    "webhook_lost": "never comes",
}
_SHOWN_FAULTS: Final = 50


def fault_lines(faults: Iterable[Fault]) -> str:
    """Write the script of faults, the next one first."""
    lines = list(faults)
    rows = "".join(map(_line, lines[:_SHOWN_FAULTS]))
    if len(lines) > _SHOWN_FAULTS:
        rows += f'<li class="soft">And {len(lines) - _SHOWN_FAULTS:,} more.</li>'
    if not lines:
        return '<li class="soft">None. Every request is answered as it should be.</li>'
    return rows


def fault_form(operations: Mapping[str, Iterable[str]]) -> str:
    """Write the form that adds a fault; the operations are those of each provider."""
    kinds = "".join(
        f'<option value="{kind}">{kind.replace("_", " ")}: {escape(_SAID[kind])}</option>'
        for kind in get_args(Kind)
        if kind in _SAID
    )
    providers = "".join(f'<option value="{escape(name)}">{escape(name)}</option>' for name in operations)
    lists = "".join(
        f'<datalist id="operations-{escape(name)}">' + "".join(f'<option value="{escape(one)}">' for one in names) + "</datalist>"
        for name, names in operations.items()
    )
    return (
        '<form id="fault" class="form">'
        f'<label class="whole">What goes wrong<select name="kind">{kinds}</select></label>'
        f'<label>Provider<select name="provider"><option value="">any</option>{providers}</select></label>'
        '<label>Operation<input name="operation" placeholder="any" autocomplete="off" spellcheck="false" disabled></label>'
        '<label>Times<input name="times" type="number" min="1" step="1" value="1" placeholder="always"></label>'
        '<label data-for="slow_body timeout late_commit webhook_late webhook_reorder rate_limited server_error">Seconds'
        '<input name="seconds" type="number" min="0" max="3600" step="any" value="2"></label>'
        '<label data-for="server_error">Status<input name="status" type="number" min="500" max="599" value="500"></label>'
        '<label data-for="rate_limited server_error">Retry-After<input name="retry_after" placeholder="none, 2, or date"'
        ' autocomplete="off"></label>'
        '<div class="whole actions"><button class="primary">Add the fault</button></div>'
        f'<p class="whole problem" role="alert"></p>{lists}</form>'
    )


def clock_text(now: float) -> str:
    """Write a time of the sandbox."""
    return f"{datetime.fromtimestamp(now, UTC):%Y-%m-%d %H:%M:%S} UTC"


def clock_form() -> str:
    """Write the buttons that let time pass, and the form that sets it."""
    steps = ((3600, "1 hour"), (86_400, "1 day"), (30 * 86_400, "30 days"))
    buttons = "".join(f'<button type="button" data-advance="{seconds}">+ {text}</button>' for seconds, text in steps)
    return (
        f'<div class="actions" id="advance">{buttons}</div>'
        '<details class="add"><summary>Set a time</summary><form id="set-clock" class="form">'
        '<label class="whole">Date and time, UTC<input name="now" type="datetime-local" step="1" required></label>'
        '<div class="whole actions"><button class="primary">Set the clock</button></div></form></details>'
        '<p class="problem" role="alert" id="clock-problem"></p>'
    )


def _line(fault: Fault) -> str:
    where = " ".join(filter(None, (fault.provider, fault.operation))) or "any request"
    times = "always" if fault.times is None else "once" if fault.times == 1 else f"{fault.times} times"
    return f'<li>{tag(fault.kind, "off")}<span>{escape(where)}</span><span class="soft">{times}</span></li>'
