"""What a Creem product may cost and grant: the rules across its fields, and the rows of `usage_prices` and `features`."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final

from billfold_sandbox.record_store import RecordStore
from billfold_sandbox.records import found
from billfold_sandbox.refusal import invalid
from billfold_sandbox.spec import Json

from .credits_ledger import MOST_DIGITS
from .periods import FIXED

_LONGEST: Final = {"day": 365, "week": 52, "month": 24, "year": 3}
_INTERVAL: Final = ("recurring_interval", "recurring_interval_count")
_KEPT: Final = (
    "name",
    "description",
    "default_success_url",
    "price",
    "currency",
    "tax_mode",
    "business_net_pricing",
    "trial_period_days",
)
_HIDDEN: Final = ("pay_what_you_want", "suggested_price")
"""What can be written and is in no answer; kept under names of the sandbox's own."""
_USAGE: Final[Json] = {
    "free_allowance": 0,
    "cap": None,
    "target_account": "shared",
    "target_account_name": None,
    "trial_usage_mode": "free",
}
_BUCKET: Final = "default"


def set_terms(store: RecordStore, product: Json, sent: Json) -> None:
    """Put what was sent into a product, and check the whole.

    Raises:
        RefusedError: The product would break one of the rules.
    """
    product.update({name: sent[name] for name in _KEPT if name in sent})
    product.update({f"_{name}": sent[name] for name in _HIDDEN if name in sent})
    _set_pictures(product, sent)
    _set_period(product, sent)
    if "trial_price" in sent:
        product["trial_price"] = sent["trial_price"] or None
    if product["trial_period_days"] is None and sent.get("trial_price") is None:
        product["trial_price"] = None
    if product["billing_type"] == "onetime" and "billing_type" in sent and not _wants_trial(sent):
        # The trial goes with the period; of usage prices that is not said, but a one-time product cannot have them.
        product.update(trial_period_days=None, trial_price=None)
        product.pop("usage_prices", None)
    _check_trial(product)
    _check_choice(product)
    _set_rows(store, product, sent)


def unit_price(product: Json, custom_price: int | None = None) -> int:
    """Give what a buyer pays now for one of a product: the trial's price, if there is one."""
    if custom_price is not None:
        return custom_price
    if product["trial_period_days"] is not None:
        return int(product["trial_price"] or 0)
    return int(product["price"])


def _set_pictures(product: Json, sent: Json) -> None:
    """Set the pictures; the first of them is the cover, and a product without has neither member."""
    if "image_urls" in sent:
        pictures: list[str] = list(sent["image_urls"])
    elif "image_url" in sent:
        pictures = [sent["image_url"], *product.get("image_urls", [])[1:]]
    else:
        return
    for name in ("image_url", "image_urls"):
        product.pop(name, None)
    if pictures:
        product.update(image_url=pictures[0], image_urls=pictures)


def _set_period(product: Json, sent: Json) -> None:
    before: Json = {"billing_period": "once", **product, **sent}
    kind, period = before["billing_type"], before["billing_period"]
    if kind == "onetime":
        # A period that was sent beside it is refused; the one that the product had is over.
        if sent.get("billing_period", "once") != "once":
            raise invalid("must be once: the product is sold once", "billing_period")
        period = "once"
    elif period == "once":
        raise invalid("is needed: the product is sold by the period", "billing_period")
    product.update(billing_type=kind, billing_period=period)
    if period == "custom":
        product.update({name: sent[name] for name in _INTERVAL if name in sent})
        unit, count = product["recurring_interval"], product["recurring_interval_count"]
        if count > _LONGEST[unit]:
            raise invalid(f"must be at most {_LONGEST[unit]} with {unit}", "recurring_interval_count")
        return
    for name in _INTERVAL:
        if name in sent:
            raise invalid("is only for custom periods", name)
    unit, count = (None, None) if period == "once" else FIXED[period]
    product.update(recurring_interval=unit, recurring_interval_count=count)


def _wants_trial(sent: Json) -> bool:
    return any(sent.get(name) is not None for name in ("trial_period_days", "trial_price", "usage_prices"))


