from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
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
from billfold_core.moments import epoch_ms, to_epoch_ms
from billfold_core.unset import UNSET, Unset
from billfold_core.wire import plain


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class ProductFeatureInput(Model):
    """Which feature goes to which product."""

    FIELDS = {
        "productId": "product_id",
        "featureId": "feature_id",
        "expiredAt": "expired_at",
    }

    product_id: str
    """Identifier of the product, prod_…."""
    feature_id: str
    """Identifier of the feature, feature_…."""
    expired_at: datetime | None | Unset = UNSET
    """When the link ends, in milliseconds since 1970 UTC. Leave it out, or send null, for a link that holds. Whether a
    moment to come is heeded is not documented. In epoch milliseconds on the wire."""
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
        if type((_product_id := get("productId", UNSET))) is not str:
            _product_id = text(_product_id, "productId")
        if type((_feature_id := get("featureId", UNSET))) is not str:
            _feature_id = text(_feature_id, "featureId")
        if (_expired_at := get("expiredAt", UNSET)) is not UNSET and _expired_at is not None:
            _expired_at = epoch_ms(_expired_at, "expiredAt")
        self = object.__new__(cls)
        self.product_id = _product_id
        self.feature_id = _feature_id
        self.expired_at = _expired_at
        self._source = source
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write the JSON object."""
        found: dict[str, Any] = dict(self.additional_properties)
        found["productId"] = plain(self.product_id)
        found["featureId"] = plain(self.feature_id)
        if self.expired_at is not UNSET:
            found["expiredAt"] = None if self.expired_at is None else to_epoch_ms(epoch_ms(self.expired_at, "expiredAt"))
        return found
