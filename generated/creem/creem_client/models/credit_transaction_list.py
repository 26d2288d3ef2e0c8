# Generated from specs/creem/resources/customer_credits.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from billfold_core.errors import DecodeFault
from billfold_core.model import (
    Model,
    array,
    boolean,
    record,
    text,
)
from billfold_core.unset import UNSET

from .credit_transaction import CreditTransaction

if TYPE_CHECKING:
    from attrs import define
    from attrs import field as _field

else:
    from billfold_core.defining import define
    from billfold_core.defining import field as _field


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class CreditTransactionList(Model):
    """The credit transactions of one reference."""

    FIELDS: ClassVar[Mapping[str, str]] = {
        "data": "data",
        "has_more": "has_more",
        "object": "object",
    }
    NULLABLE = frozenset({"object"})

    data: list[CreditTransaction]
    """The transactions. The order is not documented."""
    has_more: bool
    """Whether there are others. There is no way to ask for them."""
    object: str | None = None
    """Kind of answer, `list`."""
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
            _data = get("data", UNSET)
            _data = array(_data, "data", CreditTransaction.from_dict)
            if type((_has_more := get("has_more"))) is not bool:
                _has_more = boolean(get("has_more", UNSET), "has_more")
            if (_object := get("object")) is not None and type(_object) is not str:
                _object = text(_object, "object")
        except DecodeFault as fault:
            return cls._kept(source, fault)
        self = object.__new__(cls)
        self.data = _data
        self.has_more = _has_more
        self.object = _object
        self._source = source
        return self
