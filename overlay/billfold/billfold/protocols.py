"""What your own code can ask of a connection: resources with the capabilities it needs, at any provider that has them.

Example:
    ```python
    class Catalog(CreatesProducts, ListsProducts, Protocol): ...

    def publish(shop: HasProducts[Catalog], draft: ProductDraft) -> Product:
        known = {product.name: product for product in shop.products.list(with_prices=False)}
        return known.get(draft.name) or shop.products.create(draft)
    ```
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol, TypeVar

if TYPE_CHECKING:
    from billfold.products.capabilities import CreatesProducts, GetsProducts, ListsProducts

__all__ = ["HasCustomers", "HasPrices", "HasProducts", "PublishesCatalog"]

T_co = TypeVar("T_co", covariant=True)


class HasProducts(Protocol[T_co]):
    """A connection whose products have certain capabilities: `HasProducts[CreatesProducts]`."""

    @property
    def products(self) -> T_co:
        """What the provider sells."""
        ...


class HasPrices(Protocol[T_co]):
    """A connection whose prices have certain capabilities: `HasPrices[UpdatesPrices]`."""

    @property
    def prices(self) -> T_co:
        """What products cost, where prices can be handled apart from their product."""
        ...


class HasCustomers(Protocol[T_co]):
    """A connection whose customers have certain capabilities: `HasCustomers[FindsCustomers]`."""

    @property
    def customers(self) -> T_co:
        """The provider's customers."""
        ...


if TYPE_CHECKING:

    class Catalog(CreatesProducts, GetsProducts, ListsProducts, Protocol):
        """Products that can be made, read and listed."""


class PublishesCatalog(HasProducts["Catalog"], Protocol):
    """A connection whose products can be made, read and listed: those of all providers of billfold's own."""
