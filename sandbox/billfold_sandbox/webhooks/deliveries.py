"""The deliveries of a sandbox: sent when they are due, again as the provider does, kept with what became of them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from functools import partial
from threading import RLock
from typing import Any, Final, Literal, NamedTuple, cast

from billfold_core.errors import ConfigurationError
from billfold_core.webhooks import sign
from billfold_sandbox.backend import Settings
from billfold_sandbox.record_store import Database, StoreError

from .bodies import is_documented
from .outbox import Outbox
from .requests import WebhookRequest, delivery
from .schemes import is_success, patience, scheme_of, waits
from .sending import Receiver, Sent, hand_over, is_on_this_machine, send

DeliveryState = Literal["waiting", "sending", "delivered", "failed", "lost", "held"]
"""
- `waiting`: it is due, or will be
- `sending`: an attempt is being made
- `delivered`: it was acknowledged
- `failed`: it was not, as often as the provider tries
- `lost`: the fault `webhook_lost` took it away
- `held`: its address is not of this machine, its endpoint is gone, or its secret cannot sign, so nothing is sent there
"""
_MOST_AT_ONCE: Final = 100
_COLUMNS = "number, provider, environment, endpoint, url, event, message, body, made, due, tries, state, fault"


class WebhookAttempt(NamedTuple):
    """One attempt to deliver."""

    at: float
    """When, by the sandbox's clock."""
    status: int
    """What was answered; 0 if nothing was."""
    problem: str = ""


class WebhookDelivery(NamedTuple):
    """One delivery to one receiver."""

    number: int
    provider: str
    environment: str
    endpoint: str
    """The id of the endpoint that was made through the API; empty for the address that the sandbox was started with."""
    url: str
    event: str
    id: str
    """The id of the message, which all its attempts have in common."""
    body: bytes
    made: float
    due: float | None
    """When the next attempt is due; None if there is none."""
    tries: int
    state: DeliveryState
    fault: str
    attempts: tuple[WebhookAttempt, ...] = ()


