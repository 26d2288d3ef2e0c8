"""Creem: keys, refusals, and the parts its operations come from."""

from __future__ import annotations

import uuid
from collections.abc import Mapping

from billfold_sandbox.backend import Accent, Backend
from billfold_sandbox.catalog import CheckoutRow, PriceRow, ProductRow, money_text
from billfold_sandbox.jsontext import number_text
from billfold_sandbox.message import Answer, Request, json_answer
from billfold_sandbox.record_store import RecordStore
from billfold_sandbox.refusal import RefusedError
from billfold_sandbox.spec import Environment, Json, Route

from .checkouts import complete_checkout, pending_checkouts
from .credits_ledger import CreditsRefusedError, as_credits, credits_error
from .operations import operation

_TITLES: Mapping[int, str] = {
    401: "Unauthorized",
    403: "Forbidden",
    # The published sample of a 404 has this text too.
    404: "Bad Request",
    409: "Conflict",
    410: "Gone",
    429: "Too Many Requests",
    500: "Internal Server Error",
}
_PERIODS = {
    "once": "once",
    "every-month": "every month",
    "every-three-months": "every 3 months",
    "every-six-months": "every 6 months",
    "every-year": "every year",
}


class Creem(Backend):
    """All operations of Creem."""

    name = "creem"
    operations = operation
    accent = Accent("#9a5200", "#ffbd73")

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
        """Carry out one request; refusals of customer credits get the error body of their own."""
        try:
            return super().perform(request, route, ids, store, now)
        except RefusedError as refused:
            if route.operation.startswith("customer_credits_"):
                raise as_credits(refused) from refused
            raise

    def complete(self, store: RecordStore, checkout_id: str, now: float) -> Json:
        return complete_checkout(store, checkout_id, now)

    def open_checkouts(self, store: RecordStore, now: float) -> list[CheckoutRow]:
        # How long a checkout stays open is not documented; here it does until it is paid.
        del now
        return [
            CheckoutRow(checkout.id, checkout.product, store.environment, self._money(checkout.total, checkout.currency))
            for checkout in pending_checkouts(store)
        ]

    def catalog(self, store: RecordStore) -> list[ProductRow]:
        return [self._row(product, store.environment) for product in store.all("product")]

    def _row(self, product: Json, environment: str) -> ProductRow:
        amount = number_text(product["price"])
        price = PriceRow(
            id="",
            amount=amount,
            currency=product["currency"],
            money=self._money(amount, product["currency"]),
            interval=_PERIODS[product["billing_period"]],
            status=product["status"],
        )
        return ProductRow(product["id"], product["name"], product["status"], environment, product["billing_type"], (price,))

    def _money(self, amount: str, currency: str) -> str:
        return money_text(amount, currency, "minor", self.spec.minor_units)


BACKEND = Creem
