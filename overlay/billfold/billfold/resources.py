"""What can be done, as types: a capability is a small class with one method, a resource is made of those that its provider has.

So `connect("creem").products.update` is a type error, `isinstance(shop.products, UpdatesProducts)` tells at run time,
and what is missing raises `Unsupported` before anything is sent.

Every operation takes `options=RequestOptions(...)`, which holds for each call that it makes: `deadline` bounds each of them,
members of `body` are added to the body of each write. An `idempotency_key` is that of the operation's first write; the keys of
further writes are made of it, so the same operation with the same key sends the same keys. Where a provider takes no key, one is
refused.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, ClassVar, TypeVar

from billfold_core.client import SyncClient
from billfold_core.errors import InputError
from billfold_core.options import NO_OPTIONS, RequestOptions
from billfold_core.pages import Pager
from billfold_core.unset import UNSET, Unset

from .call_options import CallOptions
from .driver import Driver, PriceChange
from .steps import Reading
from .vocabulary import filled, price_id, refuse

if TYPE_CHECKING:
    from billfold_core.call import Call
    from billfold_core.money import Money

    from .steps import Listing, Steps
    from .vocabulary import Price, PriceDraft, Product, ProductDraft

T = TypeVar("T")


class Resource:
    """What every resource stands on: a client that sends, and a driver that knows what to send."""

    NAME: ClassVar[str] = ""

    def __init__(self, client: SyncClient, driver: Driver) -> None:
        self._client = client
        self._driver = driver

    def _run(self, operation: str, steps: Steps[T], options: RequestOptions, listed: Call[Any] | None = None) -> T:
        """Run an operation: send each call that it yields, and give it the answer or the error.

        Raises:
            DecodeError: The driver could not read what was answered. `listed` is the call that the operation starts from.
        """
        self._driver.check_options(f"{self.NAME}.{operation}", options)
        reading, each = Reading(self._driver.provider, listed), CallOptions(options)
        answer: Any = None
        failure: BaseException | None = None
        while True:
            try:
                call = steps.send(answer) if failure is None else steps.throw(failure)
            except StopIteration as stop:
                result: T = stop.value
                return result
            except Exception as error:
                fault = None if error is failure else reading.fault(error)
                if fault is None:
                    raise
                raise fault from error
            failure = None
            try:
                response = self._client.send(call, each.of(call))
            except BaseException as error:
                failure = error
            else:
                reading.note(call, response)
                answer = response

    if not TYPE_CHECKING:

        def __getattr__(self, name: str) -> Any:
            if name in OPERATIONS.get(self.NAME, ()):
                raise self._driver.missing(f"{self.NAME}.{name}")
            raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}")


class ProductsResource(Resource):
    """What a provider sells."""

    NAME = "products"


class PricesResource(Resource):
    """What products cost, where prices can be handled apart from their product."""

    NAME = "prices"


class CreatesProducts(ProductsResource):
    """The provider lets products be made."""

    def create(self, draft: ProductDraft, *, options: RequestOptions = NO_OPTIONS) -> Product:
        """Make a product with its prices.

        Everything that can be checked is checked before the first write. Never repeated once it may have reached a provider that
        knows no idempotency key: a second call would make another product. With a key in the options (Hyperline), the operation
        may be made again, by another process too.

        Raises:
            Unsupported: The provider cannot express a field of the draft; the error names it. Nothing was sent.
            InexactAmount: An amount has more decimals than its currency. Nothing was sent.
            PartlyDone: The product exists, but not all of it, or not as asked for; `done` and `left` say what does and does not.
            CallError: Any other failure; its `outcome` says whether the product may exist.

        Example:
            `shop.products.create(ProductDraft(name="Pro", prices=[recurring(Money("29.99", "USD"), every="month")]))`
        """
        return self._run("create", self._driver.create_product(draft), options)


class GetsProducts(ProductsResource):
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
        return self._run("get", self._driver.get_product(product_id), options)


class ListsProducts(ProductsResource):
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
        if max_items is not None and max_items < 0:
            raise InputError("max_items must not be negative", path="max_items")
        self._driver.check_options("products.list", options)
        listing = self._driver.list_products(with_prices=with_prices)
        pager = Pager(self._client, listing.call, listing.pagination, options, max_items)
        return self._products(listing, pager, options)

    def _products(self, listing: Listing, pager: Pager[Any, Any], options: RequestOptions) -> Iterator[Product]:
        for item in pager:
            yield self._run("list", listing.read(item), options, listing.call)


class UpdatesProducts(ProductsResource):
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
            raise refuse("name", "nothing is to be changed: give a name or a description")
        if not isinstance(name, Unset):
            filled(name, "name")
        return self._run("update", self._driver.update_product(product_id, name, description), options)


class ArchivesProducts(ProductsResource):
    """The provider lets products be taken off sale, and put back."""

    def archive(self, product_id: str, *, options: RequestOptions = NO_OPTIONS) -> Product:
        """Take a product off sale. Doing it again changes nothing.

        Raises:
            NotFound: There is no such product in this environment.
            CallError: Any other failure; its `outcome` says whether the change took effect.

        Example:
            `shop.products.archive("prod_…").status` is `archived`.
        """
        filled(product_id, "product_id")
        return self._run("archive", self._driver.archive_product(product_id), options)

    def restore(self, product_id: str, *, options: RequestOptions = NO_OPTIONS) -> Product:
        """Put an archived product back on sale; as `archive`, the other way."""
        filled(product_id, "product_id")
        return self._run("restore", self._driver.restore_product(product_id), options)


class AddsPrices(PricesResource):
    """The provider lets a product have further prices."""

    def add(self, product_id: str, draft: PriceDraft, *, options: RequestOptions = NO_OPTIONS) -> Price:
        """Give a product another price.

        Raises:
            Unsupported: The provider cannot express a field of the draft; the error names it. Nothing was written.
            InexactAmount: The amount has more decimals than its currency. Nothing was sent.
            PartlyDone: The price exists, but is not what was asked for.
            CallError: Any other failure; its `outcome` says whether the price may exist.

        Example:
            `shop.prices.add("prod_…", one_time(Money("99", "USD")))`
        """
        filled(product_id, "product_id")
        return self._run("add", self._driver.add_price(product_id, draft), options)


class ReplacesPrices(PricesResource):
    """The provider lets the one price of a product give way to another."""

    def replace(self, product_id: str, draft: PriceDraft, *, options: RequestOptions = NO_OPTIONS) -> Price:
        """Put a new price in the place of the one that a product sells at, in one write; the old one goes off sale.

        Its slug is carried over to the new one. Where the product sells at just this price already, nothing changes.

        Raises:
            Unsupported: The provider cannot express a field of the draft, or not at this product; the error names it. Nothing was
                written.
            InexactAmount: The amount has more decimals than its currency. Nothing was sent.
            PartlyDone: The price was replaced, but not by what was asked for, or it could not be read back.
            CallError: Any other failure; its `outcome` says whether the price may have been replaced.

        Example:
            `shop.prices.replace("prod_…", recurring(Money("39.99", "USD"), every="month"))`
        """
        filled(product_id, "product_id")
        return self._run("replace", self._driver.replace_price(product_id, draft), options)


class UpdatesPrices(PricesResource):
    """The provider lets a price be changed."""

    def update(
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
            `shop.prices.update("price_…", amount=Money("39.99", "USD"))`
        """
        change = PriceChange(amount, active, default, label)
        if all(isinstance(part, Unset) for part in change):
            raise refuse("amount", "nothing is to be changed: give an amount, active, default or a label")
        return self._run("update", self._driver.update_price(price_id(price), change), options)


