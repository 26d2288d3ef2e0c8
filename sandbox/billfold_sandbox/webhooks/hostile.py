"""Deliveries that a receiver has to refuse, or take without falling over, each by its name."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any, Final, Literal, NamedTuple, TypeAlias

from billfold_core.secret import Secret
from billfold_core.webhooks import MOST_BYTES, Scheme, Way, sign
from billfold_sandbox.jsontext import dumps
from billfold_sandbox.spec import Json

from .factory import body_of, seconds_of, signed
from .requests import WebhookRequest
from .schemes import EXAMPLE_WEBHOOK_SECRETS, block_of, scheme_of

HostileOutcome = Literal["refused", "unknown", "unreadable", "undecodable", "accepted"]
"""
- `refused`: its signature, its time or its size is wrong: `WebhookVerificationError`
- `unknown`: rightly signed, an event that the client does not know: `UnknownEvent`
- `unreadable`: rightly signed, and no event: `UnreadableEvent`
- `undecodable`: rightly signed, and its record is not what the event has: reading `data` raises `DecodeFault`
- `accepted`: rightly signed, and readable, but not usual
"""
_OTHER_KEY: Final = "whsec_b3RoZXIgc2VjcmV0IHRoYXQgc2lnbnM="
_SOON: Final = 3600


class _Given(NamedTuple):
    """What a hostile delivery is made of."""

    provider: str
    event: str
    secret: str | Secret | None
    at: float

    @property
    def scheme(self) -> Scheme:
        return scheme_of(self.provider)

    @property
    def way(self) -> Way:
        """How the provider usually signs."""
        return next(way for way in self.scheme.ways if (way.scheme == "standard") is (self.scheme.secret == "base64"))

    def body(self) -> Json:
        return body_of(self.provider, self.event, self.at, {})

    def usual(self, *, at: float | None = None) -> WebhookRequest:
        return self.signed(dumps(self.body()), at=at)

    def signed(self, body: bytes, *, at: float | None = None) -> WebhookRequest:
        return signed(self.provider, self.event, body, secret=self.secret, at=self.at if at is None else at)

    def with_header(self, name: str, change: Callable[[str], str]) -> WebhookRequest:
        made = self.usual()
        return made._replace(headers={**made.headers, name: change(made.headers[name])})


_Maker: TypeAlias = Callable[[_Given], WebhookRequest]


def hostile_variants(provider: str) -> dict[str, HostileOutcome]:
    """Return the names of a provider's hostile deliveries, each with what a receiver has to make of it.

    Raises:
        ValueError: There is no such provider.
    """
    return {name: outcome for name, (outcome, fits, _) in _VARIANTS.items() if fits(scheme_of(provider))}


def hostile(
    provider: str,
    variant: str,
    event: str | None = None,
    /,
    *,
    secret: str | Secret | None = None,
    at: float | datetime | None = None,
) -> WebhookRequest:
    """Make a hostile delivery; `hostile_variants` names them.

    Args:
        provider: Whose delivery it would be.
        variant: Its name.
        event: The event that it is made of; the provider's first if left out.
        secret: What the receiver expects to be signed with, as for `make_webhook`.
        at: What the receiver takes for now, as for `make_webhook`.

    Raises:
        ValueError: There is no such provider or event, or the provider's deliveries have no such variant.

    Examples:
        >>> for variant, outcome in hostile_variants("creem").items():
        ...     request = hostile("creem", variant)
    """
    known = hostile_variants(provider)
    if variant not in known:
        raise ValueError(f"{provider} has no hostile delivery {variant!r}; it has {', '.join(known)}")
    name = next(iter(block_of(provider)["events"])) if event is None else event
    return _VARIANTS[variant][2](_Given(provider, name, secret, seconds_of(at)))


def _tampered(given: _Given) -> WebhookRequest:
    made = given.usual()
    return made._replace(body=made.body.replace(b"e", b"f", 1))


def _reserialised(given: _Given) -> WebhookRequest:
    made = given.usual()
    return made._replace(body=json.dumps(json.loads(made.body), indent=2).encode())


def _other_secret(given: _Given) -> WebhookRequest:
    return given._replace(secret=_OTHER_KEY).usual()


def _without_signature(given: _Given) -> WebhookRequest:
    made = given.usual()
    return made._replace(headers={name: value for name, value in made.headers.items() if name != given.way.signature})


def _signature(change: Callable[[str], str]) -> _Maker:
    return lambda given: given.with_header(given.way.signature, change)


def _timestamp(change: Callable[[str], str]) -> _Maker:
    return lambda given: given.with_header(given.way.timestamp, change)


def _late(given: _Given) -> WebhookRequest:
    return given.usual(at=given.at - given.scheme.window - _SOON)


def _early(given: _Given) -> WebhookRequest:
    return given.usual(at=given.at + given.scheme.window + _SOON)


def _other_id(given: _Given) -> WebhookRequest:
    return given.with_header(given.way.id, lambda id: f"{id}x")


def _stripped(given: _Given) -> WebhookRequest:
    """Headers of Standard Webhooks that are wrong, beside the provider's older one, which is right."""
    made = given.usual()
    key = EXAMPLE_WEBHOOK_SECRETS[given.provider]
    wrong = sign(given.scheme, made.body + b" ", secret=key, at=given.at, id="msg_1", using="standard")
    return made._replace(headers={**made.headers, **wrong})


