# Generated from specs/hyperline/resources/customer_records.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from billfold_core.errors import DecodeFault
from billfold_core.model import (
    Model,
    array,
    integer,
    record,
    text,
)
from billfold_core.partly import Partly, TellsSuccesses
from billfold_core.unset import UNSET

if TYPE_CHECKING:
    from attrs import define
    from attrs import field as _field

else:
    from billfold_core.defining import define
    from billfold_core.defining import field as _field


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class CustomerProviderResult(TellsSuccesses, Model):
    """How many customers were linked."""

    FIELDS: ClassVar[Mapping[str, str]] = {
        "successful": "successful",
        "expected": "expected",
        "updated": "updated",
    }
    NULLABLE = frozenset({"updated"})
    PARTLY = Partly(
        done="updated",
        number="successful",
        of="expected",
    )

    successful: int
    """How many were linked."""
    expected: int
    """How many were to be linked. If it is more than `successful`, some failed."""
    updated: list[str] | None = None
    """Ids of the customers that were linked."""
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
            if type((_successful := get("successful"))) is not int:
                _successful = integer(get("successful", UNSET), "successful")
            if type((_expected := get("expected"))) is not int:
                _expected = integer(get("expected", UNSET), "expected")
            if (_updated := get("updated")) is not None:
                _updated = array(_updated, "updated", text)
        except DecodeFault as fault:
            return cls._kept(source, fault)
        self = object.__new__(cls)
        self.successful = _successful
        self.expected = _expected
        self.updated = _updated
        self._source = source
        return self
