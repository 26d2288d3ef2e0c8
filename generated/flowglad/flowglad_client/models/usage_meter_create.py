from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

import attrs
from billfold_core.inputs import (
    unknown_fields,
)
from billfold_core.later import Later
from billfold_core.model import (
    NO_SOURCE,
    Model,
    nested,
    record,
)
from billfold_core.unset import UNSET, Unset
from billfold_core.wire import plain

from .usage_meter_input import UsageMeterInput
from .usage_meter_price_input import UsageMeterPriceInput

if TYPE_CHECKING:
    from .. import params
else:
    params = Later("flowglad_client.params")


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class UsageMeterCreate(Model):
    """A new usage meter and, if wanted, its price."""

    FIELDS = {
        "usageMeter": "usage_meter",
        "price": "price",
    }

    usage_meter: UsageMeterInput | params.UsageMeterInput
    """The usage meter itself."""
    price: UsageMeterPriceInput | params.UsageMeterPriceInput | Unset = UNSET
    """What its usage costs. Left out, or without `unitPrice` and `usageEventsPerUnit`, the usage is free."""
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
        _usage_meter = get("usageMeter", UNSET)
        _usage_meter = nested(_usage_meter, "usageMeter", UsageMeterInput.from_dict)
        if (_price := get("price", UNSET)) is not UNSET:
            _price = nested(_price, "price", UsageMeterPriceInput.from_dict)
        self = object.__new__(cls)
        self.usage_meter = _usage_meter
        self.price = _price
        self._source = source
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write the JSON object."""
        found: dict[str, Any] = dict(self.additional_properties)
        found["usageMeter"] = plain(self.usage_meter)
        if self.price is not UNSET:
            found["price"] = plain(self.price)
        return found
