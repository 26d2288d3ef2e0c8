"""What is sold: drafts of products, and products as providers have them."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any, Self

import attrs

from billfold.checks import ONLY_TEXT, TEXT, filled, of_kind, refuse, told
from billfold.prices.vocabulary import Price, PriceDraft
from billfold.vocabulary import Extra, Status, as_extras, check_extras, not_shown
from billfold_core.json_form import JsonForm
from billfold_core.model import Model, UnknownVariant

__all__ = ["Product", "ProductDraft", "ProductExtra"]


class ProductExtra(Extra):
    """What only one provider has about a product."""


def _as_tuple(prices: Iterable[PriceDraft]) -> tuple[PriceDraft, ...]:
    try:
        return tuple(prices)
    except TypeError:
        raise refuse("prices", f"must be a list of price drafts, not {type(prices).__name__}") from None


def _as_extras(extras: Iterable[ProductExtra]) -> tuple[ProductExtra, ...]:
    return as_extras(extras)


@attrs.frozen(kw_only=True)
class ProductDraft:
    """A product to be made, with its prices. One draft serves all providers; each looks at its own of the `extras`.

    Raises:
        InputError: The name is empty, a price is not a `PriceDraft`, two prices are marked as the default one, or the extras are
            not those of products, or two of one provider.

    Example:
        `ProductDraft(name="Pro", prices=[one_time(Money("99", "USD"))], extras=[CreemProduct(tax_mode="inclusive")])`
    """

    name: str
    prices: tuple[PriceDraft, ...] = attrs.field(converter=_as_tuple)
    description: str | None = None
    extras: tuple[ProductExtra, ...] = attrs.field(default=(), converter=_as_extras)
    """What only one provider has: `ClinkProduct`, `CreemProduct`, …"""

    def __attrs_post_init__(self) -> None:
        filled(self.name, "name")
        of_kind(self.description, str, "description")
        for index, price in enumerate(self.prices):
            _check_is_draft(price, f"prices[{index}]")
        defaults = [f"prices[{index}]" for index, price in enumerate(self.prices) if price.default]
        if len(defaults) > 1:
            raise refuse(f"{defaults[1]}.default", f"must not be set, since {defaults[0]} is the default price already")
        check_extras(self.extras, ProductExtra)

    if not TYPE_CHECKING:

        def __init__(self, **given: Any) -> None:
            if not given.keys() <= _KNOWN:
                from billfold.old_spellings import with_extras

                given = with_extras("ProductDraft", given)
            self.__attrs_init__(**given)

        def __getattr__(self, name: str) -> Any:
            from billfold.old_spellings import extra_named

            return extra_named(self, name)


def _check_is_draft(value: object, path: str) -> None:
    if not isinstance(value, PriceDraft):
        raise refuse(path, f"must be a price draft, as recurring(…) returns it, not {type(value).__name__}")


_KNOWN = frozenset(field.name for field in attrs.fields(ProductDraft))


@attrs.frozen(kw_only=True)
class Product(JsonForm):
    """A product at a provider. Two products with equal fields are equal; `raw` is not compared."""

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
    raw: Model | UnknownVariant = attrs.field(repr=not_shown, eq=False)
    """The generated model it was read from; what `from_dict` reads has its JSON form here."""

    def __attrs_post_init__(self) -> None:
        told(self.id, ONLY_TEXT, "id")
        told(self.name, ONLY_TEXT, "name")
        told(self.description, TEXT, "description")

    @classmethod
    def from_dict(cls, value: Any) -> Self:
        """Read what `to_dict` gives.

        Raises:
            DecodeFault: It is something else.
        """
        from billfold.products.forms import product

        return product(cls, value)

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON form: the fields but `raw`, with prices as a list of their JSON forms."""
        from billfold.forms import plain

        return plain(self)
