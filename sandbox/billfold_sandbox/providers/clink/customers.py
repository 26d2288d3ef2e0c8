"""Clink's customers, whom no operation creates: they appear when something is sold to them."""

from __future__ import annotations

from typing import Final

from billfold_sandbox.record_store import RecordStore
from billfold_sandbox.spec import Json

from .answers import FailureError, Moment, found

_EMAIL = "customerEmail"
_REFERENCE = "referenceCustomerId"
# A record has one handle only, so each way to name a customer is a kind of its own, whose records lead to the customer.
_NAMES = (_EMAIL, _REFERENCE)
CUSTOMER_NAMES: Final = frozenset({"customerId", *_NAMES})


def customer_of(moment: Moment, sent: Json) -> Json:
    """Find or make the customer that a request names by id, by address, by the merchant's own key, or by several of them.

    Raises:
        FailureError: It names nobody, an unknown id, or two different customers.
    """
    store = moment.store
    named = {name: _normal(name, sent[name]) for name in _NAMES if sent.get(name)}
    if sent.get("customerId"):
        customer = found(store, "customer", sent["customerId"])
        return _bound(store, customer, named)
    if not named:
        imported: Json = sent.get("historicalPaymentInstrumentImport") or {}
        if not imported.get("channelAlias") or not imported.get("channelCustomerReference"):
            raise FailureError("CUSTOMER_NOT_FOUND")
        named = {_REFERENCE: f"{imported['channelAlias']}/{imported['channelCustomerReference']}"}
    holders = [holder["customerId"] for name, value in named.items() if (holder := store.get(name, value))]
    if holders:
        return _bound(store, found(store, "customer", holders[0]), named)
    customer_id = store.new_id("cus_")
    customer = {"customerId": customer_id, _EMAIL: None, _REFERENCE: None, "createTime": moment.now_ms}
    store.add("customer", customer_id, customer)
    return _bound(store, customer, named)


def _bound(store: RecordStore, customer: Json, named: dict[str, str]) -> Json:
    """Check that all names are the customer's; a name that nobody has yet becomes the customer's if one is lacking."""
    for name, value in named.items():
        holder = store.get(name, value)
        if (holder or customer)["customerId"] != customer["customerId"] or customer[name] not in (None, value):
            raise FailureError("CUSTOMER_IDENTIFIER_NOT_MATCHED", 400)
        if holder is None:
            store.add(name, value, {"customerId": customer["customerId"]})
            customer = {**customer, name: value}
            store.change("customer", customer["customerId"], customer)
    return customer


def _normal(name: str, value: str) -> str:
    return value.lower() if name == _EMAIL else value