class ClinkProducts(CreatesProducts, GetsProducts, ListsProducts):
    """Products at Clink."""


class ClinkPrices(AddsPrices, UpdatesPrices):
    """Prices at Clink."""


class CreemProducts(CreatesProducts, GetsProducts, ListsProducts):
    """Products at Creem."""


class CreemPrices(PricesResource):
    """Prices at Creem: none of their own, since a product is its price."""


class FlowgladProducts(CreatesProducts, GetsProducts, ListsProducts, UpdatesProducts, ArchivesProducts):
    """Products at Flowglad."""


class FlowgladPrices(ReplacesPrices, UpdatesPrices):
    """Prices at Flowglad."""


class HyperlineProducts(CreatesProducts, GetsProducts, ListsProducts, UpdatesProducts, ArchivesProducts):
    """Products at Hyperline."""


class HyperlinePrices(AddsPrices, UpdatesPrices):
    """Prices at Hyperline."""


class AnyProducts(CreatesProducts, GetsProducts, ListsProducts, UpdatesProducts, ArchivesProducts):
    """Products at a provider that is named at run time; what it lacks raises `Unsupported`."""


class AnyPrices(AddsPrices, ReplacesPrices, UpdatesPrices):
    """Prices at a provider that is named at run time; what it lacks raises `Unsupported`."""


def operations_of(kind: type[Resource]) -> tuple[str, ...]:
    """Give the names of the operations that a resource has, in the order of the capabilities."""
    own = [name for base in kind.__mro__ if issubclass(base, Resource) for name in vars(base)]
    return tuple(dict.fromkeys(name for name in own if not name.startswith("_") and name != "NAME"))


OPERATIONS = {"products": operations_of(AnyProducts), "prices": operations_of(AnyPrices)}
