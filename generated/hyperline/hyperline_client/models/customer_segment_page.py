# Generated from specs/hyperline/resources/customer_segments.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import TYPE_CHECKING, Any, ClassVar, Self

from billfold_core.errors import DecodeFault
from billfold_core.model import (
    Model,
    anything,
    array,
    mapping,
    nested,
    record,
)
from billfold_core.unset import UNSET

from .page_meta import PageMeta

if TYPE_CHECKING:
    from attrs import define
    from attrs import field as _field

else:
    from billfold_core.defining import define
    from billfold_core.defining import field as _field


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class CustomerSegmentPage(Model):
    """One page of segments."""

    FIELDS: ClassVar[Mapping[str, str]] = {
        "meta": "meta",
        "data": "data",
    }
    FIRM = frozenset({"meta", "data"})

    meta: PageMeta
    """Where a page lies in the whole list. Count the items of `data` to move on, not `taken`."""
    data: list[dict[str, Any]]
    """The items, at most 100."""
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
            _meta = get("meta", UNSET)
            _meta = nested(_meta, "meta", PageMeta.from_dict)
            _data = get("data", UNSET)
            _data = array(_data, "data", partial(mapping, field="", decode=anything))
        except DecodeFault as fault:
            return cls._kept(source, fault)
        self = object.__new__(cls)
        self.meta = _meta
        self.data = _data
        self._source = source
        return self
