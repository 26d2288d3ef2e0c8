# Generated from specs/hyperline/resources/quotes.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from billfold_core.errors import DecodeFault
from billfold_core.model import (
    Model,
    record,
)

if TYPE_CHECKING:
    from attrs import define
    from attrs import field as _field

else:
    from billfold_core.defining import define
    from billfold_core.defining import field as _field


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class QuoteArr(Model):
    """Yearly recurring revenue. The form of the figures is not published."""

    FIELDS: ClassVar[Mapping[str, str]] = {
        "fixed": "fixed",
        "variable": "variable",
    }
    NULLABLE = frozenset({"fixed", "variable"})

    fixed: Any = None
    """The part that is fixed."""
    variable: Any = None
    """The part that varies."""
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
            _fixed = get("fixed")
            _variable = get("variable")
        except DecodeFault as fault:
            return cls._kept(source, fault)
        self = object.__new__(cls)
        self.fixed = _fixed
        self.variable = _variable
        self._source = source
        return self
