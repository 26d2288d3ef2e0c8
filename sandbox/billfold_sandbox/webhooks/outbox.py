"""What is to be sent: written in the transaction of the change that it tells of, so that neither is there without the other."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Final

from billfold_sandbox.backend import Backend, Settings
from billfold_sandbox.faults import Fault, Faults
from billfold_sandbox.jsontext import dumps
from billfold_sandbox.record_store import Database, Namespace, RecordStore
from billfold_sandbox.spec import Json

from .bodies import enveloped, event_id, message_id
from .changes import Change, Target
from .schemes import EXAMPLE_WEBHOOK_SECRETS

KEPT: Final = 10_000
"""How many deliveries are kept at most."""
_ROW = "INSERT INTO delivery (provider, environment, endpoint, url, event, message, body, made, due, state, fault)"


class Outbox:
    """The deliveries of one sandbox that are still to be made."""

    def __init__(
        self, database: Database, backends: Mapping[str, Backend], settings: Settings, faults: Faults, now: Callable[[], float]
    ) -> None:
        self._database = database
        self._backends = backends
        self._settings = settings
        self._faults = faults
        self._now = now

    def targets(self, namespace: Namespace) -> list[Target]:
        """Return who is told of what happens in one environment of a provider."""
        provider, environment = namespace
        if provider not in self._backends or "x-webhooks" not in self._backends[provider].spec.document:
            return []
        found = [*self._backends[provider].endpoints(self._database.records_of(provider, environment))]
        if self._settings.webhooks_to:
            url = self._settings.webhooks_to.replace("{provider}", provider)
            found.append(Target("", url, EXAMPLE_WEBHOOK_SECRETS[provider]))
        return found

    def watches(self, namespace: Namespace) -> bool:
        """Return whether anybody is told of changes there."""
        return bool(self.targets(namespace))

    def changed(self, namespace: Namespace, kind: str, record_id: str, before: Json | None) -> None:
        """Add the deliveries that come of a record which a transaction changed."""
        provider, environment = namespace
        store, now = self._database.records_of(provider, environment), self._now()
        after = store.get(kind, record_id)
        if before == after:
            return
        for event, record, about in self._backends[provider].events_of(Change(store, kind, before, after, now)):
            number = self._database.read("SELECT coalesce(max(number), 0) FROM delivery")[0][0]
            own = event_id(provider, environment, event, record_id, number)
            body = dumps(enveloped(provider, event, record, id=own, now=now))
            message = message_id(provider, environment, event, about) if about else message_id(provider, own)
            self.put(store, event, message, body)

    def put(self, store: RecordStore, event: str, message: str, body: bytes) -> None:
        """Add the deliveries of one event, one for everybody who is told of it."""
        namespace = (store.provider, store.environment)
        wanting = [target for target in self.targets(namespace) if target.wants(event)]
        for target in wanting:
            self._put(namespace, target, event, message, body)
        if not wanting:
            return
        self._database.write("DELETE FROM delivery WHERE due IS NULL AND number <= (SELECT max(number) FROM delivery) - ?", KEPT)
        self._database.write("DELETE FROM attempt WHERE delivery < (SELECT min(number) FROM delivery)")

    def sent(self, namespace: Namespace, message: str, body: bytes) -> None:
        """Let a provider note that a message was sent to one of its endpoints for the first time."""
        provider, environment = namespace
        self._backends[provider].sent(self._database.records_of(provider, environment), message, body, self._now())

    def _put(self, namespace: Namespace, target: Target, event: str, message: str, body: bytes) -> None:
        now = self._now()
        fault = self._faults.take_delivery(namespace[0], event)
        for due, state in _played(fault, now, self._settings.time_scale):
            kind = fault.kind if fault else ""
            row = (*namespace, target.endpoint, target.url, event, message, body, now, due, state, kind)
            self._database.write(f"{_ROW} VALUES ({', '.join('?' * len(row))})", *row)


def _played(fault: Fault | None, now: float, scale: float) -> Iterator[tuple[float | None, str]]:
    """Yield the deliveries that one becomes: when each is due, and its state."""
    match fault.kind if fault else "":
        case "webhook_lost":
            yield None, "lost"
        case "webhook_late" | "webhook_reorder":
            yield now + (fault.seconds * scale if fault else 0.0), "waiting"
        case "webhook_duplicate" | "webhook_twice_at_once":
            yield now, "waiting"
            yield now, "waiting"
        case _:
            yield now, "waiting"
