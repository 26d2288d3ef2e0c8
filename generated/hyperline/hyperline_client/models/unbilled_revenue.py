# Generated from specs/hyperline/resources/accounting_revenue.yaml. Do not edit.
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
class UnbilledRevenue(Model):
    """What a subscription has earned and not yet billed. Amounts come too; their names are not published, and they are
    kept as they come."""

    FIELDS: ClassVar[Mapping[str, str]] = {
        "subscription_id": "subscription_id",
        "open_invoice_id": "open_invoice_id",
    }
    NULLABLE = frozenset({"open_invoice_id"})
    FIRM = frozenset({"subscription_id"})

    subscription_id: str
    """The subscription (`sub_`)."""
    open_invoice_id: str | None = None
    """The open invoice of the subscription (`inv_`)."""
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
            if type((_subscription_id := get("subscription_id"))) is not str:
                _subscription_id = text(get("subscription_id", UNSET), "subscription_id")
            if (_open_invoice_id := get("open_invoice_id")) is not None and type(_open_invoice_id) is not str:
                _open_invoice_id = text(_open_invoice_id, "open_invoice_id")
        except DecodeFault as fault:
            return cls._kept(source, fault)
        self = object.__new__(cls)
        self.subscription_id = _subscription_id
        self.open_invoice_id = _open_invoice_id
        self._source = source
        return self