def _check_trial(product: Json) -> None:
    days, price = product["trial_period_days"], product["trial_price"]
    if days is not None and product["billing_type"] == "onetime":
        raise invalid("is only for products that are sold by the period", "trial_period_days")
    if price is None:
        return
    if days is None:
        raise invalid("needs trial_period_days", "trial_price")
    if not 100 <= price < product["price"]:
        raise invalid("must be 0, or at least 100 and below the price", "trial_price")


def _check_choice(product: Json) -> None:
    once = product["billing_type"] == "onetime"
    if product.get("_pay_what_you_want"):
        if not once:
            raise invalid("is only for one-time products", "pay_what_you_want")
        if product.get("_suggested_price") is not None and product["_suggested_price"] < product["price"]:
            raise invalid("must not be below the price", "suggested_price")
    if product["business_net_pricing"] and not (once and product["tax_mode"] == "inclusive"):
        raise invalid("is only for one-time products whose tax is inclusive", "business_net_pricing")


def _set_rows(store: RecordStore, product: Json, sent: Json) -> None:
    """Set the rows that were sent, which are all that there are from now on."""
    if "usage_prices" in sent:
        if product["billing_type"] == "onetime":
            raise invalid("are only for products that are sold by the period", "usage_prices")
        rows = _rows(
            product.get("usage_prices", []), sent, "usage_prices", lambda row, before, index: _usage(store, row, before, index)
        )
        meters = [row["meter_id"] for row in rows]
        if len(set(meters)) < len(meters):
            raise invalid("a product charges for a meter once", "usage_prices")
        product["usage_prices"] = [{"id": row.pop("id", None) or store.new_id("uprice_"), **row} for row in rows]
        if not rows:
            del product["usage_prices"]
    if "features" in sent:
        rows = _rows(product["features"], sent, "features", _feature)
        product["features"] = [{"id": row.pop("id", None) or store.new_id("feat_"), **row} for row in rows]


def _rows(before: list[Json], sent: Json, name: str, made: Callable[[Json, Mapping[str, Any], int], Json]) -> list[Json]:
    """Give the rows of a set: those whose id is repeated as they are changed, and new ones."""
    known = {row["id"]: row for row in before}
    rows: list[Json] = []
    for index, row in enumerate(sent[name]):
        row_id = row.get("id")
        if row_id is not None and row_id not in known:
            raise invalid("there is no such row, or it is named twice", name, index, "id")
        rows.append(made(row, known.pop(row_id, {}), index))
    return rows


def _usage(store: RecordStore, row: Json, before: Mapping[str, Any], index: int) -> Json:
    meter = store.get("meter", row["meter_id"])
    if meter is None:
        raise invalid("there is no such meter", "usage_prices", index, "meter_id")
    whole: Json = {**_USAGE, **before, **row}
    if whole["target_account"] == "shared":
        if row.get("target_account_name") is not None:
            raise invalid("is only for per_unit", "usage_prices", index, "target_account_name")
        whole["target_account_name"] = None
    elif whole["target_account_name"] is None:
        whole["target_account_name"] = meter["unit_label"]
    return whole


def _feature(row: Json, before: Mapping[str, Any], index: int) -> Json:
    sent: Json = row["customer_credits"]
    if len(sent["amount"]) > MOST_DIGITS:
        raise invalid(f"has more than {MOST_DIGITS} digits", "features", index, "customer_credits", "amount")
    grant: Json = {"unit_label": None, "bucket_name": _BUCKET, **before.get("customer_credits", {}), **sent}
    # Null goes back to the usual account; a name of nothing but blanks is none.
    grant["bucket_name"] = _BUCKET if grant["bucket_name"] is None else grant["bucket_name"].strip()
    if not grant["bucket_name"]:
        raise invalid("must not be blank", "features", index, "customer_credits", "bucket_name")
    return {**before, **row, "customer_credits": grant}


def usage_prices(store: RecordStore, subscription: Json) -> list[Json]:
    """Return the rows by which a subscription pays for usage."""
    products = [found(store, "product", item["product_id"]) for item in subscription["items"]]
    return [row for product in products for row in product.get("usage_prices", [])]


def usage_meters(store: RecordStore, subscription: Json) -> set[str]:
    """Give the meters that a subscription pays for."""
    return {row["meter_id"] for row in usage_prices(store, subscription)}
