"""The prices that a provider answered, held against those that were asked for: in one place, for all drivers."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from typing import TYPE_CHECKING, Final

import attrs

from billfold.comparing import Difference, difference, hold
from billfold_core.tuples import NamedTuple
from billfold_core.unset import UNSET, Unset

if TYPE_CHECKING:
    from billfold.driver import Driver
    from billfold.prices.driver import PriceChange
    from billfold.prices.vocabulary import Price, PriceDraft
    from billfold.products.vocabulary import Product
    from billfold.vocabulary import Interval
    from billfold_core.money import Money

__all__ = [
    "Wanted",
    "as_changed",
    "as_drafted",
    "compare",
    "differences",
    "price_as_asked",
    "product_as_asked",
    "replacement_as_asked",
]

_TERMS: Final = ("amount", "amount.currency", "interval")


class Wanted(NamedTuple):
    """What a price is to be; `UNSET` where nothing was asked for."""

    amount: Money | Unset = UNSET
    interval: Interval | Unset | None = UNSET
    """None for a price that is paid once."""
    trial_days: int | Unset | None = UNSET
    active: bool | Unset = UNSET
    default: bool | Unset = UNSET


def as_drafted(draft: PriceDraft, *, default: bool = False) -> Wanted:
    """Return what a draft asks for; `default` where a price becomes the default one whatever its draft says."""
    mark = True if default or draft.default else UNSET
    return Wanted(draft.amount, draft.interval, draft.trial_days, active=True, default=mark)


def as_changed(change: PriceChange, before: Price | None = None) -> Wanted:
    """Return what a change asks for; `before` where the rest of the price is sent again, and so has to stay as it was."""
    wanted = Wanted(amount=change.amount, active=change.active, default=change.default)
    if before is None or before.kind not in ("one_time", "recurring"):
        return wanted
    if before.kind == "one_time" or before.interval is not None:
        wanted = wanted._replace(interval=before.interval, trial_days=before.trial_days)
    if isinstance(change.amount, Unset) and before.amount is not None:
        wanted = wanted._replace(amount=before.amount)
    return wanted


def differences(wanted: Wanted, price: Price, told: Collection[str], path: str = "") -> list[Difference]:
    """Return the differences between a price and what was asked for.

    What the answer does not say is a difference only where the provider always says it: `told` names these fields. For
    `trial_days` that means that no trial is told by leaving it out.
    """
    at = f"{path}." if path else ""
    found: list[Difference] = []
    if not isinstance(wanted.amount, Unset):
        if price.amount is None:
            if "amount" in told:
                found.append(difference(at + "amount", wanted.amount, None))
        else:
            if price.amount.currency != wanted.amount.currency:
                found.append(difference(at + "amount.currency", wanted.amount.currency, price.amount.currency))
            if price.amount.amount != wanted.amount.amount:
                found.append(difference(at + "amount", wanted.amount, price.amount))
    if not isinstance(wanted.interval, Unset) and not _as_often(wanted.interval, price, "interval" in told):
        found.append(difference(at + "interval", wanted.interval or "once", _how_often(price)))
    for field in ("trial_days", "active", "default"):
        asked, came = getattr(wanted, field), getattr(price, field)
        if not isinstance(asked, Unset) and asked != came and (came is not None or field in told):
            found.append(difference(at + field, asked, came))
    return found


def _as_often(interval: Interval | None, price: Price, told: bool) -> bool:
    kind = "one_time" if interval is None else "recurring"
    if price.kind != kind:
        return price.kind == "unknown" and not told
    if interval is None or price.interval is None:
        return price.interval is interval or not told
    return interval.same_as(price.interval)


def _how_often(price: Price) -> str:
    if price.kind == "one_time":
        return "once"
    often = "in a way that cannot be told" if price.interval is None else str(price.interval)
    return f"{often}, for usage" if price.kind == "usage" else often


def compare(
    asked: Sequence[Wanted], prices: Sequence[Price], told: Collection[str]
) -> tuple[tuple[Price, ...], list[Difference]]:
    """Return the prices in the order in which they were asked for, then all others, and how they differ from what was asked
    for."""
    if len(asked) == len(prices) and not any(differences(*pair, told) for pair in zip(asked, prices, strict=True)):
        return tuple(prices), []
    rest = list(prices)
    pairs: dict[int, Price] = {}
    # Otherwise another draft could be matched with the default price.
    order = sorted(range(len(asked)), key=lambda index: asked[index].default is not True)
    for alike in _ALIKE:
        for index in order:
            near = [] if index in pairs else [price for price in rest if alike(differences(asked[index], price, told))]
            if near:
                nearest = min(near, key=lambda price: len(differences(asked[index], price, told)))
                pairs[index] = nearest
                rest = [price for price in rest if price is not nearest]
    named: list[Difference] = []
    for index, wanted in enumerate(asked):
        path = f"prices[{index}]"
        if index in pairs:
            named += differences(wanted, pairs[index], told, path)
        else:
            named.append(Difference(path, f"{wanted.amount} {wanted.interval or 'once'}", "nothing"))
    return (*(pairs[index] for index in sorted(pairs)), *rest), named


_ALIKE: Final[tuple[Callable[[list[Difference]], bool], ...]] = (
    lambda found: not found,
    lambda found: not any(difference.path in _TERMS for difference in found),
    lambda found: True,
)


def product_as_asked(driver: Driver, operation: str, asked: Sequence[Wanted], product: Product) -> Product:
    """Return a new product with its prices in the order in which they were asked for, if they are what was asked for.

    Raises:
        PartlyDone: They are not.
    """
    prices, named = compare(asked, product.prices, driver.info.always_told)
    if prices != product.prices:
        product = attrs.evolve(product, prices=prices)
    hold(driver, operation, named, product, "exists")
    return product


def price_as_asked(driver: Driver, operation: str, wanted: Wanted, price: Price, path: str = "") -> Price:
    """Return a price that was made (`path` is its place in the draft) or changed, if it is what was asked for.

    Raises:
        PartlyDone: It is not.
    """
    hold(driver, operation, differences(wanted, price, driver.info.always_told, path), price, "exists" if path else "was changed")
    return price


def replacement_as_asked(driver: Driver, operation: str, wanted: Wanted, product: Product, before: Collection[str]) -> Price:
    """Return the price that a product sells at now; `before` are the ids of the prices it had.

    Raises:
        PartlyDone: It is not what was asked for, or another one is on sale too.
    """
    # Where the price that was on sale is the one that was asked for, no new one is made.
    made = [price for price in product.prices if (price.id or "") not in before] or [
        price for price in product.prices if price.active
    ]
    ordered, named = compare([wanted], made, driver.info.always_told)
    if not ordered:
        hold(driver, operation, [named[0]._replace(path="price")], product, "was changed")
    price = ordered[0]
    named = [difference._replace(path=difference.path.replace("prices[0]", "price")) for difference in named]
    others = [other for other in product.prices if other.active and other.id != price.id]
    named += [Difference(f"{other.id}.active", "False", "True") for other in others]
    hold(driver, operation, named, price, "exists")
    return price
