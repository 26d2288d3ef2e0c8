"""Flowglad: keys, refusals, and the parts its operations come from."""

from __future__ import annotations

import itertools
import json
import secrets
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, ClassVar

from billfold_sandbox.backend import Accent, Backend, Settings, Visit
from billfold_sandbox.catalog import CheckoutRow, CheckoutSheet, Outcome, PriceRow, ProductRow, money_text
from billfold_sandbox.jsontext import JsonTextError, loads, number_text
from billfold_sandbox.message import Answer, Request, json_answer, text_answer
from billfold_sandbox.record_store import RecordStore
from billfold_sandbox.refusal import Finding, RefusedError
from billfold_sandbox.spec import Environment, Json, Route, Spec
from billfold_sandbox.validate import query_pairs
from billfold_sandbox.webhooks.changes import Change, Target, Told

from .api_keys import add_key
from .checkout_sessions import KIND as SESSION
from .completion import complete_session, fail_session
from .empty_fields import without_empty_fields
from .features import KNOWN_FEATURE, add_feature
from .news import endpoints, events_of
from .operations import operation
from .ownership import Account, remember_account
from .pages import BELONGINGS, interval, outcome, session_row, session_sheet
from .pricing_models import add_own_model
from .products import add_free_plan
from .renewals import catch_up
from .usage_meters import KNOWN_METER, add_meter

_CODES: Mapping[int, str] = {
    400: "BAD_REQUEST",
    403: "FORBIDDEN",
    404: "NOT_FOUND",
    409: "CONFLICT",
    500: "INTERNAL_SERVER_ERROR",
}
_PAGING = (("cursor",), ("limit",))
_ZOD: Mapping[str, str] = {
    "required": "invalid_type",
    "type": "invalid_type",
    "enum": "invalid_enum_value",
    "minimum": "too_small",
    "minLength": "too_small",
    "maximum": "too_big",
    "maxLength": "too_big",
    "additionalProperties": "unrecognized_keys",
}

_WITHOUT_BODY = frozenset({"product_features_expire", "subscriptions_uncancel"})
"""The only operations that do without the JSON body which every POST is otherwise required to have."""
_BODY_UNREAD = frozenset({"payments_refund"})
"""Operations that need such a body, but to which it makes no difference what it says: a refund is always in full."""


