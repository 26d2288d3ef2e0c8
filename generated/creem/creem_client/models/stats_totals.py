from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any, ClassVar, Self

import attrs
from billfold_core.model import (
    NO_SOURCE,
    Model,
    as_is,
    integer,
    number,
    record,
    unchanged,
)
from billfold_core.unset import UNSET, Unset


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class StatsTotals(Model):
    """Counts and revenue. All amounts are in the currency that was asked for."""

    FIELDS: ClassVar[frozenset[str]] = frozenset(
        {
            "activeSubscriptions",
            "monthlyRecurringRevenue",
            "netMonthlyRecurringRevenue",
            "totalCustomers",
            "totalNetRevenue",
            "totalPayments",
            "totalProducts",
            "totalRevenue",
            "totalSubscriptions",
        }
    )

    total_products: int | None | Unset = UNSET
    """Number of products in the store."""
    total_subscriptions: int | None | Unset = UNSET
    """Number of subscriptions in the range."""
    total_customers: int | None | Unset = UNSET
    """Number of customers in the range."""
    total_payments: int | None | Unset = UNSET
    """Number of payments in the range."""
    active_subscriptions: int | None | Unset = UNSET
    """Number of subscriptions that are active now."""
    total_revenue: int | None | Unset = UNSET
    """Gross revenue in the range, in cents. In the currency's minor unit (cents for USD); currency: the account's (the
    `currency` that the call asked for)."""
    total_net_revenue: Decimal | None | Unset = UNSET
    """Revenue in the range after fees and taxes, in cents; may have a fraction. In the currency's minor unit (cents for
    USD); currency: the account's (the `currency` that the call asked for)."""
    monthly_recurring_revenue: int | None | Unset = UNSET
    """Gross revenue that recurs each month, in cents. In the currency's minor unit (cents for USD); currency: the
    account's (the `currency` that the call asked for)."""
    net_monthly_recurring_revenue: Decimal | None | Unset = UNSET
    """Revenue that recurs each month after estimated fees, in cents; may have a fraction. In the currency's minor unit
    (cents for USD); currency: the account's (the `currency` that the call asked for)."""
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
            (_total_products := get("totalProducts", UNSET)) is not UNSET
            and _total_products is not None
            and type(_total_products) is not int
        ):
            _total_products = integer(_total_products, "totalProducts")
        if (
            (_total_subscriptions := get("totalSubscriptions", UNSET)) is not UNSET
            and _total_subscriptions is not None
            and type(_total_subscriptions) is not int
        ):
            _total_subscriptions = integer(_total_subscriptions, "totalSubscriptions")
        if (
            (_total_customers := get("totalCustomers", UNSET)) is not UNSET
            and _total_customers is not None
            and type(_total_customers) is not int
        ):
            _total_customers = integer(_total_customers, "totalCustomers")
        if (
            (_total_payments := get("totalPayments", UNSET)) is not UNSET
            and _total_payments is not None
            and type(_total_payments) is not int
        ):
            _total_payments = integer(_total_payments, "totalPayments")
        if (
            (_active_subscriptions := get("activeSubscriptions", UNSET)) is not UNSET
            and _active_subscriptions is not None
            and type(_active_subscriptions) is not int
        ):
            _active_subscriptions = integer(_active_subscriptions, "activeSubscriptions")
        if (
            (_total_revenue := get("totalRevenue", UNSET)) is not UNSET
            and _total_revenue is not None
            and type(_total_revenue) is not int
        ):
            _total_revenue = integer(_total_revenue, "totalRevenue")
        if (
            (_total_net_revenue := get("totalNetRevenue", UNSET)) is not UNSET
            and _total_net_revenue is not None
            and type(_total_net_revenue) is not Decimal
        ):
            _total_net_revenue = number(_total_net_revenue, "totalNetRevenue")
        if (
            (_monthly_recurring_revenue := get("monthlyRecurringRevenue", UNSET)) is not UNSET
            and _monthly_recurring_revenue is not None
            and type(_monthly_recurring_revenue) is not int
        ):
            _monthly_recurring_revenue = integer(_monthly_recurring_revenue, "monthlyRecurringRevenue")
        if (
            (_net_monthly_recurring_revenue := get("netMonthlyRecurringRevenue", UNSET)) is not UNSET
            and _net_monthly_recurring_revenue is not None
            and type(_net_monthly_recurring_revenue) is not Decimal
        ):
            _net_monthly_recurring_revenue = number(_net_monthly_recurring_revenue, "netMonthlyRecurringRevenue")
        self = cls.__new__(cls)
        self.total_products = _total_products
        self.total_subscriptions = _total_subscriptions
        self.total_customers = _total_customers
        self.total_payments = _total_payments
        self.active_subscriptions = _active_subscriptions
        self.total_revenue = _total_revenue
        self.total_net_revenue = _total_net_revenue
        self.monthly_recurring_revenue = _monthly_recurring_revenue
        self.net_monthly_recurring_revenue = _net_monthly_recurring_revenue
        self._source = source
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write the JSON object, unknown fields included."""
        found: dict[str, Any] = dict(self.additional_properties)
        if self.total_products is not UNSET:
            found["totalProducts"] = self.total_products
        if self.total_subscriptions is not UNSET:
            found["totalSubscriptions"] = self.total_subscriptions
        if self.total_customers is not UNSET:
            found["totalCustomers"] = self.total_customers
        if self.total_payments is not UNSET:
            found["totalPayments"] = self.total_payments
        if self.active_subscriptions is not UNSET:
            found["activeSubscriptions"] = self.active_subscriptions
        if self.total_revenue is not UNSET:
            found["totalRevenue"] = self.total_revenue
        if self.total_net_revenue is not UNSET:
            found["totalNetRevenue"] = (
                None
                if self.total_net_revenue is None
                else unchanged(self._source, "totalNetRevenue", self.total_net_revenue, number, as_is)
            )
        if self.monthly_recurring_revenue is not UNSET:
            found["monthlyRecurringRevenue"] = self.monthly_recurring_revenue
        if self.net_monthly_recurring_revenue is not UNSET:
            found["netMonthlyRecurringRevenue"] = (
                None
                if self.net_monthly_recurring_revenue is None
                else unchanged(self._source, "netMonthlyRecurringRevenue", self.net_monthly_recurring_revenue, number, as_is)
            )
        return found
