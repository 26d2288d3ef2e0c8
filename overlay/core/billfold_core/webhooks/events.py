"""Events as objects: what a delivery says, with its record read when it is first asked for."""

from __future__ import annotations

from collections.abc import Callable, Coroutine, Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any, Generic, Literal, TypeVar, overload

from billfold_core import moments
from billfold_core.errors import DecodeFault, InputError
from billfold_core.tuples import NamedTuple
from billfold_core.unset import UNSET

from . import pointers
from .given import with_offset
from .scheme import Scheme
from .table import Entry

if TYPE_CHECKING:
    from billfold_core.call import Call
    from billfold_core.client import AsyncClient, SyncClient

D_co = TypeVar("D_co", covariant=True)
R = TypeVar("R")


class Facts(NamedTuple):
    """What a delivery says of its event, before its record is read."""

    scheme: Scheme
    entry: Entry
    name: str
    raw: bytes
    json: Mapping[str, Any]
    record: Any
    """The record, as JSON; `UNSET` if there is none."""
    delivery_id: str | None
    """The id that the headers carry."""

    def __repr__(self) -> str:
        # Not the record, which holds what is the buyers'.
        return f"Facts(provider={self.scheme.provider!r}, name={self.name!r}, delivery_id={self.delivery_id!r})"


class Event(Generic[D_co]):
    """An event at a provider, as one delivery states it.

    Each event that is documented has a class of its own, whose `type` is its name as a literal; so both `match` and comparing
    `type` narrow. An event cannot be changed, and is equal to itself alone; `dedupe_key` tells whether two are the same.

    Example:
        ```python
        event = webhook.unwrap(body, headers)
        match event:
            case SubscriptionPaid(data=subscription):
                extend(subscription.customer.id)
            case UnknownEvent(name=name):
                log.info("not handled: %s", name)
        ```
    """

    __slots__ = ("_data", "_facts")

    def __init__(self, facts: Facts) -> None:
        self._facts = facts
        self._data: Any = UNSET

    @property
    def data(self) -> D_co:
        """The record, read when it is first asked for.

        Raises:
            DecodeFault: It is not what the spec says; `json` has it as it came.
        """
        try:
            data: D_co = self._data
            if data is UNSET:
                # Read here, not by `_unseen`: two more calls take a hundredth of the time of a usual record.
                data = self._data = self._facts.entry.read(self._facts.record)
            return data
        except BaseException as error:
            from billfold_core.unseen import empty_frames

            empty_frames(error)
            raise
        finally:
            del self  # the traceback of an error shows what a frame still holds, and this has the whole body

    def data_with_drift(self) -> D_co:
        """Return the record with what is not as the spec says kept in its place, unread, as `on_drift="keep"` does for answers.

        Raises:
            DecodeFault: An amount, a currency or an id is not what the spec says, or the record as a whole.
        """
        from billfold_core.drift import keeping

        try:
            read: D_co = _unseen(keeping, self._facts.entry.read, self._facts.record)
            return read
        finally:
            del self

    @property
    def name(self) -> str:
        """The name on the wire; that of an event which the spec does not know too."""
        return self._facts.name

    @property
    def provider(self) -> str:
        """The provider, such as `creem`."""
        return self._facts.scheme.provider

    @property
    def id(self) -> str | None:
        """The id of the event: of the body if it has one, else of the headers."""
        facts = self._facts
        return pointers.text(facts.json, facts.scheme.envelope.id) or facts.delivery_id

    @property
    def occurred_at(self) -> datetime | None:
        """When it happened; None where the delivery does not say so."""
        envelope = self._facts.scheme.envelope
        value = pointers.first(self._facts.json, envelope.occurred_at)
        if value is UNSET:
            return None
        try:
            moment: datetime = getattr(moments, envelope.occurred_form)(value)
        except DecodeFault:
            return None
        return moment

    @property
    def raw(self) -> bytes:
        """The body as it came."""
        return self._facts.raw

    @property
    def json(self) -> Mapping[str, Any]:
        """The whole body as JSON, fractions as `Decimal`."""
        return self._facts.json

    @property
    def dedupe_key(self) -> str | None:
        """What is the same in all deliveries of this event to one endpoint, and in those of no other."""
        facts, place = self._facts, self._facts.scheme.dedupe
        return facts.delivery_id if place == "id" else pointers.text(facts.json, (place,))

    @property
    def subject(self) -> str | None:
        """The id of the record that it is about."""
        place = self._facts.entry.subject
        return pointers.text(self._facts.record, (place,)) if place else None

    @property
    def data_is_documented(self) -> bool:
        """Whether the provider documents the record; if not, read it from the provider before relying on it."""
        return self._facts.entry.is_documented

    def is_stale(self, previous: Event[Any] | datetime | None) -> bool:
        """Return whether it happened before what was handled already; False too where the times do not tell.

        Raises:
            InputError: The time has no offset.
        """
        before = previous.occurred_at if isinstance(previous, Event) else previous and with_offset(previous, "previous")
        return before is not None and self.occurred_at is not None and self.occurred_at < before

    def __repr__(self) -> str:
        return f"{type(self).__name__}(provider={self.provider!r}, name={self.name!r}, id={self.id!r})"


