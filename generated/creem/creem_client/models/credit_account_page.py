from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs
from billfold_core.model import (
    NO_SOURCE,
    Model,
    array,
    boolean,
    record,
    text,
)
from billfold_core.unset import UNSET, Unset

from .credit_account import CreditAccount


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class CreditAccountPage(Model):
    """One page of credit accounts."""

    FIELDS: ClassVar[frozenset[str]] = frozenset({"data", "has_more", "object"})

    data: list[CreditAccount]
    """The accounts of this page. The order is not documented."""
    has_more: bool
    """Whether more accounts follow. Stop paging when it is false."""
    object: str | None | Unset = UNSET
    """Kind of answer, `list`."""
    _source: Mapping[str, Any] = attrs.field(default=NO_SOURCE, alias="_source", repr=False)

    @classmethod
    def from_dict(cls, value: Any) -> Self:
        """Read what the provider sent.

        Raises:
            DecodeFault: A field is missing or of the wrong kind; `path` says which.
        """
        source = record(value)
        get = source.get
        _data = get("data", UNSET)
        _data = array(_data, "data", CreditAccount.from_dict)
        if type((_has_more := get("has_more", UNSET))) is not bool:
            _has_more = boolean(_has_more, "has_more")
        if (_object := get("object", UNSET)) is not UNSET and _object is not None and type(_object) is not str:
            _object = text(_object, "object")
        self = cls.__new__(cls)
        self.data = _data
        self.has_more = _has_more
        self.object = _object
        self._source = source
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write the JSON object, unknown fields included."""
        found: dict[str, Any] = dict(self.additional_properties)
        found["data"] = [item.to_dict() for item in self.data]
        found["has_more"] = self.has_more
        if self.object is not UNSET:
            found["object"] = self.object
        return found
