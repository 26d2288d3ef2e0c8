"""Flowglad's payment methods, which only a completed checkout makes."""

from __future__ import annotations

from typing import Final

from billfold_sandbox.backend import Visit
from billfold_sandbox.message import Answer, json_answer
from billfold_sandbox.records import found, shown
from billfold_sandbox.spec import Json
from billfold_sandbox.store import Drawer

from .lists import cursor_page
from .scenes import Scene

KIND: Final = "payment_method"


class PaymentMethods:
    """The payment method operations."""

    def payment_methods_list(self, visit: Visit) -> Answer:
        return cursor_page(visit, KIND)

    def payment_methods_get(self, visit: Visit) -> Answer:
        return json_answer(200, {"paymentMethod": shown(found(visit.drawer, KIND, visit.ids["id"]))})


def billing_address(customer: Json) -> Json:
    """Give the address a buyer enters on the sandbox's checkout page."""
    return {"name": customer["name"], "email": customer["email"], "address": {"country": "US", "postal_code": "94107"}}


def add_method(scene: Scene, customer: Json) -> Json:
    """Add the card a buyer paid with; it becomes the one that is charged first."""
    for other in scene.drawer.all(KIND, customer["id"]):
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
    scene.drawer.add(KIND, method["id"], method, parent=customer["id"])
    return method


def default_method(drawer: Drawer, customer_id: str) -> Json | None:
    """Give the payment method that a customer is charged through first."""
    return next((method for method in drawer.all(KIND, customer_id) if method["default"]), None)


def method_of(drawer: Drawer, subscription: Json) -> Json | None:
    """Give the payment method a subscription is charged through: its own, or else its customer's default one."""
    named: str | None = subscription["defaultPaymentMethodId"]
    return drawer.get(KIND, named) if named else default_method(drawer, subscription["customerId"])
