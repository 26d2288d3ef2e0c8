"""An address that a provider sends to: whose deliveries come there, and which secrets sign them."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable, Iterable
from threading import RLock
from typing import TYPE_CHECKING, Any, Final, Generic, Literal, TypeAlias, TypeVar, cast, overload

from billfold import registry
from billfold_core.errors import ConfigurationError
from billfold_core.tuples import NamedTuple
from billfold_core.webhooks import Binding, Delivery, Event, Headers, Keys, Seconds, Secrets, keys_of
from billfold_core.webhooks.parsing import check_declared, event_of
from billfold_core.webhooks.verifying import tolerance_of

from .receipt import Receipt, tell

if TYPE_CHECKING:
    import clink_client.webhook_events as clink
    import creem_client.webhook_events as creem
    import flowglad_client.webhook_events as flowglad
    import hyperline_client.webhook_events as hyperline

__all__ = ["AsksForSecrets", "Endpoint"]

E_co = TypeVar("E_co", covariant=True)
AsksForSecrets: TypeAlias = Callable[[], Secrets]
"""Gives the secrets, from a store of secrets for example. It may wait; nothing else of a delivery is asked of it."""
_ASKED_EVERY: Final = 30.0


class Opened(NamedTuple, Generic[E_co]):
    """A delivery that is the provider's, with its event."""

    delivery: Delivery
    event: E_co


