"""Clink: an envelope around everything, amounts in major units, and business failures inside HTTP 200."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from typing import ClassVar, Final

from billfold_sandbox.backend import Accent, Backend, Visit
from billfold_sandbox.catalog import CheckoutRow, CheckoutSheet, Outcome, PriceRow, ProductRow, money_text
from billfold_sandbox.jsontext import number_text
from billfold_sandbox.message import Answer, Request, json_answer, text_answer
from billfold_sandbox.record_store import RecordStore
from billfold_sandbox.refusal import RefusedError
from billfold_sandbox.spec import Environment, Json, Route
from billfold_sandbox.webhooks.changes import Change, Target, Told

from .answers import FailureError, found, moment_at
from .catalogue import add_known_image
from .checkout import complete_session
from .customers import CUSTOMER_NAMES
from .news import endpoints, events_of
from .operations import operation
from .pages import BELONGINGS, interval, outcome, session_row, session_sheet
from .payments import expire_sessions

TOLERANCE_MS: Final = 120_000
_SHORT_PAGES = frozenset({"orders_list", "coupons_list"})
_CUSTOMER_OPERATIONS = frozenset(
    {"checkout_sessions_create", "payments_create", "payment_instruments_create", "subscriptions_create"}
)


class WebhookKeyError(RefusedError):
    """A wrong key at the webhook endpoint operations, the only ones that say so in JSON."""


class Clink(Backend):
    """All of Clink; each family of operations is in a module of its own."""

    name = "clink"
    operations = operation
    accent: ClassVar[Accent] = Accent("#1f5fbf", "#8ab8ff")
    # Sizes above the limit are cut down without a word, as on the lists of Clink for which it is documented.
    capped: ClassVar[Mapping[str, int]] = {"pageSize": 100}
    checkouts: ClassVar[str] = "session"
    belongings: ClassVar[Sequence[str]] = BELONGINGS

    def seed(self, store: RecordStore, now_ms: int) -> None:
        add_known_image(store)

    def caps(self, operation: str) -> Mapping[str, int]:
        return {"pageSize": 50} if operation in _SHORT_PAGES else self.capped

    def perform(self, request: Request, route: Route, ids: dict[str, str], store: RecordStore, now: float) -> Answer:
        try:
            return super().perform(request, route, ids, store, now)
        except RefusedError as refused:
            # That a request names no customer is a failure with a name of its own, not a body of the wrong form.
            lacking = {finding.path[0] for finding in refused.findings if finding.keyword == "required" and finding.path}
            if route.operation in _CUSTOMER_OPERATIONS and lacking and lacking <= CUSTOMER_NAMES:
                raise FailureError("CUSTOMER_NOT_FOUND") from refused
            raise

    def catch_up(self, store: RecordStore, now: float) -> None:
        expire_sessions(store, int(now * 1000))

    def complete(self, visit: Visit, checkout_id: str) -> Json:
        return complete_session(moment_at(visit, self.spec), checkout_id)

    def fail(self, visit: Visit, checkout_id: str) -> None:
        found(visit.store, "session", checkout_id)
        raise RefusedError("conflict", "Clink has no state for a session whose payment failed: it stays open")

    def checkout_row(self, visit: Visit, checkout: Json) -> CheckoutRow | None:
        return session_row(moment_at(visit, self.spec), checkout)

    def checkout_sheet(self, visit: Visit, checkout_id: str) -> CheckoutSheet:
        return session_sheet(moment_at(visit, self.spec), checkout_id)

    def outcome(self, visit: Visit, kind: str, record: Json) -> Outcome:
        return outcome(moment_at(visit, self.spec), kind, record)

    def endpoints(self, store: RecordStore) -> Iterable[Target]:
        return endpoints(store)

    def events_of(self, change: Change) -> Iterable[Told]:
        return events_of(change)

    def authenticate(self, request: Request, admitted: set[Environment], now: float) -> Environment:
        try:
            environment = self.open_with(request.headers.get("x-api-key", ""), admitted)
            stamp = request.headers.get("x-timestamp", "")
            if not re.fullmatch(r"[0-9]{1,15}", stamp) or abs(int(stamp) - now * 1000) > TOLERANCE_MS:
                raise RefusedError("no_key", "The timestamp is missing, or too far from the server's clock")
        except RefusedError as refused:
            if f"{self.spec.base_path}/webhook/" in request.path:
                raise WebhookKeyError(refused.reason, refused.message) from refused
            raise
        return environment

    def refuse(self, refused: RefusedError, now: float) -> Answer:
        if isinstance(refused, FailureError):
            return json_answer(200, {"code": refused.code, "msg": refused.message, "data": None})
        if refused.status == 401 and not isinstance(refused, WebhookKeyError):
            return text_answer(401, f"Unauthorized: {refused.message}")
        return json_answer(refused.status, {"code": refused.status, "msg": refused.message, "data": None})

    def product_row(self, store: RecordStore, product: Json) -> ProductRow:
        product_id, status = product["productId"], _status(product)
        prices = tuple(self._row(price, product) for price in store.all("price", product_id))
        return ProductRow(product_id, product["name"], status, store.environment, product["taxCategory"], prices)

    def _row(self, price: Json, product: Json) -> PriceRow:
        amount = number_text(price["unitAmount"])
        cycle: Json = price["recurring"] or {}
        trial = cycle.get("trialPeriodDays")
        return PriceRow(
            id=price["priceId"],
            amount=amount,
            currency=price["currency"],
            money=money_text(amount, price["currency"], "major", self.spec.minor_units),
            interval=interval(cycle),
            status=_status(price),
            note=f"{trial} days free" if trial else "",
            default=price["priceId"] == product["defaultPrice"],
        )


def _status(record: Json) -> str:
    return "active" if record["active"] else "inactive"


BACKEND = Clink
