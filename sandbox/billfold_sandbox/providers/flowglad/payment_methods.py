"""Flowglad's payment methods, which only a completed checkout makes."""

from __future__ import annotations

from typing import Final

from billfold_sandbox.backend import RequestContext
from billfold_sandbox.message import Answer, json_answer
from billfold_sandbox.record_store import RecordStore
from billfold_sandbox.records import found, shown
from billfold_sandbox.spec import Json

from .lists import cursor_page
from .operations import operation
from .scenes import Scene

KIND: Final = "payment_method"


@operation("payment_methods_list")
def payment_methods_list(context: RequestContext) -> Answer:
    return cursor_page(context, KIND)


@operation("payment_methods_get")
def payment_methods_get(context: RequestContext) -> Answer:
    return json_answer(200, {"paymentMethod": shown(found(context.store, KIND, context.ids["id"]))})


def billing_address(customer: Json) -> Json:
    """Give the address a buyer enters on the sandbox's checkout page."""
    return {"name": customer["name"], "email": customer["email"], "address": {"country": "US", "postal_code": "94107"}}


def add_method(scene: Scene, customer: Json) -> Json:
    """Add the card a buyer paid with; it becomes the one that is charged first."""
    for other in scene.store.all(KIND, customer["id"]):
        if other["default"]:
            scene.keep(KIND, {**other, "default": False})
    method: Json = {
        **scene.heading("pm_"),
        "customerId": customer["id"],
        "billingDetails": billing_address(customer),
        "type": "card",
        "default": True,
        "paymentMethodData": {"brand": "visa", "last4": "4242", "exp_month": 12, "exp_year": 2099},
        "metadata": None,
    }
    scene.store.add(KIND, method["id"], method, parent=customer["id"])
    return method


def default_method(store: RecordStore, customer_id: str) -> Json | None:
    """Give the payment method that a customer is charged through first."""
    return next((method for method in store.all(KIND, customer_id) if method["default"]), None)


def method_of(store: RecordStore, subscription: Json) -> Json | None:
    """Give the payment method a subscription is charged through: its own, or else its customer's default one."""
    named: str | None = subscription["defaultPaymentMethodId"]
    return store.get(KIND, named) if named else default_method(store, subscription["customerId"])