class UnknownEvent(Event[Mapping[str, Any]]):
    """An event of a name that the spec does not know; its record is JSON."""

    __slots__ = ()

    type: Literal["unknown"] = "unknown"


class UnreadableEvent(Event[Mapping[str, Any]]):
    """A delivery from which no event can be read; to have it sent again would bring the same bytes."""

    __slots__ = ("_problem",)

    type: Literal["unreadable"] = "unreadable"

    def __init__(self, facts: Facts, problem: str) -> None:
        super().__init__(facts)
        self._problem = problem

    @property
    def problem(self) -> str:
        """What is wrong with the body: `is not JSON: …`."""
        return self._problem


class Fetches(Generic[R]):
    """What an event has that brings an id alone: its record is read from the provider."""

    __slots__ = ()

    @overload
    def fetch(self, client: SyncClient) -> R: ...
    @overload
    def fetch(self, client: AsyncClient) -> Coroutine[Any, Any, R]: ...
    def fetch(self, client: Any) -> Any:
        """Read the record from the provider; with an async client, await it.

        Raises:
            InputError: It is no client of the event's provider.
            CallError: The call did not succeed.
            DecodeFault: The delivery does not say which record it is.
        """
        try:
            _check_client(client, self)
            return client.execute(self.fetch_call())
        finally:
            del self, client

    def fetch_call(self) -> Call[R]:
        """Return the call that reads the record. Sends nothing.

        Raises:
            DecodeFault: The delivery does not say which record it is.
        """
        try:
            return _reading(self)
        finally:
            del self


class Refetches(Generic[R]):
    """What an event has whose record can be read from the provider as it is now, not as it was when the event happened."""

    __slots__ = ()

    @overload
    def refetch(self, client: SyncClient) -> R: ...
    @overload
    def refetch(self, client: AsyncClient) -> Coroutine[Any, Any, R]: ...
    def refetch(self, client: Any) -> Any:
        """Read the record from the provider as it is now; with an async client, await it.

        Raises:
            InputError: It is no client of the event's provider.
            CallError: The call did not succeed.
            DecodeFault: The delivery does not say which record it is.
        """
        try:
            _check_client(client, self)
            return client.execute(self.refetch_call())
        finally:
            del self, client

    def refetch_call(self) -> Call[R]:
        """Return the call that reads the record. Sends nothing.

        Raises:
            DecodeFault: The delivery does not say which record it is.
        """
        try:
            return _reading(self)
        finally:
            del self


def _check_client(client: Any, event: Any) -> None:
    """Raise InputError for what is no client of an event's provider: the ids of one provider would be sent to another."""
    expected = event.provider
    try:
        # A stand-in of tests need not say whose client it is.
        found = getattr(getattr(client, "provider", None), "name", None)
        if isinstance(client, type) or not hasattr(client, "execute"):
            given = type(client).__name__
        elif isinstance(found, str) and found != expected:
            given = f"one of {found}"
        else:
            return
    finally:
        del client, event
    raise InputError(
        f"client must be a client of {expected}, which the event is from, not {given}. Nothing was sent.", path="client"
    )


def _reading(event: Any) -> Call[Any]:
    facts: Facts = event._facts
    try:
        call: Call[Any] = _unseen(facts.entry.call, facts.record)
        return call
    finally:
        del event, facts


def _unseen(read: Callable[..., R], *given: Any) -> R:
    """Return what a function makes of a record; the frames of an error show nothing of it."""
    try:
        return read(*given)
    except BaseException as error:
        from billfold_core.unseen import empty_frames

        empty_frames(error)
        raise
    finally:
        del given
