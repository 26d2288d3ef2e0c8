# Generated from specs/clink/resources/promotion_codes.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from billfold_core.errors import DecodeFault
from billfold_core.model import (
    Model,
    record,
    text,
)
from billfold_core.unset import UNSET

if TYPE_CHECKING:
    from attrs import define
    from attrs import field as _field

else:
    from billfold_core.defining import define
    from billfold_core.defining import field as _field


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class PromotionCodeCustomer(Model):
    """A customer who can redeem a promotion code."""

    FIELDS: ClassVar[Mapping[str, str]] = {
        "customerId": "customer_id",
        "name": "name",
        "email": "email",
    }
    NULLABLE = frozenset({"name", "email"})
    FIRM = frozenset({"customerId"})

    customer_id: str
    """Identifier of the customer."""
    name: str | None = None
    """Name of the customer."""
    email: str | None = None
    """E-mail address of the customer."""
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
            if type((_customer_id := get("customerId"))) is not str:
                _customer_id = text(get("customerId", UNSET), "customerId")
            if (_name := get("name")) is not None and type(_name) is not str:
                _name = text(_name, "name")
            if (_email := get("email")) is not None and type(_email) is not str:
                _email = text(_email, "email")
        except DecodeFault as fault:
            return cls._kept(source, fault)
        self = object.__new__(cls)
        self.customer_id = _customer_id
        self.name = _name
        self.email = _email
        self._source = source
        return self
