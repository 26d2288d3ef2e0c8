from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs
from billfold_core.model import (
    NO_SOURCE,
    Model,
    boolean,
    nested,
    record,
    text,
)
from billfold_core.unset import UNSET, Unset

from .plan_change_discount import PlanChangeDiscount
from .plan_change_lines import PlanChangeLines
from .plan_change_price import PlanChangePrice


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class PlanChangePreview(Model):
    """What changing a subscription to another price would mean."""

    FIELDS: ClassVar[frozenset[str]] = frozenset({"discountObject", "immediate", "lines", "recurringPrice", "subscriptionId"})

    subscription_id: str
    """Identifier of the subscription."""
    immediate: bool | None | Unset = UNSET
    """True if the change takes effect at once, false if with the next period."""
    recurring_price: PlanChangePrice | None | Unset = UNSET
    """The recurring charge after the change."""
    lines: PlanChangeLines | None | Unset = UNSET
    """What is due for the rest of the current period."""
    discount_object: PlanChangeDiscount | None | Unset = UNSET
    """The discount that applies."""
    _source: Mapping[str, Any] = attrs.field(default=NO_SOURCE, alias="_source", repr=False)

    @classmethod
    def from_dict(cls, value: Any) -> Self:
        """Read what the provider sent.

        Raises:
            DecodeFault: A field is missing or of the wrong kind; `path` says which.
        """
        source = record(value)
        get = source.get
        if type((_subscription_id := get("subscriptionId", UNSET))) is not str:
            _subscription_id = text(_subscription_id, "subscriptionId")
        if (_immediate := get("immediate", UNSET)) is not UNSET and _immediate is not None and type(_immediate) is not bool:
            _immediate = boolean(_immediate, "immediate")
        if (_recurring_price := get("recurringPrice", UNSET)) is not UNSET and _recurring_price is not None:
            _recurring_price = nested(_recurring_price, "recurringPrice", PlanChangePrice.from_dict)
        if (_lines := get("lines", UNSET)) is not UNSET and _lines is not None:
            _lines = nested(_lines, "lines", PlanChangeLines.from_dict)
        if (_discount_object := get("discountObject", UNSET)) is not UNSET and _discount_object is not None:
            _discount_object = nested(_discount_object, "discountObject", PlanChangeDiscount.from_dict)
        self = cls.__new__(cls)
        self.subscription_id = _subscription_id
        self.immediate = _immediate
        self.recurring_price = _recurring_price
        self.lines = _lines
        self.discount_object = _discount_object
        self._source = source
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write the JSON object, unknown fields included."""
        found: dict[str, Any] = dict(self.additional_properties)
        found["subscriptionId"] = self.subscription_id
        if self.immediate is not UNSET:
            found["immediate"] = self.immediate
        if self.recurring_price is not UNSET:
            found["recurringPrice"] = None if self.recurring_price is None else self.recurring_price.to_dict()
        if self.lines is not UNSET:
            found["lines"] = None if self.lines is None else self.lines.to_dict()
        if self.discount_object is not UNSET:
            found["discountObject"] = None if self.discount_object is None else self.discount_object.to_dict()
        return found
