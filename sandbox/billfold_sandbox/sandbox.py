"""A local stand-in for all providers, for tests: real wire format, no key, no network, no waiting.

```python
from billfold.testing import Sandbox
from creem_client import Creem

with Sandbox() as sandbox:
    creem = Creem(api_key="creem_test_x", transport=sandbox.transport)
    sandbox.faults.add("rate_limited", provider="creem", retry_after="date")
    creem.products.create(name="Pro", description="…", price=2999, currency="USD", billing_type="onetime")
    assert sandbox.state()["creem"][0].prices[0].amount == "2999"
    assert sandbox.requests[-1].json["price"] == 2999
```

A key needs only the right prefix: `creem_test_…` opens Creem's test host, `creem_…` the live one, and so on.
Needs `billfold[testing]`.
"""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from types import TracebackType
from typing import Any, Final, Self, cast

from .addresses import checked_base
from .backend import Settings
from .catalog import PriceRow, ProductRow
from .emulator import Emulator
from .faults import Fault, Faults, Kind
from .jsontext import without_text
from .places import place_on_a_port
from .reading import products
from .record_store import StoreError
from .refusal import RefusedError
from .request_log import Received
from .spec import installed, load
from .transport import SandboxTransport
from .webhooks.deliveries import Deliveries, DeliveryState, WebhookAttempt, WebhookDelivery
from .webhooks.factory import make_webhook
from .webhooks.hostile import HostileOutcome, hostile, hostile_variants
from .webhooks.requests import WebhookRequest
from .webhooks.schemes import EXAMPLE_WEBHOOK_SECRETS
from .webhooks.sending import checked_target

__all__ = [
    "EXAMPLE_KEYS",
    "EXAMPLE_WEBHOOK_SECRETS",
    "Deliveries",
    "DeliveryState",
    "Fault",
    "FaultKind",
    "Faults",
    "HostileOutcome",
    "PriceRow",
    "ProductRow",
    "Received",
    "Sandbox",
    "SandboxTransport",
    "StoreError",
    "WebhookAttempt",
    "WebhookDelivery",
    "WebhookRequest",
    "hostile",
    "hostile_variants",
    "make_webhook",
    "sandbox_url",
]

FaultKind = Kind


class _ExampleKeys(Mapping[str, str]):
    """Keys made of the prefixes in the specs that the clients ship; they are read when one is asked for."""

    def __getitem__(self, provider: str) -> str:
        try:
            return f"{load(provider).key_prefixes['test'][0]}sandbox"
        except ValueError as error:
            raise KeyError(str(error)) from None

    def __iter__(self) -> Iterator[str]:
        return iter(installed())

    def __len__(self) -> int:
        return len(installed())

    def __repr__(self) -> str:
        return repr(dict(self))


EXAMPLE_KEYS: Final[Mapping[str, str]] = _ExampleKeys()
"""For each provider a key that opens its test environment in the sandbox."""


def sandbox_url(provider: str, base: str = "http://127.0.0.1:8400", *, host: str = "") -> str:
    """Give the `base_url` of a client whose provider is a sandbox on a port.

    It takes the operations of all hosts of the provider. `host` names one of the further ones, which takes only its own.
    One on another machine, or in another container, is given to the client as a `billfold.TrustedAddress`.

    Raises:
        ValueError: The sandbox has no such provider, or the provider no such host.

    Examples:
        >>> sandbox_url("clink", "http://127.0.0.1:8400")
        'http://127.0.0.1:8400/clink/api'
    """
    return f"{base.rstrip('/')}{place_on_a_port(load(provider), host)}"


