"""Fields that one kind of a record has and the others may send as null. The spec leaves them out; the real server takes them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final, cast

from billfold_sandbox.jsontext import JsonTextError, dumps, loads
from billfold_sandbox.spec import Json
from billfold_sandbox.validate import LARGEST_BODY

_OF_FEATURES: Final = ("amount", "usageMeterId", "renewalFrequency", "resourceId")
_OF_PRICES: Final = (
    *("intervalUnit", "intervalCount", "trialPeriodDays"),
    *("usageEventsPerUnit", "usageMeterId", "productId"),
)
_FIELDS: Final[Mapping[str, tuple[str, ...]]] = {
    "checkoutSession": ("customerExternalId",),
    "discount": ("numberOfPayments",),
    "feature": _OF_FEATURES,
    "price": _OF_PRICES,
    "subscriptionItemFeature": _OF_FEATURES,
}
_OPERATIONS: Final = frozenset(
    {
        *("checkout_sessions_create", "discounts_create", "discounts_update", "features_create", "features_update"),
        *("prices_create", "products_create", "products_update"),
        *("subscription_item_features_create", "subscription_item_features_update"),
    }
)


def without_empty_fields(operation: str, content: bytes) -> bytes:
    """Give the body of a request without such nulls; where a field is needed it is then missed instead."""
    if operation not in _OPERATIONS or b"null" not in content or len(content) > LARGEST_BODY:
        return content
    try:
        body: Any = loads(content)
    except JsonTextError:
        # Whoever reads the body for its own sake refuses it.
        return content
    if not isinstance(body, dict):
        return content
    return dumps({name: _filled(name, record) for name, record in cast(Json, body).items()})


def _filled(kind: str, record: Any) -> Any:
    if not isinstance(record, dict):
        return record
    filled = cast(Json, record)
    fields = _FIELDS.get(kind, ())
    if kind == "price" and filled.get("type") == "subscription":
        # A field of its own, for which null is not the same as leaving it out.
        fields = tuple(name for name in fields if name != "trialPeriodDays")
    return {name: value for name, value in filled.items() if value is not None or name not in fields}
