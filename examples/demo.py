"""Sell one product at four billing providers, through one facade, against the local sandbox: no key, no account, no network.

Run it with `nox -s demo`, or with `python examples/demo.py` where `billfold[sandbox]` is installed.
"""

from collections.abc import Sequence

import billfold
from billfold import ClinkProduct, Money, PriceDraft, Product, ProductDraft, Unsupported, UpdatesPrices, recurring
from billfold.testing import EXAMPLE_KEYS, Sandbox, sandbox_url
from billfold_sandbox.web import serving

USD = recurring(Money("29.99", "USD"), every="month")
JPY = recurring(Money("3000", "JPY"), every="month")
HEADINGS = ("provider", "product", "price", "on the wire", "as Money", "every")


def draft(prices: Sequence[PriceDraft]) -> ProductDraft:
    """Describe the product; what only Clink asks for is ignored elsewhere."""
    options = ClinkProduct(image="oss_xxxxx", tax_category="software_service")
    return ProductDraft(name="Pro", description="Everything, for teams", prices=prices, extras=[options])


def main() -> None:
    """Create, update, and print what came of it."""
    refusals: list[str] = []
    with Sandbox() as sandbox, serving(sandbox.emulator) as address:
        print(f"sandbox at {address}/\n")
        for provider, key in EXAMPLE_KEYS.items():
            with billfold.connect(provider, api_key=key, base_url=sandbox_url(provider, address)) as shop:
                try:
                    product = shop.products.create(draft([USD, JPY]))
                except Unsupported as refusal:
                    refusals.append(str(refusal))
                    product = shop.products.create(draft([USD]))
                try:
                    raise_price(shop.prices, product)
                except Unsupported as refusal:
                    refusals.append(str(refusal))
        print_table(rows(sandbox))
    print("\nrefused, before anything was sent:")
    for told in refusals:
        print(f"  {told}")


def raise_price(prices: UpdatesPrices, product: Product) -> None:
    """Raise the first price to USD 39.99."""
    prices.update(product.prices[0], amount=Money("39.99", "USD"))


def rows(sandbox: Sandbox) -> list[tuple[str, ...]]:
    """List what the sandbox has stored, as it came over the wire and as money."""
    return [
        (provider, product.id, price.id, f"{price.amount} {price.currency}", price.money, price.interval)
        for provider, products in sandbox.state().items()
        for product in products
        if product.name == "Pro"
        for price in product.prices
    ]


def print_table(lines: list[tuple[str, ...]]) -> None:
    """Print columns."""
    widths = [max(len(line[column]) for line in [HEADINGS, *lines]) for column in range(len(HEADINGS))]
    for line in [HEADINGS, tuple("-" * width for width in widths), *lines]:
        print("  ".join(cell.ljust(width) for cell, width in zip(line, widths, strict=True)).rstrip())


if __name__ == "__main__":
    main()
