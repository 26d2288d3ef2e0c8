from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs
from billfold_core.model import (
    NO_SOURCE,
    Model,
    choice,
    integer,
    record,
)
from billfold_core.unset import UNSET, Unset

from .billing_interval import BILLING_INTERVAL_MEMBERS, BillingInterval


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class CheckoutSessionRecurring(Model):
    """The billing cycle of the price that a checkout session is about. Prices of the catalogue name and fill theirs
    otherwise."""

    FIELDS: ClassVar[frozenset[str]] = frozenset({"freeTrialDays", "interval"})

    free_trial_days: int | None | Unset = UNSET
    """How many days are free before the first charge. Prices call it `trialPeriodDays`."""
    interval: BillingInterval | None | Unset = UNSET
    """Unit of the billing cycle."""
    _source: Mapping[str, Any] = attrs.field(default=NO_SOURCE, alias="_source", repr=False)

    @classmethod
    def from_dict(cls, value: Any) -> Self:
        """Read what the provider sent.

        Raises:
            DecodeFault: A field is missing or of the wrong kind; `path` says which.
        """
        source = record(value)
        get = source.get
        if (
            (_free_trial_days := get("freeTrialDays", UNSET)) is not UNSET
            and _free_trial_days is not None
            and type(_free_trial_days) is not int
        ):
            _free_trial_days = integer(_free_trial_days, "freeTrialDays")
        if (_interval := get("interval", UNSET)) is not UNSET and _interval is not None:
            try:
                _interval = BILLING_INTERVAL_MEMBERS[_interval]
            except (KeyError, TypeError):
                _interval = choice(_interval, "interval", BillingInterval)
        self = cls.__new__(cls)
        self.free_trial_days = _free_trial_days
        self.interval = _interval
        self._source = source
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write the JSON object, unknown fields included."""
        found: dict[str, Any] = dict(self.additional_properties)
        if self.free_trial_days is not UNSET:
            found["freeTrialDays"] = self.free_trial_days
        if self.interval is not UNSET:
            found["interval"] = None if self.interval is None else str(self.interval)
        return found
