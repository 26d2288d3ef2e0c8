"""What the shipped documents say of webhooks: how deliveries are signed, which events there are, when one is sent again."""

from __future__ import annotations

import base64
from collections.abc import Iterator, Mapping
from functools import cache
from typing import Final

from billfold_core.webhooks import Envelope, Scheme, Way
from billfold_sandbox.spec import Json, installed, load

_FEW_RETRIES: Final = (5.0, 60.0, 300.0, 1200.0, 3600.0, 7200.0, 14_400.0, 18_000.0, 18_000.0, 18_000.0)
"""How long is waited where only the number of attempts and their time in all is known."""


@cache
def scheme_of(provider: str) -> Scheme:
    """Return how a provider signs its deliveries.

    Raises:
        ValueError: There is no such provider here, or it has no webhooks.
    """
    said = block_of(provider)
    envelope: Json = {**said["envelope"]}
    envelope.update({name: tuple(envelope[name]) for name in ("name", "data", "id", "occurred_at") if name in envelope})
    return Scheme(
        provider,
        tuple(Way(**way) for way in said["ways"]),
        secret=said["secret"]["form"],
        environment_variable=said["secret"]["environment_variable"],
        window=said["window"],
        envelope=Envelope(**envelope),
        dedupe=said["dedupe"],
    )


def block_of(provider: str) -> Json:
    """Return what a provider's document says of its webhooks.

    Raises:
        ValueError: There is no such provider here, or it has no webhooks.
    """
    said: Json | None = load(provider).document.get("x-webhooks")
    if said is None:
        raise ValueError(f"{provider} has no webhooks that its document tells of")
    return said


def has_webhooks(provider: str) -> bool:
    """Return whether a provider's document has webhooks."""
    return "x-webhooks" in load(provider).document


def check_event(provider: str, name: str) -> None:
    """Refuse an event that a provider does not have.

    Raises:
        ValueError: It has none of that name.
    """
    known: Mapping[str, Json] = block_of(provider)["events"]
    if name not in known:
        raise ValueError(f"{provider} has no event {name!r}; it has {', '.join(known)}")


def is_success(provider: str, status: int) -> bool:
    """Return whether a status acknowledges a delivery."""
    wanted = str(block_of(provider)["acknowledge"]["status"])
    return str(status) == wanted or (wanted == "2XX" and 200 <= status < 300)


def patience(provider: str) -> float:
    """Return how many seconds a provider waits for an answer."""
    return float(block_of(provider)["acknowledge"].get("within") or 10)


def waits(provider: str) -> tuple[float, ...]:
    """Return the seconds between one attempt and the next, as far as they are known."""
    retries: Json = block_of(provider).get("retries", {})
    if "after" in retries:
        return tuple(map(float, retries["after"]))
    return _FEW_RETRIES[: int(retries.get("times", 0))]


class _ExampleSecrets(Mapping[str, str]):
    """A secret for each provider, which never changes."""

    def __getitem__(self, provider: str) -> str:
        if provider not in self:
            raise KeyError(provider)
        return f"whsec_{base64.b64encode(f'{provider} secret of the sandbox'.encode()).decode()}"

    def __iter__(self) -> Iterator[str]:
        return (name for name in installed() if has_webhooks(name))

    def __len__(self) -> int:
        return sum(1 for _ in self)

    def __contains__(self, provider: object) -> bool:
        return provider in [*self]

    def __repr__(self) -> str:
        return f"EXAMPLE_WEBHOOK_SECRETS({', '.join(self)})"


EXAMPLE_WEBHOOK_SECRETS: Final[Mapping[str, str]] = _ExampleSecrets()
"""For each provider the secret that deliveries are signed with where no other one is given."""
