"""Acme: products, made and read."""

from __future__ import annotations

from billfold_sandbox.backend import Backend, Visit
from billfold_sandbox.message import Answer, Request, json_answer
from billfold_sandbox.records import found
from billfold_sandbox.refusal import RefusedError
from billfold_sandbox.shelf import PriceRow, ProductRow, money_text
from billfold_sandbox.spec import Environment
from billfold_sandbox.store import Drawer


class Acme(Backend):
    """The product operations of Acme."""

    name = "acme"

    def authenticate(self, request: Request, admitted: set[Environment], now: float) -> Environment:
        key = request.headers.get("x-acme-key", "")
        if not key:
            raise RefusedError("no_key", "No key was sent")
        return self.open_with(key, admitted)

    def refuse(self, refused: RefusedError, now: float) -> Answer:
        return json_answer(refused.status, {"message": refused.message})

    def products_create(self, visit: Visit) -> Answer:
        product = {"id": visit.drawer.new_id("thing_"), **visit.body}
        visit.drawer.add("product", product["id"], product)
        return json_answer(200, product)

    def products_get(self, visit: Visit) -> Answer:
        return json_answer(200, found(visit.drawer, "product", visit.ids["id"]))

    def shelf(self, drawer: Drawer) -> list[ProductRow]:
        return [
            ProductRow(product["id"], product["name"], "", drawer.environment, "", (_row(product["cents"], product["currency"]),))
            for product in drawer.all("product")
        ]


def _row(cents: int, currency: str) -> PriceRow:
    return PriceRow("", str(cents), currency, money_text(str(cents), currency, "minor", {}), "once", "")


BACKEND = Acme
