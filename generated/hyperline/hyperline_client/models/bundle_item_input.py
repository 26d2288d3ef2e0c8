from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any, Self

import attrs
from billfold_core.inputs import (
    exact_number,
    unknown_fields,
)
from billfold_core.model import (
    NO_SOURCE,
    Model,
    record,
    text,
)
from billfold_core.unset import UNSET
from billfold_core.wire import plain


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class BundleItemInput(Model):
    """One product of a bundle."""

    FIELDS = {
        "product_id": "product_id",
        "percentage": "percentage",
    }

    product_id: str
    """Id of the product to put into the bundle."""
    percentage: Decimal | int
    """Share in the bundle, in percent (20 means 20 %). The shares of all items must sum to 100."""
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
        if type((_product_id := get("product_id", UNSET))) is not str:
            _product_id = text(_product_id, "product_id")
        _percentage = get("percentage", UNSET)
        _percentage = exact_number(_percentage, "percentage")
        self = object.__new__(cls)
        self.product_id = _product_id
        self.percentage = _percentage
        self._source = source
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write the JSON object."""
        found: dict[str, Any] = dict(self.additional_properties)
        found["product_id"] = plain(self.product_id)
        found["percentage"] = plain(self.percentage)
        return found
