"""Acme: products, made and read."""

from __future__ import annotations

from billfold_sandbox.backend import Backend
from billfold_sandbox.catalog import PriceRow, ProductRow, money_text
from billfold_sandbox.message import Answer, Request, json_answer
from billfold_sandbox.record_store import RecordStore
from billfold_sandbox.refusal import RefusedError
from billfold_sandbox.spec import Environment, Json

from .operations import operation


class Acme(Backend):
    """The product operations of Acme."""

    name = "acme"
    operations = operation

    def authenticate(self, request: Request, admitted: set[Environment], now: float) -> Environment:
        key = request.headers.get("x-acme-key", "")
        if not key:
            raise RefusedError("no_key", "No key was sent")
        return self.open_with(key, admitted)

    def refuse(self, refused: RefusedError, now: float) -> Answer:
        return json_answer(refused.status, {"message": refused.message})

    def product_row(self, store: RecordStore, product: Json) -> ProductRow:
        prices = (_row(product["cents"], product["currency"]),)
        return ProductRow(product["id"], product["name"], "", store.environment, "", prices)


def _row(cents: int, currency: str) -> PriceRow:
    return PriceRow("", str(cents), currency, money_text(str(cents), currency, "minor", {}), "once", "")


BACKEND = Acme
