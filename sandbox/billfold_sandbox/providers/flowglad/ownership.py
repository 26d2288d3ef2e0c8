"""What all of Flowglad's records have in common in the sandbox."""

from __future__ import annotations

from typing import Any, Final, NamedTuple

from billfold_sandbox.backend import RequestContext
from billfold_sandbox.record_store import RecordStore
from billfold_sandbox.records import found, missing
from billfold_sandbox.refusal import RefusedError, invalid
from billfold_sandbox.spec import Json

ORGANIZATION: Final = "org_sandbox"
_ACCOUNT: Final = "account"
RESERVED: Final = "_no_charge"
"""How the slugs of the prices end that the server itself gives every meter."""

_WITH_RESERVED_SLUGS: Final = ("price", "product")

NO_TAX: Final[Json] = {
    "taxAmount": 0,
    "taxType": "none",
    "taxCountry": None,
    "taxState": None,
    "taxRatePercentage": None,
    "applicationFee": None,
}
"""What invoices and payments say of taxes and fees, of which the sandbox knows none."""

RETIRED: Final = "_retired"
"""Marks what a pricing model's structure no longer has, but older records may hang on."""


class Account(NamedTuple):
    """What the key decides: the pricing model everything belongs to, and the organisation's currency."""

    pricing_model: str
    currency: str


def remember_account(store: RecordStore, known: Account) -> None:
    """Keep what the key decides where every module finds it."""
    wanted = {"pricingModelId": known.pricing_model, "currency": known.currency}
    kept = store.get(_ACCOUNT, _ACCOUNT)
    if kept is None:
        store.add(_ACCOUNT, _ACCOUNT, wanted)
    elif kept != wanted:
        store.change(_ACCOUNT, _ACCOUNT, wanted)


def account(store: RecordStore) -> Account:
    """Give the pricing model and the currency of the key."""
    kept = store.get(_ACCOUNT, _ACCOUNT)
    if kept is None:
        raise LookupError("The store has not been seeded")
    return Account(kept["pricingModelId"], kept["currency"])


def base_record(store: RecordStore, now_ms: int) -> Json:
    """Give the fields every new record has, besides its id."""
    return {
        "livemode": store.environment == "live",
        "pricingModelId": account(store).pricing_model,
        "createdAt": now_ms,
        "updatedAt": now_ms,
    }


def owned_record(store: RecordStore, now_ms: int) -> Json:
    """Give the fields of a new record that names its organisation too."""
    return {"organizationId": ORGANIZATION, **base_record(store, now_ms)}


def named_in_path(context: RequestContext, kind: str) -> Json:
    """Give the record an update is about. The body has to repeat the id, but only products and prices go by that one.

    Raises:
        RefusedError: There is none (`missing`).
    """
    return found(context.store, kind, context.ids["id"])


def held(store: RecordStore, kind: str, handle: str) -> Json:
    """Give the record that has a handle: a slug, a code, an `externalId`.

    Raises:
        RefusedError: There is none (`missing`).
    """
    return found(store, kind, store.holder(kind, handle) or "")


def owned(store: RecordStore, kind: str, record_id: str, customer_id: str) -> Json:
    """Give a record of a customer.

    Raises:
        RefusedError: There is none, or it is another customer's (`missing`).
    """
    record = found(store, kind, record_id)
    if record["customerId"] != customer_id:
        raise missing(kind)
    return record


def check_slug(store: RecordStore, kind: str, slug: str | None, own_id: str = "", *, taken: bool = True) -> None:
    """Refuse a slug that is reserved, or that belongs to another record of the kind and would be `taken` by this one."""
    if slug is None:
        return
    if kind in _WITH_RESERVED_SLUGS and slug.endswith(RESERVED):
        raise invalid(f"must not end with {RESERVED}", wire_name(kind), "slug")
    if taken:
        check_free(store, kind, slug, own_id)


def keep_with_slug(store: RecordStore, kind: str, record: Json) -> Json:
    """Put a changed record in the place of the one before, if its slug can be used."""
    check_slug(store, kind, record["slug"], record["id"])
    store.change(kind, record["id"], record, handle=record["slug"])
    return record


def check_free(store: RecordStore, kind: str, handle: str, own_id: str = "", *, called: str = "slug") -> None:
    """Refuse a handle that another record of the kind has."""
    if store.holder(kind, handle) not in (None, own_id):
        raise RefusedError("conflict", f"The {called} is taken")


def check_model(store: RecordStore, pricing_model: str | None) -> None:
    """Refuse to make something for a pricing model that is not the key's."""
    if pricing_model is not None and pricing_model != account(store).pricing_model:
        raise RefusedError("forbidden", "The pricing model is not the one the key is bound to")


def wire_name(kind: str) -> str:
    """Give the name a kind has in bodies: `usage_meter` is sent as `usageMeter`."""
    first, *rest = kind.split("_")
    return first + "".join(word.capitalize() for word in rest)


def changed(record: Json, sent: Json, now_ms: int) -> Json:
    """Give a record with the fields an update sends."""
    kept = {name: value for name, value in record.items() if not (name == RETIRED and sent.get("active"))}
    return {**kept, **sent, "id": record["id"], "updatedAt": now_ms}


def picked(sent: Json, *names: str) -> Json:
    """Give some fields of a body, null where they were left out."""
    fields: dict[str, Any] = {name: sent.get(name) for name in names}
    return fields
