"""The webhooks on the page: each delivery with what became of it, and a button that sends it again."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime
from html import escape
from typing import Final

from billfold_sandbox.webhooks.deliveries import WebhookDelivery

from .layout import environment_tag, tag, time_tag

SHOWN: Final = 50
_KINDS: Final = {"delivered": "good", "failed": "bad", "lost": "off", "held": "off"}


def delivery_lines(deliveries: Sequence[WebhookDelivery]) -> str:
    """Write a line for each delivery, newest first."""
    if not deliveries:
        none = "None yet. Start the sandbox with --webhooks-to, or make an endpoint through a provider's API."
        return f'<li class="soft">{none}</li>'
    return "".join(map(_line, reversed(deliveries)))


def _line(one: WebhookDelivery) -> str:
    tried = ", ".join(str(attempt.status) if attempt.status else attempt.problem for attempt in one.attempts)
    due = f"next at {datetime.fromtimestamp(one.due, UTC):%H:%M:%S}" if one.due is not None and one.attempts else ""
    told = "; ".join(filter(None, (tried, due)))
    return (
        f"<li>{time_tag(one.made)}"
        f'<span class="operation provider-{escape(one.provider)}">{escape(one.provider)}<b>{escape(one.event)}</b></span>'
        f"{tag(one.state, _KINDS.get(one.state, ''))}{environment_tag(one.environment)}{tag(one.fault, 'off')}"
        f'<code>{escape(one.url)}</code><span class="soft">{escape(told)}</span>'
        f'<button type="button" data-redeliver="{one.number}">Send again</button></li>'
    )
