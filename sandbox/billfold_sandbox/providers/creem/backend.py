"""Creem: keys, refusals, and the parts its operations come from."""

from __future__ import annotations

import uuid
from collections.abc import Iterable, Mapping, Sequence
from typing import ClassVar

from billfold_sandbox.backend import Accent, Backend, Visit
from billfold_sandbox.catalog import CheckoutRow, CheckoutSheet, Outcome, PriceRow, ProductRow, money_text
from billfold_sandbox.jsontext import number_text
from billfold_sandbox.message import Answer, Request, json_answer
from billfold_sandbox.record_store import RecordStore
from billfold_sandbox.records import found
from billfold_sandbox.refusal import RefusedError
from billfold_sandbox.spec import Environment, Json, Route
from billfold_sandbox.webhooks.changes import Target

from .announcing import endpoints
from .checkouts import complete_checkout
from .credits_ledger import CreditsRefusedError, as_credits, credits_error
from .operations import operation
from .pages import BELONGINGS, checkout_row, checkout_sheet, outcome
from .periods import in_words
from .renewals import catch_up

_TITLES: Mapping[int, str] = {
    401: "Unauthorized",
    403: "Forbidden",
    # The published sample of a 404 has this text too.
    404: "Bad Request",
    409: "Conflict",
    410: "Gone",
    422: "Unprocessable Entity",
    429: "Too Many Requests",
    500: "Internal Server Error",
}


_USAGE = ("meters_", "events_")


class Creem(Backend):
    """All operations of Creem."""

    name = "creem"
    operations = operation
    accent: ClassVar[Accent] = Accent("#9a5200", "#ffbd73")
    checkouts: ClassVar[str] = "checkout"
    belongings: ClassVar[Sequence[str]] = BELONGINGS

    def authenticate(self, request: Request, admitted: set[Environment], now: float) -> Environment:
        key = request.headers.get("x-api-key", "")
        if not key:
            raise RefusedError("no_key", "The API key is missing")
        return self.open_with(key, admitted)

    def refuse(self, refused: RefusedError, now: float) -> Answer:
        # The sources disagree over 401 and 403; this is the introduction's reading: 401 without a key, 403 with a wrong one.
        status = {"wrong_key": 403, "no_method": 404, "media_type": 400}.get(refused.reason, refused.status)
        if isinstance(refused, CreditsRefusedError):
            return credits_error(refused, status, f"req_{uuid.uuid4().hex[:20]}")
        body: Json = {"trace_id": str(uuid.uuid4()), "status": status, "error": _TITLES.get(status, "Bad Request")}
        # The documented sample for a wrong key has no message; a licence that is used up is refused with one here.
        if refused.reason != "wrong_key":
            body["message"] = [str(finding) for finding in refused.findings]
        return json_answer(status, {**body, "timestamp": int(now * 1000)})

    def perform(self, request: Request, route: Route, ids: dict[str, str], store: RecordStore, now: float) -> Answer:
        """Carry out one request; refusals of customer credits and of usage get the error body of their own."""
        try:
            return super().perform(request, route, ids, store, now)
        except RefusedError as refused:
            if route.operation.startswith(_USAGE):
                raise as_credits(refused, {"invalid": 422}.get(refused.reason)) from refused
            if route.operation.startswith("customer_credits_"):
                raise as_credits(refused) from refused
            raise

    def endpoints(self, store: RecordStore) -> Iterable[Target]:
        return endpoints(store)

    def catch_up(self, store: RecordStore, now: float) -> None:
        catch_up(store, now)

    def complete(self, visit: Visit, checkout_id: str) -> Json:
        return complete_checkout(visit, checkout_id)

    def fail(self, visit: Visit, checkout_id: str) -> None:
        found(visit.store, "checkout", checkout_id)
        raise RefusedError("conflict", "Creem has no state for a checkout whose payment failed: it stays pending")

    def checkout_row(self, visit: Visit, checkout: Json) -> CheckoutRow | None:
        return checkout_row(visit, checkout, self.spec)

    def checkout_sheet(self, visit: Visit, checkout_id: str) -> CheckoutSheet:
        return checkout_sheet(visit, checkout_id, self.spec)

    def outcome(self, visit: Visit, kind: str, record: Json) -> Outcome:
        return outcome(visit, kind, record, self.spec)

    def product_row(self, store: RecordStore, product: Json) -> ProductRow:
        amount = number_text(product["price"])
        price = PriceRow(
            id="",
            amount=amount,
            currency=product["currency"],
            money=money_text(amount, product["currency"], "minor", self.spec.minor_units),
            interval=in_words(product),
            status=product["status"],
        )
        kind, environment = product["billing_type"], store.environment
        return ProductRow(product["id"], product["name"], product["status"], environment, kind, (price,))


BACKEND = Creem