class Flowglad(Backend):
    """All operations of Flowglad."""

    name = "flowglad"
    operations = operation
    accent: ClassVar[Accent] = Accent("#14713f", "#7cd9a4")
    checkouts: ClassVar[str] = SESSION
    belongings: ClassVar[Sequence[str]] = BELONGINGS
    any_media_type = True

    def __init__(self, spec: Spec, settings: Settings) -> None:
        super().__init__(spec, settings)
        known = spec.document["components"]["schemas"]["Currency"]["enum"]
        if settings.flowglad_currency not in known:
            raise ValueError(f"Flowglad does not offer the currency {settings.flowglad_currency!r}")
        self._requests = itertools.count(1)

    def seed(self, store: RecordStore, now_ms: int) -> None:
        """Put in what every pricing model has: a default product that costs nothing, and a feature and a meter to refer to."""
        own = Account(self.settings.flowglad_pricing_model, self.settings.flowglad_currency)
        remember_account(store, own)
        add_own_model(store, now_ms)
        if store.count("product"):
            return
        add_key(store, now_ms)
        add_meter(store, now_ms, {"name": "Sandbox meter", "slug": "sandbox"}, KNOWN_METER)
        feature = {"type": "toggle", "slug": "sandbox", "name": "Sandbox feature", "description": "There from the start"}
        add_feature(store, now_ms, feature, KNOWN_FEATURE)
        add_free_plan(store, now_ms, "month")

    def catch_up(self, store: RecordStore, now: float) -> None:
        catch_up(store, int(now * 1000))

    def endpoints(self, store: RecordStore) -> Iterable[Target]:
        return endpoints(store)

    def events_of(self, change: Change) -> Iterable[Told]:
        return events_of(change)

    def authenticate(self, request: Request, admitted: set[Environment], now: float) -> Environment:
        # The key comes bare or after `Bearer`; the server takes both.
        return self.open_with(request.headers.get("authorization", "").removeprefix("Bearer ").strip(), admitted)

    def refuse(self, refused: RefusedError, now: float) -> Answer:
        headers = self._correlation()
        if refused.status == 401:
            return text_answer(401, "Unauthorized").with_headers(headers)
        if refused.reason == "no_route":
            return text_answer(404, "Not Found").with_headers(headers)
        if refused.reason == "no_method":
            return Answer(405, headers, b"")
        body: Json = {"error": self._error(refused)}
        if refused.reason != "malformed" and not _about_paging(refused) and refused.status in _CODES:
            body["code"] = _CODES[refused.status]
        body |= {"request_id": headers["x-request-id"], "trace_id": headers["x-trace-id"]}
        return json_answer(refused.status, body).with_headers(headers)

    def perform(self, request: Request, route: Route, ids: dict[str, str], store: RecordStore, now: float) -> Answer:
        if request.method == "GET" and ids:
            # On reads the server lets query parameters override the path's.
            ids = {name: _overriding(request.query).get(name, value) for name, value in ids.items()}
        if route.operation in _WITHOUT_BODY or (route.operation in _BODY_UNREAD and _is_json(request.body)):
            request = request._replace(body=b"{}")
        request = request._replace(body=without_empty_fields(route.operation, request.body))
        return super().perform(request, route, ids, store, now).with_headers(self._correlation())

    def complete(self, visit: Visit, checkout_id: str) -> Json:
        return complete_session(visit, checkout_id)

    def fail(self, visit: Visit, checkout_id: str) -> None:
        fail_session(visit, checkout_id)

    def checkout_row(self, visit: Visit, checkout: Json) -> CheckoutRow | None:
        return session_row(visit, checkout, self.spec)

    def checkout_sheet(self, visit: Visit, checkout_id: str) -> CheckoutSheet:
        return session_sheet(visit, checkout_id, self.spec)

    def outcome(self, visit: Visit, kind: str, record: Json) -> Outcome:
        return outcome(kind, record, self.spec)

    def product_row(self, store: RecordStore, product: Json) -> ProductRow:
        kind = "default product" if product["default"] else ""
        prices = tuple(self._row(price) for price in store.all("price", product["id"]))
        return ProductRow(product["id"], product["name"], _status(product), store.environment, kind, prices)

    def _row(self, price: Json) -> PriceRow:
        amount, trial = number_text(price["unitPrice"]), price.get("trialPeriodDays")
        return PriceRow(
            id=price["id"],
            amount=amount,
            currency=price["currency"],
            money=money_text(amount, price["currency"], "minor", self.spec.minor_units),
            interval=interval(price),
            status=_status(price),
            note=f"{trial} days free" if trial else "",
            default=price["isDefault"],
        )

    def _error(self, refused: RefusedError) -> Any:
        if refused.reason == "malformed":
            return "Invalid JSON in request body"
        issues = [_issue(finding) for finding in refused.findings]
        if _about_paging(refused):
            return json.dumps(issues)
        return issues if refused.reason in ("invalid", "bad_query") else refused.message

    def _correlation(self) -> dict[str, str]:
        return {"x-request-id": f"{next(self._requests):08x}", "x-trace-id": secrets.token_hex(16)}


def _overriding(query: str) -> dict[str, str]:
    try:
        return query_pairs(query)
    except ValueError:
        # A query that cannot be read is refused where it is read for its own sake.
        return {}


def _about_paging(refused: RefusedError) -> bool:
    """Tell whether a request is refused for its `cursor` or `limit`, which the server words unlike everything else."""
    return refused.reason == "bad_query" and refused.findings[0].path in _PAGING


def _is_json(body: bytes) -> bool:
    try:
        loads(body)
    except JsonTextError:
        return False
    return True


def _issue(finding: Finding) -> Json:
    return {"code": _ZOD.get(finding.keyword, "custom"), "path": list(finding.path), "message": finding.problem}


def _status(record: Json) -> str:
    return "active" if record["active"] else "inactive"


BACKEND = Flowglad
