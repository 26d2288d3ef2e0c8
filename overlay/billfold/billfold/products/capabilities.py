"""What can be done with products, as types: one protocol for each operation, with its body.

The products of a provider are composed of the operations that it has. So
`connect("clink").products.update` is a type error, and
`isinstance(shop.products, UpdatesProducts)` tells at run time. What is missing raises `Unsupported` before anything is sent.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, ClassVar, Protocol, runtime_checkable

from billfold.checks import filled, refuse
from billfold.driver import Driver
from billfold.products.driver import ProductsDriver
from billfold.resource import Resource, listed, run
from billfold_core.options import NO_OPTIONS, RequestOptions
from billfold_core.unset import UNSET, Unset

if TYPE_CHECKING:
    from billfold.products.vocabulary import Product, ProductDraft


@runtime_checkable
class CreatesProducts(Protocol):
    """The provider lets products be made."""

    def create(self, draft: ProductDraft, *, options: RequestOptions = NO_OPTIONS) -> Product:
        """Make a product with its prices.

        Everything that can be checked is checked before the first write. Never repeated once it may have reached a provider that
        knows no idempotency key: a second call would make another product. With a key in the options (Creem, Hyperline), the
        operation may be made again, by another process too.

        Raises:
            Unsupported: The provider cannot express a field of the draft; the error names it. Nothing was sent.
            InexactAmount: An amount has more decimals than its currency. Nothing was sent.
            PartlyDone: The product exists, but not all of it, or not as asked for; `done` and `left` say what does and does not.
            CallError: Any other failure; its `outcome` says whether the product may exist.

        Example:
            `shop.products.create(ProductDraft(name="Pro", prices=[recurring(Money("29.99", "USD"), every="month")]))`
        """
        return run(self, "create", ProductsDriver.of(self).create(draft), options)


@runtime_checkable
class GetsProducts(Protocol):
    """The provider lets a product be read."""

    def get(self, product_id: str, *, options: RequestOptions = NO_OPTIONS) -> Product:
        """Read a product with its prices, by its id. Changes nothing; passing failures are retried.

        Raises:
            NotFound: There is no such product in this environment.
            CallError: Any other failure.

        Example:
            `shop.products.get("prod_…").prices[0].amount`
        """
        filled(product_id, "product_id")
        return run(self, "get", ProductsDriver.of(self).get(product_id), options)


@runtime_checkable
class ListsProducts(Protocol):
    """The provider lets its products be listed."""

    def list(
        self, *, max_items: int | None = None, with_prices: bool = True, options: RequestOptions = NO_OPTIONS
    ) -> Iterator[Product]:
        """Read all products while they are iterated, page by page, archived ones too where the provider gives them.

        Where a list comes without prices, they are read product by product; `with_prices=False` saves these calls and leaves
        `prices_known` false. Changes nothing; passing failures are retried.

        Raises:
            InputError: `max_items` is negative.
            PaginationError: The provider's list would never end; what came before is complete.
            CallError: A page or a product could not be read; what came before is complete.

        Example:
            `for product in shop.products.list(max_items=20): print(product.name)`
        """
        return listed(self, ProductsDriver.of(self).list(with_prices=with_prices, wanted=max_items), max_items, options)


@runtime_checkable
class UpdatesProducts(Protocol):
    """The provider lets a product be changed."""

    def update(
        self,
        product_id: str,
        *,
        name: str | Unset = UNSET,
        description: str | Unset | None = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> Product:
        """Change a product's name or description; what is left out stays, None takes the description away.

        Raises:
            InputError: Nothing is to be changed, or the name is empty. Nothing was sent.
            NotFound: There is no such product in this environment.
            CallError: Any other failure; its `outcome` says whether the change took effect.

        Example:
            `shop.products.update("prod_…", name="Pro Plus")`
        """
        filled(product_id, "product_id")
        if isinstance(name, Unset) and isinstance(description, Unset):
            raise refuse("name", "must be given, or a description: otherwise nothing changes")
        if not isinstance(name, Unset):
            filled(name, "name")
        return run(self, "update", ProductsDriver.of(self).update(product_id, name, description), options)


@runtime_checkable
class ArchivesProducts(Protocol):
    """The provider lets products be taken off sale."""

    def archive(self, product_id: str, *, options: RequestOptions = NO_OPTIONS) -> Product:
        """Archive a product, so that it is no longer sold, and return it. Archiving it again changes nothing.

        Raises:
            NotFound: There is no such product in this environment.
            CallError: Any other failure; its `outcome` says whether the change took effect.

        Example:
            `shop.products.archive("prod_…").status` is `archived`.
        """
        filled(product_id, "product_id")
        return run(self, "archive", ProductsDriver.of(self).archive(product_id), options)


@runtime_checkable
class RestoresProducts(Protocol):
    """The provider lets archived products be put back on sale."""

    def restore(self, product_id: str, *, options: RequestOptions = NO_OPTIONS) -> Product:
        """Unarchive a product, so that it is sold again, and return it. Unarchiving it again changes nothing.

        Raises:
            NotFound: There is no such product in this environment.
            CallError: Any other failure; its `outcome` says whether the change took effect.

        Example:
            `shop.products.restore("prod_…").status` is `active`.
        """
        filled(product_id, "product_id")
        return run(self, "restore", ProductsDriver.of(self).restore(product_id), options)


class AnyProducts(Resource, CreatesProducts, GetsProducts, ListsProducts, UpdatesProducts, ArchivesProducts, RestoresProducts):
    """Products at a provider that is named at run time; what it lacks raises `Unsupported`."""

    DRIVER: ClassVar[type[Driver]] = ProductsDriver


class NoProducts(Resource):
    """Products at a provider that has none: every operation raises `Unsupported`."""

    DRIVER: ClassVar[type[Driver]] = ProductsDriver
