# Generated from specs/creem/resources/products.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from billfold_core.errors import DecodeFault
from billfold_core.model import (
    Model,
    array,
    nested,
    record,
)
from billfold_core.unset import UNSET

from .pagination import Pagination
from .product import Product

if TYPE_CHECKING:
    from attrs import define
    from attrs import field as _field

else:
    from billfold_core.defining import define
    from billfold_core.defining import field as _field


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class ProductPage(Model):
    """One page of products."""

    FIELDS: ClassVar[Mapping[str, str]] = {
        "items": "items",
        "pagination": "pagination",
    }
    FIRM = frozenset({"items", "pagination"})

    items: list[Product]
    """The products of this page. The order is not documented."""
    pagination: Pagination
    """Where this page stands in the whole list."""
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
            _items = get("items", UNSET)
            _items = array(_items, "items", Product.from_dict)
            _pagination = get("pagination", UNSET)
            _pagination = nested(_pagination, "pagination", Pagination.from_dict)
        except DecodeFault as fault:
            return cls._kept(source, fault)
        self = object.__new__(cls)
        self.items = _items
        self.pagination = _pagination
        self._source = source
        return self
