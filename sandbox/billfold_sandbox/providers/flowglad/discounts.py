"""Flowglad's discounts: codes in capitals, each with a count of how often it was redeemed."""

from __future__ import annotations

from billfold_sandbox.backend import Visit
from billfold_sandbox.message import Answer, json_answer
from billfold_sandbox.records import found, shown
from billfold_sandbox.spec import Json
from billfold_sandbox.store import Drawer

from .lists import cursor_page
from .ownership import changed, check_free, named_in_path, owned_record

_KIND = "discount"


class Discounts:
    """The discount operations."""

    def discounts_create(self, visit: Visit) -> Answer:
        sent: Json = visit.body["discount"]
        code = _free_code(visit.drawer, sent)
        discount_id = visit.drawer.new_id("discount_")
        discount: Json = {
            "duration": sent["duration"],
            "id": discount_id,
            "name": sent["name"],
            "code": code,
            "amount": sent["amount"],
            "amountType": sent["amountType"],
            "active": sent.get("active", True),
            **owned_record(visit.drawer, visit.now_ms),
        }
        if sent["duration"] == "number_of_payments":
            discount["numberOfPayments"] = sent["numberOfPayments"]
        visit.drawer.add(_KIND, discount_id, discount, handle=code)
        return json_answer(200, {"discount": shown(discount)})

    def discounts_list(self, visit: Visit) -> Answer:
        return cursor_page(visit, _KIND, view=_counted)

    def discounts_get(self, visit: Visit) -> Answer:
        return json_answer(200, {"discount": _counted(found(visit.drawer, _KIND, visit.ids["id"]))})

    def discounts_update(self, visit: Visit) -> Answer:
        sent: Json = visit.body["discount"]
        old = named_in_path(visit, _KIND)
        discount = changed(old, {**sent, "code": _free_code(visit.drawer, sent, old["id"])}, visit.now_ms)
        if discount["duration"] != "number_of_payments":
            discount.pop("numberOfPayments", None)
        visit.drawer.change(_KIND, discount["id"], discount, handle=discount["code"])
        return json_answer(200, {"discount": shown(discount)})


def _free_code(drawer: Drawer, sent: Json, own_id: str = "") -> str:
    code: str = sent["code"].upper()
    check_free(drawer, _KIND, code, own_id, called="code")
    return code


def _counted(discount: Json) -> Json:
    # No operation redeems a code, and the sandbox's checkout page takes none.
    return {**shown(discount), "redemptionCount": 0}
