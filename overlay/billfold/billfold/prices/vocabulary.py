"""What a product costs: drafts of prices, and prices as providers have them."""

from __future__ import annotations

from typing import Any, Literal, Self

import attrs

from billfold.checks import COUNT, FLAG, TEXT, counted, filled, of_kind, refuse, told
from billfold.vocabulary import EVERY, Every, Interval, not_shown
from billfold_core.json_form import JsonForm
from billfold_core.model import Model, UnknownVariant
from billfold_core.money import Money

__all__ = ["Kind", "Price", "PriceDraft", "one_time", "price_id", "recurring"]

Kind = Literal["one_time", "recurring", "usage", "unknown"]
"""How a price is charged: once, again in every interval, for what was used, or in a way that cannot be told."""


@attrs.frozen(kw_only=True)
class PriceDraft:
    """A price to be made; `one_time` and `recurring` write it shorter.

    Raises:
        InputError: The amount is not `Money` or is negative, or trial, interval or label make no sense.
    """

    amount: Money
    interval: Interval | None = None
    """How often it is charged; None for once."""
    trial_days: int | None = None
    """Days that are free before the first charge; None for no trial."""
    label: str | None = None
    """A name for the price, where the provider has one."""
    default: bool = False
    """Whether it is the price to be used unless another is chosen."""

    def __attrs_post_init__(self) -> None:
        _check_amount(self.amount)
        of_kind(self.interval, Interval, "interval")
        of_kind(self.default, bool, "default")
        if self.trial_days is not None:
            counted(self.trial_days, "trial_days")
            if self.interval is None:
                raise refuse("trial_days", "must be left out of a price that is paid once")
        if self.label is not None:
            filled(self.label, "label")


def _check_amount(value: object) -> None:
    if not isinstance(value, Money):
        raise refuse("amount", f"must be Money, like Money('29.99', 'USD'), not {type(value).__name__}")
    if value.amount < 0:
        raise refuse("amount", f"must not be negative, as {value} is")


def one_time(amount: Money, *, label: str | None = None, default: bool = False) -> PriceDraft:
    """Draft a price that is paid once.

    Raises:
        InputError: As for `PriceDraft`.

    Example:
        `one_time(Money("99", "EUR"))`
    """
    return PriceDraft(amount=amount, label=label, default=default)


def recurring(
    amount: Money,
    every: Every | None = None,
    *,
    interval: Interval | None = None,
    trial_days: int | None = None,
    label: str | None = None,
    default: bool = False,
) -> PriceDraft:
    """Draft a price that is paid again in every interval.

    The interval is a word (`every="quarter"`) or an `Interval` (`interval=Interval(2, "week")`); exactly one of them.

    Raises:
        InputError: No interval or two of them, an unknown word, or as for `PriceDraft`.

    Example:
        `recurring(Money("29.99", "USD"), every="month", trial_days=14)`
    """
    if (every is None) == (interval is None):
        raise refuse("interval", "or every must be given, and only one of them: every='month' or interval=Interval(…)")
    if every is not None:
        interval = EVERY.get(every)
        if interval is None:
            raise refuse("every", f"must be one of {', '.join(EVERY)}, not {every!r}; interval=Interval(…) accepts any length")
    return PriceDraft(amount=amount, interval=interval, trial_days=trial_days, label=label, default=default)


@attrs.frozen(kw_only=True)
class Price(JsonForm):
    """What a product costs at its provider. Two prices that say the same are equal; `raw` is not compared."""

    id: str | None
    """The provider's id; None at Creem, whose products do not show it."""
    product_id: str | None
    amount: Money | None
    """The amount of one unit, exactly; None where one amount cannot say it (usage, tiers) or its currency is not known."""
    kind: Kind
    interval: Interval | None
    """How often it is charged. None for a price that is paid once, and where it cannot be told: `kind` says which."""
    trial_days: int | None
    """Days free before the first charge; None if there are none, or the provider does not say."""
    active: bool | None
    """Whether it can be bought; None where the provider does not say."""
    default: bool | None
    """Whether it is used unless another is chosen; None where the provider does not say."""
    label: str | None
    provider_status: str | bool | None
    """The provider's own value behind `active`."""
    raw: Model | UnknownVariant = attrs.field(repr=not_shown, eq=False)
    """The generated model it was read from; what `from_dict` reads has its JSON form here."""

    def __attrs_post_init__(self) -> None:
        # A client that keeps drift hands on what its provider sent, and what is wrong here would be believed.
        told(self.id, TEXT, "id")
        told(self.product_id, TEXT, "product_id")
        told(self.trial_days, COUNT, "trial_days")
        told(self.active, FLAG, "active")
        told(self.default, FLAG, "default")
        told(self.label, TEXT, "label")

    @classmethod
    def from_dict(cls, value: Any) -> Self:
        """Read what `to_dict` gives.

        Raises:
            DecodeFault: It is something else.
        """
        from billfold.prices.forms import price

        return price(cls, value)

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON form: the fields but `raw`, with the amount as in `Money.to_dict`."""
        from billfold.forms import plain

        return plain(self)


def price_id(price: Price | str) -> str:
    """Return the id of a price that is given as an object or as an id.

    Raises:
        InputError: It has none.
    """
    found = price.id if isinstance(price, Price) else price
    filled(found, "price")
    return found or ""
