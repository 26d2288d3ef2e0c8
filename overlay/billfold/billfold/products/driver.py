"""One provider's side of products."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from billfold.checks import instance_of
from billfold.comparing import Difference, difference, hold
from billfold.prices.driver import PriceChecks
from billfold.products.vocabulary import ProductDraft
from billfold_core.unset import UNSET, Unset

if TYPE_CHECKING:
    from billfold.products.vocabulary import Product
    from billfold.steps import Listing, Steps
    from billfold.vocabulary import Status


class ProductChecks(PriceChecks):
    """Requirements that a provider has for a product."""

    def check_draft(self, draft: ProductDraft) -> None:
        """Raise an error unless the provider can express a draft.

        Raises:
            Unsupported: A field of the draft has no counterpart, or one that the provider needs is missing.
        """
        instance_of(draft, ProductDraft, "draft", "ProductDraft(name=…, prices=[…])")
        limits = self.info.limits
        if limits.needs_description:
            self.description_of(draft.description)
        if len(draft.prices) < limits.least_prices:
            raise self.unsupported(
                "prices=[]",
                f"{self.info.title} requires a price for every product.",
                "Add one with recurring(…) or one_time(…).",
            )
        if limits.most_prices is not None and len(draft.prices) > limits.most_prices:
            raise self.unsupported(
                f"prices[{limits.most_prices}]",
                f"{self.info.title} allows {limits.most_prices} price{'s' if limits.most_prices != 1 else ''} per product, "
                f"and the draft has {len(draft.prices)}.",
                "Create one product per price.",
            )
        for index, price in enumerate(draft.prices):
            self.check_price(price, f"prices[{index}]")

    def description_of(self, description: str | None) -> str:
        """Return the description, where a product needs one.

        Raises:
            Unsupported: There is none, or it is blank.
        """
        if description is None or not description.strip():
            raise self.unsupported(
                "description=None",
                f"{self.info.title} requires a description for every product.",
                "Pass a text that buyers will see.",
            )
        return description

    def changed_as_asked(
        self,
        operation: str,
        product: Product,
        *,
        name: str | Unset = UNSET,
        description: str | Unset | None = UNSET,
        status: Status | Unset = UNSET,
    ) -> Product:
        """Return a product that was changed, if it is what was asked for; a status that is not told is no difference.

        Raises:
            PartlyDone: It is not; the error names each field, what was asked for and what came.
        """
        named: list[Difference] = []
        for field, asked in (("name", name), ("description", description), ("status", status)):
            came = getattr(product, field)
            if not isinstance(asked, Unset) and (asked or None) != (came or None) and (field, came) != ("status", "unknown"):
                named.append(difference(field, asked, came))
        hold(self, operation, named, product, "was changed")
        return product


class ProductsDriver(ProductChecks):
    """Map products to a provider's calls and back."""

    RESOURCE: ClassVar[str] = "products"

    def create(self, draft: ProductDraft) -> Steps[Product]:
        """Make a product with its prices."""
        raise self.missing("create")

    def get(self, product_id: str) -> Steps[Product]:
        """Read a product with its prices."""
        raise self.missing("get")

    def list(self, *, with_prices: bool, wanted: int | None) -> Listing[Product]:
        """Read all products, of which `wanted` will be asked for at most; the size of a page is left to the pager."""
        raise self.missing("list")

    def update(self, product_id: str, name: str | Unset, description: str | Unset | None) -> Steps[Product]:
        """Change a product."""
        raise self.missing("update")

    def archive(self, product_id: str) -> Steps[Product]:
        """Archive a product."""
        raise self.missing("archive")

    def restore(self, product_id: str) -> Steps[Product]:
        """Unarchive a product."""
        raise self.missing("restore")
