# Generated from specs/creem/resources/customers.yaml. Do not edit.
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
class CustomerPortalLink(Model):
    """A link to one customer's billing portal."""

    FIELDS: ClassVar[Mapping[str, str]] = {
        "customer_portal_link": "customer_portal_link",
    }

    customer_portal_link: str = _field(repr=False)
    """Address to send the customer to. It opens this customer's account, so treat it like a key. How long it lives is
    not documented."""
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
            if type((_customer_portal_link := get("customer_portal_link"))) is not str:
                _customer_portal_link = text(get("customer_portal_link", UNSET), "customer_portal_link")
        except DecodeFault as fault:
            return cls._kept(source, fault)
        self = object.__new__(cls)
        self.customer_portal_link = _customer_portal_link
        self._source = source
        return self
