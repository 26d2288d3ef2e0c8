"""The words that mean the same at every provider: products, prices, intervals, and drafts of them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, Final, Literal, Self, get_args

import attrs

from billfold_core.errors import DecodeFault, InputError
from billfold_core.json_form import JsonForm
from billfold_core.model import Model, UnknownVariant
from billfold_core.money import Money

from .options import ClinkProduct, CreemProduct, FlowgladProduct, HyperlineProduct

__all__ = [
    "Every",
    "Interval",
    "IntervalUnit",
    "Kind",
    "Price",
    "PriceDraft",
    "Product",
    "ProductDraft",
    "Status",
    "one_time",
    "recurring",
]

IntervalUnit = Literal["day", "week", "month", "year"]
Every = Literal["day", "week", "month", "quarter", "half_year", "year"]
Kind = Literal["one_time", "recurring", "usage", "unknown"]
"""How a price is charged: once, again in every interval, for what was used, or in a way that cannot be told."""
Status = Literal["active", "archived", "unknown"]
"""Whether something can be sold; `unknown` where the provider says something else, or nothing."""

_UNITS: Final[tuple[str, ...]] = get_args(IntervalUnit)


def refuse(path: str, problem: str) -> InputError:
    """Make the error for a value that no provider takes."""
    return InputError(f"{path}: {problem}", path=path, problem=problem)


def counted(value: object, path: str) -> None:
    """Hold a number to being a whole one above zero."""
    if isinstance(value, bool) or not isinstance(value, int) or value < 1:
        raise refuse(path, f"must be a whole number above 0, not {value!r}")


def filled(value: object, path: str) -> None:
    """Hold a text to being one, and not blank."""
    if not isinstance(value, str) or not value.strip():
        raise refuse(path, f"must be a text that is not empty, not {value!r}")


@attrs.frozen
class Interval(JsonForm):
    """Say how often something is charged: every `count` `unit`s.

    Raises:
        InputError: The count is not a whole number above 0, or the unit is none of day, week, month, year.

    Example:
        `Interval(3, "month")` is a quarter.
    """

    count: int
    unit: IntervalUnit

    def __attrs_post_init__(self) -> None:
        counted(self.count, "interval.count")
        if self.unit not in _UNITS:
            raise refuse("interval.unit", f"must be one of {', '.join(_UNITS)}, not {self.unit!r}")

    @classmethod
    def from_dict(cls, value: Any) -> Self:
        """Read what `to_dict` gives.

        Raises:
            DecodeFault: It is something else.
        """
        from .forms import interval

        return interval(cls, value)

    def to_dict(self) -> dict[str, Any]:
        """Give the JSON form: `{"count": 3, "unit": "month"}`."""
        return {"count": self.count, "unit": self.unit}

    @property
    def months(self) -> int | None:
        """The length in months, a year being 12; None for days and weeks."""
        return self.count if self.unit == "month" else 12 * self.count if self.unit == "year" else None

    def same_as(self, other: Interval) -> bool:
        """Tell whether both are equally long: 12 months are a year, 7 days a week."""
        return self._length() == other._length()

    def _length(self) -> tuple[str, int]:
        months = self.months
        return ("months", months) if months is not None else ("days", self.count * (7 if self.unit == "week" else 1))

    def __str__(self) -> str:
        return f"every {self.unit}" if self.count == 1 else f"every {self.count} {self.unit}s"


EVERY: Final[Mapping[str, Interval]] = {
    "day": Interval(1, "day"),
    "week": Interval(1, "week"),
    "month": Interval(1, "month"),
    "quarter": Interval(3, "month"),
    "half_year": Interval(6, "month"),
    "year": Interval(1, "year"),
}


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
        _check_kind(self.interval, Interval, "interval")
        _check_kind(self.default, bool, "default")
        if self.trial_days is not None:
            counted(self.trial_days, "trial_days")
            if self.interval is None:
                raise refuse("trial_days", "a price that is paid once has no trial")
        if self.label is not None:
            filled(self.label, "label")


def _check_amount(value: object) -> None:
    if not isinstance(value, Money):
        raise refuse("amount", f"must be Money, like Money('29.99', 'USD'), not {type(value).__name__}")
    if value.amount < 0:
        raise refuse("amount", f"must not be negative: {value}")


def _check_kind(value: object, kind: type, path: str) -> None:
    if value is not None and not isinstance(value, kind):
        raise refuse(path, f"must be {kind.__name__}, not {type(value).__name__}")


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
        raise refuse("interval", "give either every='month' (or another word) or interval=Interval(...)")
    if every is not None:
        interval = EVERY.get(every)
        if interval is None:
            raise refuse("every", f"must be one of {', '.join(EVERY)}, not {every!r}; interval=Interval(...) takes any length")
    return PriceDraft(amount=amount, interval=interval, trial_days=trial_days, label=label, default=default)


def _as_tuple(prices: Iterable[PriceDraft]) -> tuple[PriceDraft, ...]:
    try:
        return tuple(prices)
    except TypeError:
        raise refuse("prices", f"must be a list of price drafts, not {type(prices).__name__}") from None


@attrs.frozen(kw_only=True)
class ProductDraft:
    """A product to be made, with its prices. One draft serves all providers; each looks at its own options.

    Raises:
        InputError: The name is empty, a price is not a `PriceDraft`, or two prices are marked as the default one.
    """

    name: str
    prices: tuple[PriceDraft, ...] = attrs.field(converter=_as_tuple)
    description: str | None = None
    clink: ClinkProduct | None = None
    creem: CreemProduct | None = None
    flowglad: FlowgladProduct | None = None
    hyperline: HyperlineProduct | None = None

    def __attrs_post_init__(self) -> None:
        filled(self.name, "name")
        _check_kind(self.description, str, "description")
        for index, price in enumerate(self.prices):
            _check_is_draft(price, f"prices[{index}]")
        defaults = [f"prices[{index}]" for index, price in enumerate(self.prices) if price.default]
        if len(defaults) > 1:
            raise refuse(f"{defaults[1]}.default", f"{defaults[0]} is the default already, and there is one default only")
        _check_kind(self.clink, ClinkProduct, "clink")
        _check_kind(self.creem, CreemProduct, "creem")
        _check_kind(self.flowglad, FlowgladProduct, "flowglad")
        _check_kind(self.hyperline, HyperlineProduct, "hyperline")


def _check_is_draft(value: object, path: str) -> None:
    if not isinstance(value, PriceDraft):
        raise refuse(path, f"must be a price draft, as recurring(...) gives it, not {type(value).__name__}")


_ONLY_TEXT: Final = (str,)
_TEXT: Final = (str, type(None))
_FLAG: Final = (bool, type(None))
_COUNT: Final = (int, type(None))


def _check_told(value: object, kinds: tuple[type, ...], field: str) -> None:
    if not isinstance(value, kinds) or (kinds is _COUNT and isinstance(value, bool)):
        raise DecodeFault(f".{field}", f"is {type(value).__name__}, which it cannot be")


def _not_shown(_: Any) -> str:
    return "…"


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
    raw: Model | UnknownVariant = attrs.field(repr=_not_shown, eq=False)
    """The generated model it was read from; what `from_dict` reads has its JSON form here."""

    def __attrs_post_init__(self) -> None:
        # A client that keeps drift hands on what its provider sent, and what is wrong here would be believed.
        _check_told(self.id, _TEXT, "id")
        _check_told(self.product_id, _TEXT, "product_id")
        _check_told(self.trial_days, _COUNT, "trial_days")
        _check_told(self.active, _FLAG, "active")
        _check_told(self.default, _FLAG, "default")
        _check_told(self.label, _TEXT, "label")

    @classmethod
    def from_dict(cls, value: Any) -> Self:
        """Read what `to_dict` gives.

        Raises:
            DecodeFault: It is something else.
        """
        from .forms import price

        return price(cls, value)

    def to_dict(self) -> dict[str, Any]:
        """Give the JSON form: the fields but `raw`, the amount as `Money.to_dict` gives it."""
        from .forms import plain

        return plain(self)


@attrs.frozen(kw_only=True)
class Product(JsonForm):
    """Something that is sold at a provider. Two products that say the same are equal; `raw` is not compared."""

    id: str
    name: str
    description: str | None
    status: Status
    provider_status: str | bool | None
    """The provider's own value behind `status`."""
    prices: tuple[Price, ...]
    prices_known: bool
    """Whether `prices` were read. Where they were not, `prices` is empty and says nothing."""
    provider: str
    raw: Model | UnknownVariant = attrs.field(repr=_not_shown, eq=False)
    """The generated model it was read from; what `from_dict` reads has its JSON form here."""

    def __attrs_post_init__(self) -> None:
        _check_told(self.id, _ONLY_TEXT, "id")
        _check_told(self.name, _ONLY_TEXT, "name")
        _check_told(self.description, _TEXT, "description")

    @classmethod
    def from_dict(cls, value: Any) -> Self:
        """Read what `to_dict` gives.

        Raises:
            DecodeFault: It is something else.
        """
        from .forms import product

        return product(cls, value)

    def to_dict(self) -> dict[str, Any]:
        """Give the JSON form: the fields but `raw`, prices as a list of theirs."""
        from .forms import plain

        return plain(self)


def price_id(price: Price | str) -> str:
    """Give the id of a price that is named by itself or by its id.

    Raises:
        InputError: It has none.
    """
    found = price.id if isinstance(price, Price) else price
    filled(found, "price")
    return found or ""