class Deliveries:
    """The deliveries of one sandbox, oldest first."""

    def __init__(self, database: Database, outbox: Outbox, settings: Settings, now: Callable[[], float], lock: RLock) -> None:
        self._database = database
        self._outbox = outbox
        self._settings = settings
        self._now = now
        self._lock = lock
        self._unfinished: set[int] = set()
        with lock:
            # What a program that ended was sending may not have arrived.
            database.write("UPDATE delivery SET state = 'waiting', due = made WHERE state = 'sending'")

    def __len__(self) -> int:
        with self._lock:
            return int(self._database.read("SELECT count(*) FROM delivery")[0][0])

    @property
    def history(self) -> list[WebhookDelivery]:
        """All deliveries that are kept, at most the last 10,000 that are over, with their attempts."""
        return self.latest(-1)

    @property
    def pending(self) -> list[WebhookDelivery]:
        """The deliveries of which an attempt is still to be made, now or later."""
        with self._lock:
            return self._found("WHERE due IS NOT NULL ORDER BY number")

    def latest(self, count: int) -> list[WebhookDelivery]:
        """Return the last deliveries, oldest first."""
        with self._lock:
            return self._found("ORDER BY number DESC LIMIT ?", count)[::-1]

    def after(self, number: int, count: int) -> list[WebhookDelivery]:
        """Return the first deliveries after the one of a number, oldest first."""
        with self._lock:
            return self._found("WHERE number > ? ORDER BY number LIMIT ?", number, count)

    def get(self, number: int) -> WebhookDelivery | None:
        """Return one delivery, or None if it is not kept."""
        with self._lock:
            return next(iter(self._found("WHERE number = ?", number)), None)

    def mark(self) -> str:
        """Return a text that is another one when a delivery was added, or an attempt made."""
        with self._lock:
            last = "(SELECT coalesce(max(number), 0) FROM delivery), (SELECT coalesce(max(rowid), 0) FROM attempt)"
            return "-".join(map(str, self._database.read(f"SELECT {last}")[0]))

    def pump(self, to: Receiver | None = None) -> list[WebhookDelivery]:
        """Send what is due by the sandbox's clock, once each and at most 100 in one call, and return what became of it.

        What was not acknowledged is due again later, as the provider does it: `sandbox.advance(60)`, and `pump` again.

        Args:
            to: Where it goes: a test client, which is given the path of each address, or a function that takes the
                `WebhookRequest` and returns the status. Left out, it is posted to the addresses, if they are of this machine.

        Examples:
            >>> with Sandbox(webhooks_to="/webhooks/{provider}") as sandbox:
            ...     creem = Creem(EXAMPLE_KEYS["creem"], transport=sandbox.transport)
            ...     sent = sandbox.deliveries.pump(lambda request: 200)
        """
        done: list[WebhookDelivery] = []
        claimed = self._claimed()
        try:
            for group in _groups(claimed):
                done += self._send_all(group, to)
        except BaseException:
            # What the receiver raises is the caller's to see, and what is in this call's hands is not over.
            with self._lock, suppress(StoreError):
                self._unfinished |= {one.number for one in claimed}
                self._give_back()
            raise
        return done

    def redeliver(self, number: int) -> WebhookDelivery:
        """Add a delivery once more, as from the provider's page: the same message to the same receiver, due now.

        Raises:
            ValueError: No delivery of this number is kept.
        """
        with self._lock, self._database.transaction():
            if self.get(number) is None:
                raise ValueError(f"there is no delivery {number}")
            now = self._now()
            copied = "provider, environment, endpoint, url, event, message, body"
            self._database.write(
                f"INSERT INTO delivery ({copied}, made, due, state, fault) "
                f"SELECT {copied}, ?, ?, 'waiting', '' FROM delivery WHERE number = ?",
                now,
                now,
                number,
            )
            return self._found("ORDER BY number DESC LIMIT 1")[0]

    def request_of(self, found: WebhookDelivery) -> WebhookRequest | None:
        """Return a delivery as it is sent now; None if its endpoint is gone. A secret that was changed since is the new one."""
        with self._lock:
            targets = self._outbox.targets((found.provider, found.environment))
        secret = next((target.secret for target in targets if target.endpoint == found.endpoint), None)
        if secret is None:
            return None
        headers = sign(scheme_of(found.provider), found.body, secret=secret, at=self._now(), id=found.id)
        documented = is_documented(found.provider, found.event)
        return delivery(found.provider, found.event, found.body, headers, documented=documented)

    def _give_back(self) -> None:
        """Let what an attempt did not end with be due again; where the file is in use just then, the next `pump` does it."""
        for number in sorted(self._unfinished):
            again = "UPDATE delivery SET state = 'waiting', due = ? WHERE number = ? AND state = 'sending'"
            self._database.write(again, self._now(), number)
        self._unfinished.clear()

    def _claimed(self) -> list[WebhookDelivery]:
        with self._lock:
            self._give_back()
            if not self._database.read("SELECT 1 FROM delivery WHERE due <= ? LIMIT 1", self._now()):
                return []
        with self._lock, self._database.transaction():
            found = self._found("WHERE due <= ? ORDER BY due, number LIMIT ?", self._now(), _MOST_AT_ONCE)
            for one in found:
                self._database.write("UPDATE delivery SET state = 'sending', due = NULL WHERE number = ?", one.number)
            return found

    def _send_all(self, group: list[WebhookDelivery], to: Receiver | None) -> list[WebhookDelivery]:
        if to is not None or len(group) == 1:
            # A test client belongs to one thread, so what is to come at once comes one right after the other.
            return [self._attempt(one, to) for one in group]
        with ThreadPoolExecutor(len(group)) as pool:
            return [*pool.map(partial(self._attempt, to=None), group)]

    def _attempt(self, one: WebhookDelivery, to: Receiver | None) -> WebhookDelivery:
        try:
            request = self.request_of(one)
        except ConfigurationError as error:
            return self._ended(one, "held", Sent(0, str(error)))
        if request is None:
            return self._ended(one, "held", Sent(0, "the endpoint is gone, or switched off"))
        if to is not None:
            sent = hand_over(to, one.url, request)
        elif one.url.startswith("/"):
            return self._ended(one, "held", Sent(0, "this is a path, for a test client; there is no host to send to"))
        elif not self._settings.allow_remote and not is_on_this_machine(one.url):
            return self._ended(one, "held", Sent(0, "not an address of this machine; --allow-remote permits others"))
        else:
            sent = send(one.url, request, patience(one.provider))
        return self._ended(one, "delivered" if is_success(one.provider, sent.status) else "failed", sent)

    def _ended(self, one: WebhookDelivery, state: DeliveryState, sent: Sent) -> WebhookDelivery:
        with self._lock, self._database.transaction():
            now, again = self._now(), waits(one.provider)
            due: float | None = None
            if state == "failed" and one.tries < len(again):
                state, due = "waiting", now + again[one.tries] * self._settings.time_scale
            self._database.write(
                "UPDATE delivery SET state = ?, due = ?, tries = tries + 1 WHERE number = ?", state, due, one.number
            )
            self._database.write("INSERT INTO attempt VALUES (?, ?, ?, ?)", one.number, now, sent.status, sent.problem)
            if one.endpoint and not one.tries and state != "held":
                self._outbox.sent((one.provider, one.environment), one.id, one.body)
            # What was to change places with a later one follows it now.
            self._database.write(
                "UPDATE delivery SET due = ? WHERE fault = 'webhook_reorder' AND tries = 0 AND state = 'waiting'"
                " AND url = ? AND endpoint = ? AND number < ?",
                *(now, one.url, one.endpoint, one.number),
            )
            # A reset meanwhile forgets it.
            return next(iter(self._found("WHERE number = ?", one.number)), one)

    def _found(self, where: str, *values: object) -> list[WebhookDelivery]:
        rows = self._database.read(f"SELECT {_COLUMNS} FROM delivery {where}", *values)
        return [WebhookDelivery(*row)._replace(attempts=self._attempts(row[0])) for row in rows]

    def _attempts(self, number: int) -> tuple[WebhookAttempt, ...]:
        rows = self._database.read("SELECT at, status, problem FROM attempt WHERE delivery = ? ORDER BY rowid", number)
        return tuple(WebhookAttempt(*cast("tuple[Any, ...]", row)) for row in rows)


def _groups(found: Sequence[WebhookDelivery]) -> list[list[WebhookDelivery]]:
    """Return the deliveries in groups, each of which is sent at once."""
    groups: list[list[WebhookDelivery]] = []
    for one in found:
        last = groups[-1][-1] if groups else None
        same = last is not None and (one.id, one.endpoint, one.url) == (last.id, last.endpoint, last.url)
        if same and one.fault == "webhook_twice_at_once" and not one.tries:
            groups[-1].append(one)
        else:
            groups.append([one])
    return groups