class Sandbox:
    """All providers in this process.

    Give `transport` to any client, sync or async; it needs no `base_url`, since requests are told apart by the providers' own
    hosts. One sandbox may serve any number of clients and threads.

    The addresses of checkouts and portals in answers lead to pages of the sandbox, where a checkout can be paid. Without a port
    they are on a host that no network knows, `https://sandbox.invalid`, but that this transport answers; see `base_url`.

    Args:
        path: A SQLite file that keeps the records; in memory if left out.
        clock: Gives the sandbox's time in epoch seconds.
        flowglad_currency: The currency of the Flowglad organisation; there, prices cannot choose one.
        flowglad_pricing_model: The id of the pricing model that every Flowglad key is bound to.
        base_url: What the addresses of the sandbox's own pages begin with, such as `http://127.0.0.1:8400`. Left out, it is the
            address under which a request came.
        webhooks_to: Where webhooks of all providers go when something changes, beside the endpoints made through their APIs:
            `http://127.0.0.1:8000/webhooks/{provider}`, or a path alone for a test client. They are signed with
            `EXAMPLE_WEBHOOK_SECRETS`, and sent when `deliveries.pump` is called, or by the server.
        time_scale: By what all waits of webhooks are multiplied: with 0.01, five minutes are 3 seconds.
        allow_remote: Whether webhooks go to addresses of other machines.

    Raises:
        StoreError: The file is no database, or belongs to something else.
        ValueError: Flowglad does not offer the currency, `base_url` or `webhooks_to` is no address, or one of another machine.
    """

    def __init__(
        self,
        path: str | os.PathLike[str] | None = None,
        *,
        clock: Callable[[], float] = time.time,
        flowglad_currency: str = "USD",
        flowglad_pricing_model: str = "pricing_model_sandbox",
        base_url: str | None = None,
        webhooks_to: str | None = None,
        time_scale: float = 1.0,
        allow_remote: bool = False,
    ) -> None:
        if not 0 <= time_scale <= 1000:
            raise ValueError("time_scale: 0 to 1000")
        settings = Settings(
            flowglad_currency,
            flowglad_pricing_model,
            "" if base_url is None else checked_base(base_url),
            "" if webhooks_to is None else checked_target(webhooks_to, allow_remote=allow_remote),
            time_scale,
            allow_remote,
        )
        self.emulator: Emulator = Emulator(":memory:" if path is None else os.fspath(path), clock=clock, settings=settings)
        self.transport: SandboxTransport = SandboxTransport(self.emulator)

    @property
    def clock(self) -> Callable[[], float]:
        """What gives the sandbox's time in epoch seconds; may be replaced."""
        return self.emulator.clock

    @clock.setter
    def clock(self, clock: Callable[[], float]) -> None:
        self.emulator.clock = clock

    def advance(self, seconds: float) -> None:
        """Let time pass: what is due by then takes place at the next request.

        Raises:
            ValueError: No date can say the time it would be.
        """
        if not isinstance(cast(object, seconds), int | float):
            raise ValueError("seconds: a number")
        self.emulator.set_time(self.emulator.now() + seconds)

    @property
    def faults(self) -> Faults:
        """The script of what shall go wrong."""
        return self.emulator.faults

    @property
    def deliveries(self) -> Deliveries:
        """The webhooks: `pump` sends what is due, `history` tells what became of it, `redeliver` sends one again."""
        return self.emulator.deliveries

    @property
    def requests(self) -> list[Received]:
        """The requests so far, oldest first, at most the last 10,000; keys are masked."""
        return list(self.emulator.log)

    def state(self) -> dict[str, list[ProductRow]]:
        """List the products and prices that exist at each provider, with amounts as stored on the wire."""
        return {provider: list(products(self.emulator, provider)) for provider in self.emulator.backends}

    def fill(self, provider: str, resource: str, count: int = 1, *, within: Sequence[str] = (), **members: Any) -> list[str]:
        """Make records where no call can, such as users and tax rates, or many at once, in the provider's test environment.

        Args:
            provider: One whose operations are played by what its document says: Hyperline.
            resource: As its client names it (`users`), or a kind of record as `GET /_sandbox/state` names it (`user_role`).
            count: How many.
            within: The ids that stand before theirs in a path: `[customer_id]` for the payment methods of a customer.
            **members: What each of them has. The first one is completed by the document, the others differ from it in their ids.

        Returns:
            The ids, or what else names a record in a path.

        Raises:
            ValueError: There is no such provider or resource, it is made by calls, a record it is within is not there, or
                `members` are refused.

        Examples:
            >>> with Sandbox() as sandbox:
            ...     len(sandbox.fill("hyperline", "users", 3))
            3
        """
        try:
            return self.emulator.fill(provider, resource, count, within, members)
        except RefusedError as refused:
            raise ValueError(f"{provider} {resource}: {refused.message}") from refused

    def complete(self, provider: str, checkout_id: str) -> dict[str, Any]:
        """Pay an open checkout, as a customer on the provider's page would.

        Order, payment and, for a recurring price, subscription appear as they would after a real purchase.

        Returns:
            The checkout as the provider's API now shows it; numbers with a fraction are `Decimal`.

        Raises:
            ValueError: There is no such provider or checkout, or the checkout cannot be paid any more.
        """
        try:
            checkout: dict[str, Any] = without_text(self.emulator.complete(provider, checkout_id))
        except RefusedError as refused:
            raise ValueError(f"{provider} checkout {checkout_id!r}: {refused.message}") from refused
        return checkout

    def fail(self, provider: str, checkout_id: str) -> None:
        """Let the payment of an open checkout fail. Of the providers only Flowglad has a state for that.

        Raises:
            ValueError: There is no such provider or checkout, it is not open, or the provider has no such state.
        """
        try:
            self.emulator.fail(provider, checkout_id)
        except RefusedError as refused:
            raise ValueError(f"{provider} checkout {checkout_id!r}: {refused.message}") from refused

    def reset(self) -> None:
        """Forget all records, requests and faults; keep the settings."""
        self.emulator.reset()

    def close(self) -> None:
        """Close the database."""
        self.emulator.database.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.close()
