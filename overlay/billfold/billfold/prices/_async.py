# Derived from prices/capabilities.py by codegen/async_twin.py. Do not edit: change that, and run `nox -s generate`.
"""What can be done with prices apart from their product, as types: one protocol for each operation, with its body."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Protocol, runtime_checkable

from billfold._async_resource import AsyncResource, run
from billfold.checks import filled, refuse
from billfold.driver import Driver
from billfold.prices.driver import PriceChange, PricesDriver
from billfold.prices.vocabulary import price_id
from billfold_core.options import NO_OPTIONS, RequestOptions
from billfold_core.unset import UNSET, Unset

if TYPE_CHECKING:
    from billfold.prices.vocabulary import Price, PriceDraft
    from billfold_core.money import Money


@runtime_checkable
class AsyncAddsPrices(Protocol):
    """The provider lets a product have further prices."""

    async def add(self, product_id: str, draft: PriceDraft, *, options: RequestOptions = NO_OPTIONS) -> Price:
        """Add another price to a product and return it.

        Raises:
            Unsupported: The provider cannot express a field of the draft; the error names it. Nothing was written.
            InexactAmount: The amount has more decimals than its currency. Nothing was sent.
            PartlyDone: The price exists, but is not what was asked for.
            CallError: Any other failure; its `outcome` says whether the price may exist.

        Example:
            `await shop.prices.add("prod_…", one_time(Money("99", "USD")))`
        """
        filled(product_id, "product_id")
        return await run(self, "add", PricesDriver.of(self).add(product_id, draft), options)


@runtime_checkable
class AsyncReplacesPrices(Protocol):
    """The provider lets the one price of a product give way to another."""

    async def replace(self, product_id: str, draft: PriceDraft, *, options: RequestOptions = NO_OPTIONS) -> Price:
        """Replace the price that a product sells at by a new one, in one write, and return the new price.

        The old one goes off sale.

        Its slug is carried over to the new one. Where the product sells at just this price already, nothing changes.

        Raises:
            Unsupported: The provider cannot express a field of the draft, or not at this product; the error names it. Nothing was
                written.
            InexactAmount: The amount has more decimals than its currency. Nothing was sent.
            PartlyDone: The price was replaced, but not by what was asked for, or it could not be read back.
            CallError: Any other failure; its `outcome` says whether the price may have been replaced.

        Example:
            `await shop.prices.replace("prod_…", recurring(Money("39.99", "USD"), every="month"))`
        """
        filled(product_id, "product_id")
        return await run(self, "replace", PricesDriver.of(self).replace(product_id, draft), options)


@runtime_checkable
class AsyncUpdatesPrices(Protocol):
    """The provider lets a price be changed."""

    async def update(
        self,
        price: Price | str,
        *,
        amount: Money | Unset = UNSET,
        active: bool | Unset = UNSET,
        default: bool | Unset = UNSET,
        label: str | Unset | None = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> Price:
        """Change a price, given as a `Price` or by its id; what is left out stays.

        Raises:
            Unsupported: The provider cannot change this about a price; the error names it and what to do instead.
            InexactAmount: The amount has more decimals than its currency. Nothing was sent.
            InputError: Nothing is to be changed. Nothing was sent.
            PartlyDone: One of several changes took effect, another did not, or the price is not what was asked for.
            CallError: Any other failure; its `outcome` says whether the change took effect.

        Example:
            `await shop.prices.update("price_…", amount=Money("39.99", "USD"))`
        """
        change = PriceChange(amount, active, default, label)
        if all(isinstance(part, Unset) for part in change):
            raise refuse("amount", "must be given, or active, default or a label: otherwise nothing changes")
        return await run(self, "update", PricesDriver.of(self).update(price_id(price), change), options)


class AsyncAnyPrices(AsyncResource, AsyncAddsPrices, AsyncReplacesPrices, AsyncUpdatesPrices):
    """Prices at a provider that is named at run time; what it lacks raises `Unsupported`."""

    DRIVER: ClassVar[type[Driver]] = PricesDriver


class AsyncNoPrices(AsyncResource):
    """Prices at a provider where a product is its price: every operation raises `Unsupported`."""

    DRIVER: ClassVar[type[Driver]] = PricesDriver