def _body(make: Callable[[Json, Scheme], Any]) -> _Maker:
    def made(given: _Given) -> WebhookRequest:
        found = make(given.body(), given.scheme)
        return given.signed(found if isinstance(found, bytes) else dumps(found))

    return made


def _renamed(body: Json, scheme: Scheme) -> Json:
    return {**body, scheme.envelope.name[0][1:]: "brand.new"}


def _unnamed(body: Json, scheme: Scheme) -> Json:
    return {name: value for name, value in body.items() if f"/{name}" not in scheme.envelope.name}


def _twice(body: Json, scheme: Scheme) -> bytes:
    del scheme
    first = next(iter(body))
    return dumps({first: "another"})[:-1] + b"," + dumps(body)[1:]


def _wrong_record(body: Json, scheme: Scheme) -> Any:
    """A body whose record is a list."""
    at = scheme.envelope.data[0]
    return {**body, at[1:]: []} if at else {**body, "object": [1]}


def _new_member(body: Json, scheme: Scheme) -> Json:
    del scheme
    return {**body, "brand_new": {"of": ["another", "release"]}}


def _always(scheme: Scheme) -> bool:
    del scheme
    return True


def _has_time(scheme: Scheme) -> bool:
    return all(way.timestamp for way in scheme.ways)


def _is_standard(scheme: Scheme) -> bool:
    return scheme.secret == "base64"


def _is_named(scheme: Scheme) -> bool:
    return bool(scheme.envelope.name)


def _has_two_ways(scheme: Scheme) -> bool:
    return len({way.scheme for way in scheme.ways}) > 1


def _one_more(text: str) -> str:
    return str(int(text) + 1)


_VARIANTS: Final[Mapping[str, tuple[HostileOutcome, Callable[[Scheme], bool], _Maker]]] = {
    "tampered": ("refused", _always, _tampered),
    "reserialised": ("refused", _always, _reserialised),
    "other_secret": ("refused", _always, _other_secret),
    "no_signature": ("refused", _always, _without_signature),
    "empty_signature": ("refused", _always, _signature(lambda text: "")),
    "cut_signature": ("refused", _always, _signature(lambda text: text[:-8])),
    "garbled_signature": ("refused", _always, _signature(lambda text: "é" * len(text))),
    "unversioned": ("refused", _is_standard, _signature(lambda text: text.removeprefix("v1,"))),
    "other_version": ("refused", _is_standard, _signature(lambda text: f"v2{text[2:]}")),
    "other_id": ("refused", _is_standard, _other_id),
    "stale": ("refused", _has_time, _late),
    "early": ("refused", _has_time, _early),
    "other_time": ("refused", _has_time, _timestamp(_one_more)),
    "signed_time": ("refused", _has_time, _timestamp(lambda text: f"+{text}")),
    "two_ways": ("refused", _has_two_ways, _stripped),
    "too_large": ("refused", _always, _body(lambda body, _: dumps(body) + b" " * MOST_BYTES)),
    "unknown_event": ("unknown", _is_named, _body(_renamed)),
    "no_name": ("unreadable", _is_named, _body(_unnamed)),
    "not_json": ("unreadable", _always, _body(lambda body, _: dumps(body)[:-1])),
    "not_text": ("unreadable", _always, _body(lambda body, _: b"\xff\xfe")),
    "no_object": ("unreadable", _always, _body(lambda body, _: b"[]")),
    "deep": ("unreadable", _always, _body(lambda body, _: b'{"a":' * 5000 + b"1" + b"}" * 5000)),
    "two_values": ("unreadable", _always, _body(_twice)),
    "other_record": ("undecodable", _always, _body(_wrong_record)),
    "new_member": ("accepted", _always, _body(_new_member)),
}
