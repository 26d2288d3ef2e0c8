# Generated from specs/creem/resources/stats.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, Any, ClassVar, Self

from billfold_core.decimals import number
from billfold_core.errors import DecodeFault
from billfold_core.model import (
    Model,
    integer,
    record,
)

if TYPE_CHECKING:
    from attrs import define
    from attrs import field as _field

else:
    from billfold_core.defining import define
    from billfold_core.defining import field as _field


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class StatsTotals(Model):
    """Counts and revenue. All amounts are in the currency that was asked for."""

    FIELDS: ClassVar[Mapping[str, str]] = {
        "totalProducts": "total_products",
        "totalSubscriptions": "total_subscriptions",
        "totalCustomers": "total_customers",
        "totalPayments": "total_payments",
        "activeSubscriptions": "active_subscriptions",
        "totalRevenue": "total_revenue",
        "totalNetRevenue": "total_net_revenue",
        "monthlyRecurringRevenue": "monthly_recurring_revenue",
        "netMonthlyRecurringRevenue": "net_monthly_recurring_revenue",
    }
    NULLABLE = frozenset(
        {
            "totalProducts",
            "totalSubscriptions",
            "totalCustomers",
            "totalPayments",
            "activeSubscriptions",
            "totalRevenue",
            "totalNetRevenue",
            "monthlyRecurringRevenue",
            "netMonthlyRecurringRevenue",
        }
    )
    FIRM = frozenset({"totalRevenue", "totalNetRevenue", "monthlyRecurringRevenue", "netMonthlyRecurringRevenue"})

    total_products: int | None = None
    """Number of products in the store."""
    total_subscriptions: int | None = None
    """Number of subscriptions in the range."""
    total_customers: int | None = None
    """Number of customers in the range."""
    total_payments: int | None = None
    """Number of payments in the range."""
    active_subscriptions: int | None = None
    """Number of subscriptions that are active now."""
    total_revenue: int | None = None
    """Gross revenue in the range, in cents. Currency: the account's (the `currency` that the call asked for)."""
    total_net_revenue: Decimal | None = None
    """Revenue in the range after fees and taxes, in cents; may have a fraction. Currency: the account's (the `currency`
    that the call asked for)."""
    monthly_recurring_revenue: int | None = None
    """Gross revenue that recurs each month, in cents. Currency: the account's (the `currency` that the call asked for)."""
    net_monthly_recurring_revenue: Decimal | None = None
    """Revenue that recurs each month after estimated fees, in cents; may have a fraction. Currency: the account's (the
    `currency` that the call asked for)."""
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
            if (_total_products := get("totalProducts")) is not None and type(_total_products) is not int:
                _total_products = integer(_total_products, "totalProducts")
            if (_total_subscriptions := get("totalSubscriptions")) is not None and type(_total_subscriptions) is not int:
                _total_subscriptions = integer(_total_subscriptions, "totalSubscriptions")
            if (_total_customers := get("totalCustomers")) is not None and type(_total_customers) is not int:
                _total_customers = integer(_total_customers, "totalCustomers")
            if (_total_payments := get("totalPayments")) is not None and type(_total_payments) is not int:
                _total_payments = integer(_total_payments, "totalPayments")
            if (_active_subscriptions := get("activeSubscriptions")) is not None and type(_active_subscriptions) is not int:
                _active_subscriptions = integer(_active_subscriptions, "activeSubscriptions")
            if (_total_revenue := get("totalRevenue")) is not None and type(_total_revenue) is not int:
                _total_revenue = integer(_total_revenue, "totalRevenue")
            if (_total_net_revenue := get("totalNetRevenue")) is not None and type(_total_net_revenue) is not Decimal:
                _total_net_revenue = number(_total_net_revenue, "totalNetRevenue")
            if (_monthly_recurring_revenue := get("monthlyRecurringRevenue")) is not None and type(
                _monthly_recurring_revenue
            ) is not int:
                _monthly_recurring_revenue = integer(_monthly_recurring_revenue, "monthlyRecurringRevenue")
            if (_net_monthly_recurring_revenue := get("netMonthlyRecurringRevenue")) is not None and type(
                _net_monthly_recurring_revenue
            ) is not Decimal:
                _net_monthly_recurring_revenue = number(_net_monthly_recurring_revenue, "netMonthlyRecurringRevenue")
        except DecodeFault as fault:
            return cls._kept(source, fault)
        self = object.__new__(cls)
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
