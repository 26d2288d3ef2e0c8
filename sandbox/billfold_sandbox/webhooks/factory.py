"""Deliveries for tests: signed as the provider signs, with documented bodies."""

from __future__ import annotations

import time
from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any, cast

from billfold_core.secret import Secret
from billfold_core.webhooks import given, sign
from billfold_sandbox.jsontext import dumps
from billfold_sandbox.spec import Json

from .bodies import enveloped, event_id, is_documented, message_id, record_of
from .requests import WebhookRequest, delivery
from .schemes import EXAMPLE_WEBHOOK_SECRETS, check_event, scheme_of


def make_webhook(
    provider: str,
    event: str,
    /,
    *,
    secret: str | Secret | None = None,
    at: float | datetime | None = None,
    **overrides: Any,
) -> WebhookRequest:
    """Make a delivery of an event, signed for a time.

    Args:
        provider: Whose event it is.
        event: Its name, `subscription.paid`.
        secret: What signs it; the provider's of `EXAMPLE_WEBHOOK_SECRETS` if left out.
        at: When it is sent, in epoch seconds or with its offset; now if left out.
        **overrides: What differs in the body, by the way to it: `object__status="paused"` sets the member `status` of `object`,
            `items__0__quantity=3` that of the first item.

    Raises:
        ValueError: There is no such provider, event, or way through the body.
        ConfigurationError: The secret cannot be right.

    Examples:
        >>> request = make_webhook("creem", "subscription.paused", at=1767225600, object__metadata={"user": "u_1"})
        >>> request.json["eventType"], request.json["object"]["status"]
        ('subscription.paused', 'paused')
    """
    seconds = seconds_of(at)
    return signed(provider, event, dumps(body_of(provider, event, seconds, overrides)), secret=secret, at=seconds)


def seconds_of(at: float | datetime | None) -> float:
    """Return a time in epoch seconds; now for None.

    Raises:
        InputError: It is no time, or a datetime without its offset.
    """
    return time.time() if at is None else given.seconds_of(at, "at")


def body_of(provider: str, event: str, at: float, overrides: Mapping[str, Any]) -> Json:
    """Return the body of an event with what shall differ in it.

    Raises:
        ValueError: There is no such provider or event, or no way to what shall differ.
    """
    check_event(provider, event)
    body = enveloped(provider, event, record_of(provider, event, at), id=event_id(provider, event, at), now=at)
    for way, value in overrides.items():
        _override(body, way, value)
    return body


def signed(provider: str, event: str, body: bytes, *, secret: str | Secret | None, at: float) -> WebhookRequest:
    """Sign a body as its provider does."""
    key = EXAMPLE_WEBHOOK_SECRETS[provider] if secret is None else secret
    headers = sign(scheme_of(provider), body, secret=key, at=at, id=message_id(provider, event, at))
    return delivery(provider, event, body, headers, documented=is_documented(provider, event))


def _override(body: Json, way: str, value: Any) -> None:
    *steps, last = way.split("__")
    part: Any = body
    for step in steps:
        part = part[_place(part, step, way)]
    # The last one may be new, as members are that a provider adds.
    part[_place(part, last, way, new=True)] = value


def _place(part: Any, step: str, way: str, *, new: bool = False) -> Any:
    """Return where a step of a way leads, in an object or a list."""
    if isinstance(part, list):
        listed = cast("Sequence[Any]", part)
        if not step.isdecimal() or int(step) >= len(listed):
            raise ValueError(f"{way}: {step} is no place in a list of {len(listed)}")
        return int(step)
    if not isinstance(part, dict):
        raise ValueError(f"{way}: what should have {step} is no object and no list")
    if step not in part and not new:
        raise ValueError(f"{way}: there is no {step} in {', '.join(cast(Json, part))}")
    return step
