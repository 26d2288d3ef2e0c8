# Generated from specs/clink/resources/subscriptions.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from billfold_core.errors import DecodeFault
from billfold_core.model import (
    Model,
    boolean,
    nested,
    record,
    text,
)
from billfold_core.unset import UNSET

if TYPE_CHECKING:
    from attrs import define
    from attrs import field as _field

    from . import plan_change_discount as plan_change_discount_module
    from . import plan_change_lines as plan_change_lines_module
    from . import plan_change_price as plan_change_price_module
else:
    from billfold_core.defining import define
    from billfold_core.defining import field as _field
    from billfold_core.later import Later

    plan_change_discount_module = Later(f"{__package__}.plan_change_discount")
    plan_change_lines_module = Later(f"{__package__}.plan_change_lines")
    plan_change_price_module = Later(f"{__package__}.plan_change_price")


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class PlanChangePreview(Model):
    """What changing a subscription to another price would mean."""

    FIELDS: ClassVar[Mapping[str, str]] = {
        "subscriptionId": "subscription_id",
        "immediate": "immediate",
        "recurringPrice": "recurring_price",
        "lines": "lines",
        "discountObject": "discount_object",
    }
    NULLABLE = frozenset({"immediate", "recurringPrice", "lines", "discountObject"})
    FIRM = frozenset({"subscriptionId", "recurringPrice", "lines", "discountObject"})

    subscription_id: str
    """Identifier of the subscription."""
    immediate: bool | None = None
    """True if the change takes effect at once, false if with the next period."""
    recurring_price: plan_change_price_module.PlanChangePrice | None = None
    """The recurring charge after the change."""
    lines: plan_change_lines_module.PlanChangeLines | None = None
    """What is due for the rest of the current period."""
    discount_object: plan_change_discount_module.PlanChangeDiscount | None = None
    """The discount that applies."""
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
            if type((_subscription_id := get("subscriptionId"))) is not str:
                _subscription_id = text(get("subscriptionId", UNSET), "subscriptionId")
            if (_immediate := get("immediate")) is not None and type(_immediate) is not bool:
                _immediate = boolean(_immediate, "immediate")
            if (_recurring_price := get("recurringPrice")) is not None:
                _recurring_price = nested(_recurring_price, "recurringPrice", plan_change_price_module.PlanChangePrice.from_dict)
            if (_lines := get("lines")) is not None:
                _lines = nested(_lines, "lines", plan_change_lines_module.PlanChangeLines.from_dict)
            if (_discount_object := get("discountObject")) is not None:
                _discount_object = nested(
                    _discount_object, "discountObject", plan_change_discount_module.PlanChangeDiscount.from_dict
                )
        except DecodeFault as fault:
            return cls._kept(source, fault)
        self = object.__new__(cls)
        self.subscription_id = _subscription_id
        self.immediate = _immediate
        self.recurring_price = _recurring_price
        self.lines = _lines
        self.discount_object = _discount_object
        self._source = source
        return self
