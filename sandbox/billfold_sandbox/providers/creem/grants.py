"""The customer credits that come with a Creem product, each time it is paid for."""

from __future__ import annotations

from billfold_sandbox.record_store import RecordStore
from billfold_sandbox.records import found
from billfold_sandbox.spec import Json

from .credits_ledger import account_handle, move, open_account


def grant_credits(store: RecordStore, now: float, product_id: str, customer_id: str, reference: str) -> None:
    """Add the credits that a product grants to the accounts of its buyer, which are opened where they are missing."""
    # How units multiply a grant is not documented; here a payment grants each once.
    for feature in found(store, "product", product_id)["features"]:
        if feature["type"] != "customerCredits":
            continue
        grant: Json = feature["customer_credits"]
        name: str = grant["bucket_name"]
        holder = store.holder("credit_account", account_handle(customer_id, name))
        if holder is None:
            unit = grant["unit_label"] or "credits"
            account = open_account(store, now, customer_id=customer_id, name=name, unit_label=unit)
        else:
            account = found(store, "credit_account", holder)
        # An account that is frozen or closed takes nothing in, and the payment stands.
        if account["shown"]["status"] == "active":
            key = f"grant_{reference}_{feature['id']}"
            move(store, now, [(account, "credit", int(grant["amount"]))], reference=reference, key=key)
