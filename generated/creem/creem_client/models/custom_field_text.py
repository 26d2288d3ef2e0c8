# Generated from specs/creem/resources/products.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from billfold_core.errors import DecodeFault
from billfold_core.model import (
    Model,
    integer,
    record,
    text,
)

if TYPE_CHECKING:
    from attrs import define
    from attrs import field as _field

else:
    from billfold_core.defining import define
    from billfold_core.defining import field as _field


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class CustomFieldText(Model):
    """Settings of a text field, and what a buyer entered."""

    FIELDS: ClassVar[Mapping[str, str]] = {
        "max_length": "max_length",
        "minimum_length": "minimum_length",
        "min_length": "min_length",
        "value": "value",
    }
    NULLABLE = frozenset({"max_length", "minimum_length", "min_length", "value"})

    max_length: int | None = None
    """Most characters the buyer may enter."""
    minimum_length: int | None = None
    """Fewest characters the buyer must enter. The request calls it `min_length`."""
    min_length: int | None = None
    """The same limit in the request's spelling, for answers that use it. Look here when `minimum_length` is missing."""
    value: str | None = None
    """What the buyer entered. Null or missing on a product, where nobody has answered yet."""
    _source: Mapping[str, Any] = _field(init=False, repr=False)

    @classmethod
    def from_dict(cls, value: Any) -> Self:
        """Read what the provider sent.

        Raises:
            DecodeFault: A field is missing or of the wrong kind; `path` says which.
        """
        source: Mapping[str, Any] = value if value.__class__ is dict else record(value)
        get = source.get
        try:
            if (_max_length := get("max_length")) is not None and type(_max_length) is not int:
                _max_length = integer(_max_length, "max_length")
            if (_minimum_length := get("minimum_length")) is not None and type(_minimum_length) is not int:
                _minimum_length = integer(_minimum_length, "minimum_length")
            if (_min_length := get("min_length")) is not None and type(_min_length) is not int:
                _min_length = integer(_min_length, "min_length")
            if (_value := get("value")) is not None and type(_value) is not str:
                _value = text(_value, "value")
        except DecodeFault as fault:
            return cls._kept(source, fault)
        self = object.__new__(cls)
        self.max_length = _max_length
        self.minimum_length = _minimum_length
        self.min_length = _min_length
        self.value = _value
        self._source = source
        return self
