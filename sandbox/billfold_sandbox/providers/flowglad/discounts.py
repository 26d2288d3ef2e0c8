"""Flowglad's discounts: codes in capitals, each with a count of how often it was redeemed."""

from __future__ import annotations

from billfold_sandbox.backend import RequestContext
from billfold_sandbox.message import Answer, json_answer
from billfold_sandbox.record_store import RecordStore
from billfold_sandbox.records import found, shown
from billfold_sandbox.spec import Json

from .lists import cursor_page
from .operations import operation
from .ownership import changed, check_free, check_model, named_in_path, owned_record

_KIND = "discount"


@operation("discounts_create")
def discounts_create(context: RequestContext) -> Answer:
    sent: Json = context.body["discount"]
    check_model(context.store, sent.get("pricingModelId"))
    code = _free_code(context.store, sent)
    discount_id = context.store.new_id("discount_")
    discount: Json = {
        "duration": sent["duration"],
        "id": discount_id,
        "name": sent["name"],
        "code": code,
        "amount": sent["amount"],
        "amountType": sent["amountType"],
        "active": sent.get("active", True),
        **owned_record(context.store, context.now_ms),
    }
    if sent["duration"] == "number_of_payments":
        discount["numberOfPayments"] = sent["numberOfPayments"]
    context.store.add(_KIND, discount_id, discount, handle=code)
    return json_answer(200, {"discount": shown(discount)})


@operation("discounts_list")
def discounts_list(context: RequestContext) -> Answer:
    return cursor_page(context, _KIND, view=_counted)


@operation("discounts_get")
def discounts_get(context: RequestContext) -> Answer:
    return json_answer(200, {"discount": _counted(found(context.store, _KIND, context.ids["id"]))})


@operation("discounts_update")
def discounts_update(context: RequestContext) -> Answer:
    sent: Json = context.body["discount"]
    old = named_in_path(context, _KIND)
    discount = changed(old, {**sent, "code": _free_code(context.store, sent, old["id"])}, context.now_ms)
    if discount["duration"] != "number_of_payments":
        discount.pop("numberOfPayments", None)
    context.store.change(_KIND, discount["id"], discount, handle=discount["code"])
    return json_answer(200, {"discount": shown(discount)})


def _free_code(store: RecordStore, sent: Json, own_id: str = "") -> str:
    code: str = sent["code"].upper()
    check_free(store, _KIND, code, own_id, called="code")
    return code


def _counted(discount: Json) -> Json:
    # No operation redeems a code, and the sandbox's checkout page takes none.
    return {**shown(discount), "redemptionCount": 0}
