"""Hyperline: products of five types, price configurations of six models, and idempotency keys on every write."""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Iterable, Mapping
from typing import Any, ClassVar, Final

from billfold_sandbox.backend import Accent, Backend
from billfold_sandbox.catalog import ProductRow
from billfold_sandbox.jsontext import loads
from billfold_sandbox.message import Answer, Request, json_answer
from billfold_sandbox.record_store import KeptAnswer, RecordStore
from billfold_sandbox.refusal import Finding, RefusedError
from billfold_sandbox.spec import Environment, Json, Route
from billfold_sandbox.webhooks.changes import Change, Target, Told

from .news import endpoints, events_of
from .operations import operation
from .prices import price_rows
from .webhooks import keep_sent

KEPT_SECONDS: Final = 24 * 3600

_TYPES: Mapping[int, str] = {
    400: "bad_request",
    401: "unauthorized",
    404: "not_found",
    409: "conflict",
    417: "idempotency_key_reused",
    429: "too_many_requests",
    500: "internal_server_error",
}
_WINDOW = {"x-ratelimit-limit": "50", "x-ratelimit-remaining": "0"}


class Hyperline(Backend):
    """All operations of Hyperline: products and prices by its rules, the others by what its document says."""

    name = "hyperline"
    operations = operation
    accent: ClassVar[Accent] = Accent("#7a3fb0", "#d0a6ff")

    def endpoints(self, store: RecordStore) -> Iterable[Target]:
        return endpoints(store)

    def events_of(self, change: Change) -> Iterable[Told]:
        return events_of(change)

    def sent(self, store: RecordStore, message: str, body: bytes, now: float) -> None:
        keep_sent(store, message, body, now)

    def authenticate(self, request: Request, admitted: set[Environment], now: float) -> Environment:
        key = _key(request.headers.get("authorization", ""))
        if not key:
            raise RefusedError("no_key", "Missing authentication token")
        try:
            return self.open_with(key, admitted)
        except RefusedError:
            raise RefusedError("wrong_key", "Invalid authentication token") from None

    def refuse(self, refused: RefusedError, now: float) -> Answer:
        # An unknown method answers as an unknown route does.
        status = {"no_method": 404, "media_type": 400}.get(refused.reason, refused.status)
        message = "Route not found" if refused.reason == "no_method" else refused.message
        body: Json = {"statusCode": status, "type": _TYPES.get(status, "error"), "message": message}
        if refused.reason in ("invalid", "bad_query"):
            body["errors"] = [_error(finding) for finding in refused.findings]
        given = json_answer(status, body)
        return given.with_headers(_WINDOW) if status == 429 else given

    def key_of(self, request: Request) -> str:
        return request.headers.get("idempotency-key", "") if request.method in ("POST", "PUT", "PATCH") else ""

    def perform(self, request: Request, route: Route, ids: dict[str, str], store: RecordStore, now: float) -> Answer:
        """Carry out one request, or give again what its idempotency key has already led to."""
        key = self.key_of(request)
        if not key:
            return super().perform(request, route, ids, store, now)
        told = "\n".join((request.method, request.path, request.query)).encode()
        fingerprint = hashlib.sha256(told + b"\n" + request.body).hexdigest()
        kept = store.kept_answer(key)
        if kept is not None and now - kept.time < KEPT_SECONDS:
            if kept.fingerprint != fingerprint:
                raise RefusedError("key_reused", "The idempotency key was already used with another method, address or body")
            return json_answer(kept.status, loads(kept.body)) if kept.body else Answer(kept.status, {}, b"")
        given = super().perform(request, route, ids, store, now)
        # Only successes get here, a refusal is raised; and the transaction around this keeps change and answer together.
        store.keep_answer(key, KeptAnswer(fingerprint, now, given.status, given.body))
        return given

    def product_row(self, store: RecordStore, product: Json) -> ProductRow:
        prices = store.all("price_configuration", product["id"])
        rows = tuple(row for price in prices for row in price_rows(price, self.spec.minor_units))
        return ProductRow(product["id"], product["name"], product["status"], store.environment, product["type"], rows)


def _key(header: str) -> str:
    """Take the key out of `Bearer <key>`, or out of Basic with the key as user name."""
    scheme, _, value = header.strip().partition(" ")
    if scheme.lower() == "basic":
        try:
            return base64.b64decode(value, validate=True).decode().partition(":")[0]
        except ValueError:
            return ""
    return value.strip() if scheme.lower() == "bearer" else ""


def _error(finding: Finding) -> Json:
    kind: dict[str, Any] = {"code": "invalid_type" if finding.keyword in ("required", "type") else finding.keyword or "custom"}
    if finding.keyword == "required":
        kind["received"] = "undefined"
    return {**kind, "path": list(finding.path), "message": finding.problem}


BACKEND = Hyperline
