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
    boolean,
    by_kind,
    record,
    text,
)
from billfold_core.unset import UNSET
from billfold_core.wire import plain


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class ProductFeatureUpdate(Model):
    """What a product is to grant of a feature."""

    FIELDS = {
        "value": "value",
    }

    value: bool | Decimal | int | str
    """A boolean for a feature that is on or off, a number or the word `unlimited` for one that is counted."""
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
        _value = get("value", UNSET)
        _value = by_kind(
            _value, "value", {bool: boolean, int: exact_number, Decimal: exact_number, float: exact_number, str: text}
        )
        self = object.__new__(cls)
        self.value = _value
        self._source = source
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write the JSON object."""
        found: dict[str, Any] = dict(self.additional_properties)
        found["value"] = plain(self.value)
        return found
