from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Self

import attrs
from billfold_core.inputs import (
    unknown_fields,
)
from billfold_core.later import Later
from billfold_core.model import (
    NO_SOURCE,
    Model,
    array,
    nested,
    record,
)
from billfold_core.unset import UNSET, Unset
from billfold_core.wire import plain

from .setup_usage_price_input import SetupUsagePriceInput
from .usage_meter_input import UsageMeterInput

if TYPE_CHECKING:
    from .. import params
else:
    params = Later("flowglad_client.params")


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class SetupUsageMeterInput(Model):
    """A usage meter of a new structure with its prices."""

    FIELDS = {
        "usageMeter": "usage_meter",
        "prices": "prices",
    }

    usage_meter: UsageMeterInput | params.UsageMeterInput
    """The meter itself."""
    prices: Sequence[SetupUsagePriceInput | params.SetupUsagePriceInput] | Unset = UNSET
    """What the meter's usage costs. At most one price may be the default. The server adds a price of 0 to every meter,
    which is the default when no other is."""
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
        if (_prices := get("prices", UNSET)) is not UNSET:
            _prices = array(_prices, "prices", SetupUsagePriceInput.from_dict)
        self = object.__new__(cls)
        self.usage_meter = _usage_meter
        self.prices = _prices
        self._source = source
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write the JSON object."""
        found: dict[str, Any] = dict(self.additional_properties)
        found["usageMeter"] = plain(self.usage_meter)
        if self.prices is not UNSET:
            found["prices"] = plain(self.prices)
        return found
