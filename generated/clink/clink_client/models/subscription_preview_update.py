from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import attrs
from billfold_core.inputs import (
    unknown_fields,
)
from billfold_core.model import (
    NO_SOURCE,
    Model,
    record,
    text,
)
from billfold_core.unset import UNSET, Unset
from billfold_core.wire import plain


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class SubscriptionPreviewUpdate(Model):
    """A change of price to work out."""

    FIELDS = {
        "priceId": "price_id",
        "promotionCode": "promotion_code",
    }

    price_id: str
    """Identifier of the recurring price to change to, one of the same merchant that supports the subscription's payment
    currency."""
    promotion_code: str | Unset = UNSET
    """Promotion code to apply."""
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
        if type((_price_id := get("priceId", UNSET))) is not str:
            _price_id = text(_price_id, "priceId")
        if (_promotion_code := get("promotionCode", UNSET)) is not UNSET and type(_promotion_code) is not str:
            _promotion_code = text(_promotion_code, "promotionCode")
        self = object.__new__(cls)
        self.price_id = _price_id
        self.promotion_code = _promotion_code
        self._source = source
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write the JSON object."""
        found: dict[str, Any] = dict(self.additional_properties)
        found["priceId"] = plain(self.price_id)
        if self.promotion_code is not UNSET:
            found["promotionCode"] = plain(self.promotion_code)
        return found