class Endpoint(Generic[E_co]):
    """An address that a provider sends to.

    Args:
        provider: `clink`, `creem`, `flowglad`, `hyperline`, or one that is installed or registered.
        secrets: One or several, any of which may have signed; or a function that gives them, which is asked at the first delivery
            and then at most once in 30 seconds. Read from the environment's variable (`CREEM_WEBHOOK_SECRET`) if left out.
        events: The names of the events that are sent here, at a provider whose deliveries name none (Flowglad). With one name,
            or with several about records of different kinds, each delivery has the class of its event.
        name: What the endpoint is called in logs; the provider's name if left out. Give each its own where a provider sends to
            several, and test and live deliveries endpoints of their own.
        tolerance: How early or late a delivery may be; five minutes if left out.
        clock: Gives the time in epoch seconds.

    Raises:
        ConfigurationError: No such provider, it has no webhooks, its package is not installed, or there is no secret or one that
            cannot be right.
        InputError: There is no such event, or the deliveries of this provider name their events themselves; or the tolerance is
            none.

    Example:
        ```python
        endpoint = Endpoint("flowglad", events=["payment.succeeded"], name="flowglad-paid")
        ```
    """

    provider: str
    name: str
    events: tuple[str, ...]
    clock: Callable[[], float]

    @overload
    def __init__(
        self: Endpoint[clink.AnyEvent],
        provider: Literal["clink"],
        *,
        secrets: Secrets | AsksForSecrets | None = None,
        events: Iterable[str] = (),
        name: str = "",
        tolerance: Seconds | None = None,
        clock: Callable[[], float] = time.time,
    ) -> None: ...
    @overload
    def __init__(
        self: Endpoint[creem.AnyEvent],
        provider: Literal["creem"],
        *,
        secrets: Secrets | AsksForSecrets | None = None,
        events: Iterable[str] = (),
        name: str = "",
        tolerance: Seconds | None = None,
        clock: Callable[[], float] = time.time,
    ) -> None: ...
    @overload
    def __init__(
        self: Endpoint[flowglad.AnyEvent],
        provider: Literal["flowglad"],
        *,
        secrets: Secrets | AsksForSecrets | None = None,
        events: Iterable[str] = (),
        name: str = "",
        tolerance: Seconds | None = None,
        clock: Callable[[], float] = time.time,
    ) -> None: ...
    @overload
    def __init__(
        self: Endpoint[hyperline.AnyEvent],
        provider: Literal["hyperline"],
        *,
        secrets: Secrets | AsksForSecrets | None = None,
        events: Iterable[str] = (),
        name: str = "",
        tolerance: Seconds | None = None,
        clock: Callable[[], float] = time.time,
    ) -> None: ...
    @overload
    def __init__(
        self: Endpoint[Event[Any]],
        provider: str,
        *,
        secrets: Secrets | AsksForSecrets | None = None,
        events: Iterable[str] = (),
        name: str = "",
        tolerance: Seconds | None = None,
        clock: Callable[[], float] = time.time,
    ) -> None: ...
    def __init__(
        self,
        provider: str,
        *,
        secrets: Secrets | AsksForSecrets | None = None,
        events: Iterable[str] = (),
        name: str = "",
        tolerance: Seconds | None = None,
        clock: Callable[[], float] = time.time,
    ) -> None:
        try:
            self.provider = provider
            self.name = name or provider
            self.clock = clock
            self._tolerance = None if tolerance is None else tolerance_of(tolerance)
            self._binding: Binding[Any] = registry.binding(registry.find(provider))
            self.events = (events,) if isinstance(events, str) else tuple(events)
            for event in self.events:
                check_declared(self._binding.scheme, self._binding.table, event)
            self._ask = secrets if callable(secrets) else None
            self._keys = None if callable(secrets) else keys_of(self._binding.scheme, secrets)
            self._asked_at: float | None = None
            self._problem = ""
            # A function that uses this endpoint itself is not to wait for itself.
            self._asking = RLock()
            self._asks = False
        finally:
            del secrets  # the traceback of an error shows what a frame still holds

    def open(self, body: bytes, headers: Headers) -> Opened[E_co]:
        """Return the event of a delivery that the provider signed, in time, with what is known of the delivery.

        Raises:
            WebhookVerificationError: It is not the provider's, not in time, or malformed; `reason` says which.
            ConfigurationError: The function for the secrets gives none, or some that cannot be right.
            BodyNotBytes: The body is not bytes.
        """
        try:
            delivery = self._binding.verify(body, headers, secrets=self.keys(), now=self.clock(), tolerance=self._tolerance)
            # By the id of the delivery, which is signed; the headers may have another one that is not.
            event = event_of(self._binding.scheme, self._binding.table, delivery.body, delivery.id, self.events)
            return Opened(delivery, cast(E_co, event))
        finally:
            del body, headers

    @property
    def may_wait(self) -> bool:
        """Whether the next delivery asks for the secrets, or may wait for whoever asks, which may take its time."""
        return self._ask is not None and self._is_due()

    def keys(self) -> Keys:
        """Return the keys of the secrets, asking for them if that was long ago.

        Raises:
            ConfigurationError: There are none, or some that cannot be right.
        """
        # One asks; whoever comes meanwhile goes on with what was given before, or waits if that is nothing.
        if self._ask is not None and self._is_due() and self._asking.acquire(blocking=self._keys is None):
            try:
                if self._is_due() and not self._asks:
                    self._renew(self._ask)
            finally:
                self._asking.release()
        if self._keys is None:
            raise ConfigurationError(
                f"{self.name}: the function for the webhook secrets gave none that can be used: "
                f"{self._problem or 'it has not answered yet.'}"
            )
        return self._keys

    def _is_due(self) -> bool:
        return self._asked_at is None or abs(self.clock() - self._asked_at) >= _ASKED_EVERY

    def _renew(self, ask: AsksForSecrets) -> None:
        self._asks = True
        try:
            self._keys = keys_of(self._binding.scheme, ask())
        except Exception as error:
            # What a store of secrets says of its failure may hold one.
            self._problem = str(error) if isinstance(error, ConfigurationError) else f"it raised {type(error).__name__}."
            if self._keys is not None:
                tell(Receipt(self.provider, self.name, "secrets_not_renewed", reason=type(error).__name__), logging.WARNING)
        finally:
            self._asks = False
        # Not before: until there is an answer, whoever has no secrets has to wait for it; what was interrupted is asked again.
        self._asked_at = self.clock()

    def __repr__(self) -> str:
        return f"Endpoint({self.provider!r}, name={self.name!r})"
