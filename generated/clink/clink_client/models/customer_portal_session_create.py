from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Self

import attrs
from billfold_core.inputs import (
    unknown_fields,
)
from billfold_core.model import (
    NO_SOURCE,
    Model,
    array,
    record,
    text,
)
from billfold_core.unset import UNSET, Unset
from billfold_core.wire import plain


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class CustomerPortalSessionCreate(Model):
    """A link to the customer portal to create."""

    FIELDS = {
        "customerId": "customer_id",
        "returnUrl": "return_url",
        "subscriptionUpdateProductIds": "subscription_update_product_ids",
    }

    customer_id: str
    """Identifier of an existing customer, for example `cus_…`."""
    return_url: str | Unset = UNSET
    """Address (URL) behind the portal's link back."""
    subscription_update_product_ids: Sequence[str] | Unset = UNSET
    """Products that the customer may change subscriptions to. Empty or left out means all of them; blank and unknown ids
    are refused."""
    _source: Mapping[str, Any] = attrs.field(default=NO_SOURCE, alias="_source", repr=False)

    @classmethod
    def from_dict(cls, value: Any) -> Self:
        """Read and check what is to be sent.

        Raises:
            DecodeFault: A field is missing, unknown, outside its limits or of the wrong kind; `path` says which.
        """
        source: Mapping[str, Any] = value if value.__class__ is dict else record(value)
        if not source.keys() <= cls.FIELDS.keys():
            raise unknown_fields(source, cls.FIELDS)
        get = source.get
        if type((_customer_id := get("customerId", UNSET))) is not str:
            _customer_id = text(_customer_id, "customerId")
        if (_return_url := get("returnUrl", UNSET)) is not UNSET and type(_return_url) is not str:
            _return_url = text(_return_url, "returnUrl")
        if (_subscription_update_product_ids := get("subscriptionUpdateProductIds", UNSET)) is not UNSET:
            _subscription_update_product_ids = array(_subscription_update_product_ids, "subscriptionUpdateProductIds", text)
        self = object.__new__(cls)
        self.customer_id = _customer_id
        self.return_url = _return_url
        self.subscription_update_product_ids = _subscription_update_product_ids
        self._source = source
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write the JSON object."""
        found: dict[str, Any] = dict(self.additional_properties)
        found["customerId"] = plain(self.customer_id)
        if self.return_url is not UNSET:
            found["returnUrl"] = plain(self.return_url)
        if self.subscription_update_product_ids is not UNSET:
            found["subscriptionUpdateProductIds"] = plain(self.subscription_update_product_ids)
        return found
