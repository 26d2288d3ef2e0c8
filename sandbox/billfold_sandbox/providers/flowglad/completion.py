"""What follows when a buyer completes a checkout session on Flowglad's page."""

from __future__ import annotations

from typing import Final

from billfold_sandbox.backend import Visit
from billfold_sandbox.records import found
from billfold_sandbox.refusal import RefusedError
from billfold_sandbox.spec import Json

from .checkout_sessions import KIND, check_incomplete, open_session, session_answer
from .customers import add_customer, put_on_default_plan
from .invoices import Line
from .lifecycle import KIND as SUBSCRIPTION
from .lifecycle import Terms, activate, begin, running
from .pages import BELONGINGS
from .payment_methods import add_method, billing_address
from .payments import charge
from .purchases import add_purchase
from .renewals import pay_what_is_owed
from .scenes import Scene

_MOST: Final = 50
"""How many records of a kind are noted as what came of a session."""


def complete_session(visit: Visit, session_id: str) -> Json:
    """Do as a buyer with a good card, and give the session as it is then.

    Raises:
        RefusedError: There is no such session (`missing`), or it cannot be completed any more.
    """
    store = visit.store
    scene = Scene(store, visit.now_ms)
    session = open_session(store, session_id, scene.now_ms)
    before = store.newest_number()
    customer = _buyer(scene, session)
    method = add_method(scene, customer)
    if session["type"] == "product":
        session["purchaseId"] = _buy(scene, session, customer, method)
    elif session["type"] == "activate_subscription":
        _activate(scene, session, method)
    else:
        _charge_from_now_on(scene, session, method)
    pay_what_is_owed(scene, customer["id"])
    session.update(
        status="succeeded",
        customerId=customer["id"],
        customerName=customer["name"],
        customerEmail=customer["email"],
        billingAddress=billing_address(customer),
        paymentMethodType=method["type"],
        _outcomes=[[kind, record["id"]] for kind in BELONGINGS for _, record in store.after(kind, before, limit=_MOST)],
    )
    scene.keep(KIND, session)
    return session_answer(session, scene.now_ms, visit.pages)


def fail_session(visit: Visit, session_id: str) -> None:
    """Do as a buyer whose payment is refused. The session is over then; nothing else comes of it.

    Raises:
        RefusedError: There is no such session (`missing`), or it is not open.
    """
    scene = Scene(visit.store, visit.now_ms)
    scene.keep(KIND, {**open_session(visit.store, session_id, scene.now_ms), "status": "failed"})


def _buyer(scene: Scene, session: Json) -> Json:
    """Give the customer who buys; one who was anonymous so far becomes a customer, with an `externalId` made here."""
    if session["customerId"] is None:
        external_id = scene.store.new_id("anonymous_")
        sent = {"externalId": external_id, "name": "Sandbox Buyer", "email": "buyer@example.com"}
        customer = add_customer(scene, sent)
        put_on_default_plan(scene, customer)
    else:
        customer = found(scene.store, "customer", session["customerId"])
        if customer["archived"]:
            raise RefusedError("conflict", "The customer is archived")
    customer["billingAddress"] = billing_address(customer)
    return scene.keep("customer", customer, handle=customer["externalId"])


def _buy(scene: Scene, session: Json, customer: Json, method: Json) -> str:
    price = found(scene.store, "price", session["priceId"])
    product = found(scene.store, "product", price["productId"])
    name: str = session["outputName"] or product["name"]
    purchase = add_purchase(scene, customer, price, session, name)
    purchase_id: str = purchase["id"]
    if price["type"] == "subscription":
        terms = Terms(
            price,
            product,
            session["quantity"],
            name=name,
            metadata=session["outputMetadata"],
            keeps_anchor=session["preserveBillingCycleAnchor"],
            purchase_id=purchase_id,
        )
        begin(scene, customer["id"], terms)
    elif price["unitPrice"]:
        line = Line(name, int(price["unitPrice"]), session["quantity"], price["id"])
        charge(scene, customer["id"], method, [line], purchase_id=purchase_id)
    return purchase_id


def _activate(scene: Scene, session: Json, method: Json) -> None:
    subscription = found(scene.store, SUBSCRIPTION, session["targetSubscriptionId"])
    check_incomplete(subscription)
    subscription.update(defaultPaymentMethodId=method["id"])
    if session["outputName"] is not None:
        subscription["name"] = session["outputName"]
    if session["outputMetadata"] is not None:
        subscription["metadata"] = session["outputMetadata"]
    activate(scene, subscription, keeps_anchor=session["preserveBillingCycleAnchor"])


def _charge_from_now_on(scene: Scene, session: Json, method: Json) -> None:
    target = session["targetSubscriptionId"]
    for subscription in running(scene.store, method["customerId"]):
        if session["automaticallyUpdateSubscriptions"] or subscription["id"] == target:
            scene.keep(SUBSCRIPTION, {**subscription, "defaultPaymentMethodId": method["id"]})
